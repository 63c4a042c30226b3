import { expect, it } from "vitest";
import { balance, post } from "../../src/ledger.js";

it("posts an entry", () => {
  expect(post("cash", 500)).toBe(1);
});

it("sums the entries of an account", () => {
  expect(balance("cash")).toBe(500);
});
