import { expect, it } from "vitest";
import { entry, search, byTitle } from "../src/catalogue.js";

it("refuses a book without a sound number", () => {
  expect(() => entry("Atlas", "1")).toThrow(RangeError);
});

it("finds a book by a word of its title", () => {
  const atlas = entry("Atlas of Birds", "978-0-306-40615-7");
  expect(search([atlas, { title: "Cheese", isbn: "" }], "birds")).toEqual([atlas]);
});

it("sorts by title", () => {
  expect(byTitle([{ title: "B" }, { title: "A" }])[0].title).toBe("A");
});
