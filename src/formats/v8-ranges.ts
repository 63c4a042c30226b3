/** The ranges of source text that V8 counted, as they stand inside one another. Knows no line and no file. */
import { saturated } from "../model/rows.ts";
import { MAX_NAME, listIn, objectIn, wrong, type Reading } from "./json-checks.ts";

/** A range of UTF-16 code units of the text that ran, and how often it did. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A function: its own range first, then blocks inside of it that ran another number of times. */
export interface CountedFunction {
  /** Empty for the script as a whole, and for what has no name. */
  readonly name: string;
  readonly ranges: readonly [Range, ...Range[]];
  /** False where V8 counted its calls alone. */
  readonly hasBlocks: boolean;
}

const offsetIn = (reading: Reading, value: unknown): number => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong(reading, "ranges", "holds what is no offset");
};

const rangeIn = (reading: Reading, value: unknown): Range => {
  const { startOffset, endOffset, count } = objectIn(reading, value, "ranges");
  if (typeof count !== "number") throw wrong(reading, "ranges", "holds what is no count");
  return { from: offsetIn(reading, startOffset), to: offsetIn(reading, endOffset), count: saturated(count) };
};

/** The functions of a script. Throws report-malformed where one of them is none. */
export const functionsIn = (reading: Reading, value: unknown): readonly CountedFunction[] =>
  listIn(reading, value, "functions").map((entry) => {
    const { functionName, ranges, isBlockCoverage } = objectIn(reading, entry, "functions");
    const [own, ...blocks] = listIn(reading, ranges, "ranges").map((range) => rangeIn(reading, range));
    if (own === undefined) throw wrong(reading, "functions", "has a function without a range");
    return { name: typeof functionName === "string" ? functionName.slice(0, MAX_NAME) : "", ranges: [own, ...blocks], hasBlocks: isBlockCoverage === true };
  });

/** True where the functions are those of a text of a length: where the script as a whole is among them, it is as long. */
export const fits = (functions: readonly CountedFunction[], ...lengths: readonly number[]): boolean => {
  const reach = functions.reduce((end, { ranges }) => ranges.reduce((last, { to }) => Math.max(last, to), end), 0);
  const isWhole = functions.some(({ name, ranges: [own] }) => name === "" && own.from === 0);
  return lengths.some((length) => (isWhole ? reach === length : reach <= length));
};

/**
 * Gives a function that tells how often the text from one offset to another ran, by the innermost range that holds all of
 * it; null where none does. It must be asked in ascending order.
 */
export const counter = (functions: readonly CountedFunction[]): ((from: number, to: number) => number | null) => {
  const ranges = functions.flatMap((one) => one.ranges).sort((a, b) => a.from - b.from || b.to - a.to);
  const open: Range[] = [];
  let next = 0;
  return (from, to) => {
    while (next < ranges.length && ranges[next]!.from <= from) open.push(ranges[next++]!);
    // What ends before this text does holds no later one either.
    while (open.length > 0 && open.at(-1)!.to < to) open.pop();
    return open.at(-1)?.count ?? null;
  };
};
