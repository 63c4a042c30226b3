/** Everything that the judgement needs, read and normalised before it begins: values only. */
import type { Cover, Coverage, FileCoverage } from "./coverage.ts";
import type { RepoPath } from "./path.ts";
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

/** The same figures at an earlier time, from a baseline. */
export interface Before {
  /** Where the baseline was read: the base revision, the head's tree, or a named file. */
  readonly source: "base" | "head" | "file";
  /** The revision as it was asked for; null where there is none. */
  readonly ref: string | null;
  readonly snapshot: Snapshot;
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
}

/** What changed since the merge base. */
export interface Changes {
  readonly files: ReadonlyMap<RepoPath, ChangedFile>;
}

/** Report paths that fit no file of the repository, or more than one. */
export interface Unresolved {
  readonly path: string;
  readonly report: string;
  readonly why: "no match" | "ambiguous";
  /** Where it might belong: the candidates of an ambiguous path, bounded. */
  readonly candidates: readonly RepoPath[];
}

export interface Scene {
  readonly settings: Settings;
  /** ISO date of the run, for targets with a date. */
  readonly today: string;
  readonly reports: readonly Report[];
  /** All reports merged, repository paths. */
  readonly coverage: Coverage<RepoPath>;
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
  readonly changes: Changes | null;
  /** Non-blank, non-comment lines among the changed ones, for changed sources that no report knows. */
  readonly changedSource: ReadonlyMap<RepoPath, readonly number[]>;
}
