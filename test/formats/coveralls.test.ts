import { describe, expect, it } from "vitest";
import { coveralls } from "../../src/formats/coveralls.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const document = (file: object) => ({ source_files: [{ name: "lib/a.ex", source_digest: "x", ...file }] });
const fileOf = (file: object) => filesOf(coveralls, document(file))[0]!;

describe("the JSON of Coveralls", () => {
  it("is recognised by its source files", () => {
    expect(claims(coveralls, { repo_token: "x", source_files: [] })).toBe(true);
    expect(claims(coveralls, { files: [] })).toBe(false);
  });

  it("has an entry for each line, null where there is no code", () => {
    expect(fileOf({ coverage: [null, 2, 0, null] })).toEqual({ path: "lib/a.ex", lines: [[2, 2], [3, 0]], branches: null, functions: null });
  });

  it("may hold its lines as a text", () => expect(fileOf({ coverage: "[1,null,0]" }).lines).toEqual([[1, 1], [3, 0]]));

  it("has branches of four numbers: line, block, branch, hits", () => {
    expect(fileOf({ coverage: [], branches: [9, 1, 0, 4, 9, 0, 1, 0, 9, 0, 0, 1, 2, 0, 0, 0] }).branches).toEqual([[2, 1, 0, 0], [9, 3, 2, 0b101]]);
  });

  it.each([["none", [], []], ["not told", null, null]])("has branches that are %s", (_, branches, expected) => {
    expect(fileOf({ coverage: [], branches }).branches).toEqual(expected);
  });

  it("counts a branch that stands twice once", () => {
    expect(fileOf({ coverage: [], branches: [1, 0, 0, 0, 1, 0, 0, 1] }).branches).toEqual([[1, 1, 1, 1]]);
  });

  it("unites a file that stands twice", () => {
    expect(filesOf(coveralls, { source_files: [{ name: "a", coverage: [0, 1] }, { name: "a", coverage: [1, 0] }] })[0]!.lines).toEqual([[1, 1], [2, 1]]);
  });

  it("says where it lists no file", () => expect(readDocument(coveralls, { source_files: [] }).warnings).toEqual(["The report lists no file."]));

  it.each([
    ["without lines", {}],
    ["with a text for lines that is no JSON", { coverage: "[1," }],
    ["with a text for lines that is no list", { coverage: "5" }],
    ["with a count that is a text", { coverage: ["1"] }],
    ["with five numbers for branches", { coverage: [], branches: [1, 0, 0, 1, 2] }],
    ["with a block below 0", { coverage: [], branches: [1, -1, 0, 1] }],
    ["with a branch beyond millions", { coverage: [], branches: [1, 0, 1e9, 1] }],
    ["with a branch beyond all lines", { coverage: [], branches: [1e9, 0, 0, 1] }],
    ["without a name", { name: "", coverage: [] }],
  ])("is refused %s", (_, file) => expect(refusalOf(coveralls, document(file))?.slug).toBe("report-malformed"));
});
