/** Which test file is taken to exercise which subject, and what was found out about the pairs. */
import type { Cause, Level } from "./finding.ts";
import type { Place, RepoPath } from "./path.ts";
import type { Ratio } from "./ratio.ts";

export const LINK_LEVELS = ["explicit", "strong", "name", "weak"] as const;

/** How good the evidence for a link is; see the contract. Weak links never accuse. */
export type LinkLevel = (typeof LINK_LEVELS)[number];

/** A test file and what it is meant to exercise: a source file, or a package's folder in languages that test by packages. */
export interface Link {
  readonly test: RepoPath;
  readonly subject: RepoPath;
  readonly level: LinkLevel;
  /** The evidence in words, such as "import, name". */
  readonly why: string;
}

/** What a subject is called: the folder of everything has an empty path. */
export const subjectName = (subject: string): string => (subject === "" ? "the root folder" : subject);

/** A subject where a path is expected: the folder of everything is ".". */
export const subjectPath = (subject: string): string => (subject === "" ? "." : subject);

/** A test file without a subject, and why. */
export interface Abstention {
  readonly test: RepoPath;
  readonly why: string;
}

/** How the reason begins for which a test has no subject though it may have one. */
export const NOTHING_FITS = "nothing of the tree fits its name";

/** A possible subject by naming convention alone. */
export interface Candidate {
  /** A source file, or the folder of a package. */
  readonly subject: RepoPath;
  /** The convention in words: "mirrored folder", "same folder", "first tokens of the name". */
  readonly why: string;
  /** 0 is the most telling convention of the language; those of the same rank tell equally much. */
  readonly rank: number;
  /** Set where the name tells too little by itself: the test must import or replace the subject as well. */
  readonly onlyIfReached?: true;
  /** Set where only a part of the test's name is the subject's: an import among many like it adds nothing to that. */
  readonly partly?: true;
}

/** What of a subject ran; see docs/hollow-tests.md. */
export type State = "absent" | "empty" | "data only" | "zero" | "partly loaded" | "loaded only" | "live";

/** What of a subject ran, in figures; functions are null where neither a report nor the source tells them. */
export interface Figures {
  readonly state: State;
  readonly functions: Ratio | null;
  /** Coverable lines inside of functions; null where functions are counted by the report itself, or unknown. */
  readonly inside: Ratio | null;
  /** Coverable lines outside of functions; all lines where functions are unknown. */
  readonly outside: Ratio;
  /** The last line that ran, where loading stopped half-way. */
  readonly stopped: number | null;
}

/** What a report holds of a language's files: all of them, those that were loaded, or nothing at all. */
export type Universe = "all files" | "loaded files" | "nothing";

/** A line that shows why. */
export interface Proof extends Place {
  readonly text: string;
  /** What the line does, as a verb and its object: "replaces app.billing with a mock". */
  readonly shows: string;
}

/** What shows that a test's own process was measured. */
export interface Witness {
  readonly why: string;
  readonly path: RepoPath | null;
  /** Set where only other tests of its run are known to be measured, which one process of several may be. */
  readonly indirect?: true;
}

/** How a test file and its subject were judged, step by step. */
export interface Chain {
  readonly link: Link;
  /** Test cases of the file that passed. */
  readonly passed: number;
  readonly figures: Figures;
  /** Null where the subject is in a report. */
  readonly universe: Universe | null;
  readonly witness: Witness | null;
  /** Null where nothing is to be explained. */
  readonly cause: Cause | null;
  readonly proofs: readonly Proof[];
  readonly lenient: readonly Proof[];
  readonly accepted: Proof | null;
  /** Null where nothing is said. */
  readonly level: Level | null;
  /** The level that configuration cannot exceed: what is lacking is evidence. */
  readonly atMost: Level;
  /** Why this level, or why nothing is said. */
  readonly why: string;
}

/** One subject that no test reached, with all tests that are named after it. */
export interface Hollow {
  readonly subject: RepoPath;
  readonly tests: readonly RepoPath[];
  /** Test cases of these files that passed. */
  readonly passed: number;
  /** Function bodies of the subject, none of which ran; 0 where it has lines only. */
  readonly functions: number;
  /** Coverable lines outside of functions, or all of them where functions are unknown. */
  readonly lines: number;
  readonly state: State;
  readonly links: readonly Link[];
  readonly witness: Witness | null;
  readonly cause: Cause;
  readonly proofs: readonly Proof[];
  /** Lines on which the tests accept failure as success. */
  readonly lenient: readonly Proof[];
  readonly level: Level;
  /** The level that configuration cannot exceed: what is lacking is evidence. */
  readonly atMost: Level;
  /** Why this is no more than a note, although the tests were measured; null where it is more, or they were not. */
  readonly excuse: string | null;
  /** The reason of an inline `proofgate-ok`, and where it stands; null where there is none. */
  readonly accepted: Proof | null;
}

/** A test file whose tests, by the reports' own account, ran no function of what it imports. */
export interface Idle {
  readonly test: RepoPath;
  readonly passed: number;
  readonly imported: readonly RepoPath[];
}

/** A project of the tree of which nearly nothing ran, although many of its tests passed: none of its files is accused. */
export interface Unmeasured {
  /** The folder that it lies in. */
  readonly project: string;
  readonly passed: number;
  /** Its files in which anything could run. */
  readonly files: number;
}

/** How hard was looked: an empty answer of an empty examination must not look green. */
export interface LinkCount {
  readonly testFiles: number;
  readonly linked: number;
  readonly abstained: number;
  readonly unwitnessed: number;
  /** Hollow tests that a remark in a source accepts. */
  readonly accepted: number;
  /** Sources, tests among them, of which the text was understood to find that out. */
  readonly parsed: number;
  /** Test cases of all reports, and those that are known to be of a file. */
  readonly cases: { readonly total: number; readonly resolved: number };
}

/** How many test cases are known to be of which file. */
export interface Resolution {
  readonly resolved: number;
  readonly cases: number;
  /** What to set, so that all are; null where enough are. */
  readonly advice: string | null;
}

/** What the examination of tests against their subjects came to. */
export interface Examination {
  readonly hollow: readonly Hollow[];
  readonly idle: readonly Idle[];
  readonly unmeasured: readonly Unmeasured[];
  /** Assertions that accept failure as success, in changed test files. */
  readonly lenient: readonly Proof[];
  readonly count: LinkCount;
  /** The pairs that were looked at closely, by test and subject. */
  readonly chains: readonly Chain[];
  /** Those test files that were looked at closely and have no subject. */
  readonly abstained: readonly Abstention[];
  readonly resolution: Resolution;
  /** Sentences about how the examination went: what was left out and why, how many cases were resolved to files. */
  readonly remarks: readonly string[];
}
