/** What a test file of the Java platform is named after, by the conventions of Maven, Gradle and JUnit. Knows paths alone. */
import type { Candidate } from "../model/link.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { tokensOf } from "../model/words.ts";
import { abstainsByPath } from "./abstain.ts";
import { mirrors, nearest } from "./mirror.ts";
import type { NameIndex } from "./names.ts";
import { stem } from "./paths.ts";

/** A subject may be written in another language than its test. */
export const JVM_LANGUAGES: readonly string[] = ["java", "kotlin", "groovy", "scala"];

/** Ranks: how much a convention tells. */
const RANK = { sourceSet: 0, package: 1, prefix: 2, nearest: 3, otherPrefix: 4 } as const;

/** `MODULE/src/SET/LANGUAGE/PACKAGE`. */
const SOURCE_SET = /^(?:(.*)\/)?src\/([\w-]+)\/(?:java|kotlin|groovy|scala)(?:\/(.*))?$/;
const TEST_SET = /^(?:\w+Test|[tT]est\w*|it|testFixtures)$/;
const WIDE_SETS: Readonly<Record<string, string>> = {
  it: "integration tests have no single subject",
  integrationTest: "integration tests have no single subject",
  intTest: "integration tests have no single subject",
  functionalTest: "functional tests have no single subject",
  e2eTest: "end-to-end tests have no single subject",
  systemTest: "system tests have no single subject",
  jmh: "benchmarks have no single subject",
};
const WIDE_WORDS = /(?:SystemTests?|FunctionalTests?|ContractTests?|PerformanceTests?|Benchmark|StressTests?|LoadTests?)$/;

const AFFIXES = [/(?:UnitTests?|TestCases?|Tests?|Specs?|Spock|Suite)$/, /^Tests?(?=[A-Z])/, /^UnitTest(?=[A-Z])/];
const SUPPORT = /^Abstract\w*(?:Tests?|TestCase|Spec)$|(?:Test(?:Base|Utils?|Helpers?|Support|Data|Fixtures?|Constants|Configuration|Config|Suite|Rule|Extension))$|^(?:Base(?=[A-Z])|AllTests|package-info|module-info)|(?:Fixtures?|Mother|Stub|Fake)$/;

/** True for files in a source set of tests, and for what is named as a test. */
export const isJvmTest = (path: string): boolean =>
  /(^|\/)src\/([a-z]+Test|test|it|integrationTest|testFixtures)\//.test(path) || /(Test|Tests|TestCase|IT|Spec)$/.test(stem(path));

/** True for what lies among tests and holds none that run by themselves. */
export const isJvmSupport = (path: string): boolean => SUPPORT.test(stem(path)) || /(^|\/)src\/testFixtures\//.test(path);

/** Why a test file has no single subject; null where it may have one. */
export const abstainsInJvm = (path: string): string | null => {
  const set = SOURCE_SET.exec(folderOf(path))?.[2] ?? "";
  if (Object.hasOwn(WIDE_SETS, set)) return WIDE_SETS[set]!;
  if (/(?:ITCase|[a-z\d]IT)$/.test(stem(path))) return "integration tests have no single subject";
  const word = WIDE_WORDS.exec(stem(path))?.[0];
  // A test of a class that is called so is one of the class: `ContractTest`.
  if (word !== undefined && word !== stem(path)) return `${tokensOf(word).filter((token) => !token.startsWith("test")).join(" ")} tests have no single subject`;
  return abstainsByPath(path);
};

/** The names that a test's name may hold, without what says that it is a test. */
const nameOf = (test: string): string => {
  const name = stem(test);
  const stripped = AFFIXES.map((affix) => name.replace(affix, "")).find((short) => short !== name && short !== "");
  return stripped ?? "";
};

const named = (tokens: readonly string[], names: NameIndex): readonly RepoPath[] =>
  tokens.length === 0 ? [] : JVM_LANGUAGES.flatMap((language) => names.sourcesNamed(language, tokens));

