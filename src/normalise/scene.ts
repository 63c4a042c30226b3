/** Makes one scene of many reports: our paths, our modules, our figures. Values in, values out; judges nothing. */
import { byKeys } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import type { Problem } from "../model/problem.ts";
import { isCoverage, isTests, type Report } from "../model/report.ts";
import type { Changes, Scene, SourceFile } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";
import { beforeOf, type Baseline } from "./before.ts";
import { casesOf } from "./cases.ts";
import { steadyFor } from "./identity.ts";
import { filesOf, kindsOf, modulesOf, totalsOf, type Measured } from "./measure.ts";
import { mergeReports } from "./merge.ts";
import { divide } from "./modules.ts";
import { snapshotOf } from "./snapshot.ts";
import { indexTree } from "./tree.ts";
import { checkGlobs } from "./unmatched.ts";

/** All that a scene is made of. */
export interface Material {
  readonly reports: readonly Report[];
  /** Every file of the project, relative to the root, sorted. */
  readonly tree: readonly RepoPath[];
  /** Those that are code. */
  readonly sources: readonly SourceFile[];
  readonly settings: Settings;
  /** ISO date. */
  readonly today: string;
  /** The root as the machine knows it, which paths of reports may begin with; "" where it is unknown. */
  readonly root: string;
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

/** Makes the scene; the order of the reports changes nothing. Problems are collected, and all that is sound is still in the scene. */
export const normalise = (material: Material): Normalised => {
  const { tree, settings, root, baseline } = material;
  const reports = [...material.reports].sort(orderOfReports);
  const [division, steady, index] = [divide(settings), steadyFor(root), indexTree(tree)];
  const rules = { ...settings.paths, root };
  const sources = material.sources.filter(({ path }) => !division.excluded(path));
  const merged = mergeReports(reports.filter(isCoverage), { tree, index, rules, excluded: division.excluded });
  const testReports = reports.filter(isTests);
  const ground = { index, rules, sources: material.sources };
  const measured: Measured = {
    settings,
    files: filesOf(merged.coverage, sources, division),
    cases: casesOf(testReports, { ground, division, steady, retries: settings.retries }),
    testReports: new Map(testReports.map(({ path, flakyKnown }) => [path, flakyKnown])),
  };
  const { files, cases } = measured;
  const [modules, kinds] = [modulesOf(measured), kindsOf(measured, tree)];
  const present = { division, moduleNames: modules.map(({ name }) => name), cases, steady };
  const globs = checkGlobs(settings, tree, material.policyFromBase);
  const scene: Scene = {
    settings, reports, files, cases, modules, kinds,
    today: material.today,
    coverage: merged.coverage,
    tree: new Set(tree),
    unresolved: merged.unresolved,
    totals: totalsOf(measured, division),
    now: snapshotOf({ reports, files, cases, modules, kinds }, steady),
    before: baseline && beforeOf(baseline, present),
    changes: material.changes,
    changedSource: material.changedSource,
  };
  return { scene, problems: [...merged.problems, ...globs.problems], remarks: globs.remarks };
};
