import { describe, expect, it } from "vitest";
import { gcovr } from "../../src/formats/gcovr.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const document = (file: object) => ({ "gcovr/format_version": "0.15", files: [{ file: "a.c", lines: [], ...file }] });
const fileOf = (file: object) => filesOf(gcovr, document(file))[0]!;
const taken = (count: number, more: object = {}) => ({ count, fallthrough: false, throw: false, ...more });

describe("the JSON of gcovr", () => {
  it("is recognised by its version, as its summary is by another key", () => {
    expect(claims(gcovr, document({}))).toBe(true);
    expect(claims(gcovr, { "gcovr/summary_format_version": "0.6", files: [] })).toBe(false);
  });

  it("leaves out lines that are excluded, and those that are no code", () => {
    const lines = [
      { line_number: 1, count: 2, branches: [] },
      { line_number: 2, count: 0, branches: [taken(1)], "gcovr/excluded": true },
      { line_number: 3, count: 0, branches: [], "gcovr/noncode": true, "gcovr/excluded": false },
    ];
    expect(fileOf({ lines })).toMatchObject({ lines: [[1, 2]], branches: [] });
  });

  it("leaves out branches that are excluded; the others keep their order", () => {
    const lines = [{ line_number: 4, count: 1, branches: [taken(0, { "gcovr/excluded": true }), taken(0), taken(3)] }];
    expect(fileOf({ lines }).branches).toEqual([[4, 2, 1, 0b10]]);
  });

  it("names functions as gcov does where it says so, else as they are written; excluded ones are left out", () => {
    const functions = [
      { name: "_Z1fv", demangled_name: "f()", lineno: 2, execution_count: 1, pos: ["2:5", "9:1"] },
      { demangled_name: "g()", lineno: 11, execution_count: 0 },
      { name: "h", lineno: 20, execution_count: 0, "gcovr/excluded": true },
    ];
    expect(fileOf({ functions }).functions).toEqual([[2, "_Z1fv", 9, 1], [11, "g()", 0, 0]]);
  });

  it("tells no functions in the versions that have none", () => expect(fileOf({}).functions).toBeNull());

  it("declares nothing, and says who wrote it", () => {
    expect(readDocument(gcovr, document({}))).toMatchObject({ format: "gcovr", producer: "gcovr", declared: null });
  });

  it.each([
    ["files that are an object", { "gcovr/format_version": "0.15", files: {} }],
    ["a file that is a text", { "gcovr/format_version": "0.15", files: ["a.c"] }],
    ["a line that is a number", document({ lines: [1] })],
  ])("is refused with %s", (_, value) => expect(refusalOf(gcovr, value)?.slug).toBe("report-malformed"));
});