interface Place {
  readonly module: string;
  readonly set: string;
  readonly packages: string;
}

/** Where a file lies in a build of Maven's or Gradle's layout; null for another layout. */
export const placeInBuild = (path: string): Place | null => {
  const [whole, module = "", set = "", packages = ""] = SOURCE_SET.exec(folderOf(path)) ?? [];
  return whole === undefined ? null : { module, set, packages };
};

/** The source set that a set of tests is for: `commonTest` is for `commonMain`, any other for `main`. */
const isSubjectSet = (tests: string, set: string): boolean => set === "main" || set === tests.replace(/Test$/, "Main") || (!TEST_SET.test(set) && tests.startsWith(set));

const inSourceSet = (test: string, source: string): boolean => {
  const [of, at] = [placeInBuild(test), placeInBuild(source)];
  if (of === null || at === null) return mirrors(test, source);
  return of.module === at.module && of.packages === at.packages && isSubjectSet(of.set, at.set);
};

const inPackage = (test: string, source: string): boolean => {
  const [of, at] = [placeInBuild(test), placeInBuild(source)];
  return of !== null && at !== null && of.packages === at.packages && of.packages !== "";
};

/** Parts of a package's name that say whose it is: `com.acme`. */
const OWNER_PARTS = 2;

/** True where the packages of two files begin alike, or a layout tells no package. */
const isRelated = (test: string, source: string): boolean => {
  const [of, at] = [placeInBuild(test)?.packages ?? "", placeInBuild(source)?.packages ?? ""].map((packages) => packages.split("/").slice(0, OWNER_PARTS).join("/"));
  return of === "" || at === "" || of === at;
};

const candidate = (rank: number, why: string) => (subject: RepoPath): Candidate => ({ subject, why, rank });

const looseCandidate = (rank: number, why: string) => (subject: RepoPath): Candidate => ({ subject, why, rank, onlyIfReached: true });

const byName = (test: RepoPath, paths: readonly RepoPath[]): readonly Candidate[] => {
  const mirrored = paths.filter((path) => inSourceSet(test, path));
  if (mirrored.length > 0) return mirrored.map(candidate(RANK.sourceSet, placeInBuild(test) === null ? "mirrored folder" : "same package"));
  const packaged = paths.filter((path) => inPackage(test, path));
  if (packaged.length > 0) return nearest(test, packaged).map(candidate(RANK.package, "same package of another module"));
  const related = paths.filter((path) => isRelated(test, path));
  const only = nearest(test, related);
  return related.length === 1 ? only.map(candidate(RANK.nearest, "same name")) : only.map(looseCandidate(RANK.nearest, "nearest of the same name"));
};

/** `ParserErrorsTest` is a test of `Parser`: the longest beginning that is a class of the same package. */
const byBeginning = (test: RepoPath, tokens: readonly string[], names: NameIndex): readonly Candidate[] => {
  for (let kept = tokens.length - 1; kept > 0; kept--) {
    const paths = named(tokens.slice(0, kept), names);
    const here = paths.filter((path) => inSourceSet(test, path));
    if (here.length > 0) return here.map(candidate(RANK.prefix, "first words of the name"));
    const packaged = paths.filter((path) => inPackage(test, path));
    if (packaged.length > 0) return nearest(test, packaged).map(looseCandidate(RANK.otherPrefix, "first words of the name, in another module"));
  }
  return [];
};

/** What a test file is named after, the most telling convention first. */
export const jvmCandidates = (test: RepoPath, names: NameIndex): readonly Candidate[] => {
  const tokens = tokensOf(nameOf(test));
  const found = byName(test, named(tokens, names)).filter(({ subject }) => subject !== test);
  if (found.length > 0 && found[0]!.rank < RANK.prefix) return found;
  const begun = byBeginning(test, tokens, names);
  // A class of that very name in a package far away tells less than one of the same package that the name begins with.
  return [...begun, ...found].sort((a, b) => a.rank - b.rank);
};
