/** Gathers what a JSON document says of coverage, file by file, and makes a report of it. Knows no format and no key. */
import { contextsOf, newContexts, TOO_MANY_RUNS, type ContextRows } from "../model/contexts.ts";
import type { CoverageReport, Declared, FileCoverage } from "../model/coverage.ts";
import { mergeCoverage } from "../model/merge.ts";
import {
  branchRows, branchTable, closeBranches, closeFunctions, closeLines, functionRows, functionTable, lineRows, lineTable,
  pushLine, type BranchRows, type FunctionRows, type LineRows,
} from "../model/rows.ts";
import { countIn, MAX_LINE, newReading, oddities, wrong, type Reading } from "./json-checks.ts";
import { closeOutcomes, noOutcomes, type Outcomes } from "./lcov-branches.ts";

/** What is read so far; the rows behind the last file's are those of the file that is being read. */
export interface Draft extends Reading {
  readonly lines: LineRows;
  /** A row pushed here is one line's branches as one entry of the report counts them; several of a line are united. */
  readonly branches: BranchRows;
  /** For branches that come outcome by outcome: those of a line are added up, in the order of their keys. */
  readonly outcomes: Outcomes;
  readonly functions: FunctionRows;
  readonly files: FileCoverage[];
  readonly contexts: ContextRows;
}

/** A draft of nothing yet, for the report at a path. `title` is what it was recognised as, `room` how many lines it may hold. */
export const newDraft = (path: string, title: string, room?: number): Draft => ({
  ...newReading(path, title),
  lines: lineRows(room), branches: branchRows(), outcomes: noOutcomes(), functions: functionRows(), files: [],
  contexts: newContexts(),
});

/** Of which kinds a file's entry tells anything, be it that there are none. */
export interface Tells {
  readonly lines?: boolean;
  readonly branches?: boolean;
  readonly functions?: boolean;
  /** True where two reports may list a line's outcomes in different orders: then only their numbers are kept. */
  readonly inAnyOrder?: boolean;
}

/** Reads a file's entry: the rows that `read` pushes are its rows. What `read` says that it does not tell stays null. */
export const readFile = (draft: Draft, path: string, read: () => Tells): FileCoverage => {
  const { lines, branches, outcomes, functions } = draft;
  const from = { lines: lines.length, branches: branches.length, functions: functions.length };
  draft.file = path;
  const tells = read();
  draft.file = null;
  closeOutcomes(outcomes, branches);
  if (tells.inAnyOrder) branches.taken.fill(0, from.branches, branches.length);
  const file: FileCoverage = {
    path,
    lines: tells.lines ? closeLines(lines, from.lines) : null,
    branches: tells.branches ? closeBranches(branches, from.branches) : null,
    functions: tells.functions ? closeFunctions(functions, from.functions) : null,
  };
  draft.files.push(file);
  return file;
};

/** Takes a list with an entry for each line of the source; those that are `irrelevant` are no code. */
export const takeLineList = (draft: Draft, list: readonly unknown[], key: string, irrelevant: (entry: unknown) => boolean): void => {
  if (list.length > MAX_LINE) throw wrong(draft, key, `has more than ${MAX_LINE} entries`);
  for (let index = 0; index < list.length; index++) {
    if (!irrelevant(list[index])) pushLine(draft.lines, index + 1, countIn(draft, list[index], key));
  }
};

/** What is said of a report as a whole. */
export interface Whole {
  readonly format: string;
  readonly producer?: string | null;
  readonly declared?: Declared | null;
  readonly bases?: readonly string[];
  readonly warnings?: readonly string[];
}

/** The report, with every path once. */
export const reportOf = (draft: Draft, { format, producer = null, declared = null, bases = [], warnings = [] }: Whole): CoverageReport => {
  const { files, lines, branches, functions, contexts } = draft;
  const tooMany = contexts.given ? [TOO_MANY_RUNS] : [];
  return {
    kind: "coverage",
    format,
    producer,
    coverage: mergeCoverage([{ files, lines: lineTable(lines), branches: branchTable(branches), functions: functionTable(functions) }]),
    bases,
    declared: declared?.lines || declared?.branches ? declared : null,
    contexts: contextsOf(contexts),
    warnings: [...oddities(draft), ...warnings, ...tooMany, ...(files.length === 0 ? ["The report lists no file."] : [])],
  };
};

/** Names of folders and a file as one path; a name may end in a separator, or be nothing but one. */
export const joinPath = (parent: string, name: string): string =>
  parent === "" || /[\\/]$/.test(parent) || /^[\\/]/.test(name) ? parent + name : `${parent}/${name}`;
