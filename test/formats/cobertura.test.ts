/** What Cobertura's many writers do to its elements, one case each; and which documents are not Cobertura at all. */
import { describe, expect, it } from "vitest";
import { cobertura } from "../../src/formats/cobertura.ts";
import type { Head } from "../../src/formats/format.ts";
import { readXml } from "../../src/formats/xml.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { Problem } from "../../src/model/problem.ts";
import { textSource } from "../support/source.ts";
import { plainCoverage, type PlainFunction } from "../support/xml2js-cobertura.ts";

const document = (classes: string, root = ""): string =>
  `<?xml version="1.0"?><coverage${root}><packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`;

const read = (text: string): CoverageReport => cobertura.read(textSource(text));

/** A report of one class of `a.c`, of which the inside is given. */
const inside = (content: string, root = ""): CoverageReport => read(document(`<class name="a" filename="a.c">${content}</class>`, root));

const withLine = (line: string): CoverageReport => inside(`<lines>${line}</lines>`);

const refusal = (text: string): Problem => {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("It was read.");
};

/** Lines with their hits, as one string: "1:2 5:0". */
const lines = ({ coverage }: CoverageReport, path = "a.c"): string =>
  [...plainCoverage(coverage).get(path)!.lines].map(([line, hits]) => `${line}:${hits}`).join(" ");

/** Branches by line, as one string: "3:1/2"; "untold" where the span is null. */
const branches = ({ coverage }: CoverageReport, path = "a.c"): string =>
  coverage.files.find((file) => file.path === path)!.branches === null ? "untold" :
    [...plainCoverage(coverage).get(path)!.branches].map(([line, [hit, all]]) => `${line}:${hit}/${all}`).join(" ");

const functions = ({ coverage }: CoverageReport): readonly PlainFunction[] | "untold" =>
  coverage.files[0]!.functions === null ? "untold" : plainCoverage(coverage).get("a.c")!.functions;

describe("hit counts", () => {
  it.each([
    ["3", 3], ["0", 0], ["1.0", 1], ["0.4", 1], ["-1", 0], ["1,234", 1234], ["1 234 567", 1_234_567], ["1'234", 1234], [" 7 ", 7],
    ["1.0e+19", 0xffff_ffff], ["18446744073709551615", 0xffff_ffff], ["4294967295", 0xffff_ffff], ["9".repeat(400), 0xffff_ffff],
  ])("%s is read as %d without a word", (text, hits) => {
    const report = withLine(`<line number="1" hits="${text}"/>`);
    expect(lines(report)).toBe(`1:${hits}`);
    expect(report.warnings).toEqual([]);
  });

  it.each(["", "NaN", "many", "0x10", "1,23", "1_", "=====", "Infinity"])("%j is no number: not hit, with a warning", (text) => {
    const report = withLine(`<line number="1" hits="${text}"/>`);
    expect(lines(report)).toBe("1:0");
    expect(report.warnings).toEqual([
      `Lines without hits that can be read count as not hit: 1, the first says ${JSON.stringify(text)} in "a.c".`,
    ]);
  });

  it("an absent count is not hit, and many of them are one warning", () => {
    const report = withLine(`<line number="1"/><line number="2" hits="x"/><line number="3" hits="2"/>`);
    expect(lines(report)).toBe("1:0 2:0 3:2");
    expect(report.warnings).toEqual(['Lines without hits that can be read count as not hit: 2, the first says nothing in "a.c".']);
  });
});

