/** The rule `coverage-dropped`: project and modules against the baseline, over the files that both know. */
import type { Metric } from "../model/coverage.ts";
import type { RawFinding } from "../model/finding.ts";
import { byKeys } from "../model/order.ts";
import { fellByMoreThan, missed, show, type Ratio } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import { compareFiles, type Comparison } from "./comparable.ts";
import { acceptedReason, reasonText, softened, type Metered } from "./reasons.ts";
import { rule } from "./rule.ts";
import { configuredModules, noCoverageToCompare, PROJECT } from "./scopes.ts";
import { agreeing, counted, listed, METRIC_WORDS, sentences } from "./words.ts";

const COMPARED = ["lines", "branches"] as const satisfies readonly Metric[];

/** Percentages of a fall; with the counts where rounding hides the difference. */
export const fallText = (before: Ratio, now: Ratio): string => {
  if (show(before) !== show(now)) return `from ${show(before)} to ${show(now)}`;
  return `from ${show(before)} (${before.hit} of ${before.total}) to ${show(now)} (${now.hit} of ${now.total})`;
};

/** What the comparison leaves out; null where both know the same files. */
const apart = ({ entered, left }: Comparison): string | null => {
  const parts = [
    ...(entered > 0 ? [`${counted(entered, "file")} that the baseline does not know`] : []),
    ...(left > 0 ? [`${counted(left, "file")} that no report measures any more`] : []),
  ];
  return parts.length === 0 ? null : `Not compared: ${parts.join(", ")}.`;
};

/** One metric of a module, or of the project for null, that fell by more than the tolerance. */
interface Drop extends Comparison {
  readonly metric: Metric;
  /** How many more are uncovered. */
  readonly more: number;
}

const dropOf = (scene: Scene, metric: Metric, module: string | null): Drop[] => {
  const compared = compareFiles(scene, metric, module);
  const { now, before } = compared;
  const more = missed(now) - missed(before);
  return more > 0 && fellByMoreThan(now, before, scene.settings.tolerance) ? [{ ...compared, metric, more }] : [];
};

const sentence = ({ metric, now, before, more }: Drop, of: string): string => {
  const { name, one, many } = METRIC_WORDS[metric];
  return `${name}${of} fell ${fallText(before, now)}: ${counted(more, `more ${one}`, `more ${many}`)} ${agreeing(more, "is", "are")} not covered.`;
};

const hint = ({ metric, losses }: Drop): string => {
  const worst = [...losses].sort(byKeys(({ uncovered }) => -uncovered, ({ path }) => path));
  return `Newly uncovered ${METRIC_WORDS[metric].many}: ${listed(worst.map(({ path, uncovered }) => `${path} (${uncovered})`))}.`;
};

/** Lines and branches of one place usually fall together: they are one finding, the lines first. */
const find = (scene: Scene, module: string | null): RawFinding | null => {
  const drops = COMPARED.flatMap((metric) => dropOf(scene, metric, module));
  const [first] = drops;
  if (!first) return null;
  const of = ` of ${module ?? "the project"}`;
  const { now, before, more } = first;
  const reason = acceptedReason(scene, drops.flatMap(({ metric, losses }) => losses.map(({ path }): Metered => ({ section: "files", name: path, metric }))));
  return {
    subject: module ?? PROJECT,
    module,
    message: sentences(...drops.map((drop) => sentence(drop, drop === first ? of : "")), apart(first))!,
    hint: sentences(hint(first), reasonText(reason)),
    at: null,
    numbers: { hit: now.hit, total: now.total, hitBefore: before.hit, totalBefore: before.total, uncovered: more },
    ...softened(reason),
  };
};

export const coverageDropped = rule({
  id: "coverage-dropped",
  summary: "The share of the project or a module that is covered fell since the baseline, and more of it is uncovered.",
  level: "error",
  needs: "all evidence",
  docs: {
    fires: "When line or branch coverage fell by more than `tolerance` percentage points since the baseline and the number of uncovered lines or branches rose. Only files that both the baseline and this run know are compared; renamed files are followed. What is newly measured, or no longer, is said apart.",
    why: "A share alone falls when well-tested code is deleted, which is no loss. Share and uncovered lines together fall only when the proof got weaker.",
    example: "Line coverage of billing fell from 81.2 % to 79.9 %: 12 more lines are not covered.",
    fix: "Test the files that the hint names. A fall that is meant goes into the baseline with `proofgate baseline --update --allow-lower SUBJECT:METRIC --reason TEXT`.",
    silence: "`tolerance` lets small falls pass.",
  },
  unjudged: noCoverageToCompare,
  *check(scene) {
    const modules = [null, ...configuredModules(scene).map(({ name }) => name)];
    for (const module of modules) {
      const finding = find(scene, module);
      if (finding) yield finding;
    }
  },
});
