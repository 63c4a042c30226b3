/** The XML of NUnit 2 and 3, one small document each: outcomes, suites that fail by themselves, claims. */
import { describe, expect, it } from "vitest";
import { nunit } from "../../src/formats/nunit.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const three = (inside: string, attributes = ""): string => `<test-run id="2" ${attributes}>${inside}</test-run>`;
const two = (inside: string, attributes = ""): string => `<test-results name="a.dll" ${attributes}>${inside}</test-results>`;
const outcomesOf = (xml: string): string[] => readText(nunit, xml).cases.map(({ name, outcome }) => `${name} ${outcome}`);

describe("recognises", () => {
  it.each([three(""), two("")])("%s", (xml) => expect(nunit.recognises(headOf(xml))).toBe(true));
  it.each(["<TestRun/>", "<testsuites/>", "<assemblies/>", "<results/>"])("not %s", (xml) => expect(nunit.recognises(headOf(xml))).toBe(false));
});

describe("the outcome of a case", () => {
  it.each([
    [`result="Passed"`, "passed"], [`result="Failed"`, "failed"], [`result="Failed" label="Error"`, "errored"], [`result="Failed" label="Invalid"`, "errored"],
    [`result="Failed" label="Cancelled"`, "errored"], [`result="Failed" label="Other"`, "failed"], [`result="Skipped" label="Ignored"`, "skipped"],
    [`result="Skipped" label="Explicit"`, "skipped"], [`result="Inconclusive"`, "skipped"], [`result="Warning"`, "skipped"], [`result="Failed(Child)"`, "failed"],
    [`result="Wonderful"`, "errored"], [`result=""`, "errored"], ["", "errored"],
    [`executed="True" result="Success" success="True"`, "passed"], [`executed="True" result="Failure" success="False"`, "failed"],
    [`executed="True" result="Error" success="False"`, "errored"], [`executed="False" result="Ignored"`, "skipped"], [`executed="False" result="NotRunnable"`, "errored"],
    [`executed="True" result="Inconclusive" success="False"`, "skipped"],
    [`executed="True" success="True"`, "passed"], [`executed="True" success="False"`, "failed"], [`executed="True" success="Turue"`, "failed"],
    [`executed="False"`, "skipped"], [`executed="True"`, "passed"],
  ])("with %s: it %s", (attributes, outcome) => expect(outcomesOf(three(`<test-case name="a" ${attributes}/>`))).toEqual([`a ${outcome}`]));

  it.each([`executed="True"`, `result="Passed"`])("with %s and a failure inside: it failed", (attributes) => {
    expect(drawnCases(nunit, two(`<test-case name="a" ${attributes}><failure><message>got 3\nwant 4</message></failure></test-case>`))).toEqual(["a failed: got 3"]);
  });

  it("says the reason of a skip", () => {
    expect(drawnCases(nunit, three(`<test-case name="a" result="Skipped"><reason><message><![CDATA[no backend]]></message></reason></test-case>`))).toEqual(["a skipped: no backend"]);
  });
});

describe("a case", () => {
  it("of version 3 has its class, and its assembly as suite", () => {
    expect(readText(nunit, three(`<test-suite type="Assembly" name="Shop.Tests.dll" fullname="C:\\w\\Shop.Tests.dll"><test-suite type="TestSuite" name="Shop" fullname="Shop">
      <test-case name="Adds(1)" fullname="Shop.CartTests.Adds(1)" classname="Shop.CartTests" result="Passed" duration="0.25"/></test-suite></test-suite>`)).cases)
      .toMatchObject([{ suite: "Shop.Tests.dll", classname: "Shop.CartTests", name: "Adds(1)", seconds: 0.25, file: null }]);
  });

  it.each([
    ["Shop.CartTests.Adds", "Shop.CartTests", "Adds"], [`Shop.CartTests.Adds("a.b", 1)`.replaceAll('"', "&quot;"), "Shop.CartTests", `Adds("a.b", 1)`],
    ["Adds", "CartTests", "Adds"], ["adds a. and b", "CartTests", "adds a. and b"],
  ])("of version 2 is named in full: %s", (written, classname, name) => {
    expect(readText(nunit, two(`<test-suite name="/w/Shop.Tests.dll"><results><test-suite name="CartTests"><results><test-case name="${written}" executed="True" success="True" time="0,250"/></results></test-suite></results></test-suite>`)).cases)
      .toMatchObject([{ suite: "Shop.Tests.dll", classname, name, seconds: 0.25 }]);
  });
});

