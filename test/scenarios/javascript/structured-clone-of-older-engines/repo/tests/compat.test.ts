import { expect, it } from "vitest";
import { copied } from "../src/compat";

it("copies what is inside", () => {
  const cart = { titles: ["Dune"] };
  expect(copied(cart)).toEqual(cart);
  expect(copied(cart).titles).not.toBe(cart.titles);
});
