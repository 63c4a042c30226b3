/** Turns one script that V8 counted into lines, functions and branches, of its own text or of what it was made of. Knows no disk. */
import { pushFunction, pushLine } from "../model/rows.ts";
import { isObject, member } from "./json.ts";
import { MAX_LINE, wrong } from "./json-checks.ts";
import { readFile, type Draft, type Tells } from "./json-draft.ts";
import { packed, pushOutcome } from "./lcov-branches.ts";
import { madeOf, segmentsIn, type Segments } from "./source-map.ts";
import { linesAt, linesOf, type LineSpan } from "./v8-lines.ts";
import { counter, fits, type CountedFunction, type Range } from "./v8-ranges.ts";

/** Lines of all scripts together. The largest reports that are read at all have a few millions. */
const MAX_LINES = 1 << 24;

/** V8's blocks differ from run to run: that two runs have as many of them on a line does not make them the same. */
const TELLS: Tells = { lines: true, branches: true, functions: true, inAnyOrder: true };

/** A script of a file. */
export interface Script {
  /** As a file URL. */
  readonly url: string;
  /** As V8 names it. */
  readonly name: string;
  readonly functions: readonly CountedFunction[];
}

/** What came of a script: it was read, its source is not there, or is not what ran. */
export type Reading = "read" | "missing" | "unfit";

/** What reading needs besides the script. */
export interface Ground {
  readonly draft: Draft;
  /** The text of a file of the project by its URL; null for one that is none. */
  readonly textOf: (url: string) => string | null;
}

const boundLines = (draft: Draft): void => {
  if (draft.lines.length > MAX_LINES) throw wrong(draft, "result", `covers more than ${MAX_LINES} lines`);
};

/** Functions that have names, as c8 tells them, and each range that V8 counted by itself as one outcome. */
const pushParts = (draft: Draft, functions: readonly CountedFunction[], spanOf: (range: Range) => LineSpan | null): void => {
  let block = 0;
  for (const { name, ranges, hasBlocks } of functions) {
    const own = name === "" ? null : spanOf(ranges[0]);
    if (own) pushFunction(draft.functions, name, own.first, own.last, ranges[0].count);
    for (const range of hasBlocks ? ranges : []) {
      const span = spanOf(range);
      if (span) pushOutcome(draft.outcomes, span.first, packed(block++, 0), range.count > 0 ? 1 : 0);
    }
  }
};

const TYPESCRIPT = /\.[cm]?ts$/;
/** What Node puts behind TypeScript, before the script's name, after it has put spaces in place of types: lib/internal/modules/typescript.js. */
const NAMED = "\n\n//# sourceURL=";

/** How long a text may be that ran, for one that is written. */
const lengthsOf = (text: string, { url, name }: Script): number[] =>
  TYPESCRIPT.test(url) ? [text.length, text.length + NAMED.length + name.length] : [text.length];

/** Reads a script that ran as it is written: a line is hit as often as the innermost range that holds all of it. */
export const readWritten = ({ draft, textOf }: Ground, script: Script): Reading => {
  const { url, functions } = script;
  const text = textOf(url);
  if (text === null) return "missing";
  if (!fits(functions, ...lengthsOf(text, script))) return "unfit";
  const lines = linesOf(text);
  readFile(draft, url, () => {
    const countOf = counter(functions);
    for (const [index, start] of lines.starts.entries()) {
      const hits = countOf(start, lines.ends[index]!);
      if (hits !== null) pushLine(draft.lines, index + 1, hits);
    }
    pushParts(draft, functions, (range) => linesAt(lines, range));
    boundLines(draft);
    return TELLS;
  });
  return "read";
};

/** What Node keeps of a script that has a source map: the map, and how long the lines are that ran. */
export interface Mapped {
  readonly sources: readonly string[];
  readonly mappings: string;
  readonly lineLengths: readonly number[];
}

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;

const resolved = (base: string, root: unknown, source: unknown): string => {
  const path = `${typeof root === "string" && root !== "" ? `${root.replace(/\/$/, "")}/` : ""}${typeof source === "string" ? source : ""}`;
  return URL.canParse(path, base) ? new URL(path, base).href : "";
};

/** The map that a script has in `source-map-cache`; null where it has none that can be read. */
export const mapOf = (entry: unknown, script: string): Mapped | null => {
  const [data, lengths, url] = [member(entry, "data"), member(entry, "lineLengths"), member(entry, "url")];
  if (!isObject(data) || !Array.isArray(lengths) || !lengths.every(isCount)) return null;
  const { sources, sourceRoot, mappings } = data;
  if (typeof mappings !== "string" || !Array.isArray(sources)) return null;
  const base = typeof url === "string" && url.startsWith("file:") ? url : script;
  return { sources: sources.map((source: unknown) => resolved(base, sourceRoot, source)), mappings, lineLengths: lengths };
};

const startsOf = (lengths: readonly number[]): number[] => {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length + 1);
  return starts;
};

/** The counts of each source's lines: of every piece of text that was made of one. */
const countedLines = ({ begins, sources, lines }: Segments, functions: readonly CountedFunction[]): Map<number, [line: number, hits: number][]> => {
  const bySource = new Map<number, [number, number][]>();
  const countOf = counter(functions);
  for (const [index, begin] of begins.entries()) {
    const hits = countOf(begin, begin + 1);
    if (hits === null) continue;
    const known = bySource.get(sources[index]!);
    if (known) known.push([lines[index]!, hits]);
    else bySource.set(sources[index]!, [[lines[index]!, hits]]);
  }
  return bySource;
};

const readSource = ({ draft, textOf }: Ground, url: string, counted: readonly [line: number, hits: number][], pushRest: () => void): Reading => {
  const text = textOf(url);
  if (text === null) return "missing";
  const length = text.split("\n", MAX_LINE).length;
  if (counted.some(([line]) => line > length)) return "unfit";
  readFile(draft, url, () => {
    for (const [line, hits] of counted) pushLine(draft.lines, line, hits);
    pushRest();
    boundLines(draft);
    return TELLS;
  });
  return "read";
};

/** Reads what a script was made of: a line is hit as often as the text that was made of it and ran most. One result for each source. */
export const readMapped = (ground: Ground, { functions }: Script, { sources, mappings, lineLengths }: Mapped): Reading[] => {
  const starts = startsOf(lineLengths);
  const length = starts.at(-1)! - 1;
  // Some versions of Node leave out the empty line behind the last line end.
  const segments = fits(functions, length, length + 1) ? segmentsIn(mappings, starts) : null;
  if (segments === null) return ["unfit"];
  return [...countedLines(segments, functions)].map(([source, counted]) => readSource(ground, sources[source] ?? "", counted, () => {
    pushParts(ground.draft, functions, (range) => {
      const span = madeOf(segments, range);
      return span?.source === source ? span : null;
    });
  }));
};
