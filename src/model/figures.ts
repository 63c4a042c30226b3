/** The figures of one report: what there is in it, counted. Knows no format. */
import { branchesOf, functionsOf, linesOf, type Cover, type Coverage, type CoverageReport } from "./coverage.ts";
import { NO_COVERAGE } from "./merge.ts";
import { plusKnown, type Ratio } from "./ratio.ts";
import { countCases, type TestCount, type TestReport } from "./tests.ts";

const sumOf = (coverage: Coverage, of: typeof linesOf): Ratio | null =>
  coverage.files.reduce<Ratio | null>((sum, file) => plusKnown(sum, of(coverage, file)), null);

/** All files of a coverage together; null where none of them has anything of the kind. */
export const coverOfAll = (coverage: Coverage): Cover => ({
  files: coverage.files.length,
  lines: sumOf(coverage, linesOf),
  branches: sumOf(coverage, branchesOf),
  functions: sumOf(coverage, functionsOf),
});

/** A coverage report's files, lines, branches and functions; a test report's cases. */
export function figures(report: CoverageReport): Cover;
export function figures(report: TestReport): TestCount;
export function figures(report: CoverageReport | TestReport): Cover | TestCount {
  return report.kind === "coverage" ? report.cover ?? coverOfAll(report.coverage) : countCases(report.cases, report.flakyKnown);
}

/** The report with its figures in place of its rows, which would fill the memory where there are many reports. */
export const withoutRows = <Kept extends CoverageReport>(report: Kept): Kept =>
  ({ ...report, coverage: NO_COVERAGE, contexts: null, cover: figures(report) });
