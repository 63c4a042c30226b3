import { describe, expect, it } from "vitest";
import { gcovrSummary } from "../../src/formats/gcovr-summary.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const SUMMARY = {
  "gcovr/summary_format_version": "0.6", root: ".", files: [{ filename: "a.c", line_total: 4, line_covered: 3 }],
  line_total: 4, line_covered: 3, branch_total: 2, branch_covered: 0, branch_percent: null,
};

describe("the summary of gcovr", () => {
  it("declares totals, and names files of which it tells nothing", () => {
    expect(claims(gcovrSummary, SUMMARY)).toBe(true);
    expect(readDocument(gcovrSummary, SUMMARY).declared).toEqual({ lines: { hit: 3, total: 4 }, branches: { hit: 0, total: 2 } });
    expect(filesOf(gcovrSummary, SUMMARY)).toEqual([{ path: "a.c", lines: null, branches: null, functions: null }]);
  });

  it("declares only what it gives", () => {
    expect(readDocument(gcovrSummary, { ...SUMMARY, branch_total: null }).declared).toEqual({ lines: { hit: 3, total: 4 }, branches: null });
  });

  it.each([["files", { files: null }], ["a file's name", { files: [{}] }]])("is refused without %s", (_, change) => {
    expect(refusalOf(gcovrSummary, { ...SUMMARY, ...change })?.slug).toBe("report-malformed");
  });
});
