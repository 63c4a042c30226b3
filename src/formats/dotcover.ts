/** Reads dotCover's detailed XML. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import { Problem } from "../model/problem.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { totalIn } from "./numbers.ts";
import { noteOddity } from "./oddities.ts";
import { MAX_NAME, type Attributes } from "./pages.ts";
import { reportOf } from "./points-report.ts";
import { addPoint, closeMethod, nameFile, newPoints, openMethod, type Points } from "./points.ts";
import { readXml, type XmlHandler } from "./xml.ts";

const MARKS = ["ReportType", "DotCoverVersion", "CoveredStatements"];

const recognises = ({ xml }: Head): boolean =>
  xml !== null && xml.root === "Root" && MARKS.some((mark) => xml.attributes.has(mark));

const COVERED: Readonly<Record<string, number>> = { true: 1, false: 0 };

interface Reading {
  readonly points: Points;
  root: Attributes | null;
  /** True once a file or a statement was seen, which the summary has neither of. */
  isDetailed: boolean;
}

const readStatement = ({ points }: Reading, attributes: Attributes): void => {
  const { FileIndex: file, Line: from, EndLine: to, Covered: covered } = attributes;
  const hits = COVERED[covered?.trim().toLowerCase() ?? ""];
  if (hits === undefined) noteOddity(points.oddities, "hits", { path: points.names.get(file ?? "") ?? "", says: covered });
  addPoint(points, { file, from, to, hits: hits ?? 0 });
};

const open = (reading: Reading, name: string, attributes: Attributes): void => {
  const { points } = reading;
  reading.root ??= attributes;
  if (name === "Method") openMethod(points, attributes["Name"] ?? "");
  else if (name === "File" || name === "Statement") {
    reading.isDetailed = true;
    if (name === "File") nameFile(points, attributes["Index"], attributes["Name"]);
    else readStatement(reading, attributes);
  }
};

const handler = (reading: Reading): XmlHandler => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => {
    if (name === "Method") closeMethod(reading.points);
  },
});

const summary = (path: string): Problem =>
  new Problem("report-malformed", `${path} is dotCover's summary, which names neither files nor lines.`, {
    where: path,
    hint: "Let dotCover write it with --reportType=DetailedXML.",
  });

const read = (source: Source): CoverageReport => {
  const reading: Reading = { points: newPoints(source.path, "dotCover"), root: null, isDetailed: false };
  const warnings = readXml(source, handler(reading));
  const { ReportType: type, DotCoverVersion: version, TotalStatements: total } = reading.root ?? {};
  if (!reading.isDetailed && type !== "DetailedXml" && total !== "0") throw summary(source.path);
  return reportOf(reading.points, {
    format: dotcover.id,
    producer: version === undefined ? null : `dotCover ${version.slice(0, MAX_NAME)}`,
    tellsBranches: false,
    statements: totalIn(reading.root?.["CoveredStatements"], total),
    warnings,
  });
};

/** dotCover's detailed XML: statements are lines, from the first to the last that each covers, hit or not. */
export const dotcover: CoverageFormat = {
  id: "dotcover",
  kind: "coverage",
  looksFor: "an XML root <Root> with ReportType, DotCoverVersion or CoveredStatements",
  recognises,
  read,
};
