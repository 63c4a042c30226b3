/** A tree of somebody's sources for tests of languages: paths, with texts where they matter. */
import { grammarLoader } from "../../src/edge/grammars.ts";
import { LANGUAGES } from "../../src/languages/index.ts";
import type { ImportGround, Language } from "../../src/languages/language.ts";
import { indexNames } from "../../src/languages/names.ts";
import { languageFinder, survey } from "../../src/languages/survey.ts";
import type { Facts } from "../../src/model/facts.ts";
import type { RepoPath } from "../../src/model/path.ts";

const languageOf = languageFinder(LANGUAGES);
const load = grammarLoader();

/** A tree as imports are resolved in it. */
export const foreignTree = (files: Readonly<Record<string, string>> | readonly string[]): ImportGround => {
  const texts = new Map(Array.isArray(files) ? (files as readonly string[]).map((path) => [path, "x"]) : Object.entries(files));
  const tree = [...texts.keys()].sort() as RepoPath[];
  const folder = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  const holds = (path: string, from: string): boolean => folder(path) === "" || from.startsWith(`${folder(path)}/`);
  const named = (name: string): readonly RepoPath[] => tree.filter((path) => path === name || path.endsWith(`/${name}`));
  return {
    has: (path) => texts.has(path),
    projectFiles: (name, from) => named(name).filter((path) => holds(path, from)).sort((one, other) => other.length - one.length),
    everywhere: named,
    read: (path) => texts.get(path) ?? null,
    names: indexNames(survey(tree, LANGUAGES, (path) => texts.get(path) ?? null)),
  };
};

/** A tree whose files can be looked at by their syntax. */
export const parsedTree = async (files: Readonly<Record<string, string>>): Promise<ImportGround> => {
  const ground = foreignTree(files);
  const grammarOf = (path: string): string => languageOf(path)?.grammarOf?.(path) ?? "";
  const names = [...new Set(Object.keys(files).map(grammarOf))].filter((name) => name !== "");
  const parsers = new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
  return { ...ground, look: (path, look) => parsers.get(grammarOf(path))?.(files[path] ?? "", look) ?? null };
};

/** What a file says, parsed by the grammar of its name. */
export const factsOf = async (path: string, text: string): Promise<Facts> => {
  const { grammarOf, syntax } = languageOf(path) as Language;
  const [parse, { facts }] = [await load(grammarOf!(path)!), await syntax!()];
  return parse!(text, (root) => facts(root, path));
};

/** The candidates of a test file in a tree, as "subject: why". */
export const candidatesIn = (tree: readonly string[], test: string): readonly string[] => {
  const found = languageOf(test)!.candidates!(test as RepoPath, foreignTree([...tree, test]).names);
  return found.map(({ subject, rank }) => `${rank} ${subject}`);
};
