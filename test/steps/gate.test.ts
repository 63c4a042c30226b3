import { describe, expect, it } from "vitest";
import { gate, type Edge, type Request } from "../../src/gate.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { Problem } from "../../src/model/problem.ts";
import { textSource } from "../support/source.ts";
import { junitOf, lcovOf } from "../support/story.ts";

const REPORTS: Readonly<Record<string, string>> = { "lcov.info": lcovOf({ "src/a.js": [1, 2] }), "junit.xml": junitOf({ "test/a.test.js": ["adds"] }) };
const REQUEST: Request = { config: null, coverage: null, tests: null, baseline: null, base: "main", changesFrom: "main", testOutcome: null, fork: false };

const edge: Edge = {
  root: "/project", today: "2026-11-20",
  readText: () => null,
  textAt: () => Promise.resolve(null),
  tree: () => ["src/a.js", "test/a.test.js"] as RepoPath[],
  readSource: () => "one();\n",
  changesSince: () => ({ files: new Map() }),
  findReports: () => ({ sources: Object.entries(REPORTS).map(([path, text]) => textSource(text, undefined, path)), problems: [], unmatched: [] }),
};

describe("the gate", () => {
  it("judges what its edge gives", async () => {
    expect(await gate(edge, REQUEST)).toMatchObject({ verdict: "passed", problems: [], totals: { coverage: { lines: { hit: 1, total: 2 } }, tests: { total: 1 } } });
  });

  it("takes the paths of a Go profile by the modules of the tree", async () => {
    const files: Readonly<Record<string, string>> = {
      "go.mod": "module example.com/root\n", "tools/go.mod": "module example.com/app/lib\n", "lib/x.go": "package lib\n", "tools/x.go": "package lib\n",
    };
    const profile = textSource("mode: set\nexample.com/app/lib/x.go:1.1,1.9 1 1\n", undefined, "c.out");
    const ofGo: Edge = {
      ...edge, tree: () => Object.keys(files) as RepoPath[], readSource: (path) => files[path] ?? null,
      findReports: () => ({ sources: [profile], problems: [], unmatched: [] }),
    };
    const { files: measured } = await gate(ofGo, REQUEST);
    expect(measured.map(({ path, cover }) => [path, cover?.lines])).toEqual([["lib/x.go", undefined], ["tools/x.go", { hit: 1, total: 1 }]]);
  });

  describe("where changes cannot be told", () => {
    const changesSince = (): never => {
      throw new Problem("base-unreadable", "There is no common ancestor.", { hint: "Fetch it." });
    };
    const WHY = "There is no common ancestor. Fetch it.";

    it("is incomplete, says so, and judges the rest", async () => {
      const { verdict, problems, notJudged, totals } = await gate({ ...edge, changesSince }, REQUEST);
      expect([verdict, problems.map(({ slug }) => slug)]).toEqual(["incomplete", ["base-unreadable"]]);
      expect(notJudged).toContainEqual({ rule: "changed-lines-uncovered", why: WHY });
      expect(notJudged).toContainEqual({ rule: "exclusions-grew", why: WHY });
      expect(totals.coverage?.lines).toEqual({ hit: 1, total: 2 });
    });

    it("is no problem where the head's own policy was chosen aloud", async () => {
      const { verdict, problems, remarks } = await gate({ ...edge, changesSince }, { ...REQUEST, base: null, changesFrom: null, barFrom: "main" });
      expect([verdict, problems]).toEqual(["passed", []]);
      expect(remarks).toContain(WHY);
    });
  });

  it("makes a tree that cannot be listed part of the verdict, and says nothing of what follows from that", async () => {
    const tree = (): never => {
      throw new Problem("tree-unreadable", "git refuses to read it.");
    };
    const config = "version: 1\ncoverage: [gone.xml]\ntargets: { lines: 90 }\nmodules: { a: { paths: [a/**], target: { lines: 9 } } }\n";
    const textAt = (_ref: string, path: string): Promise<string | null> => Promise.resolve(path === "proofgate.yml" ? config : null);
    const { verdict, problems, totals } = await gate({ ...edge, tree, textAt }, REQUEST);
    expect([verdict, problems.map(({ slug }) => slug), totals.coverage]).toEqual(["incomplete", ["tree-unreadable"], null]);
  });

  it("asks for no changes without a base, nor since one that could not be read", async () => {
    const changesSince = (): never => {
      throw new Error("asked");
    };
    const textAt = (): Promise<never> => Promise.reject(new Problem("base-unreadable", "There is no main."));
    expect((await gate({ ...edge, changesSince }, { ...REQUEST, base: null, changesFrom: null })).verdict).toBe("passed");
    expect((await gate({ ...edge, changesSince, textAt }, REQUEST)).problems.map(({ slug }) => slug)).toEqual(["base-unreadable"]);
  });

  it.each([
    ["of a newer version", "version: 2\n", null, "config-malformed"],
    ["that is no YAML", "version: [1\n", null, "config-malformed"],
    ["that is named and not there", null, "ci/proofgate.yml", "config-missing"],
  ])("says of a configuration %s that alone: where reports lie is not known", async (_, text, config, slug) => {
    const none: Edge = { ...edge, findReports: () => ({ sources: [], problems: [], unmatched: [] }), readText: (path) => (path === "proofgate.yml" ? text : null) };
    const { verdict, problems } = await gate(none, { ...REQUEST, base: null, changesFrom: null, config });
    expect([verdict, [...new Set(problems.map((problem) => problem.slug))]]).toEqual(["incomplete", [slug]]);
  });

  it.each([["of a newer version", '{ "version": 99 }'], ["that is broken", "{"]])("says of a baseline %s that it cannot be read, not that there is none", async (_, text) => {
    const readText = (path: string): string | null => (path.endsWith("baseline.json") ? text : null);
    const verdict = await gate({ ...edge, readText }, { ...REQUEST, base: null, changesFrom: null });
    expect([verdict.verdict, verdict.problems.length]).toEqual(["incomplete", 1]);
    const whys = verdict.notJudged.filter(({ rule }) => /^(?:coverage-dropped|pass-rate-dropped|tests-disappeared|newly-failing|files-left-report|baseline-slack|skips-rose)$/.test(rule));
    expect([whys.length, new Set(whys.map(({ why }) => why))]).toEqual([7, new Set(["the baseline cannot be read"])]);
  });

  it("takes what is no problem for a bug", async () => {
    const changesSince = (): never => {
      throw new TypeError("oops");
    };
    await expect(gate({ ...edge, changesSince }, REQUEST)).rejects.toThrow(TypeError);
  });
});
