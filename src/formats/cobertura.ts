/** Reads Cobertura XML, whichever of its many writers wrote it. Knows no disk, and leaves paths as they are written. */
import type { Coverage, CoverageReport, Declared, FileCoverage } from "../model/coverage.ts";
import { mergeCoverage } from "../model/merge.ts";
import { Problem } from "../model/problem.ts";
import { branchTable, functionTable, lineTable } from "../model/rows.ts";
import { coberturaHandler, newReading, type Reading } from "./cobertura-handler.ts";
import type { CoverageFormat, Head, Source, XmlHead } from "./format.ts";
import { losses } from "./losses.ts";
import { momentIn, totalIn } from "./numbers.ts";
import { oddityWarnings } from "./oddities.ts";
import { readXml } from "./xml.ts";

/** The other formats of which the root is `coverage` too: Clover, Sonar's generic one, CTC++, NCover and Mono's profiler. */
const isAnother = ({ attributes, children, elements }: XmlHead): boolean =>
  attributes.has("generated") || attributes.has("clover") || children.has("project") || children.has("testproject") ||
  (attributes.get("version") === "1" && (children.has("file") || elements.has("lineToCover"))) ||
  attributes.has("ctcreportVersion") ||
  elements.has("seqpnt") ||
  children.has("assembly");

const recognises = ({ xml }: Head): boolean =>
  xml !== null && xml.root === "coverage" && !isAnother(xml) &&
  (xml.children.has("packages") || xml.children.has("sources") || xml.attributes.has("line-rate"));

type Attributes = Readonly<Record<string, string>>;

const declaredBy = (root: Attributes): Declared | null => {
  const lines = totalIn(root["lines-covered"], root["lines-valid"]);
  const branches = totalIn(root["branches-covered"], root["branches-valid"]);
  return lines || branches ? { lines, branches } : null;
};

/** A name and a version, which gcovr and Slather put where others put a version alone. */
const NAMED_VERSION = /^[A-Za-z][\w.-]{0,40} \d[\w.+-]{0,40}$/;
const COVERAGE_PY_VERSION = /^[4-9]\.\d{1,3}(?:\.\d{1,3})?(?:(?:a|b|rc|\.dev)\d{1,3})?$/;
const ISTANBUL_VERSION = "0.1";
const MILLISECONDS = /^\d{13}$/;

/** The tool where the root tells it for certain; most writers copy each other's marks. */
const producerOf = ({ root, functions, tellsCalls }: Reading): string | null => {
  const { version = "", timestamp = "", complexity = "0" } = root ?? {};
  if (NAMED_VERSION.test(version)) return version;
  if (!MILLISECONDS.test(timestamp) || complexity !== "0") return null;
  if (tellsCalls) return version === ISTANBUL_VERSION ? "istanbul" : null;
  return COVERAGE_PY_VERSION.test(version) && functions.length === 0 ? `coverage.py ${version}` : null;
};

/** The sections as a coverage, with null for what the whole report never tells. */
const coverageOf = (reading: Reading, declared: Declared | null): Coverage => {
  const { lines, branches, functions, sections } = reading;
  const tellsBranches = branches.length > 0 || (declared?.branches?.total ?? 0) > 0;
  const tellsFunctions = functions.length > 0;
  const files = sections.map((section): FileCoverage => ({
    ...section,
    branches: tellsBranches ? section.branches : null,
    functions: tellsFunctions ? section.functions : null,
  }));
  return mergeCoverage([{
    files, lines: lineTable(lines), branches: branchTable(branches), functions: functionTable(functions),
  }]);
};

/** A report of nothing: whoever reads it would take it for one of everything. */
const noFiles = (path: string): Problem => new Problem("report-empty", `${path} was recognised as Cobertura, but lists no file.`, {
  where: path, hint: "Make sure that coverage was collected for the sources: the tool measured no file.",
});

const read = (source: Source): CoverageReport => {
  const reading = newReading(source.path);
  const oddCharacters = readXml(source, coberturaHandler(reading));
  const declared = declaredBy(reading.root ?? {});
  if (reading.sections.length === 0) throw noFiles(source.path);
  const detail = { files: reading.sections.length, lines: reading.lineElements, branches: reading.branches.length };
  return {
    kind: "coverage",
    format: cobertura.id,
    producer: producerOf(reading),
    coverage: coverageOf(reading, declared),
    bases: reading.bases,
    declared,
    written: momentIn(reading.root?.["timestamp"]),
    warnings: [...oddCharacters, ...oddityWarnings(reading.oddities), ...losses(detail, declared)],
  };
};

/** Cobertura XML: a file is what its classes say together, line by line the most that any of them says. */
export const cobertura: CoverageFormat = {
  id: "cobertura",
  kind: "coverage",
  looksFor: "an XML root <coverage> with <packages>, <sources> or line-rate",
  recognises,
  read,
};