describe("line numbers", () => {
  it.each([["0"], ["-3"], [""], ["1.5"], ["four"], ["4294967296"]])("%j is skipped with a warning", (text) => {
    const report = withLine(`<line number="${text}" hits="1"/><line number="2" hits="1"/>`);
    expect(lines(report)).toBe("2:1");
    expect(report.warnings).toEqual([
      `Lines without a number that can be read were left out: 1, the first says ${JSON.stringify(text)} in "a.c".`,
    ]);
  });

  it("a warning shows only the beginning of what stands there", () => {
    const [warning] = withLine(`<line number="${"x".repeat(5000)}" hits="1"/>`).warnings;
    expect(warning!.length).toBeLessThan(200);
  });

  it("lines may come in any order and twice: each stands once, with its largest count", () => {
    expect(lines(withLine(`<line number="9" hits="0"/><line number="2" hits="1"/><line number="9" hits="4"/>`))).toBe("2:1 9:4");
  });
});

describe("whose lines count", () => {
  const method = (content: string, attributes = ""): string =>
    `<methods><method name="m"${attributes}><lines>${content}</lines></method></methods>`;

  it.each([
    ["a class's own lines, which its methods only repeat", `${method('<line number="1" hits="5"/>')}<lines><line number="2" hits="1"/></lines>`, "2:1"],
    ["a class's own lines also when its methods come after them", `<lines><line number="2" hits="1"/></lines>${method('<line number="1" hits="5"/>')}`, "2:1"],
    ["the methods' lines where the class has none (Swift)", method('<line number="1" hits="5"/>'), "1:5"],
    ["the methods' lines where the class's are empty", `${method('<line number="1" hits="5"/>')}<lines/>`, "1:5"],
    ["no line of a method that tells its own count: it is a declaration (Istanbul)", `${method('<line number="1" hits="5"/>', ' hits="5"')}<lines/>`, ""],
  ])("%s", (_, content, expected) => expect(lines(inside(content))).toBe(expected));

  it("the branches follow the lines", () => {
    const branch = '<line number="1" hits="1" branch="true" condition-coverage="50% (1/2)"/>';
    expect(branches(inside(method(branch)))).toBe("1:1/2");
    expect(branches(inside(`${method(branch)}<lines><line number="1" hits="1"/></lines>`))).toBe("untold");
  });

  it("a line outside of a class is ignored", () => {
    const report = read(document('<line number="1" hits="1"/><lines><line number="x"/></lines><class filename="a.c"/>'));
    expect(lines(report)).toBe("");
    expect(report.warnings).toEqual([]);
  });

  it("a class without any line is a file in which there is nothing to cover", () => {
    const [file] = inside("<methods/><lines/>").coverage.files;
    expect(file).toEqual({ path: "a.c", lines: { from: 0, to: 0 }, branches: null, functions: null });
  });
});

describe("several classes of one file", () => {
  const part = (content: string): string => `<class filename="a.c"><lines>${content}</lines></class>`;

  it("are united by line: the most that any of them says", () => {
    const report = read(document([
      part('<line number="1" hits="0"/><line number="2" hits="2"/>'), part('<line number="2" hits="0"/><line number="1" hits="1"/>'),
    ].join("")));
    expect(report.coverage.files).toHaveLength(1);
    expect(lines(report)).toBe("1:1 2:2");
  });

  it("unite the pairs of a line by the larger: which outcomes were taken is not known", () => {
    const branch = (pair: string): string => part(`<line number="1" hits="1" branch="true" condition-coverage="50% (${pair})"/>`);
    expect(branches(read(document(branch("1/2") + branch("1/2"))))).toBe("1:1/2");
    expect(branches(read(document(branch("1/2") + branch("3/4"))))).toBe("1:3/4");
    expect(branches(read(document(branch("2/2") + branch("0/4"))))).toBe("1:2/4");
  });

  it("stay apart where the file names differ in anything, and keep them as written", () => {
    const report = read(document(["src\\a.c", "src/a.c", " b.c", "C:\\x\\ä.c"].map((name) => `<class filename="${name}"/>`).join("")));
    expect(report.coverage.files.map(({ path }) => path)).toEqual([" b.c", "C:\\x\\ä.c", "src/a.c", "src\\a.c"]);
  });
});

