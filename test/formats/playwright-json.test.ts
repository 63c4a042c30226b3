/** The JSON of Playwright, one small document each. */
import { describe, expect, it } from "vitest";
import { MAX_NESTING } from "../../src/formats/json-places.ts";
import { playwrightJson } from "../../src/formats/playwright-json.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const result = (status: string, more: object = {}) => ({ status, duration: 500, errors: [], ...more });
const tried = (status: string, results: readonly object[] = [], more: object = {}) => ({ status, projectName: "", results, ...more });
const spec = (tests: readonly object[], more: object = {}) => ({ title: "a", file: "cart.spec.js", line: 3, tests, ...more });
const suite = (specs: readonly object[], more: object = {}) => ({ title: "cart.spec.js", specs, ...more });
const report = (suites: readonly object[], more: object = {}): string => JSON.stringify({ config: { rootDir: "/w/tests", version: "1.65.1" }, suites, errors: [], stats: {}, ...more });
const one = (status: string, ...results: readonly object[]): string => report([suite([spec([tried(status, results)])])]);

describe("recognises", () => {
  it("its keys", () => expect(playwrightJson.recognises(headOf(report([])))).toBe(true));
  it.each([`{"config":{},"suites":[]}`, `{"config":{},"suites":{},"stats":{}}`, `[{"config":{},"suites":[],"stats":{}}]`])("not %s", (text) => expect(playwrightJson.recognises(headOf(text))).toBe(false));
});

describe("a test", () => {
  it.each([
    ["expected", [result("passed")], "passed"], ["flaky", [result("failed"), result("passed")], "passed flaky"], ["unexpected", [result("failed")], "failed"],
    ["unexpected", [result("passed")], "failed: passed, and was expected to fail"], ["unexpected", [result("timedOut")], "errored: timed out"],
    ["unexpected", [result("interrupted")], "errored: interrupted"], ["skipped", [result("skipped")], "skipped"], ["skipped", [], "skipped"],
    ["skipped", [result("interrupted")], "errored: interrupted"], ["expected", [result("failed")], "skipped: failed as expected"], ["expected", [result("timedOut")], "skipped: failed as expected"],
    ["expected", [], "passed"], ["wonderful", [result("passed")], "errored"],
  ])("that is %s, after %j", (status, results, drawing) => expect(drawnCases(playwrightJson, one(status, ...results))).toEqual([`cart.spec.js | a ${drawing}`]));

  it("says the error of its last attempt", () => {
    const error = (message: string) => ({ error: { message } });
    expect(drawnCases(playwrightJson, one("unexpected", result("failed", error("first")), result("failed", error("\u001b[31mlast\u001b[39m\nmore"))))).toEqual(["cart.spec.js | a failed: last"]);
    expect(drawnCases(playwrightJson, one("unexpected", result("timedOut", { errors: [{ message: "Test timeout" }] })))).toEqual(["cart.spec.js | a errored: Test timeout"]);
  });

  it("has its project, suites, file, line, and the time of all attempts", () => {
    const inner = suite([spec([tried("expected", [result("failed"), result("passed")], { projectName: "chromium" })])], { title: "cart" });
    expect(readText(playwrightJson, report([suite([], { suites: [inner] })])).cases[0])
      .toMatchObject({ suite: "chromium › cart.spec.js › cart", name: "a", file: "/w/tests/cart.spec.js", line: 3, seconds: 1 });
  });

  it.each([["/a/b.js", "/a/b.js"], ["C:\\a\\b.js", "C:\\a\\b.js"], ["b.js", "/w/tests/b.js"], [undefined, null]])("in the file %s stands in %s", (file, expected) => {
    expect(readText(playwrightJson, report([suite([spec([tried("expected")], { file })])])).cases[0]!.file).toBe(expected);
  });

  it("counts once for each project", () => expect(readText(playwrightJson, report([suite([spec([tried("expected"), tried("unexpected")])])])).cases).toHaveLength(2));
});

describe("the run", () => {
  it("has errors outside of its tests", () => {
    const errors = [{ message: "Error: no x\n at", location: { file: "/w/tests/b.spec.js", line: 1 } }, { value: "thrown" }];
    expect(readText(playwrightJson, report([], { errors })).cases).toMatchObject([
      { name: "error outside of the tests", outcome: "errored", file: "/w/tests/b.spec.js", line: 1, text: "Error: no x" }, { outcome: "errored", file: null, text: "thrown" },
    ]);
  });

  it("claims totals, expected failures among them", () => {
    const found = readText(playwrightJson, report([suite([spec([tried("expected", [result("failed")]), tried("unexpected"), tried("flaky"), tried("skipped")])])], { stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 } }));
    expect(found).toMatchObject({ producer: "playwright 1.65.1", flakyKnown: true, declared: { total: 4, failed: 1, errored: null, skipped: 2 }, warnings: [] });
  });

  it("that counts failures contradicts tests that passed", () => {
    expect(readText(playwrightJson, report([suite([spec([tried("expected")])])], { stats: { unexpected: 1 } })).contradiction).toMatch(/^The report claims failures/);
  });
});

describe("is refused", () => {
  const nested = (depth: number): string => `{"config":{},"stats":{},"suites":[${`{"suites":[`.repeat(depth)}{}${"]}".repeat(depth)}]}`;

  it("where suites stand too deep", () => {
    expect(readText(playwrightJson, nested(MAX_NESTING)).cases).toEqual([]);
    expect(problemOf(playwrightJson, nested(MAX_NESTING + 1))).toMatchObject({ slug: "report-malformed", where: "report" });
    expect(problemOf(playwrightJson, nested(100_000))).toMatchObject({ slug: "report-malformed" });
  });

  it.each([
    [report([suite([{ title: "a" }])]), "suites[0].specs[0].tests is no list"], [`{"config":{},"stats":{},"suites":[3]}`, "suites[0] is no object"],
  ])("for %s", (text, what) => expect(problemOf(playwrightJson, text)).toMatchObject({ message: `report was recognised as playwright-json, but ${what}.` }));
});
