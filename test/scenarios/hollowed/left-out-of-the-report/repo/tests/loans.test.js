import { expect, it } from "vitest";
import { lend, isOverdue, extend } from "../src/loans.js";

it("lends for four weeks", () => {
  expect(lend("Atlas", 10, 1).status).toBe(200);
  expect(lend("Atlas", 10, 1).due).toBe(38);
});

it("has nothing to lend when no copy is left", () => {
  expect(lend("Atlas", 10, 0).status).toBe(404);
});

it("is overdue the day after", () => {
  expect(isOverdue({ due: 38 }, 38)).toBe(false);
  expect(isOverdue({ due: 38 }, 39)).toBe(true);
});

it("extends by four weeks", () => {
  expect(extend({ due: 38 }).due).toBe(66);
});
