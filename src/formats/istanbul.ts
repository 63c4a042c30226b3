/** Reads Istanbul's coverage map (`coverage-final.json`, `.nyc_output`), which nyc, Jest, c8, Vitest and others write. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import { pushFunction, pushLine } from "../model/rows.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { isObject, jsonEntriesFormat, member, type Entries, type JsonObject } from "./json.ts";
import { countIn, endIn, lineIn, listIn, nameIn, objectIn, pathIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf, type Draft } from "./json-draft.ts";
import { packed, pushOutcome } from "./lcov-branches.ts";

/** How v8-to-istanbul names the type of its branches, which are the blocks that V8 counted in this one run. */
const V8_BLOCK = "branch";

/** A file's own object; some writers wrap it. */
const unwrapped = (value: unknown): unknown => (isObject(member(value, "data")) ? member(value, "data") : value);

const recognises = ({ document }: JsonHead): boolean =>
  isObject(document) && Object.values(document).some((value) => isObject(member(unwrapped(value), "statementMap")));

const startOf = (location: unknown): unknown => (isObject(location) && isObject(location["start"]) ? location["start"]["line"] : undefined);

const endOf = (location: unknown): unknown => (isObject(location) && isObject(location["end"]) ? location["end"]["line"] : undefined);

/** Istanbul before 1.0 marks what a comment excluded. */
const isExcluded = (entry: unknown): boolean => isObject(entry) && entry["skip"] === true;

/** A line is hit as often as the statement that begins on it and was hit most. */
const readStatements = (draft: Draft, file: JsonObject): void => {
  const map = objectIn(draft, file["statementMap"], "statementMap");
  const counts = objectIn(draft, file["s"], "s");
  for (const id in map) {
    const location = map[id];
    const hits = countIn(draft, counts[id], "s");
    const line = isExcluded(location) ? 0 : lineIn(draft, startOf(location), "statementMap");
    if (line > 0) pushLine(draft.lines, line, hits);
  }
};

/** Outcomes keep the order of branches and locations, which is also that of Istanbul's LCOV. */
const readBranches = (draft: Draft, file: JsonObject): void => {
  const map = objectIn(draft, file["branchMap"], "branchMap");
  const counts = objectIn(draft, file["b"], "b");
  let block = 0;
  for (const id in map) {
    const branch = objectIn(draft, map[id], "branchMap");
    const locations = listIn(draft, branch["locations"] ?? [], "locations");
    const outcomes = listIn(draft, counts[id], "b");
    const line = isExcluded(branch) ? 0 : lineIn(draft, startOf(branch["loc"]) ?? branch["line"] ?? startOf(locations[0]), "branchMap");
    for (let index = 0; index < outcomes.length; index++) {
      const isTaken = countIn(draft, outcomes[index], "b") > 0;
      if (line > 0 && !isExcluded(locations[index])) pushOutcome(draft.outcomes, line, packed(block, index), isTaken ? 1 : 0);
    }
    block++;
  }
};

const readFunctions = (draft: Draft, file: JsonObject): void => {
  const map = objectIn(draft, file["fnMap"], "fnMap");
  const counts = objectIn(draft, file["f"], "f");
  for (const id in map) {
    const { decl, loc, line, name, skip } = objectIn(draft, map[id], "fnMap");
    const hits = countIn(draft, counts[id], "f");
    if (skip === true) continue;
    const start = lineIn(draft, startOf(decl) ?? startOf(loc) ?? line, "fnMap");
    // Without `decl`, as Istanbul before 1.0 and solidity-coverage write it, `loc` is no more than the declaration.
    const end = decl === undefined ? 0 : endIn(endOf(loc), start);
    pushFunction(draft.functions, nameIn(draft, name, "fnMap"), start, end, hits);
  }
};

/** Who counted, as far as a file's entry tells; null where it does not. */
type Counter = "istanbul" | "v8" | null;

const readEntry = (draft: Draft, key: string, value: unknown): Counter => {
  const entry = objectIn(draft, unwrapped(value), key);
  const path = entry["path"] ?? key;
  const isOfV8 = member(Object.values(objectIn(draft, entry["branchMap"], "branchMap"))[0], "type") === V8_BLOCK;
  readFile(draft, pathIn(draft, path, key), () => {
    readStatements(draft, entry);
    readFunctions(draft, entry);
    readBranches(draft, entry);
    // V8's blocks differ from run to run: that two runs have as many of them on a line does not make them the same.
    return { lines: true, branches: true, functions: true, inAnyOrder: isOfV8 };
  });
  return isOfV8 ? "v8" : Object.hasOwn(entry, "_coverageSchema") ? "istanbul" : null;
};

const newMap = (path: string): Draft => newDraft(path, "a coverage map of Istanbul");

const readEntries = (draft: Draft, entries: Entries): CoverageReport => {
  const counters = new Set<Counter>();
  for (const [key, value] of entries) counters.add(readEntry(draft, key, value));
  const producer = counters.has("v8") ? "v8" : counters.has("istanbul") ? "istanbul" : null;
  return reportOf(draft, { format: istanbul.id, producer });
};

/** Reads a coverage map, be it a document of its own or a part of the report at a path. Throws report-malformed for what is none. */
export const readCoverageMap = (document: unknown, path: string): CoverageReport => {
  const draft = newMap(path);
  return readEntries(draft, Object.entries(objectIn(draft, document, "the map")));
};

/** Istanbul's coverage map: lines are where statements begin, functions stand where they are declared and end where their bodies end. */
export const istanbul: CoverageFormat = jsonEntriesFormat({
  id: "istanbul",
  kind: "coverage",
  looksFor: "JSON with a `statementMap` for each file",
  recognises,
  read: readCoverageMap,
  inParts: { under: null, read: (_, entries, path) => readEntries(newMap(path), entries) },
});
