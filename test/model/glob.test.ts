import fc from "fast-check";
import micromatch from "micromatch";
import { describe, expect, it } from "vitest";
import { globFault } from "../../src/model/glob.ts";

describe("a glob is taken", () => {
  it.each([
    "coverage/lcov.info", "**/*.xml", "services/*/coverage.xml", "app/(shop)/page.tsx", "app/@modal/(.)photo/[...slug]/page.tsx", "src/(a|b)/**",
    "{a,b}/{c,d}/{1..12}.xml", "{01..99}.xml", "{a..z}/x", "**/{test_*,*_test,*.spec,*.test,*Spec}.py", "+([0-9]).xml", "shard-+(a|b)/x.xml", "!(a|c|coverage)/junit.xml",
    "@(*a|*b|*c|*d|*e)", "@(src|lib)/**/!(*.test).ts", "c++/**", "\\(a+\\)+", "{unclosed", "(unclosed", "[a-z]*", "a/*/*/*/*/*/*/*/b", "a b/ü.xml", "x".repeat(1000),
  ])("%s", (glob) => expect(globFault(glob)).toBeNull());
});

describe("a glob is refused that", () => {
  it.each([
    ["is too long", "x".repeat(1001), "glob-long"],
    ["nests too deep", `${"(".repeat(9)}a${")".repeat(9)}`, "glob-nested"],
    ["opens too much", "(((((((((…", "glob-nested"],
    ["comes to too many alternatives", "{a..j}".repeat(4), "glob-alternatives"],
    ["comes to too many of a list", "{a,b}".repeat(10), "glob-alternatives"],
    ["counts too far", "{1..99999999999999999999}", "glob-alternatives"],
    ["lists ranges", "{{1..600},{1..600}}", "glob-alternatives"],
    ["repeats a group like a regular expression", "deep/(a+)+b.info", "glob-repeats"],
    ["repeats braces", "{a,aa}+b", "glob-repeats"],
    ["repeats a repetition", "x/+(+(a))b", "glob-repeats"],
    ["repeats a wildcard", "x/+(*)b", "glob-repeats"],
    ["repeats a wildcard of its own", "*(a*)b", "glob-repeats"],
    ["repeats words that begin alike", "x/+(a|aa)b", "glob-repeats"],
    ["looks ahead", "(?=a)b", "glob-repeats"],
    ["has too many wildcards in a name", "*a*a*a*a*b", "glob-wildcards"],
    ["has too many repetitions in a name", "x+(a)+(a)+(a)+(a)+(a)b", "glob-wildcards"],
    ["has them in alternatives one after another", "{*a,b}{*a,b}{*a,b}{*a,b}{*a,b}", "glob-wildcards"],
    ["repeats classes", "[a]+[a]+[a]+[a]+[a]+b", "glob-wildcards"],
    ["crosses folders too often", "**/a/**/a/**/a/**/a/**/a", "glob-wildcards"],
  ] as const)("%s", (_, glob, fault) => expect(globFault(glob)).toBe(fault));
});

describe("what is taken", () => {
  const globs = fc.array(fc.constantFrom("a", "aa", "b", "/", "*", "**", "?", "+", "@", "!", "(", ")", "|", "{", "}", ",", "..", "1", "[", "]", "[a-b]", "+(", "*(", "\\", "^", "$", "."), { maxLength: 14 })
    .map((parts) => parts.join(""));

  it("compiles, and matches the worst of names in no time", () => {
    const names = ["a".repeat(120), `${"a".repeat(120)}c`, `${"a/".repeat(20)}c`];
    fc.assert(fc.property(globs, (glob) => {
      fc.pre(glob !== "" && globFault(glob) === null);
      const matches = micromatch.matcher(glob, { dot: true });
      micromatch.makeRe(glob, { dot: true });
      const before = performance.now();
      for (const name of names) matches(name);
      expect(performance.now() - before).toBeLessThan(2_000);
    }), { numRuns: 3_000 });
  });
});
