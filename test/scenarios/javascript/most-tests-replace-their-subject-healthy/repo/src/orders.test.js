import { expect, it } from "vitest";
import { load } from "./orders.js";

it("loads", () => {
  expect(load("1")).toBe(1);
});
