/** Makes lines of llvm-cov's segments, by the rule that llvm-cov itself shows lines by. Knows nothing of the rest of an export. */
import { Problem } from "../model/problem.ts";
import { pushLine } from "../model/rows.ts";
import { countIn, lineIn, listIn, wrong } from "./json-checks.ts";
import type { Draft } from "./json-draft.ts";

/** Segments span lines that the report does not list: this many of them is more than any report of a size that is read holds. */
const MAX_LINES = 20_000_000;

/** From a place on, until the next segment: [line, column, count, has a count, begins a region, is a gap]. */
interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  readonly isEntry: boolean;
  readonly isGap: boolean;
}

const segmentIn = (draft: Draft, value: unknown): Segment => {
  const [place, , count, hasCount, isEntry, isGap] = listIn(draft, value, "segments");
  const line = lineIn(draft, place, "segments");
  if (line === 0) throw wrong(draft, "segments", "begins on no line");
  return {
    line,
    count: countIn(draft, count, "segments"),
    hasCount: hasCount === true, isEntry: isEntry === true, isGap: isGap === true,
  };
};

const pushSpanned = (draft: Draft, line: number, hits: number): void => {
  if (draft.lines.length >= MAX_LINES) {
    throw new Problem("report-too-large", `${draft.path} spans more than ${MAX_LINES} lines.`, {
      where: draft.path, hint: "Export fewer programs into one report, or leave out what is not yours with `-ignore-filename-regex`.",
    });
  }
  pushLine(draft.lines, line, hits);
};

/**
 * Reads the line on which the given segments begin; `wrapping` is the last one before it. It counts if code begins on it,
 * or wraps it and no skipped region comes first. It was run as often as the most of what wraps it and begins on it.
 */
const readLine = (draft: Draft, wrapping: Segment | null, segments: readonly Segment[]): void => {
  const first = segments[0]!;
  const isSkipped = first.isEntry && !first.hasCount;
  const isWrapped = wrapping !== null && wrapping.hasCount && !isSkipped;
  if (!isWrapped && !segments.some(({ hasCount, isEntry }) => hasCount && isEntry)) return;
  const begun = segments.filter(({ hasCount, isEntry, isGap }) => hasCount && isEntry && !isGap);
  pushSpanned(draft, first.line, begun.reduce((most, { count }) => Math.max(most, count), wrapping?.count ?? 0));
};

/** Reads a file's segments, which come in the order of their places. Throws report-malformed where they do not, and report-too-large. */
export const readSegments = (draft: Draft, list: readonly unknown[]): void => {
  let wrapping: Segment | null = null;
  for (let at = 0; at < list.length;) {
    const segments = [segmentIn(draft, list[at++])];
    const { line } = segments[0]!;
    while (at < list.length && (list[at] as readonly unknown[] | null)?.[0] === line) segments.push(segmentIn(draft, list[at++]));
    readLine(draft, wrapping, segments);
    wrapping = segments.at(-1)!;
    const next = at < list.length ? lineIn(draft, listIn(draft, list[at], "segments")[0], "segments") : line + 1;
    if (next <= line) throw wrong(draft, "segments", "goes back to an earlier line");
    if (wrapping.hasCount) for (let between = line + 1; between < next; between++) pushSpanned(draft, between, wrapping.count);
  }
};
