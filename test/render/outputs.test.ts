import { describe, expect, it } from "vitest";
import { outputsOf, saysSomethingNew } from "../../src/render/outputs.ts";
import { Problem } from "../../src/model/problem.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { before, CODE, count, cover, finding, verdictOf } from "../support/verdicts.ts";

const totals = (coverage: Verdict["totals"]["coverage"], tests: Verdict["totals"]["tests"]): Verdict["totals"] => ({ coverage, tests, code: CODE });

describe("the outputs", () => {
  it("are short strings, percentages rounded towards zero and without a sign", () => {
    const verdict = verdictOf({
      verdict: "failed",
      totals: totals(cover("99999/100000", { branches: "2/3" }), count({ passed: 118, failed: 2, errored: 1, skipped: 10 })),
      findings: [
        finding({ rule: "tests-without-coverage", level: "error", message: "a" }),
        finding({ rule: "tests-without-coverage", level: "note", message: "b" }),
        finding({ rule: "skips-rose", level: "warning", message: "c" }),
      ],
    });
    expect(outputsOf(verdict)).toEqual({
      verdict: "failed", errors: "1", warnings: "1", lines: "99.99", branches: "66.66", "pass-rate": "97.52", tests: "131", failed: "3", hollow: "2",
    });
  });

  it("are empty for what nobody measured, and for 0 of 0: absent is not zero", () => {
    const nothing = { lines: "", branches: "", "pass-rate": "", tests: "", failed: "", errors: "0", warnings: "0", hollow: "0" };
    expect(outputsOf(verdictOf())).toMatchObject(nothing);
    expect(outputsOf(verdictOf({ totals: totals(cover("0/0", { branches: "0/0" }), null) }))).toMatchObject(nothing);
    expect(outputsOf(verdictOf({ totals: totals(null, count({ skipped: 3 })) }))).toMatchObject({ "pass-rate": "", tests: "3", failed: "0" });
  });

  it("say 0 where nothing is hit and 100 only where everything is", () => {
    expect(outputsOf(verdictOf({ totals: totals(cover("0/9"), count({ passed: 3 })) }))).toMatchObject({ lines: "0", "pass-rate": "100" });
  });

  it("count no finding that the configuration accepts as error or warning", () => {
    const findings = [finding({ rule: "skips-rose", level: "note", message: "a", accepted: "known" })];
    expect(outputsOf(verdictOf({ findings }))).toMatchObject({ errors: "0", warnings: "0" });
  });
});

describe("a reader learns something new", () => {
  const SAME = { coverage: cover("80/100", { branches: "1/2" }), tests: count({ passed: 9, skipped: 1 }) };
  const compared = (coverage: Verdict["totals"]["coverage"], tests: Verdict["totals"]["tests"], rest: Partial<Verdict> = {}): Verdict =>
    verdictOf({ totals: totals(coverage, tests), before: before(SAME.coverage, SAME.tests), ...rest });

  it("not where the figures are the baseline's", () => {
    expect(saysSomethingNew(compared(SAME.coverage, SAME.tests))).toBe(false);
    expect(saysSomethingNew(compared(cover("160/200", { branches: "2/4" }), SAME.tests))).toBe(false);
  });

  it.each<[string, Verdict]>([
    ["fewer lines", compared(cover("79/100", { branches: "1/2" }), SAME.tests)],
    ["more lines, by less than is shown", compared(cover("800001/1000000", { branches: "1/2" }), SAME.tests)],
    ["other branches", compared(cover("80/100", { branches: "2/2" }), SAME.tests)],
    ["branches that are no longer measured", compared(cover("80/100"), SAME.tests)],
    ["no coverage any more", compared(null, SAME.tests)],
    ["another test", compared(SAME.coverage, count({ passed: 10, skipped: 1 }))],
    ["a test that passes instead of being skipped", compared(SAME.coverage, count({ passed: 10 }))],
    ["no tests any more", compared(SAME.coverage, null)],
    ["a warning", compared(SAME.coverage, SAME.tests, { findings: [finding({ rule: "skips-rose", level: "warning", message: "a" })] })],
    ["a problem", compared(SAME.coverage, SAME.tests, { problems: [new Problem("report-empty", "It is empty.")] })],
    ["a first run", verdictOf()],
  ])("where there is %s", (_, verdict) => expect(saysSomethingNew(verdict)).toBe(true));

  it("not of a note, nor of what is accepted", () => {
    const findings = [finding({ rule: "a", level: "note", message: "a" }), finding({ rule: "b", level: "note", message: "b", accepted: "known" })];
    expect(saysSomethingNew(compared(SAME.coverage, SAME.tests, { findings }))).toBe(false);
  });
});
