/** Gathers the functions of one LCOV record: declared in some records, counted in others. Names stay bytes. */
import type { Span } from "../model/coverage.ts";
import { addFunction, closeFunctions, functionName, functionRows, nameFunction, saturated, type FunctionRows } from "../model/rows.ts";
import { countAt, digitsAt, fieldEnd, GARBAGE, lineNumberAt, NONE, skipField, textAt } from "./lcov-fields.ts";
import { malformed, note, type Notes } from "./lcov-notes.ts";
import type { Line } from "./lines.ts";

/** The functions read so far, and what joins declarations and counts within the present record. */
export interface Functions {
  readonly rows: FunctionRows;
  /** The record's first row. */
  first: number;
  /** The row that the next count is expected for: tools write counts in the order of the declarations. */
  next: number;
  /** Counts that came in another order; joined by name at the record's end. */
  readonly late: { readonly name: string; readonly hits: number; readonly number: number }[];
  /** Rows by the index that lcov 2.2 gives them. */
  readonly byIndex: Map<number, number>;
}

/** No functions yet. */
export const noFunctions = (): Functions =>
  ({ rows: functionRows(), first: 0, next: 0, late: [], byIndex: new Map() });

const lineField = (line: Line, end: number, notes: Notes): number => {
  const number = lineNumberAt(line.bytes, line.from, end);
  if (number === GARBAGE) throw malformed(notes, line, "a function's line is no number");
  if (number === NONE) note(notes, "no-line", line);
  return Math.max(0, number);
};

const countField = (line: Line, end: number, notes: Notes): number => {
  const count = countAt(line.bytes, line.from, end);
  if (count === GARBAGE) throw malformed(notes, line, "a function's count is no number");
  if (count === NONE) note(notes, "no-number", line);
  return saturated(count);
};

/** Reads `FN:start,name` or `FN:start,end,name`; a name may hold commas. */
export const takeFunction = ({ rows }: Functions, line: Line, notes: Notes): void => {
  const startEnd = fieldEnd(line);
  const start = lineField(line, startEnd, notes);
  if (!skipField(line, startEnd)) throw malformed(notes, line, "an FN record has no name");
  const second = fieldEnd(line);
  const end = second < line.to ? lineNumberAt(line.bytes, line.from, second) : NONE;
  if (end >= 0) skipField(line, second);
  addFunction(rows, start, Math.max(0, end), 0);
  nameFunction(rows, rows.length - 1, line);
};

/** True where the row's name is the bytes from `line.from` on. */
const isNamed = ({ text, nameFrom, nameTo }: FunctionRows, row: number, { bytes, from, to }: Line): boolean => {
  const start = nameFrom[row]!;
  const length = to - from;
  if (nameTo[row]! - start !== length) return false;
  for (let at = 0; at < length; at++) if (text[start + at] !== bytes[from + at]) return false;
  return true;
};

/** Reads `FNDA:count,name`. */
export const takeFunctionCount = (functions: Functions, line: Line, notes: Notes): void => {
  const { rows, next, late } = functions;
  const end = fieldEnd(line);
  const hits = countField(line, end, notes);
  if (!skipField(line, end)) throw malformed(notes, line, "an FNDA record has no name");
  if (next < rows.length && isNamed(rows, next, line)) rows.hits[functions.next++] = hits;
  else late.push({ name: textAt(line.bytes, line.from, line.to), hits, number: line.number });
};

/** Reads `FNL:index,start[,end]` (lcov 2.2): a function, whose names follow. */
export const takeFunctionLines = ({ rows, byIndex }: Functions, line: Line, notes: Notes): void => {
  const indexEnd = fieldEnd(line);
  const index = digitsAt(line.bytes, line.from, indexEnd);
  if (index === NONE || !skipField(line, indexEnd)) throw malformed(notes, line, "an FNL record has no index or no line");
  const startEnd = fieldEnd(line);
  const start = lineField(line, startEnd, notes);
  const end = skipField(line, startEnd) ? lineField(line, fieldEnd(line), notes) : 0;
  byIndex.set(index, rows.length);
  addFunction(rows, start, end, 0);
};

/** Reads `FNA:index,count,name` (lcov 2.2): one name of a function, which ran where it ran under any of its names. */
export const takeFunctionAlias = ({ rows, byIndex }: Functions, line: Line, notes: Notes): void => {
  const indexEnd = fieldEnd(line);
  const row = byIndex.get(digitsAt(line.bytes, line.from, indexEnd));
  if (!skipField(line, indexEnd)) throw malformed(notes, line, "an FNA record has no count");
  const countEnd = fieldEnd(line);
  const hits = countField(line, countEnd, notes);
  if (!skipField(line, countEnd)) throw malformed(notes, line, "an FNA record has no name");
  if (row === undefined) {
    note(notes, "no-function", line);
    return;
  }
  rows.hits[row] = Math.max(rows.hits[row]!, hits);
  if (rows.nameTo[row] === 0) nameFunction(rows, row, line);
};

/** Joins counts to functions by name: the first count to the first one that has none yet, what is left to the last one. */
const joinLate = ({ rows, first, next, late }: Functions, notes: Notes): void => {
  const byName = new Map<string, { readonly rows: number[]; joined: number }>();
  for (let row = first; row < rows.length; row++) {
    const name = functionName(rows, row);
    const named = byName.get(name) ?? { rows: [], joined: 0 };
    named.rows.push(row);
    if (row < next) named.joined++;
    byName.set(name, named);
  }
  for (const { name, hits, number } of late) {
    const named = byName.get(name);
    if (!named) note(notes, "no-function", { number });
    else {
      const row = named.rows[Math.min(named.joined++, named.rows.length - 1)]!;
      rows.hits[row] = Math.max(rows.hits[row]!, hits);
    }
  }
};

/** Ends the record: gives the span of its functions, and makes ready for the next one. */
export const closeRecord = (functions: Functions, notes: Notes): Span => {
  const { rows, first, late, byIndex } = functions;
  if (late.length > 0) joinLate(functions, notes);
  late.length = 0;
  if (byIndex.size > 0) byIndex.clear();
  const span = closeFunctions(rows, first);
  functions.first = functions.next = rows.length;
  return span;
};
