import { describe, expect, it } from "vitest";
import type { SceneDrawing, TargetsDrawing } from "../support/draw.ts";
import { ask, problemsOf, told, verdictOf } from "./ask.ts";

const RULE = "coverage-below-target";

const project = (lines: string, targets: TargetsDrawing, rest: SceneDrawing = {}): SceneDrawing =>
  ({ files: { "src/a.ts": lines }, targets, ...rest });

describe(RULE, () => {
  it.each([
    ["just below", "79999/100000", 80, ["error project: Line coverage of the project is 79.99 %, below its target of 80 %: 1 more line must be covered."]],
    ["exactly at", "80000/100000", 80, []],
    ["just above", "80001/100000", 80, []],
    ["just below all", "9999/10000", 100, ["error project: Line coverage of the project is 99.99 %, below its target of 100 %: 1 more line must be covered."]],
    ["below all by less than can be shown", "999999/1000000", 100, ["error project: Line coverage of the project is 99.99 %, below its target of 100 %: 1 more line must be covered."]],
    ["just below a target with decimals", "8049/10000", 80.5, ["error project: Line coverage of the project is 80.49 %, below its target of 80.5 %: 1 more line must be covered."]],
    ["nothing hit", "0/4", 50, ["error project: Line coverage of the project is 0 %, below its target of 50 %: 2 more lines must be covered."]],
    ["a target of nothing", "0/4", 0, []],
  ])("judges exactly: %s", (_, lines, target, expected) => {
    expect(told(RULE, project(lines, { lines: target }))).toEqual(expected);
  });

  it("is blind to the tolerance, which is for what is compared with the baseline", () => {
    expect(told(RULE, project("79/100", { lines: 80 }, { tolerance: 5 }))).toHaveLength(1);
  });

  it("judges branches and functions by their own figures", () => {
    const files = { "src/a.ts": { lines: "1/1", branches: "1/3", functions: "1/2" } };
    expect(told(RULE, { files, targets: { lines: 100, branches: 50, functions: 100 } })).toEqual([
      "error project: Branch coverage of the project is 33.33 %, below its target of 50 %: 1 more branch must be covered.",
      "error project: Function coverage of the project is 50 %, below its target of 100 %: 1 more function must be covered.",
    ]);
  });

  it.each([
    ["yesterday", "error", "2026-11-19", "It was to be reached by 2026-11-19."],
    ["today", "warning", "2026-11-20", "It must be reached by 2026-11-20; until then this is no error."],
    ["tomorrow", "warning", "2026-11-21", "It must be reached by 2026-11-21; until then this is no error."],
  ])("takes a target that is due %s as %s", (_, level, by, due) => {
    const [finding] = ask(RULE, project("1/10", { lines: 80, by }));
    expect(finding).toMatchObject({ level, hint: `Most uncovered lines: src/a.ts (9). ${due}` });
  });

  it("never raises what still has time, whatever the configuration says", () => {
    expect(told(RULE, project("1/10", { lines: 80, by: "2026-12-31" }, { rules: { [RULE]: "error" } }))[0]).toMatch(/^warning/);
  });

  it("judges each module by its own files, and names those with the most to gain", () => {
    const [finding, ...others] = ask(RULE, {
      files: { "src/remote/a.ts": "1/10", "src/remote/b.ts": "0/20", "src/remote/c.ts": "5/5", "src/core/d.ts": "9/10" },
      modules: { remote: { target: { lines: 80 } }, core: { target: { lines: 90 } } },
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      subject: "remote", module: "remote", hint: "Most uncovered lines: src/remote/b.ts (20) and src/remote/a.ts (9).",
      message: "Line coverage of remote is 17.14 %, below its target of 80 %: 22 more lines must be covered.",
      numbers: { hit: 6, total: 35, target: 80, missing: 22 },
    });
  });

  it("leaves a deprecated module alone, and out of the project's figures", () => {
    const drawing: SceneDrawing = {
      files: { "src/old/a.ts": "0/90", "src/new/b.ts": "9/10" },
      modules: { old: { deprecated: true, target: { lines: 80 } } }, targets: { lines: 90 },
    };
    expect(told(RULE, drawing)).toEqual([]);
    expect(problemsOf(drawing)).toEqual([]);
  });

  it.each([
    ["no report that tells branches", { "src/a.ts": "1/2" }, "no report measures it"],
    ["no coverage report at all", { "src/a.ts": null }, "no report measures it"],
    ["0 of 0 branches", { "src/a.ts": { lines: "1/2", branches: "0/0" } }, "there is nothing to measure: 0 of 0"],
  ])("finds nothing, and has a problem, with %s", (_, files, why) => {
    const drawing = { files, targets: { branches: 40 }, config: { "targets.branches": 7 } };
    expect(told(RULE, drawing)).toEqual([]);
    expect(problemsOf(drawing)).toEqual([`target-unmeasured proofgate.yml:7: There is a target on branch coverage of the project, but ${why}.`]);
    expect(verdictOf(drawing).verdict).toBe("incomplete");
  });

  it("names the place of a module's target that nothing measures", () => {
    const drawing = { files: { "src/remote/a.ts": null }, modules: { remote: { target: { lines: 80 } } }, config: { "modules.remote.target.lines": 9 } };
    expect(problemsOf(drawing)).toEqual(["target-unmeasured proofgate.yml:9: There is a target on line coverage of remote, but no report measures it."]);
  });

  it("has one problem, not many, where no coverage report was read at all", () => {
    const drawing = { tests: { "tests/a.test.ts": "1 passed" }, targets: { lines: 50, branches: 40, file: 10 }, config: { "targets.lines": 3 } } as const;
    expect(problemsOf(drawing)).toEqual(["target-unmeasured proofgate.yml:3: There are 3 targets on coverage, but no coverage report was read."]);
    expect(problemsOf({ ...drawing, targets: { lines: 50 } })).toEqual(["target-unmeasured proofgate.yml:3: There is a target on line coverage of the project, but no report measures it."]);
  });
});
