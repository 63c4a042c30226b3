import { describe, expect, it } from "vitest";
import { renderHistory } from "../../src/render/history.ts";
import { readPast, UNKNOWN_PAST, withTrend } from "../../src/steps/history.ts";
import { Problem } from "../../src/model/problem.ts";
import type { PolicyReader } from "../../src/steps/policy.ts";
import { entry } from "../support/histories.ts";
import { count, cover, target, verdictOf, CODE } from "../support/verdicts.ts";

const [OLD, NEW] = [entry("2026-11-01", "50/100"), entry("2026-11-02", "60/100")];

const reader = (head: string | null, base: string | null = null): PolicyReader =>
  ({ readText: () => head, textAt: () => Promise.resolve(base) });

describe("the history", () => {
  it("is the head's where there is no base, and empty where there is none", async () => {
    expect(await readPast(reader(renderHistory([OLD])), null)).toEqual({ entries: [OLD], problems: [] });
    expect(await readPast(reader(null), null)).toEqual({ entries: [], problems: [] });
  });

  it("is the base's where there is one: what the head writes into it counts for nothing", async () => {
    expect(await readPast(reader(renderHistory([OLD, NEW]), renderHistory([OLD])), "main")).toEqual({ entries: [OLD], problems: [] });
    expect(await readPast(reader(renderHistory([OLD, NEW])), "main")).toEqual({ entries: [], problems: [] });
  });

  it.each([["at the base", "x\n", null], ["at the head", renderHistory([OLD]), "main"]])("that cannot be read is a problem, %s", async (_, base, ref) => {
    const past = await readPast(reader("x\n", base), ref);
    expect(past).toMatchObject({ entries: null, problems: [{ slug: "history-malformed" }] });
  });

  it("that is broken at the base may be mended by the head, or deleted", async () => {
    expect(await readPast(reader(renderHistory([OLD]), "x\n"), "main")).toEqual({ entries: [OLD], problems: [] });
    expect(await readPast(reader(null, "x\n"), "main")).toEqual({ entries: [], problems: [] });
    expect(await readPast(reader("x\n", "x\n"), "main")).toMatchObject({ entries: null, problems: [{ slug: "history-malformed" }] });
  });

  it("whose base cannot be read at all is a problem as well", async () => {
    const failing = { ...reader(null), textAt: () => Promise.reject(new Problem("base-unreadable", "Gone.")) };
    expect(await readPast(failing, "main")).toMatchObject({ entries: null, problems: [{ slug: "base-unreadable" }] });
  });
});

describe("a verdict with its trend", () => {
  const verdict = verdictOf({
    totals: { coverage: cover("70/100"), tests: count({ passed: 1 }), code: CODE },
    targets: [target("project", "lines", { hit: 70, total: 100 }, 80, "2026-12-31")],
  });

  it("has the trend of its figures and the pace of its targets", () => {
    const { trend, targets } = withTrend(verdict, { entries: [OLD, NEW], problems: [] }, { today: "2026-11-20", partial: false });
    expect(trend?.lines.map(({ metric, points }) => [metric, points.length])).toEqual([["lines", 3]]);
    expect(targets[0]!.pace).toMatchObject({ since: "2026-11-01", reaches: true });
  });

  it("that was not judged whole is compared with nothing", () => {
    const { trend, targets } = withTrend({ ...verdict, problems: [new Problem("report-missing", "Gone.")] }, { entries: [OLD, NEW], problems: [] }, { today: "2026-11-20", partial: false });
    expect([trend, targets]).toEqual([{ entries: 2, since: "2026-11-01", lines: [] }, verdict.targets]);
  });

  it("of a run that is only a part is compared with nothing either", () => {
    expect(withTrend(verdict, { entries: [OLD, NEW], problems: [] }, { today: "2026-11-20", partial: true }).trend?.lines).toEqual([]);
  });

  it("has none where the history could not be read", () => {
    expect(withTrend(verdict, UNKNOWN_PAST, { today: "2026-11-20", partial: false })).toEqual({ ...verdict, trend: null });
  });
});
