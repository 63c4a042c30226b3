/** Which file of the tree a JavaScript or TypeScript import means: relative, by alias, by package name. */
import { folderOf, type RepoPath } from "../model/path.ts";
import { PACKAGE_NAME, projectsIn, within, type Aliases, type Package } from "./javascript-projects.ts";
import { runnersFor } from "./javascript-runners.ts";
import type { ImportGround } from "./language.ts";
import { isObject, member, text } from "./loose-json.ts";

const EXTENSIONS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".vue", ".svelte"];

/** TypeScript is imported by the name of what it is compiled to. */
const COMPILED: Readonly<Record<string, readonly string[]>> = { ".js": [".ts", ".tsx", ".jsx"], ".jsx": [".tsx"], ".mjs": [".mts"], ".cjs": [".cts"] };

const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;

/** Longer ones name nothing. */
const MAX_SPECIFIER = 500;

const extensionOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? "";

/** The file at a path, with or without its extension, or the index of the folder there. */
const fileAt = (path: string | null, ground: ImportGround): RepoPath | null => {
  if (path === null) return null;
  const extension = extensionOf(path);
  const compiled = Object.hasOwn(COMPILED, extension) ? COMPILED[extension]! : [];
  const tried = [
    ...(SOURCE.test(path) ? [path] : []),
    ...compiled.map((other) => path.slice(0, -extension.length) + other),
    ...(path === "" ? [] : EXTENSIONS.map((other) => path + other)),
    ...EXTENSIONS.map((other) => (path === "" ? `index${other}` : `${path}/index${other}`)),
  ];
  return (tried.find((one) => ground.has(one)) ?? null) as RepoPath | null;
};

const firstFile = (paths: readonly (string | null)[], ground: ImportGround): RepoPath | null => {
  for (const path of paths) {
    const file = fileAt(path, ground);
    if (file !== null) return file;
  }
  return null;
};

/** What a pattern with one star leaves over of a specifier; null where it does not fit. */
const matched = (pattern: string, specifier: string): string | null => {
  const star = pattern.indexOf("*");
  if (star < 0) return pattern === specifier ? "" : null;
  const after = pattern.slice(star + 1);
  const fits = specifier.length >= pattern.length - 1 && specifier.startsWith(pattern.slice(0, star)) && specifier.endsWith(after);
  return fits ? specifier.slice(star, specifier.length - after.length) : null;
};

const weight = (pattern: string): number => (pattern.includes("*") ? pattern.indexOf("*") : MAX_SPECIFIER);

/** The patterns that fit, the most exact first, as the compiler and Node choose. */
const fitting = <Target>(patterns: readonly (readonly [string, Target])[], specifier: string): readonly (readonly [string, Target])[] => patterns
  .flatMap(([pattern, target]) => {
    const rest = matched(pattern, specifier);
    return rest === null ? [] : [{ rest, target, weight: weight(pattern) }];
  })
  .sort((one, other) => other.weight - one.weight)
  .map(({ rest, target }) => [rest, target] as const);

const fill = (target: string, rest: string): string => target.replaceAll("*", () => rest);

const byAlias = ({ base, from, paths }: Aliases, specifier: string, ground: ImportGround): RepoPath | null => {
  for (const [rest, targets] of fitting(paths, specifier)) {
    const file = firstFile(targets.map((target) => within(from, fill(target, rest))), ground);
    if (file !== null) return file;
  }
  return base === null ? null : fileAt(within(base, specifier), ground);
};

/** Conditions of `exports`, the nearest to the sources first. */
const CONDITIONS = ["source", "development", "import", "module", "node", "browser", "default", "require", "types"];
const MAX_DEPTH = 5;

/** The paths that an entry of `exports` or `imports` leads to. */
const leavesOf = (entry: unknown, depth = 0): readonly string[] => {
  if (typeof entry === "string") return [entry];
  if (depth === MAX_DEPTH) return [];
  if (Array.isArray(entry)) return entry.slice(0, CONDITIONS.length).flatMap((one) => leavesOf(one, depth + 1));
  return CONDITIONS.flatMap((condition) => leavesOf(member(entry, condition) ?? null, depth + 1));
};

const BUILT = /^(\.\/)?(?:dist|lib|build|out|esm|cjs|es|umd|output|\.output)(?:\/(?:esm|cjs|es|src|types|browser|node|mjs))?\//;

/** Where the source of a built file may lie. */
const sourcesOf = (target: string): readonly string[] =>
  (BUILT.test(target) ? [target, target.replace(BUILT, "src/"), target.replace(BUILT, "")] : [target]);

const entriesOf = (json: unknown, list: "exports" | "imports"): readonly (readonly [string, unknown])[] => {
  const entries = member(json, list);
  if (isObject(entries) && Object.keys(entries).some((key) => key.startsWith(".") || key.startsWith("#"))) return Object.entries(entries);
  return entries === undefined ? [] : [[".", entries]];
};

