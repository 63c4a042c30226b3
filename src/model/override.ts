/** How people accept a failed verdict on a pull request, and what counts as that. Asks nobody. */

/** The label that says that somebody accepts. */
export const OVERRIDE_LABEL = "proofgate: accept";

/** A failed verdict that somebody accepts for one commit. It stays failed; only what hangs on it does not. */
export interface Override {
  /** The person's login. */
  readonly by: string;
  readonly reason: string;
  /** The commit that it holds for. */
  readonly commit: string;
}

/** A label that was put on, or taken off; oldest first. */
export interface LabelEvent {
  readonly event: "labeled" | "unlabeled";
  readonly label: string;
  /** Null where the account is gone, or is none of a person. */
  readonly person: string | null;
}

export interface Remark {
  readonly person: string | null;
  readonly text: string;
}

/** Characters of a reason that are shown. */
const MAX_REASON = 200;

/** "proofgate: accept 4f0c2d9 REASON" at the beginning of a line: the commit in seven digits or more. */
const ACCEPTS = /^\s*proofgate: accept\s+`?([0-9a-f]{7,64})`?[\s:,–-]+(\S.*)$/i;

/** How many digits of a commit's id are shown, and enough. */
const SHORT = 7;

/** A commit's id as people write it. */
export const shortSha = (sha: string): string => sha.slice(0, SHORT);

/** Who put the label on that is there now; null where it is not there, or nobody may be named for it. */
export const labelledBy = (events: readonly LabelEvent[]): string | null => {
  const last = events.filter(({ label }) => label.toLowerCase() === OVERRIDE_LABEL).at(-1);
  return last?.event === "labeled" ? last.person : null;
};

const inOneLine = (text: string): string => {
  const points = Array.from(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim());
  return points.length <= MAX_REASON ? points.join("") : `${points.slice(0, MAX_REASON - 1).join("")}…`;
};

/** The latest reason that a person gave for a commit; null where there is none. */
export const reasonOf = (remarks: readonly Remark[], person: string, commit: string): string | null => {
  const reasons = remarks.filter((remark) => remark.person === person).flatMap(({ text }) => text.split(/\r?\n/)).flatMap((line) => {
    const [, sha, reason] = ACCEPTS.exec(line) ?? [];
    return sha !== undefined && commit.startsWith(sha.toLowerCase()) ? [inOneLine(reason!)] : [];
  });
  return reasons.at(-1) || null;
};

/** What a person writes to accept a commit. */
export const acceptance = (commit: string): string => `proofgate: accept ${shortSha(commit)} REASON`;
