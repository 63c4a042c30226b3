/** Adds up what is measured: of files, of modules, of the project. Knows which module is deprecated, no rule. */
import { coverOf, type Cover, type Coverage } from "../model/coverage.ts";
import { groupBy } from "../model/group.ts";
import { byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import { plusKnown } from "../model/ratio.ts";
import type { Code, FileScene, KindScene, Measure, ModuleScene, SourceFile, TestCase } from "../model/scene.ts";
import { OTHER, type ModuleSettings, type Settings } from "../model/settings.ts";
import { countCases, NO_TESTS, type TestCount } from "../model/tests.ts";
import { anyOf } from "../model/globs.ts";
import type { Division } from "./modules.ts";

/** Measured files and sources of the tree, by path. */
export const filesOf = (coverage: Coverage<RepoPath>, sources: readonly SourceFile[], { moduleOf }: Division): FileScene[] => {
  const rowsOf = new Map(coverage.files.map((file) => [file.path, file]));
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  return [...new Set([...rowsOf.keys(), ...sourceOf.keys()])].sort(byText).map((path): FileScene => {
    const [rows, source] = [rowsOf.get(path) ?? null, sourceOf.get(path)];
    return {
      path, rows,
      module: moduleOf(path),
      test: source?.test ?? false,
      language: source?.language ?? null,
      nonBlank: source?.nonBlank ?? 0,
      lines: source?.lines ?? 0,
      cover: rows && coverOf(coverage, rows),
    };
  });
};

/** The sum of covers; null where nothing is measured. */
export const sumCovers = (covers: Iterable<Cover | null>): Cover | null => {
  let sum: Cover | null = null;
  for (const cover of covers) {
    if (cover === null) continue;
    sum = sum === null ? cover : {
      files: sum.files + cover.files,
      lines: plusKnown(sum.lines, cover.lines),
      branches: plusKnown(sum.branches, cover.branches),
      functions: plusKnown(sum.functions, cover.functions),
    };
  }
  return sum;
};

const codeOf = (files: readonly FileScene[]): Code => {
  const code = { files: 0, lines: 0, testFiles: 0, testLines: 0 };
  for (const { language, test, nonBlank } of files) {
    if (language === null) continue;
    code[test ? "testFiles" : "files"]++;
    code[test ? "testLines" : "lines"] += nonBlank;
  }
  return code;
};

/** What figures are made of. */
export interface Measured {
  readonly settings: Settings;
  readonly files: readonly FileScene[];
  readonly cases: readonly TestCase[];
  /** Paths of the test reports there were, with whether each can tell retries. */
  readonly testReports: ReadonlyMap<string, boolean>;
}

const counter = ({ testReports }: Measured): ((cases: readonly TestCase[]) => TestCount) => (cases) =>
  countCases(cases, cases.some(({ report }) => testReports.get(report)));

/** The module of whatever no configured module holds. */
export const OTHER_MODULE: ModuleSettings = { name: OTHER, paths: [], tests: [], target: {}, priority: "medium", deprecated: false };

/** The project's figures: deprecated modules count in no coverage, their tests and their code do. */
export const totalsOf = (measured: Measured, { isDeprecated }: Division): Measure => ({
  coverage: sumCovers(measured.files.filter(({ module }) => !isDeprecated(module)).map(({ cover }) => cover)),
  tests: measured.testReports.size === 0 ? null : counter(measured)(measured.cases),
  code: codeOf(measured.files),
});

/** The modules in the order of the configuration, then `other` where it holds anything. */
export const modulesOf = (measured: Measured): ModuleScene[] => {
  const [files, cases] = [groupBy(measured.files, ({ module }) => module), groupBy(measured.cases, ({ module }) => module)];
  const { modules } = measured.settings;
  const other = (files.has(OTHER) || cases.has(OTHER)) && !modules.some(({ name }) => name === OTHER) ? [OTHER_MODULE] : [];
  return [...modules, ...other].map((settings) => {
    const mine = files.get(settings.name) ?? [];
    return {
      name: settings.name, settings,
      coverage: sumCovers(mine.map(({ cover }) => cover)),
      tests: measured.testReports.size === 0 ? null : counter(measured)(cases.get(settings.name) ?? []),
      code: codeOf(mine),
    };
  });
};

/**
 * The kinds in the order of the settings. What a configured kind names are tests; by default only sources of tests are,
 * and of these only those that no kind before it has claimed.
 */
export const kindsOf = (measured: Measured, tree: readonly RepoPath[], { kindOf }: Division): KindScene[] => {
  const cases = groupBy(measured.cases, ({ kind }) => kind);
  const tests = measured.files.filter(({ test }) => test).map(({ path }) => path);
  return measured.settings.kinds.map((settings) => {
    const { name, configured } = settings;
    const [mine, holds] = [cases.get(name), anyOf(settings.tests)];
    return {
      name, settings,
      present: configured ? tree.some(holds) : tests.some((path) => holds(path) && kindOf(path) === name),
      tests: mine ? counter(measured)(mine) : NO_TESTS,
    };
  });
};