describe("branches", () => {
  it.each([
    ['branch="true" condition-coverage="50% (1/2)"', "1:1/2"],
    ['branch="True" condition-coverage="100% (2/2)"', "1:2/2"],
    ['condition-coverage="50% (1/2)"', "1:1/2"],
    ['branch="true" condition-coverage="66.66666666666667% (2/3)"', "1:2/3"],
    ['branch="true" condition-coverage="33,3 % ( 1 / 3 )"', "1:1/3"],
    ['branch="true" condition-coverage="(3/8)"', "1:3/8"],
    ['branch="true" condition-coverage="0% (0/1,024)"', "1:0/1024"],
    ['branch="true" condition-coverage="50% (1/2)" missing-branches="8,exit"', "1:1/2"],
    ['branch="true" condition-coverage="100% (0/0)"', "untold"],
    ['branch="false" condition-coverage="100% (2/2)"', "untold"],
    ['branch="false"', "untold"],
  ])("%s", (attributes, expected) => {
    const report = withLine(`<line number="1" hits="1" ${attributes}/>`);
    expect(branches(report)).toBe(expected);
    expect(report.warnings).toEqual([]);
  });

  const jump = (coverage: string, type = "jump"): string => `<condition number="0" type="${type}" coverage="${coverage}"/>`;
  const counted = (attributes: string, conditions: string): CoverageReport =>
    withLine(`<line number="1" hits="1" branch="true" ${attributes}><conditions>${conditions}</conditions></line>`);

  it.each([
    ["one jump", 'condition-coverage="50%"', jump("50%"), "1:1/2"],
    ["two jumps", 'condition-coverage="75%"', jump("100%") + jump("50%"), "1:3/4"],
    ["two jumps and no percentage", "", jump("0%") + jump("100.0%"), "1:2/4"],
    ["jumps beside a pair, which says more", 'condition-coverage="25% (1/4)"', jump("50%"), "1:1/4"],
  ])("without a pair the conditions are counted: %s", (_, attributes, conditions, expected) => {
    const report = counted(attributes, conditions);
    expect(branches(report)).toBe(expected);
    expect(report.warnings).toEqual([]);
  });

  it.each([
    ["a percentage alone", 'condition-coverage="50%"', ""],
    ["nothing", "", ""],
    ["a switch, of which the number of ways is unknown", 'condition-coverage="50%"', jump("50%", "switch")],
    ["a jump taken by a quarter", 'condition-coverage="25%"', jump("25%")],
    ["a jump taken more than fully", 'condition-coverage="200%"', jump("200%")],
    ["jumps that contradict the percentage", 'condition-coverage="25%"', jump("50%")],
    ["a pair that takes more than there is", 'condition-coverage="150% (3/2)"', ""],
    ["a pair of no numbers", 'condition-coverage="50% (a/b)"', ""],
  ])("left out with a warning: %s", (_, attributes, conditions) => {
    const report = counted(attributes, conditions);
    expect(lines(report)).toBe("1:1");
    expect(branches(report)).toBe("untold");
    expect(report.warnings).toEqual([expect.stringMatching(/^Branches were left out of lines that do not say how many were taken: 1, the first says /)]);
  });

  it("are untold where no line has any, and none where another line has some", () => {
    const bare = '<class filename="a.c"><lines><line number="1" hits="1"/></lines></class>';
    expect(branches(read(document(bare)))).toBe("untold");
    expect(branches(read(document(bare, ' branches-covered="0" branches-valid="0"')))).toBe("untold");
    expect(branches(read(document(`${bare}${bare.replace("a.c", "b.c").replace("/>", ' branch="true" condition-coverage="50% (1/2)"/>')}`)))).toBe("");
  });

  it("are none, with a warning, where the root alone tells them (PHPUnit)", () => {
    const report = inside("<lines/>", ' branches-covered="3" branches-valid="8"');
    expect(branches(report)).toBe("");
    expect(report.warnings).toEqual(["The root declares 8 branches, but no line of the report has any."]);
    const branch = '<lines><line number="1" hits="1" branch="true" condition-coverage="50% (1/2)"/></lines>';
    expect(inside(branch, ' branches-covered="3" branches-valid="8"').warnings).toEqual([]);
  });
});

