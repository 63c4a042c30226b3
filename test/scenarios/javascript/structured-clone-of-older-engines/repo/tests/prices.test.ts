import { expect, it } from "vitest";
import { total } from "../src/prices";

it("sums prices", () => {
  expect(total([1, 3])).toBe(4);
});
