/** Reads the records of a tracefile, line by line, into tables. Knows no disk, and not how files are merged. */
import { addBits, bitsOf, newContexts, type ContextRows } from "../model/contexts.ts";
import type { FileCoverage, Span } from "../model/coverage.ts";
import { Problem } from "../model/problem.ts";
import { plusKnown, type Ratio } from "../model/ratio.ts";
import { branchRows, closeLines, lineRows, pushLine, saturated, type BranchRows, type LineRows } from "../model/rows.ts";
import { closeOutcomes, noOutcomes, takeOutcome, type Outcomes } from "./lcov-branches.ts";
import { countAt, fieldEnd, GARBAGE, lineNumberAt, NONE, skipField, textAt } from "./lcov-fields.ts";
import {
  closeRecord, noFunctions, takeFunction, takeFunctionAlias, takeFunctionCount, takeFunctionLines, type Functions,
} from "./lcov-functions.ts";
import { malformed, note, noNotes, truncated, type Notes } from "./lcov-notes.ts";
import type { Line } from "./lines.ts";

/** Totals that a record gives of itself; NONE for what it does not give. */
interface Totals {
  LF: number;
  LH: number;
  BRF: number;
  BRH: number;
  FNF: number;
}

/** A record that has begun and not yet ended. */
interface OpenRecord {
  readonly path: string;
  /** The line in which it began. */
  readonly begun: number;
  /** The first rows of its lines. */
  readonly from: number;
  readonly totals: Totals;
  /** Entries for line 0, which is none: all of them, and those that were hit. */
  readonly none: { listed: number; hit: number };
}

/** What is read so far. */
export interface Tracefile {
  readonly notes: Notes;
  readonly lines: LineRows;
  readonly branches: BranchRows;
  readonly functions: Functions;
  readonly outcomes: Outcomes;
  readonly files: FileCoverage[];
  /** Which test ran which lines, for tests that have a name. */
  readonly contexts: ContextRows;
  /** The name of the test that records belong to; mostly empty. */
  test: string;
  record: OpenRecord | null;
  declared: { readonly lines: Ratio | null; readonly branches: Ratio | null };
  /** Lines and outcomes of all records, one by one: a file that several tests ran has several. */
  readonly elements: { lines: number; branches: number };
}

/** A guess, and rather few. */
const LINES_PER_BRANCH = 4;

/** A tracefile of which nothing is read yet. `lines` is about how many lines of coverage there may be. */
export const noTracefile = (path: string, lines: number): Tracefile => ({
  notes: noNotes(path),
  lines: lineRows(lines),
  branches: branchRows(Math.ceil(lines / LINES_PER_BRANCH)),
  functions: noFunctions(),
  outcomes: noOutcomes(),
  files: [],
  contexts: newContexts(),
  test: "",
  record: null,
  declared: { lines: null, branches: null },
  elements: { lines: 0, branches: 0 },
});

/** The lines of a record that has neither lines nor their total; it is up to the other records what that means. */
export const UNSAID: Span = { from: 0, to: 0 };

const COLON = 0x3a;
const END = "end_of_record";
const END_BYTES = new TextEncoder().encode(END);
const LONGEST_NAME = 4;
const LONGEST_PATH = 4096;

const opened = ({ record, notes }: Tracefile, line: Line): OpenRecord => {
  if (record === null) throw malformed(notes, line, "there is data before the SF record that says of which file");
  return record;
};

/** Reads `DA:line,count[,checksum]` from behind the colon on. */
const takeLine = ({ lines, notes, record }: Tracefile, line: Line): void => {
  const end = fieldEnd(line);
  const number = lineNumberAt(line.bytes, line.from, end);
  skipField(line, end);
  const countEnd = fieldEnd(line);
  if (number < 0 || line.from >= countEnd) throw malformed(notes, line, "a DA record is not line, count");
  const count = countAt(line.bytes, line.from, countEnd);
  if (count === GARBAGE) throw malformed(notes, line, "the count of a line is no number");
  if (count === NONE) note(notes, "no-number", line);
  if (number === 0) {
    note(notes, "line-zero", line);
    record!.none.listed++;
    if (count > 0) record!.none.hit++;
  } else pushLine(lines, number, saturated(count));
};

const unfinished = (notes: Notes, { path, begun }: OpenRecord, number: number): Problem =>
  truncated(notes, number, `the record of ${path}, begun in line ${begun}, has no ${END}`);

/** Reads `SF:path`. */
const begin = (trace: Tracefile, line: Line): void => {
  const { notes, record, lines } = trace;
  if (record !== null) throw unfinished(notes, record, line.number);
  const path = textAt(line.bytes, line.from, line.to).trim();
  if (path === "" || path.length > LONGEST_PATH) {
    throw malformed(notes, line, `an SF record has no path, or one of more than ${LONGEST_PATH} letters`);
  }
  const totals = { LF: NONE, LH: NONE, BRF: NONE, BRH: NONE, FNF: NONE };
  trace.record = { path, begun: line.number, from: lines.length, totals, none: { listed: 0, hit: 0 } };
};

const LONGEST_TEST_NAME = 1024;

/** Reads `TN:name`, the test that the records from here on belong to. */
const takeTestName = (trace: Tracefile, { bytes, from, to }: Line): void => {
  trace.test = from === to ? "" : textAt(bytes, from, to).trim().slice(0, LONGEST_TEST_NAME);
};

