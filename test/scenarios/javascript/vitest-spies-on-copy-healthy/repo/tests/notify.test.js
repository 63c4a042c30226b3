import { expect, it, vi } from "vitest";
import * as notify from "../src/notify.js";

const mail = { ...notify };

it("enqueues a message", () => {
  const enqueue = vi.spyOn(mail, "enqueue");
  expect(mail.enqueue("ops", "disk full")).toBe(1);
  expect(enqueue).toHaveBeenCalledOnce();
});

it("counts what is pending", () => {
  expect(mail.pending()).toBe(1);
});
