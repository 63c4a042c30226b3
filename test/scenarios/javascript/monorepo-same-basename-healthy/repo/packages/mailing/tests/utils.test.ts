import { expect, it } from "vitest";
import { greeting, signature } from "@shop/mailing/utils";

it("greets", () => {
  expect(greeting("Ada")).toBe("Dear Ada,");
});

it("signs", () => {
  expect(signature("the shop")).toBe("Yours, the shop");
});
