/** Whether a test must be the one that loaded its subject, for nobody else names it. Reads words, and understands nothing. */
import type { RepoPath } from "../model/path.ts";
import { nameOf } from "./alike.ts";
import type { Asked } from "./asked.ts";
import type { Ground } from "./ground.ts";
import { importOf, replacementsOf } from "./imports.ts";

/** In a tree of more files than this nobody looks for those that name a subject. */
const MAX_FILES = 1000;

const WORDS = /[\p{L}\p{N}_$]+/gu;

/** What loads files that it does not name. */
const LOADS_ALL = /\bpkgutil\b|\bautodiscover|\bimport\.meta\.glob|\brequire\.context\b/;

/** The longest word of a file's name: whoever names the file says it. */
const wordOf = (path: string): string =>
  (nameOf(path).match(WORDS) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), "");

/** The files that say a word, for each word that a file bears; null where some file may load anything. */
type Naming = ReadonlyMap<string, readonly RepoPath[]>;

const namingIn = ({ scene: { files }, sources }: Ground): Naming | null => {
  if (files.length > MAX_FILES) return null;
  const naming = new Map<string, RepoPath[]>(files.map(({ path }) => [wordOf(path), []]));
  for (const { path } of files) {
    const text = sources.text(path);
    if (text === null || LOADS_ALL.test(text)) return null;
    for (const word of new Set(text.match(WORDS))) naming.get(word)?.push(path);
  }
  return naming;
};

/** The file of a subject that was loaded, where no file of the tree but the test names it; undefined where another one may have loaded it. */
export const loadedByTestAlone = (ground: Ground, asked: Asked): RepoPath | undefined => {
  const { test, subject, reach } = asked;
  const [file] = subject.files;
  if (file === undefined || subject.files.length > 1 || reach === null) return undefined;
  const { state } = ground.figuresOf(subject);
  if (state !== "loaded only" && state !== "partly loaded") return undefined;
  if (importOf(ground, reach, subject)?.via !== null && !replacementsOf(reach, subject).some(({ how }) => how !== "module")) return undefined;
  const naming = ground.once("files by the words they say", () => namingIn(ground))?.get(wordOf(file));
  return naming?.every((path) => path === test.path || path === file) ? file : undefined;
};
