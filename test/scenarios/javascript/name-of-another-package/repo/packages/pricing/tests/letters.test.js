import { expect, it } from "vitest";
import { gross } from "../src/prices.js";

it("prices what is sent by letter", () => {
  expect(gross(120, 1, 0)).toBe(120);
});
