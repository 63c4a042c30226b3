/** A report of either kind, with where it was read from. */
import type { CoverageReport } from "./coverage.ts";
import type { TestReport } from "./tests.ts";

/** One file read: what its format's reader gave, and its path from the root. */
export type Report = (CoverageReport | TestReport) & { readonly path: string };

export type ReadCoverage = Extract<Report, { kind: "coverage" }>;
export type ReadTests = Extract<Report, { kind: "tests" }>;

export const isCoverage = (report: Report): report is ReadCoverage => report.kind === "coverage";
export const isTests = (report: Report): report is ReadTests => report.kind === "tests";
