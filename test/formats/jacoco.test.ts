/** What JaCoCo and those who write its shape do to its elements, one case each. */
import { describe, expect, it } from "vitest";
import { makeHead } from "../../src/formats/head.ts";
import { jacoco } from "../../src/formats/jacoco.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { problemOf, toldBy, type Told } from "../support/xml-coverage.ts";

const DOCTYPE = '<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">';
const read = (content: string, name = "p"): CoverageReport => jacoco.read(textSource(`${DOCTYPE}<report name="${name}">${content}</report>`));
const inPackage = (content: string): CoverageReport => read(`<package name="org/a">${content}</package>`);
const told = (lines: string): Told => toldBy(inPackage(`<sourcefile name="A.java">${lines}</sourcefile>`))["org/a/A.java"]!;
const counter = (type: string, missed: number | string, covered: number | string): string => `<counter type="${type}" missed="${missed}" covered="${covered}"/>`;
const method = (name: string, line: number | string, ...counters: string[]): string => `<method name="${name}" desc="()V" line="${line}">${counters.join("")}</method>`;
const ofClass = (name: string, methods: string, source: string | null = "A.java"): string =>
  `<class name="org/a/${name}"${source === null ? "" : ` sourcefilename="${source}"`}>${methods}</class>`;

describe("lines", () => {
  it.each([
    ['<line nr="3" mi="0" ci="4" mb="0" cb="0"/>', "3:1"],
    ['<line nr="3" mi="2" ci="1" mb="0" cb="0"/>', "3:1"],
    ['<line nr="3" mi="2" ci="0" mb="0" cb="0"/>', "3:0"],
    ['<line nr="3" ci="1"/>', "3:1"],
    ['<line nr="65535" mi="0" ci="1" mb="0" cb="0"/>', "65535:1"],
    ['<line nr="3" mi="0" ci="1e30" mb="0" cb="0"/>', "3:1"],
    ['<line nr="8" mi="1" ci="0"/><line nr="2" mi="0" ci="1"/><line nr="8" mi="0" ci="1"/>', "2:1 8:1"],
  ])("ran when one instruction did: %s", (line, lines) => expect(told(line).lines).toBe(lines));

  it.each([
    ['<line nr="0" mi="0" ci="1"/>', "", "Lines without a number that can be read were left out: 1, the first says \"0\" in \"A.java\"."],
    ['<line nr="3" mi="0" ci="x"/>', "3:0", "Lines without hits that can be read count as not hit: 1, the first says \"x\" in \"A.java\"."],
    ['<line nr="3" mi="2"/>', "3:0", "Lines without hits that can be read count as not hit: 1, the first says nothing in \"A.java\"."],
  ])("%s is odd", (line, lines, warning) => {
    expect(told(line).lines).toBe(lines);
    expect(inPackage(`<sourcefile name="A.java">${line}</sourcefile>`).warnings).toEqual([warning]);
  });

  it.each([
    ["no instructions (gcovr)", '<line nr="6"/><line nr="7" mb="1" cb="1"/>', "7:1/2"],
    ["none on one line", '<line nr="5" mi="0" ci="3"/><line nr="6"/>', "untold"],
    ["only a counter of instructions (compiled without line numbers)", counter("INSTRUCTION", 3, 4), "untold"],
  ])("are untold by a file with %s", (_, content, branches) => {
    const report = inPackage(`<sourcefile name="A.java">${content}</sourcefile><sourcefile name="B.java"><line nr="1" mi="0" ci="1"/></sourcefile>`);
    expect(Object.values(toldBy(report)).map(({ lines }) => lines)).toEqual(["untold", "1:1"]);
    expect(toldBy(report)["org/a/A.java"]!.branches).toBe(branches);
    expect(report.warnings).toEqual(["Files whose lines do not say whether they ran: 1. Their lines are not counted."]);
  });

  it("are none in a file without any (an interface), whose counters say so", () => {
    expect(told("")).toEqual({ lines: "", branches: "untold", functions: "untold" });
    expect(told(counter("INSTRUCTION", 0, 0)).lines).toBe("");
  });

  it("of a class that has some are not JaCoCo's, and are ignored", () =>
    expect(toldBy(inPackage(ofClass("A", '<line nr="9" mi="0" ci="1"/>')))["org/a/A.java"]!.lines).toBe(""));
});

