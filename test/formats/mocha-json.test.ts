/** The JSON of Mocha, one small document each. */
import { describe, expect, it } from "vitest";
import { mochaJson } from "../../src/formats/mocha-json.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const test = (title: string, more: object = {}) => ({ title, fullTitle: `cart ${title}`, file: "/w/cart.js", duration: 5, currentRetry: 0, err: {}, ...more });
const error = { err: { message: "got 3\nwant 4", stack: "at" } };
type Lists = Readonly<Partial<Record<"tests" | "passes" | "failures" | "pending", readonly object[]>>>;
const report = (lists: Lists, stats: object = {}): string => JSON.stringify({ stats, tests: [], pending: [], failures: [], passes: [], ...lists });

describe("recognises", () => {
  it("its lists", () => expect(mochaJson.recognises(headOf(report({})))).toBe(true));
  it.each([`{"stats":{},"tests":[],"passes":[]}`, `{"stats":{},"results":[],"meta":{}}`])("not %s", (text) => expect(mochaJson.recognises(headOf(text))).toBe(false));
});

describe("a test", () => {
  it.each([
    ["passes", {}, "passed"], ["pending", {}, "skipped"], ["failures", error, "failed: got 3"], ["failures", {}, "failed"],
  ] as const)("of the list %s, with %j", (list, more, drawing) => {
    expect(drawnCases(mochaJson, report({ tests: [test("a", more)], [list]: [test("a", more)] }))).toEqual([`cart | a ${drawing}`]);
  });

  it("that stands in no list is an error", () => expect(drawnCases(mochaJson, report({ tests: [test("a")] }))).toEqual(["cart | a errored"]));

  it("of the same title as another is told by its error, in either order", () => {
    for (const tests of [[test("a"), test("a", error)], [test("a", error), test("a")]]) {
      const expected = tests.map(({ err }) => ("message" in err ? "cart | a failed: got 3" : "cart | a passed"));
      expect(drawnCases(mochaJson, report({ tests, passes: [test("a")], failures: [test("a", error)] }))).toEqual(expected);
    }
  });

  it("of the same title in another file is another", () => {
    const other = test("a", { file: "/w/b.js" });
    expect(drawnCases(mochaJson, report({ tests: [test("a"), other], passes: [other], pending: [test("a")] }))).toEqual(["cart | a skipped", "cart | a passed"]);
  });

  it("has its suite, file and time", () => {
    expect(readText(mochaJson, report({ tests: [test("a")], passes: [test("a")] })).cases[0]).toMatchObject({ suite: "cart", name: "a", file: "/w/cart.js", seconds: 0.005 });
    expect(readText(mochaJson, report({ tests: [{ title: "a", fullTitle: "a" }] })).cases[0]).toMatchObject({ suite: "", name: "a", file: null, seconds: null });
    expect(readText(mochaJson, report({ tests: [{ title: "a", fullTitle: "b" }] })).cases[0]).toMatchObject({ suite: "b", name: "a" });
  });

  it("that passed at a later attempt is flaky, where attempts are counted", () => {
    const again = test("a", { currentRetry: 1 });
    expect(readText(mochaJson, report({ tests: [again], passes: [again] }))).toMatchObject({ flakyKnown: true, cases: [{ flaky: true }] });
    expect(readText(mochaJson, report({ tests: [test("a", { currentRetry: undefined })], passes: [test("a")] }))).toMatchObject({ flakyKnown: false, cases: [{ flaky: false }] });
  });
});

describe("a hook that fails", () => {
  const hook = test(`"before all" hook for "a"`, error);

  it("is an error beside the tests, and one of the failures that Mocha counts", () => {
    const found = readText(mochaJson, report({ failures: [hook] }, { tests: 0, failures: 1, pending: 0 }));
    expect(found.cases.map(({ name, outcome, text }) => [name, outcome, text])).toEqual([[`"before all" hook for "a"`, "errored", "got 3"]]);
    expect([found.contradiction, found.warnings]).toEqual([null, []]);
  });

  it("and so is a second failure of a test that passed", () => {
    expect(drawnCases(mochaJson, report({ tests: [test("a")], passes: [test("a")], failures: [test("a", error)] }))).toEqual(["cart | a passed", "cart | a errored: got 3"]);
  });
});

it("contradicts itself where it counts failures, and lists none", () => {
  expect(readText(mochaJson, report({ tests: [test("a")], passes: [test("a")] }, { tests: 1, failures: 1 })).contradiction).toMatch(/^The report claims failures/);
});

it.each([[`{"tests":[],"passes":[],"failures":{},"pending":[],"stats":{}}`, "failures is no list"], [`{"tests":[null],"passes":[],"failures":[],"pending":[]}`, "tests[0] is no object"]])(
  "refuses %s", (text, what) => expect(problemOf(mochaJson, text)).toMatchObject({ slug: "report-malformed", message: `report was recognised as mocha-json, but ${what}.` }));
