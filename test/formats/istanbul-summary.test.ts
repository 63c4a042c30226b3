import { describe, expect, it } from "vitest";
import { istanbulSummary } from "../../src/formats/istanbul-summary.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const metric = (total: unknown, covered: unknown) => ({ total, covered, skipped: 0, pct: 50 });
const summary = (lines: object, branches: object = metric(0, 0)) => ({ total: { lines, branches }, "/app/a.js": { lines, branches } });

describe("the summary of Istanbul", () => {
  it.each([
    ["with percentages", summary(metric(2, 1)), true],
    ["of SimpleCov, which has other words", { total: { lines: { total: 2, covered: 1, percent: 50 } } }, false],
    ["without lines", { total: {} }, false],
    ["in which the totals are a number", { total: 3 }, false],
  ])("is recognised or not: %s", (_, document, expected) => expect(claims(istanbulSummary, document)).toBe(expected));

  it("declares totals, and names files of which it tells nothing", () => {
    const report = readDocument(istanbulSummary, summary(metric(4, 3), metric(2, 0)));
    expect(report.declared).toEqual({ lines: { hit: 3, total: 4 }, branches: { hit: 0, total: 2 } });
    expect(filesOf(istanbulSummary, summary(metric(4, 3)))).toEqual([{ path: "/app/a.js", lines: null, branches: null, functions: null }]);
  });

  it.each([
    ["are no whole numbers", metric(4.5, 1)],
    ["hit more than there is", metric(1, 2)],
    ["are not given", { pct: "Unknown" }],
    ["are below 0", metric(1, -1)],
  ])("declares nothing where its totals %s", (_, lines) => {
    expect(readDocument(istanbulSummary, { total: { lines } }).declared).toBeNull();
  });

  it("says where it names no file", () => {
    expect(readDocument(istanbulSummary, { total: { lines: metric(0, 0) } }).warnings).toEqual(["The report lists no file."]);
  });

  it("is refused where a file's entry is no object", () => {
    expect(refusalOf(istanbulSummary, { ...summary(metric(1, 1)), "/app/b.js": [] })?.slug).toBe("report-malformed");
  });
});
