import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fellByMoreThan, hundredths, isBelow, missed, missing, percent, plus, plusKnown, reaches, share, show, type Ratio,
} from "../../src/model/ratio.ts";

const RUNS = { seed: 20261120, numRuns: 2000 };

const of = (max: number) => fc.integer({ min: 1, max }).chain((total) => fc.integer({ min: 0, max: total }).map((hit): Ratio => ({ hit, total })));
const ratios = fc.oneof(of(12), of(1_000_000), of(Number.MAX_SAFE_INTEGER));
const targets = fc.integer({ min: 0, max: 10_000 }).map((value) => hundredths(value / 100));
const tolerances = fc.integer({ min: 0, max: 500 }).map((value) => hundredths(value / 100));
const shownNumber = (ratio: Ratio): number => Number(show(ratio).replace(" %", ""));

describe("a percentage on a screen", () => {
  it.each<[number, number, string]>([
    [0, 0, "–"], [0, 7, "0 %"], [7, 7, "100 %"], [1, 3, "33.33 %"], [2, 3, "66.66 %"], [1, 8, "12.5 %"], [4, 5, "80 %"],
    [7999, 10_000, "79.99 %"], [79_999, 100_000, "79.99 %"], [999_999, 1_000_000, "99.99 %"], [1, 1_000_000, "0 %"],
    [29, 100, "29 %"], [57, 100, "57 %"], [2 ** 53 - 2, 2 ** 53 - 1, "99.99 %"],
  ])("of %i of %i is %j", (hit, total, expected) => {
    expect(show({ hit, total })).toBe(expected);
  });

  it("of nothing that a report says is a dash", () => {
    expect(show(null)).toBe("–");
    expect(share({ hit: 0, total: 0 })).toBeNull();
  });

  it("is 100 % only when all is hit", () => {
    fc.assert(fc.property(ratios, (ratio) => {
      expect(show(ratio) === "100 %").toBe(ratio.hit === ratio.total);
    }), RUNS);
  });

  it("never shows a missed target as reached, nor a reached one as missed", () => {
    fc.assert(fc.property(ratios, targets, (ratio, target) => {
      expect(shownNumber(ratio) >= percent(target)).toBe(reaches(ratio, target));
    }), RUNS);
  });
});

describe("hundredths", () => {
  it.each([[80, 8000], [80.5, 8050], [0.1, 10], [0.29, 29], [1.15, 115], [100, 10_000], [0, 0]])("of %f are %i", (value, expected) => {
    expect(hundredths(value)).toBe(expected);
    expect(percent(hundredths(value))).toBe(value);
  });
});

describe("a target", () => {
  it.each<[number, number, number, boolean, number]>([
    [79, 100, 80, false, 1], [80, 100, 80, true, 0], [81, 100, 80, true, 0],
    [181, 1000, 80, false, 619], [0, 3, 0, true, 0], [0, 3, 0.01, false, 1], [2, 3, 66.66, true, 0], [2, 3, 66.67, false, 1],
    [9_999, 10_000, 100, false, 1], [0, 0, 80, true, 0],
  ])("of %i of %i against %f", (hit, total, target, reached, lacking) => {
    expect(reaches({ hit, total }, hundredths(target))).toBe(reached);
    expect(missing({ hit, total }, hundredths(target))).toBe(lacking);
  });

  it("is reached with what is missing, and with nothing less", () => {
    fc.assert(fc.property(ratios, targets, ({ hit, total }, target) => {
      const lacking = missing({ hit, total }, target);
      expect(lacking === 0).toBe(reaches({ hit, total }, target));
      expect(reaches({ hit: hit + lacking, total }, target)).toBe(true);
      expect(hit + lacking).toBeLessThanOrEqual(total);
      if (lacking > 0) expect(reaches({ hit: hit + lacking - 1, total }, target)).toBe(false);
    }), RUNS);
  });

  it("is never broken by another hit", () => {
    fc.assert(fc.property(ratios, targets, ({ hit, total }, target) => {
      if (hit < total && reaches({ hit, total }, target)) expect(reaches({ hit: hit + 1, total }, target)).toBe(true);
    }), RUNS);
  });
});

describe("a fall", () => {
  it.each<[string, Ratio, Ratio, number, boolean]>([
    ["by exactly the tolerance", { hit: 811, total: 1000 }, { hit: 812, total: 1000 }, 0.1, false],
    ["by a little more", { hit: 8109, total: 10_000 }, { hit: 812, total: 1000 }, 0.1, true],
    ["by anything, without a tolerance", { hit: 999_998, total: 1_000_000 }, { hit: 999_999, total: 1_000_000 }, 0, true],
    ["that is none", { hit: 1, total: 2 }, { hit: 2, total: 4 }, 0, false],
    ["to 0 of 0", { hit: 0, total: 0 }, { hit: 1, total: 1 }, 0, false],
    ["from 0 of 0", { hit: 0, total: 1 }, { hit: 0, total: 0 }, 0, false],
  ])("%s", (_, now, before, tolerance, expected) => {
    expect(fellByMoreThan(now, before, hundredths(tolerance))).toBe(expected);
  });

  it("without a tolerance is the same as a smaller share", () => {
    fc.assert(fc.property(ratios, ratios, (now, before) => {
      expect(fellByMoreThan(now, before, hundredths(0))).toBe(isBelow(now, before));
    }), RUNS);
  });

  it("is not against itself, and not in both directions", () => {
    fc.assert(fc.property(ratios, ratios, (a, b) => {
      expect(isBelow(a, a)).toBe(false);
      expect(isBelow(a, b) && isBelow(b, a)).toBe(false);
    }), RUNS);
  });

  it("that is tolerated is tolerated by more", () => {
    fc.assert(fc.property(ratios, ratios, tolerances, (now, before, tolerance) => {
      if (!fellByMoreThan(now, before, tolerance)) expect(fellByMoreThan(now, before, hundredths(percent(tolerance) + 1))).toBe(false);
    }), RUNS);
  });
});

describe("sums", () => {
  it("add hit and total, and take what is unknown for nothing said", () => {
    const [a, b] = [{ hit: 1, total: 2 }, { hit: 3, total: 5 }];
    expect(plus(a, b)).toEqual({ hit: 4, total: 7 });
    expect(plusKnown(a, b)).toEqual({ hit: 4, total: 7 });
    expect(plusKnown(a, null)).toEqual(a);
    expect(plusKnown(null, b)).toEqual(b);
    expect(plusKnown(null, null)).toBeNull();
    expect(missed(b)).toBe(2);
  });
});
