/** Growing typed arrays: how readers and merging build the tables of coverage.ts. Hot code; a row costs no object. */
import type { BranchTable, FunctionTable, LineTable, Span, Utf8 } from "./coverage.ts";
import { disorder } from "./disorder.ts";

const FIRST_CAPACITY = 1024;
const MAX_HITS = 0xffff_ffff;
const MAX_OUTCOMES = 0xffff;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Outcomes of which the identity is kept; see BranchTable. */
export const KNOWN_OUTCOMES = 32;

/** Lines, to be pushed, closed file by file, and made a table. */
export interface LineRows {
  line: Uint32Array;
  hits: Uint32Array;
  length: number;
}

/** Branches, one row a line, to be pushed, closed file by file, and made a table. */
export interface BranchRows {
  line: Uint32Array;
  total: Uint16Array;
  hit: Uint16Array;
  taken: Uint32Array;
  length: number;
}

/** Functions, and their names as UTF-8 in one `text`: they are compared and kept as bytes, and decoded when asked for. */
export interface FunctionRows {
  start: Uint32Array;
  end: Uint32Array;
  hits: Uint32Array;
  nameFrom: Uint32Array;
  nameTo: Uint32Array;
  length: number;
  text: Uint8Array;
  textLength: number;
}

/** Rows for lines. Who can tell how many there will be spares the growing: memory that is not written to costs nothing. */
export const lineRows = (capacity: number = FIRST_CAPACITY): LineRows => {
  const room = Math.max(capacity, FIRST_CAPACITY);
  return { line: new Uint32Array(room), hits: new Uint32Array(room), length: 0 };
};

/** Rows for branches. */
export const branchRows = (capacity: number = FIRST_CAPACITY): BranchRows => {
  const room = Math.max(capacity, FIRST_CAPACITY);
  return { line: new Uint32Array(room), total: new Uint16Array(room), hit: new Uint16Array(room), taken: new Uint32Array(room), length: 0 };
};

/** Rows for functions. */
export const functionRows = (): FunctionRows => ({
  start: new Uint32Array(FIRST_CAPACITY),
  end: new Uint32Array(FIRST_CAPACITY),
  hits: new Uint32Array(FIRST_CAPACITY),
  nameFrom: new Uint32Array(FIRST_CAPACITY),
  nameTo: new Uint32Array(FIRST_CAPACITY),
  length: 0,
  text: new Uint8Array(FIRST_CAPACITY),
  textLength: 0,
});

type Column = Uint8Array | Uint16Array | Uint32Array;

const grown = <Kind extends Column>(old: Kind, length: number): Kind => {
  const bigger = new (old.constructor as new (length: number) => Kind)(length);
  bigger.set(old);
  return bigger;
};

/** Gives columns twice their room. */
const widen = <Name extends string>(rows: { [Key in Name]: Column }, names: readonly Name[]): void => {
  for (const name of names) rows[name] = grown(rows[name], rows[name].length * 2);
};

/** A count as it is kept: whole, not negative, at most 32 bits. What is no number counts as 0. */
export const saturated = (count: number): number =>
  count >= MAX_HITS ? MAX_HITS : count > 0 ? (count < 1 ? 1 : count >>> 0) : 0;

/** Adds a line; `hits` must be saturated. */
export const pushLine = (rows: LineRows, line: number, hits: number): void => {
  if (rows.length === rows.line.length) widen(rows, ["line", "hits"]);
  rows.line[rows.length] = line;
  rows.hits[rows.length++] = hits;
};

/** Adds a line's branches: counts as the report gives them, and the outcomes taken as bits, 0 where they are unknown. */
export const pushBranch = (rows: BranchRows, line: number, total: number, hit: number, taken: number): void => {
  if (rows.length === rows.line.length) widen(rows, ["line", "total", "hit", "taken"]);
  rows.line[rows.length] = line;
  rows.total[rows.length] = Math.min(total, MAX_OUTCOMES);
  rows.hit[rows.length] = Math.min(hit, total, MAX_OUTCOMES);
  rows.taken[rows.length++] = taken;
};

/** Adds a function that has no name yet; `end` is 0 where it is unknown. */
export const addFunction = (rows: FunctionRows, start: number, end: number, hits: number): void => {
  if (rows.length === rows.start.length) widen(rows, ["start", "end", "hits", "nameFrom", "nameTo"]);
  rows.start[rows.length] = start;
  rows.end[rows.length] = end;
  rows.hits[rows.length] = hits;
  rows.nameFrom[rows.length] = rows.nameTo[rows.length] = 0;
  rows.length++;
};

/** Gives a function its name. Copies byte by byte: a view on each name would cost more. */
export const nameFunction = (rows: FunctionRows, row: number, { bytes, from, to }: Utf8): void => {
  const end = rows.textLength + to - from;
  if (end > rows.text.length) rows.text = grown(rows.text, end * 2);
  const { text, textLength } = rows;
  for (let at = from; at < to; at++) text[textLength + at - from] = bytes[at]!;
  rows.nameFrom[row] = textLength;
  rows.nameTo[row] = rows.textLength = end;
};

/** Adds a function; `end` is 0 where it is unknown. */
export const pushFunction = (rows: FunctionRows, name: string, start: number, end: number, hits: number): void => {
  addFunction(rows, start, end, hits);
  const bytes = encoder.encode(name);
  nameFunction(rows, rows.length - 1, { bytes, from: 0, to: bytes.length });
};

