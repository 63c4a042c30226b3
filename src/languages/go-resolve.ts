/** Which folder of the tree a Go import means, by the modules of its `go.mod` files. */
import { folderOf, type RepoPath } from "../model/path.ts";
import { MAX_MODULES, moduleFile, placeIn, type ModuleFile } from "./go-modules.ts";
import type { ImportGround } from "./language.ts";

interface Module extends ModuleFile {
  readonly path: string;
}

const MAX_SPECIFIER = 500;

const isModule = (file: ModuleFile): file is Module => file.path !== null;

const known = new WeakMap<ImportGround, readonly Module[]>();

const modulesIn = (ground: ImportGround, from: RepoPath): readonly Module[] => {
  const modules = known.get(ground) ?? [...ground.everywhere?.("go.mod") ?? ground.projectFiles("go.mod", from)].slice(0, MAX_MODULES)
    .map((file) => moduleFile(file, ground.read(file))).filter(isModule);
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
  if (/^\.\.?(?:\/|$)/.test(specifier)) return [placeIn(folderOf(from), specifier)];
  const modules = modulesIn(ground, from);
  const own = moduleOf(modules, from)?.replaced ?? [];
  // The longest path wins: a module may lie inside of another.
  return [...own, ...modules.map(({ path, folder }) => ({ prefix: path, folder }))]
    .flatMap(({ prefix, folder }) => {
      const below = rest(prefix, specifier);
      return below === null ? [] : [{ length: prefix.length, folder: placeIn(folder, below === "" ? "." : below) }];
    })
    .sort((one, other) => other.length - one.length)
    .map(({ folder }) => folder);
};

/** The folder of the package that an import in `from` means, or the file or folder that a mark names. */
export const resolveGo = (specifier: string, from: RepoPath, ground: ImportGround): readonly RepoPath[] => {
  if (specifier === "" || specifier.length > MAX_SPECIFIER || /[^./][^]*\/\.\.(?:\/|$)/.test(specifier)) return [];
  if (/\.go$/.test(specifier)) {
    return [placeIn("", specifier), placeIn(folderOf(from), specifier)].filter((path) => path !== null && ground.has(path)).slice(0, 1) as RepoPath[];
  }
  const folder = folders(specifier, from, ground).find((one) => isPackage(one, ground)) ?? (isPackage(placeIn("", specifier), ground) ? placeIn("", specifier) : null);
  return folder === null ? [] : [folder as RepoPath];
};
