import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branchesOf, linesOf, type Coverage, type Span } from "../../src/model/coverage.ts";
import { coverOfAll } from "../../src/model/figures.ts";
import { mergeCoverage, NO_COVERAGE } from "../../src/model/merge.ts";
import { byText } from "../../src/model/order.ts";
import {
  branchRows, branchTable, closeBranches, closeFunctions, closeLines, functionRows, functionTable, lineRows, lineTable,
  pushBranch, pushFunction, pushLine,
} from "../../src/model/rows.ts";
import { plainCoverage, type PlainFile } from "../support/plain-coverage.ts";

const SEED = 20261120;

/** Coverage that says what plain files say. */
const drawn = (files: readonly PlainFile[]): Coverage => {
  const [lines, branches, functions] = [lineRows(), branchRows(), functionRows()];
  const span = <Row>(rows: readonly Row[] | null, push: (row: Row) => void, close: () => Span): Span | null => {
    if (rows === null) return null;
    rows.forEach(push);
    return close();
  };
  const made = files.map((file) => {
    const [atLine, atBranch, atFunction] = [lines.length, branches.length, functions.length];
    return {
      path: file.path,
      lines: span(file.lines, ([line, hits]) => pushLine(lines, line, hits), () => closeLines(lines, atLine)),
      branches: span(file.branches, (row) => pushBranch(branches, ...row), () => closeBranches(branches, atBranch)),
      functions: span(file.functions, ([start, name, end, hits]) => pushFunction(functions, name, start, end, hits),
        () => closeFunctions(functions, atFunction)),
    };
  });
  return { files: made, lines: lineTable(lines), branches: branchTable(branches), functions: functionTable(functions) };
};

const max = (numbers: readonly number[]): number => Math.max(...numbers);

const grouped = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

/** Groups rows by a key, and unites each group. */
const united = <Row>(rows: readonly Row[], key: (row: Row) => string, unite: (group: readonly Row[]) => Row): Row[] =>
  [...grouped(rows, key).values()].map(unite);

/** The slow and obvious way to merge. */
const reference = (coverages: readonly Coverage[]): PlainFile[] => {
  const groups = grouped(coverages.flatMap(plainCoverage), ({ path }) => path);
  return [...groups.keys()].sort(byText).map((path) => {
    const files = groups.get(path)!;
    const all = <Row>(rows: (file: PlainFile) => readonly Row[] | null): Row[] | null =>
      files.some(rows) ? files.flatMap((file) => rows(file) ?? []) : null;
    const lines = all((file) => file.lines);
    const branches = all((file) => file.branches);
    const functions = all((file) => file.functions);
    return {
      path,
      lines: lines && united(lines, ([line]) => `${line}`, (group) => [group[0]![0], max(group.map(([, hits]) => hits))] as const)
        .sort(([a], [b]) => a - b),
      branches: branches && united(branches, ([line]) => `${line}`, (group) => {
        const total = max(group.map((row) => row[1]));
        const taken = group.filter((row) => row[1] === total).reduce((bits, row) => (bits | row[3]) >>> 0, 0);
        return [group[0]![0], total, max(group.map((row) => row[2])), taken] as const;
      }).sort(([a], [b]) => a - b),
      functions: functions && united(functions, ([start, name]) => `${start} ${name}`, (group) =>
        [group[0]![0], group[0]![1], max(group.map((row) => row[2])), max(group.map((row) => row[3]))] as const)
        .sort(([a, x], [b, y]) => a - b || byText(x, y)),
    };
  });
};

const aLine = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(3));
const aBranch = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.nat(15)).map(([line, total, bits]) => {
  const taken = bits & (2 ** total - 1);
  return [line, total, [...taken.toString(2)].filter((bit) => bit === "1").length, taken] as const;
});
const aFunction = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("f", "g", "größe"), fc.nat(9), fc.nat(2));
const aFile = fc.record({
  path: fc.constantFrom("a.ts", "b.ts", "B.ts"),
  lines: fc.option(fc.array(aLine, { maxLength: 8 })),
  branches: fc.option(fc.array(aBranch, { maxLength: 4 })),
  functions: fc.option(fc.array(aFunction, { maxLength: 4 })),
});
/** Records of a coverage, of which several may be of one file. */
const aCoverage = fc.array(aFile, { maxLength: 4 }).map(drawn);
const merged = (...coverages: readonly Coverage[]) => plainCoverage(mergeCoverage(coverages));

describe("merging coverage", () => {
  it("equals the slow and obvious way", () => {
    fc.assert(fc.property(fc.array(aCoverage, { maxLength: 4 }), (coverages) => {
      expect(merged(...coverages)).toEqual(reference(coverages));
    }), { seed: SEED, numRuns: 500 });
  });

  it("does not depend on the order", () => {
    fc.assert(fc.property(aCoverage, aCoverage, (a, b) => {
      expect(merged(a, b)).toEqual(merged(b, a));
    }), { seed: SEED, numRuns: 300 });
  });

  it("does not depend on what is merged first", () => {
    fc.assert(fc.property(aCoverage, aCoverage, aCoverage, (a, b, c) => {
      expect(merged(mergeCoverage([a, b]), c)).toEqual(merged(a, mergeCoverage([b, c])));
      expect(merged(mergeCoverage([a, b]), c)).toEqual(merged(a, b, c));
    }), { seed: SEED, numRuns: 300 });
  });

  it("changes nothing when a report is given twice", () => {
    fc.assert(fc.property(aCoverage, (a) => {
      expect(merged(a, a)).toEqual(merged(a));
      expect(merged(mergeCoverage([a]))).toEqual(merged(a));
    }), { seed: SEED, numRuns: 300 });
  });

  it("never loses a line, and never a hit", () => {
    fc.assert(fc.property(aCoverage, aCoverage, (a, b) => {
      const [one, both] = [coverOfAll(mergeCoverage([a])), coverOfAll(mergeCoverage([a, b]))];
      expect(both.lines?.hit ?? 0).toBeGreaterThanOrEqual(one.lines?.hit ?? 0);
      expect(both.lines?.total ?? 0).toBeGreaterThanOrEqual(one.lines?.total ?? 0);
      expect(both.branches?.hit ?? 0).toBeGreaterThanOrEqual(one.branches?.hit ?? 0);
    }), { seed: SEED, numRuns: 300 });
  });

  it("counts an outcome that two reports took once, and outcomes that one each took both", () => {
    const taken = (bits: number, hit: number) => drawn([{ path: "a", lines: null, branches: [[4, 3, hit, bits]], functions: null }]);
    const branches = (...given: readonly Coverage[]) => coverOfAll(mergeCoverage(given)).branches;
    expect(branches(taken(0b001, 1), taken(0b001, 1))).toEqual({ hit: 1, total: 3 });
    expect(branches(taken(0b001, 1), taken(0b100, 1))).toEqual({ hit: 2, total: 3 });
    expect(branches(taken(0, 2), taken(0, 1))).toEqual({ hit: 2, total: 3 });
  });

  it("keeps what no report says apart from what is none", () => {
    const coverage = mergeCoverage([drawn([{ path: "a", lines: [], branches: null, functions: null }]), NO_COVERAGE]);
    expect(linesOf(coverage, coverage.files[0]!)).toEqual({ hit: 0, total: 0 });
    expect(branchesOf(coverage, coverage.files[0]!)).toBeNull();
  });

  it("of nothing is nothing", () => {
    expect(mergeCoverage([])).toMatchObject({ files: [] });
    expect(coverOfAll(NO_COVERAGE)).toEqual({ files: 0, lines: null, branches: null, functions: null });
  });
});
