import { expect, it } from "vitest";
import { Button } from "..";

it("shows its label", () => {
  expect(Button("Buy")).toBe("<button>Buy</button>");
});