describe("branches", () => {
  const branchesIn = (counts: string): string => told(`<line nr="3" mi="0" ci="1" ${counts}/>`).branches;

  it.each([
    ['mb="1" cb="3"', "3:3/4"], ['mb="2" cb="0"', "3:0/2"], ['mb="0" cb="0"', ""], ["", "untold"],
    ['mb="99999" cb="4"', "3:4/65535"], ['mb="0" cb="99999"', "3:65535/65535"],
  ])("%j", (counts, branches) => expect(branchesIn(counts)).toBe(branches));

  it.each(['mb="x" cb="1"', 'cb="1"', 'mb="-1" cb="1"'])("%s are left out with a warning", (counts) =>
    expect(inPackage(`<sourcefile name="A.java"><line nr="3" mi="0" ci="1" ${counts}/></sourcefile>`).warnings)
      .toEqual([expect.stringMatching(/^Branches were left out of lines that do not say how many were taken: 1, .* in "A.java"\.$/)]));
});

describe("methods", () => {
  const functionsOf = (...classes: string[]): string =>
    toldBy(inPackage(`${classes.join("")}<sourcefile name="A.java"><line nr="1" mi="0" ci="1"/></sourcefile>`))["org/a/A.java"]!.functions;

  it.each([
    ["ran when their counter says so", ofClass("A", method("f", 3, counter("INSTRUCTION", 2, 1), counter("METHOD", 0, 1))), "A.f@3-0=1"],
    ["ran when their counter says so, also where it comes first", ofClass("A", method("f", 3, counter("METHOD", 0, 1), counter("INSTRUCTION", 2, 0))), "A.f@3-0=1"],
    ["did not run", ofClass("A", method("&lt;init&gt;", 3, counter("METHOD", 1, 0))), "A.<init>@3-0=0"],
    ["ran by their instructions where there is no counter of methods", ofClass("A", method("f", 3, counter("INSTRUCTION", 2, 1))), "A.f@3-0=1"],
    ["of one line and name in two classes are two (lambdas of Kotlin)", ofClass("A$f$1", method("invoke", 3, counter("METHOD", 0, 1))) + ofClass("A$f$2", method("invoke", 3, counter("METHOD", 1, 0))), "A$f$1.invoke@3-0=1 A$f$2.invoke@3-0=0"],
    ["of one line, name and class are one (default arguments)", ofClass("A", method("f", 3, counter("METHOD", 0, 1)) + method("f", 3, counter("METHOD", 1, 0))), "A.f@3-0=1"],
    ["of a class that names no file belong to the one that is called like it (JaCoCo 0.7)", ofClass("A$B", method("f", 3, counter("METHOD", 0, 1)), null), "A$B.f@3-0=1"],
  ])("%s", (_, classes, functions) => expect(functionsOf(classes)).toBe(functions));

  it.each([
    ["Functions without a line that can be read were left out: 1, the first says \"f\" in \"org/a/A\".", ofClass("A", `<method name="f" desc="()V">${counter("METHOD", 0, 1)}</method>`)],
    ["Functions that do not say whether they ran were left out: 1, the first says \"f\" in \"org/a/A\".", ofClass("A", method("f", 3))],
    ["Functions of classes without a source file, as if compiled without debug information, were left out: 1, the first says \"f\" in \"org/a/Gone\".", ofClass("Gone", method("f", 3, counter("METHOD", 0, 1)), null)],
    ["Functions of classes without a source file, as if compiled without debug information, were left out: 1, the first says \"f\" in \"org/a/A\".", ofClass("A", method("f", "", counter("METHOD", 0, 1)), null)],
  ])("are left out: %s", (warning, classes) => {
    expect(functionsOf(classes)).toBe("untold");
    expect(inPackage(`${classes}<sourcefile name="A.java"/>`).warnings).toEqual([warning]);
  });

  it("of a class without a file are left out where two files are called like it", () =>
    expect(inPackage(`${ofClass("A", method("f", 3, counter("METHOD", 0, 1)), null)}<sourcefile name="A.java"/><sourcefile name="A.kt"/>`).warnings)
      .toEqual([expect.stringMatching(/^Functions of classes without a source file/)]));

  it("are untold where no method has a place (Kover), and none in a file without (an interface)", () => {
    expect(functionsOf(ofClass("A", ""))).toBe("untold");
    const report = inPackage(`${ofClass("A", method("f", 3, counter("METHOD", 0, 1)))}${ofClass("B", "", "B.java")}<sourcefile name="A.java"/><sourcefile name="B.java"/>`);
    expect(toldBy(report)["org/a/B.java"]!.functions).toBe("");
  });
});

