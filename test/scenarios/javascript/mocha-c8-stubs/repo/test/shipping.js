const assert = require("node:assert");
const sinon = require("sinon");
const shipping = require("../lib/shipping");

describe("shipping", () => {
  afterEach(() => sinon.restore());

  it("weighs the items", () => {
    sinon.stub(shipping, "weigh").returns(700);
    assert.equal(shipping.weigh([{ grams: 700 }]), 700);
  });

  it("charges a parcel", () => {
    sinon.stub(shipping, "classify").returns("parcel");
    sinon.stub(shipping, "postage").returns(590);
    assert.equal(shipping.classify([]), "parcel");
    assert.equal(shipping.postage([]), 590);
  });
});
