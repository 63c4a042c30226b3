import { expect, it } from "vitest";
import { balance, post } from "../../src/ledger.js";

it("books a sale", () => {
  post("cash", 500);
  expect(balance("cash")).toBe(500);
});
