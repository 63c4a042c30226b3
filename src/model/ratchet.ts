/** How a baseline is raised: entry by entry, metric by metric, never down unless somebody allows it with a reason. */
import { METRICS } from "./coverage.ts";
import { byText } from "./order.ts";
import { isBelow, missed, type Ratio } from "./ratio.ts";
import { casesGone, NO_CASES, type CountEntry, type CoverEntry, type Entries, type Lowered, type Snapshot } from "./snapshot.ts";
import { executed, passRate } from "./tests.ts";

/** What may be lowered, and why. */
export interface Allowance {
  /**
   * A file, a test file or "suite:NAME"; "file:NAME" and "test:NAME" where a bare name would be both, and a folder with its
   * final "/" for everything below it.
   */
  readonly subject: string;
  /** "lines", "branches", "functions", or "tests" for the counts of test cases, which go together. */
  readonly metric: string;
  readonly reason: string;
  /** ISO date of the last day on which that holds. */
  readonly until: string | null;
}

/** What stayed as it was, because it fell. Of tests the ratio is passed of executed. */
export interface Kept {
  readonly subject: string;
  readonly metric: string;
  readonly before: Ratio;
  /** Null where nothing measures it any more. */
  readonly now: Ratio | null;
}

export interface Raised {
  readonly next: Snapshot;
  readonly kept: readonly Kept[];
  /** Allowances of which nothing made use. */
  readonly unused: readonly Allowance[];
}

/** An entry's place in the baseline. */
export interface Subject {
  readonly scope: "file" | "test";
  readonly name: string;
}

/** On which terms a baseline is raised. */
export interface Terms {
  readonly allowances: readonly Allowance[];
  /** True for what is still there, so that its entry is kept when a run tells nothing of it. */
  readonly isThere: (subject: Subject) => boolean;
  /** True for a test file or suite whose missing cases are no loss, since they are elsewhere. */
  readonly isSettled: (key: string) => boolean;
}

/** What one raising writes down on its way. */
interface Ledger extends Terms {
  readonly used: Set<Allowance>;
  readonly kept: Kept[];
}

/** One metric of one entry, before and now. */
interface Change {
  readonly metric: string;
  readonly before: Ratio;
  readonly now: Ratio | null;
  readonly fell: boolean;
}

/** True when a share fell and more is missed than before: what deleting covered code never does. */
export const fell = (now: Ratio, before: Ratio): boolean => isBelow(now, before) && missed(now) > missed(before);

const ranOf = (count: CountEntry): Ratio => ({ hit: executed(count), total: count.total });

const ranWorse = (now: CountEntry, before: CountEntry): boolean => fell(passRate(now), passRate(before)) || fell(ranOf(now), ranOf(before));

/**
 * True when test cases of a file came out worse than before: a smaller share passes and more do not, a smaller share runs
 * and more are skipped, or fewer different ones run.
 */
export const countFell = (now: CountEntry, before: CountEntry): boolean =>
  ranWorse(now, before) || casesGone(before, now) > 0;

const names = (allowed: string, { scope, name }: Subject): boolean =>
  allowed === name || allowed === `${scope}:${name}` || (allowed.endsWith("/") && name.startsWith(allowed));

/** Decides what stands: the new value as it is, the new value with the reason for its fall, or the old value. */
const decide = (ledger: Ledger, subject: Subject, { metric, before, now, fell }: Change): Lowered | "new" | "old" => {
  if (!fell) return "new";
  const allowance = ledger.allowances.find((one) => one.metric === metric && names(one.subject, subject));
  if (allowance === undefined) {
    ledger.kept.push({ subject: subject.name, metric, before, now });
    return "old";
  }
  ledger.used.add(allowance);
  return { reason: allowance.reason, until: allowance.until };
};

const withLowered = <Entry extends object>(entry: Entry, lowered: Readonly<Record<string, Lowered>>): Entry =>
  Object.keys(lowered).length > 0 ? { ...entry, lowered } : entry;

const raiseCover = (ledger: Ledger, subject: Subject, [before, now]: readonly [CoverEntry, CoverEntry]): CoverEntry => {
  const next: { -readonly [Metric in (typeof METRICS)[number]]?: Ratio } = {};
  const lowered: Record<string, Lowered> = { ...before.lowered };
  for (const metric of METRICS) {
    const [was, is] = [before[metric], now[metric]];
    const change = was && { metric, before: was, now: is ?? null, fell: is === undefined || fell(is, was) };
    const decision = change ? decide(ledger, subject, change) : "new";
    const value = decision === "old" ? was : is;
    if (value !== undefined) next[metric] = value;
    if (typeof decision === "object") lowered[metric] = decision;
  }
  return withLowered(next, lowered);
};

