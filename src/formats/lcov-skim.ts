/** Reads runs of DA and BRDA records as nearly all tools write them; what is odd about one is left to the careful reader. */
import type { LineRows } from "../model/rows.ts";
import { packed, type Outcomes } from "./lcov-branches.ts";
import type { Tracefile } from "./lcov-records.ts";
import type { Line } from "./lines.ts";

const NEWLINE = 0x0a;
const COMMA = 0x2c;
const DASH = 0x2d;
/** A byte that differs from this in 0 to 9 is a digit, and that is its value. */
const ZERO = 0x30;
const COLON = 0x3a;
const A = 0x41;
const B = 0x42;
const D = 0x44;
const R = 0x52;
const LINE_NAME = "DA:".length;
const OUTCOME_NAME = "BRDA:".length;
/** Longer numbers are left to the careful reader; these stay small integers for the machine. */
const MOST_DIGITS = 9;
const MOST_BRANCH_DIGITS = 6;

// Nine lines of ten of a tracefile are read in the two functions that follow. They keep everything in local variables and
// read digits in place, so that a byte is looked at once; they break off at whatever is not of the usual form.

/** Reads `DA:line,count` as long as there is one and room for it; no line is 0, and no number is missing or long. */
const skimLines = (rows: LineRows, line: Line): void => {
  const { bytes, to } = line;
  const { line: numbers, hits: counts } = rows;
  const first = rows.length;
  let row = first;
  let from = line.from;
  while (from < to && row < numbers.length && bytes[from] === D && bytes[from + 1] === A && bytes[from + 2] === COLON) {
    const start = from + LINE_NAME;
    let at = start;
    let number = 0;
    for (let digit = bytes[at]! ^ ZERO; digit <= 9; digit = bytes[++at]! ^ ZERO) number = (number * 10 + digit) | 0;
    if (bytes[at] !== COMMA || number === 0 || at > start + MOST_DIGITS) break;
    const second = ++at;
    let hits = 0;
    for (let digit = bytes[at]! ^ ZERO; digit <= 9; digit = bytes[++at]! ^ ZERO) hits = (hits * 10 + digit) | 0;
    if (bytes[at] !== NEWLINE || at === second || at > second + MOST_DIGITS) break;
    numbers[row] = number;
    counts[row++] = hits;
    from = at + 1;
  }
  line.from = from;
  line.number += row - first;
  rows.length = row;
};

/** Reads `BRDA:line,block,branch,count` likewise, without prefixes and names; the count may be `-`. */
const skimOutcomes = (outcomes: Outcomes, line: Line): void => {
  const { bytes, to } = line;
  const { line: numbers, key: keys, taken: takens } = outcomes;
  const first = outcomes.length;
  let row = first;
  let from = line.from;
  while (from < to && row < numbers.length && bytes[from] === B && bytes[from + 1] === R && bytes[from + 2] === D && bytes[from + 3] === A) {
    const start = from + OUTCOME_NAME;
    let at = start;
    let number = 0;
    for (let digit = bytes[at]! ^ ZERO; digit <= 9; digit = bytes[++at]! ^ ZERO) number = (number * 10 + digit) | 0;
    if (bytes[start - 1] !== COLON || bytes[at] !== COMMA || number === 0 || at > start + MOST_DIGITS) break;
    const second = ++at;
    let block = 0;
    for (let digit = bytes[at]! ^ ZERO; digit <= 9; digit = bytes[++at]! ^ ZERO) block = (block * 10 + digit) | 0;
    if (bytes[at] !== COMMA || at === second || at > second + MOST_DIGITS) break;
    const third = ++at;
    let branch = 0;
    for (let digit = bytes[at]! ^ ZERO; digit <= 9; digit = bytes[++at]! ^ ZERO) branch = (branch * 10 + digit) | 0;
    if (bytes[at] !== COMMA || at === third || at > third + MOST_BRANCH_DIGITS) break;
    const fourth = ++at;
    let taken = 0;
    for (let digit = bytes[at]! ^ ZERO; digit <= 9; digit = bytes[++at]! ^ ZERO) taken |= digit;
    if (bytes[fourth] === DASH) at++;
    if (bytes[at] !== NEWLINE || at === fourth) break;
    numbers[row] = number;
    keys[row] = packed(block, branch);
    takens[row++] = taken === 0 ? 0 : 1;
    from = at + 1;
  }
  line.from = from;
  line.number += row - first;
  outcomes.length = row;
};

/** Reads records of the open file from `line.from` on, up to the first that is neither DA nor BRDA, or is odd. */
export const skim = ({ record, lines, outcomes }: Tracefile, line: Line): void => {
  if (record === null) return;
  for (let from = -1; from !== line.from;) {
    from = line.from;
    skimLines(lines, line);
    skimOutcomes(outcomes, line);
  }
};
