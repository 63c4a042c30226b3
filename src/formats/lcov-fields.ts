/** Takes the fields of an LCOV record, one after the other: numbers by hand, without a string. Knows no record type. */
import type { Line } from "./lines.ts";

const COMMA = 0x2c;
const ZERO = 0x30;

/** What tools write where they have no number: scripts these words or nothing, gcov a row of signs. */
const NO_NUMBER = /^(?:-?nan|undefined|null|-|=+|#+)?$/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const LONGEST_NUMBER = 64;
const MAX_LINE = 0xffff_ffff;

/** A field that says that there is no number, in one of the ways in which tools say so. */
export const NONE = -1;
/** A field that is neither a number nor one of those ways. */
export const GARBAGE = -2;

/** Where the field at `line.from` ends: at its comma, or with the line. */
export const fieldEnd = ({ bytes, from, to }: Line): number => {
  let at = from;
  while (at < to && bytes[at] !== COMMA) at++;
  return at;
};

/** Moves on behind the comma that ends a field at `end`; false where the field was the last one. */
export const skipField = (line: Line, end: number): boolean => {
  line.from = end + 1;
  return end < line.to;
};

/** The whole number that the bytes write in digits alone; NONE for anything else. */
export const digitsAt = (bytes: Uint8Array, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return NONE;
    value = value * 10 + digit;
  }
  return from < to ? value : NONE;
};

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 as a string; what is no UTF-8 becomes U+FFFD. */
export const textAt = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to));

/** A count, also as a fraction or with an exponent; a negative one is 0. NONE or GARBAGE where there is no number. */
export const countAt = (bytes: Uint8Array, from: number, to: number): number => {
  const whole = digitsAt(bytes, from, to);
  if (whole !== NONE) return whole;
  if (to - from > LONGEST_NUMBER) return GARBAGE;
  const text = textAt(bytes, from, to).trim();
  if (NUMBER.test(text)) return Math.max(0, Number(text));
  return NO_NUMBER.test(text) ? NONE : GARBAGE;
};

/** A line number; NONE or GARBAGE where there is none. */
export const lineNumberAt = (bytes: Uint8Array, from: number, to: number): number => {
  const number = digitsAt(bytes, from, to);
  if (number !== NONE) return number <= MAX_LINE ? number : GARBAGE;
  return countAt(bytes, from, to) === NONE ? NONE : GARBAGE;
};
