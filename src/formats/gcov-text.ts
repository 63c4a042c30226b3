/** Reads the source that gcov annotates: a count before each line, and what is said of branches and functions between. */
import { addLine, addOutcome, beginFile, lineNumber, noteUnknown, type Gathering } from "./gcov-files.ts";
import { textAt } from "./lcov-fields.ts";
import { malformedAt, truncatedAt } from "./line-problems.ts";
import type { Line } from "./lines.ts";

/** What `--use-colors` puts around counts. */
const COLOURS = /\x1b\[[\d;]*[mK]/g;

/** `count:line:source`, or `count:line-block n` for a block within a line. */
const CODE = /^\s*([^\s:]+):\s*(\d+)(?::([^]*)|-block\s+\d+\s*)$/;
/** `--human-readable` writes 1.2k. A star says that a part of the line did not run. */
const COUNT = /^(-?\d+(?:\.\d+)?)([kMGTPEZY]?)\*?$/;
const UNITS = ["", "k", "M", "G", "T", "P", "E", "Z", "Y"];
const STEP = 1000;
/** Not run, not run on the way of an exception, and the same of blocks. */
const NEVER = /^(?:#{5}|={5}|%{5}|\${5})\*?$/;
const NO_CODE = "-";

const FUNCTION = /^function ([^]*) called (\S+) returned /;
const BRANCH = /^branch\s+\d+ (?:never executed|taken (-?\d+(?:\.\d+)?)[kMGTPEZY%]?)(?: \(\w+\))*$/;
/** What is told besides, and not read. */
const DETAIL = /^(?:call|unconditional|conditions?|paths?)\s/;
/** Stands before, between and behind the instances of a template; the instance's name follows. */
const SEPARATOR = /^-{18}$/;
const INSTANCE = /:$/;
/** What `--stdout` writes between the files. */
const SUMMARY = /^(?:$|File '|Function '|Lines executed:|Branches executed:|Taken at least once:|Condition outcomes covered:|Paths covered:|Calls executed:|No (?:executable lines|branches|calls|conditions|paths)$|Creating '|Removing ')/;

/** The times that a count says; NaN for what is no count. */
const timesIn = (text: string): number => {
  const [, number, unit] = COUNT.exec(text) ?? [];
  return number === undefined ? NaN : Number(number) * STEP ** UNITS.indexOf(unit!);
};

const countIn = (gathering: Gathering, text: string, at: number): number | null => {
  if (text === NO_CODE) return null;
  const count = NEVER.test(text) ? 0 : timesIn(text);
  if (Number.isNaN(count)) throw malformedAt(gathering, at, "the count of a line is no number");
  return count;
};

const SOURCE = "Source:";

/** Reads a line of code, or of the header, which is numbered 0. */
const takeCode = (gathering: Gathering, [, count, number, code]: RegExpExecArray, { number: at, ended }: Line): void => {
  if (Number(number) > 0) {
    const line = lineNumber(gathering, number!, at);
    // A block is no line: its line has a count of its own.
    if (code !== undefined) addLine(gathering, line, countIn(gathering, count!, at));
  } else if (code?.startsWith(SOURCE)) {
    if (!ended) throw truncatedAt(gathering, at, "it ends within its header");
    beginFile(gathering, code.slice(SOURCE.length), at);
  }
};

/** Reads what stands between lines of code; false for what gcov does not write. */
const takeDetail = (gathering: Gathering, text: string, at: number): boolean => {
  const [, name, called] = FUNCTION.exec(text) ?? [];
  const branch = BRANCH.exec(text);
  if (name !== undefined) {
    const hits = timesIn(called!);
    if (Number.isNaN(hits)) throw malformedAt(gathering, at, "a function's count is no number");
    gathering.waiting.push({ name, hits });
  } else if (branch && gathering.line > 0) addOutcome(gathering, gathering.line, Number(branch[1] ?? 0) > 0);
  else if (!DETAIL.test(text)) return false;
  gathering.tells.branches = gathering.tells.functions = true;
  return true;
};

/** Reads the next line. Throws report-malformed and report-truncated, which name it. */
export const takeAnnotated = (gathering: Gathering, line: Line): void => {
  const text = textAt(line.bytes, line.from, line.to).replace(COLOURS, "");
  const mayBeInstance = gathering.isSeparated;
  gathering.isSeparated = SEPARATOR.test(text);
  const code = CODE.exec(text);
  if (code) takeCode(gathering, code, line);
  if (code || gathering.isSeparated || (mayBeInstance && INSTANCE.test(text)) || SUMMARY.test(text)) return;
  // A line of code says the same if more was to follow; what is said of branches and functions does not.
  if (!line.ended) throw truncatedAt(gathering, line.number, "its last line is cut");
  if (!takeDetail(gathering, text, line.number)) noteUnknown(gathering, line.number);
};
