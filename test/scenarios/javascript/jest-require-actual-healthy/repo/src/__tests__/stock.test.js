jest.mock("../stock", () => ({ ...jest.requireActual("../stock"), LOW: 6 }));

const { receive, take } = require("../stock");

describe("stock", () => {
  it("receives a delivery", () => {
    expect(receive("tea", 12)).toBe(12);
  });

  it("takes from the shelf", () => {
    expect(take("tea", 5)).toBe(7);
  });
});
