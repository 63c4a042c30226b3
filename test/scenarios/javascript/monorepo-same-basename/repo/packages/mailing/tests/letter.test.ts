import { expect, it } from "vitest";
import { letter } from "@shop/mailing/letter";

it("separates paragraphs", () => {
  expect(letter(["a", "b"])).toBe("a\n\nb");
});