/** The name of a row. */
export const functionName = ({ text, nameFrom, nameTo }: FunctionRows, row: number): string =>
  decoder.decode(text.subarray(nameFrom[row], nameTo[row]));

/** Puts the rows from `from` on in order, each line once with its largest count, and gives their span. */
export const closeLines = (rows: LineRows, from: number): Span => {
  const order = disorder(rows.line, from, rows.length);
  if (order === null) return { from, to: rows.length };
  const [line, hits] = [rows.line.slice(from, rows.length), rows.hits.slice(from, rows.length)];
  let last = from - 1;
  for (const old of order) {
    const [number, count] = [line[old]!, hits[old]!];
    if (last >= from && rows.line[last] === number) {
      if (count > rows.hits[last]!) rows.hits[last] = count;
    } else {
      rows.line[++last] = number;
      rows.hits[last] = count;
    }
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};

/**
 * Puts the second row of one line into the first. Where the number of outcomes agrees, known outcomes are united;
 * else the larger total and the larger count win: commutative, associative, idempotent.
 */
export const uniteBranch = (into: BranchRows, at: number, total: number, hit: number, taken: number): void => {
  if (total > into.total[at]!) {
    into.total[at] = total;
    into.taken[at] = taken;
  } else if (total === into.total[at]) into.taken[at]! |= taken;
  into.hit[at] = Math.max(into.hit[at]!, hit);
};

/** The same as closeLines, for branches. */
export const closeBranches = (rows: BranchRows, from: number): Span => {
  const order = disorder(rows.line, from, rows.length);
  if (order === null) return { from, to: rows.length };
  const line = rows.line.slice(from, rows.length);
  const total = rows.total.slice(from, rows.length);
  const hit = rows.hit.slice(from, rows.length);
  const taken = rows.taken.slice(from, rows.length);
  let last = from - 1;
  for (const old of order) {
    if (last >= from && rows.line[last] === line[old]) uniteBranch(rows, last, total[old]!, hit[old]!, taken[old]!);
    else {
      last++;
      rows.line[last] = line[old]!;
      rows.total[last] = total[old]!;
      rows.hit[last] = hit[old]!;
      rows.taken[last] = taken[old]!;
    }
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};

/** Compares two names by their bytes. */
const compareNames = ({ text, nameFrom, nameTo }: FunctionRows, a: number, b: number): number => {
  let x = nameFrom[a]!;
  let y = nameFrom[b]!;
  while (x < nameTo[a]! && y < nameTo[b]! && text[x] === text[y]) [x, y] = [x + 1, y + 1];
  if (x === nameTo[a] || y === nameTo[b]) return nameTo[a]! - x - (nameTo[b]! - y);
  return text[x]! - text[y]!;
};

/** Orders functions of one line by their names. */
const orderTies = (rows: FunctionRows, from: number, order: Uint32Array): void => {
  const startOf = (at: number): number => rows.start[from + order[at]!]!;
  for (let at = 0; at < order.length;) {
    let end = at + 1;
    while (end < order.length && startOf(end) === startOf(at)) end++;
    if (end > at + 1) order.subarray(at, end).sort((a, b) => compareNames(rows, from + a, from + b));
    at = end;
  }
};

/** The same as closeLines, for functions: ordered by first line and name (by its bytes), which together say which one it is. */
export const closeFunctions = (rows: FunctionRows, from: number): Span => {
  const order = disorder(rows.start, from, rows.length);
  if (order === null) return { from, to: rows.length };
  orderTies(rows, from, order);
  const columns = [rows.start, rows.end, rows.hits, rows.nameFrom, rows.nameTo] as const;
  const old = columns.map((column) => column.slice(from, rows.length));
  let last = from - 1;
  for (const offset of order) {
    columns.forEach((column, index) => (column[last + 1] = old[index]![offset]!));
    const isKnown = last >= from && rows.start[last] === rows.start[last + 1] &&
      compareNames(rows, last, last + 1) === 0;
    if (isKnown) {
      rows.end[last] = Math.max(rows.end[last]!, rows.end[last + 1]!);
      rows.hits[last] = Math.max(rows.hits[last]!, rows.hits[last + 1]!);
    } else last++;
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};

/** The rows as a table that shares their memory. */
export const lineTable = ({ line, hits, length }: LineRows): LineTable =>
  ({ line: line.subarray(0, length), hits: hits.subarray(0, length) });

/** The rows as a table that shares their memory. */
export const branchTable = ({ line, total, hit, taken, length }: BranchRows): BranchTable => ({
  line: line.subarray(0, length),
  total: total.subarray(0, length),
  hit: hit.subarray(0, length),
  taken: taken.subarray(0, length),
});

/** The rows as a table that shares their memory. */
export const functionTable = (rows: FunctionRows): FunctionTable => ({
  start: rows.start.subarray(0, rows.length),
  end: rows.end.subarray(0, rows.length),
  hits: rows.hits.subarray(0, rows.length),
  name: (row) => functionName(rows, row),
  utf8: (row) => ({ bytes: rows.text, from: rows.nameFrom[row]!, to: rows.nameTo[row]! }),
});
