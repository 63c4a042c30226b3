import { describe, expect, it } from "vitest";
import { Problem } from "../../src/model/problem.ts";
import { hundredths } from "../../src/model/ratio.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { changeRows } from "../../src/render/changes.ts";
import { failing, notJudgedRows, outcomes, reason, sortedFiles, tally } from "../../src/render/digest.ts";
import { kindRows, moduleRows, targetLines } from "../../src/render/modules.ts";
import { before, CODE, count, cover, failure, file, finding, kind, module, target, verdictOf } from "../support/verdicts.ts";

const measured = (coverage: Verdict["totals"]["coverage"], tests: Verdict["totals"]["tests"]): Partial<Verdict> => ({ totals: { coverage, tests, code: CODE } });
const error = (message: string, subject = "project") => finding({ rule: "coverage-dropped", level: "error", message, subject });

describe("the reason", () => {
  it.each<[string, Partial<Verdict>, string]>([
    ["is the first error, as half a sentence", { findings: [error("Line coverage of billing fell. Much."), error("Second.")] }, "line coverage of billing fell"],
    ["keeps the capital of a name", { findings: [error("Billing has no test.", "Billing")] }, "Billing has no test"],
    ["keeps what is no plain word", { findings: [error("API coverage fell.")] }, "API coverage fell"],
    ["keeps numbers and paths whole", { findings: [error("18 tests in tests/a.Test.py pass at 1.5 %.")] }, "18 tests in tests/a.Test.py pass at 1.5 %"],
    ["passes over what is accepted", { findings: [{ ...error("Accepted."), accepted: "known" }], ...measured(null, count({ passed: 1 })) }, "1 test passed"],
    ["is a problem before any error", { problems: [new Problem("evidence-missing", "Shards: 2 of 3.", { where: "proofgate.yml:6" })], findings: [error("Line.")] }, "Shards: 2 of 3"],
    ["names the report that is broken", { problems: [new Problem("report-truncated", "The report ends early.", { where: "a/lcov.info:8" })] }, "the report ends early (a/lcov.info)"],
    ["names it by line and column", { problems: [new Problem("report-truncated", "a/j.xml ends before its end.", { where: "a/j.xml:8:3" })] }, "a/j.xml ends before its end"],
    ["names it once", { problems: [new Problem("report-empty", "a.xml holds nothing.", { where: "a.xml" })] }, "a.xml holds nothing"],
    ["is what passed", measured(cover("1/3"), count({ passed: 2, failed: 1, skipped: 4 })), "2 of 3 tests passed, 33.33 % of lines covered"],
    ["leaves out what no total has", {
      ...measured(cover("2/2"), null),
      unresolved: [["a/p/A.java", "1/2"], ["b/p/A.java", "0/1"], ["c/d.txt", null]].map(([path, lines]) =>
        ({ path: path!, report: "j.xml", why: "ambiguous", candidates: [], lines: lines ? { hit: Number(lines[0]), total: Number(lines[2]) } : null })),
    }, "100 % of lines are covered, not counting 2 unresolved paths"],
    ["is coverage alone", measured(cover("2/3"), null), "66.66 % of lines are covered"],
    ["never turns nothing into a figure", measured(cover("0/0"), null), "nothing was measured"],
  ])("%s", (_, made, text) => expect(reason(verdictOf(made))).toBe(text));
});

describe("counts", () => {
  it("tally names what there is, problems first", () => {
    const verdict = verdictOf({ problems: [new Problem("usage", "x")], findings: [error("a"), error("b"), finding({ rule: "r", level: "note", message: "n" }), finding({ rule: "r", level: "note", message: "m", accepted: "yes" })] });
    expect(tally(verdict)).toBe("1 problem, 2 errors, 1 note");
    expect(tally(verdictOf())).toBe("no findings");
  });
  it("outcomes leave out what there is none of", () => {
    expect(outcomes(count({ passed: 118, failed: 2, errored: 1, skipped: 10, seconds: 41.2 }))).toBe("118 passed, 2 failed, 1 errored, 10 skipped in 41.2 s");
    expect(outcomes(count({}))).toBe("0 passed");
  });
  it("failing adds the groups up", () => expect(failing(verdictOf({ failures: [failure({ name: "a", count: 3 }), failure({ name: "b" })] }))).toBe(4));
  it("rules that could not be asked are gathered by the reason", () => {
    expect(notJudgedRows(verdictOf({ notJudged: [{ rule: "a", why: "x" }, { rule: "b", why: "y" }, { rule: "c", why: "x" }] })))
      .toEqual([{ why: "x", rules: ["a", "c"] }, { why: "y", rules: ["b"] }]);
  });
  it("files come by what they leave uncovered, then by path; what no report knows is left out", () => {
    const files = [file("b", "m", "9/10", "good"), file("a", "m", "9/10", "good"), file("z", "m", "0/9", "none"), { ...file("u", "m", "1/1", "good"), cover: null }];
    expect(sortedFiles(verdictOf({ files })).map(({ path }) => path)).toEqual(["z", "a", "b"]);
  });
});

