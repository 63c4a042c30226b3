/** Takes a Cobertura document element by element and keeps its rows, one section a class. Knows neither bytes nor totals. */
import type { FileCoverage } from "../model/coverage.ts";
import type { Problem } from "../model/problem.ts";
import {
  branchRows, closeBranches, closeFunctions, closeLines, functionRows, lineRows, pushBranch, pushFunction, pushLine,
  saturated, type BranchRows, type FunctionRows, type LineRows,
} from "../model/rows.ts";
import { malformed as malformedAs } from "./malformed.ts";
import { lineIn, numberIn, pairIn, percentIn } from "./numbers.ts";
import { noteOddity, type Oddities } from "./oddities.ts";
import type { XmlHandler } from "./xml.ts";

const MAX_PATH = 4096;
const MAX_NAME = 1024;

/** How many outcomes a condition of type "jump" has. */
const JUMP_OUTCOMES = 2;

type Attributes = Readonly<Record<string, string>>;

/** The class that is open, and the rows at which it began. */
interface Section {
  readonly path: string;
  readonly lines: number;
  readonly branches: number;
  readonly functions: number;
  /** True once a line of its own was seen: then its methods' lines only repeat. */
  own: boolean;
}

/** The method that is open. */
interface Method {
  readonly name: string;
  /** Its own count, which Istanbul writes; null elsewhere. */
  readonly calls: number | null;
  start: number;
  end: number;
  hits: number;
}

/** A branch line without a pair, while its conditions are counted instead. */
interface Tally {
  readonly line: number;
  readonly says: string | undefined;
  hit: number;
  total: number;
}

/** What was read so far. */
export interface Reading {
  /** Of the report, for problems. */
  readonly path: string;
  readonly lines: LineRows;
  readonly branches: BranchRows;
  readonly functions: FunctionRows;
  /** A section for each class; a path may come several times. */
  readonly sections: FileCoverage[];
  readonly bases: string[];
  readonly oddities: Oddities;
  root: Attributes | null;
  /** Every `line` element of a class or a method: no producer's total of lines can be more. */
  lineElements: number;
  /** True once a method gave a count of its own. */
  tellsCalls: boolean;
  section: Section | null;
  method: Method | null;
  tally: Tally | null;
  /** The text of the `source` that is open. */
  base: string | null;
}

/** A reading of nothing yet, of the report at a path. */
export const newReading = (path: string): Reading => ({
  path, lines: lineRows(), branches: branchRows(), functions: functionRows(), sections: [], bases: [], oddities: new Map(),
  root: null, lineElements: 0, tellsCalls: false, section: null, method: null, tally: null, base: null,
});

const malformed = ({ path }: Reading, what: string): Problem => malformedAs(path, "Cobertura", what);

const nameOf = ({ name = "" }: Attributes): string => JSON.stringify(name.slice(0, MAX_NAME));

const openClass = (reading: Reading, attributes: Attributes): void => {
  const { lines, branches, functions } = reading;
  const path = attributes["filename"];
  if (path === undefined) throw malformed(reading, `the class ${nameOf(attributes)} has no filename`);
  if (path.length > MAX_PATH) {
    throw malformed(reading, `the filename of the class ${nameOf(attributes)} has ${path.length} characters`);
  }
  if (path.trim() === "") noteOddity(reading.oddities, "unplaced", { path: "", says: attributes["name"] });
  else reading.section = { path, lines: lines.length, branches: branches.length, functions: functions.length, own: false };
};

const closeClass = (reading: Reading): void => {
  const { section, lines, branches, functions } = reading;
  reading.method = null;
  reading.section = null;
  if (section) reading.sections.push({
    path: section.path,
    lines: closeLines(lines, section.lines),
    branches: closeBranches(branches, section.branches),
    functions: closeFunctions(functions, section.functions),
  });
};

const openMethod = (reading: Reading, { name = "", hits }: Attributes): void => {
  const count = numberIn(hits);
  const calls = Number.isNaN(count) ? null : saturated(count);
  reading.tellsCalls ||= calls !== null;
  reading.method = { name: name.slice(0, MAX_NAME), calls, start: Infinity, end: 0, hits: 0 };
};

/** Keeps the method as a function; without any line it has no place. */
const closeMethod = ({ method, section, functions }: Reading): void => {
  if (!method || !section || method.end === 0) return;
  const { name, calls, start, end, hits } = method;
  pushFunction(functions, name, start, calls === null && end > start ? end : 0, calls ?? hits);
};

