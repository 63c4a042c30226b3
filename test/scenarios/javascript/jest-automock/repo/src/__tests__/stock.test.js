import { isLow, receive, take } from "../stock";

jest.mock("../stock");

describe("stock", () => {
  it("receives a delivery", () => {
    receive.mockReturnValue(12);
    expect(receive("tea", 12)).toBe(12);
  });

  it("takes from the shelf", () => {
    take("tea", 5);
    expect(take).toHaveBeenCalledWith("tea", 5);
    expect(isLow("tea")).toBeUndefined();
  });
});
