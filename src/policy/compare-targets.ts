/** Compares targets, metric by metric, and the day by which they are to be reached. */
import type { Direction } from "../model/proposal.ts";
import { hundredths } from "../model/ratio.ts";
import type { Targets } from "../model/settings.ts";
import { changeOf, type Draft, type Pair } from "./change.ts";
import { NONE, TARGET_WORDS, targetText, type TargetName } from "./words.ts";

const METRICS = Object.keys(TARGET_WORDS) as TargetName[];

const directionOf = (metric: TargetName, from: number | undefined, to: number | undefined): Direction => {
  if (to === undefined) return "weaker";
  if (from === undefined) return "stronger";
  return (to < from) === (TARGET_WORDS[metric].bound === "least") ? "weaker" : "stronger";
};

const dayOf = ({ by }: Targets): string => by ?? NONE;

/** The pass rate that everybody has without asking for it: no day softens that one. */
const isBuiltIn = (metric: TargetName, value: number): boolean => metric === "passRate" && value === DEFAULT_PASS_RATE;

const DEFAULT_PASS_RATE: number = hundredths(100);

const dayChange = (key: string, name: string, { base, head }: Pair<Targets>): Draft[] => {
  // A day without a target that it softens, before and after, says nothing.
  const softens = METRICS.some((metric) => base[metric] !== undefined && head[metric] !== undefined && !isBuiltIn(metric, base[metric]));
  if (base.by === head.by || !softens) return [];
  const later = head.by !== undefined && (base.by === undefined || head.by > base.by);
  const [from, to] = [dayOf(base), dayOf(head)];
  return [changeOf(`${key}.by`, later ? "weaker" : "stronger", { from, to, text: `The day by which ${name} must reach its targets goes from ${from} to ${to}.` })];
};

/** The changes of a set of targets. `name` is whose they are, in a sentence. */
export const compareTargets = (key: string, name: string, pair: Pair<Targets>): Draft[] => [
  ...METRICS.flatMap((metric): Draft[] => {
    const [from, to] = [pair.base[metric], pair.head[metric]];
    if (from === to) return [];
    const [was, is] = [targetText(metric, from), targetText(metric, to)];
    const what = `The ${TARGET_WORDS[metric].name} of ${name}`;
    const text = to === undefined ? `${what}, ${was}, is removed.` : from === undefined ? `${what} is set to ${is}.` : `${what} goes from ${was} to ${is}.`;
    return [changeOf(`${key}.${metric}`, directionOf(metric, from, to), { from: was, to: is, text })];
  }),
  ...dayChange(key, name, pair),
];
