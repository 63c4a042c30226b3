/** Reads the XML of Microsoft's coverage tools: dotnet-coverage, Microsoft.CodeCoverage.Console, CodeCoverage.exe. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { addLines, type LineTotals } from "./ms-coverage-totals.ts";
import { noteOddity } from "./oddities.ts";
import type { Attributes } from "./pages.ts";
import { reportOf } from "./points-report.ts";
import { addPoint, closeMethod, closeScope, nameFile, newPoints, openMethod, type Points } from "./points.ts";
import { readXml, type XmlHandler } from "./xml.ts";

const recognises = ({ xml }: Head): boolean => xml !== null && xml.root === "results" && xml.children.has("modules");

/** A line that is covered in part did run. */
const COVERED: Readonly<Record<string, number>> = { yes: 1, partial: 1, no: 0 };

const readRange = (points: Points, { source_id, start_line, end_line, covered }: Attributes): void => {
  const hits = COVERED[covered?.trim().toLowerCase() ?? ""];
  if (hits === undefined) noteOddity(points.oddities, "hits", { path: "", says: covered });
  addPoint(points, { file: source_id, from: start_line, to: end_line, hits: hits ?? 0 });
};

const handler = (points: Points, totals: LineTotals): XmlHandler => ({
  open: (name, attributes) => {
    if (name === "module") addLines(totals, [attributes["lines_covered"], attributes["lines_partially_covered"], attributes["lines_not_covered"]]);
    else if (name === "range") readRange(points, attributes);
    else if (name === "function") openMethod(points, attributes["name"] ?? "");
    else if (name === "source_file") nameFile(points, attributes["id"], attributes["path"]);
  },
  close: (name) => {
    if (name === "function") closeMethod(points);
    else if (name === "module") closeScope(points);
  },
});

const read = (source: Source): CoverageReport => {
  const points = newPoints(source.path, "Microsoft's coverage XML");
  const totals: LineTotals = { lines: null };
  const warnings = readXml(source, handler(points, totals));
  const declared = totals.lines && { lines: totals.lines, branches: null };
  return reportOf(points, { format: msCoverageXml.id, producer: null, tellsBranches: false, declared, warnings });
};

/** Microsoft's coverage XML: ranges are lines, from the first to the last that each covers; its source files are a module's. */
export const msCoverageXml: CoverageFormat = {
  id: "ms-coverage-xml",
  kind: "coverage",
  looksFor: "an XML root <results> with <modules>",
  recognises,
  read,
};