describe("paths", () => {
  const path = (folder: string, name: string): string => Object.keys(toldBy(read(`<package name="${folder}"><sourcefile name="${name}"/></package>`)))[0]!;

  it.each([
    ["org/a", "A.java", "org/a/A.java"], ["", "A.java", "A.java"],
    ["src/private/build", "private/build/Foo.ps1", "src/private/build/Foo.ps1"], ["src/lib", "src/lib/Foo.ps1", "src/lib/Foo.ps1"],
    ["src", "other/Foo.ps1", "src/other/Foo.ps1"], ["xsrc", "src/Foo.ps1", "xsrc/src/Foo.ps1"], ["C:/repo/src", "Foo.ps1", "C:/repo/src/Foo.ps1"],
  ])("package %j and file %j make %s", (folder, name, expected) => expect(path(folder, name)).toBe(expected));

  it("outside of a package are file names alone", () =>
    expect(Object.keys(toldBy(read('<package name="p"/><sourcefile name="A.java"/>')))).toEqual(["A.java"]));

  it("that are empty or too long", () => {
    expect(inPackage('<sourcefile name=""/>').warnings).toEqual(["Files without a name were left out: 1, the first says \"\" in \"org/a\".", "The report lists no file."]);
    expect(problemOf(() => inPackage(`<sourcefile name="${"x".repeat(5000)}"/>`))).toMatchObject({ slug: "report-malformed", where: "report" });
  });

  it("cannot fill the memory by a long package with many files", () => {
    const files = Array.from({ length: 20_000 }, (_, index) => `<sourcefile name="${index}"/>`).join("");
    const folder = "x".repeat(4000);
    expect(problemOf(() => read(`<package name="${folder}">${files}</package>`)).message).toContain("more than 67108864 characters");
  });
});

describe("groups", () => {
  const file = (line: number): string => `<package name="p"><sourcefile name="A.java"><line nr="${line}" mi="0" ci="1"/></sourcefile></package>`;

  it("are named as places where paths may start", () => {
    const report = read(`<group name="all"><group name="core">${file(1)}</group><group name="docs"/><group name=" ">${file(1)}</group></group>`);
    expect(report.bases).toEqual(["core"]);
  });

  it("keep apart files of one path, and only those", () => {
    const other = '<package name="p"><sourcefile name="B.java"/></package>';
    const report = read(`<group name="all"><group name="core">${file(1)}${other}</group><group name="app">${file(2)}</group></group>${file(3)}`);
    expect(Object.entries(toldBy(report)).map(([path, { lines }]) => `${path} ${lines}`)).toEqual([
      "all/app/p/A.java 2:1", "all/core/p/A.java 1:1", "p/A.java 3:1", "p/B.java ",
    ]);
  });

  it("are kept with each file, by which a reader of paths may tell them apart", () => {
    const other = '<package name="p"><sourcefile name="B.java"/></package>';
    const { groups } = read(`<group name="all"><group name="core">${file(1)}${other}</group><group name=" ">${file(2)}</group></group>${file(3)}`);
    expect([...groups!]).toEqual([
      ["all/core/p/A.java", { names: ["all", "core"], path: "p/A.java", shared: true }],
      ["p/B.java", { names: ["all", "core"], path: "p/B.java", shared: false }],
      ["all/ /p/A.java", { names: ["all"], path: "p/A.java", shared: true }],
    ]);
    expect(read(file(1)).groups).toEqual(new Map());
  });

  it("stay open where parts hold what is no part of them", () => {
    const report = read(`<group name="core"><package name="p"><class name="p/A"><group name="x"/><package name="y"/></class><sourcefile name="A.java"/></package></group>`);
    expect([Object.keys(toldBy(report)), report.bases]).toEqual([["p/A.java"], ["core"]]);
  });

  it("of one name are one", () => {
    const report = read(`<group name="core">${file(1)}</group><group name="core">${file(2)}</group>`);
    expect(toldBy(report)["p/A.java"]!.lines).toBe("1:1 2:1");
  });
});

