import { describe, expect, it } from "vitest";
import { nearest } from "../../src/config/nearest.ts";

describe("nearest", () => {
  it.each([
    ["covrage", "coverage"], ["coverge", "coverage"], ["COVERAGE", "coverage"], ["cover-age", "coverage"],
    ["wrost", "worst"], ["lst", "last"], ["tsets", "tests"], ["changed_lines", "changedLines"], ["skip-rose", "skips-rose"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, ["coverage", "tests", "worst", "last", "changedLines", "skips-rose"])).toBe(meant);
  });

  it.each(["", "x", "frobnicate", "P0", "a".repeat(1_000)])("takes %s for nothing", (word) => {
    expect(nearest(word, ["coverage", "tests", "worst"])).toBeNull();
  });

  it("takes the closest, and the first of equals", () => {
    expect(nearest("lines", ["line", "lines"])).toBe("lines");
    expect(nearest("tast", ["test", "last"])).toBe("test");
  });
});
