/** The examination with the languages that there are, and the tree as the edge reads it. */
import { createHash } from "node:crypto";
import { examine } from "../hollow/examine.ts";
import type { LeftOut, Sources } from "../hollow/sources.ts";
import { glance } from "../languages/glance.ts";
import type { ImportGround, Language, Syntax } from "../languages/language.ts";
import { indexNames } from "../languages/names.ts";
import { baseOf } from "../languages/paths.ts";
import { productOf } from "../languages/stand-ins.ts";
import { languageFinder } from "../languages/survey.ts";
import type { SyntaxNode } from "../languages/syntax.ts";
import type { Facts } from "../model/facts.ts";
import type { Examination } from "../model/link.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { remembered } from "../model/remembered.ts";
import type { Scene, SourceFile } from "../model/scene.ts";
import { generatedIn } from "./generated.ts";

/** A text's syntax tree, for as long as a function looks at it. */
export type WithTree = <Result>(text: string, look: (root: SyntaxNode) => Result) => Result;

/** What is read of the world to understand sources. */
export interface SourceReader {
  /** A source's text; null for what is binary, too large, or no regular file. */
  readonly readSource: (path: RepoPath) => string | null;
  /** Loads a grammar by its name; null for one that is not shipped. Absent where there are none at all. */
  readonly grammar?: (name: string) => Promise<WithTree | null>;
}

/** Files with longer lines on average were packed by a tool. */
const LONG_LINES = 400;
/** Shorter files may have such lines. */
const SHORT_FILE = 5000;

const isMinified = (text: string): boolean => text.length > SHORT_FILE && text.length > LONG_LINES * text.split("\n").length;

/** The files of a name, in the folders above a path, the nearest first. */
const projectFilesIn = (tree: ReadonlySet<string>) => (name: string, from: RepoPath): readonly RepoPath[] => {
  const found: RepoPath[] = [];
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (tree.has(path)) found.push(path as RepoPath);
    if (folder === "") return found;
  }
};

/** All files of a name, sorted. */
const everywhereIn = (tree: ReadonlySet<string>): ((name: string) => readonly RepoPath[]) =>
  remembered((name) => ([...tree] as RepoPath[]).filter((path) => path === name || path.endsWith(`/${name}`)).sort());

/** What the sources of a tree are, whatever is measured of them. */
export interface Terrain {
  readonly tree: ReadonlySet<RepoPath>;
  readonly sources: readonly Pick<SourceFile, "path" | "language" | "test">[];
}

/** What was loaded to understand sources: grammars by name, null for those that are not shipped, and languages. */
interface Loaded {
  readonly grammars: Map<string, WithTree | null>;
  readonly syntaxes: Map<Language, Syntax>;
}

const understand = ({ grammars, syntaxes }: Loaded, language: Language | null, { path, text }: { readonly path: RepoPath; readonly text: string | null }): Facts | LeftOut => {
  const withTree = grammars.get(language?.grammarOf?.(path) ?? "") ?? null;
  const syntax = language === null ? undefined : syntaxes.get(language);
  if (withTree === null || syntax === undefined) return "no grammar";
  if (text === null) return "not readable";
  return isMinified(text) ? "minified" : withTree(text, (root) => syntax.facts(root, baseOf(path)));
};

/** Facts by what files hold: copies of a file are understood once. */
const understanding = (loaded: Loaded): ((language: Language | null, file: { readonly path: RepoPath; readonly text: string | null }) => Facts | LeftOut) => {
  const known = new Map<string, Facts | LeftOut>();
  return (language, { path, text }) => {
    const key = createHash("sha256").update(`${language?.id}\0${baseOf(path)}\0${text === null ? "" : `=${text}`}`).digest("base64");
    const answer = known.get(key) ?? understand(loaded, language, { path, text });
    // What no grammar was there for may be understood once there is one.
    if (answer !== "no grammar") known.set(key, answer);
    return answer;
  };
};

