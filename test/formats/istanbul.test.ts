import { describe, expect, it } from "vitest";
import { istanbul } from "../../src/formats/istanbul.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const at = (line: number | null, last = line) => ({ start: { line, column: 0 }, end: { line: last, column: null } });
const EMPTY = { path: "/app/a.js", statementMap: {}, fnMap: {}, branchMap: {}, s: {}, f: {}, b: {} };
const map = (entry: object) => ({ "/app/a.js": { ...EMPTY, ...entry } });
const fileOf = (entry: object) => filesOf(istanbul, map(entry))[0]!;

describe("recognition", () => {
  it.each([
    ["a coverage map", { "/a.js": EMPTY }, true],
    ["a map that wraps its files", { "/a.js": { data: EMPTY } }, true],
    ["the map of solidity-coverage, with paths of the project", { "contracts/Shop.sol": { ...EMPTY, l: { "3": 1 } } }, true],
    ["test results of Jest that hold a map", { numTotalTests: 1, testResults: [], coverageMap: { "/a.js": EMPTY } }, false],
    ["nothing", {}, false],
    ["a list of maps", [{ "/a.js": EMPTY }], false],
    ["null", null, false],
  ])("of %s", (_, document, expected) => expect(claims(istanbul, document)).toBe(expected));
});

describe("lines", () => {
  it("are where statements begin, with the count of the one that ran most", () => {
    const statementMap = { 0: at(3, 9), 1: at(1), 2: at(3), 3: at(4) };
    expect(fileOf({ statementMap, s: { 0: 2, 1: 1, 2: 7, 3: 0 } }).lines).toEqual([[1, 1], [3, 7], [4, 0]]);
  });

  it("are none where there is no statement", () => expect(fileOf({}).lines).toEqual([]));

  it("saturate their counts, which are not negative", () => {
    const document = JSON.stringify(map({ statementMap: { 0: at(1), 1: at(2) }, s: { 0: "X", 1: -3 } })).replace(`"X"`, "1e999");
    expect(filesOf(istanbul, document)[0]!.lines).toEqual([[1, 4294967295], [2, 0]]);
  });

  it("that a comment excludes in Istanbul 0.4 are left out", () => {
    expect(fileOf({ statementMap: { 1: { ...at(1), skip: true }, 2: at(2) }, s: { 1: 0, 2: 1 } }).lines).toEqual([[2, 1]]);
  });

  it("that a source map lost are left out, and lost counts are 0; both are said", () => {
    const report = readDocument(istanbul, map({ statementMap: { 0: at(null), 1: at(0), 2: at(2) }, s: { 0: 1, 1: 1, 2: null } }));
    expect(report.warnings).toEqual([
      `Counts that are null are read as 0: 1, the first in "s" of "/app/a.js".`,
      `Entries for line 0 or for no line are left out: 2, the first in "statementMap" of "/app/a.js".`,
    ]);
    expect([...report.coverage.lines.hits]).toEqual([0]);
  });
});

describe("branches", () => {
  it("of one line are added up, in the order of their ids", () => {
    const branchMap = {
      10: { loc: at(5), type: "if", locations: [at(5), { start: {}, end: {} }] },
      2: { loc: at(5), type: "switch", locations: [at(6), at(7), at(8)] },
      3: { loc: at(1), type: "default-arg", locations: [at(1)] },
    };
    expect(fileOf({ branchMap, b: { 10: [0, 4], 2: [1, 0, 2], 3: [0] } }).branches).toEqual([[1, 1, 0, 0], [5, 5, 3, 0b10101]]);
  });

  it("without a place stand on the line that old versions give", () => {
    const branchMap = { 1: { line: 8, type: "if", locations: [at(8), { ...at(8), skip: true }] }, 2: { type: "if", locations: [at(9)] } };
    expect(fileOf({ branchMap, b: { 1: [1, 0], 2: [0] } }).branches).toEqual([[8, 1, 1, 1], [9, 1, 0, 0]]);
  });

  it("that are V8's blocks keep only their numbers, for they differ from run to run", () => {
    const branchMap = { 0: { type: "branch", line: 1, loc: at(1), locations: [at(1)] }, 1: { type: "branch", line: 1, loc: at(1), locations: [at(1)] } };
    const report = readDocument(istanbul, map({ branchMap, b: { 0: [1], 1: [0] } }));
    expect(report.producer).toBe("v8");
    expect([...report.coverage.branches.taken]).toEqual([0]);
    expect([...report.coverage.branches.hit]).toEqual([1]);
  });

  it("with hundreds of outcomes are counted all, the first 32 by name", () => {
    const branchMap = { 0: { loc: at(1), locations: [] } };
    expect(fileOf({ branchMap, b: { 0: Array.from({ length: 300 }, () => 1) } }).branches).toEqual([[1, 300, 300, 0xffffffff]]);
  });
});

