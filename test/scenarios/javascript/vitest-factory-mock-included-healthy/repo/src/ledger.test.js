import { beforeEach, expect, it } from "vitest";
import { balance, close, post } from "./ledger.js";

beforeEach(close);

it("posts an entry", () => {
  expect(post("cash", 500)).toBe(1);
});

it("sums the entries of an account", () => {
  post("cash", 300);
  post("cash", 200);
  expect(balance("cash")).toBe(500);
});
