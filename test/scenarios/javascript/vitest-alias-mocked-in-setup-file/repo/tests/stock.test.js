import { expect, it } from "vitest";
import { receive } from "@shop/stock";

it("receives a delivery", () => {
  expect(receive("tea", 12)).toBe(12);
});
