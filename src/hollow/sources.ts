/** What the examination asks of languages and of the tree; steps/examination.ts puts the answers together. */
import type { Facts } from "../model/facts.ts";
import type { Candidate } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";

/** Why nothing is known of what a source says. */
export type LeftOut = "no grammar" | "not readable" | "minified" | "not understood";

/** Sources as the examination sees them. Answers never change, and are kept by whoever gives them. */
export interface Sources {
  /** What a test file is named after, the most telling first. */
  readonly candidates: (test: RepoPath) => readonly Candidate[];
  /** Why a test file has no single subject, from its path alone. */
  readonly abstains: (test: RepoPath) => string | null;
  /** True for what lies among tests and holds none. */
  readonly isSupport: (path: RepoPath) => boolean;
  /** True for what the tree marks as written by a tool. */
  readonly isGenerated: (path: string) => boolean;
  /** The product files of a subject that is a folder, without fakes and generated ones beside others; of any other, the file itself. */
  readonly filesOf: (subject: RepoPath) => readonly RepoPath[];
  /** True for a file all of whose functions are put in the place of their calls when they are compiled. */
  readonly isInlined: (path: RepoPath) => boolean;
  /** Files of the tree that are sources by their names, and are none of the scene: nobody could or should read them; sorted. */
  readonly unread: () => readonly RepoPath[];
  /** Files that a specifier in `from` means. */
  readonly resolve: (specifier: string, from: RepoPath) => readonly RepoPath[];
  /** Files that a runner loads before the tests of a file, as its own configuration or the runner's conventions say; the nearest first. */
  readonly loadedBefore: (test: RepoPath) => readonly RepoPath[];
  /** Loads what is needed to understand these files and those of the same languages. */
  readonly ready: (paths: readonly RepoPath[]) => Promise<void>;
  readonly facts: (path: RepoPath) => Facts | LeftOut;
  readonly text: (path: string) => string | null;
  /**
   * Whether a line inside of a function ran, as a look at the text tells without understanding it; null where it
   * does not. `isHit` says of a line whether it ran.
   */
  readonly glance: (path: RepoPath, isHit: (line: number) => boolean) => boolean | null;
}

/** True where the file was understood. */
export const isKnown = (facts: Facts | LeftOut): facts is Facts => typeof facts !== "string";
