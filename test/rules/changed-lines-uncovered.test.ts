import { describe, expect, it } from "vitest";
import type { SceneDrawing } from "../support/draw.ts";
import { ask, problemsOf, told, verdictOf, whyNot } from "./ask.ts";

const RULE = "changed-lines-uncovered";

/** Ten lines, of which the first eight are hit. */
const change = (lines: string, rest: SceneDrawing = {}): SceneDrawing =>
  ({ files: { "src/a.ts": "8/10" }, targets: { changedLines: 80 }, changes: { "src/a.ts": lines }, ...rest });

describe(RULE, () => {
  it.each([
    ["just below", "6-10", ["error project: Coverage of the changed lines is 60 % (3 of 5), below its target of 80 %: 1 more line must be covered."]],
    ["exactly at", "5-9", []],
    ["above", "1-4", []],
    ["only uncovered lines", "9,10", ["error project: Coverage of the changed lines is 0 % (0 of 2), below its target of 80 %: 2 more lines must be covered."]],
    ["nothing coverable", "11-40", []],
    ["no lines, as when a file only moves", "", []],
  ])("judges the changed lines that are coverable: %s", (_, lines, expected) => {
    expect(told(RULE, change(lines))).toEqual(expected);
  });

  it("shows no percentage where nothing coverable changed, and has no problem with it", () => {
    const drawing = change("11-40");
    expect(verdictOf(drawing)).toMatchObject({ changedLines: { hit: 0, total: 0 }, verdict: "passed" });
    expect(verdictOf(drawing).targets).toContainEqual(expect.objectContaining({ metric: "changedLines", reached: null, missing: null }));
  });

  it("takes ranges between the coverable lines for what they are", () => {
    const files = { "src/a.ts": { lines: { 2: 1, 5: 0, 9: 0, 12: 3 } } };
    const { changedLines, uncovered } = verdictOf({ files, changes: { "src/a.ts": "1-3,6-8,9,11-20" } });
    expect(changedLines).toEqual({ hit: 2, total: 3 });
    expect(uncovered).toEqual([{ path: "src/a.ts", lines: [9] }]);
  });

  it("names the worst files with their lines, and points at the first", () => {
    const [finding] = ask(RULE, {
      files: { "src/a.ts": "0/4", "src/b.ts": { lines: { 1: 0, 2: 0, 3: 0, 7: 0, 9: 1 } } },
      targets: { changedLines: 80 }, changes: { "src/a.ts": "4", "src/b.ts": "2-9" },
    });
    expect(finding).toMatchObject({
      hint: "Uncovered: src/b.ts (3 lines: 2-3 and 7) and src/a.ts (1 line: 4).",
      at: { path: "src/b.ts", line: 2 }, numbers: { hit: 1, total: 5, target: 80, missing: 3 },
    });
  });

  it("counts a changed source that no report knows as uncovered, where its language is measured", () => {
    const [finding] = ask(RULE, change("1-2", { files: { "src/a.ts": "8/10", "src/new.ts": null }, changes: { "src/a.ts": "1-2", "src/new.ts": "added 1-9" }, changedSource: { "src/new.ts": [1, 3, 4] } }));
    expect(finding).toMatchObject({
      message: "Coverage of the changed lines is 40 % (2 of 5), below its target of 80 %: 2 more lines must be covered.",
      hint: "Uncovered: src/new.ts (3 lines: 1 and 3-4). No coverage report knows src/new.ts.",
    });
  });

  it.each<[string, SceneDrawing["files"], string]>([
    ["of a language that nothing measures", { "src/new.py": null }, "src/new.py"],
    ["a test", { "tests/new.test.ts": null }, "tests/new.test.ts"],
    ["of a deprecated module", { "src/old/new.ts": null }, "src/old/new.ts"],
    ["a measured test", { "tests/new.test.ts": "0/9" }, "tests/new.test.ts"],
  ])("does not count a changed file %s", (_, files, path) => {
    const drawing = change("1-2", { files: { "src/a.ts": "8/10", ...files }, modules: { old: { deprecated: true } }, changes: { "src/a.ts": "1-2", [path]: "1-9" } });
    expect(verdictOf(drawing).changedLines).toEqual({ hit: 2, total: 2 });
  });

  it("does not count a deleted file", () => {
    expect(verdictOf(change("1-2", { changes: { "src/a.ts": "deleted" } })).changedLines).toEqual({ hit: 0, total: 0 });
  });

  it("is not judged without a base, and says nothing without a target", () => {
    const withoutBase: SceneDrawing = { files: { "src/a.ts": "8/10" }, targets: { changedLines: 80 } };
    expect(whyNot(RULE, withoutBase)).toBe("no base to compare with");
    expect(verdictOf(withoutBase)).toMatchObject({ verdict: "passed", changedLines: null });
    expect(whyNot(RULE, change("9", { targets: {} }))).toBeUndefined();
    expect(told(RULE, change("9", { targets: {} }))).toEqual([]);
  });

  it("has a problem where there is a target, a base, and no coverage at all", () => {
    expect(problemsOf(change("9", { files: { "src/a.ts": null }, tests: { "tests/a.test.ts": "1 passed" } })))
      .toEqual(["target-unmeasured -: There is a target on coverage of the changed lines of the project, but there is nothing to measure: 0 of 0."]);
  });
});
