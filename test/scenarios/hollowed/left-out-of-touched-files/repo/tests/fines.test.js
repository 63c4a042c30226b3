import { expect, it } from "vitest";
import { fine, capped } from "../src/fines.js";

it("costs nothing in time", () => {
  expect(fine(0)).toBe(0);
});

it("costs twenty cents a day", () => {
  expect(fine(3)).toBe(60);
});

it("never costs more than ten", () => {
  expect(capped(1020)).toBe(1000);
});
