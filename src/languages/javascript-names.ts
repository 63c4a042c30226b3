/** What the names of JavaScript and TypeScript test files tell: whether they hold tests, and what they are named after. */
import type { Candidate } from "../model/link.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { tokensOf } from "../model/words.ts";
import type { NameIndex } from "./names.ts";
import { MARKER } from "./javascript-support.ts";
import { baseOf, inFolder, stem, TEST_FOLDERS } from "./paths.ts";

const LANGUAGE = "javascript";

/** What may stand between a test's name and its marker: how or where it runs. */
const VARIANT =
  /[.](?:unit|int|integration|browser|node|dom|jsdom|ssr|e2e|it|component|snapshot|a11y|native|web|ios|android|slow|fast|edge|worker|types?|test|spec)$/i;

interface Reason {
  /** How the file's name ends. */
  readonly name: RegExp;
  /** Folders that say so wherever they stand. */
  readonly folders: readonly string[];
  /** Folders that are named like product code as well: they say so right below that of the tests only. */
  readonly amongTests: readonly string[];
  readonly why: string;
}

const REASONS: readonly Reason[] = [
  { name: /[.-]test-d$/i, folders: [], amongTests: ["types", "type"], why: "type tests run no code" },
  { name: /[.-]stories$/i, folders: [".storybook"], amongTests: [], why: "stories show components, they do not test one" },
  {
    name: /[.-]cy$|[.-]e2e(?:[.-](?:test|spec))?$/i, folders: ["e2e", "end-to-end", "playwright", "cypress", "acceptance", "smoke", "browser-tests"],
    amongTests: ["system", "browser"], why: "end-to-end tests have no single subject",
  },
  {
    name: /[.-](?:int|integration)[.-](?:test|spec)$/i, folders: ["integration", "integration-tests"],
    amongTests: ["functional", "features", "contract", "scenarios", "regression"], why: "integration tests have no single subject",
  },
  {
    name: /[.-](?:bench|perf)(?:[.-](?:test|spec))?$/i, folders: ["bench", "benches", "benchmark", "benchmarks"],
    amongTests: ["perf", "performance"], why: "benchmarks have no single subject",
  },
  { name: /^$/, folders: [], amongTests: ["examples", "example", "demo", "demos"], why: "examples have no single subject" },
];

/** True where a folder of one of these names stands right below one for tests. */
const isAmongTests = (path: string, folders: readonly string[]): boolean => {
  const segments = path.toLowerCase().split("/").slice(0, -1);
  return segments.some((segment, at) => at > 0 && folders.includes(segment) && TEST_FOLDERS.includes(segments[at - 1]!));
};

/** Why a test file has no single subject; null where it may have one. */
export const abstains = (path: string): string | null =>
  REASONS.find(({ name, folders, amongTests }) => name.test(stem(path)) || inFolder(path, folders) || isAmongTests(path, amongTests))?.why ?? null;

/** The names that a test may be named after: its own without the marker, then without how it runs. */
const basesOf = (test: string): readonly string[] => {
  const bases = [stem(test).replace(MARKER, "")];
  for (let next = bases[0]!.replace(VARIANT, ""); next !== bases.at(-1); next = next.replace(VARIANT, "")) bases.push(next);
  return bases.filter((base) => base !== "");
};

/** Of sources that differ in their extension only, the written one: beside TypeScript, JavaScript is compiled. */
const written = (paths: readonly RepoPath[]): readonly RepoPath[] => {
  const typed = paths.filter((path) => /\.[cm]?tsx?$/.test(path));
  return typed.length > 0 ? paths.filter((path) => !/\.[cm]?jsx?$/.test(path)) : paths;
};

/** The sources of this language right in a folder. */
const sourcesIn = (names: NameIndex, folder: string): readonly RepoPath[] =>
  names.inFolder(folder).filter((path) => /\.(?:[cm]?[jt]sx?|vue|svelte)$/i.test(path) && names.isSource(path));

const exactly = (names: NameIndex, folder: string, base: string): readonly RepoPath[] =>
  written(sourcesIn(names, folder).filter((path) => stem(path) === base));

const sameWords = (names: NameIndex, folder: string, tokens: readonly string[]): readonly RepoPath[] => {
  const asked = tokens.join(" ");
  return written(sourcesIn(names, folder).filter((path) => tokensOf(stem(path)).join(" ") === asked));
};

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("/");

/** Folders of kinds, which a mirror of the sources leaves out. */
const KINDS = ["unit", "units", "component", "components", "spec", "specs", "jest", "vitest", "mocha", "node", "browser"];
const ROOTS = ["src", "lib", "app", "source", "sources", "pkg", "server", "client", ""];

/** The folders that a test's own folder mirrors, the likeliest first. */
const mirrorsOf = (test: string): readonly string[] => {
  const segments = folderOf(test).split("/").filter((segment) => segment !== "");
  const at = segments.findLastIndex((segment) => TEST_FOLDERS.includes(segment.toLowerCase()));
  if (at < 0) return [];
  const before = segments.slice(0, at).join("/");
  const rest = segments.slice(at + 1);
  const rests = [rest, KINDS.includes(rest[0]?.toLowerCase() ?? "") ? rest.slice(1) : rest];
  return [...new Set(rests.flatMap((after) => [
    ...ROOTS.map((root) => join(before, root, ...after)),
    ...(after[0] === "packages" && after.length > 1 ? [join(before, "packages", after[1]!, "src", ...after.slice(2))] : []),
    ...(after.length > 0 ? [join(before, "packages", after[0]!, "src", ...after.slice(1)), join(before, "packages", ...after)] : []),
  ]))];
};

const WORKSPACES = ["packages", "apps", "libs", "modules", "services", "plugins", "extensions", "examples", "crates"];

