import { expect, it } from "vitest";
import * as kit from "./index.ts";

it("offers the cart and the prices", () => {
  expect(Object.keys(kit).sort()).toEqual(["Cart", "gross", "net"]);
});
