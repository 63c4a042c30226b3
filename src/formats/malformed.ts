/** The problem of a report that was recognised and yet breaks the rules of its format. Knows no format. */
import { Problem } from "../model/problem.ts";

/** The problem `report-malformed`: the report at a path was recognised as a format, but something is wrong with it. */
export const malformed = (path: string, format: string, what: string): Problem =>
  new Problem("report-malformed", `${path} was recognised as ${format}, but ${what}.`, {
    where: path,
    hint: "Let the coverage tool write the report anew, and keep other steps from editing it.",
  });
