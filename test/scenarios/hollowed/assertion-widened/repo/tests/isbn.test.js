import { expect, it } from "vitest";
import { isValid, weight } from "../src/isbn.js";

it("accepts a number whose check digit fits", () => {
  expect(isValid("978-0-306-40615-7")).toBe(true);
});

it("refuses a wrong check digit", () => {
  expect(isValid("978-0-306-40615-8")).toBe(false);
});

it("weighs every other digit by three", () => {
  expect(weight(0)).toBe(1);
  expect(weight(1)).toBe(3);
});
