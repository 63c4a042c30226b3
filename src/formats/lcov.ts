/** The tracefiles of LCOV 1 and 2, which tools for many languages write. Knows how they are recognised and put together. */
import { contextsOf, TOO_MANY_RUNS } from "../model/contexts.ts";
import type { CoverageReport } from "../model/coverage.ts";
import { mergeCoverage } from "../model/merge.ts";
import { branchTable, functionTable, lineTable } from "../model/rows.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { finish, noTracefile, takeRecord, UNSAID } from "./lcov-records.ts";
import { skim } from "./lcov-skim.ts";
import { warningsOf } from "./lcov-notes.ts";
import { readLines } from "./lines.ts";

/** A guess, and rather few, of how many bytes a tracefile has for each of its lines of coverage. */
const BYTES_PER_LINE = 16;
const MOST_LINES_GUESSED = 1 << 25;

const FILE_RECORD = /^SF:/m;
/** A long head may show nothing but test names and comments. */
const ONLY_NAMES = /^(?:[ \t]*(?:#.*)?\r?\n)*TN:/;
/** The only test of the tracefiles that gcovr writes. */
const GCOVR = "GCOVR_report";
const JSON_START = /^\s*[[{]/;

const recognises = ({ text, xml }: Head): boolean =>
  xml === null && !text.includes("\0") && !JSON_START.test(text) && (FILE_RECORD.test(text) || ONLY_NAMES.test(text));

/** Reads a tracefile. What a record does not say of its lines is "none" where the other records say theirs. */
const read = (source: Source): CoverageReport => {
  const trace = noTracefile(source.path, Math.min(MOST_LINES_GUESSED, Math.ceil(source.size / BYTES_PER_LINE)));
  finish(trace, readLines(source, { take: (line) => takeRecord(trace, line), skim: (line) => skim(trace, line) }));
  const saysLines = trace.lines.length > 0;
  // Totals that do not count what is listed say nothing about whether all of it is there.
  const declared = { ...trace.declared, lines: trace.notes.met.has("own-count") ? null : trace.declared.lines };
  return {
    kind: "coverage",
    format: "lcov",
    producer: trace.test === GCOVR ? "gcovr" : null,
    coverage: mergeCoverage([{
      files: trace.files.map((file) => (file.lines === UNSAID && !saysLines ? { ...file, lines: null } : file)),
      lines: lineTable(trace.lines),
      branches: branchTable(trace.branches),
      functions: functionTable(trace.functions.rows),
    }]),
    bases: [],
    declared: declared.lines || declared.branches ? declared : null,
    elements: { lines: trace.elements.lines, branches: trace.elements.branches + trace.outcomes.placeless },
    contexts: contextsOf(trace.contexts),
    warnings: [...warningsOf(trace.notes), ...(trace.contexts.given ? [TOO_MANY_RUNS] : [])],
  };
};

/** LCOV tracefiles. A record without its end is refused; a file cut exactly behind one cannot be told from a whole one. */
export const lcov: CoverageFormat = {
  id: "lcov",
  kind: "coverage",
  looksFor: "records SF: … end_of_record",
  recognises,
  read,
};
