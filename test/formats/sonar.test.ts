/** What SonarQube's generic coverage may hold, one case each. */
import { describe, expect, it } from "vitest";
import { makeHead } from "../../src/formats/head.ts";
import { sonar } from "../../src/formats/sonar.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { problemOf, toldBy } from "../support/xml-coverage.ts";

const read = (files: string): CoverageReport => sonar.read(textSource(`<coverage version="1">${files}</coverage>`));
const withLine = (attributes: string): CoverageReport => read(`<file path="a.c"><lineToCover ${attributes}/></file>`);
const linesIn = (attributes: string): string => toldBy(withLine(attributes))["a.c"]!.lines;

describe("a line", () => {
  it.each([
    ['lineNumber="3" covered="true"', "3:1"],
    ['lineNumber="3" covered="false"', "3:0"],
    ['lineNumber="3" covered="TRUE"', "3:1"],
  ])("%s", (attributes, lines) => {
    const report = withLine(attributes);
    expect(toldBy(report)["a.c"]!.lines).toBe(lines);
    expect(report.warnings).toEqual([]);
  });

  it.each([
    ['covered="true"', "", "Lines without a number that can be read were left out: 1, the first says nothing in \"a.c\"."],
    ['lineNumber="0" covered="true"', "", "Lines without a number that can be read were left out: 1, the first says \"0\" in \"a.c\"."],
    ['lineNumber="3" covered="perhaps"', "3:0", "Lines without hits that can be read count as not hit: 1, the first says \"perhaps\" in \"a.c\"."],
    ['lineNumber="3"', "3:0", "Lines without hits that can be read count as not hit: 1, the first says nothing in \"a.c\"."],
  ])("%s is said to be odd", (attributes, lines, warning) => {
    expect(linesIn(attributes)).toBe(lines);
    expect(withLine(attributes).warnings).toEqual([warning]);
  });

  it("that stands twice is hit when it is hit once (gcovr, a line of two functions)", () => {
    const report = read('<file path="a.c"><lineToCover lineNumber="8" covered="false"/><lineToCover lineNumber="8" covered="true"/></file>');
    expect(toldBy(report)["a.c"]!.lines).toBe("8:1");
  });

  it("outside of a file is ignored", () => {
    const line = '<lineToCover lineNumber="8" covered="true"/>';
    expect(toldBy(read(`${line}<file path="a.c"/>${line}`))["a.c"]!.lines).toBe("");
  });
});

describe("branches", () => {
  const branchesIn = (attributes: string): string => toldBy(withLine(`lineNumber="3" covered="true" ${attributes}`))["a.c"]!.branches;

  it.each([
    ['branchesToCover="4" coveredBranches="3"', "3:3/4"],
    ['branchesToCover="4" coveredBranches="0"', "3:0/4"],
    ['branchesToCover="70000" coveredBranches="70000"', "3:65535/65535"],
    ['branchesToCover="0" coveredBranches="0"', "untold"],
    ["", "untold"],
  ])("%s", (attributes, branches) => expect(branchesIn(attributes)).toBe(branches));

  it.each(['branchesToCover="2" coveredBranches="3"', 'branchesToCover="2"', 'branchesToCover="-2" coveredBranches="0"'])(
    "%s are left out with a warning", (attributes) => {
      expect(branchesIn(attributes)).toBe("untold");
      expect(withLine(`lineNumber="3" covered="true" ${attributes}`).warnings)
        .toEqual([expect.stringMatching(/^Branches were left out of lines that do not say how many were taken: 1/)]);
    });

  it("are none in a file of which the lines have none, where another file has some", () => {
    const report = read('<file path="a.c"><lineToCover lineNumber="1" covered="true" branchesToCover="2" coveredBranches="1"/></file><file path="b.c"/>');
    expect(toldBy(report)["b.c"]).toEqual({ lines: "", branches: "", functions: "untold" });
  });
});

describe("files", () => {
  it("without a line have nothing to cover, and of one path are one", () => {
    const line = (number: number): string => `<file path="a.c"><lineToCover lineNumber="${number}" covered="true"/></file>`;
    expect(toldBy(read(`${line(2)}<file path="b.c"/>${line(1)}`))).toEqual({
      "a.c": { lines: "1:1 2:1", branches: "untold", functions: "untold" },
      "b.c": { lines: "", branches: "untold", functions: "untold" },
    });
  });

  it("without a name are left out with a warning", () =>
    expect(read('<file path=" "><lineToCover lineNumber="1" covered="true"/></file>').warnings)
      .toEqual(["Files without a name were left out: 1, the first says \" \".", "The report lists no file."]));

  it("without a path, or with one that is too long, are refused", () => {
    expect(problemOf(() => read("<file/>"))).toMatchObject({ slug: "report-malformed", where: "report" });
    expect(problemOf(() => read(`<file path="${"x".repeat(5000)}"/>`)).message).toContain("5000 characters");
  });
});

describe("recognition", () => {
  const isSonar = (text: string): boolean => sonar.recognises(makeHead(new TextEncoder().encode(text)));
  it.each(['<coverage version="1"><file path="a"/></coverage>', '<coverage version="1"/>', '<coverage version="1"><file path="a'])("takes %s", (text) => expect(isSonar(text)).toBe(true));
  it.each([
    '<coverage version="2"><file/></coverage>', '<coverage version="1" line-rate="1"/>', '<coverage version="1"><packages/></coverage>',
    '<coverage version="1" generated="1"><file/></coverage>', '<coverage version="1"><project/></coverage>', "<unitTest version=\"1\"><file/></unitTest>",
  ])("leaves %s", (text) => expect(isSonar(text)).toBe(false));
});
