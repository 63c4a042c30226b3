import { expect, it } from "vitest";
import { charge, fee } from "../../src/payments/index.ts";

it("keeps a fee", () => {
  expect(fee(1000)).toBe(39);
});

it("charges the rest", () => {
  expect(charge(1000)).toBe(961);
});
