/** Reads SonarQube's generic coverage XML, the only one that the tools of many languages share. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import { pushBranch, pushLine, saturated } from "../model/rows.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { losses } from "./losses.ts";
import { malformed } from "./malformed.ts";
import { countIn, lineIn } from "./numbers.ts";
import { noteOddity, oddityWarnings, type Oddities } from "./oddities.ts";
import { boundedPath, coverageOf, newPages, turnTo, type Attributes, type Pages } from "./pages.ts";
import { readXml, type XmlHandler } from "./xml.ts";

const NAME = "SonarQube's generic coverage";

const recognises = ({ xml }: Head): boolean => {
  if (xml?.root !== "coverage" || xml.attributes.get("version") !== "1") return false;
  const { attributes, children, elements } = xml;
  const isClover = attributes.has("generated") || attributes.has("clover") || children.has("project") || children.has("testproject");
  const isEmpty = children.size === 0 && !attributes.has("line-rate");
  return !isClover && (children.has("file") || elements.has("lineToCover") || isEmpty);
};

interface Reading {
  readonly path: string;
  readonly pages: Pages;
  readonly oddities: Oddities;
  /** The file that is open; null outside of files, and inside of one without a path. */
  file: string | null;
  /** `lineToCover` elements. */
  lines: number;
}

const openFile = (reading: Reading, { path }: Attributes): void => {
  if (path === undefined) throw malformed(reading.path, NAME, "a file has no path");
  if (path.trim() === "") noteOddity(reading.oddities, "unnamed", { path: "", says: path });
  else turnTo(reading.pages, reading.file = boundedPath(path, reading.path, NAME));
};

const COVERED: Readonly<Record<string, number>> = { true: 1, false: 0 };

const readLine = ({ pages, oddities }: Reading, path: string, attributes: Attributes): void => {
  const { lineNumber, covered, branchesToCover, coveredBranches } = attributes;
  const line = lineIn(lineNumber);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path, says: lineNumber });
    return;
  }
  const hits = COVERED[covered?.trim().toLowerCase() ?? ""];
  if (hits === undefined) noteOddity(oddities, "hits", { path, says: covered });
  pushLine(pages.lines, line, hits ?? 0);
  if (branchesToCover === undefined) return;
  const [total, hit] = [countIn(branchesToCover), countIn(coveredBranches)];
  if (!(hit <= total)) noteOddity(oddities, "branch", { path, says: `${coveredBranches} of ${branchesToCover}` });
  else if (total > 0) pushBranch(pages.branches, line, saturated(total), saturated(hit), 0);
};

const handler = (reading: Reading): XmlHandler => ({
  open: (name, attributes) => {
    if (name === "file") openFile(reading, attributes);
    else if (name === "lineToCover" && reading.file !== null) {
      reading.lines++;
      readLine(reading, reading.file, attributes);
    }
  },
  close: (name) => {
    if (name === "file") reading.file = null;
  },
});

const read = (source: Source): CoverageReport => {
  const reading: Reading = { path: source.path, pages: newPages(), oddities: new Map(), file: null, lines: 0 };
  const oddCharacters = readXml(source, handler(reading));
  const { pages, oddities, lines } = reading;
  const coverage = coverageOf(pages, { lines: true, branches: pages.branches.length > 0, functions: false });
  const detail = { files: coverage.files.length, lines, branches: pages.branches.length };
  return {
    kind: "coverage",
    format: sonar.id,
    producer: null,
    coverage,
    bases: [],
    declared: null,
    warnings: [...oddCharacters, ...oddityWarnings(oddities), ...losses(detail, null)],
  };
};

/** SonarQube's generic coverage: lines covered or not, and branches as two counts; it declares no totals. */
export const sonar: CoverageFormat = {
  id: "sonar",
  kind: "coverage",
  looksFor: "an XML root <coverage version=\"1\"> with <file> and <lineToCover>",
  recognises,
  read,
};
