import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOf } from "../../src/model/globs.ts";
import { holdersAmong } from "../../src/normalise/globs.ts";

const LAW = { seed: 20261201, numRuns: 3000 };

const segments = fc.constantFrom("a", "b", "src", "[id]", "x.ts", ".hid");
const paths = fc.array(segments, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const pieces = fc.oneof(segments, fc.constantFrom("*", "**", "*.ts", "{a,b}", "@(a|b)", "!(a)", "?", "[ab]", "\\[id\\]", "+(a)", "s*", ""));
const globs = fc.tuple(fc.constantFrom("", "./", "/", "../"), fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "/", "/**"))
  .map(([start, parts, end]) => start + parts.join("/") + end).filter((glob) => glob !== "");

describe("holdersAmong", () => {
  it("gives what asking each by itself gives, in its order", () => {
    fc.assert(fc.property(fc.array(fc.array(globs, { maxLength: 3 }), { maxLength: 5 }), paths, (lists, path) => {
      const items = lists.map((list, place) => ({ place, list }));
      expect([...holdersAmong(items, ({ list }) => list)(path)]).toEqual(items.filter(({ list }) => anyOf(list)(path)));
    }), LAW);
  });

  it.each([
    ["packages/a/**", "packages/a/src/x.ts", true], ["packages/a/**", "packages/ab/src/x.ts", false],
    ["packages/a/", "packages/a/x.ts", true], ["./packages/a/*.ts", "packages/a/x.ts", true],
    ["app/[id]/page.tsx", "app/[id]/page.tsx", true], ["src/a.ts", "src/a.ts", true], ["{src,lib}/**", "lib/a.ts", true],
    ["**/*.ts", "a.ts", true], ["src/**", "src", true], [".", "src/a.ts", true], ["./", "a.ts", true], [".//src//", "src/a.ts", true],
  ])("asks %s about %s", (glob, path, expected) => {
    expect([...holdersAmong([glob], (one) => [one])(path)]).toEqual(expected ? [glob] : []);
  });
});
