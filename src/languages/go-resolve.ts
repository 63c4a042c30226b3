/** Which folder of the tree a Go import means, by the modules of its `go.mod` files. */
import { posix } from "node:path";
import type { RepoPath } from "../model/path.ts";
import type { ImportGround } from "./language.ts";
import { folderOf } from "./paths.ts";

interface Module {
  readonly folder: string;
  readonly path: string;
  /** Modules that lie in this tree under a name of their own. */
  readonly replaced: readonly (readonly [path: string, folder: string])[];
}

/** No tree has more modules of its own. */
const MAX_MODULES = 2000;
const MAX_TEXT = 500_000;
const MAX_SPECIFIER = 500;

const inside = (folder: string, path: string): string | null => {
  const joined = posix.normalize(posix.join(folder === "" ? "." : folder, path));
  if (joined === ".." || joined.startsWith("../") || joined.startsWith("/")) return null;
  return joined === "." ? "" : joined.replace(/\/$/, "");
};

const REPLACE = /^[ \t]*(?:replace[ \t]+)?([^\s()]+)(?:[ \t]+v\S+)?[ \t]*=>[ \t]*(\.{1,2}(?:\/\S*)?)[ \t]*(?:\/\/.*)?$/gm;

const moduleAt = (file: RepoPath, ground: ImportGround): Module | null => {
  const text = (ground.read(file) ?? "").slice(0, MAX_TEXT).replaceAll("\r", "");
  const path = /^[ \t]*module[ \t]+(?:"([^"\n]+)"|([^\s"]+))/m.exec(text);
  const folder = folderOf(file);
  if (path === null) return null;
  const replaced = [...text.matchAll(REPLACE)].flatMap(([, name, target]) => {
    const at = inside(folder, target!);
    return at === null ? [] : [[name!, at] as const];
  });
  return { folder, path: path[1] ?? path[2]!, replaced };
};

const known = new WeakMap<ImportGround, readonly Module[]>();

const modulesIn = (ground: ImportGround, from: RepoPath): readonly Module[] => {
  const modules = known.get(ground) ?? [...ground.everywhere?.("go.mod") ?? ground.projectFiles("go.mod", from)].slice(0, MAX_MODULES)
    .flatMap((file) => moduleAt(file, ground) ?? []);
  known.set(ground, modules);
  return modules;
};

const holds = (folder: string, path: string): boolean => folder === "" || path.startsWith(`${folder}/`);

/** The module that a file belongs to: the one with the deepest folder around it. */
const moduleOf = (modules: readonly Module[], from: RepoPath): Module | null =>
  modules.filter(({ folder }) => holds(folder, from)).sort((one, other) => other.folder.length - one.folder.length)[0] ?? null;

const rest = (path: string, specifier: string): string | null =>
  (specifier === path ? "" : specifier.startsWith(`${path}/`) ? specifier.slice(path.length + 1) : null);

const isPackage = (folder: string | null, { names }: ImportGround): folder is string =>
  folder !== null && names.inFolder(folder).some((path) => path.endsWith(".go"));

const folders = (specifier: string, from: RepoPath, ground: ImportGround): readonly (string | null)[] => {
  if (/^\.\.?(?:\/|$)/.test(specifier)) return [inside(folderOf(from), specifier)];
  const modules = modulesIn(ground, from);
  const own = moduleOf(modules, from)?.replaced ?? [];
  // The longest path wins: a module may lie inside of another.
  return [...own, ...modules.map(({ path, folder }) => [path, folder] as const)]
    .flatMap(([path, folder]) => {
      const below = rest(path, specifier);
      return below === null ? [] : [{ length: path.length, folder: inside(folder, below === "" ? "." : below) }];
    })
    .sort((one, other) => other.length - one.length)
    .map(({ folder }) => folder);
};

/** The folder of the package that an import in `from` means, or the file or folder that a mark names. */
export const resolveGo = (specifier: string, from: RepoPath, ground: ImportGround): readonly RepoPath[] => {
  if (specifier === "" || specifier.length > MAX_SPECIFIER || /[^./][^]*\/\.\.(?:\/|$)/.test(specifier)) return [];
  if (/\.go$/.test(specifier)) {
    return [inside("", specifier), inside(folderOf(from), specifier)].filter((path) => path !== null && ground.has(path)).slice(0, 1) as RepoPath[];
  }
  const folder = folders(specifier, from, ground).find((one) => isPackage(one, ground)) ?? (isPackage(inside("", specifier), ground) ? inside("", specifier) : null);
  return folder === null ? [] : [folder as RepoPath];
};
