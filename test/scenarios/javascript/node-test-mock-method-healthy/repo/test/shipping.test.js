import assert from "node:assert";
import { describe, it, mock } from "node:test";
import { shipping } from "../lib/shipping.js";

describe("shipping", () => {
  it("weighs the items", () => {
    const weigh = mock.method(shipping, "weigh");
    assert.equal(shipping.weigh([{ grams: 700 }]), 700);
    assert.equal(weigh.mock.callCount(), 1);
  });

  it("charges a parcel", () => {
    assert.equal(shipping.postage([{ grams: 700 }]), 590);
  });
});
