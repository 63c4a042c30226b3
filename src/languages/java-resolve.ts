/** Which files of the tree a qualified name of Java means. */
import { folderOf, type RepoPath } from "../model/path.ts";
import { tokensOf } from "../model/words.ts";
import { JVM_LANGUAGES, placeInBuild } from "./java-names.ts";
import type { ImportGround } from "./language.ts";
import { nearest } from "./mirror.ts";
import type { NameIndex } from "./names.ts";
import { baseOf, stem } from "./paths.ts";

/** Names with more parts than this are no names. */
const MAX_PARTS = 20;

const EXTENSIONS = [".java", ".kt", ".groovy", ".scala"];

/** Sources that are no tests, whose file has a type's name. */
const filesNamed = (name: string, names: NameIndex): readonly RepoPath[] =>
  JVM_LANGUAGES.flatMap((language) => names.sourcesNamed(language, tokensOf(name))).filter((path) => stem(path) === name);

/** The test's own source set, which the index of sources leaves out: helpers, and a class that is named as a test. */
const besideTest = (folders: string, name: string, { from, ground }: Where): readonly RepoPath[] => {
  const place = placeInBuild(from);
  const root = place === null ? null : `${place.module === "" ? "" : `${place.module}/`}src/${place.set}`;
  const guesses = root === null ? [`${folderOf(from)}/${name}`] : ["java", "kotlin", "groovy", "scala"].map((language) => [root, language, folders, name].filter((part) => part !== "").join("/"));
  return guesses.flatMap((guess) => EXTENSIONS.map((extension) => `${guess}${extension}`)).filter(ground.has) as RepoPath[];
};

interface Where {
  readonly from: RepoPath;
  readonly ground: ImportGround;
}

/** The file of a type in a package: of the same build module, or else of the nearest. */
const typeIn = (folders: string, name: string, where: Where): readonly RepoPath[] => {
  const { from, ground } = where;
  const wanted = folders === "" ? name : `${folders}/${name}`;
  const fits = (path: string): boolean => {
    const whole = path.slice(0, path.length - baseOf(path).length + name.length);
    return whole === wanted || whole.endsWith(`/${wanted}`);
  };
  const found = filesNamed(name, ground.names).filter((path) => path !== from && (folders !== "" ? fits(path) : folderOf(path) === folderOf(from) || isDefault(path)));
  const module = placeInBuild(from)?.module;
  const own = found.filter((path) => placeInBuild(path)?.module === module);
  const beside = besideTest(folders, name, where).filter((path) => path !== from);
  if (own.length === 0 && beside.length > 0) return beside;
  return nearest(from, own.length > 0 ? own : found);
};

const isDefault = (path: string): boolean => placeInBuild(path)?.packages === "";

/** The parts of a name that are a type, and before it those of its package: types begin with a capital letter. */
const splits = (parts: readonly string[]): readonly number[] => {
  const capital = parts.findIndex((part) => /^[A-Z]/.test(part));
  return capital === -1 ? [parts.length - 1] : [capital];
};

const asPath = (path: string, { from, ground }: Where): readonly RepoPath[] => {
  const plain = path.replace(/^\.\//, "");
  return [`${folderOf(from)}/${plain}`, plain].filter(ground.has).slice(0, 1) as RepoPath[];
};

/** The files that a qualified name, or a path in a mark, means; none for what is not of this tree, nor for a whole package. */
export const resolveJava = (specifier: string, from: RepoPath, ground: ImportGround): readonly RepoPath[] => {
  const where: Where = { from, ground };
  if (specifier.includes("/") || /\.(?:java|kt|groovy|scala)$/.test(specifier)) return asPath(specifier, where);
  const parts = specifier.split(/[.$#]/).filter((part) => part !== "");
  if (parts.length === 0 || parts.length > MAX_PARTS || parts.at(-1) === "*") return [];
  if (parts.length === 1) return typeIn(placeInBuild(from)?.packages ?? "", parts[0]!, where);
  for (const at of splits(parts)) {
    const found = typeIn(parts.slice(0, at).join("/"), parts[at]!, where);
    if (found.length > 0) return found;
  }
  return [];
};
