import { expect, it, vi } from "vitest";
import { greeting, signature } from "@shop/mailing/utils";

vi.mock("@shop/mailing/utils", () => ({
  greeting: vi.fn((name) => `Dear ${name},`),
  signature: vi.fn((team) => `Yours, ${team}`),
}));

it("greets", () => {
  expect(greeting("Ada")).toBe("Dear Ada,");
});

it("signs", () => {
  expect(signature("the shop")).toBe("Yours, the shop");
});
