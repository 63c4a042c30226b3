/** What OpenCover's writers do to its elements, one case each. */
import { describe, expect, it } from "vitest";
import { makeHead } from "../../src/formats/head.ts";
import { opencover } from "../../src/formats/opencover.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { problemOf, toldBy, type Told } from "../support/xml-coverage.ts";

const read = (modules: string): CoverageReport => opencover.read(textSource(`<CoverageSession><Modules>${modules}</Modules></CoverageSession>`));
const moduleOf = (files: string, methods: string, attributes = ""): string =>
  `<Module${attributes}><Files>${files}</Files><Classes><Class><FullName>C</FullName><Methods>${methods}</Methods></Class></Classes></Module>`;
const A = '<File uid="1" fullPath="a.cs"/>';
const methodOf = (points: string, branches = "", attributes = ""): string =>
  `<Method${attributes}><Name>f()</Name><FileRef uid="1"/><SequencePoints>${points}</SequencePoints>${branches}</Method>`;
const inside = (points: string, branches?: string): CoverageReport => read(moduleOf(A, methodOf(points, branches)));
const told = (points: string, branches?: string): Told => toldBy(inside(points, branches))["a.cs"]!;

describe("sequence points", () => {
  it.each([
    ["are lines", '<SequencePoint vc="3" sl="7" el="7"/>', "7:3"],
    ["go from their first to their last line", '<SequencePoint vc="1" sl="7" el="9"/>', "7:1 8:1 9:1"],
    ["have one line without a last one", '<SequencePoint vc="0" sl="7"/>', "7:0"],
    ["have one line where the last one comes before it", '<SequencePoint vc="1" sl="7" el="3"/>', "7:1"],
    ["share lines: the largest count wins", '<SequencePoint vc="0" sl="7" el="7"/><SequencePoint vc="2" sl="7" el="7"/>', "7:2"],
    ["on the line that no source has are none", '<SequencePoint vc="0" sl="16707566" el="16707566"/><SequencePoint vc="1" sl="7" el="7"/>', "7:1"],
    ["saturate", '<SequencePoint vc="99999999999" sl="7" el="7"/>', "7:4294967295"],
    ["wrap below zero", '<SequencePoint vc="-1" sl="7" el="7"/>', "7:0"],
  ])("%s", (_, points, lines) => expect(told(points).lines).toBe(lines));

  it.each([
    ['<SequencePoint vc="1" sl="0" el="0"/>', "Lines without a number that can be read were left out: 1, the first says \"0\" in \"a.cs\"."],
    ['<SequencePoint vc="x" sl="7" el="7"/>', "Lines without hits that can be read count as not hit: 1, the first says \"x\"."],
    ['<SequencePoint vc="1" sl="7" el="7" fileid="9"/>', "Code of files that the report does not name was left out: 1, the first says \"9\"."],
  ])("%s is odd", (point, warning) => expect(inside(`<SequencePoint vc="1" sl="1" el="1"/>${point}`).warnings).toEqual([warning]));

  it("cover so many lines that no report may: refused", () =>
    expect(problemOf(() => inside('<SequencePoint vc="1" sl="1" el="4000000000"/>'))).toMatchObject({ slug: "report-malformed", message: expect.stringContaining("it covers more than 16777216 lines") }));
});

describe("branch points", () => {
  const point = '<SequencePoint vc="1" sl="7" el="7" offset="4"/><SequencePoint vc="1" sl="9" el="9" offset="20"/>';
  const branch = (vc: number, where: string): string => `<BranchPoint vc="${vc}" ${where}/>`;

  it.each([
    ["are outcomes of their line", branch(1, 'sl="7"') + branch(0, 'sl="7"') + branch(2, 'sl="9"'), "7:1/2 9:1/1"],
    ["without a line stand at the last point before them (OpenCover 4.5)", branch(1, 'offset="5"') + branch(0, 'offset="5"') + branch(1, 'offset="30"'), "7:1/2 9:1/1"],
    ["without a line stand at the point that begins where they do", branch(1, 'offset="4"') + branch(1, 'offset="20"'), "7:1/1 9:1/1"],
    ["on the line that no source has stand there too", branch(1, 'sl="16707566" offset="5"'), "7:1/1"],
    ["are none where a method has none", "", ""],
  ])("%s", (_, branches, expected) => expect(told(point, `<BranchPoints>${branches}</BranchPoints>`).branches).toBe(expected));

  it("are untold where no method lists any", () => expect(told(point).branches).toBe("untold"));

  it("of which nobody knows the place are left out with a warning", () =>
    expect(inside(point, `<BranchPoints>${branch(1, 'offset="2"')}</BranchPoints>`).warnings)
      .toEqual(["Branches were left out of lines that do not say how many were taken: 1, the first says \"2\"."]));

  it("of a method without points are left out, whatever points the method before had", () =>
    expect(read(moduleOf(A, methodOf(point) + methodOf("", `<BranchPoints>${branch(1, 'offset="5"')}</BranchPoints>`))).warnings)
      .toEqual(["Branches were left out of lines that do not say how many were taken: 1, the first says \"5\"."]));

  it("of several methods on one line add up", () => {
    const both = methodOf(point, `<BranchPoints>${branch(1, 'sl="7"')}${branch(0, 'sl="7"')}</BranchPoints>`);
    expect(toldBy(read(moduleOf(A, both + both)))["a.cs"]!.branches).toBe("7:2/4");
  });

  it("of a file in two modules are the same, and unite", () => {
    const one = (first: number, second: number): string =>
      moduleOf(A, methodOf(point, `<BranchPoints>${branch(first, 'sl="7"')}${branch(second, 'sl="7"')}</BranchPoints>`));
    expect(toldBy(read(one(1, 0) + one(0, 1)))["a.cs"]!.branches).toBe("7:2/2");
    expect(toldBy(read(one(1, 0) + one(1, 0)))["a.cs"]!.branches).toBe("7:1/2");
  });

  it("keep counting beyond those of which the identity is kept", () =>
    expect(told(point, `<BranchPoints>${branch(1, 'sl="7"').repeat(40)}${branch(0, 'sl="7"')}</BranchPoints>`).branches).toBe("7:40/41"));
});

