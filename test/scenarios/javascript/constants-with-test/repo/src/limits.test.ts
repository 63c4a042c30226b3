import { expect, it } from "vitest";
import { CURRENCIES, MAX_ITEMS } from "./limits.ts";

it("holds a box of fifty", () => {
  expect(MAX_ITEMS).toBe(50);
  expect(CURRENCIES).toContain("CHF");
});