describe("changes", () => {
  const rows = (now: Partial<Verdict>, earlier: Verdict["before"] = null) =>
    changeRows(verdictOf({ ...now, before: earlier })).map(({ name, before: was, now: is, change }) => [name, was, is, change]);

  it("compare what both know", () => {
    expect(rows(measured(cover("799/1000", { branches: "7/10" }), count({ passed: 9, failed: 1, skipped: 2 })), before(cover("812/1000", { branches: "7/10" }), count({ passed: 11 })))).toEqual([
      ["Lines", "81.2 %", "79.9 %", "−1.3 points, 13 more uncovered lines"],
      ["Branches", "70 %", "70 %", "no change"],
      ["Tests", "11", "12", "1 more test, 2 skipped"],
      ["Pass rate", "100 %", "90 %", "−10 points, 1 more failing test"],
    ]);
  });
  it("say what is new and what is gone", () => {
    expect(rows(measured(cover(null, { functions: "1/2" }), null), before(cover("1/2"), count({ passed: 3 })))).toEqual([
      ["Lines", "50 %", "–", "no longer measured"],
      ["Functions", null, "50 %", "1 of 2 covered"],
      ["Tests", "3", "–", "no longer reported"],
    ]);
  });
  it("give counts where there is no baseline", () => {
    expect(rows({ ...measured(cover("1/2"), count({ passed: 3 })), changedLines: { hit: 3, total: 4 } })).toEqual([
      ["Lines", null, "50 %", "1 of 2 covered"], ["Changed lines", null, "75 %", "3 of 4 covered"], ["Tests", null, "3", "none skipped"], ["Pass rate", null, "100 %", "3 of 3 passed"],
    ]);
  });
  it("have no row for 0 of 0, which is neither 0 % nor 100 %", () => {
    expect(rows({ ...measured(cover("0/0", { branches: "0/0" }), count({ skipped: 2 })), changedLines: { hit: 0, total: 0 } })).toEqual([["Tests", null, "2", "2 skipped"]]);
  });
  it("say that the share is the same while more is uncovered", () => {
    expect(rows(measured(cover("2/4"), null), before(cover("1/2"), null))).toEqual([["Lines", "50 %", "50 %", "1 more uncovered line"]]);
  });
});

describe("modules, kinds and targets", () => {
  it("modules come by priority, deprecated ones last, and `other` only with code of its own", () => {
    const modules = [
      module({ name: "old", standing: "deprecated", priority: "critical" }), module({ name: "b", standing: "good" }), module({ name: "a", standing: "good" }),
      module({ name: "top", standing: "unmeasured", priority: "critical" }), { ...module({ name: "other", standing: "unmeasured", tests: count({ passed: 1 }) }), code: { ...CODE, files: 0 } },
    ];
    expect(moduleRows(verdictOf({ modules })).map(({ name }) => name)).toEqual(["top", "b", "a", "old"]);
    expect(moduleRows(verdictOf({ modules: [module({ name: "other", standing: "good", coverage: cover("1/1") })] }))).toEqual([]);
  });
  it("a module shows its targets and what is missing, and never a figure that nothing says", () => {
    const modules = [
      module({ name: "a", standing: "poor", priority: "high", coverage: cover("181/1000"), tests: count({ skipped: 2 }), target: { lines: hundredths(80), branches: hundredths(70.5), by: "2026-12-31" } }),
      module({ name: "b", standing: "unmeasured" }),
    ];
    expect(moduleRows(verdictOf({ modules, targets: [target("module:a", "lines", { hit: 181, total: 1000 }, 80)] }))).toEqual([
      { name: "a", priority: "P1 high", standing: "poor", lines: "18.1 %", target: "80 %, branches 70.5 % by 2026-12-31, 619 lines to go", tests: "2", passRate: "–" },
      { name: "b", priority: "P2 medium", standing: "unmeasured", lines: "–", target: "–", tests: "–", passRate: "–" },
    ]);
  });
  it("kinds are those that there are, were, or should be; a single one is left to the totals", () => {
    const kinds = [kind("unit", count({ passed: 3 })), kind("e2e", count({})), kind("live", count({}), true), kind("gone", count({}))];
    expect(kindRows(verdictOf({ kinds, before: before(null, null, { kinds: { unit: count({ passed: 2 }), gone: count({ passed: 4 }) } }) }))).toEqual([
      { name: "unit", before: "2", now: "3", passRate: "100 %" }, { name: "live", before: "–", now: "0", passRate: "–" }, { name: "gone", before: "4", now: "0", passRate: "–" },
    ]);
    expect(kindRows(verdictOf({ kinds: [kind("unit", count({ passed: 3 }))] }))).toEqual([]);
    expect(kindRows(verdictOf({ kinds: [kind("__proto__", count({ passed: 1 })), kind("b", count({ passed: 1 }))], before: before(null, null) }))[0]?.before).toBe("–");
  });
  it("targets say whether they are reached, and by how much not", () => {
    const rows = [
      target("project", "changedLines", { hit: 3, total: 4 }, 80), target("module:a", "lines", { hit: 8, total: 10 }, 80, "2026-12-31"),
      { ...target("kind:e2e", "tests", { hit: 0, total: 1 }, 1), now: null, value: 0 }, { ...target("project", "flakyRate", { hit: 0, total: 1 }, 2), now: null, reached: null, missing: null },
    ];
    expect(targetLines(verdictOf({ targets: rows }))).toEqual([
      { scope: "project", metric: "changed lines", now: "75 %", target: "80 %", reached: "missed by 1", pace: null, inModule: false },
      { scope: "a", metric: "lines", now: "80 %", target: "80 % by 2026-12-31", reached: "reached", pace: null, inModule: true },
      { scope: "e2e tests", metric: "tests that ran", now: "0", target: "1", reached: "missed by 1", pace: null, inModule: false },
      { scope: "project", metric: "flaky, at most", now: "–", target: "2 %", reached: "not measured", pace: null, inModule: false },
    ]);
  });
});
