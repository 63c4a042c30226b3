import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { gcovJson, gcovJsonLines } from "../../src/formats/gcov-json.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { claimsOn, readReport } from "../../src/formats/read.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";
import { textSource } from "../support/source.ts";

const line = (number: number, count: unknown, branches: unknown = [], more: object = {}) =>
  ({ line_number: number, count, branches, unexecuted_block: false, ...more });
const document = (file: object, more: object = {}) =>
  ({ format_version: "1", gcc_version: "12.2.0", data_file: "a.c", files: [{ file: "a.c", lines: [], functions: [], ...file }], ...more });
const fileOf = (file: object) => filesOf(gcovJson, document(file))[0]!;

describe("the JSON of gcov", () => {
  it.each([
    ["of gcov", document({}), true],
    ["of gcovr", { "gcovr/format_version": "0.15", files: [] }, false],
    ["of llvm-cov", { type: "llvm.coverage.json.export", version: "2.0.1", data: [] }, false],
  ])("is recognised or not: %s", (_, value, expected) => expect(claims(gcovJson, value)).toBe(expected));

  it("is read as gcov packs it", () => {
    const packed = gzipSync(JSON.stringify(document({ lines: [line(1, 1)] })));
    expect(readReport(textSource(packed, 7), [gcovJson])).toMatchObject({ format: "gcov", producer: "gcov 12.2.0" });
  });

  it("has a line once for each instance of a template, which ran as often as the most of them", () => {
    const lines = [line(5, 0, [], { function_name: "f<int>" }), line(5, 3, [], { function_name: "f<long>" }), line(6, 1)];
    expect(fileOf({ lines }).lines).toEqual([[5, 3], [6, 1]]);
  });

  it("unites the branches of instances where they have as many", () => {
    const branches = (...counts: number[]) => counts.map((count) => ({ count, throw: false, fallthrough: false }));
    const lines = [line(5, 1, branches(1, 0)), line(5, 1, branches(0, 0)), line(5, 1, branches(0, 2)), line(9, 1, branches(0, 1, 0)), line(9, 1, branches(1, 1))];
    expect(figures(readDocument(gcovJson, document({ lines }))).branches).toEqual({ hit: 2 + 2, total: 2 + 3 });
  });

  it("tells no branches where gcov was not asked for them", () => expect(fileOf({ lines: [line(1, 1)] }).branches).toBeNull());

  it("tells functions with their ends", () => {
    const functions = [{ name: "_Z1fv", demangled_name: "f()", start_line: 3, end_line: 7, execution_count: 0 }];
    expect(fileOf({ functions }).functions).toEqual([[3, "_Z1fv", 7, 0]]);
  });

  it("starts its paths from the folder that gcov ran in", () => {
    expect(readDocument(gcovJson, document({}, { current_working_directory: "/app/build" })).bases).toEqual(["/app/build"]);
    expect(readDocument(gcovJson, document({})).bases).toEqual([]);
  });

  it.each([
    ["a line without a count", { lines: [{ line_number: 1 }] }],
    ["a line beyond ten million", { lines: [line(1e9, 1)] }],
    ["lines that are an object", { lines: {} }],
    ["branches that are numbers", { lines: [line(1, 1, [1])] }],
    ["a file without a name", { file: null }],
    ["a function without a place", { functions: [{ name: "f", execution_count: 1 }] }],
  ])("is refused with %s", (_, file) => expect(refusalOf(gcovJson, document(file))?.slug).toBe("report-malformed"));
});

describe("several documents, one a line", () => {
  const lines = (...documents: object[]): string => documents.map((value) => `${JSON.stringify(value)}\n`).join("");
  const two = lines(document({ lines: [line(1, 1)] }, { current_working_directory: "/a" }), document({ file: "b.c", lines: [line(1, 0)] }, { current_working_directory: "/b" }));
  const read = (content: string) => readReport(textSource(content), FORMATS) as CoverageReport;

  it("are read together, as `gcov --stdout` prints them", () => {
    const report = read(two);
    expect(report).toMatchObject({ format: "gcov", producer: "gcov 12.2.0", bases: ["/a", "/b"], warnings: [] });
    expect(figures(report).lines).toEqual({ hit: 1, total: 2 });
  });

  it("unite a header that is in both", () => {
    const header = (count: number) => document({ file: "a.h", lines: [line(1, count)] });
    expect(figures(read(lines(header(0), header(2)))).lines).toEqual({ hit: 1, total: 1 });
  });

  it("are refused where the last one breaks off, and where one is no document of gcov", () => {
    expect(() => read(two.slice(0, -9))).toThrow(expect.objectContaining({ slug: "report-truncated" }));
    expect(() => read(`${two}{"files": 3}\n`)).toThrow(expect.objectContaining({ slug: "report-malformed" }));
  });

  it.each([["one document", lines(document({})), [gcovJson]], ["two", two, [gcovJsonLines]], ["events of another kind", lines({ Action: "start" }, document({})), []]])(
    "are told from others by their first line: %s", (_, content, expected) =>
      expect(claimsOn(textSource(content), [gcovJson, gcovJsonLines]).claims).toEqual(expected));
});
