/** What `proofgate inspect` says of reports: what they hold, and which of them could not be read. Judges nothing. */
import { figures } from "../model/figures.ts";
import type { Problem } from "../model/problem.ts";
import { isCoverage, type ReadCoverage, type Report } from "../model/report.ts";
import type { Ratio } from "../model/ratio.ts";
import { clean } from "./clean.ts";
import { wrap } from "./columns.ts";
import { holding } from "./holdings.ts";
import { problemJson, reportJson, writeJson } from "./report-json.ts";
import { INDENT, page, problemEntry, terminal, type Terminal } from "./terminal.ts";
import { many } from "./words.ts";

/** The version of the JSON form. */
const INSPECTION_VERSION = 1;

/** What was read, and what was not. */
export interface Inspection {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

const same = (ours: Ratio | null, theirs: Ratio | null): boolean =>
  theirs === null || (ours !== null && ours.hit === theirs.hit && ours.total === theirs.total);

/** What the producer wrote as its own totals, beside what its details come to. */
const declared = (report: ReadCoverage): string | null => {
  if (report.declared === null) return null;
  const { lines, branches } = report.declared;
  const ours = figures(report);
  if (same(ours.lines, lines) && same(ours.branches, branches)) return "The producer declares the same.";
  const parts = [lines && `${lines.hit} of ${many(lines.total, "line")}`, branches && `${branches.hit} of ${many(branches.total, "branch")}`];
  return `The producer declares ${parts.filter((part) => part !== null).join(", ")}.`;
};

const reportLines = (report: Report, { width, colours }: Terminal): string[] => {
  const { path, format, holds } = holding(report);
  const sentences = [holds, isCoverage(report) ? declared(report) : null, ...report.warnings.map((warning) => `warning: ${warning}`)];
  return [
    `${colours.bold(clean(path))}${INDENT}${colours.dim(clean(format))}`,
    ...sentences.filter((sentence) => sentence !== null)
      .flatMap((sentence) => wrap(clean(sentence), width - INDENT.length)).map((line) => INDENT + line),
  ];
};

/** Renders an inspection as text for a terminal, or as the contract's JSON. Reports stand in the order given. */
export const renderInspection = (
  { reports, problems }: Inspection, output: "text" | "json", context: { readonly colour: boolean; readonly width: number },
): string => {
  if (output === "json") return writeJson({ version: INSPECTION_VERSION, reports: reports.map(reportJson), problems: problems.map(problemJson) });
  const screen = terminal(context);
  return page([...reports.map((report) => reportLines(report, screen)), ...problems.map((problem) => problemEntry(problem, screen))]);
};
