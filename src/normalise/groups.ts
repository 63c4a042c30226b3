/** Which of several files of one ending a report means, by the name of the part of the project that holds it. Knows no format. */
import type { FileGroup } from "../model/coverage.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { clean, within } from "./clean.ts";
import type { Table } from "./tree.ts";

/** The files that a path may mean, by its group. */
export interface Grouped {
  readonly files: readonly RepoPath[];
  /** False where no folder bears the group's name: then even the only file may be that of another group. */
  readonly isNamed: boolean;
}

/** Looks a path up by its group; null where the group says nothing that the path itself does not. */
export type GroupFinder = (path: string) => Grouped | null;

const inTable = ({ spell }: Table, groups: ReadonlyMap<string, FileGroup>): ReadonlyMap<string, FileGroup> =>
  new Map([...groups].map(([path, { names, path: own, shared }]) =>
    [spell(clean(path)), { names: names.map((name) => spell(name.normalize("NFC"))), path: spell(clean(own)), shared }]));

/** What of these a condition leaves, where it leaves any and is needed. */
const narrowed = (files: readonly RepoPath[], keeps: (file: RepoPath) => boolean): readonly RepoPath[] => {
  const kept = files.length > 1 ? files.filter(keeps) : [];
  return kept.length > 0 ? kept : files;
};

/** Prepares the search in a report that lies in some folders, the nearest first. */
export const groupFinder = (table: Table, all: ReadonlyMap<string, FileGroup>, homes: readonly string[]): GroupFinder => {
  if (all.size === 0) return () => null;
  const groups = inTable(table, all);
  return (path) => {
    const group = groups.get(path);
    if (!group) return null;
    const files = table.endingWith(group.path);
    if (files.length < 2 && !group.shared) return null;
    const isIn = (name: string) => (file: RepoPath): boolean =>
      folderOf(`${table.spell(file).slice(0, -group.path.length)}_`).split("/").includes(name);
    const [nearest = "", ...outer] = [...group.names].reverse();
    const inside = files.filter(isIn(nearest));
    if (inside.length === 0) return group.shared ? { files, isNamed: false } : null;
    const named = outer.reduce<readonly RepoPath[]>((left, name) => narrowed(left, isIn(name)), inside);
    return { files: homes.reduce((left, home) => narrowed(left, (file) => within(home, table.spell(file)) !== null), named), isNamed: true };
  };
};
