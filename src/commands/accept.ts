/** Whether people accept a failed verdict: asks GitHub, and says how it is done. Changes no finding and no problem. */
import type { Refusal } from "../edge/refusal.ts";
import { acceptance, OVERRIDE_LABEL, shortSha } from "../model/override.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Run } from "./run.ts";

export interface Accepted {
  readonly verdict: Verdict;
  /** What the comment says of how to accept, or why nobody did; null where there is nothing to accept. */
  readonly invitation: string | null;
  readonly refusal: Refusal | null;
}

const howTo = (commit: string): string =>
  `A person with write access may accept this verdict for the commit ${shortSha(commit)}, and for no other: ` +
  `comment “${acceptance(commit)}”, add the label “${OVERRIDE_LABEL}”, and run this job again.`;

/**
 * The verdict with who accepts it. Only a failed one can be accepted: of what could not be judged, nobody knows what they
 * would accept.
 */
export async function withAcceptance({ runner, askOverride }: Run, verdict: Verdict): Promise<Accepted> {
  const { pullRequest } = runner;
  if (verdict.verdict !== "failed" || pullRequest === null || askOverride === null) return { verdict, invitation: null, refusal: null };
  const { number, headSha } = pullRequest;
  const answer = await askOverride({ number, commit: headSha });
  if (answer.kind === "refused") return { verdict, invitation: null, refusal: answer };
  const { override, why } = answer;
  if (override !== null) return { verdict: { ...verdict, override }, invitation: null, refusal: null };
  return { verdict, invitation: why === null ? howTo(headSha) : `${why} ${howTo(headSha)}`, refusal: null };
}
