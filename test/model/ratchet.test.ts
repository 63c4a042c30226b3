import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/model/coverage.ts";
import { countFell, fell, raise as raiseOn, type Allowance, type Raised, type Terms } from "../../src/model/ratchet.ts";
import type { Ratio } from "../../src/model/ratio.ts";
import type { CountEntry, Snapshot } from "../../src/model/snapshot.ts";
import { executed } from "../../src/model/tests.ts";
import { drawRatio } from "../support/draw-coverage.ts";
import { drawSnapshot, entriesOf, snapshots } from "../support/snapshots.ts";

const LAW = { seed: 20261120, numRuns: 200 };

const EMPTY = drawSnapshot();
const file = (lines: string): Snapshot => ({ ...EMPTY, files: entriesOf({ "src/a.ts": { lines: drawRatio(lines) } }) });

const count = (passed: number, failed = 0, skipped = 0): CountEntry =>
  ({ total: passed + failed + skipped, passed, failed, errored: 0, skipped, flaky: 0 });
const allow = (subject: string, metric = "lines"): Allowance => ({ subject, metric, reason: "moved", until: "2027-03-31" });

/** Raises where this much is still there, and these tests are elsewhere. */
const raise = (before: Snapshot | null, now: Snapshot, allowances: readonly Allowance[], terms: Partial<Omit<Terms, "allowances">> = {}): Raised =>
  raiseOn(before, now, { isThere: () => false, isSettled: () => false, ...terms, allowances });

const ALL_THERE = { isThere: () => true };

/** Every ratio of a snapshot that may not fall, by its place. */
const ratios = ({ files }: Snapshot): Map<string, Ratio> => new Map([...files]
  .flatMap(([name, entry]) => METRICS.flatMap((metric) => (entry[metric] ? [[`${name} ${metric}`, entry[metric]] as const] : []))));

describe("fell", () => {
  it.each([
    ["8/10", "7/10", true], ["8/10", "8/10", false], ["8/10", "9/10", false],
    // Covered code was deleted: the share fell, and nothing more is uncovered.
    ["8/10", "3/5", false], ["8/10", "2/5", true],
    // Code came in, covered better or worse than the rest.
    ["8/10", "16/20", false], ["8/10", "15/20", true], ["8/10", "90/100", false],
    ["0/0", "0/5", false], ["5/5", "0/0", false],
  ])("from %s to %s: %s", (before, now, expected) => {
    expect(fell(drawRatio(now), drawRatio(before))).toBe(expected);
  });
});

describe("countFell", () => {
  it.each<[string, CountEntry, CountEntry, boolean]>([
    ["nothing changed", count(5), count(5), false],
    ["a test was added", count(5), count(6), false],
    ["a test was added that fails", count(5), count(5, 1), true],
    ["a test fails", count(5), count(4, 1), true],
    ["a test passes again", count(4, 1), count(5), false],
    ["a test is skipped", count(5), count(4, 0, 1), true],
    ["a skipped test was added", count(5), count(5, 0, 1), true],
    ["a test is gone", count(5), count(4), true],
    ["a failing test is gone", count(4, 1), count(4), true],
    ["a skipped test is gone", count(4, 0, 1), count(4), false],
  ])("when %s", (_, before, now, expected) => {
    expect(countFell(now, before)).toBe(expected);
  });
});

