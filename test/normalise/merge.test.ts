import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/model/coverage.ts";
import { byText } from "../../src/model/order.ts";
import type { ReadCoverage } from "../../src/model/report.ts";
import { covers, moduleOf, ours, sceneOf } from "./material.ts";

const SEED = 20261120;

/** The lines hit of each file of the scene, as "8/10". */
const told = (drawing: Parameters<typeof sceneOf>[0]): Record<string, string> => {
  const { coverage } = sceneOf(drawing).scene;
  return Object.fromEntries(coverage.files.map((file) => {
    const lines = linesOf(coverage, file);
    return [file.path, lines ? `${lines.hit}/${lines.total}` : "–"];
  }));
};

const problemOf = (drawing: Parameters<typeof sceneOf>[0]) => sceneOf(drawing).problems.map(({ slug, message, where, hint }) => ({ slug, message, where, hint }));

describe("coverage reports", () => {
  it("unite what they call differently", () => {
    const reports = [
      covers({ "/app/src/a.py": { lines: { 1: 1, 2: 0 } }, "./src/a.py": { lines: { 2: 3, 3: 0 } } }),
      covers({ "C:\\x\\src\\a.py": { lines: { 4: 1 } } }, { path: "windows.xml" }),
    ];
    expect(told({ tree: ["src/a.py"], reports })).toEqual({ "src/a.py": "3/4" });
  });

  it("share their tables where there is one report of distinct files", () => {
    const report = covers({ "./src/a.py": "1/2", "./gone.py": "2/2" });
    const { coverage } = sceneOf({ tree: ["src/a.py"], reports: [report] }).scene;
    expect(coverage.lines).toBe(report.coverage.lines);
    expect(coverage.files.map(({ path }) => path)).toEqual(["src/a.py"]);
  });

  it("say nothing of what the configuration excludes", () => {
    const { scene, problems } = sceneOf({
      tree: ["src/a.py", "src/generated/b.py", ".hidden/generated/c.py"],
      reports: [covers({ "src/a.py": "1/2", "src/generated/b.py": "0/9", ".hidden/generated/c.py": "0/9", "/lost/generated/c.py": "0/9", "lost.py": "1/1" })],
      settings: { exclude: ["**/generated/**"] },
    });
    expect(scene.files.map(({ path }) => path)).toEqual(["src/a.py"]);
    expect(scene.totals.coverage?.lines).toEqual({ hit: 1, total: 2 });
    expect(scene.totals.code.files).toBe(1);
    expect(scene.unresolved.map(({ path }) => path)).toEqual(["lost.py"]);
    expect(scene.tree.has(ours("src/generated/b.py"))).toBe(true);
    expect(problems).toEqual([]);
  });
});

describe("paths that fit no file", () => {
  it("are listed in order, with the report, the reason and the candidates, and count nowhere", () => {
    const tree = ["src/a.py", "x/src/twice.py", "y/src/twice.py"];
    const reports = [
      covers({ "src/a.py": "1/2", "/usr/lib/os.py": "9/9" }, { path: "b.xml" }),
      covers({ "/usr/lib/os.py": "9/9", "twice.py": "3/3" }, { path: "a.xml" }),
    ];
    const { scene, problems } = sceneOf({ tree, reports });
    expect(scene.unresolved).toEqual([
      { path: "/usr/lib/os.py", report: "a.xml", why: "no match", candidates: [] },
      { path: "/usr/lib/os.py", report: "b.xml", why: "no match", candidates: [] },
      { path: "twice.py", report: "a.xml", why: "ambiguous", candidates: ["x/src/twice.py", "y/src/twice.py"] },
    ]);
    expect(scene.totals.coverage).toMatchObject({ files: 1, lines: { hit: 1, total: 2 } });
    expect(problems).toEqual([]);
  });

  it("are listed up to a thousand", () => {
    const lost = Object.fromEntries(Array.from({ length: 1_200 }, (_, index) => [`/lost/${String(index).padStart(4, "0")}.py`, "1/1"]));
    const { unresolved } = sceneOf({ tree: ["a.py"], reports: [covers({ "a.py": "1/1", ...lost })] }).scene;
    expect(unresolved.length).toBe(1_000);
    expect(unresolved[0]!.path).toBe("/lost/0000.py");
  });
});

