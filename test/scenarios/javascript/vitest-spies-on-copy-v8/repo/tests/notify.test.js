import { expect, it, vi } from "vitest";
import * as notify from "../src/notify.js";

const mail = { ...notify };

it("wraps a message", () => {
  vi.spyOn(mail, "envelope").mockReturnValue("wrapped");
  expect(mail.envelope("ops", "disk full")).toBe("wrapped");
});

it("knows what is urgent", () => {
  vi.spyOn(mail, "isUrgent").mockImplementation(() => true);
  expect(mail.isUrgent("disk full")).toBe(true);
});

it("delivers a message", () => {
  const deliver = vi.spyOn(mail, "deliver").mockReturnValue(undefined);
  mail.deliver("localhost", 25, "wrapped");
  expect(deliver).toHaveBeenCalledOnce();
});
