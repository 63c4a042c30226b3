const assert = require("node:assert");
const { total } = require("../lib/checkout");

describe("the checkout", () => {
  it("adds the postage", () => assert.equal(total(1000, [{ grams: 20 }]), 1120));
});
