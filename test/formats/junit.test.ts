/** The dialects of JUnit XML, one small document each: structure, outcomes, suites, totals, refusals. */
import { describe, expect, it } from "vitest";
import { junit } from "../../src/formats/junit.ts";
import { Problem } from "../../src/model/problem.ts";
import type { TestReport } from "../../src/model/tests.ts";
import { textSource } from "../support/source.ts";

const read = (xml: string): TestReport => junit.read(textSource(xml, undefined, "junit.xml"));
const outcomes = (xml: string): string[] =>
  read(xml).cases.map(({ name, outcome, flaky }) => `${name} ${outcome}${flaky ? " flaky" : ""}`);
const outcomeOf = (inside: string, attributes = ""): string => {
  const { outcome, flaky } = read(`<testsuite><testcase ${attributes}>${inside}</testcase></testsuite>`).cases[0]!;
  return flaky ? `${outcome}, flaky` : outcome;
};
const problemOf = (xml: string): Problem => {
  try {
    read(xml);
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("No problem was thrown.");
};
const head = (root: string) => ({ text: "", xml: { root, attributes: new Map(), elements: new Set<string>(), children: new Set<string>() }, json: null });

describe("recognises", () => {
  it.each(["testsuite", "testsuites"])("the root <%s>", (root) => expect(junit.recognises(head(root))).toBe(true));
  it.each(["test-run", "test-results", "assemblies", "TestRun", "testng-results", "failsafe-summary", "coverage", "testSuites"])(
    "not <%s>", (root) => expect(junit.recognises(head(root))).toBe(false));
  it("nothing that is no XML", () => expect(junit.recognises({ text: "testsuite", xml: null, json: null })).toBe(false));
});

describe("a case counts once, wherever it stands", () => {
  it.each([
    ["in a root suite", `<testsuite name="s"><testcase name="a"/></testsuite>`],
    ["in a suite", `<testsuites><testsuite><testcase name="a"/></testsuite></testsuites>`],
    ["directly in <testsuites>, as Node writes it", `<testsuites><testcase name="a"/></testsuites>`],
    ["in nested suites", `<testsuites><testsuite><testsuite><testsuite><testcase name="a"/></testsuite></testsuite></testsuite></testsuites>`],
    ["in <testsuites> in <testsuites>", `<testsuites><testsuites><testsuite><testcase name="a"/></testsuite></testsuites></testsuites>`],
    ["in something unknown", `<testsuite><group><testcase name="a"/></group></testsuite>`],
    ["under a prefix", `<j:testsuite xmlns:j="u"><j:testcase name="a"/></j:testsuite>`],
    ["behind white space", ` \n<?xml version="1.0"?><testsuite><testcase name="a"/></testsuite>`],
  ])("%s", (_, xml) => expect(outcomes(xml)).toEqual(["a passed"]));

  it("also inside another case", () => {
    expect(outcomes(`<testsuite><testcase name="a"><testcase name="b"><failure/></testcase></testcase></testsuite>`))
      .toEqual(["b failed", "a passed"]);
  });

  it("and again where it is written again, in order", () => {
    expect(outcomes(`<testsuite><testcase name="a"><failure/></testcase><testcase name="a"/></testsuite>`))
      .toEqual(["a failed", "a passed"]);
  });

  it("and none counts where there is none", () => {
    expect(read("<testsuites/>")).toMatchObject({ cases: [], declared: null, warnings: [], flakyKnown: false, contradiction: null });
  });
});

describe("the outcome of a case", () => {
  it.each([
    ["nothing", "", "passed"],
    ["output", "<system-out>failure</system-out><properties><property name='failure'/></properties>", "passed"],
    ["a failure", "<failure message='m'/>", "failed"],
    ["an empty failure", "<failure></failure>", "failed"],
    ["several failures", "<failure/><failure/>", "failed"],
    ["an error", "<error/>", "errored"],
    ["failure and error", "<failure/><error/>", "errored"],
    ["a skip", "<skipped/>", "skipped"],
    ["a skip and an error", "<skipped/><error/>", "errored"],
    ["a skip and a failure", "<skipped/><failure/>", "failed"],
    ["Node's todo that fails", "<skipped type='todo'/><failure/>", "skipped"],
    ["Catch2's internalError", "<internalError/>", "failed"],
    ["an unknown failure", "<timeoutFailure/>", "failed"],
    ["PHPUnit's warning", "<warning/>", "passed"],
    ["an element like a failure deeper inside", "<properties><failure/></properties>", "passed"],
    ["an unknown element", "<rerun/>", "passed"],
    ["a flaky failure", "<flakyFailure/><flakyError/>", "passed, flaky"],
    ["a flaky failure and a failure, as nextest writes it", "<flakyFailure/><failure/>", "failed"],
    ["a failure and its reruns", "<failure/><rerunFailure/><rerunError/>", "failed"],
    ["a rerun without a failure", "<rerunFailure/>", "failed"],
    ["a rerun and a flaky failure", "<rerunFailure/><flakyFailure/>", "failed"],
    ["a flaky failure and a skip", "<flakyFailure/><skipped/>", "skipped"],
  ])("%s", (_, inside, outcome) => expect(outcomeOf(inside)).toBe(outcome));

  it.each([
    ["status='notrun'", "", "skipped"], ["status='disabled'", "", "skipped"], ["status='Skipped'", "", "skipped"],
    ["status='ignored'", "", "skipped"], ["result='suppressed'", "", "skipped"], ["status='run' result='skipped'", "", "skipped"],
    ["status='run' result='completed'", "", "passed"], ["status=''", "", "passed"], ["status='todo'", "", "passed"],
    ["status='failed'", "", "failed"], ["status='fail'", "", "failed"], ["result='failure'", "", "failed"],
    ["status='error'", "", "errored"], ["status='passed'", "<failure/>", "failed"],
    ["status='disabled'", "<failure/>", "failed"], ["status='disabled'", "<skipped/><failure/>", "skipped"],
    ["result='ignored'", "<skipped/><failure/>", "skipped"], ["status='disabled'", "<skipped/><error/>", "errored"],
    ["status='notrun'", "<skipped/><failure/>", "failed"], ["status='disabled'", "<flakyFailure/>", "skipped"],
  ])("with %s and %j inside", (attributes, inside, outcome) => expect(outcomeOf(inside, attributes)).toBe(outcome));

  it.each([
    ["<flakyFailure/>", true], ["<rerunError/><failure/>", true], ["<failure/>", false],
  ])("tells retries with %s: %s", (inside, known) => {
    expect(read(`<testsuite><testcase name="t">${inside}</testcase></testsuite>`).flakyKnown).toBe(known);
  });

  it("tells retries where Surefire counts them, also when there was none", () => {
    expect(read(`<testsuite flakes="0"><testcase name="t"/></testsuite>`).flakyKnown).toBe(true);
  });

  it("has a warning where PHPUnit wrote one, which its own exit code does not heed", () => {
    expect(read(`<testsuite><testcase name="a"><warning/></testcase></testsuite>`).warnings)
      .toEqual(["Test cases with a warning, counted as the rest of them says: 1."]);
  });

  it("of pytest-rerunfailures' attempts is each one's own, in order", () => {
    expect(outcomes(`<testsuite name="pytest"><testcase classname="c" name="t"/><testcase classname="c" name="t"><failure/></testcase></testsuite>`))
      .toEqual(["t passed", "t failed"]);
  });
});

describe("a suite of which no case says why", () => {
  it.each([
    ["an error", `<testsuite name="s"><testcase name="a"/><error message="lost"/></testsuite>`, ["a passed", "s (suite-level error) errored"]],
    ["a failure", `<testsuite name="s"><failure/><failure/></testsuite>`, ["s (suite-level error) failed"]],
    ["an error and a failure", `<testsuite name="s"><failure/><error/></testsuite>`, ["s (suite-level error) errored"]],
    ["an error directly in <testsuites>", `<testsuites><error/></testsuites>`, ["(unnamed) (suite-level error) errored"]],
    ["a skip, and no cases, as PHPUnit writes it", `<testsuite name="s"><testsuite name="c"><skipped/></testsuite></testsuite>`, ["c (suite-level skip) skipped"]],
    ["a skip, and cases", `<testsuite name="s"><skipped/><testsuite><testcase name="a"/></testsuite></testsuite>`, ["a passed"]],
  ])("is a case for %s", (_, xml, expected) => expect(outcomes(xml)).toEqual(expected));

  it("stands in its place, with its reason", () => {
    expect(read(`<testsuites><testsuite name="a" file="a.js"><testsuite name="b"><error message="no browser"/></testsuite></testsuite></testsuites>`).cases)
      .toEqual([{
        suite: "a › b", suiteFile: "a.js", classname: null, name: "b (suite-level error)", file: null, line: null,
        outcome: "errored", flaky: false, seconds: null, text: "no browser",
      }]);
  });
});

describe("what suites claim", () => {
  it("is the sum over the outermost suites, nested ones being in them already", () => {
    expect(read(`<testsuites tests="99"><testsuite tests="2" failures="1" errors="0" skipped="1"><testsuite tests="2" failures="1"><testcase name="a"><failure/></testcase><testcase name="b"><skipped/></testcase></testsuite></testsuite>
      <testsuite tests="1" failures="0" errors="0" skipped="0"><testcase name="c"/></testsuite></testsuites>`))
      .toMatchObject({ declared: { total: 3, failed: 1, errored: 0, skipped: 1 }, warnings: [] });
  });

  it.each([
    ["the root's, where a suite leaves it out", `<testsuites tests="2" failures="0"><testsuite tests="1"/><testsuite/></testsuites>`, { total: 2, failed: 0, errored: null, skipped: null }],
    ["skips and disabled ones together", `<testsuite tests="0" skipped="0" disabled="0"/>`, { total: 0, failed: null, errored: null, skipped: 0 }],
    ["pytest's older skips", `<testsuite tests="0" skips="0"/>`, { total: 0, failed: null, errored: null, skipped: 0 }],
    ["nothing, where it is no number", `<testsuite tests="many" failures="-1" errors="1.5"/>`, null],
  ])("is %s", (_, xml, declared) => expect(read(xml).declared).toEqual(declared));

  it("has one warning for each kind that disagrees with the cases", () => {
    expect(read(`<testsuites><testsuite tests="5" failures="2" errors="1" skipped="1"><testcase name="a"><failure/></testcase></testsuite><testsuite tests="1" failures="0" errors="0" skipped="0"/></testsuites>`).warnings).toEqual([
      "Tests: the suites claim 6, the test cases come to 1.",
      "Failures: the suites claim 2, the test cases come to 1.",
      "Errors: the suites claim 1, the test cases come to 0.",
      "Skipped tests: the suites claim 1, the test cases come to 0.",
    ]);
  });

  it.each([
    ["none failed", `<testsuite name="s" failures="2" errors="1"><testcase name="a"/></testsuite>`],
    ["none is there, as when karma loses its browser", `<testsuite name="s" errors="3"/>`],
    ["one failed elsewhere", `<testsuites><testsuite name="s" failures="3"><testcase name="a"/></testsuite><testsuite><testcase name="b"><failure/></testcase></testsuite></testsuites>`],
    ["the root claims it", `<testsuites name="s" failures="3"><testsuite><testcase name="a"/></testsuite></testsuites>`],
    ["one is skipped", `<testsuite name="s" failures="3"><testcase name="a"><skipped/></testcase></testsuite>`],
  ])("contradicts the cases where it is failures, and %s: readable, but said", (_, xml) => {
    const { contradiction, warnings } = read(xml);
    expect(contradiction).toMatch(/^Suite "s" claims failures or errors \(3\), and none of its test cases \([01]\) has one\.$/);
    expect(warnings).toContain(contradiction);
  });

  it.each([
    ["a case failed", `<testsuite failures="9"><testcase name="a"><failure/></testcase></testsuite>`],
    ["a case in a suite inside failed", `<testsuite failures="1"><testsuite><testcase name="a"><error/></testcase></testsuite></testsuite>`],
    ["an attempt failed, as older Surefire counts", `<testsuite failures="2"><testcase name="a"><flakyFailure/></testcase></testsuite>`],
    ["the suite itself did", `<testsuite errors="1"><error/></testsuite>`],
    ["a todo of Node failed", `<testsuite failures="1"><testcase name="a"><skipped type="todo"/><failure/></testcase></testsuite>`],
    ["nothing is claimed", `<testsuite failures="0" errors=""><testcase name="a"/></testsuite>`],
  ])("contradicts nothing where %s", (_, xml) => expect(read(xml).contradiction).toBeNull());
});

describe("the producer", () => {
  it.each([
    [`<testsuites><testsuite name="pytest"/></testsuites>`, "pytest"], [`<testsuites name="jest tests"/>`, "jest"],
    [`<testsuites name="vitest tests"/>`, "vitest"], [`<testsuites name="Mocha Tests"/>`, "mocha"], [`<testsuite name="rspec"/>`, "rspec"],
    [`<testsuites name="nextest-run"/>`, "nextest"], [`<testsuites name="AllTests"/>`, "googletest"],
    [`<testsuite name="x" xsi:noNamespaceSchemaLocation="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.xsd"/>`, "surefire"],
    [`<testsuites><testsuite package="org.eslint"/></testsuites>`, "eslint"],
    [`<testsuites><testsuite name="x"><testsuite name="pytest"/></testsuite></testsuites>`, null], [`<testsuites/>`, null],
  ])("of %s", (xml, producer) => expect(read(xml).producer).toBe(producer));

  it("has a warning where it is a linter", () => {
    expect(read(`<testsuites><testsuite package="org.eslint"><testcase name="org.eslint.a"/></testsuite></testsuites>`).warnings)
      .toEqual(["The report holds a linter's findings, not tests: a case is a file or a finding."]);
  });
});

describe("what is refused", () => {
  it("is a root that is no suite", () => {
    expect(problemOf(`<project><testsuite/></project>`)).toMatchObject({
      slug: "report-malformed", where: "junit.xml", message: "junit.xml begins with <project>, not with <testsuites> or <testsuite>.",
    });
  });

  it.each([
    ["several reports in one file", `<testsuite/><testsuite/>`, "report-malformed"],
    ["a cut", `<testsuite><testcase`, "report-truncated"],
    ["entities of its own", `<!DOCTYPE testsuite [<!ENTITY a "b">]><testsuite/>`, "report-malformed"],
    ["a page instead of a report", `<html><body>Not found<br></body></html>`, "report-malformed"],
    ["nothing", "", "report-empty"],
  ])("is %s", (_, xml, slug) => expect(problemOf(xml).slug).toBe(slug));

  it("is more cases than can be held", () => {
    const xml = `<testsuite>${"<testcase/>".repeat(1_000_001)}</testsuite>`;
    expect(problemOf(xml)).toMatchObject({ slug: "report-too-large", where: "junit.xml" });
  });

  it("are not characters that XML does not allow, which are left out with a warning", () => {
    const { cases, warnings } = read(`<testsuite><testcase name="\x1b[31mred&#27;[0m"><failure message="a&#0;b"/></testcase></testsuite>`);
    expect(cases[0]).toMatchObject({ name: "[31mred[0m", text: "ab" });
    expect(warnings).toEqual(["Characters that XML does not allow were left out: 3, the first in line 1."]);
  });
});

describe("a file", () => {
  const UTF16 = Buffer.from(`\ufeff<testsuite><testcase name="ä"/></testsuite>`, "utf16le");
  it.each([
    ["UTF-16, little end first", UTF16], ["UTF-16, big end first", Buffer.from(UTF16).swap16()],
    ["UTF-8 that says it is UTF-16", Buffer.from(`<?xml version="1.0" encoding="utf-16"?><testsuite><testcase name="ä"/></testsuite>`)],
    ["ISO-8859-1", Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><testsuite><testcase name="ä"/></testsuite>`, "latin1")],
  ])("may be %s", (_, bytes) => {
    expect(junit.read(textSource(bytes)).cases.map(({ name }) => name)).toEqual(["ä"]);
  });
});
