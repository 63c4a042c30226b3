/** What the configurations of jest, vitest and vite say: where imports lead, and what is loaded before tests. Reads each file once per tree. */
import { folderOf, type RepoPath } from "../model/path.ts";
import { literalsOf, type Written } from "./javascript-literal.ts";
import { within } from "./javascript-projects.ts";
import type { ImportGround } from "./language.ts";
import { isObject, looseJson, member, text } from "./loose-json.ts";
import { plainPattern } from "./plain-pattern.ts";

/** What one configuration says; paths are those of the tree, without their extensions where these were left out. */
export interface Runner {
  /** The paths that a specifier may stand for; none where the configuration says nothing about it. */
  readonly mapped: (specifier: string) => readonly string[];
  readonly loadedBefore: readonly string[];
}

const EXTENSIONS = ["ts", "mts", "cts", "js", "mjs", "cjs"];
const named = (...names: readonly string[]): readonly string[] => names.flatMap((name) => EXTENSIONS.map((extension) => `${name}.${extension}`));
const JEST = ["package.json", "jest.config.json", ...named("jest.config")];
const VITE = named("vitest.config", "vitest.workspace", "vite.config");

/** So many configurations are asked for one file, and so many entries of one list are looked at. */
const MAX_CONFIGS = 8;
const MAX_ENTRIES = 200;
/** Longer ones are no names that a pattern was written for. */
const MAX_SPECIFIER = 200;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]).slice(0, MAX_ENTRIES);

const stringsOf = (value: unknown): readonly string[] => listOf(value).filter((one) => typeof one === "string");

const pairsOf = (value: unknown): readonly (readonly [string, unknown])[] => (isObject(value) ? Object.entries(value).slice(0, MAX_ENTRIES) : []);

/** A path as a configuration writes it, from the folder that it counts as its root; `/src` is below that as well. */
const fromRoot = (root: string, path: string): string | null => within(root, path.replace(/^<rootDir>\/?|^\//, "./"));

type Mapping = (specifier: string) => readonly string[];

const inTree = (found: readonly (string | null)[]): readonly string[] => found.filter((path) => path !== null);

const firstOf = (mappings: readonly Mapping[], specifier: string): readonly string[] => {
  if (specifier.length > MAX_SPECIFIER) return [];
  for (const mapping of mappings) {
    const found = mapping(specifier);
    if (found.length > 0) return found;
  }
  return [];
};

/** `"^@app/(.*)$": "<rootDir>/src/$1"`. */
const jestMapping = (root: string) => ([source, target]: readonly [string, unknown]): readonly Mapping[] => {
  const pattern = plainPattern(source);
  const targets = stringsOf(target).filter((one) => one.startsWith("<rootDir>"));
  return pattern === null || targets.length === 0 ? [] : [(specifier) => {
    const match = pattern.exec(specifier);
    return match === null ? [] : inTree(targets.map((one) => fromRoot(root, one.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ""))));
  }];
};

const jestOf = (json: unknown, folder: string): readonly Runner[] => {
  const root = fromRoot(folder, text(json, "rootDir") ?? "./") ?? folder;
  const mappings = pairsOf(member(json, "moduleNameMapper")).flatMap(jestMapping(root));
  const before = ["setupFiles", "setupFilesAfterEnv"].flatMap((name) => stringsOf(member(json, name)));
  return [
    { mapped: (specifier) => firstOf(mappings, specifier), loadedBefore: inTree(before.map((path) => fromRoot(root, path))) },
    ...listOf(member(json, "projects")).filter(isObject).flatMap((project) => jestOf({ ...project, projects: undefined }, root)),
  ];
};

const isWritten = (value: unknown): value is Written => text(value, "pattern") !== null;

/** `"@app": "./src"`, or the same as `{ find, replacement }`, where what is to be found may be a pattern. */
const viteMapping = (root: string, find: unknown, replacement: unknown): readonly Mapping[] => {
  if (typeof replacement !== "string") return [];
  if (typeof find === "string") {
    const rest = (specifier: string): string | null => (specifier === find ? "" : specifier.startsWith(find.endsWith("/") ? find : `${find}/`) ? specifier.slice(find.length) : null);
    return [(specifier) => {
      const below = rest(specifier);
      return below === null ? [] : inTree([fromRoot(root, `${replacement}${below}`)]);
    }];
  }
  const pattern = isWritten(find) ? plainPattern(find.pattern) : null;
  return pattern === null ? [] : [(specifier) => (pattern.test(specifier) ? inTree([fromRoot(root, specifier.replace(pattern, replacement))]) : [])];
};

const viteMappings = (alias: unknown, root: string): readonly Mapping[] => (Array.isArray(alias)
  ? listOf(alias).flatMap((one) => viteMapping(root, member(one, "find"), member(one, "replacement")))
  : pairsOf(alias).flatMap(([find, replacement]) => viteMapping(root, find, replacement)));

const viteOf = (json: unknown, folder: string): readonly Runner[] => {
  const root = fromRoot(folder, text(json, "root") ?? "./") ?? folder;
  const test = member(json, "test");
  const mappings = [member(test, "alias"), member(member(json, "resolve"), "alias")].flatMap((alias) => viteMappings(alias, root));
  return [
    { mapped: (specifier) => firstOf(mappings, specifier), loadedBefore: inTree(stringsOf(member(test, "setupFiles")).map((path) => fromRoot(root, path))) },
    ...listOf(member(test, "projects")).filter(isObject).flatMap((project) => viteOf({ ...project, test: { ...(member(project, "test") as object), projects: undefined } }, root)),
  ];
};

const jsonOf = (path: RepoPath, ground: ImportGround): readonly unknown[] => {
  if (!path.endsWith(".json")) return ground.look?.(path, literalsOf) ?? [];
  const json = looseJson(ground.read(path));
  return [path.endsWith("package.json") ? member(json, "jest") : json];
};

const read = (path: RepoPath, ground: ImportGround): readonly Runner[] => {
  const of = /(?:^|\/)vite/.test(path) ? viteOf : jestOf;
  return jsonOf(path, ground).flatMap((json) => of(json, folderOf(path)));
};

const known = new WeakMap<ImportGround, Map<string, readonly Runner[]>>();

const remembered = (ground: ImportGround, key: string, make: () => readonly Runner[]): readonly Runner[] => {
  const all = known.get(ground) ?? new Map<string, readonly Runner[]>();
  known.set(ground, all);
  const runners = all.get(key) ?? make();
  all.set(key, runners);
  return runners;
};

/** The configurations of test runners above a file, the nearest first. */
export const runnersFor = (from: RepoPath, ground: ImportGround): readonly Runner[] => remembered(ground, `${folderOf(from)}/`, () =>
  [...JEST, ...VITE].flatMap((name) => ground.projectFiles(name, from))
    .sort((one, other) => folderOf(other).length - folderOf(one).length).slice(0, MAX_CONFIGS)
    .flatMap((path) => remembered(ground, path, () => read(path, ground))));
