import { describe, expect, it } from "vitest";
import { tarpaulin } from "../../src/formats/tarpaulin.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const line = (number: unknown, hits: unknown) => ({ line: number, address: [], length: 1, stats: { Line: hits } });
const file = (traces: unknown[], more: object = {}) => ({ path: ["/", "app", "src", "a.rs"], content: "fn main() {}", traces, covered: 1, coverable: 2, ...more });
const document = (...files: unknown[]) => ({ files, coverage: 50, covered: 1, coverable: 2 });

describe("the JSON of tarpaulin", () => {
  it.each([
    ["of now", document(file([])), true],
    ["of before 0.28, without totals", { files: [file([])] }, true],
    ["without files", document(), true],
    ["of gcovr", { "gcovr/format_version": "0.15", files: [] }, false],
    ["of kcov", { files: [], percent_covered: "80.00", covered_lines: 4, total_lines: 5 }, false],
  ])("is recognised or not: %s", (_, value, expected) => expect(claims(tarpaulin, value)).toBe(expected));

  it("has the lines that were traced", () => {
    expect(filesOf(tarpaulin, document(file([line(3, 0), line(1, 7)])))).toEqual([{ path: "/app/src/a.rs", lines: [[1, 7], [3, 0]], branches: null, functions: null }]);
  });

  it.each([
    [["/", "app", "a.rs"], "/app/a.rs"],
    [["C:", "\\", "app", "a.rs"], "C:\\app/a.rs"],
    [["src", "a.rs"], "src/a.rs"],
  ])("joins the parts of a path: %j", (path, expected) => expect(filesOf(tarpaulin, document(file([], { path })))[0]!.path).toBe(expected));

  it("has two outcomes for a branch", () => {
    const branch = { line: 4, stats: { Branch: { being_true: true, being_false: false } } };
    expect(filesOf(tarpaulin, document(file([branch])))[0]).toMatchObject({ lines: [[4, 1]], branches: [[4, 2, 1, 0]] });
  });

  it("declares the totals of its files, unless they count branches too", () => {
    expect(readDocument(tarpaulin, document(file([]), file([], { path: ["b.rs"] }))).declared?.lines).toEqual({ hit: 2, total: 4 });
    const branch = { line: 4, stats: { Branch: { being_true: true, being_false: false } } };
    expect(readDocument(tarpaulin, document(file([branch]), file([], { path: ["b.rs"] }))).declared).toBeNull();
  });

  it.each([
    ["a path that is a text", file([], { path: "/app/a.rs" })],
    ["a path without parts", file([], { path: [] })],
    ["a path of numbers", file([], { path: [1] })],
    ["stats of nothing", file([{ line: 1, stats: {} }])],
    ["a line beyond ten million", file([line(1e9, 1)])],
    ["a count that is a text", file([line(1, "1")])],
  ])("is refused with %s", (_, value) => expect(refusalOf(tarpaulin, document(file([]), value))?.slug).toBe("report-malformed"));
});
