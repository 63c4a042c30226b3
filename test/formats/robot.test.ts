/** Robot Framework's output.xml, one small document each. */
import { describe, expect, it } from "vitest";
import { robot } from "../../src/formats/robot.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const output = (inside: string, rest = ""): string => `<robot generator="Robot 7.1.1 (Python 3.11.7 on linux)"><suite name="Shop">${inside}</suite>${rest}</robot>`;
const status = (word: string, text = "", attributes = `elapsed="0.5"`): string => `<status status="${word}" ${attributes}>${text}</status>`;
const test = (name: string, word: string, text = ""): string => `<test name="${name}"><kw name="k">${status("FAIL", "inside")}</kw>${status(word, text)}</test>`;

describe("recognises", () => {
  it.each([["output.xml", output("")], ["one without a generator", `<robot><suite name="s"/></robot>`]])("%s", (_, xml) => expect(robot.recognises(headOf(xml))).toBe(true));
  it.each([["the description of a robot", `<robot name="arm"><link name="base"/></robot>`], ["a library's specification", `<keywordspec name="A"/>`]])(
    "not %s", (_, xml) => expect(robot.recognises(headOf(xml))).toBe(false));
});

describe("a test", () => {
  it.each([["PASS", "passed"], ["FAIL", "failed"], ["SKIP", "skipped"], ["NOT RUN", "skipped"], ["NOT_RUN", "skipped"], ["pass", "passed"], ["MAYBE", "errored"]])(
    "with the status %s %s", (word, outcome) => expect(drawnCases(robot, output(test("a", word)))).toEqual([`Shop | a ${outcome}`]));

  it("without a status is an error, whatever its keywords say", () => {
    expect(drawnCases(robot, output(`<test name="a"><kw>${status("PASS")}</kw></test>`))).toEqual(["Shop | a errored"]);
  });

  it("says why, in one line", () => expect(drawnCases(robot, output(test("a", "FAIL", "3 != 4\nlater")))).toEqual(["Shop | a failed: 3 != 4"]));

  it("may be a task", () => expect(drawnCases(robot, output(`<task name="a">${status("PASS")}</task>`))).toEqual(["Shop | a passed"]));

  it("has the file of its suite, its line, and its suites", () => {
    expect(readText(robot, output(`<suite name="Cart" source="/w/cart.robot"><test name="a" line="7">${status("PASS")}</test></suite>`)).cases)
      .toMatchObject([{ suite: "Shop › Cart", name: "a", file: "/w/cart.robot", line: 7, seconds: 0.5 }]);
    expect(readText(robot, output(test("a", "PASS"))).cases).toMatchObject([{ file: null, line: null }]);
  });

  it.each([
    [`elapsed="0.001"`, 0.001], [`elapsed="x"`, null], [`starttime="20261120 11:30:00.500" endtime="20261120 11:30:02.750"`, 2.25],
    [`starttime="20261231 23:59:59.000" endtime="20270101 00:00:01.000"`, 2], [`starttime="N/A" endtime="N/A"`, null], ["", null],
    [`starttime="20261120 11:30:02.000" endtime="20261120 11:30:01.000"`, null],
  ])("with %s took %s seconds", (attributes, seconds) => {
    expect(readText(robot, output(`<test name="a">${status("PASS", "", attributes)}</test>`)).cases[0]!.seconds).toBe(seconds);
  });
});

describe("a suite", () => {
  const tearDown = (type = "TEARDOWN", word = "FAIL"): string => `<kw name="Close" type="${type}">${status(word, "left open")}</kw>`;

  it.each(["TEARDOWN", "teardown"])("whose %s fails takes its tests with it, those of inner suites too", (type) => {
    expect(drawnCases(robot, output(`<suite name="A">${test("a", "PASS")}</suite><suite name="B"><suite name="C">${test("b", "PASS")}</suite>${test("c", "SKIP", "s")}${test("d", "FAIL", "f")}${tearDown(type)}${status("FAIL")}</suite>${status("FAIL")}`)))
      .toEqual(["Shop › A | a passed", "Shop › B › C | b failed: Parent suite teardown failed: left open", "Shop › B | c skipped: s", "Shop › B | d failed: f"]);
  });

  it("whose tear-down passes, or which is a test's, takes none", () => {
    expect(drawnCases(robot, output(`<test name="a">${tearDown()}${status("PASS")}</test>${tearDown("TEARDOWN", "PASS")}${status("PASS")}`))).toEqual(["Shop | a passed"]);
  });

  it("that failed though none of its tests did is a case", () => {
    expect(drawnCases(robot, output(`<suite name="A">${status("FAIL", "Suite setup failed")}</suite>${status("FAIL")}`)))
      .toEqual(["Shop › A | A (suite-level error) errored: Suite setup failed"]);
    expect(drawnCases(robot, output(`${test("a", "FAIL")}${status("FAIL")}`))).toEqual(["Shop | a failed"]);
  });
});

describe("claims", () => {
  const statistics = (...stats: readonly string[]): string => `<statistics><total>${stats.join("")}</total><suite><stat pass="9" fail="9">Shop</stat></suite></statistics>`;

  it.each([
    ["all tests", [`<stat pass="1" fail="2" skip="3">All Tests</stat>`], { total: 6, failed: 2, errored: null, skipped: 3 }],
    ["all tests, behind critical ones", [`<stat pass="1" fail="0">Critical Tests</stat>`, `<stat pass="1" fail="1">All Tests</stat>`], { total: 2, failed: 1, errored: null, skipped: 0 }],
    ["no number", [`<stat pass="x" fail="y">All Tests</stat>`], { total: null, failed: null, errored: null, skipped: 0 }],
  ])("are those of %s", (_, stats, declared) => expect(readText(robot, output("", statistics(...stats))).declared).toEqual(declared));

  it("contradict tests that passed", () => {
    expect(readText(robot, output(test("a", "PASS"), statistics(`<stat pass="0" fail="1">All Tests</stat>`))).contradiction).toMatch(/^The report claims failures/);
  });
});

it.each([["Robot 7.1.1 (Python 3.11.7 on linux)", "Robot Framework 7.1.1"], ["Rebot 6.0 (Python 3)", "Robot Framework 6.0"], ["me", null]])("names the producer %s", (generator, producer) => {
  expect(readText(robot, `<robot generator="${generator}"><suite name="s"/></robot>`).producer).toBe(producer);
});

it("refuses another root, and a cut", () => {
  expect(problemOf(robot, "<testsuites/>")).toMatchObject({ slug: "report-malformed", message: "report begins with <testsuites>, not with <robot>." });
  expect(problemOf(robot, output(test("a", "PASS")).slice(0, 90))).toMatchObject({ slug: "report-truncated" });
});
