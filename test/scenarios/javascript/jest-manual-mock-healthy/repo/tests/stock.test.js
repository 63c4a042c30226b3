import { left, receive } from "../src/stock";

it("receives a delivery", () => {
  expect(receive("tea", 12)).toBe(12);
});

it("knows what is left", () => {
  expect(left("tea")).toBe(12);
});
