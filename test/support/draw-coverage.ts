/** Draws coverage: "8/10" is a file of ten coverable lines of which the first eight are hit. Knows no scene. */
import type { Coverage, FileCoverage, Span } from "../../src/model/coverage.ts";
import { byText } from "../../src/model/order.ts";
import type { Ratio } from "../../src/model/ratio.ts";
import {
  branchRows, branchTable, closeLines, functionRows, functionTable, lineRows, lineTable, pushBranch, pushFunction, pushLine,
} from "../../src/model/rows.ts";

/** Hits by line: `{ 1: 3, 2: 0 }`. */
export type LinesDrawing = string | Readonly<Record<number, number>>;

export interface CoverDrawing {
  readonly lines?: LinesDrawing;
  /** "3/4": four outcomes on line 1 of which three were taken. */
  readonly branches?: string;
  /** "1/2": two functions `f1`, `f2` on lines 1 and 2, the first of which ran. */
  readonly functions?: string;
}

/** Reads "8/10". */
export const drawRatio = (text: string): Ratio => {
  const [hit, total] = text.split("/").map(Number);
  if (!Number.isInteger(hit) || !Number.isInteger(total)) throw new Error(`not a ratio: ${text}`);
  return { hit: hit!, total: total! };
};

const hitsOf = (lines: LinesDrawing): [line: number, hits: number][] => {
  if (typeof lines !== "string") return Object.entries(lines).map(([line, hits]) => [Number(line), hits]);
  const { hit, total } = drawRatio(lines);
  return Array.from({ length: total }, (_, index) => [index + 1, index < hit ? 1 : 0]);
};

/** Draws the coverage of several files. */
export const drawCoverage = <Path extends string>(files: Readonly<Record<Path, CoverDrawing>>): Coverage<Path> => {
  const [lines, branches, functions] = [lineRows(), branchRows(), functionRows()];
  const drawLines = (drawing: LinesDrawing): Span => {
    const from = lines.length;
    for (const [line, hits] of hitsOf(drawing)) pushLine(lines, line, hits);
    return closeLines(lines, from);
  };
  const drawBranches = (drawing: string): Span => {
    const from = branches.length;
    const { hit, total } = drawRatio(drawing);
    if (total > 0) pushBranch(branches, 1, total, hit, 0);
    return { from, to: branches.length };
  };
  const drawFunctions = (drawing: string): Span => {
    const from = functions.length;
    const { hit, total } = drawRatio(drawing);
    for (let body = 1; body <= total; body++) pushFunction(functions, `f${body}`, body, body, body <= hit ? 1 : 0);
    return { from, to: functions.length };
  };
  const drawn = (Object.entries(files) as [Path, CoverDrawing][]).sort(([a], [b]) => byText(a, b))
    .map(([path, drawing]): FileCoverage<Path> => ({
      path,
      lines: drawing.lines === undefined ? null : drawLines(drawing.lines),
      branches: drawing.branches === undefined ? null : drawBranches(drawing.branches),
      functions: drawing.functions === undefined ? null : drawFunctions(drawing.functions),
    }));
  return {
    files: drawn, lines: lineTable(lines), branches: branchTable(branches), functions: functionTable(functions),
  };
};
