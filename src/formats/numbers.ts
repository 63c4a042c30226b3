/** Reads the numbers that coverage writers write: plain, grouped, with a fraction, or none at all. Knows no format. */
import type { Ratio } from "../model/ratio.ts";

const ZERO = 0x30;
const MAX_LINE = 0xffff_ffff;

/** `1,234`, `1 234`, `1'234`: groups of three, whatever parts them but a point, and perhaps a fraction. */
const GROUPED = /^\d{1,3}(?:[,'’_\s]\d{3})+(?:\.\d*)?$/;
const SEPARATORS = /[,'’_\s]/g;
const DECIMAL = /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/** Digits alone, which is what nearly every number is; NaN for anything else. */
const digitsIn = (text: string): number => {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return text === "" ? NaN : value;
};

/** The number that a text says, such as 1, 1.0, 1,234, 1e+19 or -1; NaN where it says none. */
export const numberIn = (text: string | undefined): number => {
  if (text === undefined) return NaN;
  const plain = digitsIn(text);
  if (!Number.isNaN(plain)) return plain;
  const trimmed = text.trim();
  if (GROUPED.test(trimmed)) return Number(trimmed.replace(SEPARATORS, ""));
  return DECIMAL.test(trimmed) ? Number(trimmed) : NaN;
};

/** A line number, from 1; NaN where the text is none. */
export const lineIn = (text: string | undefined): number => {
  const line = numberIn(text);
  return Number.isInteger(line) && line >= 1 && line <= MAX_LINE ? line : NaN;
};

/** A count of a producer's totals, from 0; NaN where it is not written in whole numbers ("NaN", "1.0", "-1"). */
export const countIn = (text: string | undefined): number => {
  const plain = text === undefined ? NaN : digitsIn(text);
  const count = Number.isNaN(plain) && !text?.includes(".") ? numberIn(text) : plain;
  return Number.isSafeInteger(count) && count >= 0 ? count : NaN;
};

/** A total that a producer wrote. Null where it is not written in counts, or more is hit than there is. */
export const totalIn = (hit: string | undefined, total: string | undefined): Ratio | null => {
  const ratio = { hit: countIn(hit), total: countIn(total) };
  return ratio.hit <= ratio.total ? ratio : null;
};

/** The pair of a condition coverage such as "50% (1/2)"; null where there is none. */
export const pairIn = (text: string): Ratio | null => {
  const open = text.indexOf("(");
  const slash = text.indexOf("/", open);
  const close = text.indexOf(")", slash);
  if (open < 0 || slash < 0 || close < 0) return null;
  return totalIn(text.slice(open + 1, slash), text.slice(slash + 1, close));
};

/** The percentage that a condition coverage such as "50%" or "12.5% (1/8)" begins with; NaN where it has none. */
export const percentIn = (text: string | undefined): number => {
  const sign = text?.indexOf("%") ?? -1;
  return sign < 0 ? NaN : numberIn(text!.slice(0, sign));
};

const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;

/** A moment as reports write it, in seconds since 1970; null for anything else, such as a day without a time zone. */
export const momentIn = (text: string | undefined): number | null => {
  if (text === undefined || !(SECONDS.test(text) || MILLISECONDS.test(text))) return null;
  return Number(text.slice(0, "1700000000".length));
};
