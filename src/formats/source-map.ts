/** Reads the mappings of a source map, version 3: which text that ran was made of which line of which source. Knows no file. */
import { firstAbove, type LineSpan } from "./v8-lines.ts";
import type { Range } from "./v8-ranges.ts";

/** Pieces of the text that ran, ascending: where each begins, and the source and line that it was made of. */
export interface Segments {
  /** With the indentation before the first piece of a line. */
  readonly begins: readonly number[];
  readonly offsets: readonly number[];
  readonly sources: readonly number[];
  /** From 1. */
  readonly lines: readonly number[];
}

const DIGITS = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].map((digit, value) => [digit, value]));
const BITS = 5;
const MORE = 1 << BITS;
/** Numbers of a map have 32 bits at most. */
const MAX_SHIFT = 30;

/** The numbers of one segment: base 64, five bits a digit, the sign last; null for what is none. */
const numbersIn = (text: string): number[] | null => {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const digit of text) {
    const bits = DIGITS.get(digit);
    if (bits === undefined || shift > MAX_SHIFT) return null;
    value += (bits % MORE) * 2 ** shift;
    shift += BITS;
    if (bits >= MORE) continue;
    numbers.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2);
    [value, shift] = [0, 0];
  }
  return shift === 0 ? numbers : null;
};

interface Piece {
  readonly begin: number;
  readonly offset: number;
  readonly source: number;
  readonly line: number;
}

/** Reads mappings onto text whose lines begin at offsets, one more than there are; null where they are no mappings, or tell of other text. */
export const segmentsIn = (mappings: string, starts: readonly number[]): Segments | null => {
  const pieces: Piece[] = [];
  let [source, line] = [0, 0];
  for (const [index, written] of mappings.split(";").entries()) {
    const [start, next] = [starts[index], starts[index + 1]];
    let [column, isFirst] = [0, true];
    for (const text of written === "" ? [] : written.split(",")) {
      const [columns, sources, lines] = numbersIn(text) ?? [];
      if (columns === undefined || start === undefined || next === undefined) return null;
      column += columns;
      if (sources === undefined || lines === undefined) continue;
      source += sources;
      line += lines;
      if (column < 0 || source < 0 || line < 0) return null;
      // What begins at the end of a line is no text.
      if (start + column >= next - 1) continue;
      pieces.push({ begin: isFirst ? start : start + column, offset: start + column, source, line: line + 1 });
      isFirst = false;
    }
  }
  pieces.sort((a, b) => a.offset - b.offset);
  return {
    begins: pieces.map(({ begin }) => begin), offsets: pieces.map(({ offset }) => offset),
    sources: pieces.map((one) => one.source), lines: pieces.map((one) => one.line),
  };
};

/** The source, and its lines, that a range of the text was made of: of its first piece, and up to its last one; null for none. */
export const madeOf = ({ offsets, sources, lines }: Segments, { from, to }: Range): (LineSpan & { readonly source: number }) | null => {
  const [begin, end] = [firstAbove(offsets, from - 1), firstAbove(offsets, to - 1) - 1];
  if (begin > end) return null;
  const [source, first] = [sources[begin]!, lines[begin]!];
  return { source, first, last: sources[end] === source ? Math.max(first, lines[end]!) : first };
};