describe("functions", () => {
  const method = (attributes: string, ...content: string[]): string => `<method ${attributes}><lines>${content.join("")}</lines></method>`;
  const line = (number: number, hits: number): string => `<line number="${number}" hits="${hits}"/>`;

  it.each([
    ["span their lines and take the largest count", method('name="f"', line(4, 0), line(7, 3), line(5, 1)), [{ name: "f", start: 4, end: 7, hits: 3 }]],
    ["have no known end with a single line", method('name="f"', line(4, 2)), [{ name: "f", start: 4, end: 0, hits: 2 }]],
    ["have a count of their own, and only a beginning, by Istanbul", method('name="f" hits="9"', line(4, 2), line(6, 2)), [{ name: "f", start: 4, end: 0, hits: 9 }]],
    ["did not run where they say so themselves", method('name="f" hits="0"', line(4, 2)), [{ name: "f", start: 4, end: 0, hits: 0 }]],
    ["without a line have no place and are left out", `<method name="f"/>${method('name="g"')}${method('name="h"', line(2, 1))}`, [{ name: "h", start: 2, end: 0, hits: 1 }]],
    ["of one name and beginning are one", method('name="f" signature="(I)"', line(4, 0), line(6, 0)) + method('name="f" signature="(J)"', line(4, 1)), [{ name: "f", start: 4, end: 6, hits: 1 }]],
    ["stand in the order of their lines", method('name="b"', line(9, 1)) + method('name="a"', line(3, 0)), [{ name: "a", start: 3, end: 0, hits: 0 }, { name: "b", start: 9, end: 0, hits: 1 }]],
  ])("%s", (_, methods, expected) => expect(functions(inside(`<methods>${methods}</methods>`))).toEqual(expected));

  it("are untold where no class has a method (coverage.py), and none where only others have", () => {
    expect(functions(inside("<methods/>"))).toBe("untold");
    const other = `<class filename="b.c"><methods>${method('name="f"', line(1, 1))}</methods></class>`;
    expect(functions(read(document(`<class filename="a.c"><methods/></class>${other}`)))).toEqual([]);
  });

  it("of several classes in one file are united", () => {
    const part = (hits: number): string => `<class filename="a.c"><methods>${method('name="f"', line(1, hits))}</methods></class>`;
    expect(functions(read(document(part(0) + part(2))))).toEqual([{ name: "f", start: 1, end: 0, hits: 2 }]);
  });
});

