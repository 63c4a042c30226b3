import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/index.ts";
import type { SceneDrawing } from "../support/draw.ts";
import { problemsOf, told, verdictOf, whyNot } from "./ask.ts";

const WHY = "live suite was not run here: what only it feeds is not judged";
const notRun = [{ name: "live suite", coverage: true, tests: true }];

describe("evidence that is not to be had in a run", () => {
  const scene: SceneDrawing = {
    files: { "src/web/a.ts": "9/10", "src/api/b.ts": null }, tests: { "tests/web/a.test.ts": "3 passed" },
    modules: { web: {}, api: { priority: "critical", target: { lines: 80, passRate: 100, tests: 1 } } }, kinds: { e2e: { target: { tests: 1, passRate: 100 } } },
  };

  it("is asked for otherwise", () => {
    expect(told("kind-empty", scene)).toHaveLength(1);
    expect(told("module-untested", scene)).toHaveLength(1);
    expect(told("module-unmeasured", scene)).toHaveLength(1);
    expect(problemsOf(scene)).toHaveLength(3);
  });

  it.each(["kind-empty", "module-untested", "module-unmeasured", "coverage-below-target", "pass-rate-below-target"] as const)(
    "keeps %s from judging what nothing else feeds, and that is said", (rule) => {
      expect(told(rule, { ...scene, notRun })).toEqual([]);
      expect(whyNot(rule, { ...scene, notRun })).toBe(WHY);
    });

  it("leaves no problem of targets on what it alone measures, and all others judged", () => {
    expect(problemsOf({ ...scene, notRun })).toEqual([]);
    const verdict = verdictOf({ ...scene, notRun, targets: { lines: 95 } });
    expect(verdict.findings.map(({ rule, subject }) => [rule, subject])).toContainEqual(["coverage-below-target", "project"]);
  });

  it("of tests alone excuses no coverage", () => {
    expect(problemsOf({ ...scene, notRun: [{ name: "live suite", coverage: false, tests: true }] })).toHaveLength(1);
    expect(told("module-unmeasured", { ...scene, notRun: [{ name: "live suite", coverage: false, tests: true }] })).toHaveLength(1);
  });

  it("excuses no kind of which tests are there and did not run", () => {
    const skipped = { ...scene, notRun, tests: { "tests/web/a.test.ts": "3 passed", "tests/e2e/x.test.ts": "2 skipped" } };
    expect(told("kind-empty", skipped)).toHaveLength(1);
  });
});

describe("a run that says that it is only a part", () => {
  const part: SceneDrawing = {
    partial: true, files: { "src/a.ts": "1/10", "src/b.ts": null }, tests: { "tests/a.test.ts": "2 passed, 1 failed" }, tree: ["tests/b.test.ts"], targets: { lines: 80, file: 50 },
    before: { files: { "src/a.ts": "9/10", "src/b.ts": "9/10" }, tests: { "tests/a.test.ts": "9 passed", "tests/b.test.ts": "9 passed" } },
  };

  it("is not blamed for what it left out, and each rule says why", () => {
    const { findings, notJudged } = verdictOf(part);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(["newly-failing", "pass-rate-below-target", "pass-rate-dropped"]);
    const silent = notJudged.filter(({ why }) => why === "the run says that it is only a part").map(({ rule }) => rule);
    expect(silent).toEqual(RULES.filter((rule) => "needs" in rule).map(({ id }) => id as string).sort());
    expect(silent).toEqual(expect.arrayContaining(["coverage-below-target", "coverage-dropped", "tests-disappeared", "files-left-report", "kind-empty", "module-unmeasured"]));
  });

  it("is judged in full where it does not say so", () => {
    const rules = verdictOf({ ...part, partial: false }).findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["coverage-below-target", "coverage-dropped", "tests-disappeared", "files-left-report"]));
  });

  it("leaves no problem of targets on what it did not measure", () => {
    const unmeasured: SceneDrawing = { files: {}, tests: { "tests/a.test.ts": "1 passed" }, targets: { lines: 80 } };
    expect(problemsOf(unmeasured)).toHaveLength(1);
    expect(problemsOf({ ...unmeasured, partial: true })).toEqual([]);
  });
});