describe("the report", () => {
  it("declares its own counters, and not those of its groups and packages", () => {
    const report = read(`<group name="g">${counter("LINE", 9, 9)}<package name="p">${counter("LINE", 8, 8)}</package></group>${counter("LINE", 1, 3)}${counter("BRANCH", 2, 0)}` +
      `<group name="g">${counter("LINE", 7, 7)}</group>`);
    expect(report.declared).toEqual({ lines: { hit: 3, total: 4 }, branches: { hit: 0, total: 2 } });
  });

  it.each([["", null], [counter("LINE", "x", 1), null], [counter("LINE", -1, 1), null], [counter("CLASS", 1, 1), null],
    [counter("BRANCH", 1, 1), { lines: null, branches: { hit: 1, total: 2 } }]])("with %j declares %j", (content, declared) => expect(read(content).declared).toEqual(declared));

  it("without anything is a report of no file, with a warning", () => expect(read("").warnings).toEqual(["The report lists no file."]));

  it("declares more than it holds: a warning", () =>
    expect(read(`<package name="p"><sourcefile name="A.java"><line nr="1" mi="0" ci="1" mb="0" cb="0"/></sourcefile></package>${counter("LINE", 1, 1)}${counter("BRANCH", 1, 1)}`).warnings).toEqual([
      "The root declares 2 lines, but the report holds only 1: a part of it is missing.",
      "The root declares 2 branches, but no line of the report has any.",
    ]));

  it.each([["Intellij Coverage Report", "IntelliJ coverage"], ["GCOVR report", "gcovr"], ["Pester (09/27/2026 14:38:55)", "Pester"], ["core", null]])(
    "called %s is told to be by %s", (name, producer) => expect(read("", name).producer).toBe(producer));

  it("refuses a part inside of another", () => {
    expect(problemOf(() => inPackage('<class name="A"><class name="B"/></class>')).message).toBe('report was recognised as JaCoCo, but a class stands inside of "A".');
    expect(problemOf(() => inPackage('<sourcefile name="A"><sourcefile name="B"/></sourcefile>')).slug).toBe("report-malformed");
  });
});

describe("recognition", () => {
  const isJacoco = (text: string): boolean => jacoco.recognises(makeHead(new TextEncoder().encode(text)));
  it.each([
    `${DOCTYPE}<report name="x"/>`, '<!DOCTYPE report SYSTEM "x"><report><package name="a"/></report>', "<report><sessioninfo/></report>",
    "<report><group/></report>", "<report><counter/></report>", `${DOCTYPE}<report na`,
  ])("takes %s", (text) => expect(isJacoco(text)).toBe(true));
  it.each(["<report/>", "<report><stats/><data/></report>", "<report><data><all/></data><package/></report>", "<reports><package/></reports>", "<coverage><package/></coverage>"])(
    "leaves %s", (text) => expect(isJacoco(text)).toBe(false));
});
