/** The figures of one report: what there is in it, counted. Knows no format. */
import { outcomesTaken, type Cover, type Coverage, type CoverageReport } from "./coverage.ts";
import { NO_COVERAGE } from "./merge.ts";
import type { Ratio } from "./ratio.ts";
import { countCases, type TestCount, type TestReport } from "./tests.ts";

// Loops without an object for each file: a report may have a hundred thousand.

const hitsOfAll = ({ files }: Coverage, metric: "lines" | "functions", hits: Uint32Array): Ratio | null => {
  let [isKnown, hit, total] = [false, 0, 0];
  for (const file of files) {
    const span = file[metric];
    if (span === null) continue;
    isKnown = true;
    total += span.to - span.from;
    for (let row = span.from; row < span.to; row++) if (hits[row] !== 0) hit++;
  }
  return isKnown ? { hit, total } : null;
};

const branchesOfAll = ({ files, branches }: Coverage): Ratio | null => {
  let [isKnown, hit, total] = [false, 0, 0];
  for (const { branches: span } of files) {
    if (span === null) continue;
    isKnown = true;
    for (let row = span.from; row < span.to; row++) {
      hit += outcomesTaken(branches, row);
      total += branches.total[row]!;
    }
  }
  return isKnown ? { hit, total } : null;
};

/** All files of a coverage together; null where none of them has anything of the kind. */
export const coverOfAll = (coverage: Coverage): Cover => ({
  files: coverage.files.length,
  lines: hitsOfAll(coverage, "lines", coverage.lines.hits),
  branches: branchesOfAll(coverage),
  functions: hitsOfAll(coverage, "functions", coverage.functions.hits),
});

/** A coverage report's files, lines, branches and functions; a test report's cases. */
export function figures(report: CoverageReport): Cover;
export function figures(report: TestReport): TestCount;
export function figures(report: CoverageReport | TestReport): Cover | TestCount {
  return report.kind === "coverage" ? report.cover ?? coverOfAll(report.coverage) : countCases(report.cases, report.flakyKnown);
}

const ENDING = /\.[^./\\]{1,20}$/;

/** How the names of a report's files end, each once: what tells their languages. */
export const endingsOf = ({ endings, coverage }: CoverageReport): readonly string[] => {
  if (endings) return endings;
  const found = new Set<string>();
  for (const { path } of coverage.files) found.add(ENDING.exec(path)?.[0] ?? "");
  return [...found].sort();
};

/** The report with its figures in place of its rows, which would fill the memory where there are many reports. */
export const withoutRows = <Kept extends CoverageReport>(report: Kept): Kept =>
  ({ ...report, coverage: NO_COVERAGE, contexts: null, ...(report.groups && { groups: new Map() }), cover: figures(report), endings: endingsOf(report) });
