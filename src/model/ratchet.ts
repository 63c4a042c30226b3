/** How a baseline is raised: entry by entry, metric by metric, never down unless somebody allows it with a reason. */
import { METRICS } from "./coverage.ts";
import { byText } from "./order.ts";
import { isBelow, missed, type Ratio } from "./ratio.ts";
import type { CountEntry, CoverEntry, Lowered, ModuleEntry, Snapshot } from "./snapshot.ts";
import { executed, passRate } from "./tests.ts";

/** What may be lowered, and why. */
export interface Allowance {
  /**
   * A module, a kind, a file, a test file or "suite:NAME"; "module:NAME" and "kind:NAME" where a bare name would be
   * both, and a folder with its final "/" for everything below it.
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

type Scope = "module" | "kind" | "file" | "test";

/** An entry's place in the baseline. */
interface Subject {
  readonly scope: Scope;
  readonly name: string;
}

/** What one raising writes down on its way. */
interface Ledger {
  readonly allowances: readonly Allowance[];
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

/**
 * True when test cases came out worse than before: a smaller share passes and more do not, or a smaller share runs and
 * more are skipped. Of a test file also when fewer different ones run, since its file is still there; a module or kind may
 * lose files.
 */
export const countFell = (now: CountEntry, before: CountEntry, scope: Scope): boolean =>
  fell(passRate(now), passRate(before)) ||
  fell(ranOf(now), ranOf(before)) ||
  (scope === "test" && executed(now) < executed(before) && distinctOf(now) < distinctOf(before));

/** How many different tests there are: one that merely ran less often is still there. */
const distinctOf = ({ distinct, total }: CountEntry): number => distinct ?? total;

const names = (allowed: string, { scope, name }: Subject): boolean =>
  allowed === name || allowed === `${scope}:${name}` ||
  (allowed.endsWith("/") && (scope === "file" || scope === "test") && name.startsWith(allowed));

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
  const decision = decide(ledger, subject, {
    metric: COUNTS, before: passRate(before), now: passRate(now), fell: countFell(now, before, subject.scope),
  });
  const lowered = { ...before.lowered, ...(typeof decision === "object" ? { [COUNTS]: decision } : {}) };
  return withLowered(decision === "old" ? before : now, lowered);
};

const raiseModule = (ledger: Ledger, subject: Subject, [before, now]: readonly [ModuleEntry, ModuleEntry]): ModuleEntry => {
  const coverage = before.coverage ? raiseCover(ledger, subject, [before.coverage, now.coverage ?? {}]) : now.coverage;
  const tests = before.tests ? raiseModuleTests(ledger, subject, [before.tests, now.tests]) : now.tests;
  return {
    ...(coverage && (now.coverage || Object.keys(coverage).length > 0) ? { coverage } : {}),
    ...(tests ? { tests } : {}),
  };
};

/** A module that is still there does not lose its tests unseen. */
const raiseModuleTests = (ledger: Ledger, subject: Subject, [before, now]: readonly [CountEntry, CountEntry | undefined]): CountEntry | undefined => {
  if (now) return raiseCount(ledger, subject, [before, now]);
  const decision = decide(ledger, subject, { metric: COUNTS, before: passRate(before), now: null, fell: true });
  return decision === "old" ? before : undefined;
};

type Entries<Entry> = Readonly<Record<string, Entry>>;
type RaiseOne<Entry> = (name: string, entries: readonly [before: Entry, now: Entry]) => Entry;

/** What is new enters as it is, what is gone leaves. */
const raiseAll = <Entry>(before: Entries<Entry>, now: Entries<Entry>, raiseOne: RaiseOne<Entry>): Entries<Entry> =>
  Object.fromEntries(Object.keys(now).sort(byText).map((name) => [
    name, Object.hasOwn(before, name) ? raiseOne(name, [before[name]!, now[name]!]) : now[name]!,
  ]));

/** True for what is left of a test file that went with a reason. */
const isGone = ({ total, lowered }: CountEntry): boolean => total === 0 && lowered !== undefined;

/** What is left of test files that are gone with a reason, until they are back: no case, and the reason. */
const goneWithReason = (ledger: Ledger, before: Entries<CountEntry>, now: Entries<CountEntry>): readonly (readonly [string, CountEntry])[] =>
  Object.keys(before).filter((name) => !Object.hasOwn(now, name)).flatMap((name) => {
    const entry = before[name]!;
    if (isGone(entry)) return [[name, entry] as const];
    const allowance = ledger.allowances.find((one) => one.metric === COUNTS && names(one.subject, { scope: "test", name }));
    if (allowance === undefined || executed(entry) === 0) return [];
    ledger.used.add(allowance);
    return [[name, { ...NO_CASES, lowered: { [COUNTS]: { reason: allowance.reason, until: allowance.until } } }] as const];
  });

const NO_CASES: CountEntry = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };

/** Sorted by name. */
const sorted = <Entry>(entries: readonly (readonly [string, Entry])[]): Entries<Entry> =>
  Object.fromEntries([...entries].sort(([a], [b]) => byText(a, b)));

/**
 * The baseline that follows `before` when a complete run measured `now`. The first one is that run. Later, a metric of
 * an entry is replaced unless it fell; what fell, or is measured no more, stays and is `kept`, unless it is allowed.
 * Known failures only ever become fewer.
 */
export const raise = (before: Snapshot | null, now: Snapshot, allowances: readonly Allowance[]): Raised => {
  if (before === null) return { next: now, kept: [], unused: allowances };
  const ledger: Ledger = { allowances, used: new Set(), kept: [] };
  const failing = new Set(now.knownFailing);
  const next: Snapshot = {
    version: now.version,
    inputs: now.inputs,
    modules: raiseAll(before.modules, now.modules, (name, pair) => raiseModule(ledger, { scope: "module", name }, pair)),
    kinds: raiseAll(before.kinds, now.kinds, (name, pair) => raiseCount(ledger, { scope: "kind", name }, pair)),
    files: raiseAll(before.files, now.files, (name, pair) => raiseCover(ledger, { scope: "file", name }, pair)),
    tests: sorted([
      ...Object.entries(raiseAll(before.tests, now.tests, (name, pair) => raiseCount(ledger, { scope: "test", name }, pair))),
      ...goneWithReason(ledger, before.tests, now.tests),
    ]),
    knownFailing: before.knownFailing.filter((name) => failing.has(name)),
  };
  return { next, kept: ledger.kept, unused: allowances.filter((one) => !ledger.used.has(one)) };
};
