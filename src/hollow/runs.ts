/** How many runs of tests there were, and how many of them were measured: one run may write many files. Judges no test. */
import { endingsOf } from "../model/figures.ts";
import { isCoverage, isTests } from "../model/report.ts";
import type { Ground, TestFile } from "./ground.ts";

/**
 * Build tools write a file for each class of tests, all into one folder: Surefire, Gradle, Ant, and reporters that write the
 * same. A class begins with a large letter; `TEST-unit.xml` and `TEST-e2e.xml` are of two jobs.
 */
const OF_ONE_CLASS = /^(?:TESTS?-(?:[\w$-]+\.)*[A-Z_$][^.]*|SPEC-.+)\.xml$/;
/** Bazel writes a file for each target. */
const OF_ONE_TARGET = /^(.*?\bbazel-testlogs)\//;

/** The run that a test report is of: a folder of files that are of one class each, or the report itself. */
export const runOf = (report: string): string => {
  const target = OF_ONE_TARGET.exec(report)?.[1];
  if (target !== undefined) return `${target}/`;
  const slash = report.lastIndexOf("/");
  return OF_ONE_CLASS.test(report.slice(slash + 1)) ? report.slice(0, slash + 1) : report;
};

const runsIn = ({ reports }: TestFile): ReadonlySet<string> => new Set([...reports].map(runOf));

/** True when some cases of two test files are of one run. */
export const sharesRun = (a: TestFile, b: TestFile): boolean => {
  const runs = runsIn(b);
  return [...runsIn(a)].some((run) => runs.has(run));
};

const languagesByEnding = ({ scene: { files }, once }: Ground): ReadonlyMap<string, string | null> =>
  once("languages by ending", () => new Map(files.map(({ path, language }) => [/\.[^./]+$/.exec(path)?.[0] ?? "", language])));

/** At least so many runs measured a language: of two formats each may be written by every run. */
const measuredRuns = (ground: Ground, language: string): number => {
  const byEnding = languagesByEnding(ground);
  const counts = new Map<string, number>();
  for (const report of ground.scene.reports.filter(isCoverage)) {
    const isOfLanguage = endingsOf(report).some((ending) => byEnding.get(ending) === language);
    if (isOfLanguage) counts.set(report.format, (counts.get(report.format) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
};

/** So many runs hold tests of a language, or cases that may be: those that are of no known file. */
const testRuns = ({ scene: { reports }, tests, fileOf }: Ground, language: string): number => {
  const placed = new Map<string, Set<string | null | undefined>>();
  for (const { path, reports: holding } of tests.values()) {
    for (const report of holding) placed.set(report, (placed.get(report) ?? new Set()).add(fileOf(path)?.language));
  }
  const own = reports.filter(isTests).map(({ path }) => path).filter((path) => placed.get(path)?.has(language) ?? true);
  return new Set(own.map(runOf)).size;
};

/** True where more runs of a language's tests wrote results than coverage: one of them, at least, was not measured. */
export const isPartlyMeasured = (ground: Ground, language: string): boolean =>
  ground.once(`partly measured ${language}`, () => testRuns(ground, language) > measuredRuns(ground, language));

const mostOfOneFormat = (reports: readonly { readonly format: string }[]): number =>
  Math.max(0, ...reports.map(({ format }) => reports.filter((one) => one.format === format).length));

/** True where one run wrote all results, and nothing but that run all coverage, in whatever formats. */
export const isOnlyRun = ({ scene: { reports }, once }: Ground): boolean => once("only run", () =>
  new Set(reports.filter(isTests).map(({ path }) => runOf(path))).size === 1 && mostOfOneFormat(reports.filter(isCoverage)) === 1);
