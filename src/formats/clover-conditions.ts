/** Tells what Clover's writers mean by `truecount` and `falsecount` of a condition. Knows no element. */
import type { Ratio } from "../model/ratio.ts";

/** A line of type "cond", as it is written. */
export interface Condition {
  readonly line: number;
  /** True where the line says itself how often it ran. */
  readonly isCounted: boolean;
  readonly trueCount: number;
  readonly falseCount: number;
}

/**
 * "outcomes": so many were taken, and so many were not (Istanbul, ReportGenerator).
 * "evaluations": so often it was true, and so often false (Clover itself, Devel::Cover): two outcomes.
 */
export type Meaning = "outcomes" | "evaluations";

/** Outcomes taken of all outcomes of one condition. */
export const outcomesOf = ({ trueCount, falseCount }: Condition, meaning: Meaning): Ratio =>
  meaning === "outcomes" ? { hit: trueCount, total: trueCount + falseCount }
    : { hit: Number(trueCount > 0) + Number(falseCount > 0), total: 2 };

/** How often the line of a condition ran, where only its outcomes tell. */
export const runsOf = ({ trueCount, falseCount }: Condition, meaning: Meaning): number =>
  meaning === "outcomes" ? trueCount : trueCount + falseCount;

const fits = (conditions: readonly Condition[], declared: Ratio | null, meaning: Meaning): boolean => {
  const outcomes = conditions.map((condition) => outcomesOf(condition, meaning));
  const sum = (of: (ratio: Ratio) => number): number => outcomes.reduce((all, ratio) => all + of(ratio), 0);
  return sum(({ total }) => total) === declared?.total && sum(({ hit }) => hit) === declared.hit;
};

/** The meaning that a file's own totals confirm; where they confirm neither or both, the one given. */
export const meaningOf = (conditions: readonly Condition[], declared: Ratio | null, otherwise: Meaning): Meaning => {
  const meanings = (["outcomes", "evaluations"] as const).filter((meaning) => fits(conditions, declared, meaning));
  return meanings.length === 1 ? meanings[0]! : otherwise;
};
