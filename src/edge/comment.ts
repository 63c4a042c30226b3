/** When to comment, and how to know our own comment again. Speaks to nobody. */
import { commentMarker } from "../model/marker.ts";
import type { Verdict } from "../model/verdict.ts";

export const COMMENT_MODES = ["always", "on-change", "on-failure", "never"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** What the decision depends on. */
export interface Occasion {
  readonly verdict: Verdict["verdict"];
  /** True when something differs from the baseline, or there is a finding or a problem. */
  readonly changed: boolean;
  /** True when our comment is there already: then it must not be left to say what no longer holds. */
  readonly exists: boolean;
}

/** True when a comment is to be written or brought up to date. */
export const shouldComment = (mode: CommentMode, { verdict, changed, exists }: Occasion): boolean => {
  switch (mode) {
    case "always": return true;
    case "never": return false;
    case "on-failure": return exists || verdict !== "passed";
    case "on-change": return exists || changed || verdict !== "passed";
  }
};

/** The body to post: the marker, then the text. */
export const markedBody = (key: string, text: string): string => `${commentMarker(key)}\n${text}`;
