/** Gathers what gcov says of files: lines, functions, branches. Knows neither of gcov's text formats. */
import { KNOWN_OUTCOMES, pushBranch, pushFunction, pushLine, saturated } from "../model/rows.ts";
import { malformedAt, type Reading } from "./line-problems.ts";
import { boundedPath, MAX_NAME, newPages, turnTo, type Pages } from "./pages.ts";

/** The outcomes of one line that were read so far. */
interface Outcomes {
  line: number;
  total: number;
  hit: number;
  taken: number;
}

/** What is read of a report so far. */
export interface Gathering extends Reading {
  readonly pages: Pages;
  readonly outcomes: Outcomes;
  /** The line of code that was read last; 0 where a file has just begun. */
  line: number;
  /** Functions of which the line is not read yet. */
  readonly waiting: { readonly name: string; readonly hits: number }[];
  /** What gcov was asked to tell besides lines. */
  readonly tells: { branches: boolean; functions: boolean };
  /** True before the first file. */
  isEmpty: boolean;
  producer: string | null;
  /** True behind the rule before an instance of a template. */
  isSeparated: boolean;
  /** Lines that gcov does not write, and the first one's number. */
  readonly unknown: { times: number; first: number };
}

const MAX_LINE = 0xffff_ffff;

/** A report of which nothing is read yet. */
export const newGathering = (path: string): Gathering => ({
  path,
  format: "gcov's text",
  pages: newPages(),
  outcomes: { line: 0, total: 0, hit: 0, taken: 0 },
  line: 0,
  waiting: [],
  tells: { branches: false, functions: false },
  isEmpty: true,
  producer: null,
  isSeparated: false,
  unknown: { times: 0, first: 0 },
});

/** Ends the outcomes of a line: those that follow are another line's, or another instance's of the same template. */
export const endOutcomes = ({ pages, outcomes }: Gathering): void => {
  const { line, total, hit, taken } = outcomes;
  if (total > 0) pushBranch(pages.branches, line, total, hit, taken);
  Object.assign(outcomes, { line: 0, total: 0, hit: 0, taken: 0 });
};

/** Goes on with a file. Throws report-malformed where it has no name, or one without end. */
export const beginFile = (gathering: Gathering, path: string, at: number): void => {
  if (path === "") throw malformedAt(gathering, at, "a file has no name");
  endOutcomes(gathering);
  gathering.waiting.length = gathering.line = 0;
  gathering.isEmpty = false;
  turnTo(gathering.pages, boundedPath(path, gathering.path, gathering.format));
};

/** The number of a line of code. Throws report-malformed where no file has begun, or no file is as long. */
export const lineNumber = (gathering: Gathering, text: string, at: number): number => {
  if (gathering.isEmpty) throw malformedAt(gathering, at, "there is data before the line that says of which file");
  const line = Number(text);
  if (line > MAX_LINE) throw malformedAt(gathering, at, "a line has a number that no file has lines for");
  return line;
};

/** Adds a line of code, on which the functions begin that wait for one; a count of null says that it is none to run. */
export const addLine = (gathering: Gathering, line: number, count: number | null): void => {
  const { pages, waiting } = gathering;
  endOutcomes(gathering);
  gathering.line = line;
  for (const { name, hits } of waiting) addFunction(gathering, { name, hits, start: line, end: 0 });
  waiting.length = 0;
  if (count !== null) pushLine(pages.lines, line, saturated(count));
};

/** Adds a function; `end` is 0 where it is not told. */
export const addFunction = (
  { pages }: Gathering, { name, hits, start, end }: { readonly name: string; readonly hits: number; readonly start: number; readonly end: number },
): void => pushFunction(pages.functions, name.slice(0, MAX_NAME), start, end, saturated(hits));

/** Remembers a line of no kind that gcov writes. */
export const noteUnknown = ({ unknown }: Gathering, at: number): void => {
  unknown.first ||= at;
  unknown.times++;
};

/** Adds an outcome of a branch. */
export const addOutcome = (gathering: Gathering, line: number, isTaken: boolean): void => {
  const { outcomes } = gathering;
  if (outcomes.line !== line) endOutcomes(gathering);
  outcomes.line = line;
  if (isTaken) outcomes.hit++;
  if (isTaken && outcomes.total < KNOWN_OUTCOMES) outcomes.taken |= 1 << outcomes.total;
  outcomes.total++;
};