describe("the root", () => {
  it.each([
    [' lines-covered="3" lines-valid="4" branches-covered="1" branches-valid="2"', { lines: { hit: 3, total: 4 }, branches: { hit: 1, total: 2 } }],
    [' lines-covered="1,000" lines-valid="1,234"', { lines: { hit: 1000, total: 1234 }, branches: null }],
    [' lines-covered="3" lines-valid="4" branches-covered="NaN" branches-valid="NaN"', { lines: { hit: 3, total: 4 }, branches: null }],
    [' lines-covered="3" lines-valid="4" branches-covered="1.0" branches-valid="1.0"', { lines: { hit: 3, total: 4 }, branches: null }],
    [' lines-covered="3" branches-covered="0" branches-valid="0"', { lines: null, branches: { hit: 0, total: 0 } }],
    [' lines-covered="5" lines-valid="4"', null],
    [' lines-covered="-1" lines-valid="4"', null],
    [' line-rate="0.75" branch-rate="0.5"', null],
    ["", null],
  ])("%s declares as much", (attributes, expected) => expect(inside("", attributes).declared).toEqual(expected));

  it("declares more than the report holds: a warning", () => {
    const rows = '<lines><line number="1" hits="1"/><line number="2" hits="1"/></lines>';
    expect(inside(rows, ' lines-covered="2" lines-valid="2"').warnings).toEqual([]);
    expect(inside(rows, ' lines-covered="3" lines-valid="3"').warnings)
      .toEqual(["The root declares 3 lines, but the report holds only 2: a part of it is missing."]);
  });

  it("may count a line once a method (gcovr, dotnet-coverage): no warning", () => {
    const methods = '<methods><method name="f"><lines><line number="1" hits="1"/></lines></method></methods>';
    expect(inside(`${methods}<lines><line number="1" hits="1"/></lines>`, ' lines-covered="2" lines-valid="2"').warnings).toEqual([]);
  });

  it.each(["<coverage><packages/></coverage>", '<coverage line-rate="1"><packages><package name="a"><classes/></package></packages></coverage>'])(
    "without any class is refused as LCOV without any record is: %s", (text) => {
      expect(() => read(text)).toThrow(expect.objectContaining({ slug: "report-empty", message: expect.stringContaining("lists no file") as string }) as Error);
    });

  it.each([["1724000000", 1_724_000_000], ["1724000000123", 1_724_000_000], ["2024-08-18", null], ["", null]])(
    "tells when it was written: %s", (timestamp, written) => {
      expect(read(document('<class filename="a.c"/>').replace("<coverage", `<coverage timestamp="${timestamp}"`)).written).toBe(written);
    });

  it.each([
    ['version="gcovr 7.2"', "gcovr 7.2"],
    ['version="Slather 2.4.6"', "Slather 2.4.6"],
    ['version="7.6.1" timestamp="1724000000000" complexity="0"', "coverage.py 7.6.1"],
    ['version="5.0a2" timestamp="1724000000000" complexity="0"', "coverage.py 5.0a2"],
    ['version="7.6.1" timestamp="1724000000" complexity="0"', null],
    ['version="7.6.1" timestamp="1724000000000" complexity="1.5"', null],
    ['version="2.1.1" timestamp="1477409499473" complexity="0"', null],
    ['version="1.9" timestamp="1724000000"', null],
    [`version="gcovr ${"9".repeat(100)}"`, null],
    ["", null],
  ])("%s: the producer is %s", (attributes, producer) => expect(inside("", ` ${attributes}`).producer).toBe(producer));

  it.each([
    ["of coverage.py has no methods", "7.6.1", '<method name="f"><lines><line number="1" hits="1"/></lines></method>', null],
    ["of Istanbul counts its methods", "0.1", '<method name="f" hits="1"><lines><line number="1" hits="1"/></lines></method>', "istanbul"],
    ["that counts methods under another version is of neither", "5.0.0", '<method name="f" hits="1"/>', null],
  ])("a report %s", (_, version, method, producer) => {
    const root = ` version="${version}" timestamp="1724000000000" complexity="0"`;
    expect(inside(`<methods>${method}</methods>`, root).producer).toBe(producer);
  });

  it("sources are trimmed and kept in order, the empty ones dropped", () => {
    const sources = ["\n  /code/src \n", "--source", "", "  ", "D:\\", "<![CDATA[a&b]]>", "${ROOT}", "x".repeat(5000)];
    const text = document('<class filename="a.c"/>').replace("<packages>", `<sources>${sources.map((one) => `<source>${one}</source>`).join("")}<source/></sources><packages>`);
    expect(read(text).bases).toEqual(["/code/src", "--source", "D:\\", "a&b", "${ROOT}"]);
  });
});

it("characters that XML does not have are left out, with the warning of the XML reader", () => {
  const report = read(document('<class name="\u001b[1m" filename="a\u0007.c"/>'));
  expect(report.coverage.files.map(({ path }) => path)).toEqual(["a.c"]);
  expect(report.warnings).toEqual([expect.stringContaining("XML does not allow")]);
});

