/** What dotCover's XML holds, one case each. */
import { describe, expect, it } from "vitest";
import { dotcover } from "../../src/formats/dotcover.ts";
import { makeHead } from "../../src/formats/head.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { problemOf, toldBy } from "../support/xml-coverage.ts";

const FILES = '<FileIndices><File Index="1" Name="/src/A.cs"/><File Index="2" Name="B.cs"/></FileIndices>';
const read = (content: string, root = 'ReportType="DetailedXml" DotCoverVersion="2023.3"'): CoverageReport => dotcover.read(textSource(`<Root ${root}>${content}</Root>`));
const statement = (file: number, from: number, to: number, covered: string): string => `<Statement FileIndex="${file}" Line="${from}" EndLine="${to}" Covered="${covered}"/>`;
const inMethod = (...statements: string[]): CoverageReport => read(`${FILES}<Assembly><Type><Method Name="f():System.Void">${statements.join("")}</Method></Type></Assembly>`);

describe("statements", () => {
  it("are lines from their first to their last, and hit when one of the line is", () =>
    expect(toldBy(inMethod(statement(1, 4, 6, "False"), statement(1, 5, 5, "True"), statement(1, 5, 5, "False")))["/src/A.cs"])
      .toEqual({ lines: "4:0 5:1 6:0", branches: "untold", functions: "f():System.Void@4-6=1" }));

  it("make only those files known that have some", () => expect(Object.keys(toldBy(inMethod(statement(2, 1, 1, "True"))))).toEqual(["B.cs"]));

  it.each([
    [statement(1, 4, 4, "maybe"), "Lines without hits that can be read count as not hit: 1, the first says \"maybe\" in \"/src/A.cs\"."],
    [statement(9, 4, 4, "True"), "Code of files that the report does not name was left out: 1, the first says \"9\"."],
    ['<Statement Line="4" Covered="True"/>', "Code of files that the report does not name was left out: 1, the first says nothing."],
    [statement(1, 0, 4, "True"), "Lines without a number that can be read were left out: 1, the first says \"0\" in \"/src/A.cs\"."],
  ])("%s is odd", (odd, warning) => expect(inMethod(statement(1, 9, 9, "true"), odd).warnings).toEqual([warning]));

  it("stand in methods of nested types, each a function of its own", () => {
    const inner = `<Type><Method Name="g()">${statement(1, 5, 5, "False")}</Method></Type>`;
    expect(toldBy(read(`${FILES}<Type><Method Name="f()">${statement(1, 4, 6, "True")}</Method>${inner}</Type>`))["/src/A.cs"]!.functions)
      .toBe("f()@4-6=1 g()@5-5=0");
  });
});

describe("the report", () => {
  it("keeps the root's totals as those of statements", () => {
    expect(read("", 'ReportType="DetailedXml" CoveredStatements="3" TotalStatements="9"')).toMatchObject({ declared: null, statements: { hit: 3, total: 9 } });
    expect(read("", 'ReportType="DetailedXml" CoveredStatements="10" TotalStatements="9"').statements).toBeUndefined();
  });

  it("tells its version, and declares no lines", () => expect(inMethod()).toMatchObject({ producer: "dotCover 2023.3", declared: null }));
  it("may name no version", () => expect(read(FILES, 'ReportType="DetailedXml"').producer).toBeNull());

  it("that is only a summary is refused, with the option that makes it a detailed one", () =>
    expect(problemOf(() => read('<Assembly Name="A" CoveredStatements="1" TotalStatements="2"/>', 'ReportType="Xml" TotalStatements="2"'))).toMatchObject({
      slug: "report-malformed", where: "report", hint: "Let dotCover write it with --reportType=DetailedXML.",
    }));

  it.each(['ReportType="DetailedXml"', 'ReportType="Xml" TotalStatements="0"'])("that covers nothing is read: %s", (root) =>
    expect(read("", root).warnings).toEqual(["The report lists no file."]));
});

it.each([
  ['<Root ReportType="DetailedXml"/>', true], ['<Root DotCoverVersion="1"/>', true], ['<Root CoveredStatements="1"/>', true], ["<Root/>", false], ['<root ReportType="x"/>', false],
])("recognises %s: %s", (text, expected) => expect(dotcover.recognises(makeHead(new TextEncoder().encode(text)))).toBe(expected));
