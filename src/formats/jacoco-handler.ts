/** Takes a JaCoCo document element by element and keeps its rows, one page a class and one a source file. Knows no bytes. */
import type { Ratio } from "../model/ratio.ts";
import { pushBranch, pushFunction, pushLine, saturated } from "../model/rows.ts";
import { keyOf, newKeys, type Keys } from "./jacoco-keys.ts";
import { malformed } from "./malformed.ts";
import { countIn, lineIn, numberIn } from "./numbers.ts";
import { noteOddity, type Oddities } from "./oddities.ts";
import { MAX_NAME, newPages, turnTo, type Attributes, type Pages } from "./pages.ts";
import type { XmlHandler } from "./xml.ts";

/** How much of a class's name stands before the names of its methods. */
const MAX_TYPE = 128;

/** How many of something ran, of how many. */
interface Counter extends Ratio {
  readonly type: string;
}

/** The method that is open. */
interface Method {
  readonly name: string;
  readonly line: string | undefined;
  /** Of its counter METHOD, or of its instructions; null before either. */
  calls: number | null;
}

/** A method of a class that names no source file: where it belongs shows only at its package's end. */
interface Loose {
  readonly type: string;
  readonly name: string;
  readonly start: number;
  readonly calls: number;
}

/** The package that is open. */
interface Folder {
  readonly name: string;
  /** Its source files' keys by the name without extension; null where two share it. */
  readonly sources: Map<string, string | null>;
  readonly loose: Loose[];
}

/** The class or the source file that is open. */
interface Part {
  readonly isSource: boolean;
  readonly name: string;
  /** Null where it names no source file. */
  readonly key: string | null;
  hasLines: boolean;
}

/** What was read so far. */
export interface Reading {
  /** By keys. */
  readonly pages: Pages;
  readonly keys: Keys;
  readonly oddities: Oddities;
  /** Keys of files whose lines do not say whether they were hit. */
  readonly untold: Set<string>;
  /** Totals of the whole report by the type of their counter. */
  readonly counters: Map<string, Ratio>;
  root: Attributes | null;
  depth: number;
  lineElements: number;
  tellsBranches: boolean;
  folder: Folder | null;
  part: Part | null;
  method: Method | null;
}

/** A reading of nothing yet, of the report at a path. */
export const newReading = (path: string): Reading => ({
  pages: newPages(), keys: newKeys(path), oddities: new Map(), untold: new Set(), counters: new Map(),
  root: null, depth: 0, lineElements: 0, tellsBranches: false, folder: null, part: null, method: null,
});

const openPart = (reading: Reading, isSource: boolean, { name = "", sourcefilename }: Attributes): void => {
  const { folder, pages, keys, oddities } = reading;
  const file = isSource ? name : sourcefilename;
  const key = file === undefined || file.trim() === "" ? null : keyOf(keys, folder?.name ?? "", file);
  reading.part = { isSource, name: name.slice(0, MAX_NAME), key, hasLines: false };
  if (key !== null) turnTo(pages, key);
  else if (isSource) noteOddity(oddities, "unnamed", { path: folder?.name ?? "", says: name });
  if (key === null || !isSource || folder === null) return;
  const stem = name.replace(/\.[^.]*$/, "");
  folder.sources.set(stem, folder.sources.has(stem) ? null : key);
};

const lastOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** With its class, for two lambdas of one line may both be called "invoke". */
const qualified = (type: string, name: string): string => `${lastOf(type).slice(0, MAX_TYPE)}.${name}`;

const closeMethod = ({ folder, pages, oddities }: Reading, part: Part, { name, line, calls }: Method): void => {
  const [type, start] = [part.name, lineIn(line)];
  if (Number.isNaN(start)) noteOddity(oddities, part.key === null ? "sourceless" : "place", { path: type, says: name });
  else if (calls === null) noteOddity(oddities, "calls", { path: type, says: name });
  else if (part.key === null) folder?.loose.push({ type, name, start, calls });
  else pushFunction(pages.functions, qualified(type, name), start, 0, calls);
};

/** Gives methods of classes that name no source file to the file of their package that is called like the class. */
const closeFolder = ({ pages, oddities }: Reading, { sources, loose }: Folder): void => {
  for (const { type, name, start, calls } of loose) {
    const key = sources.get(lastOf(type).replace(/\$.*$/s, "")) ?? null;
    if (key === null) noteOddity(oddities, "sourceless", { path: type, says: name });
    else {
      turnTo(pages, key);
      pushFunction(pages.functions, qualified(type, name), start, 0, calls);
    }
  }
};

