/** Many coverages of the same files made into one: commutative, associative, idempotent. Nothing is ever added twice. */
import type { BranchTable, Coverage, FileCoverage, FunctionTable, LineTable, Metric, Span, Utf8 } from "./coverage.ts";
import { byText } from "./order.ts";
import {
  addFunction, branchRows, branchTable, closeBranches, closeFunctions, closeLines, functionRows, functionTable, lineRows,
  lineTable, nameFunction, pushBranch, pushLine, uniteBranch, type BranchRows, type FunctionRows, type LineRows,
} from "./rows.ts";

/** Coverages that are being united, one after the other: in memory there is what they say together, and never their sum. */
export interface Union<Path extends string = string> {
  /** The only coverage so far, as it was given: its tables are shared until there is another one. */
  first: Coverage<Path> | null;
  readonly files: Map<Path, FileCoverage<Path>>;
  rows: Rows;
  /** Rows that no file owns any more. */
  spent: number;
}

interface Rows {
  readonly lines: LineRows;
  readonly branches: BranchRows;
  readonly functions: FunctionRows;
}

const noRows = (): Rows => ({ lines: lineRows(), branches: branchRows(), functions: functionRows() });

/** A union of nothing yet. */
export const newUnion = <Path extends string = string>(): Union<Path> => ({ first: null, files: new Map(), rows: noRows(), spent: 0 });

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => byText(a.path, b.path);

const copyLines = (rows: LineRows, { line, hits }: LineTable, { from, to }: Span): void => {
  for (let row = from; row < to; row++) pushLine(rows, line[row]!, hits[row]!);
};

const copyBranches = (rows: BranchRows, { line, total, hit, taken }: BranchTable, { from, to }: Span): void => {
  for (let row = from; row < to; row++) pushBranch(rows, line[row]!, total[row]!, hit[row]!, taken[row]!);
};

const copyFunctions = (rows: FunctionRows, table: FunctionTable, { from, to }: Span): void => {
  for (let row = from; row < to; row++) {
    addFunction(rows, table.start[row]!, table.end[row]!, table.hits[row]!);
    nameFunction(rows, rows.length - 1, table.utf8(row));
  }
};

/** What one kind of rows needs to be united. */
interface Kind<Table, Kept extends { readonly length: number }> {
  readonly tableOf: (rows: Kept) => Table;
  readonly copy: (rows: Kept, table: Table, span: Span) => void;
  /** Puts rows into those that are known; false where one of them is not known, and then as many as came before it. */
  readonly raise: (rows: Kept, known: Span, table: Table, span: Span) => boolean;
  readonly close: (rows: Kept, from: number) => Span;
}

const LINES: Kind<LineTable, LineRows> = {
  tableOf: lineTable,
  copy: copyLines,
  close: closeLines,
  raise: (rows, known, table, { from, to }) => {
    let at = known.from;
    for (let row = from; row < to; row++) {
      const line = table.line[row]!;
      while (at < known.to && rows.line[at]! < line) at++;
      if (at === known.to || rows.line[at] !== line) return false;
      if (table.hits[row]! > rows.hits[at]!) rows.hits[at] = table.hits[row]!;
    }
    return true;
  },
};

const BRANCHES: Kind<BranchTable, BranchRows> = {
  tableOf: branchTable,
  copy: copyBranches,
  close: closeBranches,
  raise: (rows, known, table, { from, to }) => {
    let at = known.from;
    for (let row = from; row < to; row++) {
      const line = table.line[row]!;
      while (at < known.to && rows.line[at]! < line) at++;
      if (at === known.to || rows.line[at] !== line) return false;
      uniteBranch(rows, at, table.total[row]!, table.hit[row]!, table.taken[row]!);
    }
    return true;
  },
};

const isNamed = ({ text, nameFrom, nameTo }: FunctionRows, row: number, { bytes, from, to }: Utf8): boolean => {
  const start = nameFrom[row]!;
  if (nameTo[row]! - start !== to - from) return false;
  for (let at = from; at < to; at++) if (text[start + at - from] !== bytes[at]) return false;
  return true;
};

const FUNCTIONS: Kind<FunctionTable, FunctionRows> = {
  tableOf: functionTable,
  copy: copyFunctions,
  close: closeFunctions,
  raise: (rows, known, table, { from, to }) => {
    let at = known.from;
    for (let row = from; row < to; row++) {
      const start = table.start[row]!;
      const name = table.utf8(row);
      while (at < known.to && (rows.start[at]! < start || (rows.start[at] === start && !isNamed(rows, at, name)))) at++;
      if (at === known.to || rows.start[at] !== start) return false;
      rows.end[at] = Math.max(rows.end[at]!, table.end[row]!);
      rows.hits[at] = Math.max(rows.hits[at]!, table.hits[row]!);
    }
    return true;
  },
};

