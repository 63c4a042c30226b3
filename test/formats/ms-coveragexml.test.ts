/** What Visual Studio's .coveragexml holds, one case each. */
import { describe, expect, it } from "vitest";
import { makeHead } from "../../src/formats/head.ts";
import { msCoveragexml } from "../../src/formats/ms-coveragexml.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { toldBy } from "../support/xml-coverage.ts";

const lines = (from: number | string, to: number | string, coverage: number | string, file = 1): string =>
  `<Lines><LnStart>${from}</LnStart><ColStart>1</ColStart><LnEnd>${to}</LnEnd><Coverage>${coverage}</Coverage><SourceFileID>${file}</SourceFileID></Lines>`;
const method = (name: string, ...content: string[]): string => `<Method><MethodKeyName>k</MethodKeyName><MethodName>${name}</MethodName>${content.join("")}</Method>`;
const FILE = "<SourceFileNames><SourceFileID>1</SourceFileID><SourceFileName>C:\\a\\A.cs</SourceFileName></SourceFileNames>";
const text = (methods: string, files = FILE): string =>
  `<CoverageDSPriv><xs:schema xmlns:xs="x"><xs:element name="Lines"/></xs:schema><Module><LinesCovered>9</LinesCovered><Class>${methods}</Class></Module>${files}</CoverageDSPriv>`;
const read = (methods: string, files?: string): CoverageReport => msCoveragexml.read(textSource(text(methods, files)));

describe("lines", () => {
  it("are those from the first to the last, covered (0), in part (1) or not (2)", () =>
    expect(toldBy(read(method("f()", lines(4, 5, 0), lines(6, 6, 1), lines(5, 7, 2))))["C:\\a\\A.cs"])
      .toEqual({ lines: "4:1 5:1 6:1 7:0", branches: "untold", functions: "f()@4-7=1" }));

  it("may be written with blanks around, in pieces, and as CDATA", () =>
    expect(toldBy(read(method("f()", lines("\n 4 ", "<![CDATA[5]]>", "<!-- ran -->0"))))["C:\\a\\A.cs"]!.lines).toBe("4:1 5:1"));

  it.each([
    [lines(8, 8, 3), "Lines without hits that can be read count as not hit: 1, the first says \"3\"."],
    [lines("", 8, 0), "Lines without a number that can be read were left out: 1, the first says \"\"."],
    [lines(8, 8, 0, 5), "Code of files that the report does not name was left out: 1, the first says \"5\"."],
    ["<Lines><LnStart>8</LnStart><Coverage>0</Coverage></Lines>", "Code of files that the report does not name was left out: 1, the first says nothing."],
  ])("%s are odd", (odd, warning) => expect(read(method("f()", lines(1, 1, 0), odd)).warnings).toEqual([warning]));

  it("take nothing over from the ones before", () =>
    expect(read(method("f()", lines(1, 1, 0), "<Lines><LnStart>8</LnStart><SourceFileID>1</SourceFileID></Lines>")).warnings)
      .toEqual(["Lines without hits that can be read count as not hit: 1, the first says nothing."]));
});

it("the lines of modules are declared, those of namespaces and classes are theirs", () => {
  const counts = (covered: number, partly: number, not: number): string =>
    `<LinesCovered>${covered}</LinesCovered><LinesPartiallyCovered>${partly}</LinesPartiallyCovered><LinesNotCovered>${not}</LinesNotCovered>`;
  const module = (own: string): string => `<Module><ModuleName>m</ModuleName>${own}<NamespaceTable>${counts(70, 0, 7)}<Class>${counts(80, 0, 8)}${method("f()", lines(1, 1, 0))}</Class></NamespaceTable></Module>`;
  const declaredBy = (...modules: readonly string[]): CoverageReport["declared"] =>
    msCoveragexml.read(textSource(`<CoverageDSPriv>${modules.join("")}${FILE}</CoverageDSPriv>`)).declared;
  expect(declaredBy(module(counts(5, 1, 4)), module(counts(1, 0, 0)))).toEqual({ lines: { hit: 7, total: 11 }, branches: null });
  expect(declaredBy(`<Module>${counts(2, 0, 1)}</Module>`)).toEqual({ lines: { hit: 2, total: 3 }, branches: null });
  expect(declaredBy(module(""))).toBeNull();
});

it("names of methods and files are bounded", () => {
  expect(toldBy(read(method("x".repeat(9000), lines(1, 1, 0))))["C:\\a\\A.cs"]!.functions.length).toBeLessThan(1100);
  expect(() => read("", FILE.replace("A.cs", "x".repeat(9000)))).toThrow(/the path of a file has \d+ characters/);
});

it("is read in UTF-16 too, which is what Visual Studio writes", () => {
  const bytes = Buffer.from(`\ufeff${text(method("f()", lines(1, 1, 0)))}`, "utf16le");
  expect(msCoveragexml.recognises(makeHead(bytes))).toBe(true);
  expect(toldBy(msCoveragexml.read(textSource(bytes, 7)))["C:\\a\\A.cs"]!.lines).toBe("1:1");
});

it.each([["<CoverageDSPriv/>", true], ["<Coverage/>", false]])("recognises %s: %s", (head, expected) =>
  expect(msCoveragexml.recognises(makeHead(new TextEncoder().encode(head)))).toBe(expected));
