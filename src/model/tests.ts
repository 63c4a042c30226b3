/** What a test report says: cases, counted one by one. Knows no format and no disk. */
import type { Ratio } from "./ratio.ts";

export type Outcome = "passed" | "failed" | "errored" | "skipped";

/** How the step that ran the tests may have ended, in GitHub's words: https://docs.github.com/actions/reference/workflows-and-actions/contexts#steps-context */
export const TEST_OUTCOMES = ["success", "failure", "cancelled", "skipped"] as const;
export type TestOutcome = (typeof TEST_OUTCOMES)[number];

/** A test case as its report tells it, with the report's own names and paths. */
export interface ReportedCase {
  /** The suites that hold it, outermost first, joined by " › "; empty where it stands under the root. */
  readonly suite: string;
  /** The `file` (or `filepath`) of the nearest suite that has one. */
  readonly suiteFile: string | null;
  readonly classname: string | null;
  readonly name: string;
  /** The case's own `file` attribute. */
  readonly file: string | null;
  readonly line: number | null;
  readonly outcome: Outcome;
  /** Passed, after an attempt that did not. */
  readonly flaky: boolean;
  /** Null where the report does not say, or not in a way that can be read. */
  readonly seconds: number | null;
  /** First line of the failure, or reason of the skip; bounded. */
  readonly text: string | null;
}

/** How test cases came out. `total` counts skipped ones too. */
export interface TestCount {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly flaky: number;
  /** False where no report can tell retries: then `flaky` is no evidence. */
  readonly flakyKnown: boolean;
  readonly seconds: number;
}

/** What a producer wrote as its own totals; null for what it leaves out. */
export interface DeclaredTests {
  readonly total: number | null;
  readonly failed: number | null;
  readonly errored: number | null;
  readonly skipped: number | null;
}

/** A test report as its format's reader hands it over. */
export interface TestReport {
  readonly kind: "tests";
  readonly format: string;
  readonly producer: string | null;
  readonly cases: readonly ReportedCase[];
  /** True when the report writes attempts down, so that no flaky case means that there was none. */
  readonly flakyKnown: boolean;
  readonly declared: DeclaredTests | null;
  /** How the report contradicts itself: claims failures and shows none. It can be inspected, but never judged. */
  readonly contradiction?: string | null;
  readonly warnings: readonly string[];
}

export const NO_TESTS: TestCount = {
  total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, flakyKnown: false, seconds: 0,
};

const MICROSECONDS = 1_000_000;

/** What counting needs of a case. */
type Counted = Pick<ReportedCase, "outcome" | "flaky" | "seconds">;

/** Counts cases. Times are added as whole microseconds, so that their order changes nothing. */
export const countCases = (cases: Iterable<Counted>, flakyKnown: boolean): TestCount => {
  const count = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  let micros = 0;
  for (const { outcome, flaky, seconds } of cases) {
    count.total++;
    count[outcome]++;
    if (flaky) count.flaky++;
    micros += Math.round((seconds ?? 0) * MICROSECONDS);
  }
  return { ...count, flakyKnown: flakyKnown || count.flaky > 0, seconds: micros / MICROSECONDS };
};

/** Adds two counts up. */
export const plusTests = (a: TestCount, b: TestCount): TestCount => ({
  total: a.total + b.total,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  errored: a.errored + b.errored,
  skipped: a.skipped + b.skipped,
  flaky: a.flaky + b.flaky,
  flakyKnown: a.flakyKnown || b.flakyKnown,
  seconds: Math.round((a.seconds + b.seconds) * MICROSECONDS) / MICROSECONDS,
});

/** Test cases that ran: all but the skipped ones. */
export const executed = ({ total, skipped }: Pick<TestCount, "total" | "skipped">): number => total - skipped;

/** Passed of executed. */
export const passRate = (count: Pick<TestCount, "total" | "skipped" | "passed">): Ratio =>
  ({ hit: count.passed, total: executed(count) });

/** Skipped of all. */
export const skipRate = ({ total, skipped }: Pick<TestCount, "total" | "skipped">): Ratio => ({ hit: skipped, total });

/** Flaky of executed; null where no report can tell. */
export const flakyRate = (count: TestCount): Ratio | null =>
  count.flakyKnown ? { hit: count.flaky, total: executed(count) } : null;
