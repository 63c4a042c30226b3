/** Many coverages of the same files made into one: commutative, associative, idempotent. Nothing is ever added twice. */
import type { BranchTable, Coverage, FileCoverage, FunctionTable, LineTable, Span } from "./coverage.ts";
import { byText } from "./order.ts";
import {
  addFunction, branchRows, branchTable, closeBranches, closeFunctions, closeLines, functionRows, functionTable, lineRows,
  lineTable, nameFunction, pushBranch, pushLine, type BranchRows, type FunctionRows, type LineRows,
} from "./rows.ts";

/** One file's rows in one coverage. */
interface Part<Path extends string> {
  readonly coverage: Coverage<Path>;
  readonly file: FileCoverage<Path>;
}

interface Rows {
  readonly lines: LineRows;
  readonly branches: BranchRows;
  readonly functions: FunctionRows;
}

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

const unite = <Path extends string>(rows: Rows, parts: readonly Part<Path>[]): FileCoverage<Path> => {
  const at = { lines: rows.lines.length, branches: rows.branches.length, functions: rows.functions.length };
  for (const { coverage, file } of parts) {
    if (file.lines) copyLines(rows.lines, coverage.lines, file.lines);
    if (file.branches) copyBranches(rows.branches, coverage.branches, file.branches);
    if (file.functions) copyFunctions(rows.functions, coverage.functions, file.functions);
  }
  return {
    path: parts[0]!.file.path,
    lines: parts.some(({ file }) => file.lines) ? closeLines(rows.lines, at.lines) : null,
    branches: parts.some(({ file }) => file.branches) ? closeBranches(rows.branches, at.branches) : null,
    functions: parts.some(({ file }) => file.functions) ? closeFunctions(rows.functions, at.functions) : null,
  };
};

const partsByPath = <Path extends string>(coverages: readonly Coverage<Path>[]): Map<Path, Part<Path>[]> => {
  const parts = new Map<Path, Part<Path>[]>();
  for (const coverage of coverages) {
    for (const file of coverage.files) {
      const known = parts.get(file.path);
      if (known) known.push({ coverage, file });
      else parts.set(file.path, [{ coverage, file }]);
    }
  }
  return parts;
};

const hasEachPathOnce = ({ files }: Coverage): boolean => new Set(files.map(({ path }) => path)).size === files.length;

/**
 * Unites coverages: a line is hit if it is hit anywhere, and each file stands once, ordered by path.
 * A coverage may hold a path several times (records of a tracefile); they are united too.
 */
export const mergeCoverage = <Path extends string>(coverages: readonly Coverage<Path>[]): Coverage<Path> => {
  const [only] = coverages.length === 1 ? coverages : [];
  if (only && hasEachPathOnce(only)) return { ...only, files: [...only.files].sort(byPath) };
  const parts = partsByPath(coverages);
  const rows: Rows = { lines: lineRows(), branches: branchRows(), functions: functionRows() };
  const files = [...parts.keys()].sort(byText).map((path) => unite(rows, parts.get(path)!));
  return {
    files,
    lines: lineTable(rows.lines),
    branches: branchTable(rows.branches),
    functions: functionTable(rows.functions),
  };
};

/** Coverage of nothing. */
export const NO_COVERAGE: Coverage<never> = {
  files: [],
  lines: lineTable(lineRows()),
  branches: branchTable(branchRows()),
  functions: functionTable(functionRows()),
};
