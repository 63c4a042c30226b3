import { describe, expect, it } from "vitest";
import type { SceneDrawing } from "../support/draw.ts";
import { ask, told } from "./ask.ts";

const RULE = "tests-without-coverage";
const billing = (files: SceneDrawing["files"], rest: SceneDrawing = {}): SceneDrawing =>
  ({ files: { ...files }, tests: { "tests/billing/a.test.ts": "18 passed" }, modules: { billing: {} }, ...rest });

describe(RULE, () => {
  it.each<[string, SceneDrawing["files"], string[]]>([
    ["no function ran", { "src/billing/a.ts": { lines: "6/10", functions: "0/9" } }, ["error billing: 18 tests of billing pass, but none of its 9 functions ran."]],
    ["one function ran", { "src/billing/a.ts": { lines: "6/10", functions: "1/9" } }, []],
    ["no line ran, functions unknown", { "src/billing/a.ts": "0/10" }, ["error billing: 18 tests of billing pass, but none of its 10 coverable lines ran."]],
    ["one line ran, functions unknown", { "src/billing/a.ts": "1/10" }, []],
    ["neither functions nor lines of several files ran", { "src/billing/a.ts": { lines: "6/10", functions: "0/1" }, "src/billing/b.ts": "0/1" }, ["error billing: 18 tests of billing pass, but none of its 1 function and 1 coverable line ran."]],
    ["the only function did not run", { "src/billing/a.ts": { lines: "6/10", functions: "0/1" } }, ["error billing: 18 tests of billing pass, but its only function did not run."]],
    ["only constants, which have no function", { "src/billing/a.ts": { lines: "3/3", functions: "0/0" } }, []],
    ["nothing coverable", { "src/billing/a.ts": "0/0" }, []],
    ["nothing is measured", { "src/billing/a.ts": null, "src/core/b.ts": "1/2" }, []],
    ["only a test file ran", { "src/billing/a.ts": "0/10", "src/billing/a.test.ts": "9/9" }, ["error billing: 18 tests of billing pass, but none of its 10 coverable lines ran."]],
  ])("judges a module: %s", (_, files, expected) => {
    expect(told(RULE, billing(files))).toEqual(expected);
  });

  it("says what it cannot tell: the cause", () => {
    expect(ask(RULE, billing({ "src/billing/a.ts": { lines: "6/10", functions: "0/9" } }))[0])
      .toMatchObject({ cause: "unknown", module: "billing", numbers: { passed: 18, functions: 9, lines: 0 } });
  });

  it.each<[string, SceneDrawing["tests"]]>([
    ["all fail", { "tests/billing/a.test.ts": "18 failed" }],
    ["all are skipped", { "tests/billing/a.test.ts": "18 skipped" }],
    ["are another module's", { "tests/core/a.test.ts": "18 passed" }],
  ])("does not accuse tests that %s", (_, tests) => {
    expect(told(RULE, billing({ "src/billing/a.ts": "0/10", "src/core/b.ts": "1/2" }, { tests: tests!, modules: { billing: {}, core: {} } }))).toEqual([]);
  });

  it("never accuses a deprecated module", () => {
    expect(told(RULE, billing({ "src/billing/a.ts": "0/10" }, { modules: { billing: { deprecated: true } } }))).toEqual([]);
  });

  it("judges the project as a whole where no module is configured", () => {
    const drawing = billing({ "src/billing/a.ts": "0/10" }, { modules: {} });
    expect(told(RULE, drawing)).toEqual(["error project: 18 tests of the project pass, but none of its 10 coverable lines ran."]);
  });

  it("only ever warns of what no configured module claims", () => {
    const drawing = billing({ "src/else.ts": "0/10" }, { tests: { "tests/else.test.ts": "1 passed" }, rules: { [RULE]: "error" } });
    expect(told(RULE, drawing)).toEqual(["warning other: 1 test of other passes, but none of its 10 coverable lines ran."]);
  });
});
