import { describe, expect, it } from "vitest";
import { Problem } from "../../src/model/problem.ts";
import { nothingToJudge } from "../../src/rules/nothing-to-judge.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";

const told = (drawing: SceneDrawing, given: readonly Problem[] = []): string[] =>
  nothingToJudge(drawScene(drawing), given).map(({ slug, where, message }) => `${slug} ${where ?? "-"}: ${message}`);

const NONE = "nothing-measured coverage/lcov.info: Nothing was measured: no line, branch or function of coverage/lcov.info counts.";

describe("there is something to judge by", () => {
  it.each<[string, SceneDrawing]>([
    ["a line", { files: { "src/a.py": "0/1" } }],
    ["a branch alone", { files: { "src/a.py": { branches: "0/2" } } }],
    ["a function alone", { files: { "src/a.py": { functions: "0/1" } } }],
    ["a test", { tests: { "tests/a.test.ts": "1 passed" } }],
    ["a test that fails", { tests: { "tests/a.test.ts": "1 failed" } }],
    ["a test, and coverage of nothing but what is left out", { files: { "src/a.py": "1/1" }, tests: { "tests/a.test.ts": "1 passed" }, settings: { exclude: ["src/**"] } }],
  ])("where there is %s", (_, drawing) => expect(told(drawing)).toEqual([]));
});

describe("there is nothing to judge by", () => {
  it.each<[string, SceneDrawing, string[]]>([
    ["a test report is empty", { tests: {} }, ["no-tests-ran reports/junit.xml: No test ran: the test reports hold no test case."]],
    ["the only test was skipped", { tests: { "tests/a.test.ts": "1 skipped" } }, ["no-tests-ran reports/junit.xml: No test ran: the only one was skipped."]],
    ["all tests were skipped", { tests: { "tests/a.test.ts": "3 skipped" } }, ["no-tests-ran reports/junit.xml: No test ran: all 3 were skipped."]],
    ["all tests were skipped, whatever is covered", { files: { "src/a.py": "1/1" }, tests: { "tests/a.test.ts": "2 skipped" } }, ["no-tests-ran reports/junit.xml: No test ran: all 2 were skipped."]],
    ["coverage is 0 of 0", { files: { "src/a.py": "0/0" } }, [NONE]],
    ["coverage is 0 of 0, also beside tests that pass", { files: { "src/a.py": "0/0" }, tests: { "tests/a.test.ts": "9 passed" } }, [NONE]],
    ["all that is measured is left out", { files: { "src/a.py": "1/1" }, settings: { exclude: ["src/**"] } }, [NONE]],
    ["all that is measured is deprecated", { files: { "src/a/x.py": "1/1" }, modules: { a: { deprecated: true } } }, [NONE]],
  ])("where %s", (_, drawing, expected) => expect(told(drawing)).toEqual(expected));

  it("of coverage is not said where a problem that is known explains it", () => {
    expect(told({ files: { "src/a.py": "0/0" } }, [new Problem("paths-unresolved", "None fits.")])).toEqual([]);
  });
});
