/** Makes one scene of many reports: our paths, our modules, our figures. Values in, values out; judges nothing. */
import { TOO_MANY_RUNS_TOGETHER } from "../model/contexts.ts";
import type { ImportRoot } from "../model/import-root.ts";
import { byKeys } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import type { Problem } from "../model/problem.ts";
import { countsTests, isCoverage, isTests, type ReadCoverage, type Report } from "../model/report.ts";
import { NO_LOOK, type Changes, type Scene, type SourceFile } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";
import { beforeOf, type Baseline } from "./before.ts";
import { casesOf } from "./cases.ts";
import { steadyFor } from "./identity.ts";
import { filesOf, kindsOf, modulesOf, totalsOf, type Measured } from "./measure.ts";
import { endMerging, groundOf, mergeReport, startMerging, type Ground, type Merged, type Merging } from "./merge.ts";
import { divide } from "./modules.ts";
import { repeatedReports } from "../model/repeats.ts";
import { snapshotOf } from "./snapshot.ts";
import { testRunsOf } from "./test-runs.ts";
import { checkGlobs, withoutVacant } from "./unmatched.ts";

/** All that a scene is made of. */
export interface Material {
  readonly reports: readonly Report[];
  /** What was merged of the coverage reports while they were read; without it, they are merged here. */
  readonly merging?: Merging;
  /** Every file of the project, relative to the root, sorted. */
  readonly tree: readonly RepoPath[];
  /** Those that are code. */
  readonly sources: readonly SourceFile[];
  readonly settings: Settings;
  /** ISO date. */
  readonly today: string;
  /** The root as the machine knows it, which paths of reports may begin with; "" where it is unknown. */
  readonly root: string;
  /** Folders that import paths name by a prefix of their own; absent where there are none, and where all is merged. */
  readonly importRoots?: readonly ImportRoot[];
  readonly baseline: Baseline | null;
  readonly changes: Changes | null;
  readonly changedSource: ReadonlyMap<RepoPath, readonly number[]>;
  /** True where the settings are the base's: what matches nothing in the head is then remarked on, and no problem. */
  readonly policyFromBase: boolean;
}

/** A scene, and what went wrong or is worth a remark on the way to it. */
export interface Normalised {
  readonly scene: Scene;
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

const orderOfReports = byKeys<Report>(({ path }) => path, ({ kind }) => kind, ({ format }) => format);

const mergingOf = (reports: readonly ReadCoverage[], ground: Ground): Merging => {
  const merging = startMerging(ground);
  for (const report of reports) mergeReport(merging, report);
  return merging;
};

/** What was merged under other settings may hold what these leave out. */
const withoutExcluded = (merged: Merged, excluded: (path: string) => boolean): Merged => {
  const files = merged.coverage.files.filter(({ path }) => !excluded(path));
  return files.length === merged.coverage.files.length ? merged : { ...merged, coverage: { ...merged.coverage, files } };
};

const repeatRemarks = (repeated: ReadonlyMap<string, string>): string[] =>
  [...repeated].map(([path, other]) => `${path} holds only test cases that ${other} holds too, with the same times: they count once.`);

/** What is found out later, by who has the scene. */
const UNASKED = { look: NO_LOOK, hollow: null, notRun: [], partial: false } as const;

/** Makes the scene; the order of the reports changes nothing. Problems are collected, and all that is sound is still in the scene. */
export const normalise = (material: Material): Normalised => {
  const { tree, root, baseline, policyFromBase } = material;
  const settings = policyFromBase ? withoutVacant(material.settings, tree) : material.settings;
  const reports = [...material.reports].sort(orderOfReports);
  const [division, steady] = [divide(settings), steadyFor(root)];
  const merging = material.merging ?? mergingOf(reports.filter(isCoverage), groundOf(settings, material));
  const { index, rules } = merging.ground;
  const sources = material.sources.filter(({ path }) => !division.excluded(path));
  const merged = withoutExcluded(endMerging(merging), division.excluded);
  const testReports = reports.filter(isTests);
  const counting = testReports.filter(countsTests);
  const repeated = repeatedReports(counting);
  const ground = { index, rules, sources: material.sources };
  const measured: Measured = {
    settings,
    files: filesOf(merged.coverage, sources, division),
    cases: casesOf(counting.filter(({ path }) => !repeated.has(path)), { ground, division, steady, retries: settings.retries }),
    testReports: new Map(testReports.map(({ path, flakyKnown }) => [path, flakyKnown])),
  };
  const { files, cases } = measured;
  const [modules, kinds] = [modulesOf(measured), kindsOf(measured, tree, division)];
  const present = { division, moduleNames: modules.map(({ name }) => name), cases, steady };
  const globs = checkGlobs(material.settings, [...tree, ...testReports.map(({ path }) => path)], policyFromBase);
  const runs = merged.contexts && testRunsOf(merged.contexts, ground);
  const tooMany = merged.contextsGiven || (merged.contexts !== null && runs === null) ? [TOO_MANY_RUNS_TOGETHER] : [];
  const scene: Scene = {
    settings, reports, files, cases, modules, kinds, runs,
    today: material.today,
    coverage: merged.coverage,
    tree: new Set(tree),
    unresolved: merged.unresolved,
    totals: totalsOf(measured, division),
    now: snapshotOf({ reports, files, cases }, steady),
    before: baseline && beforeOf(baseline, present),
    changes: material.changes,
    changedSource: material.changedSource,
    ...UNASKED,
  };
  return { scene, problems: [...merged.problems, ...globs.problems], remarks: [...globs.remarks, ...repeatRemarks(repeated), ...tooMany] };
};
