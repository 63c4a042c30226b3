import { isLow, receive, take } from "../stock";

describe("stock", () => {
  it("receives a delivery", () => {
    expect(receive("tea", 12)).toBe(12);
  });

  it("takes from the shelf", () => {
    expect(take("tea", 5)).toBe(7);
    expect(isLow("tea")).toBe(false);
  });
});
