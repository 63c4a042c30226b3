/** What Clover's writers do to its elements, one case each. */
import { describe, expect, it } from "vitest";
import { clover } from "../../src/formats/clover.ts";
import { makeHead } from "../../src/formats/head.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { problemOf, toldBy, type Told } from "../support/xml-coverage.ts";

const document = (project: string, root = 'generated="1"'): string => `<coverage ${root}><project timestamp="1" name="p">${project}</project></coverage>`;
const read = (project: string, root?: string): CoverageReport => clover.read(textSource(document(project, root)));
const inside = (content: string): CoverageReport => read(`<file name="a.php">${content}</file>`);
const told = (content: string): Told => toldBy(inside(content))["a.php"]!;

describe("lines", () => {
  it("are statements and conditions, and methods are none", () =>
    expect(told('<line num="1" type="method" name="f" count="9"/><line num="2" type="stmt" count="3"/><line num="3" type="cond" count="2" truecount="1" falsecount="1"/>').lines)
      .toBe("2:3 3:2"));

  it("may stand in any order and twice: each stands once, with its largest count (gcovr, Devel::Cover)", () =>
    expect(told('<line num="8" type="stmt" count="0"/><line num="2" type="stmt" count="1"/><line num="8" type="stmt" count="2"/>').lines).toBe("2:1 8:2"));

  it.each([["3", 3], ["0", 0], ["-1", 0], ["1e30", 0xffff_ffff], ["18446744073709551611", 0xffff_ffff]])("a count of %s is read as %d without a word", (count, hits) => {
    const report = inside(`<line num="1" type="stmt" count="${count}"/>`);
    expect(toldBy(report)["a.php"]!.lines).toBe(`1:${hits}`);
    expect(report.warnings).toEqual([]);
  });

  it.each([
    ['<line num="0" type="stmt" count="1"/>', "", "Lines without a number that can be read were left out: 1, the first says \"0\" in \"a.php\"."],
    ['<line num="1" type="stmt" count="x"/>', "1:0", "Lines without hits that can be read count as not hit: 1, the first says \"x\" in \"a.php\"."],
    ['<line num="1" type="stmt"/>', "1:0", "Lines without hits that can be read count as not hit: 1, the first says nothing in \"a.php\"."],
    ['<line num="1" type="cond" count="x" truecount="1" falsecount="0"/>', "1:0", "Lines without hits that can be read count as not hit: 1, the first says \"x\" in \"a.php\"."],
  ])("%s is said to be odd", (line, lines, warning) => {
    expect(told(line).lines).toBe(lines);
    expect(inside(line).warnings).toEqual([warning]);
  });
});

describe("conditions", () => {
  const cond = (outcomes: string, more = ""): string => {
    const [truecount, falsecount] = outcomes.split(",");
    return `<line num="5" type="cond" truecount="${truecount}" falsecount="${falsecount}"${more}/>`;
  };
  const metrics = (covered: number, all: number): string => `<metrics conditionals="${all}" coveredconditionals="${covered}"/>`;
  const CLASS = '<class name="C"><metrics conditionals="99" coveredconditionals="9"/></class>';

  it.each([
    ["outcomes taken and missed, in a file without a class (Istanbul)", cond("2,0", ' count="4"'), "5:2/2"],
    ["none of them taken (Istanbul)", cond("0,2", ' count="0"'), "5:0/2"],
    ["a single outcome (Istanbul)", cond("0,1", ' count="0"'), "5:0/1"],
    ["times that it was true and false, in a file with a class (OpenClover)", CLASS + cond("7,0"), "5:1/2"],
    ["never evaluated (Devel::Cover)", CLASS + cond("0,0"), "5:0/2"],
    ["outcomes in spite of a class, where the file's total says so (ReportGenerator)", metrics(2, 4) + CLASS + cond("2,2"), "5:2/4"],
    ["times in spite of no class, where the file's total says so", metrics(2, 2) + cond("3,1"), "5:2/2"],
    ["times where the file's total comes after the lines", `${cond("3,1")}${metrics(2, 2)}`, "5:2/2"],
    ["the same either way", metrics(1, 2) + cond("1,1"), "5:1/2"],
    ["what the class makes likely, where the file's total confirms both", `${metrics(3, 4)}${CLASS}${cond("2,0")}${cond("1,1").replace("5", "6")}`, "5:1/2 6:2/2"],
    ["what the class makes likely, where the file's total confirms nothing", metrics(3, 9) + CLASS + cond("3,0"), "5:1/2"],
    ["nothing without counts", '<line num="5" type="cond" count="1"/>', "untold"],
    ["nothing where there are no outcomes (Istanbul)", cond("0,0", ' count="1"'), "untold"],
    ["no more than can be kept", cond("1e9,1e9", ' count="1"'), "5:65535/65535"],
  ])("tell %s", (_, content, branches) => expect(told(content).branches).toBe(branches));

  it.each([
    ["as often as it was evaluated (OpenClover)", CLASS + cond("3,1"), "5:4"],
    ["if an outcome was taken (ReportGenerator)", metrics(0, 2) + CLASS + cond("0,2"), "5:0"],
  ])("without a count ran %s", (_, content, lines) => {
    expect(told(content).lines).toBe(lines);
    expect(inside(content).warnings).toEqual([]);
  });
});

