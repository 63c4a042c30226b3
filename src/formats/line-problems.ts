/** The problems of reports that are read line by line: they name the line. Knows no format. */
import { Problem } from "../model/problem.ts";

/** A report that is being read. */
export interface Reading {
  /** The report's path, for messages. */
  readonly path: string;
  /** What it was recognised as, in words. */
  readonly format: string;
}

const said = ({ path, format }: Reading, what: string): string => `${path} was recognised as ${format}, but ${what}.`;

/** The problem `report-malformed`: a line breaks the rules of the format. */
export const malformedAt = (reading: Reading, line: number, what: string): Problem =>
  new Problem("report-malformed", said(reading, what), {
    where: `${reading.path}:${line}`,
    hint: "Let the tool write the report anew, and keep other steps from editing it.",
  });

/** The problem `report-truncated`: the report ends in that line, before its end. */
export const truncatedAt = (reading: Reading, line: number, what: string): Problem =>
  new Problem("report-truncated", said(reading, what), {
    where: `${reading.path}:${line}`,
    hint: "Let the tool finish before the report is read or uploaded, and end its last line with a line feed.",
  });

/** The problem `report-empty`: the report is whole, and holds no file. */
export const emptyReport = (reading: Reading, what: string): Problem =>
  new Problem("report-empty", said(reading, what), {
    where: reading.path,
    hint: "Make sure that coverage was collected for the sources: the tool measured no file.",
  });
