import { expect, it, vi } from "vitest";
import { balance, post } from "./ledger.js";

vi.mock("./ledger.js", { spy: true });

it("posts an entry", () => {
  expect(post("cash", 500)).toBe(1);
});

it("sums the entries of an account", () => {
  expect(balance("cash")).toBe(500);
  expect(balance).toHaveBeenCalledOnce();
});
