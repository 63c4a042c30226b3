/** Reads Visual Studio's .coveragexml, a data set that has elements for what other formats have attributes for. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { addLines, type LineTotals } from "./ms-coverage-totals.ts";
import { noteOddity } from "./oddities.ts";
import { MAX_PATH } from "./pages.ts";
import { reportOf } from "./points-report.ts";
import { addPoint, closeMethod, nameFile, nameMethod, newPoints, openMethod, type Points } from "./points.ts";
import { readXml, type XmlHandler } from "./xml.ts";

const recognises = ({ xml }: Head): boolean => xml?.root === "CoverageDSPriv";

/** Elements of which the text is read. */
const FIELDS = new Set(["MethodName", "LnStart", "LnEnd", "Coverage", "SourceFileID", "SourceFileName",
  "LinesCovered", "LinesPartiallyCovered", "LinesNotCovered"]);

/** What `Coverage` says: 0 covered, 1 in part, 2 not. */
const COVERED: Readonly<Record<string, number>> = { 0: 1, 1: 1, 2: 0 };

interface Reading {
  readonly points: Points;
  /** The texts of the record that is open. */
  readonly fields: Map<string, string>;
  /** The text of the field that is open. */
  text: string | null;
  readonly totals: LineTotals;
  /** True in a module, before the first of its namespaces: what is counted there is the module's own. */
  inModule: boolean;
}

const closeModule = (reading: Reading): void => {
  const { fields, totals } = reading;
  if (!reading.inModule) return;
  reading.inModule = false;
  addLines(totals, [fields.get("LinesCovered"), fields.get("LinesPartiallyCovered"), fields.get("LinesNotCovered")]);
};

const closeLines = ({ points, fields }: Reading): void => {
  const covered = fields.get("Coverage");
  const hits = COVERED[covered ?? ""];
  if (hits === undefined) noteOddity(points.oddities, "hits", { path: "", says: covered });
  addPoint(points, { file: fields.get("SourceFileID"), from: fields.get("LnStart"), to: fields.get("LnEnd"), hits: hits ?? 0 });
};

const open = (reading: Reading, name: string): void => {
  if (FIELDS.has(name)) reading.text = "";
  else if (name === "NamespaceTable") closeModule(reading);
  else if (name === "Module" || name === "Lines" || name === "SourceFileNames") {
    reading.fields.clear();
    reading.inModule = name === "Module";
  } else if (name === "Method") openMethod(reading.points, "");
};

const close = (reading: Reading, name: string): void => {
  const { points, fields, text } = reading;
  if (text !== null) {
    const value = text.trim();
    reading.text = null;
    fields.set(name, value);
    if (name === "MethodName") nameMethod(points, value);
  } else if (name === "Lines") closeLines(reading);
  else if (name === "Module") closeModule(reading);
  else if (name === "Method") closeMethod(points);
  else if (name === "SourceFileNames") nameFile(points, fields.get("SourceFileID"), fields.get("SourceFileName"));
};

const handler = (reading: Reading): XmlHandler => ({
  open: (name) => open(reading, name),
  close: (name) => close(reading, name),
  wantsText: () => reading.text !== null,
  text: (text) => {
    if (reading.text !== null && reading.text.length <= MAX_PATH) reading.text += text;
  },
});

const read = (source: Source): CoverageReport => {
  const reading: Reading = {
    points: newPoints(source.path, "Visual Studio's coverage"), fields: new Map(), text: null, totals: { lines: null }, inModule: false,
  };
  const warnings = readXml(source, handler(reading));
  const { lines } = reading.totals;
  return reportOf(reading.points, { format: msCoveragexml.id, producer: null, tellsBranches: false, declared: lines && { lines, branches: null }, warnings });
};

/** Visual Studio's .coveragexml: pieces of code are lines, from the first to the last that each covers. */
export const msCoveragexml: CoverageFormat = {
  id: "ms-coveragexml",
  kind: "coverage",
  looksFor: "an XML root <CoverageDSPriv>",
  recognises,
  read,
};
