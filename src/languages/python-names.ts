/** What a Python test file is named after, by the conventions of pytest and unittest. Knows paths, and of texts whether they test. */
import type { Candidate } from "../model/link.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { tokensOf } from "../model/words.ts";
import { abstainsByPath } from "./abstain.ts";
import { isOfProject, mirrors, mirrorsExactly, nearest, placeOf } from "./mirror.ts";
import type { NameIndex } from "./names.ts";
import { baseOf, inFolder, stem, TEST_FOLDERS } from "./paths.ts";
import { holdsCode } from "./runnable.ts";

const LANGUAGE = "python";

/** Ranks: how much a convention tells. */
const RANK = { mirrored: 0, qualified: 1, nearest: 2, version: 3, prefix: 4, plural: 5, folder: 6 } as const;

/** What the usual runners collect: pytest's patterns, and Django's `tests.py`. */
const COLLECTED = /^tests?([_-].*)?$|^.*[_-]tests?$|^.*Tests?$/;
const SUPPORT = /^(conftest|__init__|__main__|setup)$/;
const SUPPORT_FOLDERS = ["fixtures", "factories", "mocks", "__mocks__", "testdata", "test_data", "data", "support", "helpers", "testutils"];

/** A suffix for a version of Python: `_py37`, `_py3`, `_38`. */
const VERSION = /^(py|python)?\d+$/;

/** What no file of tests goes without: a framework, a class or a method of tests, or something that is asserted. */
const TESTS = /\b(?:unittest|pytest|doctest|hypothesis|nose|TestCase)\b|^[ \t]*class[ \t]+\w*Test|^[ \t]+(?:async[ \t]+)?def[ \t]+test|\bassert/m;

/** Django's name for a file of tests is also that of a module about tests of another sort: of what a template asks, say. */
const isNamedTestsOnly = (text: string | null): boolean => text !== null && holdsCode(text, LANGUAGE) && !TESTS.test(text);

/** True for test files and what supports them. */
export const isPythonTest = (path: string, text: string | null = null): boolean => inFolder(path, TEST_FOLDERS)
  || /^test_|_test$|^conftest$/.test(stem(path)) || (stem(path) === "tests" && !isNamedTestsOnly(text));

/** True for what lies among tests and is not collected by the usual runners. */
export const isPythonSupport = (path: string): boolean =>
  SUPPORT.test(stem(path)) || !COLLECTED.test(stem(path)) || inFolder(path, SUPPORT_FOLDERS);

/** Why a Python test file has no single subject; null where it may have one. */
export const abstainsInPython = (path: string): string | null => abstainsByPath(path);

/** The name without what says that it is a test. */
const nameOf = (test: string): string => stem(test).replace(/^tests?[_-]/, "").replace(/[_-]tests?$/, "").replace(/^tests?$/, "");

const packages = new WeakMap<NameIndex, ReadonlyMap<string, readonly RepoPath[]>>();

/** The `__init__.py` of each package, by the words of its folder's name. */
const packagesOf = (names: NameIndex): ReadonlyMap<string, readonly RepoPath[]> => {
  const known = packages.get(names);
  if (known) return known;
  const made = new Map<string, RepoPath[]>();
  for (const path of names.sourcesNamed(LANGUAGE, ["init"])) {
    if (baseOf(path) !== "__init__.py") continue;
    const key = tokensOf(baseOf(folderOf(path))).join(" ");
    made.set(key, [...(made.get(key) ?? []), path]);
  }
  packages.set(names, made);
  return made;
};

/** Modules and packages of a name, in the project that a test is of. A package's file goes by the name of its folder. */
const named = (tokens: readonly string[], { test, names }: Pick<Search, "test" | "names">): readonly RepoPath[] => {
  if (tokens.length === 0) return [];
  const modules = names.sourcesNamed(LANGUAGE, tokens).filter((path) => baseOf(path) !== "__init__.py");
  return [...modules, ...(packagesOf(names).get(tokens.join(" ")) ?? [])].filter((path) => isOfProject(test, path));
};

/** Where a module's name is looked for: a package stands where a module of its name would. */
const asModule = (path: string): string => (baseOf(path) === "__init__.py" ? `${folderOf(path)}.py` : path);

const candidate = (rank: number, why: string) => (subject: RepoPath): Candidate => ({ subject, why, rank });

const looseCandidate = (rank: number, why: string) => (subject: RepoPath): Candidate => ({ subject, why, rank, onlyIfReached: true });

/** `_ssl.py` and `ssl.py` come to the same words: whichever is written as the test is, is meant. */
const asWritten = (name: string, paths: readonly RepoPath[]): readonly RepoPath[] => {
  const exact = paths.filter((path) => stem(asModule(path)) === name);
  return exact.length > 0 ? exact : paths;
};

interface Search {
  readonly test: RepoPath;
  readonly name: string;
  readonly tokens: readonly string[];
  readonly names: NameIndex;
}

/** True for tests within a package: beside their folder lies what they are of, and no further package has to be gone through. */
const isWithinPackage = ({ test, names }: Search): boolean => {
  const { project, below } = placeOf(test);
  return below !== null && project.length > 0 && names.has([...project, "__init__.py"].join("/"));
};

