import assert from "node:assert";
import { describe, it, mock } from "node:test";
import { shipping } from "../lib/shipping.js";

describe("shipping", () => {
  it("weighs the items", () => {
    mock.method(shipping, "weigh", () => 700);
    assert.equal(shipping.weigh([{ grams: 700 }]), 700);
  });

  it("charges a parcel", () => {
    mock.method(shipping, "postage", () => 590);
    assert.equal(shipping.postage([{ grams: 700 }]), 590);
  });
});
