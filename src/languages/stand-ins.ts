/** Which files of a package only take the place of its own code: fakes, and what a tool wrote. Knows names and the beginning of a text. */
import type { RepoPath } from "../model/path.ts";
import { tokensOf } from "../model/words.ts";
import { baseOf, stem } from "./paths.ts";

const STAND_INS: ReadonlySet<string> = new Set(["mock", "mocks", "fake", "fakes", "stub", "stubs"]);

/** A package named so is there for the sake of its fakes. */
const OF_STAND_INS = /mock|fake|stub/i;

/** How much of a file is looked at: what it says of itself stands at its beginning. */
const HEAD = 2000;
const GENERATED = /^(?:\/\/|\/\*|#) Code generated .* DO NOT EDIT\.|@generated\b/m;
/** A stub that is built on some systems only is the code of these systems. */
const CONSTRAINED = /^\/\/(?:go:build|\s*\+build)\s/m;

const TEST_WORDS: ReadonlySet<string> = new Set(["test", "tests"]);

/** What is asked of the folder that the files lie in. */
export interface Folder {
  /** Sources and tests right in it. */
  readonly files: readonly RepoPath[];
  readonly isSource: (path: RepoPath) => boolean;
  /** True for what the tree marks as written by a tool. */
  readonly isGenerated: (path: RepoPath) => boolean;
  readonly text: (path: RepoPath) => string | null;
}

const wordsOf = (path: string): string => tokensOf(stem(path)).filter((word) => !TEST_WORDS.has(word)).join(" ");

const isNamedSo = (path: string): boolean => {
  const words = tokensOf(stem(path));
  return STAND_INS.has(words[0] ?? "") || STAND_INS.has(words.at(-1) ?? "");
};

/** The product files that a folder as a subject stands for: its own code, and all of them where there is nothing else. */
export const productOf = (folder: string, { files, isSource, isGenerated, text }: Folder): readonly RepoPath[] => {
  const sources = files.filter(isSource);
  if (sources.length < 2 || OF_STAND_INS.test(baseOf(folder))) return sources;
  // What has a test of its own is exercised for its own sake.
  const tested = new Set(files.filter((path) => !isSource(path)).map(wordsOf));
  const own = sources.filter((path) => {
    if (tested.has(wordsOf(path))) return true;
    if (isGenerated(path)) return false;
    const head = (text(path) ?? "").slice(0, HEAD);
    return !GENERATED.test(head) && (!isNamedSo(path) || CONSTRAINED.test(head));
  });
  return own.length === 0 ? sources : own;
};
