/** What a pull request does to the bar by which it is judged: its policy, its baseline, and what is left out elsewhere. */
import type { Snapshot } from "./snapshot.ts";

export type Direction = "weaker" | "stronger" | "neutral";

/** One difference between the base's settings and the head's. */
export interface PolicyChange {
  /** As in the configuration: "modules.remote.target.lines". */
  readonly key: string;
  /** The whole sentence. */
  readonly text: string;
  /** As a person wrote it; "none" where there was, or is, nothing. */
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  /** In the head's file; null where it has no such line. */
  readonly line: number | null;
}

/** What kind of place an exclusion stands in: a new mark in a source, an old one that reaches more, a tool's configuration, or the workflow that runs the gate. */
export type ExclusionPlace = "mark" | "region" | "tool" | "gate";

/** Something that a pull request newly leaves out of what is measured or judged. */
export interface Exclusion {
  readonly path: string;
  readonly line: number | null;
  /** The mark, the entry, or the sentence about a number. */
  readonly text: string;
  readonly place: ExclusionPlace;
}

/** The head's baseline, where it differs from the base's. */
export interface ProposedBaseline {
  readonly path: string;
  /** Null where the head has deleted it. */
  readonly snapshot: Snapshot | null;
  /** What the head started from; the base's, where that is not known. */
  readonly start: Snapshot;
  /** Lines of entries by "section.name"; only of those that differ. */
  readonly lines: ReadonlyMap<string, number>;
}

/** How a verdict would differ. */
export interface Turn {
  readonly from: string;
  readonly to: string;
}

/** Reports that lie where the base looks for them, and that the head names no more. */
export interface Unnamed {
  readonly kind: "coverage" | "tests";
  readonly paths: readonly string[];
  /** True where the base names no place, so that these were found where reports usually lie. */
  readonly usual: boolean;
  /** Of the head's list of places; null where it has none. */
  readonly line: number | null;
}

/** What a pull request does to the evidence by which it is judged. */
export interface EvidenceChanges {
  readonly unnamed: readonly Unnamed[];
  /** How these reports would turn the verdict for the worse; null where they do not. */
  readonly unnamedTurn: Turn | null;
  /** Reports that are read and that the pull request itself adds or changes, as it committed them. */
  readonly ownReports: readonly string[];
  /** How the verdict would turn for the worse without them; null where it does not. */
  readonly ownReportsTurn: Turn | null;
}

/** What a pull request proposes. */
export interface Proposal extends EvidenceChanges {
  /** The base as it was asked for. */
  readonly ref: string;
  /** True where the head's own policy was chosen aloud: then only what is left out elsewhere is compared with a base. */
  readonly ownPolicy: boolean;
  /** Of the head's configuration; null where it has none. */
  readonly path: string | null;
  readonly changes: readonly PolicyChange[];
  /** What was wrong with the base's policy, so that the head's judges; null where the base's does. */
  readonly unusable: string | null;
  readonly baseline: ProposedBaseline | null;
  /** Null where it could not be told what changed. */
  readonly exclusions: readonly Exclusion[] | null;
  /** Lines of code, by path, that new marks keep out of the reports. */
  readonly hidden: ReadonlyMap<string, readonly number[]>;
  /** How the head's settings would turn the verdict for the better; null where they do not. */
  readonly turn: Turn | null;
  /** How counting the excluded lines as uncovered would turn the verdict for the worse; null where it does not. */
  readonly excludedTurn: Turn | null;
  /** The verdict where it is not passed, which a gate that cannot fail would hide; null where it is. */
  readonly gateRed: string | null;
}
