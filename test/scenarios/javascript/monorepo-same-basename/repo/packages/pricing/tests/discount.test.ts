import { expect, it } from "vitest";
import { discounted } from "../src/discount.ts";

it("takes ten percent off", () => {
  expect(discounted(1000, 10)).toBe(900);
});
