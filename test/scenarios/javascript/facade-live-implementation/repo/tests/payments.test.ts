import { expect, it } from "vitest";
import { Charge, refund } from "../src/payments/index.ts";

it("charges a fee", () => {
  expect(new Charge(1000).fee()).toBe(39);
});

it("keeps the fee when it refunds", () => {
  expect(refund(new Charge(1000))).toBe(961);
});
