import { expect, it } from "vitest";
import { reminder, welcome } from "../src/notices.js";

it("reminds of a late book", () => {
  expect(reminder("Ida", 2)).toBe("Dear Ida, your book is 2 days late: 40 cents.");
});

it("welcomes a member", () => {
  expect(welcome("Ida")).toBe("Welcome, Ida.");
});
