/** Finds the lines of a text, and those that a range of it touches, as c8 does. Knows no report. */
import type { Range } from "./v8-ranges.ts";

/** Where lines begin and end, without their line ends, in UTF-16 code units. */
export interface TextLines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A first and a last line, from 1. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

const NEWLINE = "\n";
const RETURN = "\r";

/** The lines of a text up to the last that is not blank. */
export const linesOf = (text: string): TextLines => {
  const length = text.trimEnd().length;
  const [starts, ends]: [number[], number[]] = [[], []];
  for (let start = 0; start < length;) {
    const newline = text.indexOf(NEWLINE, start);
    const end = newline < 0 || newline > length ? length : newline;
    starts.push(start);
    ends.push(end > start && end < length && text[end - 1] === RETURN ? end - 1 : end);
    start = end + 1;
  }
  return { starts, ends };
};

/** The place of the first of ascending numbers that is larger than a bound, or their number. */
export const firstAbove = (numbers: readonly number[], bound: number): number => {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! > bound) to = middle;
    else from = middle + 1;
  }
  return from;
};

/** The lines that a range touches; null where it touches none. */
export const linesAt = ({ starts, ends }: TextLines, { from, to }: Range): LineSpan | null => {
  const first = firstAbove(ends, from) + 1;
  const last = firstAbove(starts, to);
  return first <= last ? { first, last } : null;
};
