/** What all test formats but JUnit share: how cases are taken in, words become outcomes, and claims are checked. */
import { describe, expect, it } from "vitest";
import {
  addCase, addOwnCase, baseName, gathering, lineOf, MAX_CASES, outcomeOf, suiteLevel, testReport, type Words,
} from "../../src/formats/test-report.ts";
import type { DeclaredTests, Outcome } from "../../src/model/tests.ts";

const WORDS: Words = new Map<string, Outcome>([["ok", "passed"], ["bad", "failed"]]);
const NOTHING: DeclaredTests = { total: null, failed: null, errored: null, skipped: null };

const reportOf = (outcomes: readonly Outcome[], declared: Partial<DeclaredTests>, own: readonly Outcome[] = []) => {
  const gathered = gathering("a.json");
  for (const outcome of outcomes) addCase(gathered, { name: "a", outcome });
  for (const outcome of own) addOwnCase(gathered, { name: "b", outcome });
  return testReport(gathered, { format: "x", declared: { ...NOTHING, ...declared } });
};

describe("a case", () => {
  it("has nothing that its format does not find", () => {
    expect(addCase(gathering("a"), { name: null, outcome: "passed" })).toEqual({
      suite: "", suiteFile: null, classname: null, name: "(unnamed)", file: null, line: null, outcome: "passed", flaky: false, seconds: null, text: null,
    });
  });

  it("keeps what is found: the suites joined, one line of the message, without colours", () => {
    expect(addCase(gathering("a"), {
      name: "adds up", outcome: "failed", suite: ["cart", null, "", "inside"], classname: "C", file: "a.js", line: 3, seconds: 0.5,
      text: "\n  \x1b[31mexpected \x1b[1m1\x1b[22m\x1b[39m to be 2  \nat a.js:3",
    })).toEqual({
      suite: "cart › inside", suiteFile: null, classname: "C", name: "adds up", file: "a.js", line: 3, outcome: "failed", flaky: false, seconds: 0.5,
      text: "expected 1 to be 2",
    });
  });

  it.each([
    ["line", 0], ["line", -1], ["line", 1.5], ["line", 1e10], ["line", Number.NaN], ["seconds", -1], ["seconds", 1e10], ["seconds", Number.NaN],
    ["seconds", Infinity], ["classname", " "], ["file", ""], ["text", " \n "],
  ])("has no %s from %s", (key, value) => {
    expect(addCase(gathering("a"), { name: "a", outcome: "failed", [key]: value })).toMatchObject({ [key]: null });
  });

  it("is bounded in all its texts", () => {
    const long = "x".repeat(100_000);
    const { suite, name, file, text } = addCase(gathering("a"), { name: long, outcome: "failed", suite: [long, long], file: long, text: long });
    expect([suite, name, file, text].map((one) => one!.length)).toEqual([1000, 1000, 1000, 300]);
  });

  it("is flaky only if it passed", () => {
    expect(addCase(gathering("a"), { name: "a", outcome: "passed", flaky: true }).flaky).toBe(true);
    expect(addCase(gathering("a"), { name: "a", outcome: "failed", flaky: true }).flaky).toBe(false);
  });

  it("is one of at most a million", () => {
    const gathered = gathering("a.json");
    for (let count = 0; count < MAX_CASES; count++) addCase(gathered, { name: "a", outcome: "passed" });
    expect(() => addCase(gathered, { name: "a", outcome: "passed" })).toThrow(expect.objectContaining({ slug: "report-too-large", where: "a.json" }));
  });
});

describe("a word", () => {
  it.each([["ok", "passed"], ["OK", "passed"], ["Bad", "failed"], ["fine", "errored"], ["", "errored"], [null, "errored"], [undefined, "errored"], ["constructor", "errored"]])(
    "%s means %s", (word, outcome) => expect(outcomeOf(gathering("a"), WORDS, word)).toBe(outcome));

  it("that is not known has a warning, which names the first", () => {
    const gathered = gathering("a");
    for (const word of ["fine", null, "ok"]) addCase(gathered, { name: "a", outcome: outcomeOf(gathered, WORDS, word) });
    expect(testReport(gathered, { format: "x" }).warnings).toEqual([`Outcomes that are not known count as errors: 2, the first is "fine".`]);
  });
});

describe("what is claimed", () => {
  it.each([
    ["more tests", ["passed"], { total: 2 }, ["Tests: the report claims 2, its test cases come to 1."]],
    ["fewer of all", ["failed", "failed", "errored", "skipped"], { total: 1, failed: 1, errored: 0, skipped: 0 }, [
      "Tests: the report claims 1, its test cases come to 4.", "Failures: the report claims 1, its test cases come to 2.",
      "Errors: the report claims 0, its test cases come to 1.", "Skipped tests: the report claims 0, its test cases come to 1.",
    ]],
    ["errors among failures, where there is no number for them", ["failed", "errored"], { failed: 2 }, []],
    ["the same", ["failed", "passed", "skipped"], { total: 3, failed: 1, errored: 0, skipped: 1 }, []],
    ["nothing", ["failed"], {}, []],
  ] as const)("as %s", (_, outcomes, declared, warnings) => expect(reportOf(outcomes, declared).warnings).toEqual(warnings));

  it("is compared without the cases that are not the report's own", () => {
    expect(reportOf(["passed"], { total: 1, failed: 0, errored: 0 }, ["errored"]).warnings).toEqual([]);
  });

  it.each([[{ failed: 2 }], [{ errored: 2 }], [{ failed: 1, errored: 1 }]])("contradicts cases that all passed: %j", (declared) => {
    const { contradiction, warnings } = reportOf(["passed", "skipped"], declared);
    expect(contradiction).toBe("The report claims failures or errors (2), and none of its test cases (2) has one.");
    expect(warnings[0]).toBe(contradiction);
  });

  it.each([["failed"], ["errored"]] as const)("contradicts nothing where a case %s", (outcome) => {
    expect(reportOf(["passed", outcome], { failed: 5 }).contradiction).toBeNull();
  });
});

describe("texts", () => {
  it.each([
    [null, null], [undefined, null], ["", null], ["\n \n", null], ["a\nb", "a"], ["\r\n a \r\nb", "a"], ["\x1b[0m\nb", "b"], ["\x1b]", null], ["\x1b[1;31ma\x1b[0Kb", "ab"],
  ])("%j begin with the line %j", (text, line) => expect(lineOf(text)).toBe(line));

  it.each([["a/b.dll", "b.dll"], ["C:\\a\\b.dll", "b.dll"], ["b.dll", "b.dll"], ["a/", ""], ["", ""]])("of the path %j the last part is %j", (path, name) => {
    expect(baseName(path)).toBe(name);
  });

  it.each([["cart", "cart (suite-level error)"], [null, "(unnamed) (suite-level error)"], [" ", "(unnamed) (suite-level error)"]])("name the suite %j: %s", (suite, name) => {
    expect(suiteLevel(suite)).toBe(name);
  });
});
