import { describe, expect, it } from "vitest";
import { moved } from "../../src/model/moved.ts";
import { smallerEvidence } from "../../src/model/smaller.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { drawSnapshot, entriesOf } from "../support/snapshots.ts";

const EMPTY = drawSnapshot();
const lines = (hit: number) => ({ lines: { hit, total: 10 } });
const cases = (passed: number) => ({ total: passed, passed, failed: 0, errored: 0, skipped: 0, flaky: 0 });

describe("entries of renamed files", () => {
  it("go with them, in order", () => {
    const before = drawSnapshot({ files: { "a.ts": lines(1), "b.ts": lines(2) }, tests: { "a.test.ts": cases(1) } });
    const after = moved(before, new Map([["a.ts", "z.ts"], ["a.test.ts", "z.test.ts"], ["gone.ts", "c.ts"]]));
    expect(after).toEqual(drawSnapshot({ files: { "b.ts": lines(2), "z.ts": lines(1) }, tests: { "z.test.ts": cases(1) } }));
    expect([...after.files.keys()]).toEqual(["b.ts", "z.ts"]);
  });

  it("give way to the entry that a file has of its own", () => {
    const before = drawSnapshot({ files: { "a.ts": lines(1), "b.ts": lines(2) } });
    expect(moved(before, new Map([["a.ts", "b.ts"]])).files).toEqual(entriesOf({ "b.ts": lines(2) }));
  });

  it("stay where nothing was renamed", () => expect(moved(EMPTY, new Map())).toBe(EMPTY));
});

describe("evidence", () => {
  const of = (inputs: number, tests: number, files: number): Snapshot => ({
    ...EMPTY, inputs: Array.from({ length: inputs }, (_, index) => `r${index}.xml`), tests: entriesOf({ t: cases(tests) }),
    files: new Map(Array.from({ length: files }, (_, index) => [`f${index}.ts`, lines(1)])),
  });

  const TERMS = { isThere: () => true, isSettled: () => false };

  it.each([
    ["as much as before", of(2, 10, 10), of(2, 10, 10), false],
    ["fewer reports of the same", of(4, 10, 10), of(2, 10, 10), false],
    ["fewer reports and fewer cases", of(4, 10, 10), of(3, 9, 10), true],
    ["fewer reports and fewer files", of(4, 10, 10), of(3, 10, 9), true],
    ["fewer cases in as many reports, just less than a fifth", of(2, 100, 10), of(2, 81, 10), false],
    ["a fifth fewer cases", of(2, 100, 10), of(2, 80, 10), true],
    ["fewer files in as many reports, just less than a fifth", of(2, 10, 100), of(2, 10, 81), false],
    ["a fifth fewer files in more reports", of(2, 10, 10), of(3, 10, 8), true],
    ["fewer files than before, and as many others that are new", of(2, 10, 10), { ...of(2, 10, 5), files: new Map([...of(2, 10, 5).files, ...["a", "b", "c", "d", "e"].map((name) => [name, lines(1)] as const)]) }, true],
    ["nothing before", of(0, 0, 0), of(0, 0, 0), false],
  ])("is smaller, or not: %s", (_, before, now, smaller) => expect(smallerEvidence(before, now, TERMS) !== null).toBe(smaller));

  it("does not count what is not there any more, nor cases that are elsewhere", () => {
    expect(smallerEvidence(of(2, 10, 10), of(2, 10, 2), { ...TERMS, isThere: () => false })).toBeNull();
    expect(smallerEvidence(of(2, 10, 10), of(2, 2, 10), { ...TERMS, isSettled: (key) => key === "t" })).toBeNull();
  });

  it("says how", () => {
    expect(smallerEvidence(of(4, 10, 8), of(3, 9, 8), TERMS)).toBe(
      "This run's evidence is smaller than the baseline's: 3 of 4 reports, 9 of 10 test cases that ran, 8 of 8 measured files.");
  });
});
