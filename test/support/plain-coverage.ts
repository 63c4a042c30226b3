/** Coverage as plain values, so that tests can compare all that it says. */
import type { Coverage, Span } from "../../src/model/coverage.ts";

/** One file: lines as [line, hits], branches as [line, total, hit, taken], functions as [start, name, end, hits]. */
export interface PlainFile {
  readonly path: string;
  readonly lines: readonly (readonly [line: number, hits: number])[] | null;
  readonly branches: readonly (readonly [line: number, total: number, hit: number, taken: number])[] | null;
  readonly functions: readonly (readonly [start: number, name: string, end: number, hits: number])[] | null;
}

const rowsOf = <Row>(span: Span | null, row: (row: number) => Row): Row[] | null =>
  span && Array.from({ length: span.to - span.from }, (_, index) => row(span.from + index));

/** Every file with every row, in the coverage's own order. */
export const plainCoverage = ({ files, lines, branches, functions }: Coverage): PlainFile[] => files.map((file) => ({
  path: file.path,
  lines: rowsOf(file.lines, (row) => [lines.line[row]!, lines.hits[row]!] as const),
  branches: rowsOf(file.branches, (row) => [branches.line[row]!, branches.total[row]!, branches.hit[row]!, branches.taken[row]!] as const),
  functions: rowsOf(file.functions, (row) => [functions.start[row]!, functions.name(row), functions.end[row]!, functions.hits[row]!] as const),
}));
