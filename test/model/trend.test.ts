import { describe, expect, it } from "vitest";
import type { TrendLine } from "../../src/model/course.ts";
import { dayNumber, dayText } from "../../src/model/day.ts";
import type { HistoryEntry } from "../../src/model/history.ts";
import type { Measure } from "../../src/model/scene.ts";
import { MOST_POINTS, trendOf } from "../../src/model/trend.ts";
import { cases, commitOf, entry } from "../support/histories.ts";
import { count, cover, CODE } from "../support/verdicts.ts";

const TODAY = "2026-11-20";
const NOW: Measure = { coverage: cover("80/100"), tests: count({ passed: 9, failed: 1 }), code: CODE };

const lines = (entries: readonly HistoryEntry[], now: Measure | null = NOW): TrendLine | undefined =>
  trendOf(entries, TODAY, now).lines.find(({ metric }) => metric === "lines");

const ago = (days: number): string => dayText(dayNumber(TODAY) - days);

describe("a trend", () => {
  it("without a history is none, and nothing is invented", () => {
    expect(trendOf([], TODAY, NOW)).toEqual({ entries: 0, since: null, lines: [] });
  });

  it("ends with this run", () => {
    expect(lines([entry("2026-11-01", "70/100"), entry("2026-11-10", "75/100")])!.points).toEqual([
      { day: "2026-11-01", ratio: { hit: 70, total: 100 } }, { day: "2026-11-10", ratio: { hit: 75, total: 100 } }, { day: TODAY, ratio: { hit: 80, total: 100 } },
    ]);
  });

  it("is of what both history and run measured", () => {
    const { lines: all } = trendOf([entry("2026-11-01", null, { tests: cases(5), branches: { hit: 0, total: 0 } })], TODAY, NOW);
    expect(all.map(({ metric }) => metric)).toEqual(["passRate"]);
    expect(all[0]!.points.map(({ ratio }) => ratio)).toEqual([{ hit: 5, total: 5 }, { hit: 9, total: 10 }]);
    expect(trendOf([entry("2026-11-01", "1/2", { tests: cases(0) })], TODAY, { ...NOW, coverage: null, tests: count({ skipped: 2 }) }).lines).toEqual([]);
  });

  it("has no figures where the run was not judged whole, but says how long the history is", () => {
    expect(trendOf([entry("2026-11-01", "70/100")], TODAY, null)).toEqual({ entries: 1, since: "2026-11-01", lines: [] });
  });

  it("draws the last commit of each day, and of today this run", () => {
    const twice = [entry("2026-11-01", "10/100"), entry("2026-11-01", "70/100", { commit: commitOf(5) }), entry(TODAY, "50/100")];
    expect(lines(twice)!.points.map(({ ratio }) => ratio.hit)).toEqual([70, 80]);
  });

  it("draws a bounded number of points, the first and the last among them", () => {
    const many = Array.from({ length: 100 }, (_, number) => entry(ago(100 - number), `${number}/100`));
    const drawn = lines(many)!.points;
    expect(drawn).toHaveLength(MOST_POINTS);
    expect([drawn[0], drawn.at(-1)]).toEqual([{ day: ago(100), ratio: { hit: 0, total: 100 } }, { day: TODAY, ratio: { hit: 80, total: 100 } }]);
    expect(drawn.map(({ day }) => day)).toEqual([...drawn.map(({ day }) => day)].sort());
  });

  it("leaves out commits of days to come, and does not draw half a year ago", () => {
    const { points } = lines([entry("2026-01-01", "1/100"), entry("2026-11-01", "70/100"), entry("2026-11-21", "2/100")])!;
    expect(points.map(({ ratio }) => ratio.hit)).toEqual([70, 80]);
  });
});

describe("what stood a week and a month ago", () => {
  it.each<[string, number, number | null, number | null]>([
    ["exactly a week", 7, 7, null],
    ["a day too young", 6, null, null],
    ["the oldest that still tells of last week", 14, 14, null],
    ["too old for a week, too young for a month", 15, null, null],
    ["exactly a month", 30, null, 30],
    ["the oldest that still tells of last month", 60, null, 60],
    ["too old", 61, null, null],
  ])("with one entry, %s: %i days", (_, days, week, month) => {
    const found = lines([entry(ago(days), "50/100")])!;
    expect([found.week?.day, found.month?.day]).toEqual([week, month].map((one) => (one === null ? undefined : ago(one))));
  });

  it("is the last commit by then", () => {
    const found = lines([entry(ago(35), "50/100"), entry(ago(31), "60/100"), entry(ago(9), "70/100"), entry(ago(8), "75/100"), entry(ago(2), "1/100")])!;
    expect([found.month?.ratio.hit, found.week?.ratio.hit]).toEqual([60, 75]);
  });
});