describe("files", () => {
  const point = (id: string, line = 7): string => `<SequencePoint vc="1" sl="${line}" el="${line}"${id}/>`;

  it("are a module's own: another module may give the id to another file", () => {
    const other = moduleOf('<File uid="1" fullPath="b.cs"/>', methodOf('<SequencePoint vc="0" sl="3" el="3"/>'));
    expect(toldBy(read(moduleOf(A, methodOf(point(""))) + other))).toMatchObject({ "a.cs": { lines: "7:1" }, "b.cs": { lines: "3:0" } });
  });

  it("hold in their module alone", () => {
    const nameless = moduleOf("", methodOf('<SequencePoint vc="0" sl="3" el="3"/>'));
    const report = read(moduleOf(A, methodOf(point(""))) + nameless);
    expect(toldBy(report)["a.cs"]!.lines).toBe("7:1");
    expect(report.warnings).toEqual(["Code of files that the report does not name was left out: 1, the first says \"1\"."]);
  });

  it("of a method are not those of the next one", () =>
    expect(read(moduleOf(A, `${methodOf(point(""))}<Method><SequencePoints>${point("")}</SequencePoints></Method>`)).warnings)
      .toEqual(["Code of files that the report does not name was left out: 1, the first says nothing."]));

  it("of a point come before its method's, and 0 is none", () => {
    const files = `${A}<File uid="2" fullPath="b.cs"/>`;
    const report = read(moduleOf(files, methodOf(point(' fileid="2"') + point(' fileid="0"', 90) + point(' fileid=""', 91))));
    expect(toldBy(report)).toMatchObject({ "a.cs": { lines: "90:1 91:1" }, "b.cs": { lines: "7:1", functions: "f()@7-7=1" } });
    expect(report.warnings).toEqual([]);
  });

  it("without a path, or not named at all, are left out with their code", () => {
    const report = read(moduleOf('<File uid="1" fullPath=""/>', methodOf(point(""))));
    expect(report.coverage.files).toEqual([]);
    expect(report.warnings).toEqual(["Code of files that the report does not name was left out: 1, the first says \"1\".", "The report lists no file."]);
    expect(read(moduleOf(A, `<Method><SequencePoints>${point("")}</SequencePoints></Method>`)).warnings)
      .toEqual(["Code of files that the report does not name was left out: 1, the first says nothing.", "The report lists no file."]);
  });

  it("with a path that is too long are refused", () =>
    expect(problemOf(() => read(moduleOf(`<File uid="1" fullPath="${"x".repeat(5000)}"/>`, ""))).slug).toBe("report-malformed"));
});

describe("methods", () => {
  it("span their points, and ran when one of them did", () =>
    expect(told('<SequencePoint vc="0" sl="9" el="11"/><SequencePoint vc="2" sl="7" el="7"/>').functions).toBe("f()@7-11=2"));

  it("without points are no functions", () => expect(toldBy(read(moduleOf(A, `${methodOf("")}${methodOf('<SequencePoint vc="0" sl="9" el="9"/>')}`)))["a.cs"]!.functions).toBe("f()@9-9=0"));

  it("have names in pieces, with entities, and bounded", () => {
    const named = (name: string): string =>
      toldBy(read(moduleOf(A, methodOf('<SequencePoint vc="0" sl="9" el="9"/>').replace("f()", name))))["a.cs"]!.functions;
    expect(named("A::&lt;M&gt;<![CDATA[b]]>__0()")).toBe("A::<M>b__0()@9-9=0");
    expect(named("x".repeat(9000))).toHaveLength(1024 + "@9-9=0".length);
  });

  it.each(["Module", "Class", "Method"])("of a skipped %s are left out", (element) => {
    const skipped = moduleOf(A, methodOf('<SequencePoint vc="0" sl="9" el="9"/>')).replace(`<${element}>`, `<${element} skippedDueTo="Filter">`);
    const rest = moduleOf('<File uid="1" fullPath="b.cs"/>', methodOf('<SequencePoint vc="1" sl="1" el="1"/>'));
    const report = read(skipped + rest);
    expect(Object.keys(toldBy(report))).toEqual(["b.cs"]);
    expect(report.warnings).toEqual([]);
  });
});

it("declares nothing, for it counts points and not lines", () => {
  const text = '<CoverageSession Version="4.6"><Summary numSequencePoints="9" visitedSequencePoints="9"/></CoverageSession>';
  expect(opencover.read(textSource(text))).toMatchObject({ declared: null, producer: null });
});

it.each([["<CoverageSession/>", true], ['<CoverageSession xmlns:xsd="x"><Summ', true], ["<Coverage/>", false], ["<Root/>", false]])("recognises %s: %s", (text, expected) =>
  expect(opencover.recognises(makeHead(new TextEncoder().encode(text)))).toBe(expected));
