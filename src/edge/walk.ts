/** Lists what lies below a folder, within bounds. Follows no link, so it meets no loop; opens no file. */
import { readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import { Problem } from "../model/problem.ts";
import { reasonOf } from "./system.ts";

/** More entries than any project has that a gate should read. */
export const MAX_ENTRIES = 2_000_000;

export interface WalkOptions {
  /** How many folders deep; 0 lists the folder itself only. */
  readonly depth: number;
  /** True for the names of folders to go into. */
  readonly enters: (name: string) => boolean;
  /** True for what to list besides folders. */
  readonly keeps: (entry: Dirent) => boolean;
  /** True for the names of folders to list, as well as to go into; none unless it is said. */
  readonly keepsFolder?: (name: string) => boolean;
  /** MAX_ENTRIES, unless a test says less. */
  readonly maxEntries?: number;
}

/** A folder that may not be read holds nothing for us: build steps leave such folders behind all the time. */
const entriesOf = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (thrown) {
    reasonOf(thrown);
    return [];
  }
};

/** Lists paths from the folder, with `/`, in order. Throws tree-unreadable where there are more than `maxEntries`. */
export const filesBelow = (folder: string, { depth, enters, keeps, keepsFolder = () => false, maxEntries = MAX_ENTRIES }: WalkOptions): string[] => {
  const files: string[] = [];
  const pending = [{ prefix: "", level: 0 }];
  let entries = 0;
  for (let at; (at = pending.pop()) !== undefined;) {
    for (const entry of entriesOf(join(folder, at.prefix))) {
      if (++entries > maxEntries) {
        throw new Problem("tree-unreadable", `${folder} holds more than ${maxEntries} files and folders.`, {
          where: folder, hint: "Name a smaller folder as the root, or globs that begin with a folder.",
        });
      }
      const path = at.prefix + entry.name;
      const isFolder = entry.isDirectory();
      if (isFolder ? keepsFolder(entry.name) : keeps(entry)) files.push(path);
      if (isFolder && at.level < depth && enters(entry.name)) pending.push({ prefix: `${path}/`, level: at.level + 1 });
    }
  }
  return files.sort(byText);
};

/** Folders that hold what tools wrote for themselves. */
const NO_SOURCES = new Set([
  ".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", ".tox", ".nox", ".eggs", ".cache", ".mypy_cache",
  ".pytest_cache", ".ruff_cache", ".hypothesis", ".gradle", ".nyc_output", ".next", ".nuxt", ".turbo", ".idea", ".terraform",
]);

/** Lists a project's regular files where no git can: paths from the root, in order, without tools' own folders. */
export const walkTree = (root: string): readonly RepoPath[] =>
  filesBelow(root, {
    depth: Infinity,
    enters: (name) => !NO_SOURCES.has(name),
    keeps: (entry) => entry.isFile(),
  }) as RepoPath[];
