/** Finds the word that somebody most likely meant. Knows no vocabulary. */
import { slipsBetween } from "../model/slips.ts";

/** Words longer than this are no slips of the pen. */
const MAX_LENGTH = 64;

/** One slip in so many letters is still recognised. */
const LETTERS_PER_SLIP = 3;

/** The letters alone: `changed_lines` and `changedLines` are the same word. */
const letters = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The candidate with the fewest slips from the word, the first of equals; null where all are too far away. */
export const nearest = (word: string, candidates: readonly string[]): string | null => {
  if (word.length > MAX_LENGTH) return null;
  const written = letters(word);
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(written.length / LETTERS_PER_SLIP)) + 1;
  for (const candidate of candidates) {
    const meant = letters(candidate);
    if (Math.abs(meant.length - written.length) >= fewest) continue;
    const slips = slipsBetween(written, meant);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
};
