/** The text that gcov writes: the annotated source, and the intermediate format. Its JSON is a format apart. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { endOutcomes, newGathering, type Gathering } from "./gcov-files.ts";
import { takeIntermediate } from "./gcov-intermediate.ts";
import { takeAnnotated } from "./gcov-text.ts";
import { textAt } from "./lcov-fields.ts";
import { emptyReport } from "./line-problems.ts";
import { readLines, type Line } from "./lines.ts";
import { coverageOf } from "./pages.ts";

const ANNOTATED = /^(?:[ \t]*\r?\n)*(?:[ \t]*-:[ \t]*0:Colorization:[^\n]*\n)?[ \t]*-:[ \t]*0:Source:/;
const INTERMEDIATE = /^(?:[ \t]*\r?\n)*(?:version:[^\n]*\n)?(?:file:[^\n]+\n)+(?:function|lcount|branch):\d/;
const INTERMEDIATE_LINE = /^(?:version|file):/;

const recognises = ({ text }: Head): boolean => ANNOTATED.test(text) || INTERMEDIATE.test(text);

/** Reads lines as what the first one that is not empty belongs to. */
const reader = (gathering: Gathering): ((line: Line) => void) => {
  let take: ((gathering: Gathering, line: Line) => void) | null = null;
  return (line) => {
    if (take === null && line.from < line.to) {
      take = INTERMEDIATE_LINE.test(textAt(line.bytes, line.from, line.to)) ? takeIntermediate : takeAnnotated;
    }
    take?.(gathering, line);
  };
};

const warningsOf = ({ unknown: { times, first } }: Gathering): string[] =>
  times === 0 ? [] : [`Line ${first} is nothing that gcov writes; it is left out${times === 1 ? "" : ` (${times} lines in all)`}.`];

const read = (source: Source): CoverageReport => {
  const gathering = newGathering(source.path);
  readLines(source, { take: reader(gathering) });
  if (gathering.isEmpty) throw emptyReport(gathering, "holds no file");
  endOutcomes(gathering);
  return {
    kind: "coverage",
    format: gcovText.id,
    producer: gathering.producer,
    coverage: coverageOf(gathering.pages, { lines: true, ...gathering.tells }),
    bases: [],
    declared: null,
    warnings: warningsOf(gathering),
  };
};

/** What gcov writes as text, one file's or several files' one after the other. A file cut behind a line cannot be told from a whole one. */
export const gcovText: CoverageFormat = {
  id: "gcov",
  kind: "coverage",
  looksFor: "a first line -: 0:Source:, or records file: and lcount:",
  recognises,
  read,
};
