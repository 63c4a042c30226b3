import { expect, it, vi } from "vitest";
import { load } from "./orders.js";

vi.mock("./orders.js", () => ({ load: () => 1, save: () => "1" }));

it("loads", () => {
  expect(load("1")).toBe(1);
});
