import { describe, expect, it } from "vitest";
import type { RawFinding } from "../../src/model/finding.ts";
import { Problem } from "../../src/model/problem.ts";
import { judge } from "../../src/rules/judge.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";

const RAW: RawFinding = { subject: "project", message: "m", hint: null, at: null, numbers: {} };
const NOTHING_GIVEN = { problems: [], remarks: [] };

/** A rule that finds what it is given. */
const finder = (id: string, findings: readonly Partial<RawFinding>[], rest: Partial<Rule> = {}): Rule => ({
  id, summary: "", level: "error", docs: { fires: "", why: "", example: "", fix: "" }, ...rest,
  check: () => findings.map((finding) => ({ ...RAW, ...finding })),
});

const run = (rules: readonly Rule[], drawing: SceneDrawing = {}) => judge(drawScene(drawing), rules, NOTHING_GIVEN);
const levelOf = (raw: Partial<RawFinding>, rule: Partial<Rule>, drawing: SceneDrawing = {}) =>
  run([finder("r", [raw], rule)], drawing).findings.map(({ level }) => level)[0];

describe("the verdict", () => {
  it.each([
    ["no finding", [], [], "passed"],
    ["only warnings and notes", [{ level: "warning" as const }, { level: "note" as const }], [], "passed"],
    ["an error", [{ level: "error" as const }], [], "failed"],
    ["a problem", [], [new Problem("report-empty", "It is empty.")], "incomplete"],
    ["a problem and an error", [{ level: "error" as const }], [new Problem("report-empty", "It is empty.")], "incomplete"],
  ])("with %s is what the contract says", (_, findings, problems, expected) => {
    const verdict = judge(drawScene(), [finder("r", findings)], { problems, remarks: [] });
    expect(verdict.verdict).toBe(expected);
    expect(verdict.findings).toHaveLength(findings.length);
  });
});

describe("a finding's level", () => {
  it("is the rule's, unless the finding has its own, unless the configuration has one", () => {
    expect(levelOf({}, { level: "warning" })).toBe("warning");
    expect(levelOf({ level: "note" }, { level: "warning" })).toBe("note");
    expect(levelOf({ level: "note" }, { level: "warning" }, { rules: { r: "error" } })).toBe("error");
    expect(levelOf({ level: "error" }, {}, { rules: { r: "note" } })).toBe("note");
  });

  it("is never above what the evidence allows", () => {
    expect(levelOf({ atMost: "warning" }, { level: "error" })).toBe("warning");
    expect(levelOf({ atMost: "note" }, {}, { rules: { r: "error" } })).toBe("note");
    expect(levelOf({ atMost: "warning", level: "note" }, {})).toBe("note");
    expect(levelOf({ atMost: "warning" }, {}, { rules: { r: "note" } })).toBe("note");
  });
});

describe("what is not judged", () => {
  it("is a rule that is switched off, or says why it cannot be asked", () => {
    const off = finder("z", [{}]);
    const blind = finder("a", [{}], { unjudged: () => "no baseline" });
    expect(run([off, blind], { rules: { z: "off" } })).toMatchObject({
      verdict: "passed", findings: [],
      notJudged: [{ rule: "a", why: "no baseline" }, { rule: "z", why: "switched off by the configuration" }],
    });
  });

  it("is whatever a rule finds of a deprecated module", () => {
    expect(run([finder("r", [{ module: "old" }, { module: "new" }])], { modules: { old: { deprecated: true }, new: {} } }).findings)
      .toMatchObject([{ module: "new" }]);
  });
});

