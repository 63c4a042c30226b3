/** Adds up what Microsoft's coverage tools count of the lines of each module. Knows no element. */
import { plusKnown, type Ratio } from "../model/ratio.ts";
import { countIn } from "./numbers.ts";

/** Lines covered, covered in part, and not covered, as they are written. */
export type LineCounts = readonly [covered: string | undefined, partly: string | undefined, not: string | undefined];

/** Totals of modules so far; null before any. */
export interface LineTotals {
  lines: Ratio | null;
}

/** Adds a module's counts; what is covered in part did run. Numbers that are none are passed over. */
export const addLines = (totals: LineTotals, [covered, partly, not]: LineCounts): void => {
  const hit = countIn(covered) + (partly === undefined ? 0 : countIn(partly));
  const total = hit + countIn(not);
  if (Number.isSafeInteger(total)) totals.lines = plusKnown(totals.lines, { hit, total });
};
