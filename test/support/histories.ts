/** Entries of a history, drawn. */
import { DAY_SECONDS, HISTORY_VERSION, type CaseCounts, type HistoryEntry } from "../../src/model/history.ts";
import { drawRatio } from "./draw-coverage.ts";

/** A commit's id, from a number. */
export const commitOf = (number: number): string => number.toString(16).padStart(40, "0");

/** So many cases passed. */
export const cases = (passed: number, failed = 0): CaseCounts => ({ total: passed + failed, passed, failed, errored: 0, skipped: 0 });

/** Noon of a day. */
export const noon = (day: string): number => Date.parse(day) / 1000 + DAY_SECONDS / 2;

/** An entry of a day, with "780/1000" for lines. */
export const entry = (day: string, lines: string | null, rest: Partial<HistoryEntry> = {}): HistoryEntry => ({
  version: HISTORY_VERSION, commit: commitOf(noon(day)), time: noon(day), modules: {}, ...(lines === null ? {} : { lines: drawRatio(lines) }), ...rest,
});
