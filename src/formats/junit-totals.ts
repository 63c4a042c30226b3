/** What a JUnit report claims as its totals, and the sentences about what is odd in it. */
import { countCases, type DeclaredTests, type ReportedCase } from "../model/tests.ts";

/** What was met on the way that a reader should know of. */
export interface Oddities {
  unnamed: number;
  unreadableTimes: number;
  unreadableTime: string;
  /** Cases with PHPUnit's `<warning>`, which it does not count as failed either. */
  warned: number;
}

const NOTHING: DeclaredTests = { total: null, failed: null, errored: null, skipped: null };
const TOTALS = ["total", "failed", "errored", "skipped"] as const;

/** Combines two claims, number by number. */
const combined = (
  a: DeclaredTests, b: DeclaredTests, combine: (a: number | null, b: number | null) => number | null,
): DeclaredTests => ({
  total: combine(a.total, b.total),
  failed: combine(a.failed, b.failed),
  errored: combine(a.errored, b.errored),
  skipped: combine(a.skipped, b.skipped),
});

/** The claims of suites beside one another; what one leaves out is unknown for all. */
export const plusClaims = (a: DeclaredTests | null, b: DeclaredTests): DeclaredTests =>
  a === null ? b : combined(a, b, (x, y) => (x === null || y === null ? null : x + y));

/** The sum of the outermost suites' claims, and the root's for what they leave out; null where nothing is claimed. */
export const declaredBy = (outermost: DeclaredTests | null, root: DeclaredTests | null): DeclaredTests | null => {
  const declared = combined(outermost ?? NOTHING, root ?? NOTHING, (sum, whole) => sum ?? whole);
  return TOTALS.every((total) => declared[total] === null) ? null : declared;
};

const LABELS = { total: "Tests", failed: "Failures", errored: "Errors", skipped: "Skipped tests" } as const;

const disagreements = (declared: DeclaredTests, cases: readonly ReportedCase[]): string[] => {
  const counted = countCases(cases, false);
  return TOTALS
    .filter((total) => declared[total] !== null && declared[total] !== counted[total])
    .map((total) => `${LABELS[total]}: the suites claim ${declared[total]}, the test cases come to ${counted[total]}.`);
};

/** The sentences about a report: at most one of each kind. */
export const warningsOf = (
  declared: DeclaredTests | null, cases: readonly ReportedCase[], { unnamed, unreadableTimes, unreadableTime, warned }: Oddities,
): string[] => [
  ...(declared === null ? [] : disagreements(declared, cases)),
  ...(unnamed === 0 ? [] : [`Test cases without a name: ${unnamed}.`]),
  ...(unreadableTimes === 0 ? [] :
    [`Times that cannot be read count as unknown: ${unreadableTimes}, such as "${unreadableTime}".`]),
  ...(warned === 0 ? [] : [`Test cases with a warning, counted as the rest of them says: ${warned}.`]),
];
