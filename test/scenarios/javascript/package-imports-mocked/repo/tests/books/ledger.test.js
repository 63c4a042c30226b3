import { expect, it, vi } from "vitest";
import { balance, post } from "#books/ledger";

vi.mock("#books/ledger", () => ({ post: () => 1, balance: () => 500 }));

it("posts an entry", () => {
  expect(post("cash", 500)).toBe(1);
});

it("sums the entries of an account", () => {
  expect(balance("cash")).toBe(500);
});
