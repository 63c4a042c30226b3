/** Something about the user's code or tests, said by one rule. */
import type { Place } from "./path.ts";

export const LEVELS = ["error", "warning", "note"] as const;
export type Level = (typeof LEVELS)[number];

/** Why a test is hollow; see the contract. */
export type Cause =
  | "never-imported" | "subject-replaced" | "members-mocked" | "import-failed" | "excluded" | "not-collected"
  | "subprocess" | "discarded" | "unknown";

/** What a rule yields. It words its own sentence; `judge` adds the rule's id and the level. */
export interface RawFinding {
  /** What it is about: a module's or kind's name, "project", or a path. */
  readonly subject: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
  readonly at: Place | null;
  readonly numbers: Readonly<Record<string, number>>;
  readonly cause?: Cause | null;
  /** The level that the evidence gives, where it is not the rule's own. Configuration may replace it… */
  readonly level?: Level;
  /** …but not above this, where what is lacking is evidence or time. */
  readonly atMost?: Level;
  /** The module whose priority orders it; null for the project. */
  readonly module?: string | null;
  /** The reason with which a remark in a source accepts it; null or absent where none does. */
  readonly accepted?: string | null;
}

export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly subject: string;
  readonly message: string;
  readonly hint: string | null;
  readonly at: Place | null;
  readonly numbers: Readonly<Record<string, number>>;
  readonly cause: Cause | null;
  readonly module: string | null;
  /** The reason with which the configuration, or a remark in a source, accepts it, if one does; the level is then "note". */
  readonly accepted: string | null;
}

/** A rule that could not be asked, and why. */
export interface NotJudged {
  readonly rule: string;
  readonly why: string;
}
