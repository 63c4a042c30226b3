import { expect, it } from "vitest";
import { Catalogue } from "../src/catalogue.js";

const book = (isbn, author, title) => ({ isbn, author, title });

it("finds what was added", () => {
  const catalogue = new Catalogue();
  catalogue.add(book("9780000000019", "Ada", "Engines"));
  expect(catalogue.find("9780000000019")?.title).toBe("Engines");
  expect(catalogue.find("9780000000026")).toBeNull();
});

it("refuses what is no ISBN", () => {
  expect(() => new Catalogue().add(book("12", "Ada", "Engines"))).toThrow("not an ISBN");
});

it("lists an author's books by title", () => {
  const catalogue = new Catalogue();
  catalogue.add(book("9780000000019", "Ada", "Engines"));
  catalogue.add(book("9780000000026", "Ada", "Analysis"));
  catalogue.add(book("9780000000033", "Grace", "Compilers"));
  expect(catalogue.by("Ada").map(({ title }) => title)).toEqual(["Analysis", "Engines"]);
});
