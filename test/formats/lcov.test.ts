import { describe, expect, it } from "vitest";
import { lcov } from "../../src/formats/lcov.ts";
import { makeHead } from "../../src/formats/head.ts";
import { branchesOf, functionsOf, linesOf, type CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import { Problem } from "../../src/model/problem.ts";
import { textSource } from "../support/source.ts";

const read = (text: string | Uint8Array): CoverageReport => lcov.read(textSource(text));
const record = (...lines: readonly string[]): string => ["SF:src/a.ts", ...lines, "end_of_record", ""].join("\n");

const refusal = (text: string): Problem => {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("was read");
};

/** Hits by line of the first file. */
const hitsOf = ({ coverage }: CoverageReport): [line: number, hits: number][] => {
  const { from, to } = coverage.files[0]!.lines!;
  return Array.from(coverage.lines.line.subarray(from, to), (line, row) => [line, coverage.lines.hits[from + row]!]);
};

/** The functions of the first file: name, first and last line, hits. */
const functionsIn = ({ coverage }: CoverageReport): [name: string, start: number, end: number, hits: number][] => {
  const { functions: { name, start, end, hits }, files: [file] } = coverage;
  const { from, to } = file!.functions!;
  return Array.from({ length: to - from }, (_, row) => [name(from + row), start[from + row]!, end[from + row]!, hits[from + row]!]);
};

describe("lines", () => {
  it.each([
    ["a whole number", "12", 12],
    ["a number with a checksum", "3,61c88453392c74ecd94f0057a8aedc7d", 3],
    ["the largest number that is kept", "4294967295", 4294967295],
    ["one more, which stays there", "4294967296", 4294967295],
    ["a wrapped negative number", "18446744073709551615", 4294967295],
    ["a number beyond exact integers", "9007199254740993", 4294967295],
    ["an exponent", "1.0e+19", 4294967295],
    ["a small exponent", "2e2", 200],
    ["a fraction", "2.7", 2],
    ["a fraction of one hit", "0.5", 1],
    ["a negative number", "-3", 0],
    ["minus one", "-1", 0],
    ["minus two", "-2", 0],
    ["a number and white space", "7 ", 7],
    ["a hundred digits", "9".repeat(100), 4294967295],
  ])("keep %s", (_, count, hits) => {
    const report = read(record(`DA:5,${count}`));
    expect(hitsOf(report)).toEqual([[5, hits]]);
    expect(report.warnings).toEqual([]);
  });

  it.each(["=====", "#####", "nan", "NaN", "undefined", "-"])("take the count %s for 0, with one warning", (count) => {
    const report = read(record("DA:1,1", `DA:2,${count}`, `DA:3,${count}`));
    expect(hitsOf(report)).toEqual([[1, 1], [2, 0], [3, 0]]);
    expect(report.warnings).toEqual(["In line 3 a count is no number; it is read as 0 (2 times in all)."]);
  });

  it.each(["DA:", "DA:,", "DA:,1", "DA:1", "DA:1,", "DA:1,,", "DA:x,1", "DA:-1,1", "DA:1.5,1", "DA:1,x", "DA:1,2x", "DA:4294967296,1", "DA:1;1"])(
    "refuse %s", (line) => {
      expect(refusal(record("DA:1,1", line))).toMatchObject({ slug: "report-malformed", where: "report:3" });
    });

  it("that LF leaves out though LH counts them, as coverage.py 6.5 does with docstrings and empty modules, contradict no total", () => {
    const { declared, warnings } = read(record("DA:0,1", "LF:0", "LH:1") + record("DA:1,1", "DA:4,1", "DA:6,0", "LF:2", "LH:2"));
    expect(declared).toBeNull();
    expect(warnings[1]).toBe(
      "In line 5 a record ends whose LF leaves out lines that it lists as hit, as older versions of coverage.py write it; no LF or LH is compared (2 times in all).",
    );
  });

  it.each([
    ["more lines than are listed, as of a record that was cut", ["DA:1,1", "DA:2,0", "LF:3", "LH:1"], { hit: 1, total: 3 }],
    ["fewer lines, but not as many hits as are listed", ["DA:1,1", "DA:2,0", "LF:1", "LH:0"], { hit: 0, total: 1 }],
    ["fewer lines, none of which is hit", ["DA:1,0", "DA:2,0", "LF:1", "LH:0"], { hit: 0, total: 1 }],
  ])("whose totals claim %s are compared", (_, lines, expected) => expect(read(record(...lines)).declared?.lines).toEqual(expected));

  it("leave line 0 out, with a warning", () => {
    const report = read(record("DA:0,1", "DA:1,1", "BRDA:0,0,0,1"));
    expect(figures(report)).toMatchObject({ lines: { hit: 1, total: 1 }, branches: null });
    expect(report.warnings).toEqual(["In line 2 an entry is for line 0 or for no line; it is left out (2 times in all)."]);
  });

  it("stand in order and once each, hit where any record of the line is", () => {
    expect(hitsOf(read(record("DA:9,0", "DA:2,1", "DA:9,4", "DA:2,0", "DA:5,0")))).toEqual([[2, 1], [5, 0], [9, 4]]);
  });

  it("of several records of one file are united", () => {
    const report = read(record("DA:1,1", "DA:2,0") + "SF:src/b.ts\nDA:1,0\nend_of_record\n" + record("DA:2,5", "DA:3,0"));
    expect(report.coverage.files.map((file) => [file.path, linesOf(report.coverage, file)])).toEqual([
      ["src/a.ts", { hit: 2, total: 3 }], ["src/b.ts", { hit: 0, total: 1 }],
    ]);
  });
});

describe("what a record does not say", () => {
  it("of its lines is null where only totals are given, which are kept", () => {
    const report = read(record("LF:25", "LH:17", "FNF:4", "FNH:4", "BRF:2", "BRH:1"));
    expect(figures(report)).toEqual({ files: 1, lines: null, branches: null, functions: null });
    expect(report.declared).toEqual({ lines: { hit: 17, total: 25 }, branches: { hit: 1, total: 2 } });
  });

  it("is none where the total is 0", () => {
    expect(figures(read(record("LF:0", "LH:0", "FNF:0", "FNH:0", "BRF:0", "BRH:0")))).toEqual({
      files: 1, lines: { hit: 0, total: 0 }, branches: { hit: 0, total: 0 }, functions: { hit: 0, total: 0 },
    });
  });

  it("of its lines is none where other records tell theirs", () => {
    const { coverage } = read(record() + "SF:src/b.ts\nDA:1,1\nend_of_record\n");
    expect(coverage.files.map((file) => linesOf(coverage, file))).toEqual([{ hit: 0, total: 0 }, { hit: 1, total: 1 }]);
  });

  it("of its lines stays unsaid where no record tells any", () => {
    expect(figures(read(record("FN:1,a", "FNDA:1,a")))).toMatchObject({ lines: null, functions: { hit: 1, total: 1 } });
  });

  it("declares nothing", () => {
    expect(read(record("DA:1,1")).declared).toBeNull();
    expect(read(record("DA:1,1", "LF:1")).declared).toBeNull();
  });

  it("is not asked of the totals: they are summed over all records, whatever the lines say", () => {
    const report = read(record("DA:1,1", "LF:3", "LH:2") + record("DA:1,0", "LH:1", "LF:2"));
    expect(report.declared).toEqual({ lines: { hit: 3, total: 5 }, branches: null });
    expect(figures(report).lines).toEqual({ hit: 1, total: 1 });
  });
});

describe("branches", () => {
  const branches = (...lines: readonly string[]) => {
    const report = read(record(...lines.map((line) => `BRDA:${line}`)));
    return branchesOf(report.coverage, report.coverage.files[0]!);
  };

  it("are told apart from what its records come to one by one, line 0 included", () => {
    const outcomes = ["DA:1,1", "BRDA:1,0,0,1", "BRDA:1,0,1,0"];
    const { elements, coverage } = read(record(...outcomes) + record(...outcomes, "DA:2,0", "BRDA:0,0,0,1"));
    expect([elements, figures({ kind: "coverage", coverage } as CoverageReport).lines]).toEqual([{ lines: 3, branches: 5 }, { hit: 1, total: 2 }]);
  });

  it("are gcovr's where its only test says so", () => {
    expect(read(`TN:GCOVR_report\n${record("DA:1,1")}`).producer).toBe("gcovr");
    expect(read(`TN:GCOVR\n${record("DA:1,1")}`).producer).toBeNull();
  });

  it.each([
    ["taken or not, evaluated or not", ["4,0,0,2", "4,0,1,0", "5,0,0,-"], 1, 3],
    ["named by a text with commas", ["5,0,jump to line 8, or 9,1", "5,0,!enable,0", "5,0,exit,-"], 1, 3],
    ["marked e for exceptions", ["27,4,0,1", "27,e4,1,-"], 1, 2],
    ["marked f for falling through", ["27,f4,0,1", "27,ef4,1,1"], 2, 2],
    ["without those marked U, which cannot be reached", ["27,4,0,1", "27,U4,1,0", "27,eU4,2,0"], 1, 1],
    ["repeated in one record, once", ["4,0,0,0", "4,0,1,0", "4,0,0,3"], 1, 2],
    ["repeated after they were taken, once", ["4,0,0,3", "4,0,0,0"], 1, 1],
    ["repeated by name, once", ["4,0,exit,0", "4,0,exit,3"], 1, 1],
    ["of several blocks of a line", ["4,0,0,1", "4,1,0,1"], 2, 2],
    ["in any order", ["9,0,0,1", "4,1,0,0", "4,0,1,1", "4,0,0,0"], 2, 4],
    ["of blocks beyond 32 bits", ["4,18446744073709551615,0,1", "4,4294967295,0,1", "4,4294967295,1,0"], 2, 3],
    ["of branches beyond those that fit beside their block", ["4,0,2097152,1", "4,1,0,0", "4,0,9999999,1"], 2, 3],
    ["of more branches than are told apart by bits", Array.from({ length: 40 }, (_, branch) => `4,0,${branch},1`), 40, 40],
    ["with a wrapped count", ["4,0,0,18446744073709551615", "4,0,1,-1"], 1, 2],
    ["without a line, left out", [",0,0,1", "undefined,0,0,1", "4,0,0,1"], 1, 1],
  ])("are counted %s", (_, lines, hit, total) => {
    expect(branches(...lines)).toEqual({ hit, total });
  });

  it("of several records are united outcome by outcome, whatever their order", () => {
    const taken = (counts: readonly number[]) => counts.map((count, branch) => `BRDA:4,0,${branch},${count}`);
    const report = read(record(...taken([1, 0, 0])) + record(...taken([0, 0, 7]).reverse()));
    expect(figures(report).branches).toEqual({ hit: 2, total: 3 });
  });

  it("without a count were not taken, with a warning", () => {
    const report = read(record("BRDA:4,0,0,", "BRDA:4,0,1,1"));
    expect(figures(report).branches).toEqual({ hit: 1, total: 2 });
    expect(report.warnings).toEqual(["In line 2 a count is no number; it is read as 0."]);
  });

  it.each(["BRDA:4", "BRDA:4,0", "BRDA:4,0,0", "BRDA:x,0,0,1", "BRDA:4,0,0,x"])("refuse %s", (line) => {
    expect(refusal(record(line))).toMatchObject({ slug: "report-malformed", where: "report:2" });
  });
});

describe("functions", () => {
  it.each([
    ["a name", ["FN:3,total", "FNDA:2,total"], ["total", 3, 0, 2]],
    ["an end", ["FN:6,9,Calc.add", "FNDA:1,Calc.add"], ["Calc.add", 6, 9, 1]],
    ["a name with commas", ["FN:6,sum(int, int)", "FNDA:1,sum(int, int)"], ["sum(int, int)", 6, 0, 1]],
    ["an end and a name with commas", ["FN:6,9,sum(int, int)", "FNDA:1,sum(int, int)"], ["sum(int, int)", 6, 9, 1]],
    ["a number for a name", ["FN:6,9", "FNDA:1,9"], ["9", 6, 0, 1]],
    ["a name beyond ASCII", ["FN:6,größe", "FNDA:1,größe"], ["größe", 6, 0, 1]],
    ["no count", ["FN:6,a"], ["a", 6, 0, 0]],
    ["a count before it is declared", ["FNDA:3,a", "FN:6,a"], ["a", 6, 0, 3]],
    ["several counts, the largest of which holds", ["FN:6,a", "FNDA:0,a", "FNDA:3,a", "FNDA:1,a"], ["a", 6, 0, 3]],
    ["an index", ["FNL:0,7,12", "FNA:0,2,_Z6divide"], ["_Z6divide", 7, 12, 2]],
    ["an index and no end", ["FNL:5,7", "FNA:5,2,a"], ["a", 7, 0, 2]],
    ["several names, of which any may have run", ["FNL:0,7,12", "FNA:0,0,a<int>", "FNA:0,2,a<char>"], ["a<int>", 7, 12, 2]],
    ["no line", ["FN:undefined,a", "FNDA:1,a"], ["a", 0, 0, 1]],
  ])("may have %s", (_, lines, expected) => {
    expect(functionsIn(read(record(...lines)))).toEqual([expected]);
  });

  it("join counts by name where their order differs, or some have none", () => {
    const report = read(record("FN:1,a", "FN:2,b", "FN:3,c", "FNDA:3,c", "FNDA:2,b"));
    expect(functionsIn(report)).toEqual([["a", 1, 0, 0], ["b", 2, 0, 2], ["c", 3, 0, 3]]);
  });

  it("of the same name take the counts one after the other", () => {
    const report = read(record("FN:1,f", "FN:2,g", "FN:3,f", "FNDA:0,f", "FNDA:4,f", "FNDA:2,g"));
    expect(functionsIn(report)).toEqual([["f", 1, 0, 0], ["g", 2, 0, 2], ["f", 3, 0, 4]]);
  });

  it("of the same line stand in the order of their names", () => {
    const report = read(record("FN:4,b", "FN:4,a", "FN:2,c", "FNDA:1,b"));
    expect(functionsIn(report)).toEqual([["c", 2, 0, 0], ["a", 4, 0, 0], ["b", 4, 0, 1]]);
  });

  it("of several records are united by line and name", () => {
    const report = read(record("FN:1,a", "FN:2,b", "FNDA:0,a", "FNDA:1,b") + record("FN:1,9,a", "FN:2,c", "FNDA:5,a", "FNDA:0,c"));
    expect(functionsIn(report)).toEqual([["a", 1, 9, 5], ["b", 2, 0, 1], ["c", 2, 0, 0]]);
  });

  it("are known by their index within one record only", () => {
    const report = read(record("FNL:0,1", "FNA:0,0,a") + "SF:src/b.ts\nFNA:0,5,a\nend_of_record\n");
    expect(functionsIn(report)).toEqual([["a", 1, 0, 0]]);
    expect(report.warnings).toHaveLength(1);
  });

  it("that are counted but not declared are left out, with a warning", () => {
    const report = read(record("DA:1,1", "FNDA:1,ghost", "FNA:3,1,ghost"));
    expect(functionsOf(report.coverage, report.coverage.files[0]!)).toBeNull();
    expect(report.warnings).toEqual([
      "In line 4 a count is for a function that is not declared; it is left out (2 times in all).",
    ]);
  });

  it.each(["FN:1", "FN:x,a", "FNDA:1", "FNDA:x,a", "FNL:0", "FNL:x,1", "FNL:0,x", "FNA:0", "FNA:0,1", "FNA:0,x,a"])("refuse %s", (line) => {
    expect(refusal(record("FNL:0,1", line))).toMatchObject({ slug: "report-malformed", where: "report:3" });
  });
});

describe("a tracefile", () => {
  it("may hold comments, blank lines, test names, versions, conditions and carriage returns anywhere", () => {
    const text = ["# made by hand", "", "TN:unit", "SF:C:\\src\\a.ts", "VER:549f71", "", "# more", "DA:1,1", "MCDC:1,2,t,1,0,a, b",
      "MCF:2", "MCH:1", "LH:1", "LF:1", "FNF:0", "FNH:0", "end_of_record ", "", "TN:", "# end"].join("\r\n");
    const report = read(text);
    expect(report.coverage.files.map(({ path }) => path)).toEqual(["C:\\src\\a.ts"]);
    expect(figures(report).lines).toEqual({ hit: 1, total: 1 });
    expect(report.warnings).toEqual([]);
  });

  it("may be UTF-16 or UTF-8 with a byte order mark", () => {
    const text = record("DA:1,1", "FN:1,größe").replace("src/a.ts", "src/größe.ts");
    for (const bytes of [Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from(`\ufeff${text}`, "utf16le").swap16(), Buffer.from(`\ufeff${text}`)]) {
      const report = read(bytes);
      expect([report.coverage.files[0]!.path, ...functionsIn(report)[0]!]).toEqual(["src/größe.ts", "größe", 1, 0, 0]);
    }
  });

  it("may hold records of other kinds and stray text, with one warning", () => {
    const report = read(`${record("DA:1,1", "XY:5", "BRANCH", "da:1,1")}EOF\n`);
    expect(figures(report).lines).toEqual({ hit: 1, total: 1 });
    expect(report.warnings).toEqual(["In line 3 a record is of no kind that LCOV has; it is left out (4 times in all)."]);
  });

  it("lists files in the order of their paths", () => {
    const report = read(["b", "a", "B"].map((path) => `SF:${path}\nDA:1,1\nend_of_record\n`).join(""));
    expect(report.coverage.files.map(({ path }) => path)).toEqual(["B", "a", "b"]);
  });

  it.each([
    ["the last record has no end", "SF:a\nDA:1,1\n", "report:2"],
    ["a record begins within another", "SF:a\nDA:1,1\nSF:b\nDA:1,1\nend_of_record\n", "report:3"],
    ["the last line of a record is cut", "SF:a\nDA:1", "report:2"],
    ["the end of a record is cut", "SF:a\nDA:1,1\nend_of_rec", "report:3"],
    ["the next record is cut in its name", "SF:a\nDA:1,1\nend_of_record\nSF:src/", "report:4"],
    ["the next test's name is cut", "SF:a\nDA:1,1\nend_of_record\nT", "report:4"],
  ])("is truncated where %s", (_, text, where) => {
    expect(refusal(text)).toMatchObject({ slug: "report-truncated", where });
  });

  it("needs no line end behind its last record", () => {
    expect(figures(read(record("DA:1,1").trimEnd())).lines).toEqual({ hit: 1, total: 1 });
  });

  it.each(["DA:1,1", "BRDA:1,0,0,1", "FN:1,a", "FNDA:1,a", "FNL:0,1", "FNA:0,1,a", "LF:1", "FNH:1", "MCF:1", "end_of_record"])(
    "is malformed where %s stands outside of a record", (line) => {
      expect(refusal(`TN:\n${line}\n${record("DA:1,1")}`)).toMatchObject({ slug: "report-malformed", where: "report:2" });
    });

  it.each(["SF:", "SF:  ", "LF:x", "BRH:1,2"])("is malformed with %s", (line) => {
    const text = line.startsWith("SF") ? `TN:\n${line}\nend_of_record\n` : record(line);
    expect(refusal(text)).toMatchObject({ slug: "report-malformed", where: "report:2" });
  });

  it("is empty without any record", () => {
    expect(refusal("TN:\n")).toMatchObject({ slug: "report-empty", where: "report" });
  });

  it("is malformed where a line is longer than any tool's", () => {
    expect(refusal(record("DA:1,1", `FN:1,${"x".repeat(2 ** 20)}`))).toMatchObject({ slug: "report-malformed", where: "report:3" });
  });
});

describe("recognition", () => {
  const recognises = (text: string): boolean => lcov.recognises(makeHead(Buffer.from(text)));

  it.each([
    ["begins with a test name", "TN:\nSF:a\n"],
    ["begins with a file", "SF:a\nDA:1,1\nend_of_record\n"],
    ["begins with other text", "$ make coverage\nSF:a\n"],
    ["begins with comments", "# made by lcov 2\n\nSF:a\n"],
    ["has carriage returns", "\r\nTN:\r\nSF:a\r\n"],
    ["shows nothing but test names and comments yet", `# a\nTN:unit\n${"# more\n".repeat(20_000)}SF:a\n`],
    ["is cut behind the first letters", "SF:sr"],
  ])("says yes where it %s", (_, text) => {
    expect(recognises(text)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["comments alone", "# a\n# b\n"],
    ["prose", "The record SF: names a file.\n"],
    ["JSON", '{ "a": "\nSF:a" }'],
    ["XML", "<testsuite><system-out>\nSF:a\n</system-out></testsuite>"],
    ["bytes", "\0\0\nSF:a\n"],
    ["another format with colons", "file:a.c\nlcount:1,1\n"],
  ])("says no to %s", (_, text) => {
    expect(recognises(text)).toBe(false);
  });
});
