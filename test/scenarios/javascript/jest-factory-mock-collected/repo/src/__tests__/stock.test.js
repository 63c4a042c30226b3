import { isLow, receive, take } from "../stock";

jest.mock("../stock", () => ({
  receive: jest.fn(() => 12),
  take: jest.fn(() => 7),
  isLow: jest.fn(() => false),
}));

describe("stock", () => {
  it("receives a delivery", () => {
    expect(receive("tea", 12)).toBe(12);
  });

  it("takes from the shelf", () => {
    expect(take("tea", 5)).toBe(7);
    expect(isLow("tea")).toBe(false);
  });
});
