import { expect, it } from "vitest";
import { refund } from "../../src/payments/index.ts";

it("gives all of it back", () => {
  expect(refund(1000)).toBe(-1000);
});
