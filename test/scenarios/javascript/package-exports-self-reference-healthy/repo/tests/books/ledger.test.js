import { expect, it, vi } from "vitest";
import { gross } from "#prices";
import { balance, close, post } from "accounts/ledger";

vi.mock("#prices", () => ({ gross: vi.fn(() => 1200) }));

it("posts a price", () => {
  expect(post("cash", gross(250, 4, 0.2))).toBe(1);
});

it("sums the entries of an account", () => {
  post("cash", 300);
  expect(balance("cash")).toBe(1500);
  close();
});
