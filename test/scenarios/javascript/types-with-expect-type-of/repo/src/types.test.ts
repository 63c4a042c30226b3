import { expectTypeOf, it } from "vitest";
import type { Money, Priced } from "./types.ts";

it("prices an item", () => {
  expectTypeOf<Priced<{ name: string }>>().toHaveProperty("price").toEqualTypeOf<Money>();
});
