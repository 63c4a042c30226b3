import { expect, it } from "vitest";
import { Card } from "..";

it("shows its title", () => {
  expect(Card("Dune")).toBe("<section>Dune</section>");
});
