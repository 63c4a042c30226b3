/** Targets that were missed, as rules speak of them. Knows no metric's own words. */
import type { RawFinding } from "../model/finding.ts";
import type { Ratio } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import type { TargetRow } from "../model/verdict.ts";
import { PROJECT } from "./scopes.ts";
import { targetRows, type TargetMetric } from "./targets.ts";

/** What the targets that are judged elsewhere have in common: a scope, and perhaps a day. */
export interface Missed<Metric extends TargetMetric = TargetMetric> {
  readonly metric: Metric;
  readonly row: TargetRow;
  /** What is measured: 0 of 0 for what is no ratio. */
  readonly now: Ratio;
  /** The scope's name in a sentence: "the project", "billing", "the e2e tests". */
  readonly name: string;
  /** The fields of a finding that follow from the scope and the day. */
  readonly about: Pick<RawFinding, "subject" | "module" | "at" | "atMost">;
  /** What the day means for the finding; null without one. */
  readonly due: string | null;
}

interface Named {
  readonly subject: string;
  readonly module: string | null;
  readonly name: string;
}

const named = (scope: string): Named => {
  if (scope === PROJECT) return { subject: PROJECT, module: null, name: "the project" };
  const subject = scope.slice(scope.indexOf(":") + 1);
  return scope.startsWith("module:")
    ? { subject, module: subject, name: subject }
    : { subject, module: null, name: `the ${subject} tests` };
};

/** What a missed target may be at most: a warning as long as there is time, the day itself included. */
export const dated = (by: string | null | undefined, today: string): Pick<RawFinding, "atMost"> =>
  by && today <= by ? { atMost: "warning" } : {};

/** What a target's day means for who missed it; null without a day. */
export const dueText = (by: string | null | undefined, today: string): string | null => {
  if (!by) return null;
  return today <= by ? `It must be reached by ${by}; until then this is no error.` : `It was to be reached by ${by}.`;
};

const isOn = <Metric extends TargetMetric>(metrics: readonly Metric[], metric: string): metric is Metric =>
  (metrics as readonly string[]).includes(metric);

/** The targets on some metrics that were missed, in the order of the table. */
export const missedTargets = <Metric extends TargetMetric>(scene: Scene, metrics: readonly Metric[]): Missed<Metric>[] =>
  targetRows(scene).rows.flatMap((row) => {
    if (row.reached !== false || !isOn(metrics, row.metric)) return [];
    const { subject, module, name } = named(row.scope);
    return [{
      metric: row.metric, row, name, now: row.now ?? { hit: 0, total: 0 },
      about: { subject, module, at: null, ...dated(row.by, scene.today) },
      due: dueText(row.by, scene.today),
    }];
  });
