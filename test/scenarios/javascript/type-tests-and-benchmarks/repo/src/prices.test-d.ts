import { expectTypeOf, it } from "vitest";
import { net } from "./prices.js";

it("gives a number", () => {
  expectTypeOf(net).returns.toBeNumber();
});
