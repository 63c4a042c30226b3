import { describe, expect, it } from "vitest";
import { kindOf, moduleOf, ran, sceneOf } from "./material.ts";

const TREE = ["osiris/core/a.py", "osiris/remote/b.py", "apps/web/src/c.ts", "apps/api/src/d.ts", "tests/test_a.py"];

const source = (lines: Readonly<Record<string, number>>) => ({ path: "proofgate.yml", lines: new Map(Object.entries(lines)) });

const problemsOf = (paths: readonly string[], tests: readonly string[] = [], lines: Readonly<Record<string, number>> = {}) =>
  sceneOf({ tree: TREE, settings: { modules: [moduleOf("remote", { paths, tests })], source: source(lines) } }).problems;

describe("a glob of the configuration that holds no file", () => {
  it("is a problem that names its line", () => {
    const [paths, tests] = problemsOf(["osiris/remote/**", "gone/**"], ["tests/gone/**"], { "modules.remote.paths.1": 12, "modules.remote.tests": 13 });
    expect(paths).toMatchObject({ slug: "config-matches-nothing", message: "The module remote has a glob that matches no file: gone/**.", where: "proofgate.yml:12" });
    expect(tests).toMatchObject({ message: "The module remote has a glob that matches no file: tests/gone/**.", where: "proofgate.yml:13" });
  });

  it.each([
    ["a folder", "osiris/remote", "osiris/remote is a folder: write osiris/remote/** for all that is in it."],
    ["a folder that lies elsewhere", "remote/**", "Write osiris/remote/**."],
    ["a folder in other letters", "Osiris/Remote/*.py", "Write osiris/remote/*.py."],
    ["folders of one name", "src/**", "There are apps/api/src, apps/web/src: write which one is meant."],
    ["a folder with other files", "osiris/remote/*.ts", "The folder osiris/remote is there, but no file in it fits *.ts."],
    ["a folder that is not there", "osiris/remoet/**", "osiris has osiris/core, osiris/remote: correct the glob, or remove it."],
    ["nothing known", "lib/**", "The project has apps, osiris, tests: correct the glob, or remove it."],
    ["no folder at all", "*.go", "The project has apps, osiris, tests: correct the glob, or remove it."],
  ])("has a hint: %s", (_, glob, hint) => {
    expect(problemsOf([glob])[0]!.hint).toBe(hint);
  });

  it.each(["osiris/**", "./osiris/**", "osiris/remote/", "**/*.py", "osiris/{core,gone}/**", "osiris/core/a.py"])("is not %s", (glob) => {
    expect(problemsOf([glob])).toEqual([]);
  });

  it("is looked for in kinds too, where the configuration writes it", () => {
    const kinds = [kindOf("live", { tests: ["tests/live/**"] }), kindOf("e2e"), kindOf("integration", { configured: false })];
    const told = sceneOf({ tree: TREE, settings: { kinds, source: source({ "kinds.live.tests": 4, "kinds.live.tests.0": 4, "kinds.e2e.target": 5 }) } });
    expect(told.problems.map(({ message, where }) => [message, where])).toEqual([["The kind live has a glob that matches no file: tests/live/**.", "proofgate.yml:4"]]);
  });

  it("is a remark where the policy is the base's", () => {
    const { problems, remarks } = sceneOf({ tree: TREE, policyFromBase: true, settings: { modules: [moduleOf("gone", { tests: [] })] } });
    expect(problems).toEqual([]);
    expect(remarks).toEqual(["The module gone of the base matches nothing any more: src/gone/**."]);
  });

  it("takes a module of the base with it only where none of its globs holds a file", () => {
    const modules = [moduleOf("gone"), moduleOf("half", { paths: ["src/half/**", "osiris/core/**"] })];
    const names = (policyFromBase: boolean): string[] =>
      sceneOf({ tree: TREE, policyFromBase, settings: { modules } }).scene.modules.map(({ name }) => name);
    expect(names(true)).toEqual(["half", "other"]);
    expect(names(false)).toEqual(["gone", "half", "other"]);
  });

  it("is none where it names the test report of a module whose test files no report tells", () => {
    const modules = [moduleOf("api", { paths: ["apps/api/**"], tests: ["out/api-*.xml"] })];
    const told = (report: string) => sceneOf({ tree: TREE, reports: [ran([{ name: "x" }], { path: report })], settings: { modules } });
    expect(told("out/api-1.xml").problems).toEqual([]);
    expect(told("out/api-1.xml").scene.cases[0]!.module).toBe("api");
    expect(told("out/web-1.xml").problems.map(({ slug }) => slug)).toEqual(["config-matches-nothing"]);
  });
});
