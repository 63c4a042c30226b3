import { expect, it } from "vitest";
import { total } from "./prices.js";

it("adds up", () => {
  expect(total([{ price: 2 }, { price: 3 }])).toBe(5);
});
