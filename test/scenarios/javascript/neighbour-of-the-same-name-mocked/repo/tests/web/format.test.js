import { expect, it, vi } from "vitest";
import { format } from "../../src/web/format.js";

vi.mock("../../src/print/format.js", () => ({ format: () => "       12.50" }));

it("emphasises the price", () => {
  expect(format(1250)).toBe("<b>12.50</b>");
});
