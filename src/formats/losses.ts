/** Holds what a report declares against the detail that it has. Knows no format. */
import type { Declared } from "../model/coverage.ts";

/** How much of each kind a report has elements for, repeated ones too. */
export interface Detail {
  readonly files: number;
  readonly lines: number;
  readonly branches: number;
}

/**
 * What the root declares and the detail lacks, as sentences. Tools may rightly count a line once a function or once a
 * class, so only a total above all line elements is a loss: coverage.py (6.5) drops one of two files that have the same
 * path under two sources.
 */
export const losses = (detail: Detail, declared: Declared | null): string[] => {
  const lines = declared?.lines?.total ?? 0;
  const outcomes = declared?.branches?.total ?? 0;
  return [
    detail.files === 0 && "The report lists no file.",
    lines > detail.lines && `The root declares ${lines} lines, but the report holds only ${detail.lines}: a part of it is missing.`,
    outcomes > 0 && detail.branches === 0 && `The root declares ${outcomes} branches, but no line of the report has any.`,
  ].filter((warning) => warning !== false);
};
