/** Finds globs of modules and kinds that hold no file of the tree, and says what may have been meant. Knows globs, not YAML. */
import { groupBy } from "../model/group.ts";
import { byText } from "../model/order.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { foldersAbove } from "./clean.ts";
import { holdersAmong } from "./globs.ts";

/** A glob that holds nothing. */
interface Unmatched {
  /** Where the configuration has it: "modules.remote.paths.0". */
  readonly key: string;
  /** What it belongs to, in words: "module remote". */
  readonly owner: string;
  readonly glob: string;
}

/** The most names in one sentence. */
const MAX_NAMED = 5;

const globsOf = ({ modules, kinds, source }: Settings): Unmatched[] => {
  const listed = (key: string, owner: string, globs: readonly string[]): Unmatched[] =>
    globs.map((glob, index) => ({ key: `${key}.${index}`, owner, glob }));
  // A kind that is configured without `tests` has the default ones, and nobody wrote those.
  const written = kinds.filter(({ name, configured }) => configured && source?.lines.has(`kinds.${name}.tests`) !== false);
  return [
    ...modules.flatMap(({ name, paths, tests }) =>
      [...listed(`modules.${name}.paths`, `module ${name}`, paths), ...listed(`modules.${name}.tests`, `module ${name}`, tests)]),
    ...written.flatMap(({ name, tests }) => listed(`kinds.${name}.tests`, `kind ${name}`, tests)),
  ];
};

/** The folders that a glob names before its first wildcard, and the rest. */
const splitGlob = (glob: string): { readonly folder: string; readonly rest: string } => {
  const segments = glob.replace(/^\.?\//, "").split("/");
  const wild = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  const cut = wild === -1 ? segments.length - 1 : wild;
  return { folder: segments.slice(0, cut).join("/"), rest: segments.slice(cut).join("/") };
};

/** The folders of the tree, and how they are found: by their own name in small letters, and by the folder that they lie in. */
interface Folders {
  readonly all: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly inside: ReadonlyMap<string, readonly string[]>;
}

const lastName = (folder: string): string => folder.slice(folder.lastIndexOf("/") + 1).toLowerCase();

const foldersOf = (paths: readonly string[]): Folders => {
  const all = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); !all.has(folder); folder = folderOf(folder)) all.add(folder);
  }
  const sorted = [...all].filter((folder) => folder !== "").sort(byText);
  return { all, named: groupBy(sorted, lastName), inside: groupBy(sorted, folderOf) };
};

const isMeant = (folder: string, asked: string): boolean => `/${folder}`.toLowerCase().endsWith(`/${asked}`.toLowerCase());

/** What to write instead, as far as the tree's folders tell. */
const hintFor = (glob: string, { all, named, inside }: Folders): string => {
  const plain = glob.replace(/^\.?\//, "");
  if (all.has(plain)) return `${plain} is a folder: write ${plain}/** for all that is in it.`;
  const { folder, rest } = splitGlob(glob);
  const meant = folder === "" ? [] : (named.get(lastName(folder)) ?? []).filter((one) => isMeant(one, folder));
  if (meant.length === 1) {
    return meant[0] === folder ? `The folder ${folder} is there, but no file in it fits ${rest}.` : `Write ${meant[0]}/${rest}.`;
  }
  if (meant.length > 1) return `There are ${meant.slice(0, MAX_NAMED).join(", ")}: write which one is meant.`;
  const deepest = foldersAbove(folder).find((one) => all.has(one)) ?? "";
  const there = inside.get(deepest) ?? [];
  const names = there.length === 0 ? "no folder" : there.slice(0, MAX_NAMED).join(", ") + (there.length > MAX_NAMED ? " …" : "");
  return `${deepest === "" ? "The project" : deepest} has ${names}: correct the glob, or remove it.`;
};

/** Those of the items of whose globs one holds one of the paths. */
const matching = <Item>(items: readonly Item[], globsOf: (item: Item) => readonly string[], paths: readonly string[]): ReadonlySet<Item> => {
  const [holding, found] = [holdersAmong(items, globsOf), new Set<Item>()];
  for (const path of paths) for (const item of holding(path)) found.add(item);
  return found;
};

/** The settings without the modules that hold no file: what the base calls a module may be gone from the head. */
export const withoutVacant = (settings: Settings, tree: readonly RepoPath[]): Settings => {
  const matched = matching(settings.modules, ({ paths }) => paths, tree);
  return { ...settings, modules: settings.modules.filter((module) => matched.has(module)) };
};

/**
 * The problems of globs that hold none of the paths: those of the tree, and of the test reports, by which tests can be
 * named too. Where the policy is the base's they are remarks, for the head may have moved the files.
 */
export const checkGlobs = (settings: Settings, paths: readonly string[], fromBase: boolean): { problems: Problem[]; remarks: string[] } => {
  const globs = globsOf(settings);
  const matched = matching(globs, ({ glob }) => [glob], paths);
  const unmatched = globs.filter((glob) => !matched.has(glob));
  if (unmatched.length === 0) return { problems: [], remarks: [] };
  if (fromBase) {
    const remarks = unmatched.map(({ owner, glob }) => `The ${owner} of the base matches nothing any more: ${glob}.`);
    return { problems: [], remarks };
  }
  const folders = foldersOf(paths);
  const { source } = settings;
  const problems = unmatched.map(({ key, owner, glob }) => {
    const line = source?.lines.get(key) ?? source?.lines.get(key.slice(0, key.lastIndexOf(".")));
    return new Problem("config-matches-nothing", `The ${owner} has a glob that matches no file: ${glob}.`, {
      where: source && (line === undefined ? source.path : `${source.path}:${line}`),
      hint: hintFor(glob, folders),
    });
  });
  return { problems, remarks: [] };
};