/** An entry of a list of package.json. */
interface Entry {
  readonly list: "exports" | "imports";
  readonly subpath: string;
}

const listed = ({ json, folder }: Package, { list, subpath }: Entry, ground: ImportGround): RepoPath | null => {
  for (const [rest, entry] of fitting(entriesOf(json, list), subpath)) {
    const file = firstFile(leavesOf(entry).flatMap((leaf) => sourcesOf(fill(leaf, rest))).map((path) => within(folder, path)), ground);
    if (file !== null) return file;
  }
  return null;
};

const MAINS = ["source", "module", "main", "browser", "types", "typings"];

const inPackage = (found: Package, subpath: string, ground: ImportGround): RepoPath | null => {
  const { folder, json } = found;
  const entry = listed(found, { list: "exports", subpath }, ground);
  if (entry !== null) return entry;
  const mains = subpath === "." ? MAINS.flatMap((name) => text(json, name) ?? []).flatMap(sourcesOf) : [];
  const guesses = subpath === "." ? ["src/index", "src/main", "index", "lib/index"] : [subpath, `src/${subpath}`, ...sourcesOf(subpath)];
  return firstFile([...mains, ...guesses].map((path) => within(folder, path)), ground);
};

const byPackage = (specifier: string, from: RepoPath, ground: ImportGround): RepoPath | null => {
  const [, name, rest] = PACKAGE_NAME.exec(specifier) ?? [];
  const found = name === undefined ? null : projectsIn(ground).packageNamed(name, from);
  return found === null ? null : inPackage(found, rest === undefined ? "." : `./${rest}`, ground);
};

const ALIAS = /^(?:@|~|@@|~~|\$lib|\$|src)\/(.+)$/;

/** What bundlers' templates call the sources, where no configuration says otherwise. */
const byConvention = (specifier: string, from: RepoPath, ground: ImportGround): RepoPath | null => {
  const rest = ALIAS.exec(specifier)?.[1];
  if (rest === undefined) return null;
  const root = projectsIn(ground).packageOf(from)?.folder ?? "";
  const inside = specifier.startsWith("$lib/") ? ["src/lib"] : ["src", "app", ""];
  return firstFile(inside.map((folder) => within(root, `${folder === "" ? "." : folder}/${rest}`)), ground);
};

const fromRoot = (specifier: string, from: RepoPath, ground: ImportGround): RepoPath | null => {
  const root = projectsIn(ground).packageOf(from)?.folder ?? "";
  return firstFile([within(root, specifier.slice(1)), within("", specifier.slice(1))], ground);
};

const bare = (specifier: string, from: RepoPath, ground: ImportGround): RepoPath | null => {
  for (const aliases of projectsIn(ground).aliasesFor(from)) {
    const file = byAlias(aliases, specifier, ground);
    if (file !== null) return file;
  }
  for (const { mapped } of runnersFor(from, ground)) {
    const file = firstFile(mapped(specifier), ground);
    if (file !== null) return file;
  }
  const named = byPackage(specifier, from, ground) ?? byConvention(specifier, from, ground);
  if (named !== null) return named;
  // A mark names a path, from the root or from the test's folder.
  return SOURCE.test(specifier) ? firstFile([within("", specifier), within(folderOf(from), specifier)], ground) : null;
};

const find = (specifier: string, from: RepoPath, ground: ImportGround): RepoPath | null => {
  if (specifier === "" || specifier.length > MAX_SPECIFIER || /^[a-z][a-z+.-]*:|\0/.test(specifier)) return null;
  if (/^\.\.?(?:\/|$)/.test(specifier)) return fileAt(within(folderOf(from), specifier), ground);
  if (specifier.startsWith("/")) return fromRoot(specifier, from, ground);
  if (specifier.startsWith("#")) {
    const own = projectsIn(ground).packageOf(from);
    const file = own === null ? null : listed(own, { list: "imports", subpath: specifier }, ground);
    if (file !== null) return file;
  }
  return bare(specifier, from, ground);
};

/** The file that a specifier in `from` means; none for what is not of this tree. */
export const resolve = (specifier: string, from: RepoPath, ground: ImportGround): readonly RepoPath[] => {
  const file = find(specifier.replace(/^.*!/, "").replace(/\?.*$/, ""), from, ground);
  return file === null ? [] : [file];
};

/** The set-up files of the runners that a test stands under; where there are projects, those of all of them. */
export const loadedBefore = (test: RepoPath, ground: ImportGround): readonly RepoPath[] =>
  [...new Set(runnersFor(test, ground).flatMap((runner) => runner.loadedBefore).flatMap((path) => fileAt(path, ground) ?? []))];
