/** The JSON of Jest and Vitest, one small document each. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { istanbul } from "../../src/formats/istanbul.ts";
import { jestJson } from "../../src/formats/jest-json.ts";
import { lcov } from "../../src/formats/lcov.ts";
import { readAll } from "../../src/formats/read.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import { FIXTURES } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { fileSource, textSource } from "../support/source.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const assertion = (status: string, more: object = {}) => ({ ancestorTitles: ["cart"], title: "a", fullName: "cart a", status, failureMessages: [], ...more });
const file = (assertionResults: readonly object[], more: object = {}) => ({ name: "/w/cart.test.js", status: "passed", message: "", assertionResults, ...more });
const report = (files: readonly object[], more: object = {}): string => JSON.stringify({ numTotalTests: null, testResults: files, ...more });
const one = (status: string, more: object = {}): string => report([file([assertion(status, more)])]);

describe("recognises", () => {
  it("its keys", () => expect(jestJson.recognises(headOf(report([])))).toBe(true));
  it.each([`{"testResults":[]}`, `{"numTotalTests":1}`, `[{"testResults":[],"numTotalTests":1}`])("not %s", (text) => expect(jestJson.recognises(headOf(text))).toBe(false));
});

describe("a test", () => {
  it.each([
    ["passed", "passed"], ["failed", "failed"], ["pending", "skipped"], ["skipped", "skipped"], ["todo", "skipped"], ["disabled", "skipped"], ["focused", "errored"], ["wonderful", "errored"],
  ])("that is %s %s", (status, outcome) => expect(drawnCases(jestJson, one(status))).toEqual([`cart | a ${outcome}`]));

  it("has its suites, file, line, time and message", () => {
    expect(readText(jestJson, one("failed", { ancestorTitles: ["cart", "inside"], location: { line: 3, column: 1 }, duration: 1500, failureMessages: ["Error: got 3\n at"] })).cases[0])
      .toMatchObject({ suite: "cart › inside", name: "a", file: "/w/cart.test.js", line: 3, seconds: 1.5, text: "Error: got 3" });
    expect(readText(jestJson, one("passed", { location: null, duration: null })).cases[0]).toMatchObject({ line: null, seconds: null });
  });

  it.each([
    ["several runs", { invocations: 2 }, true, true], ["one run", { invocations: 1 }, false, true], ["a failed attempt, as Vitest keeps it", { failureMessages: ["Error"] }, true, false], ["nothing", {}, false, false],
  ])("that passed with %s", (_, more, flaky, flakyKnown) => {
    const found = readText(jestJson, one("passed", more));
    expect([found.cases[0]!.flaky, found.flakyKnown]).toEqual([flaky, flakyKnown]);
  });

  it("that was expected to fail, and did, is skipped", () => {
    expect(readText(jestJson, report([file([assertion("passed", { failing: true })])], { numTotalTests: 1, numPendingTests: 0, numTodoTests: 0 }))).toMatchObject({
      cases: [{ outcome: "skipped", text: "failed as expected" }], warnings: [],
    });
  });
});

describe("a file", () => {
  it.each([
    ["that did not load", file([], { status: "failed", message: "  ● Test suite failed to run\n\n    Cannot find module './x'\n" }), ["cart.test.js (suite-level error) errored: Cannot find module './x'"]],
    ["that did not load, in Vitest", file([], { status: "failed", message: "Cannot find module './x'" }), ["cart.test.js (suite-level error) errored: Cannot find module './x'"]],
    ["that failed after its tests", file([assertion("passed")], { status: "failed", message: "\n  ● Test suite failed to run\n\n    left open" }), ["cart | a passed", "cart.test.js (suite-level error) errored: left open"]],
    ["that failed, as a test did", file([assertion("failed")], { status: "failed", message: "  ● cart › a\n\n got 3" }), ["cart | a failed"]],
    ["that failed besides", file([assertion("failed")], { status: "failed", message: "  ● cart › a\n\n  ● Test suite failed to run\n\n left open" }), ["cart | a failed", "cart.test.js (suite-level error) errored: left open"]],
    ["that failed without a word", file([], { status: "failed" }), ["cart.test.js (suite-level error) errored: The file failed, and none of its tests did."]],
    ["without tests", file([]), []],
    ["as a results processor gets it", { testFilePath: "/w/cart.test.js", failureMessage: null, testResults: [assertion("passed")] }, ["cart | a passed"]],
    ["that did not load, as a results processor gets it", { testFilePath: "/w/cart.test.js", failureMessage: "no x", testExecError: { message: "no x" }, testResults: [] }, ["cart.test.js (suite-level error) errored: no x"]],
  ])("%s", (_, one, expected) => expect(drawnCases(jestJson, report([one]))).toEqual(expected));
});

describe("the run", () => {
  const passed = file([assertion("passed")]);
  const contradiction = (files: readonly object[], more: object): string | null => readText(jestJson, report(files, more)).contradiction ?? null;

  it.each([
    ["failed", [passed], { success: false }, "The run says that it failed, and none of its test cases (1) did."],
    ["was interrupted", [file([assertion("failed")])], { wasInterrupted: true }, "The run was interrupted: not all of its tests are in the report."],
    ["counts failures", [passed], { numTotalTests: 1, numFailedTests: 1 }, "The report claims failures or errors (1), and none of its test cases (1) has one."],
    ["failed, as a test did", [file([assertion("failed")])], { success: false }, null],
    ["passed", [passed], { success: true, wasInterrupted: false }, null],
    ["does not know yet", [{ testFilePath: "a", testResults: [assertion("passed")] }], { success: false }, null],
  ])("that %s", (_, files, more, sentence) => expect(contradiction(files, more)).toBe(sentence));

  it("claims totals", () => {
    expect(readText(jestJson, report([passed], { numTotalTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 })).warnings)
      .toEqual(["Tests: the report claims 3, its test cases come to 1.", "Skipped tests: the report claims 2, its test cases come to 0."]);
  });

  it.each([[undefined], [null], [{}], [7]])("may hold no coverage: %j", (coverageMap) =>
    expect(jestJson.readCoverage!(textSource(report([passed], { coverageMap })))).toBeNull());

  it("may hold coverage that is none, whose problem names the report", () =>
    expect(() => jestJson.readCoverage!(textSource(report([passed], { coverageMap: { "/w/a.js": {} } }), undefined, "jest.json")))
      .toThrow(expect.objectContaining({ slug: "report-malformed", message: expect.stringContaining("jest.json") })));
});

describe("the coverage of a run with --coverage", () => {
  const folder = join(FIXTURES, "jest-json/jest-30.5.2-coverage");
  const read = () => readAll([fileSource(join(folder, "report.json"))], FORMATS);

  it("stands beside its tests, as a report of its own", () =>
    expect(read()).toMatchObject({ problems: [], reports: [{ kind: "coverage", format: "istanbul" }, { kind: "tests", format: "jest-json", producer: "jest", warnings: [] }] }));

  it.each([["report.lcov.info", lcov], ["report.istanbul.json", istanbul]] as const)("is that of %s", (name, reader) => {
    const [ours, theirs] = [read().reports[0] as CoverageReport, reader.read(fileSource(join(folder, name)))];
    expect(figures(ours)).toEqual(figures(theirs));
    expect(plainCoverage(ours.coverage).map(({ lines }) => lines)).toEqual(plainCoverage(theirs.coverage).map(({ lines }) => lines));
  });

  it("is all that is read where nobody wants its tests, and the other way round", () => {
    for (const kind of ["coverage", "tests"] as const) {
      const wanted = readAll([fileSource(join(folder, "report.json"))], FORMATS, { wants: (_, one) => one === kind });
      expect(wanted.reports.map((one) => one.kind)).toEqual([kind]);
    }
  });
});

describe("the producer", () => {

  it("is Jest's, or Vitest's", () => {
    expect(readText(jestJson, report([], { numRuntimeErrorTestSuites: 0 })).producer).toBe("jest");
    expect(readText(jestJson, report([])).producer).toBe("vitest");
  });
});

it.each([
  [`{"numTotalTests":1,"testResults":3}`, "testResults is no list"], [`{"numTotalTests":1,"testResults":[{"assertionResults":[3]}]}`, "testResults[0].assertionResults[0] is no object"],
  [`{"numTotalTests":1,"testResults":[{}]}`, "testResults[0].testResults is no list"],
])("refuses %s", (text, what) => expect(problemOf(jestJson, text)).toMatchObject({ slug: "report-malformed", message: `report was recognised as jest-json, but ${what}.` }));