describe("functions", () => {
  it("stand where they are declared and end where their bodies end", () => {
    const fnMap = { 0: { name: "b", decl: at(7), loc: at(8, 12) }, 1: { name: "a", decl: at(2), loc: at(2, 4) } };
    expect(fileOf({ fnMap, f: { 0: 0, 1: 3 } }).functions).toEqual([[2, "a", 4, 3], [7, "b", 12, 0]]);
  });

  it("without a declaration have no end: their place is no more than it", () => {
    expect(fileOf({ fnMap: { 1: { name: "f", line: 1, loc: at(1) } }, f: { 1: 1 } }).functions).toEqual([[1, "f", 0, 1]]);
  });

  it("that a comment excludes in Istanbul 0.4 are left out", () => {
    expect(fileOf({ fnMap: { 1: { name: "f", loc: at(1), skip: true } }, f: { 1: 0 } }).functions).toEqual([]);
  });

  it("with a name of thousands of letters are cut", () => {
    expect(fileOf({ fnMap: { 1: { name: "x".repeat(5000), decl: at(1), loc: at(1) } }, f: { 1: 0 } }).functions![0]![1]).toHaveLength(1024);
  });
});

describe("the report", () => {
  it("names files by their own path, else by their key", () => {
    expect(filesOf(istanbul, { key: EMPTY, "C:\\app\\b.js": { ...EMPTY, path: undefined } }).map(({ path }) => path)).toEqual(["/app/a.js", "C:\\app\\b.js"]);
  });

  it("unites a file that stands twice", () => {
    const one = { ...EMPTY, statementMap: { 0: at(1), 1: at(2) }, s: { 0: 1, 1: 0 } };
    expect(filesOf(istanbul, { a: one, b: { data: { ...one, s: { 0: 0, 1: 0 } } } })[0]!.lines).toEqual([[1, 1], [2, 0]]);
  });

  it("tells Istanbul as its producer by the schema of a file", () => {
    expect(readDocument(istanbul, map({ _coverageSchema: "1a" })).producer).toBe("istanbul");
    expect(readDocument(istanbul, map({})).producer).toBeNull();
  });

  it("takes keys that are names of JavaScript's own for what they are", () => {
    const document = `{"__proto__": ${JSON.stringify(EMPTY)}, "b": ${JSON.stringify({ ...EMPTY, path: "b" })}}`;
    expect(filesOf(istanbul, document).map(({ path }) => path)).toEqual(["/app/a.js", "b"]);
  });
});

describe("a wrong shape", () => {
  it.each([
    ["a statement without a count", { statementMap: { constructor: at(1) }, s: {} }, `"s" of "/app/a.js" holds what is no count`],
    ["a statement without a place", { statementMap: { 0: {} }, s: { 0: 1 } }, `"statementMap" of "/app/a.js" holds what is no line number`],
    ["a line that is no whole number", { statementMap: { 0: at(1.5) }, s: { 0: 1 } }, "no line number"],
    ["a line below 0", { statementMap: { 0: at(-1) }, s: { 0: 1 } }, "no line number"],
    ["a line beyond ten million", { statementMap: { 0: at(1e9) }, s: { 0: 1 } }, "no line number"],
    ["a count that is a text", { statementMap: { 0: at(1) }, s: { 0: "1" } }, "no count"],
    ["counts that are a list", { s: [] }, `"s" of "/app/a.js" is no object`],
    ["outcomes that are no list", { branchMap: { 0: { loc: at(1), locations: [] } }, b: { 0: 1 } }, `"b" of "/app/a.js" is no list`],
    ["a function without a name", { fnMap: { 0: { decl: at(1), loc: at(1) } }, f: { 0: 1 } }, `"fnMap" of "/app/a.js" is no name`],
    ["a path that is a number", { path: 5 }, `"/app/a.js" of the document is no path`],
    ["a path of thousands of letters", { path: "x".repeat(5000) }, "is a path of more than 4096 letters"],
  ])("is refused: %s", (_, entry, message) => {
    expect(refusalOf(istanbul, map(entry))).toMatchObject({ slug: "report-malformed", where: "report", message: expect.stringContaining(message) });
  });

  it("is refused: a value beside the files", () => {
    expect(refusalOf(istanbul, { ...map({}), more: 3 })?.message).toBe(`report was recognised as a coverage map of Istanbul, but "more" of the document is no object.`);
  });
});
