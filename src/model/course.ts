/** The nouns of time: how figures moved, and where that leads. */
import type { Hundredths, Ratio } from "./ratio.ts";

/** What a trend is shown of. */
export const TREND_METRICS = ["lines", "branches", "functions", "passRate"] as const;
export type TrendMetric = (typeof TREND_METRICS)[number];

/** What was measured on a day. */
export interface TrendPoint {
  /** ISO date. */
  readonly day: string;
  readonly ratio: Ratio;
}

/** One metric over time. */
export interface TrendLine {
  readonly metric: TrendMetric;
  /** The oldest first; the last one is this run's. */
  readonly points: readonly TrendPoint[];
  /** What stood a week ago; null where the history does not tell. */
  readonly week: TrendPoint | null;
  /** What stood a month ago; null where the history does not tell. */
  readonly month: TrendPoint | null;
}

export interface Trend {
  /** How many commits were recorded; 0 where there is no history. */
  readonly entries: number;
  /** ISO date of the oldest one; null where there is none. */
  readonly since: string | null;
  /** Metrics that the history and this run both know; none where this run was not judged whole. */
  readonly lines: readonly TrendLine[];
}

/** How a target's figure moved, and where that leads. */
export interface Pace {
  /** ISO date of the entry that the pace is counted from. */
  readonly since: string;
  /** Days from then until now. */
  readonly days: number;
  /** What was there then. */
  readonly from: Ratio;
  /** Percentage points a week, in hundredths, rounded towards zero. */
  readonly perWeek: Hundredths;
  /** ISO date of the day on which the target is reached if it goes on like this; null where it never is, or not in a century. */
  readonly on: string | null;
  /** Whether that is before the target's date. */
  readonly reaches: boolean;
}
