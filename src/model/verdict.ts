/** What a run comes to. Ours, and free to change; render/json.ts is the frozen form. */
import type { Pace, Trend } from "./course.ts";
import type { Finding, NotJudged } from "./finding.ts";
import type { Examination, LinkCount } from "./link.ts";
import type { RepoPath } from "./path.ts";
import type { Override } from "./override.ts";
import type { Problem } from "./problem.ts";
import type { Hundredths, Ratio } from "./ratio.ts";
import type { Before, FileScene, KindScene, Measure, ModuleScene, NotRun, Unresolved } from "./scene.ts";
import type { Report } from "./report.ts";
import type { Snapshot } from "./snapshot.ts";

export type Standing = "good" | "fair" | "poor" | "none" | "unmeasured" | "deprecated";

/** One line of the table of targets. */
export interface TargetRow {
  /** "project", "module:NAME" or "kind:NAME". */
  readonly scope: string;
  readonly metric: string;
  /** For `seconds` and `tests`, which are no shares, the figure stands in `value` instead. */
  readonly now: Ratio | null;
  readonly value: number | null;
  readonly target: number;
  readonly by: string | null;
  /** Null where it could not be told. */
  readonly reached: boolean | null;
  /** How many more must be hit; null where that makes no sense. */
  readonly missing: number | null;
  /** Where the history leads a target with a date; null or absent where it tells too little, or the target is reached. */
  readonly pace?: Pace | null;
}

/** Failing tests that say the same. */
export interface FailureGroup {
  readonly suite: string;
  readonly name: string;
  readonly file: RepoPath | null;
  readonly message: string | null;
  readonly count: number;
}

/** Changed lines of one file that no test runs, as ranges. */
export interface Uncovered {
  readonly path: RepoPath;
  readonly lines: readonly number[];
}

export interface VerdictModule extends ModuleScene {
  readonly standing: Standing;
}

export interface VerdictFile extends FileScene {
  readonly standing: Standing;
}

/** What is known of entries of the baseline of which this run tells less, or nothing. */
export interface Whereabouts {
  readonly tree: ReadonlySet<RepoPath>;
  /** The files of which a coverage report could still tell: those that are not excluded. */
  readonly measurable: ReadonlySet<RepoPath>;
  /** Test files and suites whose missing cases are no loss: they are elsewhere, or what they tested is gone. */
  readonly settled: ReadonlySet<string>;
}

export interface Verdict {
  readonly verdict: "passed" | "failed" | "incomplete";
  /** Null where problems kept us from reading anything. */
  readonly totals: Measure;
  readonly modules: readonly VerdictModule[];
  readonly kinds: readonly KindScene[];
  readonly files: readonly VerdictFile[];
  readonly targets: readonly TargetRow[];
  readonly changedLines: Ratio | null;
  readonly uncovered: readonly Uncovered[];
  readonly before: Before | null;
  readonly now: Snapshot;
  readonly whereabouts: Whereabouts;
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  readonly problems: readonly Problem[];
  readonly failures: readonly FailureGroup[];
  readonly reports: readonly Report[];
  readonly unresolved: readonly Unresolved[];
  /** What was found out about tests and their subjects; null or absent where nothing was examined. */
  readonly hollow?: Examination | null;
  /** How hard was looked for hollow tests; null or absent where there was nothing to look at. */
  readonly links?: LinkCount | null;
  /** Evidence that could not be had in this run, so that no figure counts it; absent where nobody asked. */
  readonly notRun?: readonly NotRun[];
  /** Sentences about how the run was judged: where policy came from, what was left out. */
  readonly remarks: readonly string[];
  /** How the figures moved; null or absent where the history could not be read. */
  readonly trend?: Trend | null;
  /** Who accepts it although it failed; null or absent where nobody does. */
  readonly override?: Override | null;
  /** Targets of the project, for display. */
  readonly tolerance: Hundredths;
}
