/** Makes lines and totals of the blocks of a Go profile: each block once, however often it was written. Knows no bytes. */
import type { FileCoverage, Span } from "../model/coverage.ts";
import { byText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Ratio } from "../model/ratio.ts";
import { lineRows, pushLine, type LineRows } from "../model/rows.ts";
import type { Blocks, Profile } from "./go-blocks.ts";
import { malformedAt } from "./line-problems.ts";

/** So many lines may blocks span together, those that overlap counted again: a few bytes must not become gigabytes. */
export const MOST_LINES = 1 << 25;

/** What the blocks come to. */
export interface Measured {
  /** Ordered by path. */
  readonly files: FileCoverage[];
  readonly lines: LineRows;
  /** Statements in blocks that ran, of all: what `go tool cover` counts. */
  readonly statements: Ratio;
  /** Blocks that begin at no line, or end before they begin. */
  readonly odd: number;
}

/** What is measured so far. */
interface Measuring {
  readonly profile: Profile;
  readonly lines: LineRows;
  /** Lines that blocks spanned. */
  spanned: number;
  hit: number;
  total: number;
  odd: number;
}

/** The rows of the blocks, file after file, and where each file's begin. */
const byFile = ({ file, length }: Blocks, files: number): { readonly order: Uint32Array; readonly starts: Uint32Array } => {
  const starts = new Uint32Array(files + 1);
  for (let row = 0; row < length; row++) starts[file[row]! + 1]!++;
  for (let index = 0; index < files; index++) starts[index + 1]! += starts[index]!;
  const next = starts.slice();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[next[file[row]!]!++] = row;
  return { order, starts };
};

/** Compares blocks by their place in the file; 0 for two that are the same one. */
const comparePlaces = (a: number, b: number, { startLine, startColumn, endLine, endColumn }: Blocks): number =>
  startLine[a]! - startLine[b]! || startColumn[a]! - startColumn[b]! || endLine[a]! - endLine[b]! || endColumn[a]! - endColumn[b]!;

const putInOrder = (rows: Uint32Array, blocks: Blocks): void => {
  for (let at = 1; at < rows.length; at++) {
    if (comparePlaces(rows[at - 1]!, rows[at]!, blocks) > 0) {
      rows.sort((a, b) => comparePlaces(a, b, blocks));
      return;
    }
  }
};

/**
 * Marks lines of the file whose rows begin at `first`. Blocks come in the order of their starts: what is marked already
 * from `start` on was marked by blocks that span it, so it stands, without a gap, in the last rows.
 */
const mark = (rows: LineRows, first: number, { start, end }: { readonly start: number; readonly end: number }, hits: number): void => {
  const last = rows.length > first ? rows.line[rows.length - 1]! : 0;
  for (let line = start; line <= end && line <= last; line++) {
    const row = rows.length - 1 - (last - line);
    if (hits > rows.hits[row]!) rows.hits[row] = hits;
  }
  for (let line = Math.max(start, last + 1); line <= end; line++) pushLine(rows, line, hits);
};

/** Counts a block's statements, and marks its lines, of which it has none without statements. Throws report-malformed. */
const takeBlock = (measuring: Measuring, first: number, row: number, count: number): void => {
  const { profile: { blocks }, lines } = measuring;
  const [begin, finish, statements] = [blocks.startLine[row]!, blocks.endLine[row]!, blocks.statements[row]!];
  measuring.total += statements;
  if (count > 0) measuring.hit += statements;
  if (begin === 0 || finish < begin) measuring.odd++;
  if (statements === 0) return;
  const start = Math.max(1, begin);
  const end = Math.max(start, finish);
  measuring.spanned += end - start + 1;
  if (measuring.spanned > MOST_LINES) {
    throw malformedAt(measuring.profile, blocks.at[row]!, `its blocks span more than ${MOST_LINES} lines`);
  }
  mark(lines, first, { start, end }, count);
};

const disagreement = (profile: Profile, row: number): Problem =>
  malformedAt(profile, profile.blocks.at[row]!, `a block of ${profile.files[profile.blocks.file[row]!]!} has other statements here than elsewhere: the profiles are of different sources`);

/** Reads one file's blocks, those at the same place as one. */
const measureFile = (measuring: Measuring, rows: Uint32Array): Span => {
  const { profile, lines } = measuring;
  const { blocks } = profile;
  const from = lines.length;
  putInOrder(rows, blocks);
  for (let at = 0; at < rows.length;) {
    const row = rows[at]!;
    let count = 0;
    for (; at < rows.length && comparePlaces(row, rows[at]!, blocks) === 0; at++) {
      if (blocks.statements[rows[at]!] !== blocks.statements[row]) throw disagreement(profile, rows[at]!);
      count = Math.max(count, blocks.count[rows[at]!]!);
    }
    takeBlock(measuring, from, row, count);
  }
  return { from, to: lines.length };
};

/** At most so many lines come of blocks: memory that is not written to costs nothing, and growing would cost twice. */
const mostLines = ({ startLine, endLine, length }: Blocks): number => {
  let lines = 0;
  for (let row = 0; row < length && lines <= MOST_LINES; row++) lines += Math.max(0, endLine[row]! - startLine[row]!) + 1;
  return Math.min(lines, MOST_LINES);
};

/** Makes lines of blocks. Throws report-malformed where profiles disagree about a block, or blocks span too much. */
export const measure = (profile: Profile): Measured => {
  const { blocks, files } = profile;
  const { order, starts } = byFile(blocks, files.length);
  const measuring: Measuring = { profile, lines: lineRows(mostLines(blocks)), spanned: 0, hit: 0, total: 0, odd: 0 };
  const measured = [...files.keys()].sort((a, b) => byText(files[a]!, files[b]!)).map((index): FileCoverage => ({
    path: files[index]!,
    lines: measureFile(measuring, order.subarray(starts[index], starts[index + 1])),
    branches: null,
    functions: null,
  }));
  const { lines, hit, total, odd } = measuring;
  return { files: measured, lines, statements: { hit, total }, odd };
};
