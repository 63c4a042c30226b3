import { describe, expect, it } from "vitest";
import { coveragePy } from "../../src/formats/coverage-py.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const META = { version: "7.16.2", format: 3, show_contexts: false, branch_coverage: true };
const document = (entry: object, more: object = {}) =>
  ({ meta: META, files: { "a.py": { executed_lines: [], missing_lines: [], excluded_lines: [], ...entry } }, totals: {}, ...more });
const fileOf = (entry: object) => filesOf(coveragePy, document(entry))[0]!;

describe("recognition", () => {
  it.each([
    ["what coverage.py 5 and later write", document({}), true],
    ["a coverage map of solidity-coverage, in a file of the same name", { "contracts/Shop.sol": { statementMap: {}, s: {} } }, false],
    ["the JSON of SimpleCov, in a file of the same name", { meta: { simplecov_version: "0.22.0" }, coverage: {} }, false],
    ["the summary of kcov, in a file of the same name", { files: [], percent_covered: "80.00", covered_lines: 4, total_lines: 5 }, false],
    ["a document without files", { meta: META }, false],
  ])("of %s", (_, value, expected) => expect(claims(coveragePy, value)).toBe(expected));
});

describe("lines", () => {
  it("were executed or not, in whatever order they stand", () => {
    expect(fileOf({ executed_lines: [9, 1, 4], missing_lines: [5, 2] }).lines).toEqual([[1, 1], [2, 0], [4, 1], [5, 0], [9, 1]]);
  });

  it("that a comment excludes are left out, though older versions list them as executed", () => {
    expect(fileOf({ executed_lines: [1, 2], excluded_lines: [2, 3] }).lines).toEqual([[1, 1]]);
  });

  it("that coverage.py itself does not count are said", () => {
    const { warnings } = readDocument(coveragePy, document({ executed_lines: [1, 2, 3], summary: { num_statements: 1 } }));
    expect(warnings).toEqual([expect.stringMatching(/^2 of the executed lines are no statements to coverage\.py/)]);
    expect(readDocument(coveragePy, document({ executed_lines: [1], summary: { num_statements: 1 } })).warnings).toEqual([]);
  });

  it("0 of an empty module is left out", () => expect(fileOf({ executed_lines: [0] }).lines).toEqual([]));

  it("stand under the path as it is written", () => {
    const paths = ["src/a.py", "/app/src/b.py", "src\\c.py"];
    const files = Object.fromEntries(paths.map((path) => [path, { executed_lines: [1], missing_lines: [] }]));
    expect(filesOf(coveragePy, { meta: META, files }).map(({ path }) => path)).toEqual([...paths].sort());
  });
});

describe("branches", () => {
  it("are the ways that leave a line, of which only the numbers are kept", () => {
    const entry = { executed_branches: [[7, 8], [3, -1], [3, 4]], missing_branches: [[9, 10], [7, -2], [9, 11]] };
    expect(fileOf(entry).branches).toEqual([[3, 2, 2, 0], [7, 2, 1, 0], [9, 2, 0, 0]]);
  });

  it("are not told where they were not measured, and none where there are none", () => {
    expect(fileOf({}).branches).toBeNull();
    expect(fileOf({ executed_branches: [], missing_branches: [] }).branches).toEqual([]);
  });
});

describe("functions", () => {
  const region = (executed: number[], missing: number[], more: object = {}) =>
    ({ executed_lines: executed, missing_lines: missing, excluded_lines: [], ...more });

  it("ran where any line of their body did; the code outside of all is none", () => {
    const functions = {
      "Counter.up": region([], [8, 7], { start_line: 6 }), "left": region([3], [4], { start_line: 2 }), "": region([1, 2, 6], [], { start_line: 1 }),
    };
    expect(fileOf({ functions }).functions).toEqual([[2, "left", 4, 1], [6, "Counter.up", 8, 0]]);
  });

  it("begin where their bodies do before 7.13.1, which gives no place", () => {
    expect(fileOf({ functions: { left: region([4], [3]) } }).functions).toEqual([[3, "left", 4, 1]]);
  });

  it("without a line that counts are left out: there is nothing that could run", () => {
    expect(fileOf({ functions: { stub: region([], [], { start_line: 3, excluded_lines: [4] }) } }).functions).toEqual([]);
  });

  it("are not told before 7.6", () => expect(fileOf({}).functions).toBeNull());
});

describe("the report", () => {
  it("declares coverage.py's own totals", () => {
    const totals = { covered_lines: 3, num_statements: 4, covered_branches: 1, num_branches: 2 };
    expect(readDocument(coveragePy, document({}, { totals })).declared).toEqual({ lines: { hit: 3, total: 4 }, branches: { hit: 1, total: 2 } });
    expect(readDocument(coveragePy, document({}, { totals: { covered_lines: 3, num_statements: 4 } })).declared?.branches).toBeNull();
  });

  it.each([
    [{ version: "7.16.2" }, "coverage.py 7.16.2"],
    [{ software: "slipcover", version: "1.0.17" }, "slipcover 1.0.17"],
    [{ version: "of <b>mine</b>" }, "coverage.py"],
  ])("names its producer: %o", (meta, producer) => {
    expect(readDocument(coveragePy, document({}, { meta: { show_contexts: false, ...meta } })).producer).toBe(producer);
  });

  it("may say which test ran a line, which is not read", () => {
    expect(fileOf({ executed_lines: [1], contexts: { 1: ["test_a.py::test|run", ""] } }).lines).toEqual([[1, 1]]);
  });
});

describe("a wrong shape", () => {
  it.each([
    ["lines that are none", { executed_lines: null }, `"executed_lines" of "a.py" is no list`],
    ["missing lines that are missing", { missing_lines: undefined }, `"missing_lines" of "a.py" is no list`],
    ["a line that is a text", { executed_lines: ["1"] }, `"executed_lines" of "a.py" holds what is no line number`],
    ["a line below 0", { missing_lines: [-4] }, "no line number"],
    ["half of the branches", { executed_branches: [[1, 2]] }, `"missing_branches" of "a.py" is no list`],
    ["a branch that is a line", { executed_branches: [1], missing_branches: [] }, "no line number"],
    ["functions that are a list", { functions: [] }, `"functions" of "a.py" is no object`],
    ["a function without lines", { functions: { f: {} } }, `"executed_lines" of "a.py" is no list`],
  ])("is refused: %s", (_, entry, message) => {
    expect(refusalOf(coveragePy, document(entry))).toMatchObject({ slug: "report-malformed", message: expect.stringContaining(message) });
  });

  it("is refused: files that are no object", () => {
    expect(refusalOf(coveragePy, { meta: META, files: [] })?.message).toBe(`report was recognised as the JSON of coverage.py, but "files" of the document is no object.`);
  });
});
