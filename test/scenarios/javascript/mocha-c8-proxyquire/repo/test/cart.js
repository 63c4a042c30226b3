const assert = require("node:assert");
const { Cart } = require("../lib/cart");

describe("the cart", () => {
  it("counts what was added", () => assert.equal(new Cart().add("tea", 2).add("cup", 1).count(), 3));
});
