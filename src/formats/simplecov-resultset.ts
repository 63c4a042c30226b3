/** Reads SimpleCov's `.resultset.json`: what each command of a run saw of each file, as Ruby itself counts it. Knows no disk. */
import { addRun, type Where } from "../model/contexts.ts";
import { pushFunction, pushLine } from "../model/rows.ts";
import { isObject, member, type JsonObject } from "./json.ts";
import { countIn, endIn, lineIn, listIn, MAX_LINE, MAX_NAME, objectIn, pathIn, wrong } from "./json-checks.ts";
import { readFile, type Draft, type Tells } from "./json-draft.ts";
import { packed, pushOutcome } from "./lcov-branches.ts";

/** True for what commands, by their free names, saw. */
export const isResultset = (document: unknown): document is JsonObject =>
  isObject(document) && Object.values(document).length > 0 &&
  Object.values(document).every((command) => isObject(member(command, "coverage")) && member(command, "timestamp") !== undefined);

/** An array of Ruby that was made a key: `[:then, 1, 4, 24, 4, 25]`, the last four of which are lines and columns. */
interface RubyKey {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

const PLACE_WORDS = 4;
const LONGEST_KEY = 2 * MAX_NAME;
const MAX_ID = 2 ** 31;

const rubyKeyIn = (draft: Draft, key: string, where: string): RubyKey => {
  const words = key.length <= LONGEST_KEY && key.startsWith("[") && key.endsWith("]") ? key.slice(1, -1).split(", ") : [];
  const [start, , end] = words.slice(-PLACE_WORDS).map(Number);
  if (words.length <= PLACE_WORDS || start === undefined || Number.isNaN(start)) throw wrong(draft, where, "has a key that is no place in Ruby's words");
  return { words: words.slice(0, -PLACE_WORDS), start: lineIn(draft, start, where), end: endIn(end, start) };
};

/** The entries that several commands have of the same line, as SimpleCov combines them: what was not hit counts if all know it as code. */
const combined = (draft: Draft, lists: readonly (readonly unknown[])[], index: number): number | null => {
  let most = 0;
  let isCode = true;
  for (const list of lists) {
    const entry = list[index] ?? null;
    if (entry === null) isCode = false;
    else most = Math.max(most, countIn(draft, entry, "lines"));
  }
  return isCode || most > 0 ? most : null;
};

const readLines = (draft: Draft, lists: readonly (readonly unknown[])[]): void => {
  const length = lists.reduce((longest, list) => Math.max(longest, list.length), 0);
  if (length > MAX_LINE) throw wrong(draft, "lines", `has more than ${MAX_LINE} entries`);
  for (let index = 0; index < length; index++) {
    const hits = combined(draft, lists, index);
    if (hits !== null) pushLine(draft.lines, index + 1, hits);
  }
};

/** The line by which SimpleCov reports an arm: its own where it stands beside its condition, else the one above. */
const reportLine = (arm: RubyKey, condition: RubyKey): number => (arm.start === condition.start ? arm.start : Math.max(1, arm.start - 1));

/** The number that Ruby gives an arm, by its order in the file: the same in all commands, and the order of SimpleCov's own reports. */
const idOf = (draft: Draft, { words }: RubyKey): number => {
  const id = Number(words[1]);
  if (!Number.isInteger(id) || id < 0 || id > MAX_ID) throw wrong(draft, "branches", "has an arm without a number");
  return id;
};

const readBranches = (draft: Draft, maps: readonly JsonObject[]): void => {
  for (const map of maps) {
    for (const [key, value] of Object.entries(map)) {
      const condition = rubyKeyIn(draft, key, "branches");
      for (const [armKey, count] of Object.entries(objectIn(draft, value, "branches"))) {
        const arm = rubyKeyIn(draft, armKey, "branches");
        const taken = countIn(draft, count, "branches") > 0 ? 1 : 0;
        pushOutcome(draft.outcomes, reportLine(arm, condition), packed(0, idOf(draft, arm)), taken);
      }
    }
  }
};

const SINGLETON = /^#<Class:(.*)>$/;

/** "Stock::Counter#up", or "Stock.left" for a method of the class itself. */
const methodName = (words: readonly string[]): string => {
  const [owner = "", method = ""] = [words.slice(0, -1).join(", "), words.at(-1)].map((word) => word?.replaceAll(/^:|"/g, ""));
  const singleton = SINGLETON.exec(owner)?.[1];
  return singleton === undefined ? `${owner}#${method}` : `${singleton}.${method}`;
};

const readMethods = (draft: Draft, maps: readonly JsonObject[]): void => {
  for (const map of maps) {
    for (const [key, count] of Object.entries(map)) {
      const { words, start, end } = rubyKeyIn(draft, key, "methods");
      pushFunction(draft.functions, methodName(words).slice(0, MAX_NAME), start, end, countIn(draft, count, "methods"));
    }
  }
};

const given = (entries: readonly JsonObject[], key: string): unknown[] =>
  entries.map((entry) => entry[key]).filter((value) => value !== undefined && value !== null);

const readEntries = (draft: Draft, entries: readonly JsonObject[]): Tells => {
  const [lines, branches, methods] = [given(entries, "lines"), given(entries, "branches"), given(entries, "methods")];
  readLines(draft, lines.map((list) => listIn(draft, list, "lines")));
  readBranches(draft, branches.map((map) => objectIn(draft, map, "branches")));
  readMethods(draft, methods.map((map) => objectIn(draft, map, "methods")));
  return { lines: lines.length > 0, branches: branches.length > 0, functions: methods.length > 0 };
};

/** Which lines a command ran: alone it says no more than the lines do, but other shards may stand in other files. */
const readRuns = (draft: Draft, where: Where, lines: unknown): void => {
  for (const [index, entry] of listIn(draft, lines ?? [], "lines").entries()) {
    if (typeof entry === "number" && entry > 0 && index < MAX_LINE) addRun(draft.contexts, where, index + 1);
  }
};

/** Reads what all commands saw together. Before 0.18 an entry was a list of lines and nothing else. */
export const readResultset = (draft: Draft, document: JsonObject): void => {
  const files = new Map<string, JsonObject[]>();
  for (const [name, command] of Object.entries(document)) {
    for (const [path, value] of Object.entries(objectIn(draft, member(command, "coverage"), "coverage"))) {
      const entry: JsonObject = Array.isArray(value) ? { lines: value } : objectIn(draft, value, path);
      readRuns(draft, { path: pathIn(draft, path, "coverage"), name: name.slice(0, MAX_NAME) }, entry["lines"]);
      const known = files.get(path);
      if (known) known.push(entry);
      else files.set(path, [entry]);
    }
  }
  for (const [path, entries] of files) readFile(draft, pathIn(draft, path, "coverage"), () => readEntries(draft, entries));
};
