import { describe, expect, it } from "vitest";
import { llvmCov } from "../../src/formats/llvm-cov.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const EXPORT = { type: "llvm.coverage.json.export", version: "3.0.1" };
const program = (file: object, more: object = {}) => ({ ...EXPORT, data: [{ files: [{ filename: "/a.c", ...file }], ...more }] });
const fileOf = (file: object, more: object = {}) => filesOf(llvmCov, program(file, more))[0]!;

const T = true;
const F = false;
/** Segments: [line, column, count, has a count, begins a region, is a gap]. */
const CODE = (line: number, count: number) => [line, 1, count, T, T, F];
const END = (line: number) => [line, 2, 0, F, F, F];

describe("recognition", () => {
  it("goes by the type, which stands at the end", () => {
    expect(claims(llvmCov, { data: [], type: EXPORT.type })).toBe(true);
    expect(claims(llvmCov, { data: [], type: "llvm.coverage" })).toBe(false);
  });
});

describe("lines", () => {
  it.each([
    ["are those that a region spans", [CODE(3, 2), END(6)], [[3, 2], [4, 2], [5, 2], [6, 2]]],
    ["are none between functions", [CODE(1, 1), END(1), CODE(3, 0), END(3)], [[1, 1], [3, 0]]],
    ["ran as often as the most of what wraps them and begins on them", [CODE(1, 5), [2, 9, 7, T, T, F], [2, 12, 1, T, T, F], END(3)], [[1, 5], [2, 7], [3, 1]]],
    ["take no count from a gap", [CODE(1, 2), [1, 9, 9, T, T, T], [2, 1, 0, T, T, F], END(2)], [[1, 2], [2, 9]]],
    ["on which nothing but a gap begins did not run", [[4, 1, 6, T, T, T], END(5)], [[4, 0], [5, 6]]],
    ["are left out where a skipped region begins first", [CODE(1, 1), [2, 1, 0, F, T, F], [3, 1, 1, T, F, F], END(4)], [[1, 1], [4, 1]]],
    ["count all the same where code begins behind it", [CODE(1, 1), [2, 1, 0, F, T, F], [2, 9, 3, T, T, F], END(2)], [[1, 1], [2, 3]]],
    ["are read from the five fields of older versions", [[1, 1, 1, T, T], [2, 2, 0, F, F]], [[1, 1], [2, 1]]],
    ["are none without segments", [], []],
  ])("%s", (_, segments, lines) => expect(fileOf({ segments }).lines).toEqual(lines));

  it("are not told by totals alone", () => expect(fileOf({ summary: {} }).lines).toBeNull());

  it("that a region spans without end are refused, not made", () => {
    expect(refusalOf(llvmCov, program({ segments: [CODE(1, 1), END(1e9)] }))?.slug).toBe("report-malformed");
    const files = Array.from({ length: 9 }, (_, index) => ({ filename: `/${index}.c`, segments: [CODE(1, 1), END(9e6)] }));
    expect(refusalOf(llvmCov, { ...EXPORT, data: [{ files }] })?.slug).toBe("report-too-large");
  });
});

describe("branches", () => {
  const at = (line: number, column: number, yes: number, no: number) => [line, column, line, column + 5, yes, no, 0, 0, 4];

  it("are conditions with an outcome for true and one for false, by place", () => {
    expect(fileOf({ branches: [at(5, 20, 1, 0), at(2, 3, 0, 0), at(5, 8, 0, 4)] }).branches).toEqual([[2, 2, 0, 0], [5, 4, 2, 0b0110]]);
  });

  it("of each instance of a template are one", () => {
    expect(fileOf({ branches: [at(8, 12, 1, 0), at(8, 12, 0, 0), at(8, 12, 0, 2)] }).branches).toEqual([[8, 2, 2, 0b11]]);
  });

  it("inside a macro stand where it is used", () => {
    const expansions = [{ source_region: [15, 9, 15, 17, 2, 0, 1, 1], branches: [at(1, 30, 2, 0), at(1, 40, 0, 1)] }];
    expect(fileOf({ branches: [at(15, 27, 1, 1)], expansions }).branches).toEqual([[15, 6, 4, 0b111001]]);
  });

  it("are not told by versions that measure none", () => expect(fileOf({ segments: [] }).branches).toBeNull());
});

