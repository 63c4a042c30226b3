/** The JSON of pytest-json-report, one small document each. */
import { describe, expect, it } from "vitest";
import { pytestJson } from "../../src/formats/pytest-json.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const stage = (outcome = "passed", more: object = {}) => ({ outcome, duration: 0.25, ...more });
const test = (outcome: string, more: object = {}) => ({ nodeid: "tests/test_a.py::test_b", lineno: 3, outcome, setup: stage(), call: stage(), teardown: stage(), ...more });
const report = (tests: readonly object[], more: object = {}): string => JSON.stringify({ created: 1, duration: 1, exitcode: 0, root: "/w", environment: {}, summary: {}, tests, ...more });

describe("recognises", () => {
  it.each([report([]), `{"created":1,"exitcode":0,"root":"/w","summary":{}}`])("%s", (text) => expect(pytestJson.recognises(headOf(text))).toBe(true));
  it.each([`{"tests":[],"summary":{}}`, `{"meta":{"format":3},"files":{},"totals":{}}`])("not %s", (text) => expect(pytestJson.recognises(headOf(text))).toBe(false));
});

describe("a test", () => {
  it.each([
    ["passed", "passed"], ["xpassed", "passed"], ["subtests passed", "passed"], ["failed", "failed"], ["subtests failed", "failed"], ["error", "errored"], ["skipped", "skipped"],
    ["xfailed", "skipped"], ["wonderful", "errored"],
  ])("that is %s %s", (outcome, expected) => expect(readText(pytestJson, report([test(outcome)])).cases.map((one) => one.outcome)).toEqual([expected]));

  it("that was run again passed if its last attempt did", () => {
    expect(drawnCases(pytestJson, report([test("rerun"), test("rerun", { call: stage("failed") }), test("rerun", { teardown: undefined })])))
      .toEqual(["test_b passed flaky", "test_b errored", "test_b errored"]);
  });

  it.each([
    ["tests/test_a.py::test_b", { file: "tests/test_a.py", classname: null, name: "test_b" }], ["tests/test_a.py::TestA::TestB::test_b", { file: "tests/test_a.py", classname: "TestA::TestB", name: "test_b" }],
    ["tests/test_a.py::TestA::test_b[x::y-[1]]", { file: "tests/test_a.py", classname: "TestA", name: "test_b[x::y-[1]]" }], ["tests/[id]/test_a.py::test_b", { file: "tests/[id]/test_a.py", classname: null, name: "test_b" }],
    ["tests/test_a.py::test_b[a\nb]", { file: "tests/test_a.py", name: "test_b[a\nb]" }], ["odd", { file: null, classname: null, name: "odd" }], ["", { file: null, name: "(unnamed)" }],
  ])("%j is named, and stands in its file", (nodeid, expected) => expect(readText(pytestJson, report([test("passed", { nodeid })])).cases[0]).toMatchObject(expected));

  it("has its line, which pytest counts from 0, and the time of its stages", () => {
    expect(readText(pytestJson, report([test("passed")])).cases[0]).toMatchObject({ line: 4, seconds: 0.75 });
    expect(readText(pytestJson, report([{ nodeid: "a.py::b", outcome: "passed" }])).cases[0]).toMatchObject({ line: null, seconds: null });
  });

  it.each([
    ["its crash", { call: stage("failed", { crash: { message: "assert 3 == 4\n +  where" }, longrepr: "def …" }) }, "assert 3 == 4"], ["its representation", { call: stage("failed", { longrepr: "[XPASS(strict)] known" }) }, "[XPASS(strict)] known"],
    ["the reason of a skip", { setup: stage("skipped", { longrepr: "('/w/a.py', 3, 'Skipped: it's not there')" }) }, "it's not there"], ["nothing", { call: stage("failed") }, null],
  ])("that failed says %s", (_, more, text) => expect(readText(pytestJson, report([test("failed", more)])).cases[0]!.text).toBe(text));
});

describe("a file that could not be collected", () => {
  const collector = { nodeid: "tests/test_a.py", outcome: "failed", longrepr: "ImportError while importing\nE   ModuleNotFoundError: No module named 'x'\nE   more" };

  it("is an error, with its file and what pytest marks", () => {
    expect(readText(pytestJson, report([], { exitcode: 2, collectors: [{ nodeid: "", outcome: "passed" }, collector] }))).toMatchObject({
      contradiction: null,
      cases: [{ name: "tests/test_a.py (collection error)", outcome: "errored", file: "tests/test_a.py", text: "ModuleNotFoundError: No module named 'x'" }],
    });
  });

  it("may have no name, and nothing marked", () => {
    expect(drawnCases(pytestJson, report([], { collectors: [{ outcome: "failed", longrepr: "boom" }] }))).toEqual(["collection (collection error) errored: boom"]);
  });
});

describe("the run", () => {
  it.each([
    [0, null], [5, null], [null, null], [1, "pytest ended with exit code 1, and none of its test cases (1) failed."], [3, "pytest ended with exit code 3, and none of its test cases (1) failed."],
    [2, "pytest was interrupted (exit code 2): not all of its tests are in the report."],
  ])("with exit code %s", (exitcode, sentence) => expect(readText(pytestJson, report([test("passed")], { exitcode })).contradiction).toBe(sentence));

  it("that was interrupted is incomplete, also after a failure", () => {
    expect(readText(pytestJson, report([test("failed")], { exitcode: 2 })).contradiction).toMatch(/interrupted/);
    expect(readText(pytestJson, report([test("failed")], { exitcode: 1 })).contradiction).toBeNull();
  });

  it("that broke off by an error of pytest's own is incomplete, also after a failure", () => {
    expect(readText(pytestJson, report([test("failed")], { exitcode: 3 })).contradiction)
      .toBe("pytest broke off by an error of its own (exit code 3): not all of its tests may be in the report.");
  });

  it("claims totals; expected failures are skipped", () => {
    const found = readText(pytestJson, report([test("failed"), test("error"), test("skipped"), test("xfailed")], { summary: { failed: 1, error: 1, skipped: 1, xfailed: 1, total: 4 } }));
    expect(found).toMatchObject({ declared: { total: 4, failed: 1, errored: 1, skipped: 2 }, warnings: [] });
  });
});

it("refuses a summary without tests, and says how to have them", () => {
  expect(problemOf(pytestJson, `{"created":1,"exitcode":0,"root":"/w","summary":{"total":3}}`)).toMatchObject({
    slug: "report-malformed", message: "report holds only a summary of pytest's run, and no tests.", hint: "Run pytest without --json-report-summary.",
  });
});
