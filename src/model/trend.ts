/** How the project's figures moved: points of the history and of this run, and what they were a week and a month ago. */
import { TREND_METRICS, type Trend, type TrendLine, type TrendMetric, type TrendPoint } from "./course.ts";
import { dayNumber, dayText } from "./day.ts";
import { dayOf, type HistoryEntry } from "./history.ts";
import type { Ratio } from "./ratio.ts";
import type { Measure } from "./scene.ts";
import { executed, passRate } from "./tests.ts";

/** So many points are drawn of one metric at most. */
export const MOST_POINTS = 30;

/** Points older than this are not drawn. */
const DRAWN_DAYS = 180;

const WEEK = 7;
const MONTH = 30;

/** Several figures of one day: the last one counts. */
interface Dated {
  readonly day: number;
  readonly ratio: Ratio;
}

const counts = (ratio: Ratio | null | undefined): ratio is Ratio => !!ratio && ratio.total > 0;

const figureOf = (entry: HistoryEntry, metric: TrendMetric): Ratio | undefined =>
  metric === "passRate" ? entry.tests && passRate(entry.tests) : entry[metric];

const nowOf = ({ coverage, tests }: Measure, metric: TrendMetric): Ratio | null =>
  metric === "passRate" ? tests && executed(tests) > 0 ? passRate(tests) : null : coverage?.[metric] ?? null;

const pointOf = ({ day, ratio }: Dated): TrendPoint => ({ day: dayText(day), ratio });

/** What stood so many days ago: the last figure at that time, unless it was by then as old again. */
const ago = (figures: readonly Dated[], today: number, days: number): TrendPoint | null => {
  const found = figures.findLast(({ day }) => day <= today - days);
  return found && found.day >= today - 2 * days ? pointOf(found) : null;
};

/** The last figure of each day. */
const daily = (figures: readonly Dated[]): Dated[] => figures.filter(({ day }, index) => figures[index + 1]?.day !== day);

/** At most MOST_POINTS, evenly among them, always with the first and the last. */
const spread = <Item>(items: readonly Item[]): readonly Item[] => {
  if (items.length <= MOST_POINTS) return items;
  return Array.from({ length: MOST_POINTS }, (_, at) => items[Math.round((at * (items.length - 1)) / (MOST_POINTS - 1))]!);
};

const lineOf = (metric: TrendMetric, entries: readonly HistoryEntry[], [today, now]: readonly [number, Ratio | null]): TrendLine | null => {
  if (!counts(now)) return null;
  const figures = entries.flatMap((entry): Dated[] => {
    const ratio = figureOf(entry, metric);
    return counts(ratio) ? [{ day: dayOf(entry.time), ratio }] : [];
  });
  if (figures.length === 0) return null;
  const drawn = daily([...figures.filter(({ day }) => day >= today - DRAWN_DAYS), { day: today, ratio: now }]);
  return { metric, points: spread(drawn).map(pointOf), week: ago(figures, today, WEEK), month: ago(figures, today, MONTH) };
};

/** Entries of today and before; one of a clock that goes ahead tells nothing yet. */
export const until = (entries: readonly HistoryEntry[], today: string): readonly HistoryEntry[] =>
  entries.filter(({ time }) => dayOf(time) <= dayNumber(today));

/** The trend of ordered entries and this run's totals; `now` is null where the run was not judged whole. */
export const trendOf = (entries: readonly HistoryEntry[], today: string, now: Measure | null): Trend => {
  const past = until(entries, today);
  const oldest = past[0];
  return {
    entries: past.length,
    since: oldest ? dayText(dayOf(oldest.time)) : null,
    lines: now === null ? []
      : TREND_METRICS.flatMap((metric) => lineOf(metric, past, [dayNumber(today), nowOf(now, metric)]) ?? []),
  };
};
