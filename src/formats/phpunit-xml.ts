/** Reads a file of the folder that PHPUnit writes with --coverage-xml. Knows no disk, and not the other files of the folder. */
import { addRun, contextsOf, newContexts, TOO_MANY_RUNS, type ContextRows } from "../model/contexts.ts";
import type { CoverageReport } from "../model/coverage.ts";
import type { Ratio } from "../model/ratio.ts";
import { pushFunction, saturated } from "../model/rows.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { losses } from "./losses.ts";
import { malformed } from "./malformed.ts";
import { lineIn, numberIn, totalIn } from "./numbers.ts";
import { noteOddity, oddityWarnings, type Oddities } from "./oddities.ts";
import { boundedPath, coverageOf, MAX_NAME, newPages, turnTo, type Attributes, type Pages } from "./pages.ts";
import { readXml, type XmlHandler } from "./xml.ts";

const NAME = "PHPUnit's coverage XML";
const NAMESPACE = "https://schema.phpunit.de/coverage/";

/** PHPUnit's configuration has the same root, without this namespace. */
const recognises = ({ xml }: Head): boolean =>
  xml !== null && xml.root === "phpunit" && (xml.attributes.get("xmlns") ?? "").startsWith(NAMESPACE);

interface Reading {
  /** Of the report, for problems. */
  readonly path: string;
  readonly pages: Pages;
  readonly oddities: Oddities;
  readonly bases: string[];
  /** Files that the index names. */
  listed: number;
  /** True once the project was seen, which only the index has. */
  isIndex: boolean;
  /** The first total, which is that of the whole report. */
  declared: Ratio | null;
  /** The file that is open, told in full. */
  file: string | null;
  readonly contexts: ContextRows;
  /** The line of which the tests are told. */
  line: number;
}

const openFile = (reading: Reading, { name, path = "", href }: Attributes): void => {
  if (href !== undefined) {
    reading.listed++;
    return;
  }
  if (name === undefined || name.trim() === "") throw malformed(reading.path, NAME, "a file has no name");
  // The folder is written from the folder of all sources, with a slash before it.
  const file = `${path}/${name}`.replace(/^\/+/, "");
  turnTo(reading.pages, reading.file = boundedPath(file, reading.path, NAME));
};

/** Keeps a function, unless nothing of it can run. */
const readFunction = ({ pages, oddities }: Reading, path: string, attributes: Attributes): void => {
  const { name = "", start, end, executable, executed } = attributes;
  const [from, to, hits] = [lineIn(start), lineIn(end), numberIn(executed)];
  if (numberIn(executable) === 0) return;
  if (Number.isNaN(from)) noteOddity(oddities, "place", { path, says: name });
  else if (Number.isNaN(hits)) noteOddity(oddities, "calls", { path, says: name });
  else pushFunction(pages.functions, name.slice(0, MAX_NAME), from, to >= from ? to : 0, saturated(hits));
};

const openInside = (reading: Reading, path: string, name: string, attributes: Attributes): void => {
  if (name === "method" || name === "function") readFunction(reading, path, attributes);
  else if (name === "line") reading.line = lineIn(attributes["nr"]);
  else if (name === "covered" && reading.line > 0) {
    addRun(reading.contexts, { path, name: (attributes["by"] ?? "").slice(0, MAX_NAME) }, reading.line);
  }
};

const open = (reading: Reading, name: string, attributes: Attributes): void => {
  const { file } = reading;
  if (name === "file") openFile(reading, attributes);
  else if (name === "lines") reading.declared ??= totalIn(attributes["executed"], attributes["executable"]);
  else if (name === "project") {
    reading.isIndex = true;
    if (attributes["source"]) reading.bases.push(boundedPath(attributes["source"], reading.path, NAME));
  } else if (file !== null) openInside(reading, file, name, attributes);
};

const handler = (reading: Reading): XmlHandler => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => {
    if (name === "file") reading.file = null;
  },
});

/** What the report cannot tell, as a sentence. */
const limits = ({ isIndex, listed }: Reading): string => (isIndex
  ? `It is the index of ${listed} files and holds none of them: name the files beside it too, such as coverage-xml/**/*.xml.`
  : "PHPUnit's coverage XML names the lines that ran and not those that did not, so its lines are not counted: its Clover report has both.");

const read = (source: Source): CoverageReport => {
  const reading: Reading = {
    path: source.path, pages: newPages(), oddities: new Map(), bases: [], listed: 0, isIndex: false, declared: null, file: null,
    contexts: newContexts(), line: 0,
  };
  const oddCharacters = readXml(source, handler(reading));
  const { pages, oddities, bases, declared, contexts } = reading;
  const coverage = coverageOf(pages, { lines: false, branches: false, functions: true });
  return {
    kind: "coverage",
    format: phpunitXml.id,
    producer: null,
    coverage,
    bases,
    declared: declared && { lines: declared, branches: null },
    contexts: contextsOf(contexts),
    warnings: [
      ...oddCharacters, ...oddityWarnings(oddities), ...(contexts.given ? [TOO_MANY_RUNS] : []), limits(reading),
      ...(reading.isIndex ? [] : losses({ files: coverage.files.length, lines: 0, branches: 0 }, null)),
    ],
  };
};

/** PHPUnit's coverage XML: one file of sources with its functions; which lines did not run it does not tell. */
export const phpunitXml: CoverageFormat = {
  id: "phpunit-xml",
  kind: "coverage",
  looksFor: `an XML root <phpunit> of the namespace ${NAMESPACE}`,
  recognises,
  read,
};
