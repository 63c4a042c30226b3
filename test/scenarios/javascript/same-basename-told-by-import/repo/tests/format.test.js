import { expect, it } from "vitest";
import { price } from "../src/web/format.js";

it("emphasises the price", () => {
  expect(price(1250)).toBe("<b>12.50</b>");
});
