import { describe, expect, it } from "vitest";
import { NO_TESTS } from "../../src/model/tests.ts";
import { covers, kindOf, moduleOf, ran, sceneOf } from "./material.ts";

const TREE = [
  "README.md", "src/billing/a.py", "src/billing/b.py", "src/remote/c.py", "src/legacy/d.py", "lib/e.py",
  "tests/billing/test_a.py", "tests/e2e/test_shop.py", "tests/legacy/test_d.py",
];
const MODULES = [moduleOf("billing"), moduleOf("remote", { tests: [] }), moduleOf("legacy", { deprecated: true })];

const REPORTS = [
  covers({ "src/billing/a.py": { lines: "3/4", branches: "1/2" }, "src/legacy/d.py": "0/10", "lib/e.py": { functions: "1/3" } }),
  ran([
    { file: "tests/billing/test_a.py", name: "one" },
    { file: "tests/billing/test_a.py", name: "two", outcome: "failed" },
    { file: "tests/e2e/test_shop.py", name: "buys", outcome: "skipped", seconds: null },
    { file: "tests/legacy/test_d.py", name: "old", outcome: "errored" },
  ]),
];

const { scene } = sceneOf({ tree: TREE, reports: REPORTS, settings: { modules: MODULES } });
const moduleNamed = (name: string) => scene.modules.find((module) => module.name === name)!;

describe("the files of a scene", () => {
  it("are what is measured and what is source, by path, each in the first module that holds it", () => {
    expect(scene.files.map(({ path, module, test, cover }) => [path, module, test, cover?.lines ?? null])).toEqual([
      ["lib/e.py", "other", false, null],
      ["src/billing/a.py", "billing", false, { hit: 3, total: 4 }],
      ["src/billing/b.py", "billing", false, null],
      ["src/legacy/d.py", "legacy", false, { hit: 0, total: 10 }],
      ["src/remote/c.py", "remote", false, null],
      ["tests/billing/test_a.py", "other", true, null],
      ["tests/e2e/test_shop.py", "other", true, null],
      ["tests/legacy/test_d.py", "other", true, null],
    ]);
  });

  it("point at their rows where they are measured, and have no cover where they are not", () => {
    const [lib, , unmeasured] = scene.files;
    expect(lib).toMatchObject({ cover: { files: 1, lines: null, branches: null, functions: { hit: 1, total: 3 } }, language: "python", nonBlank: 2 });
    expect(lib!.rows).toBe(scene.coverage.files.find(({ path }) => path === "lib/e.py"));
    expect(unmeasured).toMatchObject({ cover: null, rows: null });
  });

  it("may be measured without being source", () => {
    const { files, totals } = sceneOf({ tree: ["a.sql"], reports: [covers({ "a.sql": "1/2" })] }).scene;
    expect(totals.code).toEqual({ files: 0, lines: 0, testFiles: 0, testLines: 0 });
    expect(files[0]).toMatchObject({ path: "a.sql", language: null, nonBlank: 0, test: false, cover: { lines: { hit: 1, total: 2 } } });
  });

  it("belong to the first of two modules", () => {
    const modules = [moduleOf("all", { paths: ["src/**"] }), moduleOf("billing")];
    const { files } = sceneOf({ tree: TREE, settings: { modules } }).scene;
    expect(files.find(({ path }) => path === "src/billing/a.py")!.module).toBe("all");
  });
});

describe("totals", () => {
  it("leave deprecated modules out of coverage, but count their tests and code", () => {
    expect(scene.totals.coverage).toEqual({
      files: 2, lines: { hit: 3, total: 4 }, branches: { hit: 1, total: 2 }, functions: { hit: 1, total: 3 },
    });
    expect(scene.totals.tests).toEqual({ total: 4, passed: 1, failed: 1, errored: 1, skipped: 1, flaky: 0, flakyKnown: false, seconds: 1.5 });
    expect(scene.totals.code).toEqual({ files: 5, lines: 10, testFiles: 3, testLines: 6 });
  });

  it("are null for what no report says", () => {
    expect(sceneOf({ tree: TREE }).scene.totals).toMatchObject({ coverage: null, tests: null });
    expect(sceneOf({ tree: TREE, reports: [ran([])] }).scene.totals.tests).toEqual(NO_TESTS);
    expect(sceneOf({ tree: TREE, reports: [covers({ "lib/e.py": {} })] }).scene.totals.coverage)
      .toEqual({ files: 1, lines: null, branches: null, functions: null });
  });
});

