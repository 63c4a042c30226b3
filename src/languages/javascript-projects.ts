/** What `tsconfig.json` and `package.json` say about where imports lead. Reads each file once per tree. */
import { posix } from "node:path";
import { folderOf, type RepoPath } from "../model/path.ts";
import type { ImportGround } from "./language.ts";
import { looseJson, member, isObject, text, type JsonObject } from "./loose-json.ts";

/** `paths` of a tsconfig: patterns, and what they stand for, from a folder. */
export interface Aliases {
  readonly base: string | null;
  readonly from: string;
  readonly paths: readonly (readonly [pattern: string, targets: readonly string[]])[];
}

export interface Package {
  readonly folder: string;
  readonly name: string | null;
  readonly json: JsonObject;
}

/** All that a tree's projects say. */
export interface Projects {
  /** The configurations that a file's folder stands under, the nearest first. */
  readonly aliasesFor: (from: RepoPath) => readonly Aliases[];
  /** The package that a file belongs to; null outside of any. */
  readonly packageOf: (from: RepoPath) => Package | null;
  /** A package of this tree, by its name. */
  readonly packageNamed: (name: string, from: RepoPath) => Package | null;
}

const CONFIGS = ["tsconfig.json", "tsconfig.app.json", "tsconfig.web.json", "tsconfig.base.json", "jsconfig.json"];

/** A chain of `extends` is followed this far, and so many configurations are asked for one file. */
const MAX_EXTENDS = 6;
const MAX_CONFIGS = 8;
const MAX_PATTERNS = 500;
const MAX_PACKAGES = 5000;

/** A package's name, and what of it is meant. */
export const PACKAGE_NAME = /^((?:@[^/]+\/)?[^@/][^/]*)(?:\/(.+))?$/;

/** Finds a package of this tree. */
type Named = (name: string) => Package | null;

/** Joins a folder and a path from there; null where it leaves the tree. */
export const within = (folder: string, path: string): string | null => {
  const joined = posix.normalize(posix.join(folder === "" ? "." : folder, path));
  if (joined === ".." || joined.startsWith("../") || joined.startsWith("/")) return null;
  return joined === "." ? "" : joined.replace(/\/$/, "");
};

const holds = (folder: string, path: string): boolean => folder === "" || path.startsWith(`${folder}/`);

const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string").slice(0, MAX_PATTERNS);

/** The configuration that an `extends` means: a path, or a file of a package of this tree. */
const extended = (folder: string, path: string, packageNamed: Named): string | null => {
  if (path.startsWith(".")) return within(folder, path);
  const [, name, rest] = PACKAGE_NAME.exec(path) ?? [];
  const found = name === undefined ? null : packageNamed(name);
  return found === null ? null : within(found.folder, rest ?? text(found.json, "tsconfig") ?? "tsconfig.json");
};

/** The configurations that one is built on, itself first. */
const chainOf = (config: string, ground: ImportGround, packageNamed: Named): readonly (readonly [folder: string, options: unknown])[] => {
  const chain: (readonly [string, unknown])[] = [];
  const queue = [config];
  const met = new Set<string>();
  for (let at = queue.shift(); at !== undefined && chain.length < MAX_EXTENDS; at = queue.shift()) {
    if (met.has(at)) continue;
    met.add(at);
    const json = looseJson(ground.read(at));
    const folder = folderOf(at);
    chain.push([folder, member(json, "compilerOptions")]);
    for (const path of strings(member(json, "extends"))) {
      const target = extended(folder, path, packageNamed);
      if (target !== null) queue.push(target.endsWith(".json") ? target : `${target}.json`);
    }
  }
  return chain;
};

const aliasesOf = (config: string, ground: ImportGround, packageNamed: Named): Aliases => {
  const chain = chainOf(config, ground, packageNamed);
  const based = chain.find(([, options]) => text(options, "baseUrl") !== null);
  const base = based === undefined ? null : within(based[0], text(based[1], "baseUrl")!);
  const mapped = chain.find(([, options]) => isObject(member(options, "paths")));
  const paths = mapped === undefined ? [] : Object.entries(member(mapped[1], "paths") as JsonObject).slice(0, MAX_PATTERNS);
  return { base, from: base ?? mapped?.[0] ?? folderOf(config), paths: paths.map(([pattern, targets]) => [pattern, strings(targets)] as const) };
};

const packageAt = (path: string, ground: ImportGround): Package => {
  const json = looseJson(ground.read(path));
  return { folder: folderOf(path), name: text(json, "name"), json };
};

const nearestFirst = (one: string, other: string): number => folderOf(other).length - folderOf(one).length;

const once = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.has(key) ? known.get(key)! : make(key);
    known.set(key, value);
    return value;
  };
};

const projectsOf = (ground: ImportGround): Projects => {
  const read = once((path: string) => packageAt(path, ground));
  const around = (name: string, from: string): readonly string[] =>
    ground.projectFiles(name, from as RepoPath).filter((path) => holds(folderOf(path), from));
  const configsFor = once((folder: string) => CONFIGS.flatMap((name) => around(name, `${folder}/-`)).sort(nearestFirst).slice(0, MAX_CONFIGS));
  const packageFor = once((folder: string) => [...around("package.json", `${folder}/-`)].sort(nearestFirst)[0] ?? null);
  let named: ReadonlyMap<string, Package> | null = null;
  const all = (from: RepoPath): ReadonlyMap<string, Package> => {
    const packages = [...ground.everywhere?.("package.json") ?? ground.projectFiles("package.json", from)].slice(0, MAX_PACKAGES).map(read);
    // Of two packages with one name, the first by path: which one is meant cannot be told, but the answer stays the same.
    return new Map(packages.reverse().flatMap((one) => (one.name === null ? [] : [[one.name, one] as const])));
  };
  const packageNamed = (name: string, from: RepoPath): Package | null => (named ??= all(from)).get(name) ?? null;
  const aliases = once((config: string) => aliasesOf(config, ground, (name) => packageNamed(name, config as RepoPath)));
  return {
    aliasesFor: (from) => configsFor(folderOf(from)).map(aliases),
    packageOf: (from) => {
      const path = packageFor(folderOf(from));
      return path === null ? null : read(path);
    },
    packageNamed,
  };
};

const known = new WeakMap<ImportGround, Projects>();

/** The projects of a tree, read when they are asked for. */
export const projectsIn = (ground: ImportGround): Projects => {
  const projects = known.get(ground) ?? projectsOf(ground);
  known.set(ground, projects);
  return projects;
};
