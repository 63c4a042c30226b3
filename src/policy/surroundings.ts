/** What comparing two policies needs to know besides their settings. Asks nobody itself. */
import type { Level } from "../model/finding.ts";
import type { Settings } from "../model/settings.ts";

/** Files that belong to another module than before. */
export interface Takeover {
  readonly from: string;
  readonly to: string;
  readonly files: number;
}

export interface Surroundings {
  /** The level that a rule has without configuration; undefined for no rule. */
  readonly levelOf: (rule: string) => Level | undefined;
  /** True where a glob holds a file of the head's tree: to drop one that holds nothing weakens nothing. */
  readonly holdsAny: (glob: string) => boolean;
  /** The files of the head's tree that two settings give to different modules. */
  readonly movedFiles: (base: Settings, head: Settings) => readonly Takeover[];
}
