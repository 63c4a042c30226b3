/** How sentences are put together: numbers with their nouns, lists with an end. Knows no scene and no rule. */
import type { Metric } from "../model/coverage.ts";

/** Names that a sentence lists before it says how many more there are. */
const LISTED = 5;

/** Characters of one name: names come from reports and may be of any length. */
const NAME_LENGTH = 120;

/** What the metrics are called, and what they count. */
export const METRIC_WORDS: Readonly<Record<Metric, { readonly name: string; readonly one: string; readonly many: string }>> = {
  lines: { name: "Line coverage", one: "line", many: "lines" },
  branches: { name: "Branch coverage", one: "branch", many: "branches" },
  functions: { name: "Function coverage", one: "function", many: "functions" },
};

/** A number with its noun: "1 line", "12 lines". */
export const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** "all 3 were skipped". */
export const allSkipped = (number: number): string => (number === 1 ? "the only one was skipped" : `all ${number} were skipped`);

/** The word that agrees with a number: `agreeing(1, "is", "are")` is "is". */
export const agreeing = (number: number, one: string, many: string): string => (number === 1 ? one : many);

const clipped = (name: string): string => {
  const line = name.replace(/\s+/g, " ");
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH - 1)}…` : line;
};

/** Names as a list: "a", "a and b", "a, b, c, d, e and 3 more". */
export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, LISTED).map(clipped);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? last ?? "" : `${shown.join(", ")} and ${last}`;
};

/** The sentences that there are, as one text; null for none. */
export const sentences = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(" ") || null;
