import { describe, expect, it } from "vitest";
import { covdir } from "../../src/formats/covdir.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const stats = (linesCovered: number, linesTotal: number) => ({ coveragePercent: 50, linesCovered, linesMissed: linesTotal - linesCovered, linesTotal });
const folder = (name: string, children: object) => ({ name, ...stats(1, 2), children });
const file = (name: string, coverage: unknown) => ({ name, ...stats(1, 2), coverage });

describe("covdir", () => {
  it("is a tree of folders and files, with hits by line and -1 where there is no code", () => {
    const tree = folder("", { "/": folder("/", { opt: folder("opt", { "d.c": file("d.c", [1]) }) }), "src": folder("src", { "a.c": file("a.c", [-1, 3, 0]) }) });
    expect(claims(covdir, tree)).toBe(true);
    expect(filesOf(covdir, tree)).toEqual([
      { path: "/opt/d.c", lines: [[1, 1]], branches: null, functions: null },
      { path: "src/a.c", lines: [[2, 3], [3, 0]], branches: null, functions: null },
    ]);
    expect(readDocument(covdir, tree).declared).toEqual({ lines: { hit: 1, total: 2 }, branches: null });
  });

  it("of no file says so", () => expect(readDocument(covdir, folder("", {})).warnings).toEqual(["The report lists no file."]));

  it("is refused, not followed, where folders stand in folders without end", () => {
    const deep = `${`{"coveragePercent":1,"linesTotal":1,"children":{"a":`.repeat(100_000)}0${"}}".repeat(100_000)}`;
    expect(refusalOf(covdir, deep)?.slug).toBe("report-malformed");
    const nameless = `${`{"coveragePercent":1,"linesTotal":1,"children":{"":`.repeat(100_000)}0${"}}".repeat(100_000)}`;
    expect(refusalOf(covdir, nameless)?.slug).toBe("report-malformed");
  });

  it.each([
    ["a file without a list", folder("", { a: file("a", {}) })],
    ["neither folders nor lines", folder("", { a: {} })],
    ["children that are a list", folder("", [file("a", [1])])],
    ["a count that is a text", folder("", { a: file("a", ["1"]) })],
    ["a file of no name", folder("", { "": file("", [1]) })],
  ])("is refused with %s", (_, tree) => expect(refusalOf(covdir, tree)?.slug).toBe("report-malformed"));
});
