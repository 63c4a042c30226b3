import { describe, expect, it } from "vitest";
import { Cart } from "../src/cart.js";

describe("the cart", () => {
  it("starts empty", () => {
    expect(new Cart().count()).toBe(0);
  });

  it("counts what was added", () => {
    expect(new Cart().add("tea", 2).add("cup", 1).count()).toBe(3);
  });
});
