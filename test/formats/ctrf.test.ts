/** CTRF, one small document each. */
import { describe, expect, it } from "vitest";
import { ctrf } from "../../src/formats/ctrf.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const report = (tests: readonly object[], summary: object = {}, tool: object = { name: "jest" }): string =>
  JSON.stringify({ reportFormat: "CTRF", results: { tool, summary, tests } });

describe("recognises", () => {
  it.each([["a report", report([])], ["one without a name", JSON.stringify({ results: { summary: {}, tests: [] } })]])("%s", (_, text) => expect(ctrf.recognises(headOf(text))).toBe(true));
  it.each([`{"results":[]}`, `{"results":{"tests":[]}}`, `{"results":{"tests":{},"summary":{}}}`, `{"tests":[],"summary":{}}`])("not %s", (text) => expect(ctrf.recognises(headOf(text))).toBe(false));
});

describe("a test", () => {
  it.each([
    [{ status: "passed" }, "passed"], [{ status: "failed" }, "failed"], [{ status: "skipped" }, "skipped"], [{ status: "pending" }, "skipped"], [{ status: "Passed" }, "passed"],
    [{ status: "other" }, "errored"], [{ status: "other", rawStatus: "todo" }, "skipped"], [{ status: "other", rawStatus: "timedOut" }, "errored"], [{ status: "other", rawStatus: "passed" }, "errored"],
    [{ status: "wonderful" }, "errored"], [{}, "errored"], [{ status: 3 }, "errored"],
  ])("with %j: it %s", (test, outcome) => expect(drawnCases(ctrf, report([{ name: "a", ...test }]))).toEqual([`a ${outcome}`]));

  it.each([
    [{ flaky: true }, true], [{ flaky: false, retries: 2 }, false], [{ retries: 2 }, true], [{ retries: 0 }, false], [{}, false], [{ flaky: "yes" }, false],
  ])("that passed with %j is flaky: %s", (test, flaky) => {
    const { cases, flakyKnown } = readText(ctrf, report([{ name: "a", status: "passed", ...test }]));
    expect([cases[0]!.flaky, flakyKnown]).toEqual([flaky, true]);
  });

  it("has its suite, file, line, time and message", () => {
    const test = { name: "a", status: "failed", duration: 1500, suite: "cart > inside", filePath: "cart.js", line: 3, message: "\u001b[31mgot 3\u001b[39m\nwant 4" };
    expect(readText(ctrf, report([test, { ...test, suite: ["cart", "inside"] }])).cases).toMatchObject([
      { suite: "cart > inside", file: "cart.js", line: 3, seconds: 1.5, text: "got 3" }, { suite: "cart › inside" },
    ]);
  });
});

describe("the summary", () => {
  it("is compared with the tests; what is other may be skipped", () => {
    const tests = [{ name: "a", status: "failed" }, { name: "b", status: "other", rawStatus: "todo" }, { name: "c", status: "pending" }, { name: "d", status: "other" }];
    expect(readText(ctrf, report(tests, { tests: 4, passed: 0, failed: 1, skipped: 0, pending: 1, other: 2 }))).toMatchObject({
      declared: { total: 4, failed: 1, errored: 1, skipped: 2 }, warnings: [],
    });
  });

  it("that claims failures contradicts tests that passed", () => {
    expect(readText(ctrf, report([{ name: "a", status: "passed" }], { tests: 1, failed: 1 })).contradiction).toMatch(/^The report claims failures/);
  });
});

it.each([[{ name: "jest", version: "30" }, "jest 30"], [{ name: "jest" }, "jest"], [{}, null]])("names the tool %j", (tool, producer) => {
  expect(readText(ctrf, report([], {}, tool)).producer).toBe(producer);
});

it.each([
  [`{"results":{"summary":{}}}`, "report was recognised as ctrf, but results.tests is no list."], [`{"results":{"summary":{},"tests":[{},3]}}`, "report was recognised as ctrf, but results.tests[1] is no object."],
])("refuses %s", (text, message) => expect(problemOf(ctrf, text)).toMatchObject({ slug: "report-malformed", where: "report", message }));
