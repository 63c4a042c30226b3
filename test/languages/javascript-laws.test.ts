import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../support/foreign-tree.ts";

const SEED = 20_260;
const ROOT = join(import.meta.dirname, "../..");

const filesBelow = (folder: string): string[] => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts")).sort().map((file) => join(ROOT, folder, file));

const OWN = [...filesBelow("src/languages"), ...filesBelow("test/languages"), ...filesBelow("src/model")];

const GO = [
  "package a\n\nimport (\n\t\"testing\"\n)\n\n// covers: a.go\ntype fakeStore struct{ mock.Mock }\n\nfunc TestA(t *testing.T) {\n\tt.Run(\"b\", func(t *testing.T) {\n\t\tif err != nil {\n\t\t\tt.Log(err)\n\t\t}\n\t})\n}\n",
];

/** What is cut out, and what is put in. */
const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), put: fc.constantFrom(
  "", "(", "{", "`", "${", "\"", "'", "/*", "//", "=>", "import ", "vi.mock(", "test(\"", "expect(", ")", "}", "\0", "\uFEFF", "\r\n", "\u2028", "😀", "\ud800", "func (", "t.Run(", "<A>",
) }), { minLength: 1, maxLength: 6 });

const mutated = (text: string, all: readonly { readonly at: number; readonly cut: number; readonly put: string }[]): string =>
  all.reduce((now, { at, cut, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + cut);
  }, text);

describe("facts of JavaScript, TypeScript and Go", () => {
  it("are those of whole files for all of our own: nothing is damaged, and tests are found where there are any", async () => {
    for (const file of OWN) {
      const { damaged, tests, bodies } = await factsOf(file, readFileSync(file, "utf8"));
      expect([file, damaged]).toEqual([file, false]);
      expect(tests.length > 0).toBe(file.endsWith(".test.ts"));
      expect(bodies.every(({ from, first, to }) => from <= first && first <= to)).toBe(true);
    }
  });

  it("come of any mutation of a file, the same each time", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...OWN), edits, fc.constantFrom("a.test.ts", "a.test.tsx", "a.test.js"), async (file, all, path) => {
      const text = mutated(readFileSync(file, "utf8").slice(0, 6000), all);
      const facts = await factsOf(path, text);
      expect(await factsOf(path, text)).toEqual(facts);
    }), { numRuns: 150, seed: SEED });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...GO), edits, async (text, all) => {
      expect(await factsOf("a_test.go", mutated(text, all))).toHaveProperty("damaged");
    }), { numRuns: 100, seed: SEED });
  });

  it.each([
    ["calls in calls", "f(".repeat(20_000)], ["functions in functions", "function f() { ".repeat(5000)], ["arrows", "a => ".repeat(20_000)], ["a long chain", `a${".b()".repeat(20_000)}`],
    ["suites in suites", "describe('a', () => { ".repeat(2000)], ["tries in tries", "try { ".repeat(5000)], ["one long line", "test('a', () => { expect(a).toBe(1) });".repeat(5000)],
    ["a long sum", `it(${"'a' + ".repeat(20_000)}'b', () => {})`], ["a long string", `it("${"a".repeat(500_000)}", () => {})`], ["unclosed templates", "`${".repeat(5000)],
    ["many comments", "/* istanbul ignore next */\n".repeat(20_000)], ["parentheses", "(".repeat(20_000)], ["generics", `vi.importActual${"<A".repeat(5000)}`], ["nothing", ""],
  ])("are had of %s in bounded time", async (_, text) => {
    const before = performance.now();
    const facts = await factsOf("a.test.ts", text);
    expect(facts.lenient.length).toBeLessThanOrEqual(50);
    expect(performance.now() - before).toBeLessThan(15_000);
  });

  it.each([
    ["blocks", `package a\nfunc a() ${"{ if x ".repeat(5000)}`], ["calls", `package a\nvar a = ${"f(".repeat(10_000)}`], ["functions", `package a\nfunc TestA(t *testing.T) {${"t.Run(\"a\", func(t *testing.T) {".repeat(2000)}`], ["nothing", ""],
  ])("of Go are had of many nested %s in bounded time", async (_, text) => {
    const before = performance.now();
    expect(await factsOf("a_test.go", text)).toHaveProperty("tests");
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