describe("functions", () => {
  const stmt = (num: number, count: number): string => `<line num="${num}" type="stmt" count="${count}"/>`;

  it.each([
    ["a name (PHPUnit)", '<line num="3" type="method" name="add" count="2"/>', "add@3-0=2"],
    ["a signature (OpenClover)", '<line num="3" type="method" signature="add(int) : void" count="0"/>', "add(int) : void@3-0=0"],
    ["neither (Devel::Cover)", '<line num="3" type="method" count="1"/>', "@3-0=1"],
    ["no count of their own, but lines", `<line num="3" type="method" name="f"/>${stmt(4, 2)}${stmt(5, 0)}<line num="7" type="method" name="g"/>${stmt(8, 0)}`, "f@3-0=2 g@7-0=0"],
    ["a condition as their only line", '<line num="3" type="method" name="f"/><line num="4" type="cond" count="1" truecount="1" falsecount="0"/>', "f@3-0=1"],
  ])("have %s", (_, content, functions) => expect(told(content).functions).toBe(functions));

  it.each([
    ['<line num="3" type="method" name="f"/><line num="4" type="method" name="g" count="1"/>', "g@4-0=1", "Functions that do not say whether they ran were left out: 1, the first says \"f\" in \"a.php\"."],
    ['<line type="method" name="f" count="1"/><line num="4" type="method" name="g" count="1"/>', "g@4-0=1", "Functions without a line that can be read were left out: 1, the first says \"f\" in \"a.php\"."],
  ])("%s are odd", (content, functions, warning) => {
    expect(told(content).functions).toBe(functions);
    expect(inside(content).warnings).toEqual([warning]);
  });

  it("are untold by a report without methods (Istanbul), and by a file with lines and no method (functions of PHP)", () => {
    expect(told(stmt(1, 1)).functions).toBe("untold");
    const report = read(`<file name="a.php"><line num="3" type="method" name="f" count="1"/></file><file name="b.php">${stmt(1, 1)}</file><file name="c.php"/>`);
    expect(Object.values(toldBy(report)).map(({ functions }) => functions)).toEqual(["f@3-0=1", "untold", ""]);
  });
});

