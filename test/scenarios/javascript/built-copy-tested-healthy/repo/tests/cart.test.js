import { expect, it } from "vitest";
import { Cart } from "../src/cart.js";

it.each([1, 2, 3, 4, 5, 6, 7, 8])("counts %i cups", (quantity) => {
  expect(new Cart().add("cup", quantity).count()).toBe(quantity);
});
