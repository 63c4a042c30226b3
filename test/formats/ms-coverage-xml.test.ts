/** What the XML of Microsoft's coverage tools holds, one case each. */
import { describe, expect, it } from "vitest";
import { makeHead } from "../../src/formats/head.ts";
import { msCoverageXml } from "../../src/formats/ms-coverage-xml.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { problemOf, toldBy } from "../support/xml-coverage.ts";

const range = (from: number | string, to: number | string, covered: string, file = 0): string =>
  `<range source_id="${file}" start_line="${from}" end_line="${to}" covered="${covered}"/>`;
const functionOf = (name: string, ...ranges: string[]): string => `<function name="${name}" type_name="T"><ranges>${ranges.join("")}</ranges></function>`;
const moduleOf = (functions: string, path = "/src/A.cs"): string =>
  `<module name="m"><functions>${functions}</functions><source_files><source_file id="0" path="${path}"/></source_files></module>`;
const read = (modules: string): CoverageReport => msCoverageXml.read(textSource(`<results><modules>${modules}</modules></results>`));

describe("ranges", () => {
  it("are lines from their first to their last; one that is covered in part ran", () =>
    expect(toldBy(read(moduleOf(functionOf("f()", range(4, 5, "yes"), range(6, 6, "partial"), range(5, 7, "no")))))["/src/A.cs"])
      .toEqual({ lines: "4:1 5:1 6:1 7:0", branches: "untold", functions: "f()@4-7=1" }));

  it.each([
    [range(8, 8, "so"), "Lines without hits that can be read count as not hit: 1, the first says \"so\"."],
    [range("x", 8, "yes"), "Lines without a number that can be read were left out: 1, the first says \"x\"."],
    [range(8, 8, "yes", 5), "Code of files that the report does not name was left out: 1, the first says \"5\"."],
  ])("%s is odd", (odd, warning) => expect(read(moduleOf(functionOf("f()", range(1, 1, "yes"), odd))).warnings).toEqual([warning]));

  it("in endless number are refused", () => expect(problemOf(() => read(moduleOf(functionOf("f()", range(1, 4e9, "no"))))).slug).toBe("report-malformed"));
});

describe("lines of modules", () => {
  const counted = (covered: string, partly: string, not: string): string =>
    moduleOf(functionOf("f()", range(1, 1, "yes"))).replace("<module ", `<module lines_covered="${covered}" lines_partially_covered="${partly}" lines_not_covered="${not}" `);

  it("are declared, those covered in part as hit, of all modules together", () =>
    expect(read(counted("900", "7", "100") + counted("1", "0", "2")).declared).toEqual({ lines: { hit: 908, total: 1010 }, branches: null }));

  it("are not declared where they are no numbers, or not there", () => {
    expect(read(counted("x", "0", "1") + counted("1", "0", "2")).declared).toEqual({ lines: { hit: 1, total: 3 }, branches: null });
    expect(read(counted("-1", "0", "1")).declared).toBeNull();
    expect(read(moduleOf("")).declared).toBeNull();
  });
});

describe("source files", () => {
  it("are named after the functions, and are the module's own", () => {
    const report = read(moduleOf(functionOf("f()", range(1, 1, "no"))) + moduleOf(functionOf("g()", range(2, 2, "yes")), "/src/B.cs"));
    expect(toldBy(report)).toMatchObject({ "/src/A.cs": { lines: "1:0", functions: "f()@1-1=0" }, "/src/B.cs": { lines: "2:1", functions: "g()@2-2=1" } });
  });

  it("of two modules with one path are one file", () =>
    expect(toldBy(read(moduleOf(functionOf("f()", range(1, 2, "no"))) + moduleOf(functionOf("f()", range(1, 1, "yes")))))["/src/A.cs"])
      .toEqual({ lines: "1:1 2:0", branches: "untold", functions: "f()@1-2=1" }));
});

it("that covers nothing is a report of no file, with a warning", () => expect(read("").warnings).toEqual(["The report lists no file."]));

it.each([["<results><modules/></results>", true], ["<results><errors/></results>", false], ["<results/>", false], ["<modules><results/></modules>", false]])(
  "recognises %s: %s", (text, expected) => expect(msCoverageXml.recognises(makeHead(new TextEncoder().encode(text)))).toBe(expected));
