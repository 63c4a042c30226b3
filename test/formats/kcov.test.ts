import { describe, expect, it } from "vitest";
import { kcov } from "../../src/formats/kcov.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const FILE = { file: "/app/a.sh", percent_covered: "75.00", covered_lines: "3", total_lines: "4" };
const SUMMARY = { files: [FILE], percent_covered: "75.00", covered_lines: 3, total_lines: 4, percent_low: 25, percent_high: 75, command: "a.sh", date: "2026-11-20" };

describe("the summary of kcov", () => {
  it("declares its lines, and names files of which it tells nothing", () => {
    expect(claims(kcov, SUMMARY)).toBe(true);
    expect(readDocument(kcov, SUMMARY)).toMatchObject({ producer: "kcov", declared: { lines: { hit: 3, total: 4 }, branches: null } });
    expect(filesOf(kcov, SUMMARY)).toEqual([{ path: "/app/a.sh", lines: null, branches: null, functions: null }]);
  });

  it.each([["texts", "3", "4", { hit: 3, total: 4 }], ["words", "three", "4", undefined], ["more than there is", 5, 4, undefined]])(
    "reads totals that are %s", (_, covered, total, lines) => {
      expect(readDocument(kcov, { ...SUMMARY, covered_lines: covered, total_lines: total }).declared?.lines).toEqual(lines);
    });

  it.each([["files that are an object", { files: {} }], ["a file without a path", { files: [{}] }]])("is refused with %s", (_, change) => {
    expect(refusalOf(kcov, { ...SUMMARY, ...change })?.slug).toBe("report-malformed");
  });
});
