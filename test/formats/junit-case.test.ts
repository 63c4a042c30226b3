/** What JUnit XML says of one case: its name, its place, its text, its time. */
import { describe, expect, it } from "vitest";
import { junit } from "../../src/formats/junit.ts";
import type { ReportedCase, TestReport } from "../../src/model/tests.ts";
import { textSource } from "../support/source.ts";

const read = (xml: string): TestReport => junit.read(textSource(xml));
const caseIn = (inside: string, attributes = ""): ReportedCase =>
  read(`<testsuite name="s"><testcase name="t" ${attributes}>${inside}</testcase></testsuite>`).cases[0]!;

describe("what a case is called", () => {
  it.each([
    [`name="t" classname="c"`, "t", "c"], [`name="t" class="A\\B"`, "t", "A\\B"], [`name="t" class="A\\B" classname="A.B"`, "t", "A.B"],
    [`name="t" classname=""`, "t", null], [`name="" classname="c"`, "(unnamed)", "c"], [``, "(unnamed)", null],
    [`name="a | b \`c\` &lt;d&gt; ](e)"`, "a | b `c` <d> ](e)", null], [`name="a&#10;b"`, "a\nb", null],
  ])("<testcase %s>", (attributes, name, classname) => {
    expect(read(`<testsuite><testcase ${attributes}/></testsuite>`).cases[0]).toMatchObject({ name, classname });
  });

  it("is bounded, and never cut inside a character", () => {
    const names = (name: string): string => read(`<testsuite name="${name}"><testcase name="${name}" classname="${name}" file="${name}"/></testsuite>`)
      .cases.map((found) => [found.name, found.classname, found.file, found.suite].map((text) => text!.length)).join();
    expect(names("x".repeat(1000))).toBe("1000,1000,1000,1000");
    expect(names("x".repeat(5000))).toBe("1000,1000,1000,1000");
    expect(names("x".repeat(999) + "😀")).toBe("999,999,999,999");
  });

  it("has a warning where it is not said", () => {
    expect(read(`<testsuite><testcase/><testcase name=" "/></testsuite>`).warnings).toEqual(["Test cases without a name: 2."]);
  });

  it("is preceded by its suites, without <testsuites> and those without a name", () => {
    expect(read(`<testsuites name="all"><testsuite name="a"><testsuite><testsuite name="b"><testcase name="t"/></testsuite></testsuite></testsuite><testcase name="u"/></testsuites>`)
      .cases.map(({ suite }) => suite)).toEqual(["a › b", ""]);
  });

  it("is preceded by a bounded trail, however deep the suites", () => {
    const xml = `<testsuite name="${"x".repeat(500)}">`.repeat(100) + `<testcase name="t"/>` + "</testsuite>".repeat(100);
    expect(read(xml).cases[0]!.suite).toHaveLength(1000);
  });
});

describe("where a case is", () => {
  it.each([
    [`file="a.py" line="3"`, "a.py", 3], [`filepath="a.py" lineno="3"`, "a.py", 3], [`file="a_test.exs:12"`, "a_test.exs", 12],
    [`file="C:\\a.ex:12" line="4"`, "C:\\a.ex", 4], [`file="C:\\a.ex"`, "C:\\a.ex", null], [`line="0"`, null, null],
    [`line="-1"`, null, null], [`line="x"`, null, null], [`line="99999999999"`, null, null], [`file=""`, null, null],
  ])("<testcase %s>", (attributes, file, line) => {
    expect(caseIn("", attributes)).toMatchObject({ file, line });
  });

  it("is one line further in pytest's older family, which counts from 0", () => {
    expect(read(`<testsuites><testsuite name="pytest"><testcase name="t" file="a.py" line="0"/></testsuite></testsuites>`).cases[0])
      .toMatchObject({ line: 1 });
  });

  const suiteFiles = (xml: string): (string | null)[] => read(xml).cases.map(({ suiteFile }) => suiteFile);

  it("is in the file of the nearest suite that has one", () => {
    expect(suiteFiles(`<testsuite file="a"><testcase/><testsuite><testcase/><testsuite filepath="b"><testcase/></testsuite><testcase/></testsuite></testsuite>`))
      .toEqual(["a", "a", "b", "a"]);
  });

  it("is in the file of the empty suite before it, as Cypress writes it", () => {
    expect(suiteFiles(`<testsuites>
      <testsuite name="early"><testcase/></testsuite>
      <testsuite name="Root Suite" file="a.cy.js"/><testsuite name="x"><testcase/></testsuite><testsuite name="y" file="own"><testcase/></testsuite>
      <testsuite name="z"><testsuite><testcase/></testsuite></testsuite>
      <testsuite name="Root Suite" file="b.cy.js"><testcase/></testsuite><testsuite name="x"><testcase/></testsuite></testsuites>`))
      .toEqual([null, "a.cy.js", "own", "a.cy.js", "b.cy.js", "b.cy.js"]);
  });

  it("is not in the file of another suite before it that has cases", () => {
    expect(suiteFiles(`<testsuites><testsuite file="a"><testcase/></testsuite><testsuite><testcase/></testsuite></testsuites>`)).toEqual(["a", null]);
  });
});

describe("what is said of a failure or a skip", () => {
  it.each([
    ["its message", "<failure message='m'>text</failure>", "m"],
    ["its text", "<failure>\n \n  first  \nsecond</failure>", "first"],
    ["its CDATA", "<failure message=' '><![CDATA[\r\n]]><![CDATA[a]]>b</failure>", "ab"],
    ["its type, where nothing else is", "<error type='OSError'/>", "OSError"],
    ["nothing, where nothing is", "<failure/>", null],
    ["the error's, before the failure's", "<failure message='f'/><error message='e'/>", "e"],
    ["the first of several", "<failure message='1'/><failure message='2'/>", "1"],
    ["the reason of a skip", "<skipped message='why'/>", "why"],
    ["the first line of a message", "<failure message='a&#10;b'/>", "a"],
    ["nothing of output, or of what is deeper inside", "<failure><b>x</b></failure><system-out>y</system-out>", null],
    ["nothing of an attempt before it passed", "<flakyFailure message='m'>text</flakyFailure>", null],
    ["a rerun's, where that is all", "<rerunFailure message='m'/>", "m"],
  ])("is %s", (_, inside, text) => expect(caseIn(inside).text).toBe(text));

  it("is bounded", () => {
    expect(caseIn(`<failure message="${"x".repeat(1000)}"/>`).text).toHaveLength(300);
    expect(caseIn(`<failure>${"\n".repeat(9000)}${"x".repeat(1000)}</failure>`).text).toHaveLength(300);
  });
});

describe("how long a case took", () => {
  it.each([["time='1,234.56'", 1234.56], ["time='0'", 0], ["duration='2'", 2], ["", null], ["time=''", null], ["time='NaN'", null], ["time='-1'", null]])(
    "with %s", (attributes, seconds) => expect(caseIn("", attributes).seconds).toBe(seconds));

  it("has one warning for all times that cannot be read, and none for those that are not there", () => {
    expect(read(`<testsuite><testcase name="a"/><testcase name="a" time=""/><testcase name="a" time="80.803us"/><testcase name="a" time="NaN"/></testsuite>`).warnings)
      .toEqual([`Times that cannot be read count as unknown: 2, such as "80.803us".`]);
  });
});
