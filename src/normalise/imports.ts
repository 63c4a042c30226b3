/** Which file an import path means, by the folders whose prefix it begins with. Knows no language, and no path's end. */
import type { ImportRoot } from "../model/import-root.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { foldersAbove } from "./clean.ts";
import type { Table } from "./tree.ts";

/** The files that a path may mean; null where no prefix of the tree claims it, and then anything else may know it. */
export type ImportFinder = (path: string) => readonly RepoPath[] | null;

/** The folders by their prefixes, in the table's spelling. */
const foldersByPrefix = ({ spell }: Table, roots: readonly ImportRoot[]): ReadonlyMap<string, readonly string[]> => {
  const folders = new Map<string, Set<string>>();
  for (const { prefix, folder } of roots) {
    const [name, at] = [spell(prefix), spell(folder)];
    const known = folders.get(name);
    if (known) known.add(at);
    else folders.set(name, new Set([at]));
  }
  return new Map([...folders].map(([name, all]) => [name, [...all]]));
};

/** Prepares the search; of several folders of one prefix, that of the report, or of the folders around it, is meant. */
export const importFinder = (table: Table, roots: readonly ImportRoot[], homes: readonly string[]): ImportFinder => {
  if (roots.length === 0) return () => null;
  const folders = foldersByPrefix(table, roots);
  const owned = new Set(roots.map(({ folder }) => table.spell(folder)));
  const ownerOf = (file: string): string | undefined => foldersAbove(file).find((folder) => owned.has(folder));
  const within = (folder: string, rest: string): RepoPath[] => {
    const path = folder === "" ? rest : `${folder}/${rest}`;
    const file = table.find(path);
    // What lies in a folder of another prefix has another name.
    return file === null || ownerOf(path) !== folder ? [] : [file];
  };
  return (path) => {
    let claimed: readonly RepoPath[] | null = null;
    // The longest prefix is asked first; a shorter one may hold what the longer one has not.
    for (let prefix = folderOf(path); prefix !== ""; prefix = folderOf(prefix)) {
      const places = folders.get(prefix);
      if (!places) continue;
      const rest = path.slice(prefix.length + 1);
      const near = homes.find((home) => places.includes(home) && within(home, rest).length > 0);
      claimed = near === undefined ? places.flatMap((folder) => within(folder, rest)) : within(near, rest);
      if (claimed.length > 0) break;
    }
    return claimed;
  };
};
