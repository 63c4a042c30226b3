/** Everything that the judgement needs, read and normalised before it begins: values only. */
import type { LineBits } from "./contexts.ts";
import type { Cover, Coverage, FileCoverage } from "./coverage.ts";
import type { Examination } from "./link.ts";
import type { RepoPath } from "./path.ts";
import type { Proposal } from "./proposal.ts";
import type { Ratio } from "./ratio.ts";
import type { Report } from "./report.ts";
import type { KindSettings, ModuleSettings, Settings } from "./settings.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Outcome, TestCount } from "./tests.ts";

/** Non-blank lines of the tree's sources; tests apart. */
export interface Code {
  readonly files: number;
  readonly lines: number;
  readonly testFiles: number;
  readonly testLines: number;
}

/** A source file of the tree. */
export interface SourceFile {
  readonly path: RepoPath;
  /** The language's id. */
  readonly language: string;
  readonly test: boolean;
  readonly nonBlank: number;
  /** How many lines it has, the empty one behind a final line feed included: nothing stands further down. */
  readonly lines: number;
}

/** A test case in our own terms. */
export interface TestCase {
  /** The same test in another run has the same identity; two cases of one run may share it. */
  readonly identity: string;
  readonly suite: string;
  readonly name: string;
  readonly file: RepoPath | null;
  readonly line: number | null;
  readonly kind: string;
  readonly module: string;
  readonly outcome: Outcome;
  readonly flaky: boolean;
  readonly seconds: number | null;
  readonly text: string | null;
  /** Path of the report that holds it. */
  readonly report: string;
}

/** A file that is measured, or a source of the tree that no report knows (`cover` is null then). */
export interface FileScene {
  readonly path: RepoPath;
  readonly module: string;
  readonly test: boolean;
  readonly language: string | null;
  readonly nonBlank: number;
  /** How many lines it has; 0 where its text is not known. */
  readonly lines: number;
  readonly cover: Cover | null;
  /** The file's rows in the scene's coverage. */
  readonly rows: FileCoverage<RepoPath> | null;
}

/** What is measured of a module or of the project. */
export interface Measure {
  readonly coverage: Cover | null;
  readonly tests: TestCount | null;
  readonly code: Code;
}

export interface ModuleScene extends Measure {
  readonly name: string;
  readonly settings: ModuleSettings;
}

export interface KindScene {
  readonly name: string;
  readonly settings: KindSettings;
  /** True where the tree holds test files of the kind. */
  readonly present: boolean;
  readonly tests: TestCount;
}

/** Which module and which kind tests belong to. */
export interface TestPlace {
  readonly module: string;
  /** Null where nothing tells any more. */
  readonly kind: string | null;
}

/** The same figures at an earlier time, from a baseline. */
export interface Before {
  /** Where the baseline was read: the base revision, the head's tree, or a named file. */
  readonly source: "base" | "head" | "file";
  /** The revision as it was asked for, or the merge base's commit; null where there is none. */
  readonly ref: string | null;
  readonly snapshot: Snapshot;
  /** Where the entries of test files and suites belong, by the present settings: those of the baseline, and of this run. */
  readonly places: ReadonlyMap<string, TestPlace>;
  readonly totals: { readonly coverage: Cover | null; readonly tests: TestCount | null };
  readonly modules: Readonly<Record<string, { readonly coverage: Cover | null; readonly tests: TestCount | null }>>;
  readonly kinds: Readonly<Record<string, TestCount>>;
}

/** Lines `from` to `to`, both counted, of the head's file. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface ChangedFile {
  readonly path: RepoPath;
  readonly status: "added" | "modified" | "renamed" | "deleted";
  /** Where it was before, when it was renamed. */
  readonly before: RepoPath | null;
  /** Added and changed lines, ascending. */
  readonly lines: readonly LineRange[];
  /** How many lines of the file as it was are gone or changed; absent where none are. */
  readonly removed?: number;
}

/** A line as it is in the head. */
export interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

/** The added and removed lines of a file that were asked for by what they say. */
export interface PickedLines {
  readonly added: readonly NumberedLine[];
  readonly removed: readonly string[];
}

