const { mirrors, nearest } = require("./chunk-V6VMJA5C.js");
const { tokensOf } = require("./chunk-RS7G37OH.js");
const { TEST_FOLDERS, stem } = require("./chunk-CSQSHLEW.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");

// src/languages/abstain.ts
var ALWAYS = {
  e2e: "end-to-end tests have no single subject",
  endtoend: "end-to-end tests have no single subject",
  integration: "integration tests have no single subject",
  acceptance: "acceptance tests have no single subject",
  smoke: "smoke tests have no single subject",
  playwright: "tests in a browser have no single subject",
  cypress: "tests in a browser have no single subject",
  selenium: "tests in a browser have no single subject"
};
var AMONG_TESTS = {
  system: "system tests have no single subject",
  features: "feature tests have no single subject",
  functional: "functional tests have no single subject",
  contract: "contract tests have no single subject",
  contracts: "contract tests have no single subject",
  perf: "tests of performance have no single subject",
  performance: "tests of performance have no single subject",
  bench: "benchmarks have no single subject",
  benchmarks: "benchmarks have no single subject",
  examples: "examples have no single subject"
};
var meaning = (words, word) => Object.hasOwn(words, word) ? words[word] : null;
var wordOf = (folder) => tokensOf(folder).filter((token) => !["test", "tests", "spec", "specs"].includes(token)).join("");
var abstainsByPath = (path) => {
  const folders = path.split("/").slice(0, -1);
  for (const [index, folder] of folders.entries()) {
    const word = wordOf(folder);
    const below = index === 0 || TEST_FOLDERS.includes(folders[index - 1].toLowerCase());
    const why = meaning(ALWAYS, word) ?? (below ? meaning(AMONG_TESTS, word) : null);
    if (why !== null) return why;
  }
  for (const token of tokensOf(stem(path))) {
    const why = meaning(ALWAYS, token);
    if (why !== null) return why;
  }
  return null;
};

