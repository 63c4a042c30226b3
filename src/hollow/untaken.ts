/** Functions that a module would have had elsewhere: those of branches that it did not take when it was loaded. Knows lines, and no report. */
import type { Branch, Facts } from "../model/facts.ts";

interface Ran {
  readonly line: number;
  readonly hit: boolean;
}

const isWithin = ({ from, to }: Branch, line: number): boolean => from <= line && line <= to;

/** Branches of a module that was loaded, none of whose lines ran; the line that decides runs in any case. */
export const untakenIn = ({ branches = [] }: Facts, lines: readonly Ran[]): readonly Branch[] => {
  if (branches.length === 0) return [];
  const ran = lines.filter(({ hit }) => hit);
  return branches.filter((branch) => !ran.some(({ line }) => line !== branch.decided && isWithin(branch, line)));
};

/** True for what stands in one of some branches. */
export const standsIn = (branches: readonly Branch[], line: number): boolean => branches.some((branch) => isWithin(branch, line));
