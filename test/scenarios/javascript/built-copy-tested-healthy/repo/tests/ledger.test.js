import { beforeEach, expect, it } from "vitest";
import { balance, close, post } from "../src/ledger.js";

beforeEach(close);

it.each([1, 2, 3, 4, 5, 6, 7, 8])("posts %i entries", (count) => {
  for (let at = 0; at < count; at++) post("cash", 100);
  expect(balance("cash")).toBe(100 * count);
});
