import { expect, it } from "vitest";
import { fee } from "../src/fees.js";

it.each([
  [0, 0],
  [1, 20],
  [50, 1000],
  [51, 1000],
])("costs %i days late: %i cents", (days, cents) => {
  expect(fee(days)).toBe(cents);
});

it("costs children nothing", () => {
  expect(fee(10, { child: true })).toBe(0);
});
