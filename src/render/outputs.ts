/** A verdict as the action's outputs: short strings that later steps of a workflow compare. */
import { fellByMoreThan, hundredths, percent, share, type Ratio } from "../model/ratio.ts";
import { passRate, type TestCount } from "../model/tests.ts";
import type { Verdict } from "../model/verdict.ts";
import { findingsAt } from "./digest.ts";

/** A percentage without a sign; empty where nothing was measured. */
const figure = (ratio: Ratio | null | undefined): string => {
  const value = ratio ? share(ratio) : null;
  return value === null ? "" : String(percent(value));
};

const countOf = (tests: TestCount | null, count: (tests: TestCount) => number): string => (tests === null ? "" : String(count(tests)));

/** The outputs of the contract, but for those that name a file or an address. */
export const outputsOf = (verdict: Verdict): Record<string, string> => {
  const { coverage, tests } = verdict.totals;
  return {
    verdict: verdict.verdict,
    errors: String(findingsAt(verdict, "error").length),
    warnings: String(findingsAt(verdict, "warning").length),
    lines: figure(coverage?.lines),
    branches: figure(coverage?.branches),
    "pass-rate": figure(tests && passRate(tests)),
    tests: countOf(tests, ({ total }) => total),
    failed: countOf(tests, ({ failed, errored }) => failed + errored),
    hollow: String(verdict.findings.filter(({ rule }) => rule === "tests-without-coverage").length),
  };
};

const NO_TOLERANCE = hundredths(0);

const differ = (now: Ratio | null | undefined, before: Ratio | null | undefined): boolean =>
  Boolean(now) !== Boolean(before) ||
  (!!now && !!before && (fellByMoreThan(now, before, NO_TOLERANCE) || fellByMoreThan(before, now, NO_TOLERANCE)));

/** True when a reader would learn something: a finding, a problem, or figures that are not the baseline's. */
export const saysSomethingNew = (verdict: Verdict): boolean => {
  const { totals, before } = verdict;
  if (verdict.problems.length > 0 || findingsAt(verdict, "error").length + findingsAt(verdict, "warning").length > 0) return true;
  if (before === null) return true;
  return differ(totals.coverage?.lines, before.totals.coverage?.lines)
    || differ(totals.coverage?.branches, before.totals.coverage?.branches)
    || totals.tests?.total !== before.totals.tests?.total
    || totals.tests?.passed !== before.totals.tests?.passed;
};
