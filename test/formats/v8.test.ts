/** V8's raw coverage: what is made of its ranges with the sources at hand, beside what c8 made of the same run. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { istanbul } from "../../src/formats/istanbul.ts";
import { lcov } from "../../src/formats/lcov.ts";
import { v8 } from "../../src/formats/v8.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import { mergeCoverage } from "../../src/model/merge.ts";
import { FIXTURES } from "../support/corpus.ts";
import { claims, refusalOf } from "../support/json-report.ts";
import { plainCoverage, type PlainFile } from "../support/plain-coverage.ts";
import { fileSource, textSource } from "../support/source.ts";

type Ranges = readonly (readonly [from: number, to: number, count: number])[];

const func = (functionName: string, ranges: Ranges, isBlockCoverage = true): object =>
  ({ functionName, ranges: ranges.map(([startOffset, endOffset, count]) => ({ startOffset, endOffset, count })), isBlockCoverage });
const script = (url: string, ...functions: readonly object[]): object => ({ scriptId: "1", url, functions });

const read = (document: unknown, texts: Readonly<Record<string, string>> = {}): CoverageReport =>
  v8.read({ ...textSource(JSON.stringify(document)), sourceText: (url) => texts[url] ?? null });

const A = "file:///app/a.js";
/** Lines of one script as `line:hits`, functions as `name@start-end=hits`. */
const told = (text: string, ...functions: readonly object[]) => {
  const report = read({ result: [script(A, ...functions)] }, { [A]: text });
  const [file] = plainCoverage(report.coverage);
  return { lines: file?.lines, functions: file?.functions, branches: file?.branches, warnings: report.warnings };
};

describe("V8's raw coverage", () => {
  const SCRIPT = script(A, func("", [[0, 9, 1]]));

  it.each([
    ["as Node writes it", { result: [SCRIPT], timestamp: 1, "source-map-cache": {} }, true],
    ["as a browser gives it", [SCRIPT], true],
    ["without a script", { result: [] }, false],
    ["another list", { result: [{ url: A }] }, false],
    ["nothing", {}, false],
  ])("is recognised or not: %s", (_, document, expected) => expect(claims(v8, document)).toBe(expected));

  it("as a browser gives it is read too", () => expect(read([SCRIPT], { [A]: "a\nb\nc\nd\ne" }).coverage.files).toHaveLength(1));

  it("has branches that no other report can be matched with, and no totals of its own", () =>
    expect(read({ result: [SCRIPT] }, { [A]: "a();\nb();" })).toMatchObject({ producer: "v8", declared: null, bases: [], warnings: [] }));
});

describe("a line", () => {
  const TEXT = "if (a) {\n  b();\n}\n\nc();\n";

  it("is hit as often as the innermost range that holds all of it", () => {
    expect(told(TEXT, func("", [[0, 24, 3], [7, 17, 0], [19, 23, 2]])).lines).toEqual([[1, 3], [2, 0], [3, 0], [4, 3], [5, 2]]);
  });

  it("is hit where a range that did not run holds a part of it", () =>
    expect(told("a ? b :\n  c;\nd", func("", [[0, 14, 1], [2, 6, 0], [10, 11, 0]])).lines).toEqual([[1, 1], [2, 1], [3, 1]]));

  it("does not count behind the last that is not blank", () => expect(told("a();\n\n  \n", func("", [[0, 9, 1]])).lines).toEqual([[1, 1]]));

  it("ends before its line end, be it of Windows", () =>
    expect(told("a {\r\n  b\r\n}\r\nc\r\n", func("", [[0, 16, 1], [2, 11, 0]])).lines).toEqual([[1, 1], [2, 0], [3, 0], [4, 1]]));

  it("is found by UTF-16 code units", () =>
    expect(told('"🛒";\nb();\nc();', func("", [[0, 15, 1], [6, 10, 0]])).lines).toEqual([[1, 1], [2, 0], [3, 1]]));

  it("is left out where no range holds it: nothing is known of it", () =>
    expect(told("a();\nb();\nc();", func("f", [[5, 9, 2]])).lines).toEqual([[2, 2]]));

  it("has the count of a function inside of a block that did not run, whatever their order", () => {
    const text = "a;\n{\nf() {\n1;\n}\n}";
    const functions = [func("", [[0, 17, 1], [3, 17, 0]]), func("f", [[5, 15, 4]])];
    expect(told(text, ...functions).lines).toEqual([[1, 1], [2, 0], [3, 4], [4, 4], [5, 4], [6, 0]]);
    expect(told(text, ...functions.toReversed())).toEqual(told(text, ...functions));
  });
});

