/** What one run measured, cut down to what a later run compares with. A baseline is a snapshot somebody committed. */
import type { Ratio } from "./ratio.ts";

export const SNAPSHOT_VERSION = 1;

/** Why an entry was lowered by hand, and until when that holds. */
export interface Lowered {
  readonly reason: string;
  readonly until: string | null;
}

/** Coverage of a module or a file; a metric that no report gave is absent. */
export interface CoverEntry {
  readonly lines?: Ratio;
  readonly branches?: Ratio;
  readonly functions?: Ratio;
  /** By metric. */
  readonly lowered?: Readonly<Record<string, Lowered>>;
}

/** Test cases of a module, a kind, or a test file (or a suite, where no file is known). */
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

export interface ModuleEntry {
  readonly coverage?: CoverEntry;
  readonly tests?: CountEntry;
}

/** Integers only: no totals, no percentages, no dates, no commit ids. */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  /** The paths of the reports that there were. */
  readonly inputs: readonly string[];
  readonly modules: Readonly<Record<string, ModuleEntry>>;
  readonly kinds: Readonly<Record<string, CountEntry>>;
  readonly files: Readonly<Record<string, CoverEntry>>;
  /** By test file; "suite:NAME" where no file is known. */
  readonly tests: Readonly<Record<string, CountEntry>>;
  /** Identities of the test cases that are known to fail. */
  readonly knownFailing: readonly string[];
}
