import { expect, it } from "vitest";
import { reserve, next, cancel } from "../src/reservations.js";

it("puts nobody into the queue twice", () => {
  expect(reserve(["Ida"], "Ida")).toEqual(["Ida"]);
});

it("serves the first first", () => {
  expect(next(reserve(["Ida"], "Ada"))).toBe("Ida");
});

it("lets go of who cancels", () => {
  expect(cancel(["Ida", "Ada"], "Ida")).toEqual(["Ada"]);
});
