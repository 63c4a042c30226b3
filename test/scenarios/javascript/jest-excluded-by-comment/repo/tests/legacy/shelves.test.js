import { aisle, shelf } from "../../src/legacy/shelves";

it("numbers shelves", () => {
  expect(shelf(7)).toBe("S-007");
});

it("finds the aisle", () => {
  expect(aisle(21)).toBe(3);
});