describe("refused", () => {
  it.each([
    ["a class that names no file", '<class name="Shop.Basket"/>', 'the class "Shop.Basket" has no filename'],
    ["a class in a class", '<class filename="a.c"><class name="b" filename="b.c"/></class>', 'the class "b" stands inside another class'],
    ["a filename beyond all paths", `<class name="a" filename="${"x".repeat(5000)}"/>`, 'the filename of the class "a" has 5000 characters'],
  ])("%s", (_, classes, message) => {
    const problem = refusal(document(classes));
    expect([problem.slug, problem.where]).toEqual(["report-malformed", "report"]);
    expect(problem.message).toBe(`report was recognised as Cobertura, but ${message}.`);
    expect(problem.hint).not.toBeNull();
  });

  it("not: a class with an empty filename is left out, with a warning", () => {
    const report = read(document('<class name="Generated" filename=""><lines><line number="1" hits="1"/></lines></class><class filename="a.c"/>'));
    expect(report.coverage.files.map(({ path }) => path)).toEqual(["a.c"]);
    expect(report.warnings).toEqual(['Classes with an empty filename were left out: 1, the first says "Generated".']);
  });
});

/** The head of a small document, as recognition sees it. */
const headOf = (text: string): Head => {
  const elements: string[] = [];
  const children: string[] = [];
  let root = { name: "", attributes: {} };
  let depth = 0;
  readXml(textSource(text), {
    open: (name, attributes) => {
      if (depth === 0) root = { name, attributes };
      else elements.push(name);
      if (depth === 1) children.push(name);
      depth++;
    },
    close: () => {
      depth--;
    },
  });
  return {
    text,
    xml: { root: root.name, attributes: new Map(Object.entries(root.attributes)), elements: new Set(elements), children: new Set(children) },
    json: null,
  };
};

describe("recognition", () => {
  it.each([
    ["packages alone", "<coverage><packages/></coverage>"],
    ["sources alone", "<coverage><sources/></coverage>"],
    ["a rate alone", '<coverage line-rate="0"/>'],
    ["a file of its own beside another version than Sonar's", '<coverage version="2" line-rate="1"><file/></coverage>'],
    ["a module without sequence points", '<coverage line-rate="1"><module/></coverage>'],
    ["a version of 1", '<coverage version="1"><packages/></coverage>'],
    ["a doctype and a comment", '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd"><!-- x --><coverage><packages/></coverage>'],
  ])("%s is Cobertura", (_, text) => expect(cobertura.recognises(headOf(text))).toBe(true));

  it.each([
    ["Clover by its time", '<coverage generated="1" line-rate="1"><packages/></coverage>'],
    ["Clover by its attribute", '<coverage clover="3.2.0" line-rate="1"><packages/></coverage>'],
    ["Clover by its project", '<coverage line-rate="1"><project/></coverage>'],
    ["Clover by its test project", '<coverage line-rate="1"><testproject/></coverage>'],
    ["Sonar's generic coverage", '<coverage version="1"><file path="a.c"><lineToCover lineNumber="1" covered="true"/></file></coverage>'],
    ["Sonar's, whatever else it has", '<coverage version="1" line-rate="1"><file path="a.c"/></coverage>'],
    ["CTC++", '<coverage ctcreportVersion="1" line-rate="1"/>'],
    ["NCover", '<coverage line-rate="1"><module><method><seqpnt/></method></module></coverage>'],
    ["Mono's profiler", '<coverage version="0.3" line-rate="1"><assembly/></coverage>'],
    ["a coverage of nothing", "<coverage/>"],
    ["JaCoCo", '<report name="x"><package/></report>'],
    ["scoverage", '<scoverage line-rate="1"><packages/></scoverage>'],
  ])("%s is not", (_, text) => expect(cobertura.recognises(headOf(text))).toBe(false));

  it("what is no XML is not", () => expect(cobertura.recognises({ text: "{}", xml: null, json: null })).toBe(false));
});
