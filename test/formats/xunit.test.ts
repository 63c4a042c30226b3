/** The XML of xUnit.net, one small document each. */
import { describe, expect, it } from "vitest";
import { xunit } from "../../src/formats/xunit.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const assemblies = (tests: string, attributes = "", before = ""): string =>
  `<assemblies><assembly name="C:\\w\\Shop.Tests.dll" ${attributes}>${before}<collection name="c">${tests}</collection></assembly></assemblies>`;

describe("recognises", () => {
  it.each([
    ["assemblies", assemblies("")], ["no assemblies", "<assemblies/>"], ["one assembly of version 1", `<assembly name="a" total="1" passed="1" failed="0" skipped="0"><class/></assembly>`],
    ["one that names its framework", `<assembly test-framework="xUnit.net 1.9"/>`], ["one with collections", `<assembly><collection/></assembly>`],
  ])("%s", (_, xml) => expect(xunit.recognises(headOf(xml))).toBe(true));

  it.each([
    ["a manifest", `<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"><assemblyIdentity version="1.0.0.0"/></assembly>`],
    ["Maven's descriptor", `<assembly xmlns="http://maven.apache.org/ASSEMBLY/2.0.0"><id>dist</id><formats><format>zip</format></formats></assembly>`],
    ["JUnit", "<testsuites/>"],
  ])("not %s", (_, xml) => expect(xunit.recognises(headOf(xml))).toBe(false));
});

describe("a test", () => {
  it.each([["Pass", "passed"], ["Fail", "failed"], ["Skip", "skipped"], ["NotRun", "skipped"], ["Wonder", "errored"]])("with the result %s %s", (result, outcome) => {
    expect(drawnCases(xunit, assemblies(`<test name="a" result="${result}"/>`))).toEqual([`Shop.Tests.dll | a ${outcome}`]);
  });

  it("without a result is an error", () => expect(drawnCases(xunit, assemblies(`<test name="a"/>`))).toEqual(["Shop.Tests.dll | a errored"]));

  it("says why it failed, or is skipped, in all versions", () => {
    expect(drawnCases(xunit, assemblies(`
      <test name="a" result="Fail"><failure exception-type="E"><message><![CDATA[got 3
want 4]]></message><stack-trace>at</stack-trace></failure></test>
      <test name="b" result="Skip"><reason><![CDATA[no backend]]></reason></test>
      <test name="c" result="Skip"><reason><message>no backend</message></reason></test>
      <test name="d" result="Pass"><output>text</output></test>`))).toEqual([
      "Shop.Tests.dll | a failed: got 3", "Shop.Tests.dll | b skipped: no backend", "Shop.Tests.dll | c skipped: no backend", "Shop.Tests.dll | d passed",
    ]);
  });

  it("has its class, time, file and line", () => {
    expect(readText(xunit, assemblies(`
      <test name="Shop.CartTests.Adds(x: 1)" type="Shop.CartTests" method="Adds" time="0,014" result="Pass" source-file="/w/CartTests.cs" source-line="9"/>
      <test name="adds" type="Shop.CartTests" time="0.5" result="Pass"><source-file>/w/CartTests.cs</source-file><source-line>10</source-line></test>
      <test name="Shop.Other.Adds" type="" time="x" result="Pass"/>`)).cases).toMatchObject([
      { classname: "Shop.CartTests", name: "Adds(x: 1)", seconds: 0.014, file: "/w/CartTests.cs", line: 9 },
      { classname: "Shop.CartTests", name: "adds", seconds: 0.5, file: "/w/CartTests.cs", line: 10 },
      { classname: null, name: "Shop.Other.Adds", seconds: null, file: null, line: null },
    ]);
  });

  it("may stand in a class, as in version 1, in a root of its own", () => {
    expect(drawnCases(xunit, `<assembly name="a.dll" total="1"><class name="c"><test name="a" result="Pass"/></class></assembly>`)).toEqual(["a.dll | a passed"]);
  });
});

describe("an error outside of the tests", () => {
  const ERRORS = `<errors><error type="test-class-cleanup" name="Shop.S"><failure><message>no store</message></failure></error><error/></errors>`;

  it("is a case", () => {
    expect(drawnCases(xunit, assemblies(`<test name="a" result="Pass"/>`, `total="1" passed="1" failed="0" skipped="0" errors="2"`, ERRORS))).toEqual([
      "Shop.Tests.dll | test-class-cleanup: Shop.S (suite-level error) errored: no store", "Shop.Tests.dll | Shop.Tests.dll (suite-level error) errored", "Shop.Tests.dll | a passed",
    ]);
  });

  it("that is only counted contradicts the cases", () => {
    expect(readText(xunit, assemblies(`<test name="a" result="Pass"/>`, `errors="2"`)).contradiction).toBe("The report claims errors outside of its tests (2), and none of them is in it.");
    expect(readText(xunit, assemblies(`<test name="a" result="Fail"/>`, `errors="2"`)).contradiction).toBeNull();
  });
});

describe("claims", () => {
  it("add up over the assemblies", () => {
    const one = (skipped: string, more = ""): string => `<assembly name="a.dll" total="3" passed="1" failed="1" skipped="${skipped}" ${more}/>`;
    expect(readText(xunit, `<assemblies>${one("1")}${one("0", `not-run="1"`)}</assemblies>`).declared).toEqual({ total: 6, failed: 2, errored: null, skipped: 2 });
    expect(readText(xunit, `<assemblies>${one("1")}${one("x")}</assemblies>`).declared).toEqual({ total: 6, failed: 2, errored: null, skipped: null });
  });

  it("contradict cases that passed", () => {
    expect(readText(xunit, assemblies(`<test name="a" result="Pass"/>`, `total="1" failed="1" skipped="0"`)).contradiction).toMatch(/^The report claims failures/);
  });

  it("name the framework", () => expect(readText(xunit, assemblies("", `test-framework="xUnit.net 2.9.3.0"`)).producer).toBe("xUnit.net 2.9.3.0"));
});

it("refuses another root", () => {
  expect(problemOf(xunit, "<testsuites/>")).toMatchObject({ slug: "report-malformed", message: "report begins with <testsuites>, not with <assemblies> or <assembly>." });
});
