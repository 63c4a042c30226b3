/** Takes a Clover document element by element and keeps its rows, one page a file. Knows neither bytes nor producers. */
import type { Declared } from "../model/coverage.ts";
import type { Ratio } from "../model/ratio.ts";
import { pushBranch, pushFunction, pushLine, saturated } from "../model/rows.ts";
import { meaningOf, outcomesOf, runsOf, type Condition } from "./clover-conditions.ts";
import { malformed } from "./malformed.ts";
import { lineIn, numberIn, totalIn } from "./numbers.ts";
import { noteOddity, type Oddities } from "./oddities.ts";
import { boundedPath, MAX_NAME, newPages, turnTo, type Attributes, type Pages } from "./pages.ts";
import type { XmlHandler } from "./xml.ts";

const NAME = "Clover";

/** A method, which goes on until the next one begins. */
interface Method {
  readonly name: string;
  readonly start: number;
  /** Its own count; null where it is not written, and its lines tell. */
  readonly calls: number | null;
  /** The largest count of its lines; null before the first. */
  most: number | null;
}

/** The file that is open. */
interface File {
  readonly path: string;
  readonly depth: number;
  readonly conditions: Condition[];
  /** Its own total of conditions. */
  declared: Ratio | null;
  hasClass: boolean;
  method: Method | null;
}

/** What was read so far. */
export interface Reading {
  /** Of the report, for problems. */
  readonly path: string;
  readonly pages: Pages;
  readonly oddities: Oddities;
  root: Attributes | null;
  project: Attributes | null;
  declared: Declared | null;
  /** `line` elements that stand for lines. */
  lineElements: number;
  /** Those of them that are statements, which alone some producers add up. */
  statements: number;
  depth: number;
  /** True inside of `testproject`: tests are not what is covered. */
  inTests: boolean;
  file: File | null;
}

/** A reading of nothing yet, of the report at a path. */
export const newReading = (path: string): Reading => ({
  path, pages: newPages(), oddities: new Map(),
  root: null, project: null, declared: null, lineElements: 0, statements: 0, depth: 0, inTests: false, file: null,
});

/** Of the two names PHPUnit writes only `name`, and others write a bare name there beside the `path`. */
const openFile = (reading: Reading, { path, name }: Attributes): void => {
  const { pages, oddities, depth } = reading;
  if (path === undefined && name === undefined) throw malformed(reading.path, NAME, "a file has neither a path nor a name");
  const known = [path, name].find((one) => one !== undefined && one.trim() !== "");
  if (known === undefined) {
    noteOddity(oddities, "unnamed", { path: "", says: path ?? name });
    return;
  }
  reading.file = { path: boundedPath(known, reading.path, NAME), depth, conditions: [], declared: null, hasClass: false, method: null };
  turnTo(pages, known);
};

const closeMethod = ({ pages, oddities }: Reading, file: File): void => {
  if (file.method === null) return;
  const { name, start, calls, most } = file.method;
  file.method = null;
  const hits = calls ?? most;
  if (hits === null) noteOddity(oddities, "calls", { path: file.path, says: name });
  else pushFunction(pages.functions, name, start, 0, hits);
};

const openMethod = (reading: Reading, file: File, attributes: Attributes): void => {
  const { num, name, signature = "", count } = attributes;
  closeMethod(reading, file);
  const [start, calls] = [lineIn(num), numberIn(count)];
  const called = (name ?? signature).slice(0, MAX_NAME);
  if (Number.isNaN(start)) noteOddity(reading.oddities, "place", { path: file.path, says: called });
  else file.method = { name: called, start, calls: Number.isNaN(calls) ? null : saturated(calls), most: null };
};

/** Keeps a line; a condition waits until its file says how to read it. */
const readLine = (reading: Reading, file: File, attributes: Attributes): void => {
  const { oddities, pages } = reading;
  const { num, type, count, truecount, falsecount } = attributes;
  reading.lineElements++;
  if (type === "stmt") reading.statements++;
  const line = lineIn(num);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path: file.path, says: num });
    return;
  }
  const runs = numberIn(count);
  const isCondition = type === "cond" && truecount !== undefined && falsecount !== undefined;
  if (Number.isNaN(runs) && !(isCondition && count === undefined)) noteOddity(oddities, "hits", { path: file.path, says: count });
  if (file.method && !Number.isNaN(runs)) file.method.most = Math.max(file.method.most ?? 0, saturated(runs));
  const isCounted = !isCondition || count !== undefined;
  if (isCounted) pushLine(pages.lines, line, saturated(runs));
  if (!isCondition) return;
  const [trueCount, falseCount] = [saturated(numberIn(truecount)), saturated(numberIn(falsecount))];
  file.conditions.push({ line, isCounted, trueCount, falseCount });
};

const closeFile = (reading: Reading, file: File): void => {
  const { pages } = reading;
  const { conditions, declared, hasClass } = file;
  const meaning = meaningOf(conditions, declared, hasClass ? "evaluations" : "outcomes");
  for (const condition of conditions) {
    const { hit, total } = outcomesOf(condition, meaning);
    if (!condition.isCounted) pushLine(pages.lines, condition.line, saturated(runsOf(condition, meaning)));
    if (total > 0) pushBranch(pages.branches, condition.line, total, hit, 0);
  }
  closeMethod(reading, file);
  reading.file = null;
};

const conditionsIn = ({ coveredconditionals, conditionals }: Attributes): Ratio | null => totalIn(coveredconditionals, conditionals);

/** Depth of the metrics of the whole project. */
const PROJECT_METRICS = 3;

const readMetrics = (reading: Reading, attributes: Attributes): void => {
  const { file, depth } = reading;
  if (file && depth === file.depth + 1) file.declared = conditionsIn(attributes);
  if (depth !== PROJECT_METRICS) return;
  const lines = totalIn(attributes["coveredstatements"], attributes["statements"]);
  const branches = conditionsIn(attributes);
  reading.declared ??= lines || branches ? { lines, branches } : null;
};

const openInside = (reading: Reading, name: string, attributes: Attributes): void => {
  const file = reading.file!;
  if (name === "class") file.hasClass = true;
  else if (name === "line") (attributes["type"] === "method" ? openMethod : readLine)(reading, file, attributes);
  else if (name === "file") throw malformed(reading.path, NAME, "a file stands inside another file");
};

const open = (reading: Reading, name: string, attributes: Attributes): void => {
  reading.depth++;
  if (reading.inTests) return;
  if (name === "metrics") readMetrics(reading, attributes);
  else if (reading.file) openInside(reading, name, attributes);
  else if (name === "file") openFile(reading, attributes);
  else if (name === "coverage") reading.root ??= attributes;
  else if (name === "project") reading.project ??= attributes;
  else if (name === "testproject") reading.inTests = true;
};

const close = (reading: Reading, name: string): void => {
  reading.depth--;
  if (name === "testproject") reading.inTests = false;
  else if (name === "file" && reading.file) closeFile(reading, reading.file);
};

/** The handler that fills a reading. Throws report-malformed at a file without a name. */
export const cloverHandler = (reading: Reading): XmlHandler => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => close(reading, name),
});
