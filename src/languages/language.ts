/** What a language is to Proofgate: which files are its sources and tests, what tests are named after, and what a source says. */
import type { Facts } from "../model/facts.ts";
import type { Candidate } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { NameIndex } from "./names.ts";
import type { SyntaxNode } from "./syntax.ts";

/** The tree as imports are resolved in it. All answers are kept: files are read once. */
export interface ImportGround {
  readonly has: (path: string) => boolean;
  /** Files with this name (`go.mod`, `tsconfig.json`, `package.json`), nearest to a path's folder first. */
  readonly projectFiles: (name: string, from: RepoPath) => readonly RepoPath[];
  /** All files of the tree with this name, sorted: other packages of a workspace. */
  readonly everywhere?: (name: string) => readonly RepoPath[];
  /** A file's text; null for what is not there, binary, or too large. */
  readonly read: (path: string) => string | null;
  /** Looks at a file's syntax tree; null for what is not there or has no grammar. Absent where nothing is parsed. */
  readonly look?: <Result>(path: RepoPath, look: (root: SyntaxNode) => Result) => Result | null;
  readonly names: NameIndex;
}

/** What needs a syntax tree or knowledge of a language's imports; languages without it have conventions only. */
export interface Syntax {
  /** What a file says: a pure function of its text and its own name, wherever it lies. */
  readonly facts: (root: SyntaxNode, name: string) => Facts;
  /** The files that an import, a replacement or a mark in `from` means; none for what is not of this tree. */
  readonly resolve: (specifier: string, from: RepoPath, ground: ImportGround) => readonly RepoPath[];
  /** Files that runners load before the tests of a file: what these replace is replaced in the test. The nearest first. */
  readonly loadedBefore?: (test: RepoPath, ground: ImportGround) => readonly RepoPath[];
}

export interface Language {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** What a line that is only a comment begins with. */
  readonly comments: readonly string[];
  /** True for files of its extensions that its own tools leave alone by their path. */
  readonly isOutside?: (path: string) => boolean;
  /** True for test files and for what only supports tests, by the conventions of the language's runners; the text may tell where a name does not. */
  readonly isTest: (path: string, text?: string | null) => boolean;
  /** True for what lies among tests and holds none: helpers, fixtures, set-up. The text is asked for where the name may deceive. */
  readonly isSupport?: (path: string, textOf?: () => string | null) => boolean;
  /** Why a test file has no single subject, from its path alone; null where it may have one. */
  readonly abstains?: (path: string) => string | null;
  /** What a test file is named after, by the language's conventions, the most telling first; only files that are there. */
  readonly candidates?: (test: RepoPath, names: NameIndex) => readonly Candidate[];
  /** True for a text all of whose functions are put in the place of their calls when they are compiled: they never run as themselves. */
  readonly isInlined?: (text: string) => boolean;
  /** The grammar of a file, by its name among the shipped ones (`python`, `tsx`); null where there is none for it. */
  readonly grammarOf?: (path: string) => string | null;
  /** Loads what understands sources: most runs never need it. */
  readonly syntax?: () => Promise<Syntax>;
}
