import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { go } from "../../src/formats/go.ts";
import { Problem, PROBLEMS } from "../../src/model/problem.ts";
import { renderInspection } from "../../src/render/inspect.ts";
import { FIXTURES } from "../support/corpus.ts";
import { expectGolden } from "../support/golden.ts";
import { fileSource } from "../support/source.ts";
import { coverageReport, testReport } from "../support/verdicts.ts";

const TERMINAL = { colour: false, width: 80 };
const declared = (hit: number, total: number) => ({ lines: { hit, total }, branches: null });
const COVERAGE = coverageReport({ "a.py": { lines: "3/4", branches: "1/2" }, "b.py": { lines: "2/4" } }, { declared: declared(5, 8), warnings: ["Line 7 is written twice."] });
const TESTS = testReport(["passed", "failed", "skipped"]);

describe("inspect --output json", () => {
  it("has the fields of the contract", () => {
    expect(JSON.parse(renderInspection({ reports: [COVERAGE, TESTS], problems: [new Problem("report-empty", "Nothing.", { where: "c.xml" })] }, "json", TERMINAL))).toEqual({
      version: 1,
      reports: [
        {
          path: "coverage.xml", kind: "coverage", format: "cobertura", producer: "coverage.py 7.6.1", files: 2,
          lines: { hit: 5, total: 8 }, branches: { hit: 1, total: 2 }, functions: null,
          declared: { lines: { hit: 5, total: 8 }, branches: null }, warnings: ["Line 7 is written twice."],
        },
        {
          path: "junit.xml", kind: "tests", format: "junit", producer: "pytest",
          tests: { total: 3, passed: 1, failed: 1, errored: 0, skipped: 1, flaky: 0, flakyKnown: true, seconds: 1.5 }, warnings: [],
        },
      ],
      problems: [{ slug: "report-empty", message: "Nothing.", where: "c.xml", hint: PROBLEMS["report-empty"].advice }],
    });
  });
});

describe("inspect --output text", () => {
  it("says what reports hold, what their producers declare, and what could not be read", () => {
    expect(renderInspection({ reports: [COVERAGE, TESTS], problems: [new Problem("report-empty", "The report holds nothing.", { where: "c.xml", hint: "Run it again." })] }, "text", TERMINAL)).toBe([
      "coverage.xml  cobertura, coverage.py 7.6.1",
      "  2 files, 5 of 8 lines (62.5 %), 1 of 2 branches (50 %)",
      "  The producer declares the same.",
      "  warning: Line 7 is written twice.",
      "",
      "junit.xml  junit, pytest",
      "  3 tests: 1 passed, 1 failed, 1 skipped in 1.5 s",
      "",
      "problem  c.xml  report-empty",
      "  The report holds nothing.",
      "  → Run it again.",
      "",
    ].join("\n"));
  });

  it("shows the producer's totals where they are others", () => {
    const report = coverageReport({ "a.py": { lines: "3/4" } }, { declared: { lines: { hit: 3, total: 5 }, branches: { hit: 0, total: 2 } }, producer: null });
    expect(renderInspection({ reports: [report], problems: [] }, "text", TERMINAL)).toContain("\n  The producer declares 3 of 5 lines, 0 of 2 branches.\n");
  });

  it("shows the statements that a Go profile counts beside its lines", async () => {
    const report = { ...go.read(fileSource(join(FIXTURES, "go/go-1.19.8-set/report.out"))), path: "cover.out" };
    await expectGolden(renderInspection({ reports: [report], problems: [] }, "text", TERMINAL), "inspected-go-profile", "inspect.txt");
  });

  it("says nothing of what nobody declares", () => {
    expect(renderInspection({ reports: [coverageReport({ "a.py": { lines: "3/4" } })], problems: [] }, "text", TERMINAL)).not.toContain("declares");
  });
});
