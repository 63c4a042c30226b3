/** What `go.mod` and `go.work` files say of the modules of a tree. Resolves no import. */
import { posix } from "node:path";
import type { ImportRoot } from "../model/import-root.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { baseOf } from "./paths.ts";

/** No tree has more modules of its own. */
export const MAX_MODULES = 2000;
const MAX_TEXT = 500_000;

/** A folder or file of the tree as seen from a folder; null where it leads out of the tree. */
export const placeIn = (folder: string, path: string): string | null => {
  const joined = posix.normalize(posix.join(folder === "" ? "." : folder, path));
  if (joined === ".." || joined.startsWith("../") || joined.startsWith("/")) return null;
  return joined === "." ? "" : joined.replace(/\/$/, "");
};

const MODULE = /^[ \t]*module[ \t]+(?:"([^"\n]+)"|([^\s"]+))/m;
const REPLACE = /^[ \t]*(?:replace[ \t]+)?([^\s()]+)(?:[ \t]+v\S+)?[ \t]*=>[ \t]*(\.{1,2}(?:\/\S*)?)[ \t]*(?:\/\/.*)?$/gm;

/** What one file says: its own module, and those that lie in this tree under a name of their own. */
export interface ModuleFile {
  /** The folder that the file lies in. */
  readonly folder: string;
  /** Null where it names no module, as `go.work` never does. */
  readonly path: string | null;
  readonly replaced: readonly ImportRoot[];
}

/** Reads the text of a `go.mod` or `go.work`; null stands for one that cannot be read. */
export const moduleFile = (file: RepoPath, content: string | null): ModuleFile => {
  const text = (content ?? "").slice(0, MAX_TEXT).replaceAll("\r", "");
  const folder = folderOf(file);
  const [, quoted, plain] = MODULE.exec(text) ?? [];
  const replaced = [...text.matchAll(REPLACE)].flatMap(([, prefix, target]): ImportRoot[] => {
    const at = placeIn(folder, target!);
    return at === null ? [] : [{ prefix: prefix!, folder: at }];
  });
  return { folder, path: quoted ?? plain ?? null, replaced };
};

const NAMES: ReadonlySet<string> = new Set(["go.mod", "go.work"]);

/** The folders of a tree's Go modules by their import paths, those under another name included. */
export const goModules = (tree: readonly RepoPath[], read: (path: RepoPath) => string | null): ImportRoot[] => {
  const files = tree.filter((path) => NAMES.has(baseOf(path))).slice(0, MAX_MODULES).map((path) => moduleFile(path, read(path)));
  const own = files.flatMap(({ path, folder }) => (path === null ? [] : [{ prefix: path, folder }]));
  const known = new Set(own.map(({ folder }) => folder));
  // What another name stands for is a module of the tree, with a go.mod.
  return [...own, ...files.flatMap(({ replaced }) => replaced.filter(({ folder }) => known.has(folder)))];
};