/** Loads the languages of some files, with all their grammars that a source of the tree asks for. */
const loadFor = async ({ grammars, syntaxes }: Loaded, wanted: readonly Language[], { paths, load }: {
  readonly paths: (language: Language) => readonly RepoPath[]; readonly load: (name: string) => Promise<WithTree | null>;
}): Promise<void> => {
  for (const language of wanted) {
    if (syntaxes.has(language) || language.syntax === undefined) continue;
    syntaxes.set(language, await language.syntax());
    const names = new Set(paths(language).flatMap((path) => language.grammarOf?.(path) ?? []));
    for (const name of [...names].sort()) if (!grammars.has(name)) grammars.set(name, await load(name));
  }
};

/** Puts the languages and the tree together as the examination sees them. */
export const sourcesOf = ({ tree, sources }: Terrain, languages: readonly Language[], reader: SourceReader): Sources => {
  const finder = languageFinder(languages);
  const languageOf = remembered((path: string) => finder(path));
  const names = indexNames(sources as readonly SourceFile[]);
  const text = (path: string): string | null => (tree.has(path as RepoPath) ? reader.readSource(path as RepoPath) : null);
  const projectText = remembered(text);
  const loaded: Loaded = { grammars: new Map(), syntaxes: new Map() };
  const ground: ImportGround = {
    has: (path) => tree.has(path as RepoPath), projectFiles: projectFilesIn(tree), everywhere: everywhereIn(tree), read: projectText, names,
    look: (path, look) => {
      const [withTree, source] = [loaded.grammars.get(languageOf(path)?.grammarOf?.(path) ?? "") ?? null, projectText(path)];
      return withTree === null || source === null || isMinified(source) ? null : withTree(source, look);
    },
  };
  const factsOf = understanding(loaded);
  const isGenerated = generatedIn(tree, projectText);
  return {
    candidates: (test) => languageOf(test)?.candidates?.(test, names) ?? [],
    abstains: (test) => languageOf(test)?.abstains?.(test) ?? null,
    isSupport: remembered((path) => languageOf(path)?.isSupport?.(path, () => text(path)) ?? false),
    isGenerated,
    unread: () => [...tree].filter((path) => !names.has(path) && languageOf(path) !== null).sort(),
    isInlined: (path) => languageOf(path)?.isInlined?.(text(path) ?? "") ?? false,
    filesOf: remembered((subject) => (names.has(subject) ? [subject]
      : productOf(subject, { files: names.inFolder(subject), isSource: names.isSource, isGenerated, text }))),
    resolve: (specifier, from) => loaded.syntaxes.get(languageOf(from)!)?.resolve(specifier, from, ground) ?? [],
    loadedBefore: remembered((test) => loaded.syntaxes.get(languageOf(test)!)?.loadedBefore?.(test, ground) ?? []),
    ready: (paths) => loadFor(loaded, [...new Set(paths.flatMap((path) => languageOf(path) ?? []))], {
      paths: (language) => sources.flatMap(({ path }) => (languageOf(path) === language ? path : [])),
      load: async (name) => (await reader.grammar?.(name)) ?? null,
    }),
    facts: remembered((path) => factsOf(languageOf(path), { path, text: text(path) })),
    text,
    glance: (path, isHit) => glance(text(path), languageOf(path)?.id ?? null, isHit),
  };
};

/** What the sources of a scene are. */
export const terrainOf = ({ tree, files }: Scene): Terrain => ({
  tree,
  sources: files.flatMap(({ path, language, test }) => (language === null ? [] : [{ path, language, test }])),
});

/** Examines the tests of a scene against their subjects; `asked` is a file whose chain is wanted in any case. */
export const examineTests = (scene: Scene, languages: readonly Language[], reader: SourceReader, asked: string | null = null): Promise<Examination> =>
  examine(scene, sourcesOf(terrainOf(scene), languages, reader), asked);
