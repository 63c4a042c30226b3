import { describe, expect, it } from "vitest";
import { ask, problemsOf, told } from "./ask.ts";

const RULE = "file-below-target";

describe(RULE, () => {
  it.each([
    ["just below", "19/100", ["warning src/a.ts: Line coverage of src/a.ts is 19 %, below the target of 20 % for every file: 1 more line must be covered."]],
    ["exactly at", "20/100", []],
    ["just above", "21/100", []],
    ["nothing coverable", "0/0", []],
  ])("judges a file exactly: %s", (_, lines, expected) => {
    expect(told(RULE, { files: { "src/a.ts": lines, "src/b.ts": "9/9" }, targets: { file: 20 } })).toEqual(expected);
  });

  it("is an error for a file that the pull request changes, whichever lines", () => {
    const drawing = { files: { "src/a.ts": "1/10", "src/b.ts": "1/10" }, targets: { file: 20 }, changes: { "src/a.ts": "1" } };
    expect(ask(RULE, drawing).map(({ level, at }) => [level, at])).toEqual([
      ["error", { path: "src/a.ts", line: null }], ["warning", { path: "src/b.ts", line: null }],
    ]);
  });

  it("is at most a warning as long as the target has time", () => {
    const drawing = { files: { "src/a.ts": "1/10" }, changes: { "src/a.ts": "1" } };
    expect(told(RULE, { ...drawing, targets: { file: 20, by: "2026-11-20" } })[0]).toMatch(/^warning/);
    expect(told(RULE, { ...drawing, targets: { file: 20, by: "2026-11-19" } })[0]).toMatch(/^error/);
    expect(ask(RULE, { ...drawing, targets: { file: 20, by: "2026-11-20" } })[0]!.hint)
      .toBe("Test it, or leave it out with `exclude` if it should not be measured. It must be reached by 2026-11-20; until then this is no error.");
  });

  it("does not ask for files without a target, of deprecated modules, or that no report knows", () => {
    expect(told(RULE, { files: { "src/a.ts": "0/10" } })).toEqual([]);
    const files = { "src/old/a.ts": "0/10", "src/b.ts": null, "src/c.ts": "9/9" };
    expect(told(RULE, { files, modules: { old: { deprecated: true } }, targets: { file: 20 } })).toEqual([]);
  });

  it("has a problem with a target for files where no coverage was read", () => {
    expect(problemsOf({ files: { "src/a.ts": null }, targets: { file: 20 }, config: { "targets.file": 4 } }))
      .toEqual(["target-unmeasured proofgate.yml:4: There is a target on line coverage of every file, but no report measures it."]);
  });
});
