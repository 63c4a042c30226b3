/** Raises a baseline to what a run measured, renamed files included, and says what of it is no loss. Writes nothing. */
import { moved } from "../model/moved.ts";
import { raise, type Allowance, type Raised } from "../model/ratchet.ts";
import type { CountEntry, Snapshot } from "../model/snapshot.ts";
import { executed } from "../model/tests.ts";

export interface RaiseRequest {
  readonly before: Snapshot | null;
  readonly now: Snapshot;
  readonly allowances: readonly Allowance[];
  /** Where files were moved, by their old paths. */
  readonly renames: ReadonlyMap<string, string>;
}

export interface RaisedBaseline extends Raised {
  /** Sentences about what looks like a loss and is none. */
  readonly spared: readonly string[];
}

const distinct = ({ distinct: known, total }: CountEntry): number => known ?? total;

/** Why fewer cases of one test file are no loss; null where there are as many, or it is one. */
const sparedCases = (before: CountEntry, now: CountEntry): string | null => {
  if (now.total >= before.total) return null;
  if (executed(now) >= executed(before)) return "the cases that are gone were only ever skipped";
  return distinct(now) >= distinct(before) ? "the cases that are gone were repetitions of others" : null;
};

const sparedBetween = (before: Snapshot, now: Snapshot): string[] => {
  const cases = Object.entries(before.tests).flatMap(([key, entry]) => {
    const why = Object.hasOwn(now.tests, key) ? sparedCases(entry, now.tests[key]!) : null;
    return why === null ? [] : [`${key}: ${entry.total - now.tests[key]!.total} fewer test cases are no loss, since ${why}.`];
  });
  const entered = Object.keys(now.files).filter((path) => !Object.hasOwn(before.files, path)).length;
  return entered === 0 ? cases : [...cases, `${entered} ${entered === 1 ? "file is" : "files are"} measured that the baseline did not know: ${entered === 1 ? "it is" : "they are"} new in it, and no loss.`];
};

/** The baseline that follows `before`. */
export const raiseBaseline = ({ before, now, allowances, renames }: RaiseRequest): RaisedBaseline => {
  const start = before && moved(before, renames);
  return { ...raise(start, now, allowances), spared: start === null ? [] : sparedBetween(start, now) };
};
