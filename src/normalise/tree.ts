/** An index of the tree's paths that answers in the time of one look-up. Knows no report. */
import type { RepoPath } from "../model/path.ts";
import { byText } from "../model/order.ts";
import { foldersAbove } from "./clean.ts";

/** The tree in one spelling: as it is, or without regard to case. */
export interface Table {
  /** A path in the table's spelling; everything that is asked must be spelled so. */
  readonly spell: (path: string) => string;
  /** The tracked file of that path; null where there is none, or more than one in this spelling. */
  readonly find: (path: string) => RepoPath | null;
  readonly hasFolder: (folder: string) => boolean;
  /** The tracked files whose path is this one or ends with it on whole segments, at most `MAX_ENDINGS`, ordered. */
  readonly endingWith: (path: string) => readonly RepoPath[];
}

export interface TreeIndex {
  readonly exact: Table;
  /** Made when it is first asked for. */
  readonly folded: () => Table;
}

/** More files of one ending than this are as good as any number. */
const MAX_ENDINGS = 256;

/** `src/a.py` as `a.py/src/`, so that paths with one ending stand together when they are sorted. */
const backwards = (path: string): string => `${path.split("/").reverse().join("/")}/`;

/** The first place at which a sorted list does not stand before the text. */
const lowerBound = (sorted: readonly string[], text: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

const foldersOf = (paths: Iterable<string>): Set<string> => {
  const folders = new Set([""]);
  for (const path of paths) {
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
};

const tableOf = (tree: readonly RepoPath[], spell: Table["spell"]): Table => {
  const files = new Map<string, RepoPath | null>();
  for (const path of tree) {
    const spelled = spell(path);
    files.set(spelled, files.has(spelled) ? null : path);
  }
  const folders = lazily(() => foldersOf(files.keys()));
  const endings = lazily(() => [...files.keys()].map(backwards).sort());
  const endingWith = (path: string): RepoPath[] => {
    const [sorted, ending, found] = [endings(), backwards(path), [] as RepoPath[]];
    for (let at = lowerBound(sorted, ending); sorted[at]?.startsWith(ending) && found.length < MAX_ENDINGS; at++) {
      const file = files.get(backwards(sorted[at]!.slice(0, -1)).slice(0, -1));
      if (file) found.push(file);
    }
    return found.sort(byText);
  };
  return { spell, find: (path) => files.get(path) ?? null, hasFolder: (folder) => folders().has(folder), endingWith };
};

/** Indexes a tree. */
export const indexTree = (tree: readonly RepoPath[]): TreeIndex => ({
  exact: tableOf(tree, (path) => path.normalize("NFC")),
  folded: lazily(() => tableOf(tree, (path) => path.normalize("NFC").toLowerCase())),
});