const mirrored = (search: Search, paths: readonly RepoPath[]): readonly RepoPath[] => {
  const exactly = paths.filter((path) => mirrorsExactly(search.test, asModule(path)));
  const wide = exactly.length === 0 && !isWithinPackage(search);
  return asWritten(search.name, wide ? paths.filter((path) => mirrors(search.test, asModule(path))) : exactly);
};

/** The same words: in the mirrored folder, or else the nearest of that name. */
const byName = (search: Search): readonly Candidate[] => {
  const paths = named(search.tokens, search);
  const right = mirrored(search, paths);
  if (right.length > 0) return right.map(candidate(RANK.mirrored, placeOf(search.test).below === null ? "same folder" : "mirrored folder"));
  const only = nearest(search.test, asWritten(search.name, paths));
  return paths.length === 1 && !isWithinPackage(search) ? only.map(candidate(RANK.nearest, "same name")) : only.map(looseCandidate(RANK.nearest, "nearest of the same name"));
};

/** `test_asyncio_events` is `asyncio/events.py`: the folders' words, then the module's. */
const byPackage = (search: Search): readonly Candidate[] => {
  const { test, tokens } = search;
  for (let split = 1; split < tokens.length; split++) {
    const folder = tokens.slice(0, split).join(" ");
    const found = named(tokens.slice(split), search).filter((path) => endsWith(folderOf(asModule(path)), folder));
    if (found.length > 0) return nearest(test, found).map(candidate(RANK.qualified, "package and name"));
  }
  return [];
};

/** True where a folder's last segments come to these words. */
const endsWith = (folder: string, words: string): boolean => {
  const segments = folder.split("/");
  return segments.some((_, from) => tokensOf(segments.slice(from).join("/")).join(" ") === words);
};

const without = (search: Search, kept: number): Search => {
  const tokens = search.tokens.slice(0, kept);
  return { ...search, tokens, name: tokens.join("_") };
};

/** `test_user_py37` is a test of `user.py`. */
const byVersion = (search: Search): readonly Candidate[] => {
  const { tokens } = search;
  const kept = tokens.findLastIndex((token) => !VERSION.test(token)) + 1;
  if (kept === 0 || kept === tokens.length) return [];
  return byName(without(search, kept)).map(({ subject }) => ({ subject, why: "same name but for the version", rank: RANK.version }));
};

/**
 * True where a neighbour begins with the same words and no test is named after it: `test_convert_numpy` may be of `convert_matrix.py`
 * as well as of `convert.py`.
 */
const hasRival = ({ test, tokens, names }: Search, path: RepoPath): boolean =>
  names.inFolder(folderOf(asModule(path))).some((other) => {
    const words = tokensOf(stem(other));
    return words.length > tokens.length && tokens.every((token, index) => token === words[index]) && names.isSource(other) && !names.has(`${folderOf(test)}/test_${stem(other)}.py`);
  });

/** `test_billing_refunds` is a test of `billing.py`: the longest beginning that is a module's name, and only one's. */
const byBeginning = (search: Search): readonly Candidate[] => {
  for (let kept = search.tokens.length - 1; kept > 0; kept--) {
    const shorter = without(search, kept);
    const paths = named(shorter.tokens, search);
    const right = mirrored(shorter, paths);
    const found = right.length > 0 ? right : asWritten(shorter.name, paths);
    if (found.length > 0) return found.length === 1 && !hasRival(shorter, found[0]!) ? found.map((right.length > 0 ? candidate : looseCandidate)(RANK.prefix, "first words of the name")) : [];
  }
  return [];
};

/** `test_users` is a test of `user.py`, and the other way round. */
const byNumber = (search: Search): readonly Candidate[] => {
  const last = search.tokens.at(-1) ?? "";
  const other = last.endsWith("s") ? last.slice(0, -1) : `${last}s`;
  if (last.length < SHORTEST_PLURAL) return [];
  const paths = mirrored(search, named([...search.tokens.slice(0, -1), other], search));
  return paths.map(looseCandidate(RANK.plural, "same name but for the plural"));
};

const SHORTEST_PLURAL = 4;

/** `tests/billing/test_refunds.py` is a test of `billing.py` where there is no `refunds.py`. */
const byFolder = (search: Search): readonly Candidate[] => {
  const { test } = search;
  const last = placeOf(test).below?.at(-1);
  if (last === undefined) return [];
  const found = asWritten(last, named(tokensOf(last), search)).filter((path) => mirrors(`${folderOf(folderOf(test))}/x.py`, asModule(path)));
  return found.length === 1 ? found.map(looseCandidate(RANK.folder, "name of the folder")) : [];
};

const CONVENTIONS = [byName, byPackage, byVersion, byBeginning, byNumber, byFolder];

/** What a Python test file is named after, the most telling convention first. */
export const pythonCandidates = (test: RepoPath, names: NameIndex): readonly Candidate[] => {
  const name = nameOf(test);
  const search: Search = { test, name, tokens: tokensOf(name), names };
  for (const convention of CONVENTIONS) {
    const found = convention(search).filter(({ subject }) => subject !== test);
    if (found.length > 0) return found;
  }
  return [];
};
