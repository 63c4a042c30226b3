/** Sources of a language for tests: what a text says, and a tree in which names and imports are looked up. */
import { grammarLoader } from "../../src/edge/grammars.ts";
import { LANGUAGES } from "../../src/languages/index.ts";
import type { ImportGround, Language } from "../../src/languages/language.ts";
import { indexNames, type NameIndex } from "../../src/languages/names.ts";
import { folderOf } from "../../src/model/path.ts";
import { languageFinder } from "../../src/languages/survey.ts";
import type { Facts } from "../../src/model/facts.ts";
import { byText } from "../../src/model/order.ts";
import type { RepoPath } from "../../src/model/path.ts";
import type { SourceFile } from "../../src/model/scene.ts";

const languageOf = languageFinder(LANGUAGES);
const SYNTAXES = new Map(await Promise.all(LANGUAGES.map(async (language) => [language, await language.syntax?.()] as const)));
const load = grammarLoader();

const sourceLanguage = (path: string): Language => {
  const language = languageOf(path);
  if (language === null) throw new Error(`${path} is of no language`);
  return language;
};

/** What a text says as the file of a path, through the real grammar. */
export const factsOf = async (path: string, text: string): Promise<Facts> => {
  const language = sourceLanguage(path);
  const syntax = await language.syntax?.();
  const withTree = await load(language.grammarOf?.(path) ?? "");
  if (!syntax || withTree === null) throw new Error(`no grammar for ${path}`);
  return withTree(text, (root) => syntax.facts(root, path));
};

/** The names of a tree's sources. */
export const namesOf = (paths: readonly string[]): NameIndex =>
  indexNames([...paths].sort(byText).flatMap((path): SourceFile[] => {
    const language = languageOf(path);
    return language === null ? [] : [{ path: path as RepoPath, language: language.id, test: language.isTest(path), lines: 1, nonBlank: 1 }];
  }));

/** A tree of files with their texts, as imports are resolved in it. */
export const groundOf = (files: Readonly<Record<string, string>>): ImportGround => {
  const paths = Object.keys(files);
  return {
    names: namesOf(paths),
    has: (path) => Object.hasOwn(files, path),
    read: (path) => files[path] ?? null,
    projectFiles: (name, from) => paths.filter((path) => path.split("/").at(-1) === name && `${folderOf(from)}/`.startsWith(folderOf(path) === "" ? "" : `${folderOf(path)}/`))
      .sort((a, b) => b.length - a.length) as RepoPath[],
  };
};

/** A tree of empty files. */
export const emptyTree = (...paths: readonly string[]): ImportGround => groundOf(Object.fromEntries(paths.map((path) => [path, ""])));

/** What a specifier in a file of the tree means. */
export const resolved = (specifier: string, from: string, ground: ImportGround): readonly string[] =>
  SYNTAXES.get(sourceLanguage(from))!.resolve(specifier, from as RepoPath, ground);

/** What a test is named after: those of the most telling convention, each with the convention. */
export const namedAfter = (test: string, paths: readonly string[]): readonly string[] => {
  const found = sourceLanguage(test).candidates?.(test as RepoPath, namesOf([test, ...paths])) ?? [];
  return found.filter(({ rank }) => rank === found[0]!.rank).map(({ subject, why, onlyIfReached }) => `${subject}: ${why}${onlyIfReached ? ", if reached" : ""}`);
};
