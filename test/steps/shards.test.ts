import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gate, type Edge, type Request } from "../../src/gate.ts";
import type { RepoPath } from "../../src/model/path.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { textSource } from "../support/source.ts";

const FILES = ["src/a.js", "src/b.js", "src/c.js"];

/** An LCOV report: hits by line of each file. */
const lcov = (files: Readonly<Record<string, Readonly<Record<number, number>>>>): string =>
  Object.entries(files).map(([path, lines]) =>
    ["TN:", `SF:${path}`, ...Object.entries(lines).map(([line, hits]) => `DA:${line},${hits}`), `LF:${Object.keys(lines).length}`, `LH:${Object.values(lines).filter((hits) => hits > 0).length}`, "end_of_record", ""].join("\n")).join("");

const edgeOf = (reports: Readonly<Record<string, string>>): Edge => ({
  root: "/project", today: "2026-11-20",
  readText: () => null,
  textAt: () => Promise.resolve(null),
  tree: () => [...FILES, ...Object.keys(reports)].sort() as RepoPath[],
  readSource: () => "one();\n".repeat(9),
  changesSince: () => ({ files: new Map() }),
  findReports: (globs) => {
    const named = Object.keys(reports).filter((path) => globs.some((glob) => path.startsWith(glob.replace("*", ""))));
    return { sources: named.map((path) => textSource(reports[path]!, undefined, path)), problems: [], unmatched: [] };
  },
});
const REQUEST: Request = { config: null, coverage: ["shards/*"], tests: null, baseline: null, base: null, changesFrom: null, testOutcome: null, fork: false };

const judged = (reports: Readonly<Record<string, string>>, request: Partial<Request> = {}): Promise<Verdict> => gate(edgeOf(reports), { ...REQUEST, ...request });
const SHARDS = {
  "shards/1.info": lcov({ "src/a.js": { 1: 1, 2: 0, 3: 0 }, "src/b.js": { 1: 0 } }),
  "shards/2.info": lcov({ "/project/src/a.js": { 1: 0, 2: 5, 3: 0 } }),
  "shards/3.info": lcov({ "src/b.js": { 1: 2, 9: 0 }, "src/c.js": { 4: 0 } }),
};

describe("coverage in shards", () => {
  it("is one, and each shard is told with its own figures", async () => {
    const { verdict, totals, reports, files } = await judged(SHARDS);
    expect(verdict).toBe("passed");
    expect(totals.coverage?.lines).toEqual({ hit: 3, total: 6 });
    expect(files.map(({ path, cover }) => [path, cover?.lines?.hit, cover?.lines?.total])).toEqual([["src/a.js", 2, 3], ["src/b.js", 1, 2], ["src/c.js", 0, 1]]);
    expect(reports.map((report) => report.kind === "coverage" && [report.path, report.cover?.files, report.cover?.lines, report.declared?.lines])).toEqual([
      ["shards/1.info", 2, { hit: 1, total: 4 }, { hit: 1, total: 4 }],
      ["shards/2.info", 1, { hit: 1, total: 3 }, { hit: 1, total: 3 }],
      ["shards/3.info", 2, { hit: 1, total: 3 }, { hit: 1, total: 3 }],
    ]);
  });

  it("gives up the rows of a shard once they are merged, and still sees totals that disagree", async () => {
    const { reports, findings } = await judged({ ...SHARDS, "shards/4.info": lcov({ "src/c.js": { 4: 1 } }).replace("LF:1", "LF:7") });
    expect(reports.every((report) => report.kind === "coverage" && report.coverage.files.length === 0)).toBe(true);
    expect(findings.map(({ rule, subject }) => [rule, subject])).toEqual([["totals-disagree", "shards/4.info"]]);
  });

  it("is incomplete where one shard is damaged: a problem that names it, beside what the others say", async () => {
    const { verdict, problems, totals } = await judged({ ...SHARDS, "shards/2.info": SHARDS["shards/2.info"].slice(0, -5) });
    expect(verdict).toBe("incomplete");
    expect(problems.map(({ slug, where }) => [slug, where])).toEqual([["report-truncated", "shards/2.info:8"]]);
    expect(totals.coverage?.lines).toEqual({ hit: 2, total: 6 });
  });

  it("leaves out a coverage report that stands where tests are named", async () => {
    const { totals, remarks } = await judged({ ...SHARDS, "results/4.info": lcov({ "src/a.js": { 3: 9 } }) }, { tests: ["results/*"] });
    expect(totals.coverage?.lines).toEqual({ hit: 3, total: 6 });
    expect(remarks).toContain("results/4.info is a coverage report that was not asked for as one: it was left out.");
  });

  it("is a problem where no path of any shard fits, and none where one does", async () => {
    const foreign = { "shards/1.info": lcov({ "/app/lib/x.js": { 1: 1 } }), "shards/2.info": lcov({ "/app/lib/x.js": { 1: 1 }, "/app/lib/y.js": { 1: 1 } }) };
    const { problems } = await judged(foreign);
    expect(problems.map(({ slug, message }) => [slug, message])).toEqual([
      ["paths-unresolved", "None of the 2 paths in shards/1.info, shards/2.info fits a file of the repository: /app/lib/x.js, for example."],
    ]);
    expect((await judged({ ...foreign, "shards/3.info": SHARDS["shards/3.info"] })).problems).toEqual([]);
  });

  it("comes to the same, whichever shard is read first", async () => {
    const texts = Object.values(SHARDS);
    const linesOf = (verdict: Verdict) => verdict.files.map(({ path, cover }) => [path, cover]);
    const expected = linesOf(await judged(SHARDS));
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (order) => {
      const shuffled = Object.fromEntries(order.map((place, index) => [`shards/${index + 1}.info`, texts[place]!]));
      expect(linesOf(await judged(shuffled))).toEqual(expected);
    }), { seed: 20261120, numRuns: 6 });
  });
});