describe("functions", () => {
  const one = (name: string, count: number, regions: number[][], filenames = ["/a.c"]) => ({ name, count, regions, filenames });
  const body = (line: number, column: number, last: number) => [line, column, last, 2, 1, 0, 0, 0];

  it("stand where their bodies do", () => {
    expect(fileOf({}, { functions: [one("_Z1bv", 0, [body(7, 1, 9), body(8, 3, 8)]), one("main", 2, [body(1, 5, 4)])] }).functions)
      .toEqual([[1, "main", 4, 2], [7, "_Z1bv", 9, 0]]);
  });

  it("of each instance of a template are one, which ran where any did", () => {
    expect(fileOf({}, { functions: [one("f<int>", 3, [body(1, 1, 2)]), one("f<double>", 0, [body(1, 1, 2)])] }).functions).toEqual([[1, "f<double>", 2, 3]]);
  });

  it("that begin on one line are several where their columns differ", () => {
    expect(fileOf({}, { functions: [one("a", 1, [body(1, 1, 1)]), one("b", 0, [body(1, 9, 1)])] }).functions).toHaveLength(2);
  });

  it("are told of a file that has none, and of none without a list", () => {
    expect(fileOf({}, { functions: [] }).functions).toEqual([]);
    expect(fileOf({}).functions).toBeNull();
  });

  it("that lie in another file only are nowhere", () => {
    expect(fileOf({}, { functions: [one("m", 1, [[1, 1, 2, 1, 1, 1, 0, 0]], ["/a.c", "/b.h"])] }).functions).toEqual([]);
  });
});

describe("the report", () => {
  const totals = (covered: number, count: number) => ({ lines: { covered, count }, branches: { covered: 0, count: 2 } });

  it("declares the totals of its programs together", () => {
    const data = [{ files: [], totals: totals(1, 2) }, { files: [], totals: totals(3, 4) }];
    expect(readDocument(llvmCov, { ...EXPORT, data }).declared).toEqual({ lines: { hit: 4, total: 6 }, branches: { hit: 0, total: 4 } });
  });

  it("names cargo-llvm-cov where it ran it", () => {
    expect(readDocument(llvmCov, program({})).producer).toBe("llvm-cov");
    expect(readDocument(llvmCov, { ...program({}), cargo_llvm_cov: { version: "0.6.15" } }).producer).toBe("cargo-llvm-cov 0.6.15");
  });
});

describe("a wrong shape", () => {
  it.each([
    ["no data", { ...EXPORT }],
    ["a program that is null", { ...EXPORT, data: [null] }],
    ["a file without a name", { ...EXPORT, data: [{ files: [{}] }] }],
    ["a segment that is a number", program({ segments: [3] })],
    ["a segment on no line", program({ segments: [CODE(0, 1)] })],
    ["segments that go back", program({ segments: [CODE(5, 1), END(4)] })],
    ["segments that are not in order", program({ segments: [CODE(5, 1), END(6), CODE(5, 1)] })],
    ["null behind a segment", program({ segments: [CODE(5, 1), null] })],
    ["a branch without counts", program({ branches: [[1, 1, 1, 1]] })],
    ["an expansion without a place", program({ branches: [], expansions: [{ branches: [[1, 1, 1, 1, 1, 1]] }] })],
    ["a function without regions", program({}, { functions: [{ name: "f", count: 1, filenames: ["/a.c"] }] })],
    ["a function without a column", program({}, { functions: [{ name: "f", count: 1, filenames: ["/a.c"], regions: [[1, null, 1, 1, 1, 0]] }] })],
  ])("is refused: %s", (_, document) => expect(refusalOf(llvmCov, document)?.slug).toBe("report-malformed"));
});
