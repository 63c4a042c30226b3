/** What was measured of the main line, commit by commit: integers, one entry a commit. Knows no clock and no disk. */
import type { Cover } from "./coverage.ts";
import { byKeys } from "./order.ts";
import type { Ratio } from "./ratio.ts";
import type { TestCount } from "./tests.ts";
import type { Verdict } from "./verdict.ts";

export const HISTORY_VERSION = 1;

/** Where the history lies. */
export const HISTORY_PATH = ".proofgate/history.ndjson";

/** Test cases by how they came out. */
export type CaseCounts = Pick<TestCount, "total" | "passed" | "failed" | "errored" | "skipped">;

/** What was measured of one module; what no report said is absent. */
export interface HistoryModule {
  readonly lines?: Ratio;
  readonly tests?: CaseCounts;
}

/** What was measured of one commit; what no report said is absent. */
export interface HistoryEntry {
  readonly version: typeof HISTORY_VERSION;
  /** The commit's id. */
  readonly commit: string;
  /** When it was committed, as git has it: seconds since 1970. */
  readonly time: number;
  readonly lines?: Ratio;
  readonly branches?: Ratio;
  readonly functions?: Ratio;
  readonly tests?: CaseCounts;
  readonly modules: Readonly<Record<string, HistoryModule>>;
}

/** The most entries that are kept. */
export const MAX_ENTRIES = 5_000;

/** So long every commit is kept, counted back from the newest entry; before that, the last one of each day. */
export const EVERY_COMMIT_DAYS = 90;

export const DAY_SECONDS = 86_400;

/** The day of a time, counted from 1970 in UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY_SECONDS);

const casesOf = ({ total, passed, failed, errored, skipped }: CaseCounts): CaseCounts => ({ total, passed, failed, errored, skipped });

/** The metrics that are known. */
const measured = (coverage: Cover | null): Partial<Record<"lines" | "branches" | "functions", Ratio>> => ({
  ...(coverage?.lines ? { lines: coverage.lines } : {}),
  ...(coverage?.branches ? { branches: coverage.branches } : {}),
  ...(coverage?.functions ? { functions: coverage.functions } : {}),
});

/** What a run measured, as an entry. */
export const entryOf = (
  { totals, modules }: Pick<Verdict, "totals" | "modules">, { commit, time }: Pick<HistoryEntry, "commit" | "time">,
): HistoryEntry => ({
  version: HISTORY_VERSION, commit, time,
  ...measured(totals.coverage),
  ...(totals.tests ? { tests: casesOf(totals.tests) } : {}),
  modules: Object.fromEntries(modules.map(({ name, coverage, tests }) => [name, {
    ...(coverage?.lines ? { lines: coverage.lines } : {}),
    ...(tests ? { tests: casesOf(tests) } : {}),
  }])),
});

/** The oldest first; commits of one second by their ids. */
const byTime = byKeys<HistoryEntry>(({ time }) => time, ({ commit }) => commit);

/** Entries in order, of each commit the one that was written last. */
export const ordered = (entries: Iterable<HistoryEntry>): HistoryEntry[] => {
  const byCommit = new Map<string, HistoryEntry>();
  for (const entry of entries) byCommit.set(entry.commit, entry);
  return [...byCommit.values()].sort(byTime);
};

/** Ordered entries, thinned: every commit of the last days, before that the last one of each day, and never too many. */
export const thinned = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] => {
  const newest = entries.at(-1);
  if (newest === undefined) return entries;
  const recent = dayOf(newest.time) - EVERY_COMMIT_DAYS;
  return entries.filter(({ time }, index) => {
    const next = entries[index + 1];
    return dayOf(time) > recent || next === undefined || dayOf(next.time) !== dayOf(time);
  }).slice(-MAX_ENTRIES);
};

/** Several histories as one: nothing of either is lost but what is thinned; of one commit the later history's entry counts. */
export const joined = (...histories: readonly (readonly HistoryEntry[])[]): readonly HistoryEntry[] => thinned(ordered(histories.flat()));

/** The newest entry of any other commit; null where there is none. */
export const newestOther = (entries: readonly HistoryEntry[], commit: string): HistoryEntry | null =>
  entries.findLast((entry) => entry.commit !== commit) ?? null;
