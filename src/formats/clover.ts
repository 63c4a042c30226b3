/** Reads Clover XML, whichever of its writers wrote it. Knows no disk, and leaves paths as they are written. */
import type { CoverageReport, FileCoverage } from "../model/coverage.ts";
import { cloverHandler, newReading, type Reading } from "./clover-handler.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { losses } from "./losses.ts";
import { momentIn } from "./numbers.ts";
import { oddityWarnings } from "./oddities.ts";
import { coverageOf } from "./pages.ts";
import { readXml } from "./xml.ts";

const recognises = ({ xml }: Head): boolean =>
  xml !== null && xml.root === "coverage" &&
  (xml.attributes.has("generated") || xml.attributes.has("clover") ||
    xml.children.has("project") || xml.children.has("testproject"));

/** The version of Clover that every Istanbul claims, and the name that it gives every project. */
const ISTANBUL = { clover: "3.2.0", name: "All files" };

/** The tool where the root tells it for certain. */
const producerOf = ({ root, project }: Reading): string | null => {
  const { clover = "", generated } = root ?? {};
  const { name = "" } = project ?? {};
  if (clover === ISTANBUL.clover && name === ISTANBUL.name) return "istanbul";
  if (name.startsWith("Devel::Cover")) return "Devel::Cover";
  // gcovr writes the time where others write a version.
  return clover !== "" && clover === generated ? "gcovr" : null;
};

/** Null for the functions of a file that has lines and no method: PHPUnit lists no functions outside of classes. */
const withoutSilence = (file: FileCoverage): FileCoverage => {
  const { lines, functions } = file;
  const isSilent = lines !== null && lines.to > lines.from && functions !== null && functions.to === functions.from;
  return isSilent ? { ...file, functions: null } : file;
};

const read = (source: Source): CoverageReport => {
  const reading = newReading(source.path);
  const oddCharacters = readXml(source, cloverHandler(reading));
  const { pages, oddities, lineElements, declared } = reading;
  const [branches, functions] = [pages.branches.length, pages.functions.length];
  const coverage = coverageOf(pages, { lines: true, branches: branches > 0, functions: functions > 0 });
  return {
    kind: "coverage",
    format: clover.id,
    producer: producerOf(reading),
    coverage: { ...coverage, files: coverage.files.map(withoutSilence) },
    bases: [],
    declared,
    elements: { lines: reading.statements, branches },
    written: momentIn(reading.root?.["generated"]),
    warnings: [
      ...oddCharacters, ...oddityWarnings(oddities),
      ...losses({ files: coverage.files.length, lines: lineElements, branches }, declared),
    ],
  };
};

/** Clover XML: `stmt` and `cond` are lines, `method` lines are functions. */
export const clover: CoverageFormat = {
  id: "clover",
  kind: "coverage",
  looksFor: "an XML root <coverage> with <project>, generated or clover",
  recognises,
  read,
};
