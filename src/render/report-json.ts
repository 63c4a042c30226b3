/** Measures and reports as JSON values, in the form that the contract freezes. Fields are listed, so that nothing slips in. */
import { figures } from "../model/figures.ts";
import type { Cover, Declared } from "../model/coverage.ts";
import type { Problem } from "../model/problem.ts";
import type { Ratio } from "../model/ratio.ts";
import { isCoverage, type Report } from "../model/report.ts";
import type { TestCount } from "../model/tests.ts";

/** A value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A ratio as its two integers; absent stays null, and is never zero. */
export const ratioJson = (ratio: Ratio | null): Json => ratio && { hit: ratio.hit, total: ratio.total };

/** Coverage of something; a metric that no report gives is null. */
export const coverJson = (cover: Cover | null): Json => cover && {
  files: cover.files, lines: ratioJson(cover.lines), branches: ratioJson(cover.branches), functions: ratioJson(cover.functions),
};

/** Counts of test cases. */
export const testsJson = (count: TestCount | null): Json => count && {
  total: count.total, passed: count.passed, failed: count.failed, errored: count.errored, skipped: count.skipped,
  flaky: count.flaky, flakyKnown: count.flakyKnown, seconds: count.seconds,
};

/** A problem with where it is and what to do. */
export const problemJson = ({ slug, message, where, hint }: Problem): Json => ({ slug, message, where, hint });

const declaredJson = (declared: Declared | null): Json =>
  declared && { lines: ratioJson(declared.lines), branches: ratioJson(declared.branches) };

/** A report as `inspect` gives it. */
export const reportJson = (report: Report): Json => {
  const { path, kind, format, producer, warnings } = report;
  if (!isCoverage(report)) return { path, kind, format, producer, tests: testsJson(figures(report)), warnings };
  const { files, lines, branches, functions } = figures(report);
  return {
    path, kind, format, producer, files,
    lines: ratioJson(lines), branches: ratioJson(branches), functions: ratioJson(functions),
    ...(report.statements ? { statements: ratioJson(report.statements) } : {}),
    declared: declaredJson(report.declared), warnings,
  };
};

/**
 * Writes a value for standard output: two spaces a level, a line end at the end. The runner takes `##[` for a command
 * wherever it stands; the escape reads back as the same text.
 */
export const writeJson = (value: Json): string => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[")}\n`;
