import { expect, it } from "vitest";
import { net } from "@shop/prices";

it("multiplies by the quantity", () => {
  expect(net(250, 4)).toBe(1000);
});