/** Keeps the branches of a line of the source file that is open. */
const readBranches = (reading: Reading, line: number, { mb, cb }: Attributes): void => {
  if (mb === undefined && cb === undefined) return;
  reading.tellsBranches = true;
  const [missed, taken] = [countIn(mb), countIn(cb)];
  if (missed + taken > 0) pushBranch(reading.pages.branches, line, missed + taken, taken, 0);
  else if (Number.isNaN(missed + taken)) {
    noteOddity(reading.oddities, "branch", { path: reading.part?.name ?? "", says: `${cb} taken, ${mb} missed` });
  }
};

const readLine = (reading: Reading, part: Part, attributes: Attributes): void => {
  const { pages, oddities, untold } = reading;
  const { nr, mi, ci } = attributes;
  if (!part.isSource || part.key === null) return;
  part.hasLines = true;
  reading.lineElements++;
  const line = lineIn(nr);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path: part.name, says: nr });
    return;
  }
  const instructions = numberIn(ci);
  // gcovr writes neither, and lists lines that are excluded too.
  if (mi === undefined && ci === undefined) untold.add(part.key);
  else if (Number.isNaN(instructions)) noteOddity(oddities, "hits", { path: part.name, says: ci });
  pushLine(pages.lines, line, instructions > 0 ? 1 : 0);
  readBranches(reading, line, attributes);
};

const readPartCounter = ({ method, untold }: Reading, part: Part, { type, hit, total }: Counter): void => {
  if (method) {
    if (type === "METHOD") method.calls = saturated(hit);
    else if (type === "INSTRUCTION") method.calls ??= hit > 0 ? 1 : 0;
  // Instructions without lines: compiled without line numbers, so nobody knows which of them ran.
  } else if (part.isSource && part.key !== null && !part.hasLines && type === "INSTRUCTION" && total > 0) untold.add(part.key);
};

/** Depth of the counters of the whole report. */
const REPORT_COUNTERS = 2;

const readCounter = (reading: Reading, { type = "", missed, covered }: Attributes): void => {
  const hit = countIn(covered);
  const total = hit + countIn(missed);
  if (!Number.isSafeInteger(total)) return;
  if (reading.part) readPartCounter(reading, reading.part, { type, hit, total });
  else if (reading.depth === REPORT_COUNTERS) reading.counters.set(type, { hit, total });
};

const openInside = (reading: Reading, name: string, attributes: Attributes): void => {
  const part = reading.part!;
  if (name === "line") readLine(reading, part, attributes);
  else if (name === "counter") readCounter(reading, attributes);
  else if (name === "method") {
    reading.method = { name: (attributes["name"] ?? "").slice(0, MAX_NAME), line: attributes["line"], calls: null };
  } else if (name === "class" || name === "sourcefile") {
    throw malformed(reading.keys.report, "JaCoCo", `a ${name} stands inside of ${JSON.stringify(part.name)}`);
  }
};

const openOutside = (reading: Reading, name: string, attributes: Attributes): void => {
  if (name === "class" || name === "sourcefile") openPart(reading, name === "sourcefile", attributes);
  else if (name === "counter") readCounter(reading, attributes);
  else if (name === "package") reading.folder = { name: attributes["name"] ?? "", sources: new Map(), loose: [] };
  else if (name === "group") reading.keys.groups.push((attributes["name"] ?? "").slice(0, MAX_NAME));
};

const open = (reading: Reading, name: string, attributes: Attributes): void => {
  reading.depth++;
  reading.root ??= attributes;
  if (reading.part) openInside(reading, name, attributes);
  else openOutside(reading, name, attributes);
};

const closeInside = (reading: Reading, part: Part, name: string): void => {
  if (name === "method" && reading.method) {
    closeMethod(reading, part, reading.method);
    reading.method = null;
  } else if (name === "class" || name === "sourcefile") reading.part = null;
};

const close = (reading: Reading, name: string): void => {
  reading.depth--;
  if (reading.part) closeInside(reading, reading.part, name);
  else if (name === "group") reading.keys.groups.pop();
  else if (name === "package" && reading.folder) {
    closeFolder(reading, reading.folder);
    reading.folder = null;
  }
};

/** The handler that fills a reading. Throws report-malformed where paths are too long, or parts stand inside one another. */
export const jacocoHandler = (reading: Reading): XmlHandler => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => close(reading, name),
});