describe("raise", () => {
  it("takes the first run as it is", () => {
    fc.assert(fc.property(snapshots, (now) => {
      expect(raise(null, now, [])).toEqual({ next: now, kept: [], unused: [] });
    }), LAW);
  });

  it("changes nothing where nothing changed", () => {
    fc.assert(fc.property(snapshots, (now) => {
      expect(raise(now, now, [])).toEqual({ next: now, kept: [], unused: [] });
    }), LAW);
  });

  it("is the same when it is done twice, whatever was allowed", () => {
    const allowances = fc.subarray([allow("src/a.ts"), allow("api"), allow("web", "tests"), allow("src/", "branches")]);
    fc.assert(fc.property(snapshots, snapshots, allowances, (before, now, allowed) => {
      const { next } = raise(before, now, allowed);
      expect(raise(next, now, []).next).toEqual(next);
    }), LAW);
  });

  it("never lowers what nobody allows", () => {
    fc.assert(fc.property(snapshots, snapshots, (before, now) => {
      const { next } = raise(before, now, []);
      const after = ratios(next);
      for (const [place, was] of ratios(before)) {
        const is = after.get(place);
        if (is) expect(fell(is, was), place).toBe(false);
      }
      for (const [name, was] of before.tests) {
        const is = next.tests.get(name);
        if (is) expect(countFell(is, was), name).toBe(false);
      }
    }), LAW);
  });

  it("never loses what is still there, whatever a run leaves out", () => {
    fc.assert(fc.property(snapshots, snapshots, (before, now) => {
      const { next, kept } = raise(before, now, [], ALL_THERE);
      const [after, said] = [ratios(next), new Set(kept.map(({ subject, metric }) => `${subject} ${metric}`))];
      for (const [place, was] of ratios(before)) {
        const is = after.get(place);
        expect(is && fell(is, was), place).toBe(false);
        if (!ratios(now).has(place)) expect([is, said.has(place)], place).toEqual([was, true]);
      }
      for (const [name, was] of before.tests) {
        const is = next.tests.get(name);
        if (executed(was) > 0) expect(is && countFell(is, was), name).toBe(false);
      }
    }), LAW);
  });

  it("of what is there, done twice, changes nothing more", () => {
    fc.assert(fc.property(snapshots, snapshots, fc.subarray([allow("src/a.ts"), allow("tests/a.test.ts", "tests")]), (before, now, allowed) => {
      const { next } = raise(before, now, allowed, ALL_THERE);
      expect(raise(next, now, [], ALL_THERE).next).toEqual(next);
    }), LAW);
  });

  it("holds the names that the run has, and no others, where nothing else is there", () => {
    fc.assert(fc.property(snapshots, snapshots, (before, now) => {
      const { next } = raise(before, now, []);
      expect([...next.files.keys()].sort()).toEqual([...now.files.keys()].sort());
      // Of tests that went with a reason, the reason stays.
      const gone = [...before.tests].filter(([, { total, lowered }]) => total === 0 && lowered).map(([name]) => name);
      expect([...next.tests.keys()].sort()).toEqual([...new Set([...now.tests.keys(), ...gone])].sort());
      expect(next.inputs).toEqual(now.inputs);
    }), LAW);
  });

  it("knows only ever fewer failures", () => {
    const failing = (...knownFailing: string[]): Snapshot => ({ ...EMPTY, knownFailing });
    expect(raise(failing("a", "b"), failing("b", "c"), []).next.knownFailing).toEqual(["b"]);
  });

  it("keeps what fell and says so", () => {
    const { next, kept } = raise(file("8/10"), file("7/10"), []);
    expect(next.files).toEqual(file("8/10").files);
    expect(kept).toEqual([{ subject: "src/a.ts", metric: "lines", before: { hit: 8, total: 10 }, now: { hit: 7, total: 10 } }]);
  });

  it("keeps one metric and raises another of the same entry", () => {
    const of = (lines: string, branches: string): Snapshot => ({ ...EMPTY, files: entriesOf({ a: { lines: drawRatio(lines), branches: drawRatio(branches) } }) });
    expect(raise(of("8/10", "1/4"), of("7/10", "2/4"), []).next).toEqual(of("8/10", "2/4"));
  });

  it("keeps a metric that nothing measures any more while its entry is there", () => {
    const now: Snapshot = { ...EMPTY, files: entriesOf({ "src/a.ts": { functions: { hit: 1, total: 1 } } }) };
    const { next, kept } = raise(file("8/10"), now, []);
    expect(next.files).toEqual(entriesOf({ "src/a.ts": { lines: { hit: 8, total: 10 }, functions: { hit: 1, total: 1 } } }));
    expect(kept).toEqual([{ subject: "src/a.ts", metric: "lines", before: { hit: 8, total: 10 }, now: null }]);
  });

  it("keeps the entry of a file that is still there and that nothing measures, and says so", () => {
    const { next, kept } = raise(file("8/10"), EMPTY, [], ALL_THERE);
    expect(next).toEqual(file("8/10"));
    expect(kept).toEqual([{ subject: "src/a.ts", metric: "lines", before: { hit: 8, total: 10 }, now: null }]);
  });

  it("keeps the entry of a test file that is still there and of which no test ran, and says so", () => {
    const before: Snapshot = { ...EMPTY, tests: entriesOf({ "tests/a.test.ts": count(3) }) };
    const { next, kept } = raise(before, EMPTY, [], ALL_THERE);
    expect(next).toEqual(before);
    expect(kept).toEqual([{ subject: "tests/a.test.ts", metric: "tests", before: { hit: 3, total: 3 }, now: null }]);
    expect(raise({ ...EMPTY, tests: entriesOf({ web: count(0, 0, 3) }) }, EMPTY, [], ALL_THERE)).toMatchObject({ next: EMPTY, kept: [] });
  });

  it("lets go of a file that is still there with a reason, which stays until it is measured again", () => {
    const { next, kept, unused } = raise(file("8/10"), EMPTY, [allow("src/a.ts")], ALL_THERE);
    expect(next.files).toEqual(entriesOf({ "src/a.ts": { lowered: { lines: { reason: "moved", until: "2027-03-31" } } } }));
    expect([kept, unused]).toEqual([[], []]);
    expect(raise(next, EMPTY, [], ALL_THERE)).toMatchObject({ next, kept: [] });
    expect(raise(next, EMPTY, []).next).toEqual(EMPTY);
  });

  it("takes fewer cases of a test file for no loss where they are elsewhere, but others that fail or are skipped", () => {
    const of = (entry: CountEntry): Snapshot => ({ ...EMPTY, tests: entriesOf({ web: entry }) });
    const settled = { isSettled: (key: string) => key === "web" };
    expect(raise(of(count(6)), of(count(4)), []).next).toEqual(of(count(6)));
    expect(raise(of(count(6)), of(count(4)), [], settled).next).toEqual(of(count(4)));
    expect(raise(of(count(6)), of(count(4, 1)), [], settled).next).toEqual(of(count(6)));
    expect(raise(of(count(6)), of(count(4, 0, 1)), [], settled).next).toEqual(of(count(6)));
  });

  it("keeps of a test file that went with a reason the reason alone, until it is back", () => {
    const before: Snapshot = { ...EMPTY, tests: entriesOf({ web: count(3) }) };
    const { next, unused } = raise(before, EMPTY, [allow("web", "tests")]);
    expect(next.tests).toEqual(entriesOf({ web: { ...count(0), lowered: { tests: { reason: "moved", until: "2027-03-31" } } } }));
    expect(unused).toEqual([]);
    expect(raise(next, EMPTY, []).next).toEqual(next);
    expect(raise(next, before, []).next.tests.get("web")).toMatchObject(count(3));
    expect(raise(before, EMPTY, [allow("other", "tests")])).toMatchObject({ next: EMPTY, unused: [{ subject: "other" }] });
  });

  it("lowers the cases of a test file that were repetitions, and no others", () => {
    const tests = (total: number, distinct: number): Snapshot => ({ ...EMPTY, tests: entriesOf({ web: { ...count(total), distinct } }) });
    expect(raise(tests(6, 3), tests(3, 3), []).next).toEqual(tests(3, 3));
    expect(raise(tests(6, 3), tests(3, 2), []).next).toEqual(tests(6, 3));
  });

  it("lets go of what is gone from the tree", () => {
    expect(raise(file("8/10"), EMPTY, [])).toEqual({ next: EMPTY, kept: [], unused: [] });
  });

  it("lowers what is allowed, and writes the reason into the entry", () => {
    const { next, kept, unused } = raise(file("8/10"), file("7/10"), [allow("src/a.ts")]);
    expect(next.files).toEqual(entriesOf({ "src/a.ts": { lines: { hit: 7, total: 10 }, lowered: { lines: { reason: "moved", until: "2027-03-31" } } } }));
    expect([kept, unused]).toEqual([[], []]);
  });

  it("keeps a reason when the entry rises again, since it may not be where it was", () => {
    const lowered = raise(file("8/10"), file("6/10"), [allow("src/a.ts")]).next;
    expect(raise(lowered, file("7/10"), []).next.files.get("src/a.ts")).toEqual({
      lines: { hit: 7, total: 10 }, lowered: { lines: { reason: "moved", until: "2027-03-31" } },
    });
  });

  it.each([
    ["src/a.ts", "lines"], ["file:src/a.ts", "lines"], ["src/", "lines"],
    ["tests/a.test.ts", "tests"], ["test:tests/a.test.ts", "tests"], ["tests/", "tests"], ["suite:billing", "tests"],
  ])("finds what %s:%s names", (subject, metric) => {
    const of = (lines: string, passed: number): Snapshot => ({ ...file(lines), tests: entriesOf({ "tests/a.test.ts": count(passed), "suite:billing": count(passed) }) });
    const { kept, unused } = raise(of("8/10", 5), of("7/10", 4), [allow(subject, metric)]);
    expect(unused).toEqual([]);
    expect(kept).toHaveLength(2);
  });

  it.each([["src/a.ts", "branches"], ["src", "lines"], ["module:src/a.ts", "lines"], ["src/b.ts", "lines"]])("finds nothing that %s:%s names", (subject, metric) => {
    const { kept, unused } = raise(file("8/10"), file("7/10"), [allow(subject, metric)]);
    expect([kept.length, unused.length]).toEqual([1, 1]);
  });

  it("says which allowances nothing needed", () => {
    const allowances = [allow("src/a.ts"), allow("src/gone.ts")];
    expect(raise(file("7/10"), file("8/10"), allowances).unused).toEqual(allowances);
    expect(raise(null, file("8/10"), allowances).unused).toEqual(allowances);
  });
});
