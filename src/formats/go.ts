/** The coverage profiles of Go (`go test -coverprofile`): text, blocks of statements. Leaves import paths as they are written. */
import type { CoverageReport } from "../model/coverage.ts";
import { NO_COVERAGE } from "../model/merge.ts";
import { lineTable } from "../model/rows.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { newProfile, skim, takeLine } from "./go-blocks.ts";
import { measure } from "./go-files.ts";
import { emptyReport } from "./line-problems.ts";
import { readLines } from "./lines.ts";

const FIRST_LINE = /^\s*mode: (?:set|count|atomic)[ \t]*(?:\r?\n|$)/;

const recognises = ({ text }: Head): boolean => FIRST_LINE.test(text);

const read = (source: Source): CoverageReport => {
  const profile = newProfile(source.path, source.size);
  readLines(source, { take: (line) => takeLine(profile, line), skim: (line) => skim(profile, line) });
  if (profile.files.length === 0) throw emptyReport(profile, "holds no block of any file");
  const { files, lines, statements, odd } = measure(profile);
  return {
    kind: "coverage",
    format: go.id,
    producer: null,
    coverage: { ...NO_COVERAGE, files, lines: lineTable(lines) },
    bases: [],
    declared: null,
    statements,
    warnings: odd === 0 ? [] : [`${odd} blocks begin at no line, or end before they begin: their first line alone is counted.`],
  };
};

/**
 * Go coverage profiles, several of them one after the other too. A line is hit where any block on it ran; a block that is
 * written several times is one. A profile cut exactly behind a line cannot be told from a whole one.
 */
export const go: CoverageFormat = {
  id: "go",
  kind: "coverage",
  looksFor: "a first line mode: set, count or atomic",
  recognises,
  read,
};
