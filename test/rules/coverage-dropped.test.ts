import { describe, expect, it } from "vitest";
import { drawScene, type SceneDrawing } from "../support/draw.ts";
import { ask, told, verdictOf, whyNot } from "./ask.ts";

const RULE = "coverage-dropped";

const run = (now: string, before: string, rest: SceneDrawing = {}): SceneDrawing =>
  ({ files: { "src/a.ts": now }, before: { files: { "src/a.ts": before } }, ...rest });

describe(RULE, () => {
  it.each([
    ["a fall", "798/1000", "812/1000", 0, ["error project: Line coverage of the project fell from 81.2 % to 79.8 %: 14 more lines are not covered."]],
    ["a fall by one line", "811/1000", "812/1000", 0, ["error project: Line coverage of the project fell from 81.2 % to 81.1 %: 1 more line is not covered."]],
    ["a fall of exactly the tolerance", "811/1000", "812/1000", 0.1, []],
    ["a fall of just more than the tolerance", "8109/10000", "8120/10000", 0.1, ["error project: Line coverage of the project fell from 81.2 % to 81.09 %: 11 more lines are not covered."]],
    ["no change", "812/1000", "812/1000", 0, []],
    ["a rise", "813/1000", "812/1000", 0, []],
    ["covered code deleted: less share, no more uncovered lines", "712/900", "812/1000", 0, []],
    ["uncovered code added beside more covered code", "860/1060", "800/1000", 0, []],
    ["all of the coverable lines gone", "0/0", "8/10", 0, []],
    ["nothing coverable in the baseline", "0/10", "0/0", 0, []],
    ["a fall too small to be shown", "899998/1000000", "899999/1000000", 0,
      ["error project: Line coverage of the project fell from 89.99 % (899999 of 1000000) to 89.99 % (899998 of 1000000): 1 more line is not covered."]],
  ])("compares share and uncovered lines: %s", (_, now, before, tolerance, expected) => {
    expect(told(RULE, run(now, before, { tolerance }))).toEqual(expected);
  });

  it("compares branches where both know them", () => {
    const [now, before] = [{ lines: "1/1", branches: "2/4" }, { lines: "1/1", branches: "3/4" }];
    expect(told(RULE, { files: { "src/a.ts": now }, before: { files: { "src/a.ts": before } } }))
      .toEqual(["error project: Branch coverage of the project fell from 75 % to 50 %: 1 more branch is not covered."]);
    expect(told(RULE, { files: { "src/a.ts": now }, before: { files: { "src/a.ts": "1/1" } } })).toEqual([]);
  });

  it("says of lines and branches that fell together in one finding", () => {
    const [finding] = ask(RULE, {
      files: { "src/a.ts": { lines: "2/4", branches: "1/4" } }, before: { files: { "src/a.ts": { lines: "4/4", branches: "4/4" } } },
    });
    expect(finding).toMatchObject({
      message: "Line coverage of the project fell from 100 % to 50 %: 2 more lines are not covered. " +
        "Branch coverage fell from 100 % to 25 %: 3 more branches are not covered.",
      hint: "Newly uncovered lines: src/a.ts (2).",
      numbers: { hit: 2, total: 4, uncovered: 2 },
    });
  });

  it("compares only the files that both know, and says what it left out", () => {
    const [finding] = ask(RULE, {
      files: { "src/a.ts": "5/10", "src/new.ts": "0/90", "src/left.ts": null },
      before: { files: { "src/a.ts": "8/10", "src/left.ts": "50/50", "src/deleted.ts": "9/9" } },
    });
    expect(finding).toMatchObject({
      message: "Line coverage of the project fell from 80 % to 50 %: 3 more lines are not covered. " +
        "Not compared: 1 file that the baseline does not know, 1 file that no report measures any more.",
      hint: "Newly uncovered lines: src/a.ts (3).",
      numbers: { hit: 5, total: 10, hitBefore: 8, totalBefore: 10, uncovered: 3 },
    });
  });

  it("does not charge a new file, a vanished one, or a new module to what was there", () => {
    expect(told(RULE, { files: { "src/a.ts": "8/10", "src/fresh/b.ts": "0/90" }, modules: { fresh: {} }, before: { files: { "src/a.ts": "8/10" } } })).toEqual([]);
    expect(told(RULE, { files: { "src/a.ts": "8/10" }, modules: { gone: {} }, before: { files: { "src/a.ts": "8/10", "src/gone/b.ts": "90/90" } } })).toEqual([]);
  });

  it("follows a renamed file", () => {
    const moved = { files: { "src/b.ts": "5/10" }, before: { files: { "src/a.ts": "8/10" } } };
    expect(told(RULE, moved)).toEqual([]);
    expect(told(RULE, { ...moved, changes: { "src/b.ts": "renamed src/a.ts" } })).toHaveLength(1);
  });

  it("finds the module that fell while the project rose, and leaves a deprecated one alone", () => {
    const before = { files: { "src/a/x.ts": "9/10", "src/b/y.ts": "10/90", "src/old/z.ts": "9/9" } };
    const files = { "src/a/x.ts": "8/10", "src/b/y.ts": "80/90", "src/old/z.ts": "0/9" };
    expect(told(RULE, { files, before, modules: { a: {}, b: {}, old: { deprecated: true } } }))
      .toEqual(["error a: Line coverage of a fell from 90 % to 80 %: 1 more line is not covered."]);
  });

  it("does not charge what a deprecated module loses to the project", () => {
    const drawing = { files: { "src/old/z.ts": "0/9", "src/a.ts": "1/1" }, before: { files: { "src/old/z.ts": "9/9", "src/a.ts": "1/1" } } };
    expect(told(RULE, { ...drawing, modules: { old: { deprecated: true } } })).toEqual([]);
    expect(told(RULE, { ...drawing, modules: { old: {} } })).toHaveLength(2);
  });

  it("is not judged, and neither passed nor failed, without something to compare", () => {
    expect(whyNot(RULE, { files: { "src/a.ts": "1/2" } })).toBe("no baseline");
    expect(whyNot(RULE, { files: { "src/a.ts": "1/2" }, before: { tests: { "tests/a.test.ts": "1 passed" } } })).toBe("the baseline holds no coverage");
    expect(whyNot(RULE, { files: { "src/a.ts": null }, before: { files: { "src/a.ts": "1/2" } } })).toBe("no coverage report was read");
    expect(whyNot(RULE, run("1/2", "1/2"))).toBeUndefined();
  });

  it("compares the same files that the totals show, tests included", () => {
    const drawing = { files: { "tests/a.test.ts": "5/10" }, before: { files: { "tests/a.test.ts": "10/10" } } };
    expect(drawScene(drawing).totals.coverage?.lines).toEqual({ hit: 5, total: 10 });
    expect(verdictOf(drawing).findings.map(({ rule }) => rule)).toContain(RULE);
  });
});
