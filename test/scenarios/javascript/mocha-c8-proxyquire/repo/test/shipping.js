const assert = require("node:assert");
const proxyquire = require("proxyquire");

const checkout = proxyquire("../lib/checkout", { "./shipping": { postage: () => 120 } });

describe("shipping", () => {
  it("is added to the price", () => assert.equal(checkout.total(1000, []), 1120));
});