describe("reports of which no path fits", () => {
  const tree = ["README.md", "backend/src/a.py", "backend/src/b.py", "web/index.ts"];

  it("are a problem with the line to write", () => {
    expect(problemOf({ tree, reports: [covers({ "/app/src/a.py": "1/2", "/app/src/b.py": "1/2" })] })).toEqual([{
      slug: "paths-unresolved",
      message: "None of the 2 paths in coverage.xml fits a file of the repository: /app/src/a.py, for example.",
      where: "coverage.xml",
      hint: 'Add paths: { strip: ["/app/"], add: "backend/" } to the configuration.',
    }]);
  });

  it("need not all be found for the line to be told, but most", () => {
    const most = covers({ "/app/src/a.py": "1/2", "/app/src/b.py": "1/2", "/app/src/gone.py": "1/2" });
    expect(problemOf({ tree, reports: [most] })[0]!.hint).toBe('Add paths: { strip: ["/app/"], add: "backend/" } to the configuration.');
    const few = covers({ "/app/src/a.py": "1/2", "/app/src/c.py": "1/2", "/app/src/d.py": "1/2" });
    expect(problemOf({ tree, reports: [few] })[0]!.hint)
      .toBe("The reports say /app/src/a.py, the repository backend/src/a.py: say with paths: { strip: […], add: … } in the configuration how the one becomes the other.");
  });

  it("are told the start of their bases", () => {
    const reports = [covers({ "a.py": "1/2", "b.py": "1/2" }, { bases: ["/app/code"] })];
    const twice = [...tree, "other/a.py", "third/b.py"];
    expect(problemOf({ tree: twice, reports })[0]!.hint).toBe('Add paths: { strip: ["/app/code/"], add: "backend/src/" } to the configuration.');
  });

  it("are not told one line where two would do as well", () => {
    const twice = ["one/src/a.py", "two/src/a.py"];
    const [problem] = problemOf({ tree: twice, reports: [covers({ "src/a.py": "1/2" })] });
    expect(problem).toMatchObject({ message: "The only path in coverage.xml, src/a.py, fits more than one file of the repository: one/src/a.py, two/src/a.py." });
    expect(problem!.hint).toBe('Say which it is: add paths: { add: "one/" } or paths: { add: "two/" } to the configuration.');
  });

  it("of which each fits more than one file is a problem that names these, and what to write for either", () => {
    const tree = ["lib/util/x.py", "src/util/x.py", "lib/util/y.py", "src/util/y.py", "lib/c.py"];
    expect(sceneOf({ tree, reports: [covers({ "util/x.py": "1/2" })] }).problems).toMatchObject([{
      slug: "paths-unresolved", where: "coverage.xml",
      message: "The only path in coverage.xml, util/x.py, fits more than one file of the repository: lib/util/x.py, src/util/x.py.",
      hint: 'Say which it is: add paths: { add: "lib/" } or paths: { add: "src/" } to the configuration.',
    }]);
    expect(sceneOf({ tree, reports: [covers({ "/app/util/x.py": "1/2", "/app/util/y.py": "1/2" })] }).problems).toMatchObject([{
      message: "None of the 2 paths in coverage.xml fits a file of the repository: /app/util/x.py, for example.",
      hint: '/app/util/x.py may be any of 2 files. Say which it is: add paths: { strip: ["/app/"], add: "lib/" } or paths: { strip: ["/app/"], add: "src/" } to the configuration.',
    }]);
    expect(sceneOf({ tree, reports: [covers({ "util/x.py": "1/2", "util/y.py": "1/2" })] }).problems).toMatchObject([{
      message: "None of the 2 paths in coverage.xml fits one file alone: util/x.py, for example, fits more than one file of the repository: lib/util/x.py, src/util/x.py.",
    }]);
    for (const add of ["lib/", "src/"]) expect(sceneOf({ tree, reports: [covers({ "util/x.py": "1/2" })], settings: { paths: { strip: [], add } } }).problems).toEqual([]);
    expect(sceneOf({ tree, reports: [covers({ "/app/util/x.py": "1/2" })], settings: { paths: { strip: ["/app/"], add: "src/" } } }).problems).toEqual([]);
  });

  it("follow the line that was told", () => {
    const reports = [covers({ "/app/src/a.py": "1/2", "/app/src/b.py": "1/2" })];
    expect(told({ tree, reports, settings: { paths: { strip: ["/app/"], add: "backend/" } } }))
      .toEqual({ "backend/src/a.py": "1/2", "backend/src/b.py": "1/2" });
  });

  it("are one problem, however many they are, and none where one of them fits", () => {
    const lost = Array.from({ length: 5 }, (_, index) => covers({ [`/lost/${index}.py`]: "1/1" }, { path: `${index}.xml` }));
    const problems = problemOf({ tree, reports: [...lost, covers({}, { path: "empty.xml" })] });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toBe("None of the 5 paths in 0.xml, 1.xml, 2.xml and 2 more fits a file of the repository: /lost/0.py, for example.");
    expect(problemOf({ tree, reports: [...lost, covers({ "web/index.ts": "0/1" }, { path: "web.xml" })] })).toEqual([]);
  });

  it("are no problem where they name no file, or only what is excluded", () => {
    expect(problemOf({ tree, reports: [covers({})] })).toEqual([]);
    expect(problemOf({ tree, reports: [covers({ "web/index.ts": "1/1" })], settings: { exclude: ["web/**"] } })).toEqual([]);
    expect(problemOf({ tree, reports: [covers({ "/lost/web/index.py": "1/1" })], settings: { exclude: ["**/web/**"] } })).toEqual([]);
  });
});

