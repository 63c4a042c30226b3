/** What is odd in a tracefile: what refuses it, and what is only said in a warning, once for each kind. */
import { Problem } from "../model/problem.ts";
import type { Line } from "./lines.ts";

const ODDITIES = {
  "no-number": "a count is no number; it is read as 0",
  "no-line": "a function has no line number; it is kept without one",
  "line-zero": "an entry is for line 0 or for no line; it is left out",
  "no-function": "a count is for a function that is not declared; it is left out",
  "own-count": "a record ends whose LF leaves out lines that it lists as hit, as older versions of coverage.py write it; no LF or LH is compared",
  "unknown": "a record is of no kind that LCOV has; it is left out",
} as const;
/** A kind of oddity. */
export type Oddity = keyof typeof ODDITIES;

/** The oddities met so far: how often, and the line of the first one. */
export interface Notes {
  readonly path: string;
  readonly met: Map<Oddity, { times: number; readonly first: number }>;
}

/** Nothing odd yet, of the tracefile at `path`. */
export const noNotes = (path: string): Notes => ({ path, met: new Map() });

/** Remembers an oddity. */
export const note = (notes: Notes, oddity: Oddity, { number }: Pick<Line, "number">): void => {
  const known = notes.met.get(oddity);
  if (known) known.times++;
  else notes.met.set(oddity, { times: 1, first: number });
};

/** The oddities as sentences. */
export const warningsOf = ({ met }: Notes): string[] =>
  [...met].map(([oddity, { times, first }]) =>
    `In line ${first} ${ODDITIES[oddity]}${times === 1 ? "" : ` (${times} times in all)`}.`);

/** The problem of a record that breaks the format's rules. */
export const malformed = ({ path }: Notes, line: Line, what: string): Problem =>
  new Problem("report-malformed", `${path} was recognised as LCOV, but ${what}.`, {
    where: `${path}:${line.number}`,
    hint: "Write the report anew; where the tool writes it like that again, the fault is the tool's.",
  });

/** The problem of a tracefile that ends, or goes on with the next file, before a record's end. */
export const truncated = ({ path }: Notes, number: number, what: string): Problem =>
  new Problem("report-truncated", `${path} was recognised as LCOV, but ${what}.`, {
    where: `${path}:${number}`,
    hint: "Let the tool finish before the report is read or uploaded, and write to one file from one process only.",
  });
