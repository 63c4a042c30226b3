import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_SECONDS, dayOf, entryOf, EVERY_COMMIT_DAYS, joined, MAX_ENTRIES, newestOther, type HistoryEntry } from "../../src/model/history.ts";
import { cases, commitOf, entry } from "../support/histories.ts";
import { count, cover, module, verdictOf, CODE } from "../support/verdicts.ts";

const at = (number: number, time: number): HistoryEntry => ({ ...entry("2026-01-01", null), commit: commitOf(number), time });

describe("an entry", () => {
  it("holds the counts of the project and its modules, and nothing that was not measured", () => {
    const verdict = verdictOf({
      totals: { coverage: cover("8/10", { branches: "3/4" }), tests: count({ passed: 3, failed: 1, skipped: 1, seconds: 4.2 }), code: CODE },
      modules: [module({ name: "api", standing: "good", coverage: cover("5/6"), tests: count({ passed: 2 }) }), module({ name: "web", standing: "unmeasured" })],
    });
    expect(entryOf(verdict, { commit: commitOf(1), time: 7 })).toEqual({
      version: 1, commit: commitOf(1), time: 7, lines: { hit: 8, total: 10 }, branches: { hit: 3, total: 4 },
      tests: { total: 5, passed: 3, failed: 1, errored: 0, skipped: 1 },
      modules: { api: { lines: { hit: 5, total: 6 }, tests: cases(2) }, web: {} },
    });
  });
});

describe("histories joined", () => {
  const entries = fc.array(fc.record({ number: fc.nat(20), time: fc.nat(200 * DAY_SECONDS) }), { maxLength: 30 })
    .map((list) => list.map(({ number, time }) => at(number, time)));

  it("are in order of time, with one entry a commit, however they come", () => {
    expect(joined([at(2, 20), at(1, 10)], [at(3, 15)]).map(({ time }) => time)).toEqual([10, 15, 20]);
    expect(joined([at(1, 10)], [at(1, 30), at(1, 12)])).toEqual([at(1, 12)]);
  });

  it("lose no commit of the last days, and no day before that", () => fc.assert(fc.property(entries, entries, (a, b) => {
    const all = [...new Map([...a, ...b].map((one) => [one.commit, one])).values()];
    const both = joined(a, b);
    const kept = new Set(both.map(({ commit }) => commit));
    const newest = Math.max(...all.map(({ time }) => dayOf(time)));
    for (const { commit, time } of all) if (dayOf(time) > newest - EVERY_COMMIT_DAYS) expect(kept).toContain(commit);
    expect(new Set(both.map(({ time }) => dayOf(time)))).toEqual(new Set(all.map(({ time }) => dayOf(time))));
  })));

  it("are the same joined again", () => fc.assert(fc.property(entries, entries, (a, b) => {
    const both = joined(a, b);
    expect(joined(both)).toEqual(both);
    expect(joined(both, both)).toEqual(both);
  })));

  it("keep of an old day the last commit", () => {
    const old = [at(1, 10), at(2, 20), at(3, DAY_SECONDS + 5)];
    expect(joined(old, [at(4, 300 * DAY_SECONDS)])).toEqual([old[1], old[2], at(4, 300 * DAY_SECONDS)]);
  });

  it("never have more entries than are kept, the newest of them", () => {
    const many = Array.from({ length: MAX_ENTRIES + 10 }, (_, number) => at(number, number));
    expect(joined(many)).toHaveLength(MAX_ENTRIES);
    expect(joined(many).at(-1)).toEqual(many.at(-1));
  });
});

describe("the newest other entry", () => {
  it("is of another commit", () => {
    const [one, two] = [at(1, 10), at(2, 20)];
    expect(newestOther([one, two], two.commit)).toBe(one);
    expect(newestOther([one, two], commitOf(3))).toBe(two);
    expect(newestOther([one], one.commit)).toBeNull();
  });
});
