import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gcovText } from "../../src/formats/gcov.ts";
import { makeHead } from "../../src/formats/head.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import { Problem } from "../../src/model/problem.ts";
import { corpusFiles, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { textSource } from "../support/source.ts";

const SEED = 20261120;
const FOLDER = join(FIXTURES, "gcov");

const read = (text: string | Uint8Array, chunkSize?: number): CoverageReport => gcovText.read(textSource(text, chunkSize));
const annotated = (...lines: readonly string[]): string => ["        -:    0:Source:a.c", "        -:    0:Runs:1", ...lines, ""].join("\n");
const intermediate = (...records: readonly string[]): string => ["file:a.c", "lcount:1,1", ...records, ""].join("\n");

const outcome = (text: string | Uint8Array, chunkSize?: number) => {
  try {
    const report = read(text, chunkSize);
    return { files: plainCoverage(report.coverage), warnings: report.warnings };
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { slug: thrown.slug, where: thrown.where, message: thrown.message };
  }
};

/** Hits by line of the first file. */
const linesIn = (text: string): Record<number, number> => Object.fromEntries(plainCoverage(read(text).coverage)[0]!.lines!);

describe("a line of annotated source", () => {
  it.each([
    ["that ran", "       12:    3:  f();", { 3: 12 }],
    ["that ran in part", "      12*:    3:  f();", { 3: 12 }],
    ["that never ran", "    #####:    3:  f();", { 3: 0 }],
    ["that only an exception would reach", "    =====:    3:  f();", { 3: 0 }],
    ["that holds no code", "        -:    3:// 12:4:x", {}],
    ["that holds colons", "        1:    3:  a ? b:c; // 9:9:", { 3: 1 }],
    ["that is empty", "        1:    3:", { 3: 1 }],
    ["behind the end of its file", "    #####:    3:/*EOF*/", { 3: 0 }],
    ["with a narrow column", "    8:   12:    public var x: Int?", { 12: 8 }],
    ["with a wide column", "123456789012:100000:x", { 100000: 4294967295 }],
    ["counted for people", "     2.0k:    3:x", { 3: 2000 }],
    ["counted for people, in part", "    1.5M*:    3:x", { 3: 1500000 }],
    ["counted below zero", "       -3:    3:x", { 3: 0 }],
    ["in colours", "\u001b[41m\u001b[K    #####\u001b[m\u001b[K:    3:x", { 3: 0 }],
    ["and a block in it, which is no line", "        1:    3-block  0", {}],
    ["and a block in it that never ran", "    %%%%%:    3-block  0\n    $$$$$:    3-block  1", {}],
  ])("%s", (_, line, lines) => {
    const report = annotated(line);
    expect(linesIn(report)).toEqual(lines);
    expect(read(report).warnings).toEqual([]);
  });

  it.each(["        x:    3:f", "       1x:    3:f", "       1%:    3:f", "       --:    3:f", "        1:4294967296:f"])("is refused where it says %s", (line) => {
    expect(outcome(annotated("        1:    1:", line))).toMatchObject({ slug: "report-malformed", where: "report:4" });
  });
});

describe("functions", () => {
  const functionsIn = (...lines: readonly string[]) => plainCoverage(read(annotated(...lines)).coverage)[0]!.functions;

  it("begin with the next line, and ran as often as they were called", () => {
    expect(functionsIn(
      "function f called 3 returned 100% blocks executed 100%", "        3:    2:int f() {", "        3:    3:}",
      "function g called 0 returned 0% blocks executed 0%", "    #####:    5:int g() {",
    )).toEqual([[2, "f", 0, 3], [5, "g", 0, 0]]);
  });

  it("may have names that are sentences, and counts for people", () => {
    expect(functionsIn("function int called<int>(A const&, B) called 2.5k returned 100% blocks executed 100%", "     2.5k:    7:int"))
      .toEqual([[7, "int called<int>(A const&, B)", 0, 2500]]);
  });

  it("are told for each instance of a template, whose lines count once", () => {
    const { files } = outcome(readFileSync(join(FOLDER, "gcc-12.2.0-templates-and-exceptions/report.gcov"))) as { files: ReturnType<typeof plainCoverage> };
    expect(files[0]!.functions!.filter(([line]) => line === 5)).toEqual([[5, "_Z5clampIdET_S0_S0_S0_", 0, 1], [5, "_Z5clampIiET_S0_S0_S0_", 0, 1]]);
    expect(files[0]!.lines!.filter(([line]) => line === 8 || line === 10)).toEqual([[8, 1], [10, 1]]);
    expect(files[0]!.branches!.filter(([line]) => line === 6 || line === 7)).toEqual([[6, 2, 1, 0b10], [7, 2, 1, 0b11]]);
  });

  it("are unknown, like branches, where gcov was not asked for them", () => {
    expect(figures(read(annotated("        1:    1:x")))).toMatchObject({ branches: null, functions: null });
  });

  it("that no line follows are no other file's", () => {
    const text = `${annotated("        1:    1:x", "function f called 1 returned 100% blocks executed 9%")}        -:    0:Source:b.c\n        1:    1:y\n`;
    expect(plainCoverage(read(text).coverage).map(({ functions }) => functions)).toEqual([[], []]);
  });

  it("with a count that is none are refused", () => {
    expect(outcome(annotated("function f called often returned 100% blocks executed 9%"))).toMatchObject({ slug: "report-malformed", where: "report:3" });
  });
});

describe("branches", () => {
  const branchesIn = (...lines: readonly string[]) => plainCoverage(read(annotated("        1:    4:if", ...lines)).coverage)[0]!.branches;

  it.each([
    ["taken, or not", ["branch  0 taken 3 (fallthrough)", "branch  1 taken 0"], [[4, 2, 1, 0b01]]],
    ["as percentages", ["branch  0 taken 0% (fallthrough)", "branch  1 taken 1%"], [[4, 2, 1, 0b10]]],
    ["never reached", ["branch  0 never executed", "branch  1 never executed (throw)"], [[4, 2, 0, 0]]],
    ["of exceptions", ["branch  0 taken 0 (throw)", "branch  1 taken 9 (fallthrough)"], [[4, 2, 1, 0b10]]],
    ["with counts for people", ["branch  0 taken 1.2k"], [[4, 1, 1, 1]]],
    ["among calls", ["call    0 returned 1", "branch  1 taken 1", "unconditional  2 taken 1", "branch  3 taken 0"], [[4, 2, 1, 0b01]]],
    ["none where gcov tells only calls", ["call    0 never executed"], []],
    ["of each line by itself", ["branch  0 taken 1", "        1:    5:if", "branch  0 taken 0"], [[4, 1, 1, 1], [5, 1, 0, 0]]],
    ["beyond those that are told apart", Array.from({ length: 40 }, (_, index) => `branch ${index} taken 1`), [[4, 40, 40, 0xffff_ffff]]],
  ])("are counted %s", (_, lines, branches) => {
    expect(branchesIn(...lines)).toEqual(branches);
  });
});

describe("a report", () => {
  it("may hold several files, and a file several times", () => {
    const file = (name: string, count: string): string => `        -:    0:Source:${name}\n${count}:    1:x\n`;
    expect(outcome(file("a.h", "        1") + file("C:\\x\\b.c", "        2") + file("a.h", "    #####"))).toEqual({
      files: [
        { path: "C:\\x\\b.c", lines: [[1, 2]], branches: null, functions: null },
        { path: "a.h", lines: [[1, 1]], branches: null, functions: null },
      ],
      warnings: [],
    });
  });

  it("says with a warning that lines are none of gcov's", () => {
    expect(outcome(annotated("        1:    1:x", "hello", "  and more"))).toMatchObject({ warnings: ["Line 4 is nothing that gcov writes; it is left out (2 lines in all)."] });
  });

  it("says with a warning that branches stand before any line", () => {
    expect(outcome(annotated("branch  0 taken 1", "        1:    1:x"))).toMatchObject({ files: [{ lines: [[1, 1]], branches: null }], warnings: ["Line 3 is nothing that gcov writes; it is left out."] });
  });

  it("may lack the end of its last line where that is source", () => {
    expect(linesIn(annotated("        1:    1:x", "    #####:    2:}").trimEnd())).toEqual({ 1: 1, 2: 0 });
  });

  it.each([
    ["within a count", "        1:    1:x\n    ##"], ["before the source", "        1:    1:x\n        1:   1"],
    ["within a branch", "        1:    1:x\nbranch  0 take"], ["within the number of a branch", "        1:    1:x\nbranch  0 taken 1"],
    ["within a function", "        1:    1:x\nfunction f called 12"],
  ])("is refused when it ends %s", (_, rest) => {
    expect(outcome(annotated("        1:    9:x").trimEnd() + `\n${rest}`)).toMatchObject({ slug: "report-truncated", where: "report:5" });
  });

  it("is refused when it ends within its header", () => {
    expect(outcome("        -:    0:Source:a.")).toMatchObject({ slug: "report-truncated", where: "report:1" });
  });

  it.each([
    ["has no file's name", "        -:    0:Source:\n", 1], ["has an endless file's name", `        -:    0:Source:${"x".repeat(5000)}\n`, null],
    ["begins without a file", "        1:    1:x\n", 1],
  ])("is refused when it %s", (_, text, line) => {
    expect(outcome(text)).toMatchObject({ slug: "report-malformed", where: line === null ? "report" : `report:${line}` });
  });
});

describe("the intermediate format", () => {
  it("tells lines, functions and branches", () => {
    expect(outcome([
      "version:8.3.0", "file:a.cpp", "function:3,9,2,f(int, int)", "function:12,0,g", "lcount:3,2,0", "lcount:4,5,1", "branch:4,taken", "branch:4,nottaken",
      "lcount:5,0", "branch:5,notexec", "file:b.h", "lcount:1,-1", "",
    ].join("\n"))).toEqual({
      files: [
        { path: "a.cpp", lines: [[3, 2], [4, 5], [5, 0]], branches: [[4, 2, 1, 1], [5, 1, 0, 0]], functions: [[3, "f(int, int)", 9, 2], [12, "g", 0, 0]] },
        { path: "b.h", lines: [[1, 0]], branches: [], functions: [] },
      ],
      warnings: [],
    });
  });

  it("tells branches of lines that it does not count, each line's by themselves", () => {
    expect(outcome(intermediate("branch:1,taken", "branch:2,taken", "branch:2,nottaken"))).toMatchObject({ files: [{ lines: [[1, 1]], branches: [[1, 1, 1, 1], [2, 2, 1, 1]] }] });
  });

  it("has no line 0: what stands there is left out with a warning", () => {
    expect(outcome(intermediate("lcount:0,1", "branch:0,taken"))).toEqual({
      files: [{ path: "a.c", lines: [[1, 1]], branches: [], functions: [] }], warnings: ["Line 3 is nothing that gcov writes; it is left out (2 lines in all)."],
    });
  });

  it("names the compiler where it is told", () => {
    expect(read("version:8.3.0 20190222\nfile:a.c\nlcount:1,1\n").producer).toBe("gcov 8.3.0 20190222");
    expect(read(intermediate()).producer).toBeNull();
  });

  it("tells no branches where it has none", () => {
    expect(figures(read(intermediate()))).toEqual({ files: 1, lines: { hit: 1, total: 1 }, branches: null, functions: { hit: 0, total: 0 } });
  });

  it.each(["lcount:1", "lcount:x,1", "lcount:2,1x", "branch:2,perhaps", "function:1,f", "file:", "lcount:4294967296,1"])("is refused for %s", (record) => {
    expect(outcome(intermediate(record))).toMatchObject({ slug: "report-malformed", where: "report:3" });
  });

  it("is refused when its last line is cut, and warns of records that it does not have", () => {
    expect(outcome(`${intermediate()}lcount:2,1`)).toMatchObject({ slug: "report-truncated", where: "report:3" });
    expect(outcome(intermediate("constructor:1,1"))).toMatchObject({ warnings: ["Line 3 is nothing that gcov writes; it is left out."] });
  });
});

const reports = (): readonly Buffer[] => [
  ...readdirSync(FOLDER).filter((name) => !name.startsWith("cut-")).map((name) => join(FOLDER, name, "report.gcov")),
  ...(hasCorpus ? corpusFiles("coverage/gcov").map(inCorpus) : []),
].filter((path) => path.endsWith(".gcov") && existsSync(path)).map((path) => readFileSync(path));
const aReport = fc.constantFrom(...reports());

describe("reading", () => {
  it("agrees about one program, whatever gcov was asked to write of it", () => {
    const of = (name: string) => plainCoverage(read(readFileSync(join(FOLDER, name, "report.gcov"))).coverage);
    expect(of("gcc-12.2.0-colours-and-percent").map(({ lines, branches }) => ({ lines: lines!.map(([line, hits]) => [line, hits > 0]), branches })))
      .toEqual(of("gcc-12.2.0-all-details").map(({ lines, branches }) => ({ lines: lines!.map(([line, hits]) => [line, hits > 0]), branches })));
    expect(of("llvm-cov-14-intermediate").map(({ path, ...rest }) => ({ path: path.replace("./", ""), ...rest })))
      .toEqual(of("llvm-cov-14-text").map(({ path, ...rest }) => ({ path: path.replace("./", ""), ...rest })));
  });

  it("gives the same in chunks of any size, and whatever ends the lines", () => {
    fc.assert(fc.property(aReport, fc.integer({ min: 1, max: 200 }), (bytes, size) => {
      expect(outcome(bytes, size)).toEqual(outcome(bytes));
      expect(outcome(String(bytes).replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"))).toEqual(outcome(bytes));
    }), { seed: SEED, numRuns: 60 });
  });

  it("gives the same when a report is given twice over", () => {
    fc.assert(fc.property(aReport.map((bytes) => `${String(bytes).trimEnd()}\n`), (text) => {
      expect(outcome(text + text)).toEqual(outcome(text));
    }), { seed: SEED, numRuns: 20 });
  });

  it("throws nothing but problems that name the report, whatever is changed in it", () => {
    fc.assert(fc.property(aReport, fc.nat(), fc.nat(255), fc.nat(30), (bytes, place, byte, gone) => {
      const at = place % bytes.length;
      const found = outcome(Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + gone)]));
      if ("slug" in found) expect(found.where).toMatch(/^report(:\d+)?$/);
    }), { seed: SEED, numRuns: 500 });
  });
});

describe("recognition", () => {
  const recognises = (text: string): boolean => gcovText.recognises(makeHead(Buffer.from(text)));
  it.each([
    "        -:    0:Source:a.c\n", "    -:    0:Source:a.swift\r\n", "\n        -:    0:Source:a.c\n", "file:a.c\nfunction:1,2,f\n", "version:8.1.0\nfile:a.c\nlcount:1,1\n",
    "file:a.h\nfile:a.c\nlcount:1,1\n",
  ])("claims %j", (text) => {
    expect(recognises(text)).toBe(true);
  });
  it.each(["", "file:a.c\n", "file: a.c\nname: b\n", "        1:    1:x\n", "SF:a.c\n        -:    0:Source:a.c\n", "version:1\nlcount:1,1\n", `${"\n".repeat(50_000)}x`])("does not claim %j", (text) => {
    expect(recognises(text)).toBe(false);
  });
});