interface Addition<Table> {
  /** The file's rows so far. */
  readonly known: Span | null;
  readonly table: Table;
  readonly spans: readonly Span[];
}

/** Unites a file's rows with those that are known, in place where nothing is new: what shards repeat costs no memory. */
const unite = <Table, Kept extends { readonly length: number }>(
  union: Union, kind: Kind<Table, Kept>, rows: Kept, { known, table, spans }: Addition<Table>,
): Span | null => {
  if (spans.length === 0 || (known !== null && spans.length === 1 && kind.raise(rows, known, table, spans[0]!))) return known;
  const from = rows.length;
  if (known !== null) {
    kind.copy(rows, kind.tableOf(rows), known);
    union.spent += known.to - known.from;
  }
  for (const span of spans) kind.copy(rows, table, span);
  return kind.close(rows, from);
};

const spansOf = (parts: readonly FileCoverage[], metric: Metric): readonly Span[] => {
  const spans: Span[] = [];
  for (const part of parts) if (part[metric] !== null) spans.push(part[metric]);
  return spans;
};

/** Adds a file that stands in a coverage once, or once for each of its records or classes. */
const addFile = <Path extends string>(union: Union<Path>, coverage: Coverage<Path>, parts: readonly FileCoverage<Path>[]): void => {
  const { files, rows } = union;
  const { path } = parts[0]!;
  const known = files.get(path) ?? { path, lines: null, branches: null, functions: null };
  files.set(path, {
    path,
    lines: unite(union, LINES, rows.lines, { known: known.lines, table: coverage.lines, spans: spansOf(parts, "lines") }),
    branches: unite(union, BRANCHES, rows.branches, { known: known.branches, table: coverage.branches, spans: spansOf(parts, "branches") }),
    functions: unite(union, FUNCTIONS, rows.functions, { known: known.functions, table: coverage.functions, spans: spansOf(parts, "functions") }),
  });
};

const addFiles = <Path extends string>(union: Union<Path>, coverage: Coverage<Path>): void => {
  const byPath = new Map<Path, FileCoverage<Path>[]>();
  for (const file of coverage.files) {
    const parts = byPath.get(file.path);
    if (parts) parts.push(file);
    else byPath.set(file.path, [file]);
  }
  for (const parts of byPath.values()) addFile(union, coverage, parts);
};

const rowsOf = <Path extends string>({ files, rows }: Union<Path>): Coverage<Path> => ({
  files: [...files.values()].sort(byPath),
  lines: lineTable(rows.lines),
  branches: branchTable(rows.branches),
  functions: functionTable(rows.functions),
});

/** Copies what files own once they own less than half of the rows. */
const compact = (union: Union): void => {
  const { lines, branches, functions } = union.rows;
  if (union.spent * 2 <= lines.length + branches.length + functions.length) return;
  const all = rowsOf(union);
  union.files.clear();
  union.rows = noRows();
  union.spent = 0;
  addFiles(union, all);
};

const hasEachPathOnce = ({ files }: Coverage): boolean => new Set(files.map(({ path }) => path)).size === files.length;

/**
 * Adds a coverage to a union: a line is hit if it is hit anywhere. The order of coverages changes nothing.
 * A coverage may hold a path several times (records of a tracefile); they are united too.
 */
export const addCoverage = <Path extends string>(union: Union<Path>, coverage: Coverage<Path>): void => {
  if (union.first === null && union.files.size === 0 && hasEachPathOnce(coverage)) {
    union.first = coverage;
    return;
  }
  const { first } = union;
  union.first = null;
  for (const one of first ? [first, coverage] : [coverage]) addFiles(union, one);
  compact(union);
};

/** Files by their paths; those that stand in order already, as tools mostly write them, are taken as they are. */
const inOrder = <Path extends string>(files: readonly FileCoverage<Path>[]): readonly FileCoverage<Path>[] => {
  for (let at = 1; at < files.length; at++) if (byPath(files[at - 1]!, files[at]!) > 0) return [...files].sort(byPath);
  return files;
};

/** What the coverages of a union say together: each file once, ordered by path. */
export const unionOf = <Path extends string>(union: Union<Path>): Coverage<Path> =>
  union.first ? { ...union.first, files: inOrder(union.first.files) } : rowsOf(union);

/** Unites coverages; the only one of several files shares its tables with the result. */
export const mergeCoverage = <Path extends string>(coverages: readonly Coverage<Path>[]): Coverage<Path> => {
  const union = newUnion<Path>();
  for (const coverage of coverages) addCoverage(union, coverage);
  return unionOf(union);
};

/** Coverage of nothing. */
export const NO_COVERAGE: Coverage<never> = {
  files: [],
  lines: lineTable(lineRows()),
  branches: branchTable(branchRows()),
  functions: functionTable(functionRows()),
};
