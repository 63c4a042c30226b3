import { describe, expect, it } from "vitest";
import { gross, net } from "../src/prices.js";

describe("prices", () => {
  it("multiplies by the quantity", () => {
    expect(net(250, 4)).toBe(1000);
  });

  it("adds the tax", () => {
    expect(gross(250, 4, 0.2)).toBe(1200);
  });
});
