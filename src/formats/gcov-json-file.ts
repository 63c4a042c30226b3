/** Reads a file's entry as gcov writes it in JSON, and gcovr after it. Knows no document around it. */
import { addRun } from "../model/contexts.ts";
import { KNOWN_OUTCOMES, pushBranch, pushFunction, pushLine } from "../model/rows.ts";
import { countIn, endIn, lineIn, listIn, nameIn, objectIn } from "./json-checks.ts";
import type { Draft, Tells } from "./json-draft.ts";
import type { JsonObject } from "./json.ts";

/** Marks of gcovr: by a comment or an option, or because there is no code. */
const isLeftOut = (entry: JsonObject): boolean => entry["gcovr/excluded"] === true || entry["gcovr/noncode"] === true;

/** The outcomes of a line, as one function or instance of a template has them; gcov's order tells which is which. */
const readBranches = (draft: Draft, line: number, branches: readonly unknown[]): void => {
  let total = 0;
  let hit = 0;
  let taken = 0;
  for (const value of branches) {
    const branch = objectIn(draft, value, "branches");
    const isTaken = countIn(draft, branch["count"], "branches") > 0;
    if (isLeftOut(branch)) continue;
    if (isTaken && total < KNOWN_OUTCOMES) taken |= 1 << total;
    if (isTaken) hit++;
    total++;
  }
  if (total > 0) pushBranch(draft.branches, line, total, hit, taken);
};

/** The data files that a line's count comes from: `gcovr/data_sources` of gcovr 8.3 and later, with --verbose. */
const readSources = (draft: Draft, path: string, entry: JsonObject, line: number): void => {
  for (const source of listIn(draft, entry["gcovr/data_sources"] ?? [], "gcovr/data_sources")) {
    const name: unknown = Array.isArray(source) ? source[0] : source;
    addRun(draft.contexts, { path, name: nameIn(draft, name, "gcovr/data_sources") }, line);
  }
};

/** A line stands once for each function that it is part of. True where it has branches. */
const readLine = (draft: Draft, value: unknown): boolean => {
  const entry = objectIn(draft, value, "lines");
  const line = lineIn(draft, entry["line_number"], "line_number");
  const hits = countIn(draft, entry["count"], "count");
  const branches = listIn(draft, entry["branches"] ?? [], "branches");
  if (line > 0 && !isLeftOut(entry)) {
    pushLine(draft.lines, line, hits);
    readBranches(draft, line, branches);
    if (hits > 0 && draft.file !== null) readSources(draft, draft.file, entry, line);
  }
  return branches.length > 0;
};

/** Newer versions of gcovr give the places of the first and the last character, as "line:column". */
const endOf = (entry: JsonObject): unknown => {
  const place: unknown = Array.isArray(entry["pos"]) ? entry["pos"][1] : undefined;
  return typeof place === "string" ? Number.parseInt(place, 10) : entry["end_line"];
};

const readFunction = (draft: Draft, value: unknown): void => {
  const entry = objectIn(draft, value, "functions");
  const start = lineIn(draft, entry["start_line"] ?? entry["lineno"], "functions");
  const name = nameIn(draft, entry["name"] ?? entry["demangled_name"], "functions");
  const hits = countIn(draft, entry["execution_count"], "execution_count");
  if (!isLeftOut(entry)) pushFunction(draft.functions, name, start, endIn(endOf(entry), start), hits);
};

/**
 * Reads a file's lines, branches and functions. What is there once for each instance of a template is united.
 * Lists of branches are all empty where gcov was not asked for any (`-b`): then none are told.
 */
export const readGcovFile = (draft: Draft, file: JsonObject): Tells => {
  let branches = false;
  for (const line of listIn(draft, file["lines"], "lines")) branches = readLine(draft, line) || branches;
  const { functions } = file;
  if (functions !== undefined) for (const value of listIn(draft, functions, "functions")) readFunction(draft, value);
  return { lines: true, branches, functions: functions !== undefined };
};