/** The workspace that a path belongs to, as far as folders tell; the whole tree otherwise. */
const workspaceOf = (path: string): string => {
  const segments = path.split("/");
  const at = segments.findIndex((segment) => WORKSPACES.includes(segment));
  return at >= 0 && segments.length > at + 2 ? `${segments.slice(0, at + 2).join("/")}/` : "";
};

/** Of paths in many folders, those that share the most of their folders with the test; all of them where it is even. */
const nearest = (test: string, paths: readonly RepoPath[]): readonly RepoPath[] => {
  const folders = test.split("/");
  const shared = paths.map((path) => {
    const at = path.split("/").findIndex((segment, index) => segment !== folders[index]);
    return at < 0 ? folders.length : at;
  });
  const most = Math.max(...shared);
  return paths.filter((_, index) => shared[index] === most);
};

type Finder = (base: string, names: NameIndex, test: RepoPath) => readonly RepoPath[];

const firstOf = (folders: readonly string[], look: (folder: string) => readonly RepoPath[]): readonly RepoPath[] => {
  for (const folder of folders) {
    const found = look(folder);
    if (found.length > 0) return found;
  }
  return [];
};

/** The test's own folder, or, where that is only for tests, the one around it. */
const homesOf = (test: string): readonly string[] => {
  const folder = folderOf(test);
  return /(?:^|\/)__tests?__$/.test(folder) ? [folderOf(folder), folder] : [folder];
};

const byWords = (test: RepoPath, names: NameIndex, tokens: readonly string[]): readonly RepoPath[] => {
  const workspace = workspaceOf(test);
  const all = names.sourcesNamed(LANGUAGE, tokens).filter((path) => path.startsWith(workspace));
  return all.length > 1 ? nearest(test, written(all)) : all;
};

/** `foo-bar.test.ts` for `foo/bar.ts`. */
const folderAndName: Finder = (base, names, test) => {
  const tokens = tokensOf(base);
  for (let at = 1; at < tokens.length; at++) {
    const folder = tokens.slice(0, at).join(" ");
    const found = byWords(test, names, tokens.slice(at)).filter((path) => tokensOf(baseOf(folderOf(path))).join(" ") === folder);
    if (found.length > 0) return found;
  }
  return [];
};

/** `button/index.ts` for `button.test.ts`, beside the folder or in it. */
const indexOf = (names: NameIndex, folder: string, base: string): readonly RepoPath[] => {
  const below = exactly(names, join(folder, base), "index");
  return below.length > 0 || tokensOf(baseOf(folder)).join(" ") !== tokensOf(base).join(" ") ? below : exactly(names, folder, "index");
};

const prefixes = (base: string): readonly (readonly string[])[] => {
  const tokens = tokensOf(base);
  return tokens.slice(1).map((_, at) => tokens.slice(0, tokens.length - 1 - at));
};

const firstWords = (base: string, look: (tokens: readonly string[]) => readonly RepoPath[]): readonly RepoPath[] => {
  for (const tokens of prefixes(base)) {
    const found = look(tokens);
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
};

const otherNumber = (tokens: readonly string[]): readonly string[] => {
  const last = tokens.at(-1) ?? "";
  return [...tokens.slice(0, -1), last.endsWith("s") ? last.slice(0, -1) : `${last}s`];
};

/** In the order of how much they tell; the place is the rank. */
const CONVENTIONS: readonly (readonly [why: string, find: Finder])[] = [
  ["same folder", (base, names, test) => firstOf(homesOf(test), (folder) => exactly(names, folder, base))],
  ["mirrored folder", (base, names, test) => firstOf(mirrorsOf(test), (folder) => exactly(names, folder, base))],
  ["index of the folder", (base, names, test) => base === "index" ? [] :
    firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => indexOf(names, folder, base))],
  ["the folder's name", (base, names, test) => base !== "index" ? [] :
    firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => exactly(names, folderOf(folder), baseOf(folder)))],
  ["same words, mirrored folder", (base, names, test) =>
    firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => sameWords(names, folder, tokensOf(base)))],
  ["only file of this name", (base, names, test) => base === "index" ? [] : byWords(test, names, tokensOf(base))],
  ["folder and name", folderAndName],
  ["first words of the name, mirrored folder", (base, names, test) =>
    firstWords(base, (tokens) => firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => sameWords(names, folder, tokens)))],
  ["first words of the name", (base, names, test) => firstWords(base, (tokens) => byWords(test, names, tokens))],
  ["same words but for a plural", (base, names, test) => byWords(test, names, otherNumber(tokensOf(base)))],
];

/** From this rank on a name tells too little by itself: tests of JavaScript have to import what they test. */
const UNSURE = 5;

/** Conventions by which a part of the test's name is the subject's. */
const PARTS = /^first words/;

/** More candidates than this tell nothing. */
const MAX_CANDIDATES = 8;

const candidate = (subject: RepoPath, why: string, rank: number): Candidate => ({
  subject, why, rank, ...(rank < UNSURE ? {} : { onlyIfReached: true }), ...(PARTS.test(why) ? { partly: true } : {}),
});

/** What a test file is named after, the most telling convention first. */
export const candidates = (test: RepoPath, names: NameIndex): readonly Candidate[] => {
  const found = new Map<RepoPath, Candidate>();
  const bases = basesOf(test);
  for (const [rank, [why, find]] of CONVENTIONS.entries()) {
    // A test that is named after the file in its own place is about no other.
    if (rank === UNSURE && found.size > 0) break;
    const subjects = firstOf(bases, (base) => find(base, names, test));
    for (const subject of subjects) if (!found.has(subject)) found.set(subject, candidate(subject, why, rank));
  }
  return [...found.values()].slice(0, MAX_CANDIDATES);
};
