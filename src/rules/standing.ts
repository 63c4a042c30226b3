/** How a module or a file stands, in one word. Knows no rule and no level. */
import { METRICS, type Cover } from "../model/coverage.ts";
import { hundredths, percent, reaches, type Ratio } from "../model/ratio.ts";
import type { FileScene, ModuleScene, Scene } from "../model/scene.ts";
import type { Standing, TargetRow } from "../model/verdict.ts";
import { groupBy } from "../model/group.ts";
import { isDeprecated } from "./scopes.ts";
import { targetRows } from "./targets.ts";

/** Percent of the lines from which on something without a target is good, … */
const GOOD = 70;
/** … or fair. */
const FAIR = 40;

/** Metrics that a target may be set on without being told: that is said elsewhere, and blames nobody. */
const OPTIONAL: readonly string[] = ["changedLines", "flakyRate"];

const RANKING: readonly Standing[] = ["poor", "fair", "good"];

const worst = (standings: readonly Standing[]): Standing =>
  RANKING.find((standing) => standings.includes(standing)) ?? "good";

const withoutTarget = (lines: Ratio): Standing =>
  reaches(lines, hundredths(GOOD)) ? "good" : reaches(lines, hundredths(FAIR)) ? "fair" : "poor";

const againstTarget = ({ hit, total }: Ratio, target: number): Standing => {
  if (reaches({ hit, total }, hundredths(target))) return "good";
  return reaches({ hit: 2 * hit, total }, hundredths(target)) ? "fair" : "poor";
};

/** How much one target is missed by. Shares that must not be exceeded know no half, and neither does what is unknown. */
const ofRow = ({ metric, now, value, target, reached, missing }: TargetRow): Standing => {
  if (reached === true || (reached === null && OPTIONAL.includes(metric))) return "good";
  if (missing === null) return "fair";
  return value !== null ? (2 * value >= target ? "fair" : "poor") : againstTarget(now!, target);
};

/** What is measured of something: lines, or else what there is. Null where nothing coverable is known. */
const measured = (cover: Cover | null): Ratio | null => {
  const ratio = cover?.lines ?? cover?.branches ?? cover?.functions ?? null;
  return ratio === null || ratio.total === 0 ? null : ratio;
};

/** How something stands that has a cover, before its targets are asked; null where they decide. */
const beforeTargets = (cover: Cover | null): Standing | null => {
  const ratio = measured(cover);
  if (ratio === null) return "unmeasured";
  return ratio.hit === 0 ? "none" : null;
};

const rowsByScope = new WeakMap<readonly TargetRow[], ReadonlyMap<string, readonly TargetRow[]>>();

const rowsOf = (scene: Scene, scope: string): readonly TargetRow[] => {
  const { rows } = targetRows(scene);
  const groups = rowsByScope.get(rows) ?? groupBy(rows, (row) => row.scope);
  rowsByScope.set(rows, groups);
  return groups.get(scope) ?? [];
};

/** A module's standing: by all its targets, and by its lines where none is set on coverage. */
export const moduleStanding = (scene: Scene, { name, settings, coverage }: ModuleScene): Standing => {
  if (settings.deprecated) return "deprecated";
  const early = beforeTargets(coverage);
  if (early !== null) return early;
  const rows = rowsOf(scene, `module:${name}`);
  const hasTarget = rows.some(({ metric }) => (METRICS as readonly string[]).includes(metric));
  return worst([...rows.map(ofRow), ...(hasTarget ? [] : [withoutTarget(measured(coverage)!)])]);
};

/** A file's standing: by the target for every file, where there is one. */
export const fileStanding = (scene: Scene, file: FileScene): Standing => {
  if (isDeprecated(scene.settings, file.module)) return "deprecated";
  const early = beforeTargets(file.cover);
  if (early !== null) return early;
  const ratio = measured(file.cover)!;
  const wanted = scene.settings.targets.file;
  return wanted !== undefined && file.cover?.lines ? againstTarget(ratio, percent(wanted)) : withoutTarget(ratio);
};
