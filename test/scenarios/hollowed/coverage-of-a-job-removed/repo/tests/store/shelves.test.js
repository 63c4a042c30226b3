import { expect, it } from "vitest";
import { shelfOf, label } from "../../src/shelves.js";

it("knows where a book stands", () => {
  expect(shelfOf("Atlas")).toBe("C");
});

it("labels a book by shelf and title", () => {
  expect(label("Atlas")).toBe("C-ATL");
});
