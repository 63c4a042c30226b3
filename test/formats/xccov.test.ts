import { describe, expect, it } from "vitest";
import { xccov } from "../../src/formats/xccov.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const target = (files: unknown[], more: object = {}) => ({ name: "Shop.app", coveredLines: 3, executableLines: 4, files, ...more });
const report = (targets: unknown[], more: object = { coveredLines: 3, executableLines: 4 }) => ({ lineCoverage: 0.75, targets, ...more });
const FILE = { path: "/app/Shop/Stock.swift", name: "Stock.swift" };
const calls = (name: string, lineNumber: unknown, executionCount: unknown) => ({ name, lineNumber, executionCount, coveredLines: 1, executableLines: 2 });
const line = (number: number, executionCount: unknown, isExecutable = true) => ({ line: number, isExecutable, executionCount });

describe("recognition", () => {
  it.each([
    ["a report", report([]), true],
    ["a report of targets without files", { targets: [{ name: "a" }], coveredLines: 1 }, true],
    ["a dump of an archive", { "/app/a.swift": [line(1, 1)] }, true],
    ["targets of another tool", { targets: [] }, false],
    ["lists of anything else", { tests: ["unit"] }, false],
  ])("of %s", (_, value, expected) => expect(claims(xccov, value)).toBe(expected));
});

describe("a report", () => {
  it("tells functions, and no lines", () => {
    const functions = [calls("Stock.left()", 9, 0), calls("Stock.init()", 3, 2)];
    expect(filesOf(xccov, report([target([{ ...FILE, functions }])]))).toEqual([
      { path: "/app/Shop/Stock.swift", lines: null, branches: null, functions: [[3, "Stock.init()", 0, 2], [9, "Stock.left()", 0, 0]] },
    ]);
  });

  it("unites a file of several targets", () => {
    const one = target([{ ...FILE, functions: [calls("f", 1, 0)] }]);
    const two = target([{ ...FILE, functions: [calls("f", 1, 5)] }]);
    expect(filesOf(xccov, report([one, two]))[0]!.functions).toEqual([[1, "f", 0, 5]]);
  });

  it("declares its totals, or those of its targets", () => {
    expect(readDocument(xccov, report([])).declared).toEqual({ lines: { hit: 3, total: 4 }, branches: null });
    expect(readDocument(xccov, report([target([]), target([])], {})).declared?.lines).toEqual({ hit: 6, total: 8 });
  });
});

describe("a dump of an archive", () => {
  it("tells the lines that can be executed", () => {
    expect(filesOf(xccov, { "/app/a.swift": [{ line: 1, isExecutable: false }, line(2, 3), line(3, 0), line(4, 1, false)] })[0]!.lines).toEqual([[2, 3], [3, 0]]);
  });
});

describe("a wrong shape", () => {
  it.each([
    ["a target that is null", report([null])],
    ["files that are an object", report([target([], { files: {} })])],
    ["a file without a path", report([target([{}])])],
    ["a function that was called often", report([target([{ ...FILE, functions: [calls("f", 1, "often")] }])])],
    ["a function on no line", report([target([{ ...FILE, functions: [calls("f", undefined, 1)] }])])],
    ["a line of an archive without a count", { a: [line(1, 1)], b: [{ line: 2, isExecutable: true }] }],
    ["lines of an archive that are an object", { a: [line(1, 1)], b: {} }],
  ])("is refused: %s", (_, document) => expect(refusalOf(xccov, document)?.slug).toBe("report-malformed"));
});
