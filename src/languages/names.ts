/** Sources by the words of their names: what naming conventions are looked up in. Knows no language. */
import { folderOf, type RepoPath } from "../model/path.ts";
import type { SourceFile } from "../model/scene.ts";
import { tokensOf } from "../model/words.ts";
import { stem } from "./paths.ts";

export interface NameIndex {
  /** Sources that are no tests, of one language, whose name comes to these words; sorted by path. */
  readonly sourcesNamed: (language: string, tokens: readonly string[]) => readonly RepoPath[];
  /** True for a source of the tree, test or not. */
  readonly has: (path: string) => boolean;
  /** True for a source of the tree that is no test. */
  readonly isSource: (path: string) => boolean;
  /** Sources, tests too, that lie right in a folder; sorted. */
  readonly inFolder: (folder: string) => readonly RepoPath[];
}

const NONE: readonly RepoPath[] = [];

const push = <Key>(map: Map<Key, RepoPath[]>, key: Key, path: RepoPath): void => {
  const known = map.get(key);
  if (known) known.push(path);
  else map.set(key, [path]);
};

/** Indexes the sources of a tree, which must be sorted by path. */
export const indexNames = (sources: readonly SourceFile[]): NameIndex => {
  const byName = new Map<string, RepoPath[]>();
  const byFolder = new Map<string, RepoPath[]>();
  const tests = new Map(sources.map(({ path, test }) => [path as string, test]));
  for (const { path, language, test } of sources) {
    push(byFolder, folderOf(path), path);
    if (!test) push(byName, `${language}\0${tokensOf(stem(path)).join(" ")}`, path);
  }
  return {
    sourcesNamed: (language, tokens) => byName.get(`${language}\0${tokens.join(" ")}`) ?? NONE,
    has: (path) => tests.has(path),
    isSource: (path) => tests.get(path) === false,
    inFolder: (folder) => byFolder.get(folder) ?? NONE,
  };
};
