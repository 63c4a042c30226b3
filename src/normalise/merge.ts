/** All coverage reports as one, with our paths; what fits no file is listed, and counts nowhere. Knows no module. */
import { mergeCoverage, NO_COVERAGE } from "../model/merge.ts";
import { byKeys } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import type { Problem } from "../model/problem.ts";
import type { ReadCoverage } from "../model/report.ts";
import type { Coverage, FileCoverage } from "../model/coverage.ts";
import type { Unresolved } from "../model/scene.ts";
import { clean } from "./clean.ts";
import { resolvePaths, type PathRules } from "./paths.ts";
import { unresolvedProblem } from "./rewrite.ts";
import type { TreeIndex } from "./tree.ts";

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
  readonly unresolved: readonly Unresolved[];
  readonly problems: readonly Problem[];
}

/** The most unresolved paths that are listed. */
const MAX_UNRESOLVED = 1_000;

interface Renamed {
  readonly coverage: Coverage<RepoPath>;
  /** True when some path is a file of the tree, excluded or not. */
  readonly fits: boolean;
  readonly unresolved: readonly Unresolved[];
}

const rename = (report: ReadCoverage, { index, rules, excluded }: Ground): Renamed => {
  const { path: name, bases, coverage } = report;
  const resolutions = resolvePaths(index, rules, { report: name, bases, paths: coverage.files.map(({ path }) => path) });
  const files = coverage.files.flatMap((file): FileCoverage<RepoPath>[] => {
    const { path } = resolutions.get(file.path)!;
    return path === null || excluded(path) ? [] : [{ ...file, path }];
  });
  const unresolved = [...resolutions].flatMap(([path, resolution]): Unresolved[] =>
    resolution.path !== null || excluded(clean(path).replace(/^\//, "")) ? [] : [{ ...resolution, path, report: name }]);
  const fits = [...resolutions.values()].some(({ path }) => path !== null);
  // The tables stay shared: rows of files that are left out are merely no longer pointed at.
  return { coverage: { ...coverage, files }, fits, unresolved };
};

/** Merges coverage reports; when no path of any of them fits, that is a problem with the rewrite that would help. */
export const mergeReports = (reports: readonly ReadCoverage[], ground: Ground): Merged => {
  const renamed = reports.map((report) => rename(report, ground));
  const unresolved = renamed.flatMap((one) => one.unresolved).sort(byKeys((one) => one.path, (one) => one.report));
  const lost = unresolved.length > 0 && !renamed.some(({ fits }) => fits);
  return {
    coverage: reports.length === 0 ? NO_COVERAGE : mergeCoverage(renamed.map(({ coverage }) => coverage)),
    unresolved: unresolved.slice(0, MAX_UNRESOLVED),
    problems: lost ? [unresolvedProblem(reports.filter(({ coverage }) => coverage.files.length > 0), ground.index, ground.tree)] : [],
  };
};
