/** Which file a class, module or test binary stands in, by the conventions of its language. Knows the tree, no report. */
import type { RepoPath } from "../model/path.ts";
import type { SourceFile } from "../model/scene.ts";
import { nearestEnding } from "./paths.ts";
import type { Table } from "./tree.ts";

/** Languages whose test runners name a case by class or module. */
const EXTENSIONS: readonly string[] =
  [".java", ".kt", ".groovy", ".scala", ".py", ".rb", ".php", ".cs", ".fs", ".vb", ".swift", ".exs", ".rs"];

const DOTTED = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u;
/** What follows the class: `$Nested`, .NET's `+Nested`, parameters. */
const AFTER_CLASS = /[$+([].*$/s;
const ELIXIR = "Elixir.";
/** Longer names are no classes. */
const MAX_NAME = 300;

/** `HTTPClientTest` as `http_client_test`. */
const underscored = (name: string): string =>
  name.replace(/([\p{Lu}\d]+)(\p{Lu}\p{Ll})/gu, "$1_$2").replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1_$2").toLowerCase();

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A possible path without extension, and the extensions that go with it. */
interface Guess {
  readonly path: string;
  readonly extensions: readonly string[];
}

/** The class without what stands behind it. */
const plainOf = (name: string): string => name.replace(AFTER_CLASS, "").replaceAll("\\", ".");

/** The paths that a plain name may stand for, the most telling first. */
const guessesOf = (plain: string): Guess[] => {
  if (plain.length > MAX_NAME) return [];
  if (plain.includes("::")) {
    const [, ...rest] = plain.split("::");
    const rust = `tests/${rest.join("/").replace(/^tests\//, "")}`;
    const ruby = plain.split("::").map(underscored).join("/");
    return [{ path: rust, extensions: [".rs"] }, { path: `${rust}/main`, extensions: [".rs"] }, { path: ruby, extensions: [".rb"] }];
  }
  if (!DOTTED.test(plain)) return [];
  if (plain.startsWith(ELIXIR)) {
    const path = plain.slice(ELIXIR.length).split(".").map(underscored).join("/");
    return [path, lastOf(path)].map((one) => ({ path: one, extensions: [".exs"] }));
  }
  const segments = plain.split(".");
  const prefixes = segments.map((_, index) => segments.slice(0, segments.length - index).join("/"));
  const last = segments.at(-1)!;
  const extensions = EXTENSIONS.filter((extension) => extension !== ".exs" && extension !== ".rs");
  return [...prefixes, ...(/^\p{Lu}/u.test(last) ? [last] : [])].map((path) => ({ path, extensions }));
};

/** Finds the files that a class name may mean. */
export type ClassFinder = (name: string) => readonly RepoPath[];

/** Prepares the search for the tree's sources, nearest to the folders of a report first. */
export const classFinder = (table: Table, sources: readonly SourceFile[]): ((folders: readonly string[]) => ClassFinder) => {
  const tests = new Set(sources.filter(({ test }) => test).map(({ path }) => path));
  const present = new Set(sources.map(({ path }) => path.slice(path.lastIndexOf("."))));
  const search = (plain: string, folders: readonly string[]): readonly RepoPath[] => {
    for (const { path, extensions } of guessesOf(plain)) {
      for (const extension of extensions.filter((one) => present.has(one))) {
        const files = nearestEnding(table, table.spell(path + extension), folders);
        const inTests = files.filter((file) => tests.has(file));
        // A bare name agrees with many a file by chance; a test's file at least must be one of tests.
        const found = inTests.length > 0 || !path.includes("/") ? inTests : files;
        if (found.length > 0) return found;
      }
    }
    return [];
  };
  return (folders) => {
    const known = new Map<string, readonly RepoPath[]>();
    return (name) => {
      const plain = plainOf(name);
      const found = known.get(plain) ?? search(plain, folders);
      known.set(plain, found);
      return found;
    };
  };
};