describe("functions and branches", () => {
  it("are those with names, from their first to their last line, and the ranges of functions whose blocks are known", () => {
    expect(told("function f() {\n  a();\n}\nx(() => 1);\nclass B { never() {} }\n", func("", [[0, 59, 1]]), func("f", [[0, 23, 2], [17, 21, 0]]), func("", [[26, 33, 0]], false), func("never", [[45, 55, 0]], false))).toMatchObject({
      functions: [[1, "f", 3, 2], [5, "never", 5, 0]],
      branches: [[1, 2, 2, 0], [2, 1, 0, 0]],
    });
  });
});

describe("what is left out", () => {
  it("is what is not the project's, counted", () => {
    const result = ["node:fs", "node:internal/a", "file:///app/node_modules/b/c.js", "evalmachine.<anonymous>", "http://localhost/a.js", "", "file:///%"].map((url) => script(url, func("", [[0, 1, 1]])));
    const report = read({ result });
    expect(report.coverage.files).toEqual([]);
    expect(report.warnings).toEqual(["Scripts that are not the project's are left out: 2 of Node itself, 1 of packages, 3 of no file.", expect.stringContaining("is not in the root"), "The report lists no file."]);
  });

  it("is a script whose source is not there", () =>
    expect(read({ result: [script(A, func("", [[0, 4, 1]])), script("file:///app/b.js", func("", [[0, 4, 1]]))] }, { [A]: "a();" }).warnings)
      .toEqual([`Scripts whose source is not in the root are left out: 1, the first is "file:///app/b.js".`]));

  it.each([
    ["longer", "a();\nb();", [func("", [[0, 4, 1]])]],
    ["shorter", "a(", [func("", [[0, 4, 1]])]],
    ["shorter than a function, where nothing is told of the whole", "a(", [func("f", [[1, 4, 1]])]],
  ])("is a source that became %s since it ran, and never read wrongly", (_, text, functions) => {
    const { lines, warnings } = told(text, ...functions);
    expect(lines).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/^Scripts whose source is not the text that ran are left out: 1, the first is "file:\/\/\/app\/a\.js"\. /), "The report lists no file."]);
  });

  it("is TypeScript that is longer by more than Node puts behind it", () => {
    const longer = (more: number): object => script("file:///app/a.ts", func("", [[0, 4 + "\n\n//# sourceURL=file:///app/a.ts".length + more, 1]]));
    expect(read({ result: [longer(0)] }, { "file:///app/a.ts": "a();" }).coverage.files).toHaveLength(1);
    expect(read({ result: [longer(1)] }, { "file:///app/a.ts": "a();" }).coverage.files).toEqual([]);
  });

  it("is nothing where no project is at hand", () => expect(v8.read(textSource(JSON.stringify({ result: [script(A, func("", [[0, 4, 1]]))] }))).coverage.files).toEqual([]));
});

