/** Reads scoverage's XML. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import { saturated } from "../model/rows.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { lineIn, numberIn } from "./numbers.ts";
import { noteOddity } from "./oddities.ts";
import type { Attributes } from "./pages.ts";
import { reportOf } from "./points-report.ts";
import { addOutcome, addPoint, closeMethod, nameFile, newPoints, openMethod, type Points } from "./points.ts";
import { readXml, type XmlHandler } from "./xml.ts";

const recognises = ({ xml }: Head): boolean => xml?.root === "scoverage";

/** Ends the name of what stands in a class outside of its methods. */
const NO_METHOD = "/<none>";

interface Reading {
  readonly points: Points;
  tellsBranches: boolean;
}

const readStatement = (reading: Reading, attributes: Attributes): void => {
  const { points } = reading;
  const { source, line, branch, ignored, "invocation-count": count } = attributes;
  reading.tellsBranches ||= branch !== undefined;
  if (ignored === "true") return;
  const hits = numberIn(count);
  if (Number.isNaN(hits)) noteOddity(points.oddities, "hits", { path: source ?? "", says: count });
  nameFile(points, source, source);
  addPoint(points, { file: source, from: line, to: line, hits: saturated(hits) });
  const at = lineIn(line);
  if (branch === "true" && source !== undefined && !Number.isNaN(at)) addOutcome(points, { file: source, line: at, isTaken: hits > 0 });
};

const handler = (reading: Reading): XmlHandler => ({
  open: (name, attributes) => {
    if (name === "statement") readStatement(reading, attributes);
    else if (name === "method" && !attributes["name"]?.endsWith(NO_METHOD)) openMethod(reading.points, attributes["name"] ?? "");
  },
  close: (name) => {
    if (name === "method") closeMethod(reading.points);
  },
});

const read = (source: Source): CoverageReport => {
  const reading: Reading = { points: newPoints(source.path, "scoverage"), tellsBranches: false };
  const warnings = readXml(source, handler(reading));
  return reportOf(reading.points, { format: scoverage.id, producer: null, tellsBranches: reading.tellsBranches, warnings });
};

/** scoverage's XML: statements are lines, and those that are branches are outcomes; ignored ones are left out. */
export const scoverage: CoverageFormat = {
  id: "scoverage",
  kind: "coverage",
  looksFor: "an XML root <scoverage>",
  recognises,
  read,
};