/** What a report says of a file, obviously: line by line. */
const NAMES = ["src/billing/a.py", "src/billing/b.py", "src/remote/c.py", "lib/d.py", "gone.py"];
const PREFIXES = ["", "./", "/app/", "D:\\a\\R\\"];

const drawn = fc.array(
  fc.tuple(
    fc.constantFrom(...PREFIXES),
    fc.dictionary(fc.constantFrom(...NAMES), fc.dictionary(fc.integer({ min: 1, max: 6 }).map(String), fc.nat({ max: 2 }), { maxKeys: 6 }), { maxKeys: 5 }),
  ),
  { maxLength: 5 },
);

const reportsOf = (runs: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, number>>>>])[]): ReadCoverage[] =>
  runs.map(([prefix, files], index) => covers(
    Object.fromEntries(Object.entries(files).map(([name, lines]) => [prefix + name, { lines }])), { path: `${index}.xml` },
  ));

describe("figures of many reports", () => {
  it("are those of a slow and obvious count", () => {
    const tree = NAMES.filter((name) => name !== "gone.py");
    const settings = { modules: [moduleOf("billing"), moduleOf("remote", { deprecated: true })] };
    fc.assert(fc.property(drawn, (runs) => {
      const hits = new Map<string, boolean>();
      const files = new Set<string>();
      for (const [, one] of runs) {
        for (const [name, lines] of Object.entries(one)) {
          if (name === "gone.py") continue;
          files.add(name);
          for (const [line, count] of Object.entries(lines)) hits.set(`${name}:${line}`, (hits.get(`${name}:${line}`) ?? false) || count > 0);
        }
      }
      const count = (prefix: string) => {
        const mine = [...hits].filter(([key]) => key.startsWith(prefix));
        return { hit: mine.filter(([, hit]) => hit).length, total: mine.length };
      };
      const { scene } = sceneOf({ tree, settings, reports: reportsOf(runs) });
      expect(scene.coverage.files.map(({ path }) => path)).toEqual([...files].sort(byText));
      for (const [module, prefix] of [["billing", "src/billing/"], ["remote", "src/remote/"], ["other", "lib/"]] as const) {
        const cover = scene.modules.find(({ name }) => name === module)!.coverage;
        expect(cover?.lines ?? null).toEqual([...files].some((name) => name.startsWith(prefix)) ? count(prefix) : null);
      }
      const judged = [...files].filter((name) => !name.startsWith("src/remote/"));
      const [billing, other] = [count("src/billing/"), count("lib/")];
      expect(scene.totals.coverage).toEqual(judged.length === 0 ? null : {
        files: judged.length, branches: null, functions: null,
        lines: { hit: billing.hit + other.hit, total: billing.total + other.total },
      });
    }), { seed: SEED, numRuns: 300 });
  });

  it("are the same for reports that come twice", () => {
    fc.assert(fc.property(drawn, (runs) => {
      const [once, twice] = [reportsOf(runs), [...reportsOf(runs), ...reportsOf(runs).map((report) => ({ ...report, path: `again/${report.path}` }))]];
      expect(sceneOf({ tree: NAMES, reports: twice }).scene.totals).toEqual(sceneOf({ tree: NAMES, reports: once }).scene.totals);
    }), { seed: SEED, numRuns: 100 });
  });
});