/** Reads a total, which LCOV does without. */
const total = (name: keyof Totals) => (trace: Tracefile, line: Line): void => {
  const count = countAt(line.bytes, line.from, line.to);
  if (count === GARBAGE) throw malformed(trace.notes, line, `the total ${name} is no number`);
  opened(trace, line).totals[name] = count === NONE ? NONE : saturated(count);
};

const given = (hit: number, all: number): Ratio | null => (hit === NONE || all === NONE ? null : { hit, total: all });

/**
 * True where LH counts all entries that were hit, and LF fewer than there are: so older versions of coverage.py write it,
 * to which docstrings and the line 0 of an empty module are executed and are no lines.
 */
const leavesOut = ({ hits }: LineRows, { totals, none }: OpenRecord, { from, to }: Span): boolean => {
  if (totals.LF === NONE || totals.LF >= to - from + none.listed) return false;
  let hit = none.hit;
  for (let row = from; row < to; row++) if (hits[row]! > 0) hit++;
  return hit > 0 && totals.LH === hit;
};

const endRecord = (trace: Tracefile, line: Line): void => {
  const { lines, functions, outcomes, branches, declared, notes } = trace;
  const record = opened(trace, line);
  const { path, from, totals } = record;
  const span = closeLines(lines, from);
  if (leavesOut(lines, record, span)) note(notes, "own-count", line);
  if (trace.test !== "") addBits(trace.contexts, { path, name: trace.test }, bitsOf(lines, span));
  const branchSpan = closeOutcomes(outcomes, branches);
  const functionSpan = closeRecord(functions, notes);
  trace.elements.lines += span.to - span.from;
  for (let row = branchSpan.from; row < branchSpan.to; row++) trace.elements.branches += branches.total[row]!;
  trace.files.push({
    path,
    lines: from < span.to || totals.LF === 0 ? span : totals.LF === NONE ? UNSAID : null,
    branches: branchSpan.from < branchSpan.to || totals.BRF === 0 ? branchSpan : null,
    functions: functionSpan.from < functionSpan.to || totals.FNF === 0 ? functionSpan : null,
  });
  trace.declared = {
    lines: plusKnown(declared.lines, given(totals.LH, totals.LF)),
    branches: plusKnown(declared.branches, given(totals.BRH, totals.BRF)),
  };
  trace.record = null;
};

const nothing = (): void => {};
const inRecord = (take: (trace: Tracefile, line: Line) => void) => (trace: Tracefile, line: Line): void => {
  opened(trace, line);
  take(trace, line);
};

/** The bytes of a record's name as one number, by which it is found without making a string. */
const codeOf = (name: string): number => [...name].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);

/** What is done with each kind of record; `line.from` stands behind its colon. */
const RECORDS: ReadonlyMap<number, (trace: Tracefile, line: Line) => void> = new Map(Object.entries({
  TN: takeTestName,
  VER: nothing,
  SF: begin,
  DA: inRecord(takeLine),
  BRDA: inRecord((trace, line) => takeOutcome(trace.outcomes, line, trace.notes)),
  FN: inRecord((trace, line) => takeFunction(trace.functions, line, trace.notes)),
  FNDA: inRecord((trace, line) => takeFunctionCount(trace.functions, line, trace.notes)),
  FNL: inRecord((trace, line) => takeFunctionLines(trace.functions, line, trace.notes)),
  FNA: inRecord((trace, line) => takeFunctionAlias(trace.functions, line, trace.notes)),
  LF: total("LF"),
  LH: total("LH"),
  BRF: total("BRF"),
  BRH: total("BRH"),
  FNF: total("FNF"),
  FNH: inRecord(nothing),
  MCDC: inRecord(nothing),
  MCF: inRecord(nothing),
  MCH: inRecord(nothing),
}).map(([name, take]) => [codeOf(name), take]));

const isEnd = ({ bytes, from, to }: Line): boolean =>
  to - from === END_BYTES.length && END_BYTES.every((byte, index) => bytes[from + index] === byte);

/** Reads a line that begins with no record's name: the end of a record, a comment, or something unknown. */
const takeOther = (trace: Tracefile, line: Line): void => {
  const text = isEnd(line) ? END : textAt(line.bytes, line.from, line.to).trim();
  if (text === END) endRecord(trace, line);
  else if (text !== "" && !text.startsWith("#")) note(trace.notes, "unknown", line);
};

/** True for a line that says the same if more was to follow. */
const isWhole = ({ bytes, from, to }: Line): boolean => {
  const text = textAt(bytes, from, to).trim();
  return text === "" || text === END || text.startsWith("#");
};

/** Reads the next line. Throws `report-truncated` and `report-malformed`, which name it. */
export const takeRecord = (trace: Tracefile, line: Line): void => {
  const { bytes, from, to } = line;
  if (!line.ended && !isWhole(line)) throw truncated(trace.notes, line.number, "its last line is cut");
  let at = from;
  let code = 0;
  while (at < to && at - from < LONGEST_NAME && bytes[at] !== COLON) code = code * 256 + bytes[at++]!;
  const take = bytes[at] === COLON ? RECORDS.get(code) : undefined;
  if (take) {
    line.from = at + 1;
    take(trace, line);
  } else takeOther(trace, line);
};

/** Checks that the last record has ended, after `lines` lines. Throws `report-truncated`, and `report-empty` without any. */
export const finish = ({ record, files, notes }: Tracefile, lines: number): void => {
  if (record !== null) throw unfinished(notes, record, lines);
  if (files.length === 0) {
    throw new Problem("report-empty", `${notes.path} was recognised as LCOV, but holds no record of any file.`, {
      where: notes.path,
      hint: "Make sure that coverage was collected for the sources: the tool measured no file.",
    });
  }
};
