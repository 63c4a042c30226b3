/** Keeps what a report says of its files while it is read, page by page: a run of rows of one file. Knows no format. */
import type { Coverage, FileCoverage, Metric } from "../model/coverage.ts";
import { mergeCoverage } from "../model/merge.ts";
import {
  branchRows, branchTable, closeBranches, closeFunctions, closeLines, functionRows, functionTable, lineRows, lineTable,
  type BranchRows, type FunctionRows, type LineRows,
} from "../model/rows.ts";
import { malformed } from "./malformed.ts";

/** Longest path of a file that is kept. */
export const MAX_PATH = 4096;
/** How much is kept of a name. */
export const MAX_NAME = 1024;

/** Attributes of an element, by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** The page that is open: its file, and the rows at which it began. */
interface OpenPage {
  readonly path: string;
  readonly lines: number;
  readonly branches: number;
  readonly functions: number;
}

/** Rows, to be pushed to the page that is open. */
export interface Pages {
  readonly lines: LineRows;
  readonly branches: BranchRows;
  readonly functions: FunctionRows;
  /** The pages that are full. A file may have several. */
  readonly full: FileCoverage[];
  open: OpenPage | null;
}

/** Pages without anything. */
export const newPages = (): Pages => ({ lines: lineRows(), branches: branchRows(), functions: functionRows(), full: [], open: null });

const endPage = (pages: Pages): void => {
  const { lines, branches, functions, full, open } = pages;
  if (open === null) return;
  full.push({
    path: open.path,
    lines: closeLines(lines, open.lines),
    branches: closeBranches(branches, open.branches),
    functions: closeFunctions(functions, open.functions),
  });
  pages.open = null;
};

/** Goes on with a file: what is pushed from now on is its. */
export const turnTo = (pages: Pages, path: string): void => {
  if (pages.open?.path === path) return;
  endPage(pages);
  const { lines, branches, functions } = pages;
  pages.open = { path, lines: lines.length, branches: branches.length, functions: functions.length };
};

/** Ends the page that is open, and gives the files of the pages from one on their names; null drops a page. */
export const namePages = (pages: Pages, from: number, nameOf: (path: string) => string | null): void => {
  endPage(pages);
  for (const page of pages.full.splice(from)) {
    const path = nameOf(page.path);
    if (path !== null) pages.full.push({ ...page, path });
  }
};

/** All pages as a coverage, each file once, with null for what the whole report never tells. */
export const coverageOf = (pages: Pages, tells: Readonly<Record<Metric, boolean>>): Coverage => {
  endPage(pages);
  const files = pages.full.map((page): FileCoverage => ({
    path: page.path,
    lines: tells.lines ? page.lines : null,
    branches: tells.branches ? page.branches : null,
    functions: tells.functions ? page.functions : null,
  }));
  return mergeCoverage([{
    files, lines: lineTable(pages.lines), branches: branchTable(pages.branches), functions: functionTable(pages.functions),
  }]);
};

/** A path of a report, if it is not too long. Throws report-malformed. */
export const boundedPath = (path: string, report: string, format: string): string => {
  if (path.length > MAX_PATH) throw malformed(report, format, `the path of a file has ${path.length} characters`);
  return path;
};
