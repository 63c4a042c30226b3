import { expect, it } from "vitest";
import { Menu } from "..";

it("lists its entries", () => {
  expect(Menu(["tea", "cups"])).toBe("<ul><li>tea</li><li>cups</li></ul>");
});
