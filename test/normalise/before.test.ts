import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/model/scene.ts";
import type { Settings } from "../../src/model/settings.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { drawSnapshot } from "../support/snapshots.ts";
import { covers, moduleOf, ran, sceneOf } from "./material.ts";

const TREE = ["src/billing/a.py", "src/billing/b.py", "src/remote/c.py", "tests/billing/test_a.py", "tests/e2e/test_shop.py"];
const MODULES = [moduleOf("billing"), moduleOf("remote", { tests: [] })];
const REPORTS = [
  covers({ "src/remote/c.py": "0/2", "src/billing/a.py": { lines: "3/4", functions: "0/0" }, "src/billing/b.py": {} }),
  ran([
    { file: "tests/billing/test_a.py", name: "one" },
    { file: "tests/billing/test_a.py", name: "two", outcome: "failed" },
    { file: "tests/billing/test_a.py", name: "two", outcome: "errored" },
    { file: "tests/e2e/test_shop.py", name: "buys", outcome: "skipped" },
    { suite: "Shop at 2026-11-20T10:11:12Z", name: "works", flaky: true },
    { name: "alone" },
  ]),
];

const run = (settings: Partial<Settings> = { modules: MODULES }): Scene => sceneOf({ tree: TREE, reports: REPORTS, settings }).scene;

/** The scene of the same run, with this snapshot as its baseline. */
const since = (snapshot: Snapshot, settings: Partial<Settings> = { modules: MODULES }): Scene =>
  sceneOf({ tree: TREE, reports: REPORTS, settings, baseline: { source: "base", ref: "main", snapshot } }).scene;

describe("the snapshot of a run", () => {
  it("is in integers, with what no report gives left out", () => {
    const none = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
    expect(run().now).toEqual(drawSnapshot({
      inputs: ["coverage.xml", "junit.xml"],
      files: {
        "src/billing/a.py": { lines: { hit: 3, total: 4 }, functions: { hit: 0, total: 0 } },
        "src/billing/b.py": {},
        "src/remote/c.py": { lines: { hit: 0, total: 2 } },
      },
      tests: {
        "suite:Shop at <time>": { ...none, total: 1, passed: 1, flaky: 1 },
        "suite:junit.xml": { ...none, total: 1, passed: 1 },
        "tests/billing/test_a.py": { ...none, total: 3, passed: 1, failed: 1, errored: 1, distinct: 2 },
        "tests/e2e/test_shop.py": { ...none, total: 1, skipped: 1 },
      },
      knownFailing: ["tests/billing/test_a.py › two"],
    }));
  });

  it("has its entries in the order of their names", () => {
    const { now } = run();
    for (const entries of [now.files, now.tests]) expect([...entries.keys()]).toEqual([...entries.keys()].sort());
  });

  it("is not disturbed by names that mean something to JavaScript", () => {
    const { now } = sceneOf({ tree: ["__proto__"], reports: [covers({ ["__proto__"]: "1/1" }), ran([{ suite: "constructor" }])] }).scene;
    expect([...now.tests.keys()]).toEqual(["suite:constructor"]);
  });
});

describe("a baseline", () => {
  it("of the same run has the same figures, but for times", () => {
    const now = run();
    const { before } = since(now.now);
    expect(before!.totals.coverage).toEqual(now.totals.coverage);
    expect(before!.totals.tests).toEqual({ ...now.totals.tests, seconds: 0 });
    for (const { name, coverage, tests } of now.modules) {
      expect(before!.modules[name]).toEqual({ coverage, tests: { ...tests, seconds: 0 } });
    }
    for (const { name, tests } of now.kinds) if (tests.total > 0) expect(before!.kinds[name]).toEqual({ ...tests, seconds: 0 });
    expect(before).toMatchObject({ source: "base", ref: "main", snapshot: now.now });
  });

  it("is seen through the present modules", () => {
    const settings = { modules: [moduleOf("payments", { paths: ["src/billing/a.py"], tests: ["tests/billing/**"] }), moduleOf("rest", { paths: ["src/**"] })] };
    const { modules } = since(run().now, settings).before!;
    expect(Object.keys(modules)).toEqual(["payments", "rest", "other"]);
    expect(modules["payments"]).toMatchObject({ coverage: { files: 1, lines: { hit: 3, total: 4 } }, tests: { total: 3 } });
    expect(modules["rest"]).toMatchObject({ coverage: { files: 2, lines: { hit: 0, total: 2 } }, tests: { total: 0 } });
    expect(modules["other"]).toMatchObject({ coverage: null, tests: { total: 3 } });
  });

  it("leaves deprecated modules out of its coverage total, but not their tests", () => {
    const settings = { modules: [moduleOf("billing", { deprecated: true }), moduleOf("remote", { tests: [] })] };
    const { totals, modules } = since(run().now, settings).before!;
    expect(totals.coverage).toMatchObject({ files: 1, lines: { hit: 0, total: 2 } });
    expect(totals.tests!.total).toBe(6);
    expect(modules["billing"]!.coverage).toMatchObject({ lines: { hit: 3, total: 4 } });
  });

  it("leaves out what is excluded now", () => {
    expect(since(run().now, { modules: MODULES, exclude: ["src/billing/**"] }).before!.totals.coverage).toMatchObject({ files: 1, lines: { hit: 0, total: 2 } });
  });

  it("counts suites without a file where the present run has them", () => {
    const modules = [moduleOf("live", { paths: ["src/**"], tests: ["reports/live/**"] })];
    const reports = [ran([{ suite: "Live", name: "works" }], { path: "reports/live/junit.xml" })];
    const drawing = { tree: TREE, reports, settings: { modules } };
    const { now } = sceneOf(drawing).scene;
    const { before } = sceneOf({ ...drawing, baseline: { source: "file", ref: null, snapshot: now } }).scene;
    expect(before!.modules["live"]!.tests!.total).toBe(1);
    const without = sceneOf({ ...drawing, reports: [], baseline: { source: "file", ref: null, snapshot: now } }).scene;
    expect(without.before!.modules["other"]!.tests!.total).toBe(1);
  });

  it("counts suites without a file as other where the present run has them in two modules", () => {
    const modules = [moduleOf("live", { paths: ["src/**"], tests: ["live/**"] }), moduleOf("dry", { paths: ["lib/**"], tests: ["dry/**"] })];
    const reports = ["live", "dry"].map((name) => ran([{ suite: "All", name }], { path: `${name}/junit.xml` }));
    const drawing = { tree: TREE, reports, settings: { modules } };
    const { now } = sceneOf(drawing).scene;
    const { before } = sceneOf({ ...drawing, baseline: { source: "head", ref: null, snapshot: now } }).scene;
    expect(Object.entries(before!.modules).map(([name, { tests }]) => [name, tests!.total])).toEqual([["live", 0], ["dry", 0], ["other", 2]]);
  });

  it("says nothing of what it does not hold", () => {
    const empty = drawSnapshot();
    expect(since(empty).before).toMatchObject({
      totals: { coverage: null, tests: null }, modules: { billing: { coverage: null, tests: null } }, kinds: {},
    });
  });
});