describe("modules", () => {
  it("stand in the order of the configuration, and other last", () => {
    expect(scene.modules.map(({ name }) => name)).toEqual(["billing", "remote", "legacy", "other"]);
  });

  it("have the figures of what they hold", () => {
    expect(moduleNamed("billing")).toMatchObject({
      coverage: { files: 1, lines: { hit: 3, total: 4 }, functions: null },
      tests: { total: 2, passed: 1, failed: 1, seconds: 1 },
      code: { files: 2, lines: 4, testFiles: 0, testLines: 0 },
    });
  });

  it("have no coverage where nothing of them is measured, and no tests that ran rather than none known", () => {
    expect(moduleNamed("remote")).toMatchObject({ coverage: null, tests: NO_TESTS });
    expect(sceneOf({ tree: TREE, settings: { modules: MODULES } }).scene.modules[0]!.tests).toBeNull();
  });

  it("show what is deprecated", () => {
    expect(moduleNamed("legacy")).toMatchObject({ coverage: { lines: { hit: 0, total: 10 } }, tests: { errored: 1 } });
  });

  it.each([
    ["nothing", {}, []],
    ["a source", { tree: ["a.py"] }, ["other"]],
    ["a measured file", { tree: ["a.sql"], reports: [covers({ "a.sql": "1/1" })] }, ["other"]],
    ["a case", { reports: [ran([{ name: "x" }])] }, ["other"]],
    ["a file that is no source", { tree: ["README.md"] }, []],
  ])("are other where it holds something: %s", (_, drawing, names) => {
    expect(sceneOf(drawing).scene.modules.map(({ name }) => name)).toEqual(names);
  });

  it("know retries where one of their own reports tells them", () => {
    const reports = [
      ran([{ file: "tests/billing/test_a.py" }], { path: "a.xml", flakyKnown: true }),
      ran([{ file: "tests/legacy/test_d.py" }], { path: "b.xml" }),
    ];
    const told = sceneOf({ tree: TREE, reports, settings: { modules: MODULES } }).scene;
    expect(told.totals.tests!.flakyKnown).toBe(true);
    expect(told.modules.map(({ name, tests }) => [name, tests!.flakyKnown])).toEqual([["billing", true], ["remote", false], ["legacy", false]].concat([["other", false]]));
  });
});

describe("kinds", () => {
  it("have the tests that ran of them, and are present where the tree has test files of them", () => {
    expect(scene.kinds.map(({ name, present, tests }) => [name, present, tests.total])).toEqual([
      ["unit", false, 3], ["integration", false, 0], ["e2e", true, 1],
    ]);
  });

  it("are not present for a source folder that only bears the name", () => {
    const { kinds } = sceneOf({ tree: ["src/integration/stripe.py"] }).scene;
    expect(kinds.find(({ name }) => name === "integration")!.present).toBe(false);
  });

  it("are not present where another kind claims all their tests", () => {
    const kinds = [kindOf("api", { tests: ["tests/unit/**"] }), kindOf("unit", { configured: false })];
    const present = (tree: string[]) => sceneOf({ tree, settings: { kinds } }).scene.kinds.map((kind) => kind.present);
    expect(present(["tests/unit/test_a.py"])).toEqual([true, false]);
    expect(present(["tests/unit/test_a.py", "lib/unit/test_b.py"])).toEqual([true, true]);
  });

  it("that are configured are present where any file fits, of whatever language", () => {
    const kinds = [kindOf("acceptance", { tests: ["features/**/*.feature"] })];
    expect(sceneOf({ tree: ["features/a/b.feature"], settings: { kinds } }).scene.kinds[0]!.present).toBe(true);
    expect(sceneOf({ tree: ["features/a/b.txt"], settings: { kinds } }).scene.kinds[0]!.present).toBe(false);
  });
});
