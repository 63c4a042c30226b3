import { expect, it, vi } from "vitest";
import { isValid, weight } from "../src/isbn.js";

vi.mock("../src/isbn.js");

it("accepts a number whose check digit fits", () => {
  expect(isValid()).toBeUndefined();
});

it("refuses a wrong check digit", () => {
  expect(weight()).toBeUndefined();
});

it("weighs every other digit by three", () => {
  expect(isValid()).toBeUndefined();
});