describe("the place of a script", () => {
  it.each([
    ["file:///app/a.js?version=2#x", A], ["/app/a.js", A], ["/app/a b%20#?.js", "file:///app/a%20b%2520%23%3F.js"], ["file:///app/x/../a.js", A],
  ])("%s is %s", (url, place) => expect(read({ result: [script(url, func("", [[0, 4, 1]]))] }, { [place]: "a();" }).coverage.files).toMatchObject([{ path: place }]));

  it("that ran twice is one file: a line is hit where any of them hit it", () =>
    expect(plainCoverage(read({ result: [script(A, func("", [[0, 9, 1], [0, 4, 0]])), script(`${A}?2`, func("", [[0, 9, 1], [5, 9, 0]]))] }, { [A]: "a();\nb();" }).coverage)[0]!.lines).toEqual([[1, 1], [2, 1]]));
});

describe("a source map", () => {
  // Two lines that were made of lines 3 and 5 of a.ts.
  const map = (more: object = {}) => ({ lineLengths: [4, 4], url: null, data: { version: 3, sources: ["../src/a.ts"], mappings: "AAEA;AAEA" }, ...more });
  const B = "file:///app/dist/b.js";
  const mapped = (entry: object, text = "1\n2\n3\n4\n5") =>
    read({ result: [script(B, func("", [[0, 9, 1], [5, 9, 0]]))], "source-map-cache": { [B]: entry } }, { "file:///app/src/a.ts": text, [B]: "a();\nb();" });
  const linesOf = (report: CoverageReport) => plainCoverage(report.coverage).map(({ path, lines }) => [path, lines]);

  it("gives the lines of what the script was made of, and leaves those out that nothing was made of", () =>
    expect(linesOf(mapped(map()))).toEqual([["file:///app/src/a.ts", [[3, 1], [5, 0]]]]));

  it.each([
    ["a root", { sources: ["a.ts"], sourceRoot: "../src" }, null], ["a URL", { sources: ["file:///app/src/a.ts"] }, null], ["the place of the map", { sources: ["a.ts"] }, "file:///app/src/b.js.map"],
  ])("names sources by %s", (_, data, url) => expect(linesOf(mapped(map({ url, data: { version: 3, mappings: "AAEA;AAEA", ...data } })))).toHaveLength(1));

  it.each([
    ["that is of another text", map({ lineLengths: [4, 9] })], ["with mappings that are none", map({ data: { version: 3, sources: ["../src/a.ts"], mappings: "AAEA;!" } })],
    ["with a number cut short", map({ data: { version: 3, sources: ["../src/a.ts"], mappings: "AAEg" } })], ["for lines that the text does not have", map({ data: { version: 3, sources: ["../src/a.ts"], mappings: ";;;;AAEA" } })],
    ["before the first line", map({ data: { version: 3, sources: ["../src/a.ts"], mappings: "AAFA" } })],
  ])("%s leaves the script out", (_, entry) => {
    const report = mapped(entry);
    expect([report.coverage.files, report.warnings[0]]).toEqual([[], expect.stringContaining("is not the text that ran")]);
  });

  it("of a source that has fewer lines by now leaves it out", () => expect(mapped(map(), "1\n2").warnings[0]).toContain("is not the text that ran"));
  it("of a source that is not there leaves it out", () => expect(mapped(map({ data: { version: 3, sources: ["webpack://shop/a.ts"], mappings: "AAEA" } })).warnings[0]).toContain("is not in the root"));
  it("that could not be loaded leaves the script as it is written", () => expect(linesOf(mapped(map({ data: null })))).toEqual([[B, [[1, 1], [2, 0]]]]));
});

it.each([
  ["a function that is none", { result: [script(A, func("", [[0, 1, 1]])), { url: A, functions: [7] }] }], ["a function without a range", { result: [script(A, func("", []))] }],
  ["an offset below zero", { result: [script(A, func("", [[-1, 4, 1]]))] }], ["an offset that is no number", { result: [script(A, func("", [["x" as never, 4, 1]]))] }], ["a count that is none", { result: [script(A, func("", [[0, 4, null as never]]))] }],
])("refuses %s", (_, document) => expect(refusalOf(v8, document)).toMatchObject({ slug: "report-malformed" }));

