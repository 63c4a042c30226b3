/** The events of Dart's test runner, one small stream each. */
import { describe, expect, it } from "vitest";
import { dartJson } from "../../src/formats/dart-json.ts";
import { drawnCases, headOf, jsonLines, problemOf, readText } from "../support/test-formats.ts";

const START = { protocolVersion: "0.1.1", runnerVersion: "1.25.8", type: "start", time: 0 };
const DONE = { success: true, type: "done", time: 99 };
const suite = (id: number, path: string) => ({ suite: { id, platform: "vm", path }, type: "suite", time: 0 });
const begins = (id: number, name: string, more: object = {}) =>
  ({ test: { id, name, suiteID: 0, groupIDs: [], line: 3, column: 5, url: null, ...more }, type: "testStart", time: 10 });
const ends = (testID: number, result: string, more: object = {}) => ({ testID, result, skipped: false, hidden: false, type: "testDone", time: 25, ...more });
const run = (...events: readonly object[]): string => jsonLines(START, suite(0, "test/a_test.dart"), ...events, DONE);

describe("recognises", () => {
  it("the event that starts a run", () => expect(dartJson.recognises(headOf(run()))).toBe(true));
  it.each([`{"type":"suite","event":"started"}\n{}\n`, `{"Action":"start","Package":"a"}\n{}\n`, `{"type":"start"}\n{}\n`])("not %j", (text) => {
    expect(dartJson.recognises(headOf(text))).toBe(false);
  });
});

describe("a test", () => {
  it.each([
    ["success", {}, "passed"], ["failure", {}, "failed"], ["error", {}, "errored"], ["success", { skipped: true }, "skipped"],
    ["failure", { skipped: true }, "failed"], ["wonder", {}, "errored"],
  ])("with the result %s, %j %s", (result, more, outcome) => {
    expect(readText(dartJson, run(begins(1, "a"), ends(1, result, more))).cases.map((one) => one.outcome)).toEqual([outcome]);
  });

  it("that is hidden is a step of the runner, and counts only if it failed", () => {
    expect(drawnCases(dartJson, run(begins(1, "loading a"), ends(1, "success", { hidden: true }), begins(2, "loading b"), ends(2, "error", { hidden: true }))))
      .toEqual(["loading b errored"]);
  });

  it("has its file, line, time, and group", () => {
    const group = (id: number, name: string, parentID: number | null) => ({ group: { id, suiteID: 0, parentID, name }, type: "group", time: 1 });
    expect(readText(dartJson, run(group(2, "", null), group(3, "cart", 2), begins(1, "cart adds up", { groupIDs: [2, 3] }), ends(1, "success"))).cases[0])
      .toMatchObject({ suite: "cart", name: "adds up", file: "test/a_test.dart", line: 3, seconds: 0.015 });
  });

  it("that a helper declares stands where its own file calls that", () => {
    expect(readText(dartJson, run(begins(1, "a", { root_line: 12 }), ends(1, "success"))).cases[0]).toMatchObject({ line: 12 });
  });

  it("says its first error, or why it is skipped", () => {
    expect(drawnCases(dartJson, run(
      begins(1, "a"), { testID: 1, error: "Expected: <1>\n  Actual: <2>", isFailure: true, type: "error" }, { testID: 1, error: "later", type: "error" }, ends(1, "failure"),
      begins(2, "b"), { testID: 2, messageType: "skip", message: "Skip: no backend", type: "print" }, ends(2, "success", { skipped: true }),
      begins(3, "c"), { testID: 3, messageType: "print", message: "hello", type: "print" }, ends(3, "failure"),
    ))).toEqual(["a failed: Expected: <1>", "b skipped: no backend", "c failed"]);
  });

  it("that did not finish is an error", () => expect(drawnCases(dartJson, run(begins(1, "a")))).toEqual(["a errored: The test did not finish."]));
  it("that never began is none", () => expect(drawnCases(dartJson, run(ends(1, "failure")))).toEqual([]));
});

describe("a run", () => {
  const passed = [begins(1, "a"), ends(1, "success")];
  const endedBy = (done: object) => readText(dartJson, jsonLines(START, ...passed, done)).contradiction;

  it("that failed without a failing test contradicts itself", () => {
    expect(endedBy({ success: false, type: "done" })).toBe("The run says that it failed, and none of its test cases (1) did.");
    expect(endedBy({ success: null, type: "done" })).toBe("The run broke off: its last event does not say whether it succeeded.");
    expect(endedBy(DONE)).toBeNull();
    expect(readText(dartJson, jsonLines(START, begins(1, "a"), ends(1, "failure"), { success: false, type: "done" })).contradiction).toBeNull();
  });

  it("without an end is refused, also before another one", () => {
    for (const cut of [jsonLines(START, ...passed), jsonLines(START, ...passed, START, DONE), jsonLines(...passed)]) {
      expect(problemOf(dartJson, cut)).toMatchObject({ slug: "report-truncated", where: "report" });
    }
  });

  it("names its version", () => expect(readText(dartJson, run()).producer).toBe("dart test 1.25.8"));

  it("of Flutter has lists among its events, which say nothing of tests", () => {
    const { cases, warnings } = readText(dartJson, `${jsonLines(START)}[{"event":"test.startedProcess","params":{}}]\n${jsonLines(...passed, DONE)}`);
    expect([cases.length, warnings]).toEqual([1, []]);
  });
});