describe("files", () => {
  const paths = (files: string): string[] => Object.keys(toldBy(read(files)));

  it.each([
    ["the path before the name (Istanbul, OpenClover)", '<file name="a.ts" path="/src/a.ts"/>', ["/src/a.ts"]],
    ["the name alone (PHPUnit)", '<file name="/src/a.php"/>', ["/src/a.php"]],
    ["the name where the path is empty (goclover)", '<file name="x/a.go" path=""/>', ["x/a.go"]],
  ])("are called by %s", (_, files, expected) => expect(paths(files)).toEqual(expected));

  it("stand under the project and under packages alike, and are one where their path is", () =>
    expect(paths('<file name="b"/><package name="p"><file name="a"/><file name="b"/></package>')).toEqual(["a", "b"]));

  it("of the test project are left out (OpenClover)", () => {
    const report = clover.read(textSource('<coverage clover="4" generated="1"><project><metrics statements="0" coveredstatements="0"/><file name="a"/></project>' +
      '<testproject><metrics statements="9" coveredstatements="9"/><file name="t"><line num="1" type="stmt" count="1"/></file></testproject></coverage>'));
    expect(Object.keys(toldBy(report))).toEqual(["a"]);
    expect(report.declared).toEqual({ lines: { hit: 0, total: 0 }, branches: null });
    expect(Object.keys(toldBy(clover.read(textSource('<coverage generated="1"><testproject/><project><file name="a"/></project></coverage>'))))).toEqual(["a"]);
  });

  it("without a name are left out with a warning, or refused where there is no attribute at all", () => {
    expect(read('<file name=""><line num="1" type="stmt" count="1"/></file>').warnings).toEqual(["Files without a name were left out: 1, the first says \"\".", "The report lists no file."]);
    expect(problemOf(() => read("<file/>")).message).toBe("report was recognised as Clover, but a file has neither a path nor a name.");
    expect(problemOf(() => read(`<file name="${"x".repeat(5000)}"/>`)).slug).toBe("report-malformed");
    expect(problemOf(() => read('<file name="a"><file name="b"/></file>')).slug).toBe("report-malformed");
  });
});

describe("the project", () => {
  const LINE = '<file name="a"><line num="1" type="stmt" count="1"/></file>';

  it("declares its statements and conditionals, and neither its packages' nor its files'", () =>
    expect(read('<package><metrics statements="1" coveredstatements="1"/><file name="a"><metrics statements="2" coveredstatements="2"/></file></package>' +
      '<metrics statements="9" coveredstatements="8" conditionals="4" coveredconditionals="3"/>').declared)
      .toEqual({ lines: { hit: 8, total: 9 }, branches: { hit: 3, total: 4 } }));

  it("declares nothing without metrics", () => expect(read(LINE).declared).toBeNull());

  it("declares more than the report holds: a warning", () => {
    expect(read(`${LINE}<metrics statements="1" coveredstatements="1"/>`).warnings).toEqual([]);
    expect(read(`${LINE}<metrics statements="2" coveredstatements="1" conditionals="3" coveredconditionals="1"/>`).warnings).toEqual([
      "The root declares 2 lines, but the report holds only 1: a part of it is missing.",
      "The root declares 3 branches, but no line of the report has any.",
    ]);
  });

  it.each([
    ['generated="1" clover="3.2.0"', "All files", "istanbul"], ['generated="1" clover="3.2.0"', "shop", null], ['generated="1" clover="4.3.1"', "All files", null],
    ['generated="17" clover="17"', "x", "gcovr"], ['generated="1" clover="1.01"', "Devel::Cover::Report::Clover", "Devel::Cover"], ['generated="1"', "x", null],
    ['generated="" clover=""', "x", null],
  ])("%s of %s is told to be by %s", (root, name, producer) =>
    expect(clover.read(textSource(document("", root).replace('name="p"', `name="${name}"`))).producer).toBe(producer));
});

describe("recognition", () => {
  const isClover = (text: string): boolean => clover.recognises(makeHead(new TextEncoder().encode(text)));
  it.each(['<coverage generated="1"/>', '<coverage clover="3"/>', "<coverage><project/></coverage>", "<coverage><testproject/></coverage>"])("takes %s", (text) => expect(isClover(text)).toBe(true));
  it.each(['<coverage line-rate="1"/>', '<coverage version="1"><file/></coverage>', '<project generated="1"/>', "clover"])("leaves %s", (text) => expect(isClover(text)).toBe(false));
});