/** What changed since the merge base. */
export interface Changes {
  readonly files: ReadonlyMap<RepoPath, ChangedFile>;
  /** The merge base; absent where nobody told. */
  readonly since?: string;
  /** By the head's path, or by the old one of a deleted file; absent where none were asked for. */
  readonly picked?: ReadonlyMap<string, PickedLines>;
}

/** How many lines of a file a report measures, and how many of these are blank or a comment. */
export interface Misfit {
  readonly measured: number;
  readonly empty: number;
}

/** What texts and git tell where the reports leave a question open. */
export interface Look {
  /** Sources that no report knows and that hold nothing to run, and test files that hold no test. */
  readonly idle: ReadonlySet<RepoPath>;
  /** Of changed files, where reports measure no blank lines elsewhere. */
  readonly misfits: ReadonlyMap<RepoPath, Misfit>;
  /** Ids of the commits that a report of this run may name; empty where git does not tell. */
  readonly commits: readonly string[];
  /** When the newest commit was made, in seconds since 1970; null where nobody asked. */
  readonly committed: number | null;
  /** True where `changes` are all that happened since the baseline's revision. */
  readonly sinceBaseline: boolean;
}

/** Nothing was looked at. */
export const NO_LOOK: Look = { idle: new Set(), misfits: new Map(), commits: [], committed: null, sinceBaseline: false };

/** Evidence that is not asked for in this run. */
export interface NotRun {
  readonly name: string;
  readonly coverage: boolean;
  readonly tests: boolean;
}

/** Report paths that fit no file of the repository, or more than one. */
export interface Unresolved {
  readonly path: string;
  readonly report: string;
  readonly why: "no match" | "ambiguous";
  /** Where it might belong: the candidates of an ambiguous path, bounded. */
  readonly candidates: readonly RepoPath[];
  /** Its lines, which count in no total; null where the report has none of it. */
  readonly lines: Ratio | null;
}

/** Which test file ran which lines, summed up over its tests. */
export interface TestRuns {
  /** By test file, then by the file of which lines ran. */
  readonly byTest: ReadonlyMap<RepoPath, ReadonlyMap<RepoPath, LineBits>>;
  /** What ran outside of every test: imports, collection. */
  readonly outside: ReadonlyMap<RepoPath, LineBits>;
  /** Contexts whose test file is not known. */
  readonly unknown: number;
}

export interface Scene {
  readonly settings: Settings;
  /** ISO date of the run, for targets with a date. */
  readonly today: string;
  readonly reports: readonly Report[];
  /** All reports merged, repository paths. */
  readonly coverage: Coverage<RepoPath>;
  /** Null where no report tells which test ran what. */
  readonly runs: TestRuns | null;
  /** Measured files and sources of the tree, by path. */
  readonly files: readonly FileScene[];
  /** Every file of the tree, source or not. */
  readonly tree: ReadonlySet<RepoPath>;
  readonly unresolved: readonly Unresolved[];
  readonly cases: readonly TestCase[];
  readonly totals: Measure;
  /** Configured modules in their order, then `other` where it holds anything. */
  readonly modules: readonly ModuleScene[];
  readonly kinds: readonly KindScene[];
  /** What this run measured, cut down to what a later run compares with. */
  readonly now: Snapshot;
  readonly before: Before | null;
  /** True where there is a baseline that cannot be read; absent otherwise. */
  readonly baselineUnreadable?: boolean;
  readonly changes: Changes | null;
  /** Non-blank, non-comment lines among the changed ones, for changed sources that no report knows. */
  readonly changedSource: ReadonlyMap<RepoPath, readonly number[]>;
  readonly look: Look;
  /** What the tests prove of their subjects; null before that was examined. */
  readonly hollow: Examination | null;
  /** What only this evidence feeds is not judged. */
  readonly notRun: readonly NotRun[];
  /** True where the run says of itself that it is only a part: what needs all evidence is not judged. */
  readonly partial: boolean;
  /** Why it is not known what changed, where there is a base and it is not; absent otherwise. */
  readonly changesUnknown?: string;
  /** What the head proposes of the bar; absent where there is no base. */
  readonly proposal?: Proposal;
  /** Lines by path that are taken as uncovered although no report has them; absent but where that is tried. */
  readonly hiddenLines?: ReadonlyMap<string, readonly number[]>;
}
