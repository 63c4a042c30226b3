import { expect, it } from "vitest";
import { format, round } from "@shop/pricing/utils";

it("rounds", () => {
  expect(round(12.6)).toBe(13);
});

it("formats cents", () => {
  expect(format(1250)).toBe("12.50");
});
