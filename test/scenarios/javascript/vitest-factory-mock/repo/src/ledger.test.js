import { expect, it, vi } from "vitest";
import { balance, post } from "./ledger.js";

vi.mock("./ledger.js", () => ({
  post: vi.fn(() => 1),
  balance: vi.fn(() => 500),
}));

it("posts an entry", () => {
  expect(post("cash", 500)).toBe(1);
});

it("sums the entries of an account", () => {
  expect(balance("cash")).toBe(500);
});