/** Keeps a line's branches, or begins to count its conditions where it gives no pair. */
const readBranch = (reading: Reading, line: number, attributes: Attributes): void => {
  const says = attributes["condition-coverage"];
  const branch = attributes["branch"];
  if (branch === undefined ? says === undefined : branch.toLowerCase() !== "true") return;
  const pair = says === undefined ? null : pairIn(says);
  if (pair === null) reading.tally = { line, says, hit: 0, total: 0 };
  else if (pair.total > 0) pushBranch(reading.branches, line, pair.total, pair.hit, 0);
};

/** From the class's first own line on, what its methods gave is a repetition and goes. */
const beginOwnLines = ({ lines, branches }: Reading, section: Section): void => {
  section.own = true;
  lines.length = section.lines;
  branches.length = section.branches;
};

const extend = (method: Method, line: number, hits: number): void => {
  method.start = Math.min(method.start, line);
  method.end = Math.max(method.end, line);
  method.hits = Math.max(method.hits, hits);
};

/** Keeps a line that counts: one of the class itself, or of a method as long as the class has none of its own. */
const openLine = (reading: Reading, section: Section, attributes: Attributes): void => {
  const { method, oddities } = reading;
  const { path } = section;
  reading.lineElements++;
  if (method === null && !section.own) beginOwnLines(reading, section);
  const line = lineIn(attributes["number"]);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path, says: attributes["number"] });
    return;
  }
  const count = numberIn(attributes["hits"]);
  if (Number.isNaN(count)) noteOddity(oddities, "hits", { path, says: attributes["hits"] });
  const hits = saturated(count);
  if (method) extend(method, line, hits);
  // A method with its own count is Istanbul's: its line is the declaration, which is no statement.
  if (method && (section.own || method.calls !== null)) return;
  pushLine(reading.lines, line, hits);
  readBranch(reading, line, attributes);
};

/** Counts a condition that is a jump taken in neither, one or both ways; of any other the outcomes are unknown. */
const countCondition = (tally: Tally, attributes: Attributes): void => {
  const taken = (percentIn(attributes["coverage"]) / 100) * JUMP_OUTCOMES;
  const known = attributes["type"] === "jump" && Number.isInteger(taken) && taken >= 0 && taken <= JUMP_OUTCOMES;
  tally.hit += known ? taken : NaN;
  tally.total += JUMP_OUTCOMES;
};

/** Keeps what the conditions came to, unless the percentage of their line says otherwise. */
const closeTally = (reading: Reading, { line, says, hit, total }: Tally): void => {
  reading.tally = null;
  const percent = percentIn(says);
  const agrees = Number.isNaN(percent) || Math.abs((hit * 100) / total - percent) < 1;
  if (total > 0 && !Number.isNaN(hit) && agrees) pushBranch(reading.branches, line, total, hit, 0);
  else if (reading.section) noteOddity(reading.oddities, "branch", { path: reading.section.path, says });
};

const closeBase = (reading: Reading, base: string): void => {
  const trimmed = base.trim();
  if (trimmed !== "" && trimmed.length <= MAX_PATH) reading.bases.push(trimmed);
  reading.base = null;
};

const open = (reading: Reading, name: string, attributes: Attributes): void => {
  const { section, tally } = reading;
  if (section === null) {
    reading.root ??= attributes;
    if (name === "class") openClass(reading, attributes);
    else if (name === "source") reading.base = "";
  } else if (name === "line") openLine(reading, section, attributes);
  else if (name === "condition" && tally) countCondition(tally, attributes);
  else if (name === "method") openMethod(reading, attributes);
  else if (name === "class") throw malformed(reading, `the class ${nameOf(attributes)} stands inside another class`);
};

const close = (reading: Reading, name: string): void => {
  const { tally, base } = reading;
  if (name === "line" && tally) closeTally(reading, tally);
  else if (name === "method") {
    closeMethod(reading);
    reading.method = null;
  } else if (name === "class") closeClass(reading);
  else if (name === "source" && base !== null) closeBase(reading, base);
};

/** The handler that fills a reading. Throws report-malformed at a class that names no file. */
export const coberturaHandler = (reading: Reading): XmlHandler => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => close(reading, name),
  wantsText: () => reading.base !== null,
  text: (text) => {
    if (reading.base !== null && reading.base.length <= MAX_PATH) reading.base += text;
  },
});
