/** A report of either kind, with where it was read from. */
import type { CoverageReport } from "./coverage.ts";
import type { TestReport } from "./tests.ts";

/** Where a report was read. */
interface Whence {
  /** From the root. */
  readonly path: string;
  /** The file whose bytes these are too: what is counted is counted there. */
  readonly copyOf?: string;
}

/** One file read: what its format's reader gave, and where. */
export type Report = (CoverageReport | TestReport) & Whence;

export type ReadCoverage = Extract<Report, { kind: "coverage" }>;
export type ReadTests = Extract<Report, { kind: "tests" }>;

export const isCoverage = (report: Report): report is ReadCoverage => report.kind === "coverage";
export const isTests = (report: Report): report is ReadTests => report.kind === "tests";

/** True for a test report whose cases count: one that is no copy of another. */
export const countsTests = (report: Report): report is ReadTests => isTests(report) && report.copyOf === undefined;
