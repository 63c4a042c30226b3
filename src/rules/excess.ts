/** The finding that a share of the tests is larger than its target allows. Knows no scene. */
import type { RawFinding } from "../model/finding.ts";
import { hundredths, missed as rest, missing } from "../model/ratio.ts";
import type { Missed } from "./missed.ts";
import { agreeing, counted, sentences } from "./words.ts";

const ALL_PERCENT = 100;

/** How many too many there are: as many as would have to leave the share for the target to hold. */
const tooMany = ({ now, row }: Missed): number =>
  missing({ hit: rest(now), total: now.total }, hundredths(ALL_PERCENT - row.target));

/**
 * Words the finding in counts: a percentage that is rounded towards zero could show an exceeded target as kept.
 * `word` says what the tests are: "skipped", "flaky"; `where` names them, or the files that they are in.
 */
export const excess = (missed: Missed, word: string, where: string | null): RawFinding => {
  const { now, row, about, due, name } = missed;
  const more = tooMany(missed);
  const whose = row.scope.startsWith("kind:") ? counted(now.total, `${about.subject} test`) : `${counted(now.total, "test")} of ${name}`;
  return {
    ...about,
    message: `Of ${whose} ${now.hit} ${agreeing(now.hit, "was", "were")} ${word}, ${more} more than the target of ${row.target} % allows.`,
    hint: sentences(where, due),
    numbers: { [word]: now.hit, total: now.total, target: row.target },
  };
};
