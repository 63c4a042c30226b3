/** Whether targets with a date are reached at the pace of the last weeks: a straight line, in integers. */
import type { Pace } from "./course.ts";
import { dayNumber, dayText } from "./day.ts";
import { dayOf, type HistoryEntry, type HistoryModule } from "./history.ts";
import { hundredths, share, type Hundredths, type Ratio } from "./ratio.ts";
import { passRate } from "./tests.ts";
import { until } from "./trend.ts";
import type { TargetRow } from "./verdict.ts";

/** A pace is counted over so many days at most, and at least. */
const LONGEST = 30;
const SHORTEST = 7;

const WEEK = 7n;
const CENTURY = 36_525n;
const WHOLE = 10_000n;

const MODULE_SCOPE = "module:";

const inModule = ({ lines, tests }: HistoryModule, metric: string): Ratio | undefined =>
  metric === "lines" ? lines : metric === "passRate" ? tests && passRate(tests) : undefined;

const inProject = (entry: HistoryEntry, metric: string): Ratio | undefined =>
  metric === "branches" ? entry.branches : metric === "functions" ? entry.functions : inModule(entry, metric);

/** What an entry says of a target's figure; undefined where a history keeps none of it. */
const figureOf = (entry: HistoryEntry, { scope, metric }: TargetRow): Ratio | undefined => {
  if (scope === "project") return inProject(entry, metric);
  const name = scope.startsWith(MODULE_SCOPE) ? scope.slice(MODULE_SCOPE.length) : null;
  return name !== null && Object.hasOwn(entry.modules, name) ? inModule(entry.modules[name]!, metric) : undefined;
};

/** Days until the target is reached, rounded up: what is lacking now, by what was won each day; null where nothing was won. */
const daysLeft = (now: Ratio, from: Ratio, { target, days }: { readonly target: Hundredths; readonly days: number }): bigint | null => {
  const [hit, total, hitThen, totalThen] = [BigInt(now.hit), BigInt(now.total), BigInt(from.hit), BigInt(from.total)];
  const won = WHOLE * (hit * totalThen - hitThen * total);
  if (won <= 0n) return null;
  const lacking = BigInt(days) * totalThen * (BigInt(target) * total - WHOLE * hit);
  return (lacking + won - 1n) / won;
};

const perWeek = (now: Ratio, from: Ratio, days: number): Hundredths => {
  const won = BigInt(now.hit) * BigInt(from.total) - BigInt(from.hit) * BigInt(now.total);
  return Number((won * WHOLE * WEEK) / (BigInt(now.total) * BigInt(from.total) * BigInt(days))) as Hundredths;
};

const paceOf = (row: TargetRow, entries: readonly HistoryEntry[], today: number): Pace | null => {
  const { now, by, target, reached } = row;
  if (by === null || reached !== false || now === null || share(now) === null) return null;
  const start = entries.find((entry) => dayOf(entry.time) >= today - LONGEST && (figureOf(entry, row)?.total ?? 0) > 0);
  const days = start === undefined ? 0 : today - dayOf(start.time);
  if (start === undefined || days < SHORTEST) return null;
  const from = figureOf(start, row)!;
  const left = daysLeft(now, from, { target: hundredths(target), days });
  const on = left === null || left > CENTURY ? null : dayText(today + Number(left));
  return { since: dayText(dayOf(start.time)), days, from, perWeek: perWeek(now, from, days), on, reaches: on !== null && on <= by };
};

/** Rows with the pace of those that have a date; null where ordered entries tell too little of it, or none is to be told. */
export const withPaces = (rows: readonly TargetRow[], entries: readonly HistoryEntry[], today: string): readonly TargetRow[] => {
  const past = until(entries, today);
  if (past.length === 0) return rows;
  return rows.map((row) => (row.by === null ? row : { ...row, pace: paceOf(row, past, dayNumber(today)) }));
};
