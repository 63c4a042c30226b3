/** The report of LuaCov: the source with hits before its lines, file after file, and a summary. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import { plusKnown, type Ratio } from "../model/ratio.ts";
import { pushLine, saturated } from "../model/rows.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { textAt } from "./lcov-fields.ts";
import { emptyReport, malformedAt, truncatedAt, type Reading } from "./line-problems.ts";
import { readLines, type Line } from "./lines.ts";
import { boundedPath, coverageOf, newPages, turnTo, type Pages } from "./pages.ts";

const HEAD = /^(?:[ \t]*\r?\n)*={78}\r?\n[^\n]+\n={78}\r?(?:\n|$)/;
/** Stands above and below each title. */
const RULE = "=".repeat(78);
const SUMMARY = "Summary";

/** Hits, in a column as wide as the largest of them and one more, or stars that fill it. */
const HITS = /^(?: +(\d+)|\*+0)(?=[ \t]|$)/;
/** The last row of the summary; old versions write it without the word. */
const TOTAL = /^(?:Total\s+)?(\d+)\s+(\d+)\s+-?[\d.na]+%\s*$/;

const recognises = ({ text }: Head): boolean => HEAD.test(text);

/** What is read so far. */
interface Sheet extends Reading {
  readonly pages: Pages;
  /** Where the column of hits ends: a number further right is the source's own. */
  readonly width: number;
  /** What the next line is, unless it is a rule. */
  expects: "title" | "rule" | "source" | "summary";
  title: string;
  /** Lines of the present file so far. */
  lines: number;
  isEmpty: boolean;
  /** False from a file's title on, until the summary has its total. */
  isWhole: boolean;
  declared: Ratio | null;
}

/** Where the column of hits ends: as far to the left as any number does that stands where hits may. */
const widthOf = (source: Source): number => {
  let width = Infinity;
  readLines(source, {
    take: ({ bytes, from, to }) => {
      width = Math.min(width, HITS.exec(textAt(bytes, from, to))?.[0].length ?? Infinity);
    },
  });
  return width;
};

const FORMAT = "a report of LuaCov";

const begin = (sheet: Sheet): void => {
  sheet.isWhole = false;
  sheet.expects = sheet.title === SUMMARY ? "summary" : "source";
  if (sheet.title === SUMMARY) return;
  sheet.isEmpty = false;
  sheet.lines = 0;
  turnTo(sheet.pages, boundedPath(sheet.title, sheet.path, FORMAT));
};

const takeRule = (sheet: Sheet, at: number): void => {
  if (sheet.expects === "title") throw malformedAt(sheet, at, "a title is missing between its rules");
  if (sheet.expects === "rule") begin(sheet);
  else sheet.expects = "title";
};

const takeSource = (sheet: Sheet, text: string): void => {
  sheet.lines++;
  const hits = HITS.exec(text);
  if (hits?.[0].length === sheet.width) pushLine(sheet.pages.lines, sheet.lines, saturated(Number(hits[1] ?? 0)));
};

const takeTotal = (sheet: Sheet, text: string): void => {
  const [, hits, missed] = TOTAL.exec(text) ?? [];
  if (hits === undefined) return;
  sheet.declared = plusKnown(sheet.declared, { hit: Number(hits), total: Number(hits) + Number(missed) });
  sheet.isWhole = true;
};

const takeLine = (sheet: Sheet, { bytes, from, to, number, ended }: Line): void => {
  const text = textAt(bytes, from, to);
  if (text === RULE) takeRule(sheet, number);
  else if (sheet.expects === "source") takeSource(sheet, text);
  else if (sheet.expects === "summary") takeTotal(sheet, text);
  else if (sheet.expects === "title") {
    sheet.title = text;
    sheet.expects = "rule";
  } else if (ended) throw malformedAt(sheet, number, "a title has no rule below it");
};

const read = (source: Source): CoverageReport => {
  const sheet: Sheet = {
    path: source.path, format: FORMAT, pages: newPages(), width: widthOf(source),
    expects: "summary", title: "", lines: 0, isEmpty: true, isWhole: true, declared: null,
  };
  const lines = readLines(source, { take: (line) => takeLine(sheet, line) });
  if (!sheet.isWhole || sheet.expects !== "summary") throw truncatedAt(sheet, lines, "it ends before the total of its summary");
  if (sheet.isEmpty) throw emptyReport(sheet, "holds no file");
  return {
    kind: "coverage",
    format: luacov.id,
    producer: "LuaCov",
    coverage: coverageOf(sheet.pages, { lines: true, branches: false, functions: false }),
    bases: [],
    declared: { lines: sheet.declared, branches: null },
    warnings: [],
  };
};

/** LuaCov's text report. Its summary stands at the end, and gives the totals that it declares: one without is refused. */
export const luacov: CoverageFormat = {
  id: "luacov",
  kind: "coverage",
  looksFor: "a first title between rules of 78 =",
  recognises,
  read,
};
