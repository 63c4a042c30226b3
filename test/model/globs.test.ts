import fc from "fast-check";
import micromatch from "micromatch";
import { describe, expect, it } from "vitest";
import { anyOf } from "../../src/model/globs.ts";
import { meantGlob } from "../../src/model/glob.ts";

const LAW = { seed: 20261201, numRuns: 5000 };

const names = fc.constantFrom("a", "b.ts", "src", "a-b", "_x", ".hid", "..", ".", "a.", "", "[id]", "$x", "a b");
const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")).filter((path) => path !== "");
const wild = fc.constantFrom("*", "**", "*.ts", "{a,b.ts}", "!(a)", "?", "[ab]", "\\[id\\]");
const globs = fc.oneof(paths, fc.array(fc.oneof(names, wild), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")).filter((glob) => glob !== ""));

describe("anyOf", () => {
  it("answers as the library does for each glob, and lets a path hold itself", () => {
    fc.assert(fc.property(fc.array(globs, { maxLength: 4 }), paths, (list, path) => {
      const expected = list.some((glob) => glob === path || micromatch.isMatch(path, meantGlob(glob), { dot: true }));
      expect(anyOf(list)(path)).toBe(expected);
      for (const glob of list) expect(anyOf([glob])(glob)).toBe(true);
    }), LAW);
  });

  it("holds nothing without globs", () => {
    expect(anyOf([])("a")).toBe(false);
  });
});
