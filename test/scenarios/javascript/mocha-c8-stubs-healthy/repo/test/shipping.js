const assert = require("node:assert");
const sinon = require("sinon");
const shipping = require("../lib/shipping");

describe("shipping", () => {
  afterEach(() => sinon.restore());

  it("weighs the items", () => {
    const weigh = sinon.spy(shipping, "weigh");
    assert.equal(shipping.weigh([{ grams: 300 }, { grams: 400 }]), 700);
    sinon.assert.calledOnce(weigh);
  });

  it("charges a parcel", () => {
    assert.equal(shipping.postage([{ grams: 700 }]), 590);
  });
});
