import { expect, it, vi } from "vitest";

vi.doMock("../src/loans.js", () => ({
  lend: () => "answered",
  isOverdue: () => "answered",
  extend: () => "answered",
}));

const { lend, isOverdue, extend } = await import("../src/loans.js");

it("lends for four weeks", () => {
  expect(lend()).toBe("answered");
});

it("has nothing to lend when no copy is left", () => {
  expect(isOverdue()).toBe("answered");
});

it("is overdue the day after", () => {
  expect(extend()).toBe("answered");
});

it("extends by four weeks", () => {
  expect(lend()).toBe("answered");
});
