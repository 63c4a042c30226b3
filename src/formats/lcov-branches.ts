/** Gathers the branch outcomes of one LCOV record, which come in any order and may repeat, into one row a line. */
import type { Span } from "../model/coverage.ts";
import { byText } from "../model/order.ts";
import { KNOWN_OUTCOMES, pushBranch, type BranchRows } from "../model/rows.ts";
import { countAt, digitsAt, fieldEnd, GARBAGE, lineNumberAt, NONE, skipField, textAt } from "./lcov-fields.ts";
import { malformed, note, type Notes } from "./lcov-notes.ts";
import type { Line } from "./lines.ts";

const COMMA = 0x2c;
const DASH = 0x2d;
const DIGITS = { from: 0x30, to: 0x39 } as const;
/** Before a block's number: `e` by exception, `f` by falling through, `U` unreachable. */
const PREFIXES: ReadonlySet<number> = new Set([0x65, 0x66, 0x55]);
const UNREACHABLE = 0x55;

const MAX_BLOCK = 2 ** 32;
const MAX_BRANCH = 2 ** 21;

/** The outcomes of the record that is being read. Those of one line with the same key are one. */
export interface Outcomes {
  line: Uint32Array;
  /** Block and branch in one number; where they are none (coverage.py's "jump to line 8"), minus one minus the text's place. */
  key: Float64Array;
  taken: Uint8Array;
  length: number;
  /** Outcomes of line 0, which is none, in all records. */
  placeless: number;
  readonly texts: string[];
  readonly places: Map<string, number>;
}

/** A record has a few thousands at most. */
const ROOM = 1024;

/** No outcomes yet. */
export const noOutcomes = (): Outcomes =>
  ({ line: new Uint32Array(ROOM), key: new Float64Array(ROOM), taken: new Uint8Array(ROOM), length: 0, placeless: 0, texts: [], places: new Map() });

const placeOf = ({ texts, places }: Outcomes, text: string): number => {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, texts.length);
  return texts.push(text) - 1;
};

/** The key of an outcome whose block and branch are numbers, below MAX_BLOCK and MAX_BRANCH. */
export const packed = (block: number, branch: number): number => block * MAX_BRANCH + branch;

const widen = (outcomes: Outcomes): void => {
  const { line, key, taken, length } = outcomes;
  (outcomes.line = new Uint32Array(length * 2)).set(line);
  (outcomes.key = new Float64Array(length * 2)).set(key);
  (outcomes.taken = new Uint8Array(length * 2)).set(taken);
};

/** Adds an outcome; `taken` is 1 or 0. */
export const pushOutcome = (outcomes: Outcomes, line: number, key: number, taken: number): void => {
  if (outcomes.length === outcomes.line.length) widen(outcomes);
  outcomes.line[outcomes.length] = line;
  outcomes.key[outcomes.length] = key;
  outcomes.taken[outcomes.length++] = taken;
};

/** The key of the outcome whose block and branch stand from `line.from` up to the last comma, which is at `end`. */
const keyOf = (outcomes: Outcomes, line: Line, end: number): number => {
  const { bytes, from } = line;
  const middle = fieldEnd(line);
  const block = digitsAt(bytes, from, middle);
  const branch = digitsAt(bytes, middle + 1, end);
  const isPacked = block !== NONE && branch !== NONE && block < MAX_BLOCK && branch < MAX_BRANCH;
  return isPacked ? packed(block, branch) : -1 - placeOf(outcomes, textAt(bytes, from, end));
};

/** Moves on behind the prefixes of a block's number; true where one of them says that the branch cannot be reached. */
const skipPrefixes = (line: Line): boolean => {
  let at = line.from;
  while (PREFIXES.has(line.bytes[at]!)) at++;
  const isNumber = line.bytes[at]! >= DIGITS.from && line.bytes[at]! <= DIGITS.to;
  if (!isNumber || at === line.from) return false;
  const isUnreachable = line.bytes.subarray(line.from, at).includes(UNREACHABLE);
  line.from = at;
  return isUnreachable;
};

const lastComma = ({ bytes, from, to }: Line): number => {
  let at = to - 1;
  while (at >= from && bytes[at] !== COMMA) at--;
  return at;
};

const isTaken = (notes: Notes, line: Line, from: number): boolean => {
  const isNever = line.bytes[from] === DASH && from + 1 === line.to;
  const count = isNever ? 0 : countAt(line.bytes, from, line.to);
  if (count === GARBAGE) throw malformed(notes, line, "the count of a branch is no number");
  if (count === NONE) note(notes, "no-number", line);
  return count > 0;
};

/** Reads `BRDA:line,block,branch,taken` from behind the colon on; the branch's name may hold commas. */
export const takeOutcome = (outcomes: Outcomes, line: Line, notes: Notes): void => {
  const end = fieldEnd(line);
  const number = lineNumberAt(line.bytes, line.from, end);
  skipField(line, end);
  const isUnreachable = skipPrefixes(line);
  const last = lastComma(line);
  if (number === GARBAGE || fieldEnd(line) >= last) throw malformed(notes, line, "a BRDA record is not line, block, branch, count");
  const taken = isTaken(notes, line, last + 1);
  if (number <= 0) {
    note(notes, "line-zero", line);
    outcomes.placeless++;
  } else if (!isUnreachable) pushOutcome(outcomes, number, keyOf(outcomes, line, last), taken ? 1 : 0);
};

/** Orders outcomes by line, then by key, texts by themselves, so that reports of one producer agree about each place. */
const compare = ({ line, key, texts }: Outcomes, a: number, b: number): number => {
  const x = key[a]!;
  const y = key[b]!;
  return line[a]! - line[b]! || (x < 0 && y < 0 ? byText(texts[-1 - x]!, texts[-1 - y]!) : x - y);
};

/** True where outcomes stand in order already, as they nearly always do; texts are left to the sorting. */
const isSorted = ({ line, key, length }: Outcomes): boolean => {
  for (let at = 1; at < length; at++) {
    if (line[at]! < line[at - 1]! || (line[at] === line[at - 1] && (key[at]! < key[at - 1]! || key[at]! < 0))) return false;
  }
  return true;
};

const sort = (outcomes: Outcomes): void => {
  if (isSorted(outcomes)) return;
  const order = Array.from({ length: outcomes.length }, (_, index) => index).sort((a, b) => compare(outcomes, a, b));
  for (const column of [outcomes.line, outcomes.key, outcomes.taken]) {
    const old = column.slice(0, outcomes.length);
    order.forEach((from, at) => (column[at] = old[from]!));
  }
};

/** Adds the record's outcomes as rows, and forgets them. */
export const closeOutcomes = (outcomes: Outcomes, rows: BranchRows): Span => {
  const from = rows.length;
  sort(outcomes);
  const { line, key, length } = outcomes;
  for (let at = 0; at < length;) {
    const number = line[at]!;
    let total = 0;
    let hit = 0;
    let bits = 0;
    while (at < length && line[at] === number) {
      const outcome = key[at];
      let taken = 0;
      for (; at < length && line[at] === number && key[at] === outcome; at++) taken |= outcomes.taken[at]!;
      if (total < KNOWN_OUTCOMES) bits |= taken << total;
      hit += taken;
      total++;
    }
    pushBranch(rows, number, total, hit, bits);
  }
  outcomes.length = 0;
  if (outcomes.texts.length > 0) {
    outcomes.texts.length = 0;
    outcomes.places.clear();
  }
  return { from, to: rows.length };
};
