/** Reads the JSON of coverage.py 5 to 7, and of tools that write the same (slipcover). Knows no disk. */
import { addRun } from "../model/contexts.ts";
import type { CoverageReport } from "../model/coverage.ts";
import { pushBranch, pushFunction, pushLine } from "../model/rows.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { isObject, jsonEntriesFormat, member, type Entries, type JsonObject } from "./json.ts";
import { lineIn, listIn, MAX_NAME, nameIn, objectIn, pathIn, producerIn, ratioIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf, type Draft } from "./json-draft.ts";

const FILES = "files";

const DOCSTRINGS =
  "of the executed lines are no statements to coverage.py, which does not say which: before 7.13.1 its JSON lists docstrings, unlike its other reports.";

const recognises = ({ document, keys }: JsonHead): boolean => {
  const meta = member(document, "meta");
  return isObject(meta) && Object.hasOwn(meta, "show_contexts") && keys.has("files");
};

const NOTHING: ReadonlySet<unknown> = new Set();

const pushCode = (draft: Draft, excluded: ReadonlySet<unknown>, line: number, hits: number): void => {
  if (line > 0 && !(excluded.size > 0 && excluded.has(line))) pushLine(draft.lines, line, hits);
};

/**
 * Lines, each of which was executed or not; those that a comment excludes are left out, though older versions list them.
 * Both lists mostly ascend: taken as one, they need no sorting. Gives how many lines coverage.py itself does not count.
 */
const readLines = (draft: Draft, file: JsonObject): number => {
  const excludedLines = listIn(draft, file["excluded_lines"] ?? [], "excluded_lines");
  const excluded = excludedLines.length === 0 ? NOTHING : new Set(excludedLines);
  const missing = listIn(draft, file["missing_lines"], "missing_lines");
  const before = draft.lines.length;
  let at = 0;
  for (const executed of listIn(draft, file["executed_lines"], "executed_lines")) {
    const line = lineIn(draft, executed, "executed_lines");
    while (at < missing.length && (missing[at] as number) < line) {
      pushCode(draft, excluded, lineIn(draft, missing[at++], "missing_lines"), 0);
    }
    pushCode(draft, excluded, line, 1);
  }
  while (at < missing.length) pushCode(draft, excluded, lineIn(draft, missing[at++], "missing_lines"), 0);
  const counted = member(file["summary"], "num_statements");
  return typeof counted === "number" ? Math.max(0, draft.lines.length - before - counted) : 0;
};

/** Lines of branches of one file, of which the first `length` count: the same two lists for all files, which spares making thousands. */
interface Exits {
  lines: Uint32Array;
  length: number;
}

const FIRST_EXITS = 1024;

const noExits = (): Exits => ({ lines: new Uint32Array(FIRST_EXITS), length: 0 });

/** The lines that branches leave, 0 for those that leave none; in order, as they mostly stand there. Below 0 it is out of the code. */
const takeExits = (draft: Draft, exits: Exits, list: readonly unknown[], key: string): void => {
  let isSorted = true;
  let last = 0;
  if (list.length > exits.lines.length) exits.lines = new Uint32Array(2 * list.length);
  exits.length = list.length;
  for (let at = 0; at < list.length; at++) {
    const branch = list[at];
    const line = lineIn(draft, Array.isArray(branch) ? branch[0] : undefined, key);
    isSorted &&= last <= line;
    exits.lines[at] = last = line;
  }
  if (!isSorted) exits.lines.subarray(0, exits.length).sort();
};

/** How many branches leave a line. Which of them was taken is not kept: LCOV of the same run lists them in another order. */
const readBranches = (draft: Draft, file: JsonObject, [executed, missing]: readonly [Exits, Exits]): boolean => {
  if (file["executed_branches"] === undefined && file["missing_branches"] === undefined) return false;
  takeExits(draft, executed, listIn(draft, file["executed_branches"], "executed_branches"), "executed_branches");
  takeExits(draft, missing, listIn(draft, file["missing_branches"], "missing_branches"), "missing_branches");
  for (let [hits, misses] = [0, 0]; hits < executed.length || misses < missing.length;) {
    const isHit = misses === missing.length || (hits < executed.length && executed.lines[hits]! <= missing.lines[misses]!);
    const line = isHit ? executed.lines[hits]! : missing.lines[misses]!;
    const [hitsBefore, missesBefore] = [hits, misses];
    while (hits < executed.length && executed.lines[hits] === line) hits++;
    while (misses < missing.length && missing.lines[misses] === line) misses++;
    if (line > 0) pushBranch(draft.branches, line, hits - hitsBefore + misses - missesBefore, hits - hitsBefore, 0);
  }
  return true;
};

