/** Raises a baseline to what a run measured, renamed files included, and says what of it is no loss. Writes nothing. */
import { moved } from "../model/moved.ts";
import { raise, type Allowance, type Raised, type Terms } from "../model/ratchet.ts";
import { smallerEvidence } from "../model/smaller.ts";
import { distinctOf, type CountEntry, type Snapshot } from "../model/snapshot.ts";
import { executed } from "../model/tests.ts";
import type { Whereabouts } from "../model/verdict.ts";
import { isSuite } from "../rules/test-subjects.ts";

/** A baseline, and the run that is to follow it. */
export interface Succession {
  readonly before: Snapshot | null;
  readonly now: Snapshot;
  readonly whereabouts: Whereabouts;
  /** Where files were moved, by their old paths. */
  readonly renames: ReadonlyMap<string, string>;
}

export interface RaisedBaseline extends Raised {
  /** Sentences about what looks like a loss and is none. */
  readonly spared: readonly string[];
}

/** Why fewer cases of one test file are no loss; null where there are as many, or it is one. */
const sparedCases = (before: CountEntry, now: CountEntry, isSettled: boolean): string | null => {
  if (now.total >= before.total) return null;
  if (executed(now) >= executed(before)) return "the cases that are gone were only ever skipped";
  if (distinctOf(now) >= distinctOf(before)) return "the cases that are gone were repetitions of others";
  return isSettled ? "as many came in other test files" : null;
};

const sparedBetween = (before: Snapshot, now: Snapshot, { isSettled }: Omit<Terms, "allowances">): string[] => {
  const cases = [...before.tests].flatMap(([key, entry]) => {
    const again = now.tests.get(key);
    const why = again === undefined ? null : sparedCases(entry, again, isSettled(key));
    return why === null ? [] : [`${key}: ${entry.total - again!.total} fewer test cases are no loss, since ${why}.`];
  });
  const entered = [...now.files.keys()].filter((path) => !before.files.has(path)).length;
  return entered === 0 ? cases : [...cases, `${entered} ${entered === 1 ? "file is" : "files are"} measured that the baseline did not know: ${entered === 1 ? "it is" : "they are"} new in it, and no loss.`];
};

/** What of the baseline is still there, by what a run knows of the tree. A suite is in no file: it stays unless it is accounted for. */
const termsOf = ({ whereabouts, renames }: Pick<Succession, "whereabouts" | "renames">): Omit<Terms, "allowances"> => {
  const [tree, measurable]: readonly ReadonlySet<string>[] = [whereabouts.tree, whereabouts.measurable];
  const settled = new Set([...whereabouts.settled].map((key) => renames.get(key) ?? key));
  return {
    isThere: ({ scope, name }) => (scope === "file" ? measurable!.has(name) : !settled.has(name) && (isSuite(name) || tree!.has(name))),
    isSettled: (key) => settled.has(key),
  };
};

/** The baseline that follows another one. */
export const raiseBaseline = (succession: Succession, allowances: readonly Allowance[]): RaisedBaseline => {
  const { before, now, renames } = succession;
  const [start, terms] = [before && moved(before, renames), termsOf(succession)];
  return { ...raise(start, now, { ...terms, allowances }), spared: start === null ? [] : sparedBetween(start, now, terms) };
};

/** How the run's evidence is smaller than the baseline's, as a sentence; null where it is not. */
export const shrunkEvidence = (succession: Succession): string | null =>
  succession.before && smallerEvidence(moved(succession.before, succession.renames), succession.now, termsOf(succession));

/** Two baselines of one tree as one: what either asks for, as long as it is still there. */
export const bothBaselines = (tip: Snapshot, pending: Snapshot, whereabouts: Whereabouts): Snapshot =>
  raise(tip, pending, { ...termsOf({ whereabouts, renames: new Map() }), allowances: [] }).next;

/** Entries that nothing measures, and more of them than these are counted, not told. */
const MAX_TOLD = 30;

/** At most so many sentences, and how many there are besides. */
export const bounded = (told: readonly string[]): readonly string[] =>
  told.length <= MAX_TOLD ? told : [...told.slice(0, MAX_TOLD), `${told.length - MAX_TOLD} more entries stay as they were.`];
