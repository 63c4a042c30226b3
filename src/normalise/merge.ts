/** All coverage reports as one, with our paths; what fits no file is listed, and counts nowhere. Knows no module. */
import { contextsOf, newContexts, uniteContexts, type ContextRows, type Contexts } from "../model/contexts.ts";
import { addCoverage, newUnion, unionOf, type Union } from "../model/merge.ts";
import { byKeys } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import type { Problem } from "../model/problem.ts";
import type { ReadCoverage } from "../model/report.ts";
import { linesOf, type Coverage, type FileCoverage } from "../model/coverage.ts";
import type { Unresolved } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";
import { clean } from "./clean.ts";
import { anyOf } from "../model/globs.ts";
import { resolvePaths, type PathRules } from "./paths.ts";
import { ambiguousProblem, startedPaths, unresolvedProblem, type Lost } from "./rewrite.ts";
import { indexTree, type TreeIndex } from "./tree.ts";

/** What reports' paths are resolved against. */
export interface Ground {
  readonly tree: readonly RepoPath[];
  readonly index: TreeIndex;
  readonly rules: PathRules;
  /** True for what the configuration leaves out of everything. */
  readonly excluded: (path: string) => boolean;
}

export interface Merged {
  readonly coverage: Coverage<RepoPath>;
  /** Which test ran which lines; null where no report tells, or all of them together too much. */
  readonly contexts: Contexts<RepoPath> | null;
  /** True where it was too much. */
  readonly contextsGiven: boolean;
  readonly unresolved: readonly Unresolved[];
  readonly problems: readonly Problem[];
}

/** The format whose paths are those of packages, with a file's name behind them. */
const IMPORTS = "go";

/** The most unresolved paths that are listed. */
const MAX_UNRESOLVED = 1_000;

interface Renamed {
  readonly coverage: Coverage<RepoPath>;
  /** Our path for one of the report's; null for what counts nowhere. */
  readonly pathOf: (path: string) => RepoPath | null;
  /** True when some path is a file of the tree, excluded or not. */
  readonly fits: boolean;
  readonly unresolved: readonly Unresolved[];
}

const rename = (report: ReadCoverage, { index, rules, excluded }: Ground): Renamed => {
  const { path: name, bases, coverage, groups } = report;
  const paths = coverage.files.map(({ path }) => path);
  const resolutions = resolvePaths(index, rules, { report: name, bases, paths, areImports: report.format === IMPORTS, ...(groups && { groups }) });
  const pathOf = (foreign: string): RepoPath | null => {
    const path = resolutions.get(foreign)?.path ?? null;
    return path === null || excluded(path) ? null : path;
  };
  const files = coverage.files.flatMap((file): FileCoverage<RepoPath>[] => {
    const path = pathOf(file.path);
    return path === null ? [] : [{ ...file, path }];
  });
  const linesIn = new Map(coverage.files.map((file) => [file.path, file] as const));
  const unresolved = [...resolutions].flatMap(([path, resolution]): Unresolved[] =>
    resolution.path !== null || excluded(clean(path).replace(/^\//, "")) ? [] : [{ ...resolution, path, report: name, lines: linesOf(coverage, linesIn.get(path)!) }]);
  const fits = [...resolutions.values()].some(({ path }) => path !== null);
  // The tables stay shared: rows of files that are left out are merely no longer pointed at.
  return { coverage: { ...coverage, files }, pathOf, fits, unresolved };
};

/** Coverage reports that are being merged, one after the other: none of their rows is kept but in the union. */
export interface Merging {
  readonly ground: Ground;
  readonly union: Union<RepoPath>;
  readonly contexts: ContextRows<RepoPath>;
  /** The first in order, and no more than twice as many as are listed. */
  unresolved: Unresolved[];
  /** What is known of reports as long as no path of any fits; null afterwards. */
  lost: { readonly paths: Set<string>; readonly reports: string[] } | null;
}

/** Begins to merge. */
export const startMerging = (ground: Ground): Merging =>
  ({ ground, union: newUnion(), contexts: newContexts(), unresolved: [], lost: { paths: new Set(), reports: [] } });

const inOrder = (unresolved: readonly Unresolved[]): Unresolved[] =>
  [...unresolved].sort(byKeys((one) => one.path, (one) => one.report)).slice(0, MAX_UNRESOLVED);

/** A project's tree, and what else its files go by. */
export interface Site extends Pick<PathRules, "root" | "importRoots"> {
  readonly tree: readonly RepoPath[];
}

/** What the reports of a project are resolved against. */
export const groundOf = (settings: Pick<Settings, "paths" | "exclude">, { tree, root, importRoots = [] }: Site): Ground =>
  ({ tree, index: indexTree(tree), rules: { ...settings.paths, root, importRoots }, excluded: anyOf(settings.exclude) });

/** Adds a report to what is merged. Its tables are copied, unless it stays the only one. */
export const mergeReport = (merging: Merging, report: ReadCoverage): void => {
  const { coverage, pathOf, fits, unresolved } = rename(report, merging.ground);
  addCoverage(merging.union, coverage);
  if (report.contexts) uniteContexts(merging.contexts, report.contexts, pathOf);
  merging.unresolved = merging.unresolved.concat(unresolved);
  if (merging.unresolved.length > 2 * MAX_UNRESOLVED) merging.unresolved = inOrder(merging.unresolved);
  if (fits) merging.lost = null;
  if (merging.lost === null || report.coverage.files.length === 0) return;
  merging.lost.reports.push(report.path);
  for (const path of startedPaths(report)) merging.lost.paths.add(path);
};

const problemOf = (lost: Lost, unresolved: readonly Unresolved[], { index, tree }: Ground): Problem => {
  const ambiguous = unresolved.filter(({ candidates }) => candidates.length > 1);
  return ambiguous.length === unresolved.length ? ambiguousProblem(lost, inOrder(ambiguous)[0]!, index) : unresolvedProblem(lost, index, tree);
};

/** What the reports come to; when no path of any of them fits, that is a problem with the rewrite that would help. */
export const endMerging = ({ ground, union, contexts, unresolved, lost }: Merging): Merged => ({
  coverage: unionOf(union),
  contexts: contextsOf(contexts),
  contextsGiven: contexts.given,
  unresolved: inOrder(unresolved),
  problems: lost !== null && unresolved.length > 0 ? [problemOf(lost, unresolved, ground)] : [],
});
