import { describe, expect, it } from "vitest";
import { readBaseline } from "../../src/config/baseline.ts";
import { Problem } from "../../src/model/problem.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { drawSnapshot, entriesOf } from "../support/snapshots.ts";

const COUNT = { total: 3, passed: 3, failed: 0, errored: 0, skipped: 0, flaky: 0 };
const SNAPSHOT = drawSnapshot({
  inputs: ["lcov.info"], tests: { "test/a.test.ts": COUNT }, knownFailing: ["a", "b"],
  files: { "src/a.ts": { lines: { hit: 1, total: 2 } }, "src/low.ts": { lines: { hit: 1, total: 2 }, lowered: { lines: { reason: "moved", until: null } } } },
});
const TEXT = renderBaseline(SNAPSHOT);

const problemOf = (text: string): Problem => {
  try {
    readBaseline(text, "b.json");
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("it was read");
};

const FILE = "\"src/a.ts\": { \"lines\": { \"hit\": 1, \"total\": 2 } }";
const entry = (text: string): string => TEXT.replace(FILE, `"src/a.ts": ${text}`);
const replaced = (from: string, to: string): string => {
  if (!TEXT.includes(from)) throw new Error(`not there: ${from}`);
  return TEXT.replace(from, to);
};

describe("a baseline", () => {
  it("is read as the snapshot that it is", () => {
    expect(readBaseline(TEXT, "b.json")).toEqual(SNAPSHOT);
  });

  it("may be written in another layout, and with a byte order mark", () => {
    expect(readBaseline(`\ufeff${JSON.stringify(JSON.parse(TEXT))}`, "b.json")).toEqual(SNAPSHOT);
  });

  it("of an earlier form, with sums of modules and kinds, is read without them", () => {
    const sums = { kinds: { unit: COUNT }, modules: { api: { coverage: { lines: { hit: 1, total: 2 } }, tests: COUNT } } };
    expect(readBaseline(JSON.stringify({ ...JSON.parse(TEXT) as object, ...sums }), "b.json")).toEqual(SNAPSHOT);
  });

  it.each<[name: string, text: string, where: string, message: string]>([
    ["is empty", " \n", "b.json", "The baseline is empty."],
    ["is cut short", TEXT.slice(0, 100), "b.json:5", "The baseline ends before its end."],
    ["ends too early", "{\n  \"files\": {\n", "b.json:2", "The baseline ends before its end."],
    ["lacks a comma", replaced("\"a\",", "\"a\""), "b.json:12", "The baseline is not JSON: Expected ',' or ']' after array element."],
    ["has a comma too many", replaced("\"b\"\n", "\"b\",\n"), "b.json:13", "The baseline is not JSON: Unexpected token ']'."],
    ["is a list", "[]", "b.json", "The baseline is no JSON object."],
    ["has no version", "{}", "b.json", "The baseline does not say that its version is 1."],
    ["has a version that is no number", replaced("\"version\": 1", "\"version\": \"1\""), "b.json", "The baseline does not say that its version is 1."],
    ["lacks a section", replaced("\"tests\"", "\"kinds\""), "b.json", "In the baseline, tests is no object."],
    ["has a section that is a list", TEXT.replace(/"tests": \{[^}]*\}\n {2}\}/, "\"tests\": []"), "b.json:14", "In the baseline, tests is no object."],
    ["has an unknown section", replaced("\"tests\"", "\"total\""), "b.json:14", "The baseline has `total`, which is unknown here."],
    ["counts more hit than there are", entry("{ \"lines\": { \"hit\": 3, \"total\": 2 } }"), "b.json:3", "In the baseline, files › `src/a.ts` › lines counts more hit than there are: 3 of 2."],
    ["holds a fraction", entry("{ \"lines\": { \"hit\": 0.5, \"total\": 2 } }"), "b.json:3", "In the baseline, files › `src/a.ts` › lines › hit is no whole number of at least 0."],
    ["holds a negative count", entry("{ \"lines\": { \"hit\": -1, \"total\": 2 } }"), "b.json:3", "In the baseline, files › `src/a.ts` › lines › hit is no whole number of at least 0."],
    ["holds a count beyond exactness", entry("{ \"lines\": { \"hit\": 1, \"total\": 9007199254740993 } }"), "b.json:3", "In the baseline, files › `src/a.ts` › lines › total is no whole number of at least 0."],
    ["holds a text as a count", entry("{ \"lines\": { \"hit\": \"1\", \"total\": 2 } }"), "b.json:3", "In the baseline, files › `src/a.ts` › lines › hit is no whole number of at least 0."],
    ["holds half a ratio", entry("{ \"lines\": { \"hit\": 1 } }"), "b.json:3", "In the baseline, files › `src/a.ts` › lines lacks `total`."],
    ["holds a percentage", entry("{ \"lines\": 50 }"), "b.json:3", "In the baseline, files › `src/a.ts` › lines is no object."],
    ["misspells a metric", entry("{ \"lnies\": { \"hit\": 1, \"total\": 2 } }"), "b.json:3", "In the baseline, files › `src/a.ts` has `lnies`, which is unknown here."],
    ["holds a name that no object takes well", replaced("src/a.ts", "__proto__"), "b.json:3", "In the baseline, files › `__proto__` cannot be a name."],
    ["holds such a name further in", entry("{ \"__proto__\": {} }"), "b.json:3", "In the baseline, files › `src/a.ts` has `__proto__`, which is unknown here."],
    ["counts tests that do not add up", replaced("\"passed\": 3", "\"passed\": 2"), "b.json:15", "In the baseline, tests › `test/a.test.ts` has a total of 3, but its outcomes add up to 2."],
    ["lacks a count of tests", replaced("\"skipped\": 0, ", ""), "b.json:15", "In the baseline, tests › `test/a.test.ts` lacks `skipped`."],
    ["lowers without a reason", replaced("\"moved\"", "\" \""), "b.json:5", "In the baseline, files › `src/low.ts` › lowered › lines › reason is no reason in words."],
    ["lowers until a day that is none", replaced("\"until\": null", "\"until\": \"2026-02-30\""), "b.json:5", "In the baseline, files › `src/low.ts` › lowered › lines › until is neither null nor a date such as 2027-03-31."],
    ["lowers without saying until when", replaced(", \"until\": null", ""), "b.json:5", "In the baseline, files › `src/low.ts` › lowered › lines lacks `until`."],
    ["lists a number as a name", replaced("\"b\"\n", "5\n"), "b.json:10", "In the baseline, knownFailing › entry 2 is no name."],
  ])("that %s is a problem that says so", (_, text, where, message) => {
    const problem = problemOf(text);
    expect([problem.slug, problem.where, problem.message]).toEqual(["baseline-malformed", where, message]);
    expect(problem.hint).toBe("Restore it with git, or delete it and run `proofgate baseline --update`.");
  });

  it("of a newer version is not guessed at", () => {
    const problem = problemOf(replaced("\"version\": 1", "\"version\": 2"));
    expect([problem.slug, problem.where, problem.message]).toEqual(["baseline-version", "b.json", "The baseline has version 2; this program reads version 1."]);
  });

  it("with conflict markers says how the conflict is resolved", () => {
    const problem = problemOf(replaced(FILE, `${FILE}\n<<<<<<< HEAD\n    "src/b.ts": {}\n=======\n    "src/c.ts": {}\n>>>>>>> topic`));
    expect([problem.slug, problem.where, problem.message, problem.hint]).toEqual([
      "baseline-malformed", "b.json:4", "A merge left its conflict markers in the baseline.",
      "Take either side of the conflict, then run `proofgate baseline --update` on the merged code.",
    ]);
  });

  it.each<[string, string, string, string]>([
    ["an entry", replaced(FILE, `${FILE},\n    "src/low.ts": { "lines": { "hit": 0, "total": 2 } }`), "b.json:6", "\"src/low.ts\""],
    ["a section", replaced("  \"version\": 1", "  \"files\": {\n    \"src/b.ts\": {}\n  },\n  \"version\": 1"), "b.json:17", "\"files\""],
  ])("with %s that stands twice names the second line: JSON would take the last in silence", (_, text, where, name) => {
    const problem = problemOf(text);
    expect([problem.slug, problem.where, problem.message, problem.hint]).toEqual([
      "baseline-malformed", where, `In the baseline, ${name} stands twice.`,
      "Keep the line that is right, or delete both, and run `proofgate baseline --update`.",
    ]);
  });

  it("may have one name in two sections, and sections that hold nothing", () => {
    expect(() => readBaseline(renderBaseline({ ...SNAPSHOT, tests: entriesOf({ "src/a.ts": COUNT }) }), "b.json")).not.toThrow();
    expect(() => readBaseline(renderBaseline(drawSnapshot()), "b.json")).not.toThrow();
  });

  it("that nests deep, or is hostile in other ways, is a problem and no crash", () => {
    for (const text of ["[".repeat(1_000_000), "{\"a\":".repeat(500_000), "\0", "<<<<<<<", "null", "1e999"]) {
      expect(problemOf(text).slug).toBe("baseline-malformed");
    }
  });

  it("of a hundred thousand files takes little longer to check than to parse", () => {
    const files = new Map(Array.from({ length: 100_000 }, (_, n) =>
      [`packages/p${n % 100}/src/file-${n}.ts`, { lines: { hit: n % 50, total: 50 }, branches: { hit: 1, total: 2 }, functions: { hit: 3, total: 4 } }]));
    const text = renderBaseline({ ...SNAPSHOT, files });
    const taken = (work: () => unknown): number => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    expect(taken(() => readBaseline(text, "b.json"))).toBeLessThan(10 * taken(() => JSON.parse(text)) + 2_000);
  });
});