const COUNTS = "tests";

const raiseCount = (ledger: Ledger, subject: Subject, [before, now]: readonly [CountEntry, CountEntry]): CountEntry => {
  const fell = ledger.isSettled(subject.name) ? ranWorse(now, before) : countFell(now, before);
  const decision = decide(ledger, subject, { metric: COUNTS, before: passRate(before), now: passRate(now), fell });
  const lowered = { ...before.lowered, ...(typeof decision === "object" ? { [COUNTS]: decision } : {}) };
  return withLowered(decision === "old" ? before : now, lowered);
};

/** How the entries of one section are raised. */
interface Section<Entry> {
  readonly scope: Subject["scope"];
  readonly raise: (ledger: Ledger, subject: Subject, entries: readonly [before: Entry, now: Entry]) => Entry;
  /** What stays of an entry of which the run tells nothing; null where it goes. */
  readonly keep: (ledger: Ledger, subject: Subject, before: Entry) => Entry | null;
}

/** A file that is still there keeps what was measured of it, and the reason with which it was let go. */
const keepCover = (ledger: Ledger, subject: Subject, before: CoverEntry): CoverEntry | null => {
  if (!ledger.isThere(subject)) return null;
  const kept = raiseCover(ledger, subject, [before, {}]);
  return Object.keys(kept).length === 0 ? null : kept;
};

/** Of tests that went with a reason no case is left, and the reason, until they are back; others stay as they were while they are there. */
const keepCount = (ledger: Ledger, subject: Subject, before: CountEntry): CountEntry | null => {
  if (executed(before) === 0) return before.total === 0 && before.lowered !== undefined ? before : null;
  const isThere = ledger.isThere(subject);
  const allowed = ledger.allowances.some(({ subject: named, metric }) => metric === COUNTS && names(named, subject));
  if (!isThere && !allowed) return null;
  const decision = decide(ledger, subject, { metric: COUNTS, before: passRate(before), now: null, fell: true });
  return typeof decision === "object" ? { ...NO_CASES, lowered: { [COUNTS]: decision } } : before;
};

/** What is new enters as it is; what is gone leaves, unless it is kept. */
const raiseAll = <Entry>(ledger: Ledger, [before, now]: readonly [Entries<Entry>, Entries<Entry>], section: Section<Entry>): Entries<Entry> => {
  const entries = [...new Set([...now.keys(), ...before.keys()])].sort(byText).flatMap((name): [string, Entry][] => {
    const [subject, was, is] = [{ scope: section.scope, name }, before.get(name), now.get(name)];
    if (was === undefined) return [[name, is!]];
    if (is !== undefined) return [[name, section.raise(ledger, subject, [was, is])]];
    const kept = section.keep(ledger, subject, was);
    return kept === null ? [] : [[name, kept]];
  });
  return new Map(entries);
};

const FILES: Section<CoverEntry> = { scope: "file", raise: raiseCover, keep: keepCover };
const TESTS: Section<CountEntry> = { scope: "test", raise: raiseCount, keep: keepCount };

/**
 * The baseline that follows `before` when a complete run measured `now`. The first one is that run. Later, a metric of
 * an entry is replaced unless it fell; what fell, or is measured no more though it is there, stays and is `kept`, unless it
 * is allowed. Known failures only ever become fewer.
 */
export const raise = (before: Snapshot | null, now: Snapshot, terms: Terms): Raised => {
  const { allowances } = terms;
  if (before === null) return { next: now, kept: [], unused: allowances };
  const ledger: Ledger = { ...terms, used: new Set(), kept: [] };
  const failing = new Set(now.knownFailing);
  const next: Snapshot = {
    version: now.version,
    inputs: now.inputs,
    files: raiseAll(ledger, [before.files, now.files], FILES),
    tests: raiseAll(ledger, [before.tests, now.tests], TESTS),
    knownFailing: before.knownFailing.filter((name) => failing.has(name)),
  };
  return { next, kept: ledger.kept, unused: allowances.filter((one) => !ledger.used.has(one)) };
};
