/** What one run measured, cut down to what a later run compares with. A baseline is a snapshot somebody committed. */
import type { Ratio } from "./ratio.ts";
import { executed } from "./tests.ts";

export const SNAPSHOT_VERSION = 1;

/** What a snapshot has one of for each name. */
export type Entries<Entry> = ReadonlyMap<string, Entry>;

/** Why an entry was lowered by hand, and until when that holds. */
export interface Lowered {
  readonly reason: string;
  readonly until: string | null;
}

/** Coverage of a file; a metric that no report gave is absent. */
export interface CoverEntry {
  readonly lines?: Ratio;
  readonly branches?: Ratio;
  readonly functions?: Ratio;
  /** By metric. */
  readonly lowered?: Readonly<Record<string, Lowered>>;
}

/** Test cases of a test file (or a suite, where no file is known). */
export interface CountEntry {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly flaky: number;
  /** How many different tests the cases are of, parameters apart; absent where each is its own. */
  readonly distinct?: number;
  readonly lowered?: Readonly<Record<string, Lowered>>;
}

/** How many different tests there are: one that merely ran less often is still there. */
export const distinctOf = ({ distinct, total }: CountEntry): number => distinct ?? total;

/** What is left where no case is. */
export const NO_CASES: CountEntry = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };

/** How many cases that ran are gone: those that are only skipped now are still there, and repetitions are no loss. */
export const casesGone = (before: CountEntry, now: CountEntry): number =>
  Math.max(0, Math.min(executed(before) - executed(now), distinctOf(before) - distinctOf(now)));

/**
 * Integers only: no totals, no percentages, no dates, no commit ids. What modules, kinds and the project come to is added
 * up from these entries by the configuration of the day, so that two branches never change one sum.
 */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  /** The paths of the reports that there were. */
  readonly inputs: readonly string[];
  readonly files: Entries<CoverEntry>;
  /** By test file; "suite:NAME" where no file is known. */
  readonly tests: Entries<CountEntry>;
  /** Identities of the test cases that are known to fail. */
  readonly knownFailing: readonly string[];
}
