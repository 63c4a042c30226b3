const assert = require("node:assert");
const { gross, net } = require("../lib/prices");

describe("prices", () => {
  it("multiplies by the quantity", () => assert.equal(net(250, 4), 1000));
  it("adds the tax", () => assert.equal(gross(250, 4, 0.2), 1200));
});