/** What raw coverage and c8's reports say of sources alike; c8 leaves out what its --include does not name. */
const FOLDER = join(FIXTURES, "v8");
const measured = (files: readonly PlainFile[]) => new Map(files.filter(({ path }) => path.includes("src/")).map((file) => [file.path.slice(file.path.lastIndexOf("/") + 1), file]));
const raw = (fixture: string): readonly PlainFile[] =>
  plainCoverage(mergeCoverage(readdirSync(join(FOLDER, fixture)).filter((name) => /^report\.(?:child\.)?json$/.test(name)).sort()
    .map((name) => v8.read(fileSource(join(FOLDER, fixture, name))).coverage)));
const byC8 = (fixture: string, reader: typeof lcov, name: string) => measured(plainCoverage(mergeCoverage([reader.read(fileSource(join(FOLDER, fixture, name))).coverage])));
const hitLines = ({ lines }: PlainFile) => lines!.map(([line, hits]) => [line, hits > 0] as const);
const ran = ({ functions }: PlainFile) => functions!.map(([start, name, , hits]) => [start, name, hits > 0] as const);

describe("in the same run as c8", () => {
  const REPORTS = [["report.lcov.info", lcov], ["report.istanbul.json", istanbul]] as const;

  it.each(REPORTS)("two processes together say what %s says of lines and functions", (name, reader) => {
    const [ours, theirs] = [measured(raw("c8-12.0.0-two-processes")), byC8("c8-12.0.0-two-processes", reader, name)];
    expect([...ours.keys()]).toEqual(["crlf.cjs", "lazy.mjs", "shop.js"]);
    for (const [path, file] of theirs) {
      expect(hitLines(ours.get(path)!), path).toEqual(hitLines(file));
      expect(ran(ours.get(path)!), path).toEqual(ran(file));
    }
  });

  it.each(REPORTS)("TypeScript that Node runs without its types says what %s says of lines and functions", (name, reader) => {
    const [ours, theirs] = [measured(raw("node-24.22.3-stripped-types")), byC8("node-24.22.3-stripped-types", reader, name)];
    expect([...ours.keys()]).toEqual(["label.cts", "price.ts", "run.ts"]);
    for (const [path, file] of theirs) {
      expect(hitLines(ours.get(path)!), path).toEqual(hitLines(file));
      expect(ran(ours.get(path)!), path).toEqual(ran(file));
    }
  });

  it.each(REPORTS)("what a source map leads to says of each of its lines, and of functions, what %s says", (name, reader) => {
    const [ours, theirs] = [measured(raw("c8-12.0.0-source-maps")), byC8("c8-12.0.0-source-maps", reader, name)];
    expect([...ours.keys()]).toEqual(["price.ts", "run.ts"]);
    for (const [path, file] of theirs) {
      expect(hitLines(file), path).toEqual(expect.arrayContaining(hitLines(ours.get(path)!)));
      expect(ran(ours.get(path)!), path).toEqual(ran(file));
    }
  });

  it("one process says of branches what c8 says, and has the bodies of functions that c8's map has", () => {
    const [ours, theirs] = [measured(raw("node-20.20.2")), measured(plainCoverage(istanbul.read(fileSource(join(FIXTURES, "istanbul/c8-10.1.3/report.json"))).coverage))];
    const [mine, its] = [ours.get("stock.js")!, theirs.get("stock.js")!];
    // c8 leaves out the block behind line 10: v8-to-istanbul's sliceRange steps one line too far in its search, and finds none.
    expect(its.branches!.some(([line]) => line === 11)).toBe(false);
    expect({ ...mine, branches: mine.branches!.filter(([line]) => line !== 11) }).toEqual({ ...its, path: mine.path });
  });
});

it("counts the lines of a real report", () => expect(figures(v8.read(fileSource(join(FOLDER, "c8-12.0.0-two-processes/report.child.json")))).files).toBe(3));