/** The lines of a function's body. */
const bodyLines = (draft: Draft, region: JsonObject, key: string): number[] =>
  listIn(draft, region[key], key).map((line) => lineIn(draft, line, key)).filter((line) => line > 0);

/**
 * Functions as coverage.py 7.6 and later tell them; the code outside of all has no name. One without a line that counts
 * (a docstring, an excluded body) has nothing that could run. Before 7.13.1 a function begins where its body does.
 */
const readFunctions = (draft: Draft, file: JsonObject): boolean => {
  if (file["functions"] === undefined) return false;
  for (const [name, value] of Object.entries(objectIn(draft, file["functions"], "functions"))) {
    const region = objectIn(draft, value, name);
    const executed = bodyLines(draft, region, "executed_lines");
    const lines = [...executed, ...bodyLines(draft, region, "missing_lines")].sort((a, b) => a - b);
    if (name === "" || lines.length === 0) continue;
    const start = region["start_line"] === undefined ? lines[0]! : lineIn(draft, region["start_line"], "start_line");
    pushFunction(draft.functions, name.slice(0, MAX_NAME), start, lines.at(-1)!, executed.length > 0 ? 1 : 0);
  }
  return true;
};

/** Which contexts ran a line; the one without a name is all that no test asked for, such as an import. */
const readContexts = (draft: Draft, path: string, file: JsonObject): void => {
  if (file["contexts"] === undefined) return;
  for (const [line, names] of Object.entries(objectIn(draft, file["contexts"], "contexts"))) {
    const number = lineIn(draft, Number(line), "contexts");
    for (const name of listIn(draft, names, "contexts")) addRun(draft.contexts, { path, name: nameIn(draft, name, "contexts") }, number);
  }
};

const declaredOf = (totals: unknown) => ({
  lines: ratioIn(member(totals, "covered_lines"), member(totals, "num_statements")),
  branches: ratioIn(member(totals, "covered_branches"), member(totals, "num_branches")),
});

const lengthOf = (value: unknown, key: string): number => {
  const list = member(value, key);
  return Array.isArray(list) ? list.length : 0;
};

const TITLE = "the JSON of coverage.py";

const readEntries = (draft: Draft, document: unknown, entries: Entries): CoverageReport => {
  const exits = [noExits(), noExits()] as const;
  let uncounted = 0;
  objectIn(draft, member(document, FILES), FILES);
  for (const [file, value] of entries) {
    const entry = objectIn(draft, value, file);
    readFile(draft, pathIn(draft, file, "files"), () => {
      readContexts(draft, file, entry);
      uncounted += readLines(draft, entry);
      return { lines: true, branches: readBranches(draft, entry, exits), functions: readFunctions(draft, entry) };
    });
  }
  const { software, version } = objectIn(draft, member(document, "meta"), "meta");
  return reportOf(draft, {
    format: coveragePy.id,
    producer: producerIn(typeof software === "string" ? software : "coverage.py", version),
    declared: declaredOf(member(document, "totals")),
    warnings: uncounted > 0 ? [`${uncounted} ${DOCSTRINGS}`] : [],
  });
};

const read = (document: unknown, path: string): CoverageReport => {
  const files = Object.entries(member(document, FILES) ?? {});
  const lines = files.reduce((sum, [, file]) => sum + lengthOf(file, "executed_lines") + lengthOf(file, "missing_lines"), 0);
  return readEntries(newDraft(path, TITLE, lines), document, files);
};

/** The JSON of coverage.py, with the contexts that say which test ran a line (`--show-contexts`). */
export const coveragePy: CoverageFormat = jsonEntriesFormat({
  id: "coverage-py",
  kind: "coverage",
  looksFor: "JSON with `meta.show_contexts` and `files`",
  recognises,
  read,
  inParts: { under: FILES, read: (document, entries, path) => readEntries(newDraft(path, TITLE), document, entries) },
});
