/** Reads a history and refuses one that is not whole. Knows its shape, and nothing of what its numbers mean. */
import { HISTORY_VERSION, ordered, type CaseCounts, type HistoryEntry } from "../model/history.ts";
import { Problem } from "../model/problem.ts";
import { countFault, each, isCount, isMap, mapFault, ratioFault, type Check, type Checks } from "./faults.ts";
import { conflictLine } from "./conflict.ts";
import { quote } from "./quote.ts";

const RESTORE = "Restore it with git, or delete the line: what it held is then missing from the trend.";

const RESOLVE = "Keep the lines of both sides, and delete the markers: their order does not matter.";

const OUTCOMES = ["passed", "failed", "errored", "skipped"] as const;
const CASE_KEYS = [...OUTCOMES, "total"] as const;
const CASES = each(CASE_KEYS, countFault);
const casesFault: Check = (value) => {
  const fault = mapFault(value, CASES, CASE_KEYS);
  if (fault !== null) return fault;
  const counts = value as CaseCounts;
  const sum = OUTCOMES.reduce((all, outcome) => all + counts[outcome], 0);
  return sum === counts.total ? null : ` has a total of ${counts.total}, but its outcomes add up to ${sum}`;
};

const MODULE: Checks = { lines: ratioFault, tests: casesFault };
const modulesFault: Check = (value) => {
  if (!isMap(value)) return " is no object";
  for (const name in value) {
    const fault = name === "__proto__" ? " cannot be a name" : mapFault(value[name], MODULE, []);
    if (fault !== null) return ` › ${quote(name)}${fault}`;
  }
  return null;
};

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Seconds of a calendar whose years have four digits. */
const MAX_TIME = 253_402_300_799;

const ENTRY: Checks = {
  ...each(["lines", "branches", "functions"], ratioFault),
  commit: (value) => (typeof value === "string" && COMMIT.test(value) ? null : " is no commit's id"),
  modules: modulesFault,
  tests: casesFault,
  time: (value) => (isCount(value) && value <= MAX_TIME ? null : " is no number of seconds since 1970"),
  version: () => null,
};
const REQUIRED = ["commit", "modules", "time"] as const;

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** Where one line stands. */
interface Line {
  readonly text: string;
  /** `path:line`. */
  readonly where: string;
  /** True for the last one of a text that ends without a line feed. */
  readonly unended: boolean;
}

const readLine = ({ text, where, unended }: Line): HistoryEntry => {
  const malformed = (message: string): Problem => new Problem("history-malformed", message, { where, hint: RESTORE });
  const json = parse(text);
  if (!isMap(json)) throw malformed(unended ? "The history ends in the middle of a line." : "A line of the history is no JSON object.");
  const { version } = json;
  if (isCount(version) && version > HISTORY_VERSION) {
    throw new Problem("history-version", `The history has a line of version ${version}; this program reads version ${HISTORY_VERSION}.`, {
      where, hint: "Use a newer Proofgate, the one that wrote it.",
    });
  }
  if (version !== HISTORY_VERSION) throw malformed("A line of the history does not say that its version is 1.");
  const fault = mapFault(json, ENTRY, REQUIRED);
  if (fault !== null) throw malformed(`In the history, an entry${fault}.`);
  return json as unknown as HistoryEntry;
};

/**
 * Reads a history's text; `path` is for messages. Of a commit with several lines the last one counts, and their order
 * does not matter. Throws history-malformed, which names the line, or history-version for a newer one.
 */
export const readHistory = (text: string, path: string): readonly HistoryEntry[] => {
  const conflict = conflictLine(text);
  if (conflict !== null) {
    throw new Problem("history-malformed", "A merge left its conflict markers in the history.", { where: `${path}:${conflict}`, hint: RESOLVE });
  }
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  return ordered(lines.flatMap((line, index) => (line.trim() === "" ? []
    : readLine({ text: line, where: `${path}:${index + 1}`, unended: index === lines.length - 1 }))));
};