describe("ignored findings", () => {
  const ignoring = (ignore: SceneDrawing["ignore"]) =>
    run([finder("r", [{ subject: "src/legacy/a.py" }])], { ignore: ignore!, config: { "ignore.0": 21 } });

  it.each([
    ["the very subject", "src/legacy/a.py", "note"],
    ["a glob", "src/legacy/**", "note"],
    ["another subject", "src/a.py", "error"],
  ])("are notes with their reason: %s", (_, subject, level) => {
    expect(ignoring([{ rule: "r", subject, reason: "replaced in March" }]).findings)
      .toMatchObject([{ level, accepted: level === "note" ? "replaced in March" : null }]);
  });

  it("are those of the rule that is named", () => {
    expect(ignoring([{ rule: "s", subject: "**" }]).findings).toMatchObject([{ level: "error", accepted: null }]);
  });

  it.each([["2026-11-20", "note", []], ["2026-11-21", "note", []], ["2026-11-19", "error", [
    "The ignore entry for r on src/legacy/a.py expired on 2026-11-19 (proofgate.yml:21): its findings count again.",
  ]]])("are accepted up to the day %s", (until, level, remarks) => {
    expect(ignoring([{ rule: "r", subject: "src/legacy/a.py", until }])).toMatchObject({ findings: [{ level }], remarks });
  });
});

describe("the order", () => {
  it("of findings is level, priority with the project after its most important modules, rule, subject, place, message", () => {
    const modules = { low: { priority: "low" }, top: { priority: "critical" } } as const;
    const findings: Partial<RawFinding>[] = [
      { level: "note", message: "7" },
      { level: "error", module: "low", subject: "low", message: "6" },
      { module: "other", subject: "other", message: "5" },
      { module: "top", subject: "top", at: { path: "b", line: 1 }, message: "4" },
      { module: "top", subject: "top", at: { path: "a", line: 10 }, message: "2" },
      { module: "top", subject: "top", at: { path: "a", line: 9 }, message: "3" },
    ];
    const { findings: sorted } = run([finder("b", findings), finder("a", [{ module: "top", subject: "z", message: "1" }, { message: "0" }])], { modules });
    expect(sorted.map(({ message }) => message)).toEqual(["1", "3", "2", "4", "0", "5", "6", "7"]);
  });

  it("of problems is where, slug, message", () => {
    const problems = [
      new Problem("report-empty", "b", { where: "z" }), new Problem("report-empty", "a", { where: "z" }),
      new Problem("config-invalid", "c", { where: "z" }), new Problem("usage", "d"),
    ];
    expect(judge(drawScene(), [], { problems, remarks: [] }).problems.map(({ message }) => message)).toEqual(["d", "c", "a", "b"]);
  });
});

describe("the table of targets", () => {
  it("holds project, modules by priority and kinds, with what is missing", () => {
    const { targets } = run([], {
      files: { "src/a/x.ts": "1/4", "src/b/x.ts": "3/4", "src/c/x.ts": "0/9" }, tests: { "tests/e2e/x.test.ts": "3 passed, 1 failed" },
      targets: { lines: 50, passRate: 90, seconds: 0.4 },
      modules: { a: { priority: "low", target: { lines: 80, by: "2026-12-31" } }, b: { priority: "high", target: { lines: 75 } }, c: { deprecated: true, target: { lines: 80 } } },
      kinds: { e2e: { target: { tests: 5 } } },
    });
    expect(targets).toEqual([
      { scope: "project", metric: "lines", now: { hit: 4, total: 8 }, value: null, target: 50, by: null, reached: true, missing: 0 },
      { scope: "project", metric: "passRate", now: { hit: 3, total: 4 }, value: null, target: 90, by: null, reached: false, missing: 1 },
      { scope: "project", metric: "seconds", now: null, value: 0.4, target: 0.4, by: null, reached: true, missing: null },
      { scope: "module:b", metric: "lines", now: { hit: 3, total: 4 }, value: null, target: 75, by: null, reached: true, missing: 0 },
      { scope: "module:a", metric: "lines", now: { hit: 1, total: 4 }, value: null, target: 80, by: "2026-12-31", reached: false, missing: 3 },
      { scope: "kind:e2e", metric: "tests", now: null, value: 4, target: 5, by: null, reached: false, missing: 1 },
    ]);
  });

  it("has the example of the contract: 181 of 1000 lack 619 to 80 %", () => {
    const { targets } = run([], { files: { "src/remote/x.ts": "181/1000" }, modules: { remote: { target: { lines: 80 } } } });
    expect(targets).toEqual([{ scope: "module:remote", metric: "lines", now: { hit: 181, total: 1000 }, value: null, target: 80, by: null, reached: false, missing: 619 }]);
  });
});