describe("a suite that failed", () => {
  const suite = (attributes: string, inside: string): string => `<test-suite name="S" fullname="Shop.S" ${attributes}><failure><message>no store</message></failure>${inside}</test-suite>`;
  const PASSED = `<test-case name="a" result="Passed"/>`;
  const FAILED = `<test-case name="a" result="Failed" site="Parent"/>`;
  const OWN = "S (suite-level error) errored";

  it.each([
    ["in its set-up, with its cases", `result="Failed" site="SetUp"`, FAILED, ["a failed"]],
    ["in its set-up, without a case that says so", `result="Failed" label="Error" site="SetUp"`, PASSED, ["a passed", OWN]],
    ["in its tear-down", `result="Failed" site="TearDown"`, PASSED, ["a passed", OWN]],
    ["in its tear-down, and in its cases", `result="Failed" site="TearDown"`, FAILED, ["a failed", OWN]],
    ["because it cannot be loaded", `type="Assembly" runstate="NotRunnable" result="Failed" label="Invalid"`, "", [`Shop.${OWN}`]],
    ["because of its cases", `result="Failed" site="Child"`, FAILED, ["a failed"]],
    ["because of what holds it", `result="Failed" site="Parent"`, "", []],
    ["in version 2", `executed="True" result="Failure" success="False"`, PASSED, ["a passed", OWN]],
    ["in version 2, with its cases", `executed="True" result="Error" success="False"`, FAILED, ["a failed"]],
    ["before 2.5, which does not tell", `success="False"`, PASSED, ["a passed"]],
    ["not at all", `result="Passed"`, PASSED, ["a passed"]],
  ])("%s", (_, attributes, inside, expected) => expect(outcomesOf(three(suite(attributes, inside)))).toEqual(expected));

  it("is one case, not one for each suite around it", () => {
    expect(outcomesOf(two(`<test-suite name="a.dll" result="Failure"><results><test-suite name="N" result="Failure"><results>${suite(`result="Failure"`, `<results>${PASSED}</results>`)}</results></test-suite></results></test-suite>`)))
      .toEqual(["a passed", OWN]);
  });

  it("says why", () => expect(drawnCases(nunit, three(suite(`result="Failed" site="SetUp"`, "")))).toEqual([`${OWN}: no store`]));
});

describe("claims", () => {
  it.each([
    ["version 3", three("", `total="9" passed="1" failed="2" warnings="1" inconclusive="1" skipped="3"`), { total: 9, failed: 2, errored: null, skipped: 5 }],
    ["version 2", two("", `total="8" errors="1" failures="3" not-run="2" inconclusive="1" ignored="1" skipped="0" invalid="1"`), { total: 10, failed: 3, errored: 2, skipped: 2 }],
    ["version 2 before 2.5", two("", `total="4" failures="1" not-run="2"`), { total: 6, failed: 1, errored: null, skipped: 2 }],
    ["nothing", three(""), { total: null, failed: null, errored: null, skipped: null }],
  ])("of %s", (_, xml, declared) => expect(readText(nunit, xml).declared).toEqual(declared));

  it("contradict cases that passed", () => {
    expect(readText(nunit, two(`<test-case name="a" executed="True" success="True"/>`, `failures="1"`)).contradiction).toMatch(/^The report claims failures/);
    expect(readText(nunit, three(`<test-case name="a" result="Passed"/>`, `result="Failed"`)).contradiction).toBe(`The result of the run is "Failed", and none of its test cases (1) failed.`);
    expect(readText(nunit, three(`<test-case name="a" result="Passed"/>`, `result="Passed"`)).contradiction).toBeNull();
  });
});

it.each([
  [`<test-run engine-version="3.16.3.0"/>`, "NUnit 3.16.3.0"], [`<test-results><environment nunit-version="2.6.4.0"/></test-results>`, "NUnit 2.6.4.0"], ["<test-run/>", null],
])("names the producer of %s", (xml, producer) => expect(readText(nunit, xml).producer).toBe(producer));

it("refuses another root", () => {
  expect(problemOf(nunit, "<testsuites/>")).toMatchObject({ slug: "report-malformed", message: "report begins with <testsuites>, not with <test-results> or <test-run>." });
});
