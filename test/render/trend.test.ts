import { describe, expect, it } from "vitest";
import type { Trend } from "../../src/model/course.ts";
import { Problem } from "../../src/model/problem.ts";
import { renderMarkdown } from "../../src/render/comment.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderSummary } from "../../src/render/summary.ts";
import { renderText } from "../../src/render/text.ts";
import { paceWords, sparkline, trendRows } from "../../src/render/trend.ts";
import { CONTEXT, target, verdictOf } from "../support/verdicts.ts";

describe("a graph", () => {
  it.each<[string, readonly number[], string]>([
    ["of what rises goes from the lowest bar to the highest", [1000, 2000, 3000, 4000], "▁▃▆█"],
    ["of one point is one bar", [5000], "▅"],
    ["of what stands still is level", [5000, 5000, 5000], "▅▅▅"],
    ["of what moves less than a point is no mountain", [5000, 5010, 5000], "▄▅▄"],
    ["of a whole point uses all its height", [5000, 5100], "▁█"],
    ["of nothing is nothing", [], ""],
  ])("%s", (_, shares, graph) => expect(sparkline(shares)).toBe(graph));
});

const YOUNG: Trend = {
  entries: 1, since: "2026-11-18", lines: [{
    metric: "lines", week: null, month: null,
    points: [{ day: "2026-11-18", ratio: { hit: 1, total: 2 } }, { day: "2026-11-20", ratio: { hit: 3, total: 4 } }],
  }],
};
const NONE: Trend = { entries: 0, since: null, lines: [] };
const HINT = "There is no history yet";
const TOO_YOUNG = "The history has 1 commit since 2026-11-18: it does not tell what was a week ago.";

describe("a history that tells little", () => {
  it("is drawn as far as it goes, and said to be too young, wherever it is shown", () => {
    const verdict = verdictOf({ trend: YOUNG });
    expect(trendRows(verdict)).toEqual([{ name: "Lines", graph: "▁█", week: "–", month: "–" }]);
    for (const render of [renderMarkdown, renderSummary, renderHtml]) expect(render(verdict, CONTEXT)).toContain(TOO_YOUNG);
  });

  it("that is not there is said in the summary and the page, and does not trouble the comment or the terminal", () => {
    const verdict = verdictOf({ trend: NONE });
    for (const render of [renderSummary, renderHtml]) expect(render(verdict, CONTEXT)).toContain(HINT);
    for (const render of [renderMarkdown, renderText]) expect(render(verdict, CONTEXT)).not.toContain(HINT);
    expect(JSON.parse(renderJson(verdict, CONTEXT)).trend).toEqual({ entries: 0, since: null, lines: null, branches: null, functions: null, passRate: null });
  });

  it("is not called too young where this run measured nothing of it", () => {
    expect(renderSummary(verdictOf({ trend: { entries: 214, since: "2026-03-02", lines: [] } }), CONTEXT)).not.toContain("history");
  });

  it("that could not be read is null, and a problem says why", () => {
    const verdict = verdictOf({ trend: null, problems: [new Problem("history-malformed", "The history ends in the middle of a line.")] });
    expect(JSON.parse(renderJson(verdict, CONTEXT)).trend).toBeNull();
    expect(renderSummary(verdict, CONTEXT)).not.toContain(HINT);
  });
});

describe("a pace in words", () => {
  const row = target("project", "lines", { hit: 7, total: 10 }, 80, "2026-12-31");
  const pace = { since: "2026-11-01", days: 19, from: { hit: 6, total: 10 }, perWeek: 368 as never, on: "2026-12-09", reaches: true };

  it("is in time, late, never, unknown, or no question", () => {
    expect(paceWords({ ...row, pace })).toBe("in time at this pace");
    expect(paceWords({ ...row, pace: { ...pace, on: "2027-02-03", reaches: false } })).toBe("at this pace only in 2027-02");
    expect(paceWords({ ...row, pace: { ...pace, on: null, reaches: false } })).toBe("not at this pace");
    expect(paceWords({ ...row, pace: null })).toBe("pace unknown");
    expect(paceWords(row)).toBeNull();
    expect(paceWords({ ...row, reached: true, pace: null })).toBeNull();
  });
});
