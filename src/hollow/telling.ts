/** Which of several naming conventions tells the most. Knows no convention. */
import type { Candidate } from "../model/link.ts";

/** Those of the most telling convention. */
export const best = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const rank = Math.min(...candidates.map((one) => one.rank));
  return candidates.filter((one) => one.rank === rank);
};
