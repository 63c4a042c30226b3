/** Makes lines, branches and functions of points of code, each with its file's id, a range of lines and whether it ran. Knows no element. */
import { pushBranch, pushFunction, pushLine, KNOWN_OUTCOMES } from "../model/rows.ts";
import { malformed } from "./malformed.ts";
import { lineIn } from "./numbers.ts";
import { noteOddity, type Oddities } from "./oddities.ts";
import { boundedPath, MAX_NAME, namePages, newPages, turnTo, type Pages } from "./pages.ts";

/** Lines of all points together. The largest reports that are read at all have a few millions. */
const MAX_LINES = 1 << 24;

/** The method that is open. */
interface Method {
  name: string;
  /** The id of the file of its first point. */
  file: string | null;
  start: number;
  end: number;
  hits: number;
}

/** What was read so far. File ids hold in a scope, and are names by its end. */
export interface Points {
  /** Of the report, for problems. */
  readonly path: string;
  /** The format's name, for problems. */
  readonly format: string;
  readonly pages: Pages;
  readonly oddities: Oddities;
  /** Files of the scope by their ids. */
  readonly names: Map<string, string>;
  /** Branch outcomes of the scope by their file's id, in the report's order: the line twice, and one more where it was taken. */
  readonly outcomes: Map<string, number[]>;
  /** The page at which the scope began. */
  scope: number;
  /** Lines of all points so far. */
  lines: number;
  method: Method | null;
}

/** A piece of code. */
export interface Point {
  /** The id of its file. */
  readonly file: string | undefined;
  /** First and last line, as they are written. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly hits: number;
}

/** No points yet, of the report at a path. */
export const newPoints = (path: string, format: string): Points => ({
  path, format, pages: newPages(), oddities: new Map(), names: new Map(), outcomes: new Map(), scope: 0, lines: 0, method: null,
});

/** Gives a file its path; an empty one is none. Throws report-malformed where it is too long. */
export const nameFile = ({ names, path: report, format }: Points, id: string | undefined, path: string | undefined): void => {
  if (id !== undefined && path !== undefined && path.trim() !== "") names.set(id, boundedPath(path, report, format));
};

/** Keeps the method that is open as a function; without any point it has no place. */
export const closeMethod = (points: Points): void => {
  const { method, pages } = points;
  points.method = null;
  if (method === null || method.file === null) return;
  turnTo(pages, method.file);
  pushFunction(pages.functions, method.name, method.start, method.end, method.hits);
};

/** Begins a method: its points are those that are added until it is closed. */
export const openMethod = (points: Points, name: string): void => {
  points.method = { name: name.slice(0, MAX_NAME), file: null, start: Infinity, end: 0, hits: 0 };
};

/** Gives the method that is open its name, where that comes after its beginning. */
export const nameMethod = ({ method }: Points, name: string): void => {
  if (method) method.name = name.slice(0, MAX_NAME);
};

const extend = (method: Method, file: string, from: number, to: number): void => {
  method.file ??= file;
  if (method.file !== file) return;
  method.start = Math.min(method.start, from);
  method.end = Math.max(method.end, to);
};

/** Adds a point: every line from its first to its last. Throws report-malformed when they are too many. */
export const addPoint = (points: Points, { file, from, to, hits }: Point): void => {
  const { pages, oddities, method, names, path, format } = points;
  const first = lineIn(from);
  if (file === undefined) {
    noteOddity(oddities, "stray", { path: "", says: file });
    return;
  }
  if (Number.isNaN(first)) {
    noteOddity(oddities, "line", { path: names.get(file) ?? "", says: from });
    return;
  }
  const end = lineIn(to);
  const last = end >= first ? end : first;
  points.lines += last - first + 1;
  if (points.lines > MAX_LINES) throw malformed(path, format, `it covers more than ${MAX_LINES} lines`);
  turnTo(pages, file);
  for (let line = first; line <= last; line++) pushLine(pages.lines, line, hits);
  if (!method) return;
  extend(method, file, first, last);
  method.hits = Math.max(method.hits, hits);
};

/** One outcome of the branches of a line. */
export interface Outcome {
  /** The id of its file. */
  readonly file: string;
  readonly line: number;
  readonly isTaken: boolean;
}

/** Adds one outcome of a line's branches. */
export const addOutcome = ({ outcomes }: Points, { file, line, isTaken }: Outcome): void => {
  const known = outcomes.get(file);
  const outcome = line * 2 + Number(isTaken);
  if (known) known.push(outcome);
  else outcomes.set(file, [outcome]);
};

const lineOf = (outcome: number): number => Math.floor(outcome / 2);

/** Adds up the outcomes of each line of one file. */
const pushOutcomes = ({ branches }: Pages, outcomes: readonly number[]): void => {
  const sorted = outcomes.toSorted((a, b) => lineOf(a) - lineOf(b));
  for (let at = 0; at < sorted.length;) {
    const line = lineOf(sorted[at]!);
    let [total, hit, taken] = [0, 0, 0];
    for (; at < sorted.length && lineOf(sorted[at]!) === line; at++, total++) {
      if (sorted[at]! % 2 === 0) continue;
      hit++;
      if (total < KNOWN_OUTCOMES) taken |= 1 << total;
    }
    pushBranch(branches, line, total, hit, taken >>> 0);
  }
};

/** Ends the scope of the file ids: pages get their files' names, and those of no known file are dropped and noted. */
export const closeScope = (points: Points): void => {
  const { pages, outcomes, names, oddities, scope } = points;
  for (const [file, list] of outcomes) {
    turnTo(pages, file);
    pushOutcomes(pages, list);
  }
  namePages(pages, scope, (id) => {
    const name = names.get(id);
    if (name === undefined) noteOddity(oddities, "stray", { path: "", says: id });
    return name ?? null;
  });
  points.scope = pages.full.length;
  outcomes.clear();
  names.clear();
};
