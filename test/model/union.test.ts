import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../src/model/coverage.ts";
import { addCoverage, mergeCoverage, newUnion, unionOf } from "../../src/model/merge.ts";
import { drawCoverage, type CoverDrawing } from "../support/draw-coverage.ts";
import { plainCoverage } from "../support/plain-coverage.ts";

const SEED = 20261120;

const aFile: fc.Arbitrary<CoverDrawing> = fc.record({
  lines: fc.dictionary(fc.integer({ min: 1, max: 9 }).map(String), fc.nat(3), { maxKeys: 6 }),
  branches: fc.constantFrom("0/2", "1/2", "2/2", "1/3"),
  functions: fc.constantFrom("0/0", "0/2", "1/2", "2/3"),
}, { requiredKeys: [] });
const aCoverage = fc.dictionary(fc.constantFrom("a.ts", "b.ts", "c.ts"), aFile, { maxKeys: 3 }).map((files) => drawCoverage(files));
const shards = fc.array(aCoverage, { minLength: 1, maxLength: 8 });

const united = (coverages: readonly Coverage[]) => {
  const union = newUnion();
  for (const coverage of coverages) addCoverage(union, coverage);
  return union;
};
const said = (coverages: readonly Coverage[]) => plainCoverage(unionOf(united(coverages)));

describe("a union", () => {
  it("says the same whatever comes first, and whatever comes twice", () => {
    fc.assert(fc.property(shards, fc.nat(), (coverages, turn) => {
      const cut = turn % coverages.length;
      const turned = [...coverages.slice(cut), ...coverages.slice(0, cut)].reverse();
      expect(said(turned)).toEqual(said(coverages));
      expect(said([...coverages, ...turned])).toEqual(said(coverages));
    }), { seed: SEED, numRuns: 500 });
  });

  it("says the same when parts of it were united before", () => {
    fc.assert(fc.property(shards, fc.nat(), (coverages, place) => {
      const cut = place % coverages.length;
      const parts = [mergeCoverage(coverages.slice(0, cut)), mergeCoverage(coverages.slice(cut))];
      expect(said(parts)).toEqual(said(coverages));
    }), { seed: SEED, numRuns: 300 });
  });

  it("leaves what it is given as it was", () => {
    fc.assert(fc.property(shards, (coverages) => {
      const before = coverages.map(plainCoverage);
      said(coverages);
      expect(coverages.map(plainCoverage)).toEqual(before);
    }), { seed: SEED, numRuns: 200 });
  });

  it("can be asked at any time, and goes on", () => {
    fc.assert(fc.property(shards, (coverages) => {
      const union = newUnion();
      coverages.forEach((coverage, index) => {
        addCoverage(union, coverage);
        expect(plainCoverage(unionOf(union))).toEqual(said(coverages.slice(0, index + 1)));
      });
    }), { seed: SEED, numRuns: 100 });
  });

  it("holds no more rows for a hundred shards of the same lines than for one", () => {
    const shard = (hits: number) => drawCoverage({ "a.ts": { lines: { 1: hits, 2: 0, 5: 1 }, branches: "1/2", functions: "1/2" } });
    const { lines, branches, functions } = unionOf(united(Array.from({ length: 100 }, (_, hits) => shard(hits))));
    expect([lines.line.length, branches.line.length, functions.start.length]).toEqual([3, 1, 2]);
    expect(lines.hits[0]).toBe(99);
  });

  it("holds at most twice the rows that it needs where each shard knows lines of its own", () => {
    const all = Array.from({ length: 300 }, (_, shard) => drawCoverage({ "a.ts": { lines: { [shard + 1]: shard % 2, 1000: 1 } }, "b.ts": { lines: { 1: 1 } } }));
    const coverage = unionOf(united(all));
    const needed = 301 + 1;
    expect(coverage.files.map((file) => file.lines!.to - file.lines!.from)).toEqual([301, 1]);
    expect(coverage.lines.line.length).toBeLessThanOrEqual(2 * needed);
  });

  it("unites a file that stands in one coverage many times without going over it again for each", () => {
    const TIMES = 50_000;
    const { files: [file], ...tables } = drawCoverage({ "a.ts": { lines: Object.fromEntries(Array.from({ length: TIMES }, (_, line) => [line + 1, 1])) } });
    const parts = Array.from({ length: TIMES }, (_, from) => ({ ...file!, lines: { from, to: from + 1 } }));
    const coverage = mergeCoverage([{ files: parts, ...tables }, { files: parts, ...tables }]);
    expect(coverage.files.map(({ lines }) => lines!.to - lines!.from)).toEqual([TIMES]);
  }, 5_000);
});
