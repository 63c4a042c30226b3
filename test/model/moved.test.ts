import { describe, expect, it } from "vitest";
import { moved } from "../../src/model/moved.ts";
import { smallerEvidence } from "../../src/model/smaller.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";

const EMPTY: Snapshot = { version: 1, inputs: [], modules: {}, kinds: {}, files: {}, tests: {}, knownFailing: [] };
const lines = (hit: number) => ({ lines: { hit, total: 10 } });
const cases = (passed: number) => ({ total: passed, passed, failed: 0, errored: 0, skipped: 0, flaky: 0 });

describe("entries of renamed files", () => {
  it("go with them, in order", () => {
    const before = { ...EMPTY, files: { "a.ts": lines(1), "b.ts": lines(2) }, tests: { "a.test.ts": cases(1) } };
    const after = moved(before, new Map([["a.ts", "z.ts"], ["a.test.ts", "z.test.ts"], ["gone.ts", "c.ts"]]));
    expect(after).toEqual({ ...EMPTY, files: { "b.ts": lines(2), "z.ts": lines(1) }, tests: { "z.test.ts": cases(1) } });
    expect(Object.keys(after.files)).toEqual(["b.ts", "z.ts"]);
  });

  it("give way to the entry that a file has of its own", () => {
    const before = { ...EMPTY, files: { "a.ts": lines(1), "b.ts": lines(2) } };
    expect(moved(before, new Map([["a.ts", "b.ts"]])).files).toEqual({ "b.ts": lines(2) });
  });

  it("stay where nothing was renamed", () => expect(moved(EMPTY, new Map())).toBe(EMPTY));
});

describe("evidence", () => {
  const of = (inputs: number, tests: number, files: number): Snapshot => ({
    ...EMPTY, inputs: Array.from({ length: inputs }, (_, index) => `r${index}.xml`), tests: { t: cases(tests) },
    files: Object.fromEntries(Array.from({ length: files }, (_, index) => [`f${index}.ts`, lines(1)])),
  });

  it.each([
    ["as much as before", of(2, 10, 10), of(2, 10, 10), false],
    ["fewer reports of the same", of(4, 10, 10), of(2, 10, 10), false],
    ["fewer reports and fewer cases", of(4, 10, 10), of(3, 9, 10), true],
    ["fewer reports and fewer files", of(4, 10, 10), of(3, 10, 9), true],
    ["fewer cases in as many reports", of(2, 10, 10), of(2, 9, 10), false],
    ["exactly half of the cases", of(2, 10, 10), of(2, 5, 10), false],
    ["less than half of the cases", of(2, 10, 10), of(2, 4, 10), true],
    ["less than half of the files", of(2, 10, 10), of(3, 10, 4), true],
    ["nothing before", of(0, 0, 0), of(0, 0, 0), false],
  ])("is smaller, or not: %s", (_, before, now, smaller) => expect(smallerEvidence(before, now) !== null).toBe(smaller));

  it("says how", () => {
    expect(smallerEvidence(of(4, 10, 8), of(3, 9, 8))).toBe(
      "This run's evidence is smaller than the baseline's: 3 of 4 reports, 9 of 10 test cases that ran, 8 of 8 measured files.");
  });
});
