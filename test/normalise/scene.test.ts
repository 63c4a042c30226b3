import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../src/model/coverage.ts";
import type { Report } from "../../src/model/report.ts";
import type { Outcome } from "../../src/model/tests.ts";
import type { Normalised } from "../../src/normalise/scene.ts";
import { covers, moduleOf, ran, sceneOf } from "./material.ts";

const SEED = 20261120;
const TREE = ["src/billing/a.py", "src/billing/b.py", "src/remote/c.py", "setup.py", "tests/billing/test_a.py", "tests/e2e/test_b.py"];
const SETTINGS = { modules: [moduleOf("billing"), moduleOf("remote", { deprecated: true })], retries: "last" as const };

/** Coverage without its tables: what it says, file by file. */
const plain = ({ files, lines, branches, functions }: Coverage) => files.map((file) => ({
  path: file.path,
  lines: file.lines && [...lines.line.slice(file.lines.from, file.lines.to)].map((line, at) => [line, lines.hits[file.lines!.from + at]]),
  branches: file.branches && [...branches.total.slice(file.branches.from, file.branches.to)],
  functions: file.functions && [...functions.hits.slice(file.functions.from, file.functions.to)].map((hits, at) => [functions.name(file.functions!.from + at), hits]),
}));

const told = ({ scene, problems, remarks }: Normalised): string => JSON.stringify({
  ...scene, tree: [...scene.tree], settings: null, coverage: plain(scene.coverage), changes: null, changedSource: null,
  reports: scene.reports.map(({ path }) => path), files: scene.files.map(({ rows, ...file }) => ({ ...file, measured: rows !== null })),
  problems: problems.map(({ message, hint }) => [message, hint]), remarks,
});

const coverage = fc.tuple(
  fc.constantFrom("", "/app/", "/usr/lib/", "D:\\x\\"),
  fc.dictionary(fc.constantFrom(...TREE, "lost.py"), fc.record({
    lines: fc.constantFrom("1/2", "0/3", "4/4"), branches: fc.constantFrom("1/2", "2/2"), functions: fc.constantFrom("0/2", "2/2"),
  }, { requiredKeys: ["lines"] }), { maxKeys: 4 }),
).map(([prefix, files]) => covers(Object.fromEntries(Object.entries(files).map(([path, file]) => [prefix + path, file]))));

const tests = fc.array(fc.record({
  file: fc.constantFrom("tests/billing/test_a.py", "/app/tests/e2e/test_b.py", null), name: fc.constantFrom("one", "two", "three"),
  suite: fc.constantFrom("", "Shop", "Cart"), outcome: fc.constantFrom<Outcome>("passed", "failed", "errored", "skipped"), seconds: fc.constantFrom(0.1, 0.2, 1e-7, null),
}), { maxLength: 6 }).map((cases) => ran(cases));

const reports = fc.array(fc.oneof(coverage, tests), { maxLength: 6 })
  .map((drawn): Report[] => drawn.map((report, index) => ({ ...report, path: `reports/${index}.xml` })));

describe("normalising", () => {
  it("gives the same for reports, sources and files in any order", () => {
    const shuffled = reports.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })));
    fc.assert(fc.property(shuffled, ([drawn, other]) => {
      const drawing = { tree: TREE, settings: SETTINGS };
      expect(told(sceneOf({ ...drawing, reports: other }))).toBe(told(sceneOf({ ...drawing, reports: drawn })));
    }), { seed: SEED, numRuns: 300 });
  });

  it("of what is normalised changes nothing", () => {
    fc.assert(fc.property(reports, (drawn) => {
      const drawing = { tree: TREE, settings: SETTINGS };
      const { coverage: merged, totals } = sceneOf({ ...drawing, reports: drawn }).scene;
      const again = sceneOf({ ...drawing, reports: [{ ...covers({}), coverage: merged }] }).scene;
      expect(plain(again.coverage)).toEqual(plain(merged));
      if (merged.files.length > 0) expect(again.totals.coverage).toEqual(totals.coverage);
    }), { seed: SEED, numRuns: 300 });
  });

  it("adds modules, and kinds, up to the project", () => {
    fc.assert(fc.property(reports, (drawn) => {
      const { scene } = sceneOf({ tree: TREE, settings: { modules: [moduleOf("billing"), moduleOf("remote")] }, reports: drawn });
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(scene.modules.map(({ coverage: cover }) => cover?.files ?? 0))).toBe(scene.totals.coverage?.files ?? 0);
      expect(sum(scene.modules.map(({ coverage: cover }) => cover?.lines?.hit ?? 0))).toBe(scene.totals.coverage?.lines?.hit ?? 0);
      expect(sum(scene.modules.map(({ tests: count }) => count?.total ?? 0))).toBe(scene.totals.tests?.total ?? 0);
      expect(sum(scene.kinds.map(({ tests: count }) => count.total))).toBe(scene.totals.tests?.total ?? 0);
      expect(sum(scene.modules.map(({ code }) => code.lines + code.testLines))).toBe(scene.totals.code.lines + scene.totals.code.testLines);
    }), { seed: SEED, numRuns: 300 });
  });

  it("hands through what it has no part in", () => {
    const changes = { files: new Map() };
    const changedSource = new Map();
    const { scene } = sceneOf({ changes, changedSource, today: "2027-01-01" });
    expect(scene).toMatchObject({ today: "2027-01-01", before: null, unresolved: [] });
    expect(scene.changes).toBe(changes);
    expect(scene.changedSource).toBe(changedSource);
  });

  it("of 20,000 cases in as many classes finds each one's file", () => {
    const tree = Array.from({ length: 2_000 }, (_, index) => `core/src/test/java/com/acme/p${index % 40}/Case${index}Test.java`);
    const cases = Array.from({ length: 20_000 }, (_, index) => {
      const file = index % 2_000;
      return { classname: `com.acme.p${file % 40}.Case${file}Test$N${index}`, name: `works ${index}` };
    });
    const { scene } = sceneOf({ tree, reports: [ran(cases)] });
    expect(scene.cases).toHaveLength(20_000);
    expect(scene.cases.every(({ file }, index) => file?.endsWith(`/Case${index % 2_000}Test.java`))).toBe(true);
  });
});
