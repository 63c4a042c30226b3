import { expect, it } from "vitest";
import { gross, net } from "../dist/prices.js";

it.each([1, 2, 3, 4, 5, 6, 7, 8])("prices %i cups", (quantity) => {
  expect(net(250, quantity)).toBe(250 * quantity);
  expect(gross(250, quantity, 0)).toBe(250 * quantity);
});
