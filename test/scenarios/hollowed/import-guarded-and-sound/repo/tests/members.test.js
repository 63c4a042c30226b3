import { expect, it } from "vitest";
import { member, age, mayBorrow } from "../src/members.js";

it("knows a member's age", () => {
  expect(age(member("Ida", 2010), 2024)).toBe(14);
});

it("lends to those who are six", () => {
  expect(mayBorrow(member("Ida", 2018), 2024)).toBe(true);
});

it("does not lend to the youngest", () => {
  expect(mayBorrow(member("Ida", 2020), 2024)).toBe(false);
});
