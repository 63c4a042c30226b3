/** Finds the word that somebody most likely meant. Knows no vocabulary. */

/** Words longer than this are no slips of the pen. */
const MAX_LENGTH = 64;

/** One slip in so many letters is still recognised. */
const LETTERS_PER_SLIP = 3;

/** Slips between two words: a letter too many, too few, another one, or two swapped neighbours. */
const slipsBetween = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const [row, above, twoAbove] = [[i], rows[i - 1]!, rows[i - 2]];
    for (let j = 1; j <= b.length; j++) {
      const other = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoAbove?.[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, other, swapped));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
};

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
