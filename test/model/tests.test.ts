import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countCases, executed, flakyRate, NO_TESTS, passRate, plusTests, skipRate, type Outcome,
} from "../../src/model/tests.ts";

const RUNS = { seed: 20261120, numRuns: 500 };

const cases = fc.array(fc.record({
  outcome: fc.constantFrom<Outcome>("passed", "failed", "errored", "skipped"),
  flaky: fc.boolean(),
  seconds: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((micros) => micros / 1_000_000)),
}));

const one = (outcome: Outcome, rest: { flaky?: boolean; seconds?: number | null } = {}) => ({ outcome, flaky: false, seconds: null, ...rest });

describe("counting cases", () => {
  it("counts every outcome apart, skipped ones in the total too", () => {
    const all = [one("passed"), one("passed", { flaky: true }), one("failed"), one("errored"), one("skipped"), one("skipped")];
    expect(countCases(all, true)).toEqual({ total: 6, passed: 2, failed: 1, errored: 1, skipped: 2, flaky: 1, flakyKnown: true, seconds: 0 });
  });

  it("counts nothing as nothing", () => {
    expect(countCases([], false)).toEqual(NO_TESTS);
  });

  it("knows of flaky tests where a report can tell, or has one", () => {
    expect(countCases([one("passed")], false).flakyKnown).toBe(false);
    expect(countCases([one("passed")], true).flakyKnown).toBe(true);
    expect(countCases([one("passed", { flaky: true })], false).flakyKnown).toBe(true);
  });

  it("adds times up without losing any", () => {
    expect(countCases([0.1, 0.2, 0.3, null].map((seconds) => one("passed", { seconds })), false).seconds).toBe(0.6);
  });

  it("does not depend on the order, nor on where it is cut in two", () => {
    fc.assert(fc.property(cases, fc.nat(), (all, cut) => {
      const at = all.length === 0 ? 0 : cut % all.length;
      const whole = countCases(all, false);
      expect(countCases([...all].reverse(), false)).toEqual(whole);
      expect(plusTests(countCases(all.slice(0, at), false), countCases(all.slice(at), false))).toEqual(whole);
      expect(whole.passed + whole.failed + whole.errored + whole.skipped).toBe(whole.total);
    }), RUNS);
  });
});

describe("rates", () => {
  const count = { ...NO_TESTS, total: 131, passed: 118, failed: 2, errored: 1, skipped: 10, flaky: 3, flakyKnown: true };

  it("leave skipped tests out of what ran", () => {
    expect(executed(count)).toBe(121);
    expect(passRate(count)).toEqual({ hit: 118, total: 121 });
    expect(flakyRate(count)).toEqual({ hit: 3, total: 121 });
  });

  it("count skipped tests among all", () => {
    expect(skipRate(count)).toEqual({ hit: 10, total: 131 });
  });

  it("say nothing of flaky tests where no report can tell", () => {
    expect(flakyRate({ ...count, flaky: 0, flakyKnown: false })).toBeNull();
  });

  it("are 0 of 0 where nothing ran", () => {
    expect(passRate({ ...NO_TESTS, total: 4, skipped: 4 })).toEqual({ hit: 0, total: 0 });
  });
});
