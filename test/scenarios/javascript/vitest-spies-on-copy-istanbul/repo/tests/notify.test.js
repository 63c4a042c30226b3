import { expect, it, vi } from "vitest";
import * as notify from "../src/notify.js";

const mail = { ...notify };

it("enqueues a message", () => {
  vi.spyOn(mail, "enqueue").mockReturnValue(1);
  expect(mail.enqueue("ops", "disk full")).toBe(1);
});

it("counts what is pending", () => {
  vi.spyOn(mail, "pending").mockImplementation(() => 3);
  expect(mail.pending()).toBe(3);
});

it("flushes the queue", () => {
  const flush = vi.spyOn(mail, "flush").mockReturnValue(undefined);
  mail.flush("localhost", 25);
  expect(flush).toHaveBeenCalledOnce();
});
