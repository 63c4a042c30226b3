import { expect, it, vi } from "vitest";
import { post } from "./ledger.js";

vi.mock("./ledger.js", () => ({ post: () => 1 }));

it("posts an entry", () => {
  expect(post("cash", 500)).toBe(1);
});
