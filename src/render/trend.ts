/** The trend as rows of plain words with a small graph, and the pace of a target. Knows no markup; nothing here is escaped. */
import type { TrendLine, TrendMetric, TrendPoint } from "../model/course.ts";
import { isBelow, share } from "../model/ratio.ts";
import type { TargetRow, Verdict } from "../model/verdict.ts";
import { many, NOTHING, shift } from "./words.ts";

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** In hundredths of a percent: what moves less than a point is no mountain. */
const LEAST_SPAN = 100;

/** Shares as bars, one each, between the smallest and the largest of them. */
export const sparkline = (shares: readonly number[]): string => {
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const span = Math.max(most - least, LEAST_SPAN);
  const floor = least - Math.floor((span - (most - least)) / 2);
  return shares.map((one) => BARS[Math.round(((one - floor) * (BARS.length - 1)) / span)]!).join("");
};

/** One metric over time, as words. */
export interface TrendRow {
  readonly name: string;
  readonly graph: string;
  readonly week: string;
  readonly month: string;
}

const NAMES: Readonly<Record<TrendMetric, string>> = { lines: "Lines", branches: "Branches", functions: "Functions", passRate: "Pass rate" };

const since = (points: readonly TrendPoint[], then: TrendPoint | null): string =>
  (then === null ? NOTHING : shift(points.at(-1)!.ratio, then.ratio) ?? "no change");

const rowOf = ({ metric, points, week, month }: TrendLine): TrendRow => ({
  name: NAMES[metric],
  graph: sparkline(points.map(({ ratio }) => share(ratio) ?? 0)),
  week: since(points, week), month: since(points, month),
});

const moved = ({ points }: TrendLine): boolean =>
  points.some(({ ratio }) => isBelow(ratio, points[0]!.ratio) || isBelow(points[0]!.ratio, ratio));

/** The first metric, and of the others what moved; empty where there is no history, or the run was not judged whole. */
export const trendRows = ({ trend }: Verdict): TrendRow[] =>
  (trend?.lines ?? []).filter((line, index) => index === 0 || moved(line)).map(rowOf);

/** What is to be said of a history that tells nothing of last week; null for nothing. */
export const trendRemark = ({ trend, problems }: Verdict): string | null => {
  if (!trend || problems.length > 0 || trend.lines.some(({ week, month }) => week !== null || month !== null)) return null;
  if (trend.since === null) return "There is no history yet, so no trend. With `mode: record` the action keeps one on the default branch.";
  return trend.lines.length === 0 ? null : `The history has ${many(trend.entries, "commit")} since ${trend.since}: it does not tell what was a week ago.`;
};

const MONTH_LENGTH = "2026-01".length;

/** Whether a target with a date is reached at the present pace, as the end of a sentence; null where that is no question. */
export const paceWords = ({ reached, pace }: TargetRow): string | null => {
  if (reached !== false || pace === undefined) return null;
  if (pace === null) return "pace unknown";
  if (pace.on === null) return "not at this pace";
  return pace.reaches ? "in time at this pace" : `at this pace only in ${pace.on.slice(0, MONTH_LENGTH)}`;
};
