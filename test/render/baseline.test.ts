import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBaseline } from "../../src/config/baseline.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { drawSnapshot, snapshots } from "../support/snapshots.ts";

const LAW = { seed: 20261120, numRuns: 150 };

const SNAPSHOT = drawSnapshot({
  inputs: ["reports/junit.xml", "coverage/lcov.info"],
  files: {
    "src/b.ts": { lines: { hit: 3, total: 4 } },
    "src/a.ts": { lines: { hit: 8, total: 10 }, branches: { hit: 1, total: 2 }, lowered: { lines: { reason: "replaced in March", until: "2027-03-31" } } },
  },
  tests: { "tests/a.test.ts": { total: 4, passed: 2, failed: 1, errored: 0, skipped: 1, flaky: 0 } },
  knownFailing: ["tests/a.test.ts › \"quoted\"", "tests/a.test.ts › adds"],
});

const TEXT = `{
  "files": {
    "src/a.ts": { "branches": { "hit": 1, "total": 2 }, "lines": { "hit": 8, "total": 10 }, "lowered": { "lines": { "reason": "replaced in March", "until": "2027-03-31" } } },

    "src/b.ts": { "lines": { "hit": 3, "total": 4 } }
  },
  "inputs": [
    "coverage/lcov.info",
    "reports/junit.xml"
  ],
  "knownFailing": [
    "tests/a.test.ts › \\"quoted\\"",
    "tests/a.test.ts › adds"
  ],
  "tests": {
    "tests/a.test.ts": { "errored": 0, "failed": 1, "flaky": 0, "passed": 2, "skipped": 1, "total": 4 }
  },
  "version": 1
}
`;

/** The same snapshot, its keys and lists the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...(value as unknown[])].reverse();
  if (value instanceof Map) return new Map([...value].reverse());
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)]));
};

describe("a rendered baseline", () => {
  it("has sorted keys and one entry a line, with a line between that git can hold on to", () => {
    expect(renderBaseline(SNAPSHOT)).toBe(TEXT);
  });

  it("is the same text whatever order the snapshot has", () => {
    expect(renderBaseline(reversed(SNAPSHOT) as Snapshot)).toBe(TEXT);
  });

  it("is, read back, the snapshot that was written", () => {
    fc.assert(fc.property(snapshots, (snapshot) => {
      expect(readBaseline(renderBaseline(snapshot), "baseline.json")).toEqual(snapshot);
    }), LAW);
  });

  it("changes in one line when one entry changes", () => {
    fc.assert(fc.property(snapshots.filter(({ files }) => files.size > 1), fc.nat(), (snapshot, pick) => {
      const changed = [...snapshot.files.keys()][pick % snapshot.files.size]!;
      const next: Snapshot = { ...snapshot, files: new Map([...snapshot.files, [changed, { lines: { hit: 70, total: 77 } }]]) };
      const [before, after] = [renderBaseline(snapshot).split("\n"), renderBaseline(next).split("\n")];
      expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
      expect(after).toHaveLength(before.length);
    }), LAW);
  });
});
