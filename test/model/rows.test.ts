import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addFunction, branchRows, branchTable, closeBranches, closeFunctions, closeLines, functionName, functionRows,
  functionTable, lineRows, lineTable, nameFunction, pushBranch, pushFunction, pushLine, saturated,
} from "../../src/model/rows.ts";

const SEED = 20261120;
const MANY = 5000;

describe("a count", () => {
  it.each([
    [0, 0], [1, 1], [0.1, 1], [1.9, 1], [-1, 0], [-0.5, 0], [2 ** 31, 2 ** 31], [2 ** 32 - 1, 2 ** 32 - 1], [2 ** 32, 2 ** 32 - 1],
    [2 ** 53, 2 ** 32 - 1], [1e19, 2 ** 32 - 1], [Infinity, 2 ** 32 - 1], [-Infinity, 0], [NaN, 0],
  ])("of %d is kept as %d", (count, kept) => {
    expect(saturated(count)).toBe(kept);
  });
});

describe("line rows", () => {
  it("grow as needed, and close in order with the largest count of each line", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(5)), { maxLength: 80 });
    fc.assert(fc.property(pairs, pairs, (before, added) => {
      const rows = lineRows();
      for (const [line, hits] of before) pushLine(rows, line, hits);
      for (const [line, hits] of added) pushLine(rows, line, hits);
      const largest = new Map<number, number>();
      for (const [line, hits] of added) largest.set(line, Math.max(hits, largest.get(line) ?? 0));
      const span = closeLines(rows, before.length);
      const { line, hits } = lineTable(rows);
      const all = Array.from(line, (number, row) => [number, hits[row]]);
      expect(span).toEqual({ from: before.length, to: before.length + largest.size });
      expect(all).toEqual([...before, ...[...largest].sort(([a], [b]) => a - b)]);
    }), { seed: SEED, numRuns: 300 });
  });

  it("keep what they hold while they grow", () => {
    const rows = lineRows();
    for (let line = MANY; line > 0; line--) pushLine(rows, line, line % 7);
    expect(closeLines(rows, 0)).toEqual({ from: 0, to: MANY });
    const { line, hits } = lineTable(rows);
    expect(line).toEqual(Uint32Array.from({ length: MANY }, (_, row) => row + 1));
    expect(hits).toEqual(line.map((number) => number % 7));
  });

  it("may be given their room beforehand, and still grow beyond it", () => {
    const rows = lineRows(2000);
    for (let line = 1; line <= MANY; line++) pushLine(rows, line, 1);
    expect(lineTable(rows).line).toHaveLength(MANY);
  });
});

describe("branch rows", () => {
  const closed = (...pushed: readonly (readonly [line: number, total: number, hit: number, taken: number])[]) => {
    const rows = branchRows();
    for (const [line, total, hit, taken] of pushed) pushBranch(rows, line, total, hit, taken);
    closeBranches(rows, 0);
    const table = branchTable(rows);
    return Array.from(table.line, (line, row) => [line, table.total[row], table.hit[row], table.taken[row]]);
  };

  it("unite known outcomes where the number of outcomes agrees", () => {
    expect(closed([4, 3, 1, 0b001], [4, 3, 1, 0b100])).toEqual([[4, 3, 1, 0b101]]);
  });

  it("take the larger total and the larger count where it does not", () => {
    expect(closed([4, 2, 2, 0b11], [4, 3, 1, 0b100])).toEqual([[4, 3, 2, 0b100]]);
    expect(closed([4, 3, 1, 0b100], [4, 2, 2, 0b11])).toEqual([[4, 3, 2, 0b100]]);
  });

  it("keep all 32 outcomes that are told apart", () => {
    expect(closed([4, 32, 32, 0xffff_ffff], [2, 32, 1, 2 ** 31])).toEqual([[2, 32, 1, 2 ** 31], [4, 32, 32, 0xffff_ffff]]);
  });

  it("hold at most 65535 outcomes a line, and never more hit than there are", () => {
    expect(closed([1, 70_000, 70_000, 0], [2, 3, 9, 0])).toEqual([[1, 65_535, 65_535, 0], [2, 3, 3, 0]]);
  });

  it("keep what they hold while they grow", () => {
    const rows = branchRows();
    for (let line = 1; line <= MANY; line++) pushBranch(rows, line, 3, 2, 5);
    expect(closeBranches(rows, 0)).toEqual({ from: 0, to: MANY });
    const last = MANY - 1;
    expect([rows.line[last], rows.total[last], rows.hit[last], rows.taken[last]]).toEqual([MANY, 3, 2, 5]);
  });
});

describe("function rows", () => {
  it("keep names of any letters, also while they grow", () => {
    const rows = functionRows();
    const names = Array.from({ length: MANY }, (_, row) => `größe ${row} \ufeff€ 😀`);
    names.forEach((name, row) => pushFunction(rows, name, row, 0, 0));
    const { name } = functionTable(rows);
    expect(names.map((_, row) => name(row))).toEqual(names);
  });

  it("may be named later, by bytes", () => {
    const rows = functionRows();
    addFunction(rows, 3, 9, 1);
    expect(functionName(rows, 0)).toBe("");
    nameFunction(rows, 0, { bytes: Buffer.from("FN:3,größe"), from: 5, to: 12 });
    expect(functionName(rows, 0)).toBe("größe");
  });

  it("close ordered by line and name, each function once with its largest end and count", () => {
    const drawn = fc.array(fc.tuple(fc.nat(4), fc.constantFrom("a", "b", "B", "", "ä"), fc.nat(9), fc.nat(3)), { maxLength: 20 });
    fc.assert(fc.property(drawn, drawn, (before, added) => {
      const rows = functionRows();
      for (const [start, name, end, hits] of [...before, ...added]) pushFunction(rows, name, start, end, hits);
      const united = new Map<string, [start: number, name: string, end: number, hits: number]>();
      for (const [start, name, end, hits] of added) {
        const [, , e, h] = united.get(`${start} ${name}`) ?? [start, name, 0, 0];
        united.set(`${start} ${name}`, [start, name, Math.max(e, end), Math.max(h, hits)]);
      }
      const expected = [...united.values()].sort(([s, a], [t, b]) => s - t || (a < b ? -1 : 1));
      const span = closeFunctions(rows, before.length);
      const { start, end, hits, name } = functionTable(rows);
      expect(span).toEqual({ from: before.length, to: before.length + expected.length });
      expect(Array.from(start, (line, row) => [line, name(row), end[row], hits[row]])).toEqual([...before, ...expected]);
    }), { seed: SEED, numRuns: 300 });
  });
});
