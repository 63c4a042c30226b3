import assert from "node:assert";
import { describe, it } from "node:test";
import { Cart } from "../lib/cart.js";

describe("the cart", () => {
  it("counts what was added", () => assert.equal(new Cart().add("tea", 2).add("cup", 1).count(), 3));
});
