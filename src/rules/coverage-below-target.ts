/** The rule `coverage-below-target`: project and modules against their targets for lines, branches and functions. */
import { METRICS, type Metric } from "../model/coverage.ts";
import { byKeys } from "../model/order.ts";
import { missed, show } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import { missedTargets } from "./missed.ts";
import { rule } from "./rule.ts";
import { judgedFiles } from "./scopes.ts";
import { unmeasuredExcuse } from "./targets.ts";
import { counted, listed, METRIC_WORDS, sentences } from "./words.ts";

/** The files of a module, or of the project, in which the most is not covered. */
const worstFiles = (scene: Scene, metric: Metric, module: string | null): string | null => {
  const files = judgedFiles(scene, module)
    .map(({ path, cover }) => ({ path, uncovered: missed(cover?.[metric] ?? { hit: 0, total: 0 }) }))
    .filter(({ uncovered }) => uncovered > 0)
    .sort(byKeys(({ uncovered }) => -uncovered, ({ path }) => path));
  if (files.length === 0) return null;
  return `Most uncovered ${METRIC_WORDS[metric].many}: ${listed(files.map(({ path, uncovered }) => `${path} (${uncovered})`))}.`;
};

export const coverageBelowTarget = rule({
  id: "coverage-below-target",
  summary: "A module or the project is below its coverage target.",
  level: "error",
  needs: "all evidence",
  excused: (scene) => unmeasuredExcuse(scene, "coverage"),
  docs: {
    fires: "When hit of total, as integers, is less than `targets.lines`, `branches` or `functions` of the project, or a module's `target`. Targets are exact: `tolerance` does not soften them. Up to and including the day `by`, it is a warning.",
    why: "A target is a promise. Rounding or averaging would let it be broken unseen.",
    example: "Line coverage of remote is 18.1 %, below its target of 80 %: 619 more lines must be covered.",
    fix: "Test the files that the hint names, which have the most to gain. A target that is not meant for today takes a `by:` date.",
    silence: "`by: 2026-12-31` beside the target makes it a warning until that day; `status: deprecated` takes a module out.",
  },
  *check(scene) {
    for (const { metric, row, now, name, about, due } of missedTargets(scene, METRICS)) {
      const { name: words, one, many } = METRIC_WORDS[metric];
      const more = row.missing ?? 0;
      yield {
        ...about,
        message: `${words} of ${name} is ${show(now)}, below its target of ${row.target} %: ` +
          `${counted(more, `more ${one}`, `more ${many}`)} must be covered.`,
        hint: sentences(worstFiles(scene, metric, about.module ?? null), due),
        numbers: { hit: now.hit, total: now.total, target: row.target, missing: more },
      };
    }
  },
});
