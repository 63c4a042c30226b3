/** One test case of a JUnit report: what it is called, and how it came out. Knows no suite. */
import type { Outcome, ReportedCase } from "../model/tests.ts";
import { firstLine, MAX_LINE, named } from "./junit-text.ts";
import { readSeconds } from "./junit-time.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What an element directly in a case, or in a suite, makes of it. */
export type Mark = "errored" | "failed" | "rerun" | "skipped" | "flaky";

/** A mark with the first line of its message. */
export interface Detail {
  readonly kind: "detail";
  readonly mark: Mark;
  readonly type: string | null;
  line: string;
  /** The text so far, while no line of it is whole. */
  pending: string;
}

export interface OpenCase {
  readonly kind: "case";
  readonly attributes: Attributes;
  /** Each mark once: the first of it. */
  readonly details: Detail[];
}

/** The mark that an element sets; null for output, properties and the like. */
export const markOf = (element: string): Mark | null => {
  if (element === "error") return "errored";
  if (element === "failure") return "failed";
  if (element === "skipped") return "skipped";
  if (!element.endsWith("Failure") && !element.endsWith("Error")) return null;
  if (element.startsWith("flaky")) return "flaky";
  return element.startsWith("rerun") ? "rerun" : "failed";
};

/** Begins a mark from its element's attributes. */
export const detailOf = (mark: Mark, { message = "", type }: Attributes): Detail =>
  ({ kind: "detail", mark, type: named(type), line: firstLine(message), pending: "" });

/** True while the element's text may still give the line. */
export const wantsLine = ({ line }: Detail): boolean => line === "";

/** Takes a piece of the element's text. */
export const addText = (detail: Detail, piece: string): void => {
  if (!wantsLine(detail)) return;
  detail.pending = (detail.pending + piece).trimStart();
  if (detail.pending.length >= MAX_LINE || /[\r\n]/.test(detail.pending)) detail.line = firstLine(detail.pending);
};

/** Ends a mark: what came of its text is all there is. */
export const closeDetail = (detail: Detail): void => {
  detail.line ||= firstLine(detail.pending);
  detail.pending = "";
};

/** The mark's line, else the type of what was thrown. */
export const textOf = (detail: Detail | undefined): string | null =>
  detail === undefined ? null : detail.line || (detail.type && firstLine(detail.type)) || null;

const NOT_RUN = new Set(["notrun", "disabled", "skipped", "ignored", "suppressed"]);
const SWITCHED_OFF = new Set(["disabled", "ignored"]);
const FAILED = new Set(["fail", "failed", "failure"]);
const ERRORED = new Set(["error", "errored"]);

/** True where a failure is not meant to count: the case is switched off, or, as Node writes it, still to be done. */
const isExcused = (skip: Detail | undefined, isSwitchedOff: boolean): boolean =>
  skip !== undefined && (isSwitchedOff || skip.type === "todo");

/**
 * The mark that decides: error, then failure, then skip; null where the case passed.
 * A failed attempt that was run again, with nothing that says how it ended, is a failure: never greener than what is known.
 * What status and result say counts where no element does.
 */
const deciding = ({ attributes, details }: OpenCase): Mark | null => {
  const { status, result } = attributes;
  if (details.length === 0 && status === undefined && result === undefined) return null;
  const find = (mark: Mark): Detail | undefined => details.find((detail) => detail.mark === mark);
  const says = (words: ReadonlySet<string>): boolean =>
    words.has(status?.toLowerCase() ?? "") || words.has(result?.toLowerCase() ?? "");
  if (find("errored")) return "errored";
  if (find("failed")) return isExcused(find("skipped"), says(SWITCHED_OFF)) ? "skipped" : "failed";
  if (find("rerun")) return "rerun";
  if (find("skipped") || says(NOT_RUN)) return "skipped";
  return says(ERRORED) ? "errored" : says(FAILED) ? "failed" : null;
};

const outcomeOf = (mark: Mark | null): Outcome =>
  mark === null ? "passed" : mark === "errored" || mark === "skipped" ? mark : "failed";

/** ExUnit writes `file="test/shop_test.exs:12"`. */
const FILE_WITH_LINE = /^(.+):(\d+)$/;

const lineOf = (line: string | undefined, first: 0 | 1): number | null => {
  const number = line !== undefined && /^\s*\d{1,9}\s*$/.test(line) ? Number(line) + 1 - first : 0;
  return number > 0 ? number : null;
};

/** What a case has from where it stands. */
interface Surroundings {
  readonly suite: string;
  readonly suiteFile: string | null;
  /** The number that the tool gives the first line of a file. */
  readonly firstLine: 0 | 1;
}

/** What a case is called where its report does not say. */
export const UNNAMED = "(unnamed)";

/** The time attribute, in whichever spelling. */
export const timeOf = (attributes: Attributes): string => attributes["time"] ?? attributes["duration"] ?? "";

/** The case as it is handed over, once its element has ended. */
export const reportedCase = (open: OpenCase, around: Surroundings): ReportedCase => {
  const { attributes, details } = open;
  const mark = deciding(open);
  const file = named(attributes["file"] ?? attributes["filepath"]);
  const split = file === null ? null : FILE_WITH_LINE.exec(file);
  return {
    suite: around.suite,
    suiteFile: around.suiteFile,
    classname: named(attributes["classname"] ?? attributes["class"]),
    name: named(attributes["name"]) ?? UNNAMED,
    file: split?.[1] ?? file,
    line: lineOf(attributes["line"] ?? attributes["lineno"] ?? split?.[2], around.firstLine),
    outcome: outcomeOf(mark),
    flaky: mark === null && details.some((detail) => detail.mark === "flaky"),
    seconds: readSeconds(timeOf(attributes)),
    text: mark === null ? null : textOf(details.find((detail) => detail.mark === mark)),
  };
};
