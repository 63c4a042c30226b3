/** What a coverage report says, in typed arrays that all its files share. Knows no format and no disk. */
import type { Contexts } from "./contexts.ts";
import type { Ratio } from "./ratio.ts";

/** Lines of many files. A file owns the rows of its span, ascending by line, each line once. Hits saturate. */
export interface LineTable {
  readonly line: Uint32Array;
  readonly hits: Uint32Array;
}

/**
 * Branches, one row for a line that has any; the line need not be in the line table.
 * `total` outcomes of which `hit` were taken, as one report counted them; `taken` has a bit for each of the first 32
 * outcomes in the producer's order, and is 0 where the producer gives only counts.
 */
export interface BranchTable {
  readonly line: Uint32Array;
  readonly total: Uint16Array;
  readonly hit: Uint16Array;
  readonly taken: Uint32Array;
}

/** UTF-8 between two places of an array. */
export interface Utf8 {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Functions with their bodies. `end` is 0 where the report does not say. Names are decoded when asked for. */
export interface FunctionTable {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly hits: Uint32Array;
  readonly name: (row: number) => string;
  /** The name as it is kept, for copying it. */
  readonly utf8: (row: number) => Utf8;
}

/** Rows `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One file of a report. A span is null where the report says nothing of the kind; an empty span says "none there". */
export interface FileCoverage<Path extends string = string> {
  readonly path: Path;
  readonly lines: Span | null;
  readonly branches: Span | null;
  readonly functions: Span | null;
}

/** Files, each path once, with the tables that they share. */
export interface Coverage<Path extends string = string> {
  readonly files: readonly FileCoverage<Path>[];
  readonly lines: LineTable;
  readonly branches: BranchTable;
  readonly functions: FunctionTable;
}

/** How much is covered of something. Null: no report says; never to be read as 0 %. */
export interface Cover {
  readonly files: number;
  readonly lines: Ratio | null;
  readonly branches: Ratio | null;
  readonly functions: Ratio | null;
}

/** What a producer wrote as its own totals. */
export interface Declared {
  readonly lines: Ratio | null;
  readonly branches: Ratio | null;
}

/** Which part of a project a file belongs to, by the name that the report gives to that part. */
export interface FileGroup {
  /** The names of the parts around the file, outermost first. */
  readonly names: readonly string[];
  /** The file's path in the innermost of them, without the folders that the report leaves out. */
  readonly path: string;
  /** True where several parts hold a file of that path, so that only the names tell them apart. */
  readonly shared: boolean;
}

/** A coverage report as its format's reader hands it over: foreign paths, each once. */
export interface CoverageReport {
  readonly kind: "coverage";
  readonly format: string;
  /** Tool and version where the report tells, such as "coverage.py 7.6.1". */
  readonly producer: string | null;
  readonly coverage: Coverage;
  /** Its figures, where its rows were given up for them once they were merged; `coverage` is empty then. */
  readonly cover?: Cover;
  /** How the names of its files end (`.py`), each once, where its rows were given up. */
  readonly endings?: readonly string[];
  /** Folders that the report says its paths start from (Cobertura's `<source>`), as written. */
  readonly bases: readonly string[];
  /** The groups of its files, by their paths in `coverage`; absent where the report tells none. */
  readonly groups?: ReadonlyMap<string, FileGroup>;
  readonly declared: Declared | null;
  /** How many lines and branches its elements come to where each counts for itself; absent where the reader does not tell. */
  readonly elements?: Readonly<Record<"lines" | "branches", number>>;
  /** Statements hit of all, where the format counts these and not lines: what the producer's own total is made of. */
  readonly statements?: Ratio | null;
  /** Which test ran which lines, where the report tells. */
  readonly contexts?: Contexts | null;
  /** What a reader should know, as sentences: odd records, values out of range. */
  readonly warnings: readonly string[];
  /** When it was written, in seconds since 1970, and the commit that it names; absent where the report does not say. */
  readonly written?: number | null;
  readonly commit?: string | null;
}

/** The metrics of coverage, in the order in which they are shown. */
export const METRICS = ["lines", "branches", "functions"] as const;
export type Metric = (typeof METRICS)[number];

const countHits = (hits: Uint32Array, { from, to }: Span): Ratio => {
  let hit = 0;
  for (let row = from; row < to; row++) if (hits[row] !== 0) hit++;
  return { hit, total: to - from };
};

const popcount = (bits: number): number => {
  let value = bits - ((bits >>> 1) & 0x55555555);
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Outcomes taken in one row: what one report counted, or the union of several where their outcomes are known. */
export const outcomesTaken = (table: BranchTable, row: number): number =>
  Math.max(table.hit[row]!, popcount(table.taken[row]!));

const countBranches = (table: BranchTable, { from, to }: Span): Ratio => {
  let hit = 0;
  let total = 0;
  for (let row = from; row < to; row++) {
    hit += outcomesTaken(table, row);
    total += table.total[row]!;
  }
  return { hit, total };
};

/** Lines hit of one file; null where the report has no lines of it. */
export const linesOf = (coverage: Coverage, file: FileCoverage): Ratio | null =>
  file.lines && countHits(coverage.lines.hits, file.lines);

/** Branch outcomes taken of one file; null where the report tells no branches. */
export const branchesOf = (coverage: Coverage, file: FileCoverage): Ratio | null =>
  file.branches && countBranches(coverage.branches, file.branches);

/** Functions of one file whose body ran; null where the report tells no functions. */
export const functionsOf = (coverage: Coverage, file: FileCoverage): Ratio | null =>
  file.functions && countHits(coverage.functions.hits, file.functions);

/** One file's cover. */
export const coverOf = (coverage: Coverage, file: FileCoverage): Cover => ({
  files: 1,
  lines: linesOf(coverage, file),
  branches: branchesOf(coverage, file),
  functions: functionsOf(coverage, file),
});