// src/languages/java-names.ts
var JVM_LANGUAGES = ["java", "kotlin", "groovy", "scala"];
var RANK = { sourceSet: 0, package: 1, prefix: 2, nearest: 3, otherPrefix: 4 };
var SOURCE_SET = /^(?:(.*)\/)?src\/([\w-]+)\/(?:java|kotlin|groovy|scala)(?:\/(.*))?$/;
var TEST_SET = /^(?:\w+Test|[tT]est\w*|it|testFixtures)$/;
var WIDE_SETS = {
  it: "integration tests have no single subject",
  integrationTest: "integration tests have no single subject",
  intTest: "integration tests have no single subject",
  functionalTest: "functional tests have no single subject",
  e2eTest: "end-to-end tests have no single subject",
  systemTest: "system tests have no single subject",
  jmh: "benchmarks have no single subject"
};
var WIDE_WORDS = /(?:SystemTests?|FunctionalTests?|ContractTests?|PerformanceTests?|Benchmark|StressTests?|LoadTests?)$/;
var AFFIXES = [/(?:UnitTests?|TestCases?|Tests?|Specs?|Spock|Suite)$/, /^Tests?(?=[A-Z])/, /^UnitTest(?=[A-Z])/];
var SUPPORT = /^Abstract\w*(?:Tests?|TestCase|Spec)$|(?:Test(?:Base|Utils?|Helpers?|Support|Data|Fixtures?|Constants|Configuration|Config|Suite|Rule|Extension))$|^(?:Base(?=[A-Z])|AllTests|package-info|module-info)|(?:Fixtures?|Mother|Stub|Fake)$/;
var isJvmTest = (path) => /(^|\/)src\/([a-z]+Test|test|it|integrationTest|testFixtures)\//.test(path) || /(Test|Tests|TestCase|IT|Spec)$/.test(stem(path));
var isJvmSupport = (path) => SUPPORT.test(stem(path)) || /(^|\/)src\/testFixtures\//.test(path);
var abstainsInJvm = (path) => {
  const set = SOURCE_SET.exec(folderOf(path))?.[2] ?? "";
  if (Object.hasOwn(WIDE_SETS, set)) return WIDE_SETS[set];
  if (/(?:ITCase|[a-z\d]IT)$/.test(stem(path))) return "integration tests have no single subject";
  const word = WIDE_WORDS.exec(stem(path))?.[0];
  if (word !== void 0 && word !== stem(path)) return `${tokensOf(word).filter((token) => !token.startsWith("test")).join(" ")} tests have no single subject`;
  return abstainsByPath(path);
};
var nameOf = (test) => {
  const name = stem(test);
  const stripped = AFFIXES.map((affix) => name.replace(affix, "")).find((short) => short !== name && short !== "");
  return stripped ?? "";
};
var named = (tokens, names) => tokens.length === 0 ? [] : JVM_LANGUAGES.flatMap((language) => names.sourcesNamed(language, tokens));
var placeInBuild = (path) => {
  const [whole, module = "", set = "", packages = ""] = SOURCE_SET.exec(folderOf(path)) ?? [];
  return whole === void 0 ? null : { module, set, packages };
};
var isSubjectSet = (tests, set) => set === "main" || set === tests.replace(/Test$/, "Main") || !TEST_SET.test(set) && tests.startsWith(set);
var inSourceSet = (test, source) => {
  const [of, at] = [placeInBuild(test), placeInBuild(source)];
  if (of === null || at === null) return mirrors(test, source);
  return of.module === at.module && of.packages === at.packages && isSubjectSet(of.set, at.set);
};
var inPackage = (test, source) => {
  const [of, at] = [placeInBuild(test), placeInBuild(source)];
  return of !== null && at !== null && of.packages === at.packages && of.packages !== "";
};
var OWNER_PARTS = 2;
var isRelated = (test, source) => {
  const [of, at] = [placeInBuild(test)?.packages ?? "", placeInBuild(source)?.packages ?? ""].map((packages) => packages.split("/").slice(0, OWNER_PARTS).join("/"));
  return of === "" || at === "" || of === at;
};
var candidate = (rank, why) => (subject) => ({ subject, why, rank });
var looseCandidate = (rank, why) => (subject) => ({ subject, why, rank, onlyIfReached: true });
var byName = (test, paths) => {
  const mirrored = paths.filter((path) => inSourceSet(test, path));
  if (mirrored.length > 0) return mirrored.map(candidate(RANK.sourceSet, placeInBuild(test) === null ? "mirrored folder" : "same package"));
  const packaged = paths.filter((path) => inPackage(test, path));
  if (packaged.length > 0) return nearest(test, packaged).map(candidate(RANK.package, "same package of another module"));
  const related = paths.filter((path) => isRelated(test, path));
  const only = nearest(test, related);
  return related.length === 1 ? only.map(candidate(RANK.nearest, "same name")) : only.map(looseCandidate(RANK.nearest, "nearest of the same name"));
};
var byBeginning = (test, tokens, names) => {
  for (let kept = tokens.length - 1; kept > 0; kept--) {
    const paths = named(tokens.slice(0, kept), names);
    const here = paths.filter((path) => inSourceSet(test, path));
    if (here.length > 0) return here.map(candidate(RANK.prefix, "first words of the name"));
    const packaged = paths.filter((path) => inPackage(test, path));
    if (packaged.length > 0) return nearest(test, packaged).map(looseCandidate(RANK.otherPrefix, "first words of the name, in another module"));
  }
  return [];
};
var jvmCandidates = (test, names) => {
  const tokens = tokensOf(nameOf(test));
  const found = byName(test, named(tokens, names)).filter(({ subject }) => subject !== test);
  if (found.length > 0 && found[0].rank < RANK.prefix) return found;
  const begun = byBeginning(test, tokens, names);
  return [...begun, ...found].sort((a, b) => a.rank - b.rank);
};

module.exports = { abstainsByPath, JVM_LANGUAGES, isJvmTest, isJvmSupport, abstainsInJvm, placeInBuild, jvmCandidates };
