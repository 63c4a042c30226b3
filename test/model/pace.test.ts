import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../../src/model/day.ts";
import type { HistoryEntry } from "../../src/model/history.ts";
import { withPaces } from "../../src/model/pace.ts";
import { hundredths, reaches } from "../../src/model/ratio.ts";
import type { TargetRow } from "../../src/model/verdict.ts";
import { cases, entry } from "../support/histories.ts";
import { target } from "../support/verdicts.ts";

const TODAY = "2026-11-20";
const ago = (days: number): string => dayText(dayNumber(TODAY) - days);

/** 70 of 100 now, on the way to 80 by the end of the year. */
const ROW = target("project", "lines", { hit: 70, total: 100 }, 80, "2026-12-31");
const paceOf = (row: TargetRow, ...entries: readonly HistoryEntry[]): TargetRow["pace"] => withPaces([row], entries, TODAY)[0]!.pace;

describe("a pace", () => {
  it("is counted from the oldest entry of the last thirty days, and leads to a day", () => {
    expect(paceOf(ROW, entry(ago(31), "1/100"), entry(ago(20), "60/100"), entry(ago(5), "69/100"))).toEqual({
      since: ago(20), days: 20, from: { hit: 60, total: 100 }, perWeek: 350, on: "2026-12-10", reaches: true,
    });
  });

  it.each<[string, string, boolean]>([
    ["reaches the target on its very day", "2026-12-10", true],
    ["misses it by a day", "2026-12-09", false],
  ])("%s", (_, by, reached) => expect(paceOf({ ...ROW, by }, entry(ago(20), "60/100"))?.reaches).toBe(reached));

  it.each([["stood still", "70/100"], ["fell", "75/100"], ["rose too little for a century", "6999999/10000000"]])("that %s reaches nothing", (_, then) => {
    expect(paceOf(ROW, entry(ago(20), then))).toMatchObject({ on: null, reaches: false });
  });

  it.each<[string, readonly HistoryEntry[]]>([
    ["no entry of the last month", [entry(ago(31), "60/100")]],
    ["one that is a day too young", [entry(ago(6), "60/100")]],
    ["none that measured it", [entry(ago(20), null), entry(ago(19), "0/0")]],
  ])("is not known with %s", (_, entries) => expect(paceOf(ROW, ...entries)).toBeNull());

  it("may be counted over seven days", () => expect(paceOf(ROW, entry(ago(7), "63/100"))).toMatchObject({ days: 7, perWeek: 700, on: "2026-11-30" }));

  it("is no question without a history, without a date, for what is reached, and for what is not measured", () => {
    const past = entry(ago(20), "60/100");
    expect(paceOf(ROW)).toBeUndefined();
    expect(paceOf({ ...ROW, by: null }, past)).toBeUndefined();
    expect(paceOf({ ...ROW, reached: true }, past)).toBeNull();
    expect(paceOf({ ...ROW, now: null, reached: null }, past)).toBeNull();
  });

  it("is known of modules, of branches and functions of the project, and of pass rates; of nothing else", () => {
    const past = entry(ago(20), "60/100", {
      branches: { hit: 6, total: 10 }, functions: { hit: 5, total: 10 }, tests: cases(60, 40), modules: { api: { lines: { hit: 5, total: 10 }, tests: cases(4, 6) } },
    });
    const from = (scope: string, metric: string) => paceOf({ ...ROW, scope, metric }, past)?.from ?? null;
    expect(from("project", "branches")).toEqual({ hit: 6, total: 10 });
    expect(from("project", "functions")).toEqual({ hit: 5, total: 10 });
    expect(from("project", "passRate")).toEqual({ hit: 60, total: 100 });
    expect(from("module:api", "lines")).toEqual({ hit: 5, total: 10 });
    expect(from("module:api", "passRate")).toEqual({ hit: 4, total: 10 });
    for (const [scope, metric] of [["module:api", "branches"], ["module:constructor", "lines"], ["module:web", "lines"], ["kind:unit", "passRate"], ["project", "skipRate"], ["project", "changedLines"]]) {
      expect(from(scope!, metric!)).toBeNull();
    }
  });

  it("names the first day on which the straight line is at the target", () => fc.assert(fc.property(
    fc.integer({ min: 1, max: 79 }), fc.integer({ min: 1, max: 79 }), fc.integer({ min: 7, max: 30 }), (then, now, days) => {
      fc.pre(now > then);
      const pace = paceOf(target("project", "lines", { hit: now, total: 100 }, 80, "2026-12-31"), entry(ago(days), `${then}/100`))!;
      if (pace.on === null) return;
      const left = dayNumber(pace.on) - dayNumber(TODAY);
      const on = (day: number): boolean => reaches({ hit: now * days + (now - then) * day, total: 100 * days }, hundredths(80));
      expect([on(left), on(left - 1)]).toEqual([true, false]);
    })));
});
