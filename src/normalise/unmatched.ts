/** Finds globs of modules and kinds that hold no file of the tree, and says what may have been meant. Knows globs, not YAML. */
import { byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { foldersAbove } from "./clean.ts";
import { holder } from "./globs.ts";

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

const isMeant = (folder: string, asked: string): boolean => `/${folder}`.toLowerCase().endsWith(`/${asked}`.toLowerCase());

/** What to write instead, as far as the tree's folders tell. */
const hintFor = (glob: string, folders: ReadonlySet<string>): string => {
  const plain = glob.replace(/^\.?\//, "");
  if (folders.has(plain)) return `${plain} is a folder: write ${plain}/** for all that is in it.`;
  const { folder, rest } = splitGlob(glob);
  const meant = folder === "" ? [] : [...folders].filter((one) => isMeant(one, folder)).sort(byText);
  if (meant.length === 1) {
    return meant[0] === folder ? `The folder ${folder} is there, but no file in it fits ${rest}.` : `Write ${meant[0]}/${rest}.`;
  }
  if (meant.length > 1) return `There are ${meant.slice(0, MAX_NAMED).join(", ")}: write which one is meant.`;
  const deepest = foldersAbove(folder).find((one) => folders.has(one)) ?? "";
  const inside = [...folders].filter((one) => one !== "" && one.slice(0, Math.max(0, one.lastIndexOf("/"))) === deepest).sort(byText);
  const names = inside.length === 0 ? "no folder" : inside.slice(0, MAX_NAMED).join(", ") + (inside.length > MAX_NAMED ? " …" : "");
  return `${deepest === "" ? "The project" : deepest} has ${names}: correct the glob, or remove it.`;
};

/** The settings without the modules that hold no file: what the base calls a module may be gone from the head. */
export const withoutVacant = (settings: Settings, tree: readonly RepoPath[]): Settings =>
  ({ ...settings, modules: settings.modules.filter(({ paths }) => tree.some(holder(paths))) });

/**
 * The problems of globs that hold none of the paths: those of the tree, and of the test reports, by which tests can be
 * named too. Where the policy is the base's they are remarks, for the head may have moved the files.
 */
export const checkGlobs = (settings: Settings, paths: readonly string[], fromBase: boolean): { problems: Problem[]; remarks: string[] } => {
  const unmatched = globsOf(settings).filter(({ glob }) => !paths.some(holder([glob])));
  if (unmatched.length === 0) return { problems: [], remarks: [] };
  if (fromBase) {
    const remarks = unmatched.map(({ owner, glob }) => `The ${owner} of the base matches nothing any more: ${glob}.`);
    return { problems: [], remarks };
  }
  const folders = new Set(paths.flatMap(foldersAbove));
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
