/** The history that a run is seen against: the base's where there is one. Reads through its edge. */
import { readHistory } from "../config/history.ts";
import { HISTORY_PATH, type HistoryEntry } from "../model/history.ts";
import { withPaces } from "../model/pace.ts";
import { asProblem, Problem } from "../model/problem.ts";
import { trendOf } from "../model/trend.ts";
import type { Verdict } from "../model/verdict.ts";
import type { PolicyReader } from "./policy.ts";

/** A history, or why there is none to be seen. */
export interface Past {
  /** Null where it could not be read. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly problems: readonly Problem[];
}

/** What is known where the base cannot be read, which is a problem that was said already. */
export const UNKNOWN_PAST: Past = { entries: null, problems: [] };

const parsed = (text: string | null): readonly HistoryEntry[] => (text === null ? [] : readHistory(text, HISTORY_PATH));

/** The base's entries, and the head's only where they mend what the base has. */
const compared = (head: string | null, base: string | null): readonly HistoryEntry[] => {
  if (head === base) return parsed(base);
  // The head's is what counts once it is merged: what cannot be read must not get there.
  const own = parsed(head);
  try {
    return parsed(base);
  } catch (thrown) {
    asProblem(thrown);
    return own;
  }
};

/** Reads the history at the base, or the head's where there is no base. What is wrong with either is gathered. */
export async function readPast(reader: PolicyReader, base: string | null): Promise<Past> {
  try {
    const head = reader.readText(HISTORY_PATH, "history-malformed");
    return { entries: compared(head, base === null ? head : await reader.textAt(base, HISTORY_PATH)), problems: [] };
  } catch (thrown) {
    return { ...UNKNOWN_PAST, problems: [asProblem(thrown)] };
  }
}

/** The day of a run, and whether it says that it is only a part of what there is. */
interface Occasion {
  readonly today: string;
  readonly partial: boolean;
}

/** The verdict with its trend and the pace of its targets. What was not measured whole is compared with nothing. */
export const withTrend = (verdict: Verdict, { entries }: Past, { today, partial }: Occasion): Verdict => {
  if (entries === null) return { ...verdict, trend: null };
  const whole = verdict.problems.length === 0 && !partial;
  return {
    ...verdict,
    trend: trendOf(entries, today, whole ? verdict.totals : null),
    targets: whole ? withPaces(verdict.targets, entries, today) : verdict.targets,
  };
};
