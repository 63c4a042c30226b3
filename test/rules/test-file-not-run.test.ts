import { describe, expect, it } from "vitest";
import type { RepoPath } from "../../src/model/path.ts";
import type { SceneDrawing } from "../support/draw.ts";
import { told, whyNot } from "./ask.ts";

const RULE = "test-file-not-run";
const TEST = "tests/b.test.ts";
const run = (files: SceneDrawing["files"], rest: SceneDrawing = {}): SceneDrawing => ({ files: { "tests/a.test.ts": null, ...files }, tests: { "tests/a.test.ts": "3 passed" }, ...rest });
const NOTE = `note ${TEST}: ${TEST} is in no test report: none of its tests ran.`;

describe(RULE, () => {
  it.each<[string, SceneDrawing, string[]]>([
    ["all ran", run({}), []],
    ["one has no case", run({ [TEST]: null }), [NOTE]],
    ["one has no case, and the pull request touches it", run({ [TEST]: null }, { changes: { [TEST]: "added 1-9" } }), [`warning ${TEST}: ${TEST}, which this change touches, is in no test report: none of its tests ran.`]],
    ["one has only skipped cases", run({ [TEST]: null }, { tests: { "tests/a.test.ts": "3 passed", [TEST]: "1 skipped" } }), []],
    ["a helper has no case", run({ "tests/helper.ts": null }, { look: { idle: new Set(["tests/helper.ts"] as RepoPath[]) } }), []],
    ["one of another language has no case", run({ "tests/test_b.py": null }), []],
    ["one of a deprecated module has no case", run({ "src/old/b.test.ts": null }, { modules: { old: { deprecated: true } } }), []],
    ["one that is excluded has no case", run({ [TEST]: null }, { settings: { exclude: [TEST] } }), []],
    ["one ran in the baseline, which another rule says", run({ [TEST]: null }, { before: { tests: { [TEST]: "1 passed" } } }), []],
    ["one is of a kind of which nothing ran, which another rule says", run({ "e2e/b.test.ts": null }), []],
    ["a case without a file bears its name", run({ [TEST]: null }, { tests: { "tests/a.test.ts": "3 passed", "suite:b.test": "1 passed" } }), []],
    ["cases without a file stand in the same report", run({ [TEST]: null }, { tests: { "tests/a.test.ts": "3 passed", "suite:shop": "1 passed" } }), []],
  ])("of the test files %s", (_, drawing, expected) => expect(told(RULE, drawing)).toEqual(expected));

  it("says many in one sentence for each module", () => {
    const files = Object.fromEntries(["c", "d", "e"].flatMap((name) => [[`tests/pay/${name}.test.ts`, null], [`src/pay/${name}.test.ts`, null]]));
    expect(told(RULE, run(files, { modules: { pay: {} } }))).toEqual([
      "note other: 3 test files of other are in no test report: tests/pay/c.test.ts, tests/pay/d.test.ts and tests/pay/e.test.ts.",
      "note pay: 3 test files of pay are in no test report: src/pay/c.test.ts, src/pay/d.test.ts and src/pay/e.test.ts.",
    ]);
  });

  it("is not judged without a test report, in a part of the evidence, or where it was not to be had", () => {
    expect(whyNot(RULE, { files: { [TEST]: null, "src/a.ts": "1/2" } })).toBe("no test report was read");
    expect(whyNot(RULE, run({ [TEST]: null }, { partial: true }))).toBe("the run says that it is only a part");
    expect(whyNot(RULE, run({ [TEST]: null }, { notRun: [{ name: "live suite", coverage: false, tests: true }] }))).toMatch(/^live suite was not run here/);
  });
});
