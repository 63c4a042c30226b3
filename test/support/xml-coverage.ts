/** The further XML coverage formats, and what their reports say, as strings that are easy to compare. */
import { clover } from "../../src/formats/clover.ts";
import { dotcover } from "../../src/formats/dotcover.ts";
import type { CoverageFormat } from "../../src/formats/format.ts";
import { jacoco } from "../../src/formats/jacoco.ts";
import { msCoverageXml } from "../../src/formats/ms-coverage-xml.ts";
import { msCoveragexml } from "../../src/formats/ms-coveragexml.ts";
import { opencover } from "../../src/formats/opencover.ts";
import { phpunitXml } from "../../src/formats/phpunit-xml.ts";
import { scoverage } from "../../src/formats/scoverage.ts";
import { sonar } from "../../src/formats/sonar.ts";
import { outcomesTaken, type CoverageReport, type Span } from "../../src/model/coverage.ts";
import { Problem } from "../../src/model/problem.ts";

export const XML_COVERAGE: readonly CoverageFormat[] =
  [clover, dotcover, jacoco, msCoverageXml, msCoveragexml, opencover, phpunitXml, scoverage, sonar];

/** One file: lines "1:2 5:0", branches "3:1/2", functions "name@1-4=2"; "untold" for null. */
export interface Told {
  readonly lines: string;
  readonly branches: string;
  readonly functions: string;
}

const rows = (span: Span | null, row: (row: number) => string): string =>
  span === null ? "untold" : Array.from({ length: span.to - span.from }, (_, index) => row(span.from + index)).join(" ");

/** What a report says of each of its files, by path. */
export const toldBy = ({ coverage: { files, lines, branches, functions } }: CoverageReport): Record<string, Told> =>
  Object.fromEntries(files.map((file) => [file.path, {
    lines: rows(file.lines, (row) => `${lines.line[row]}:${lines.hits[row]}`),
    branches: rows(file.branches, (row) => `${branches.line[row]}:${outcomesTaken(branches, row)}/${branches.total[row]}`),
    functions: rows(file.functions, (row) =>
      `${functions.name(row)}@${functions.start[row]}-${functions.end[row]}=${functions.hits[row]}`),
  }]));

/** The problem that reading throws; fails when it throws nothing, and throws on what is no problem. */
export const problemOf = (read: () => unknown): Problem => {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("It was read.");
};
