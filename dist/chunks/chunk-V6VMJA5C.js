const { codeLines, countLines } = require("./chunk-PVC7LNCM.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");

// src/languages/mirror.ts
var TEST_ROOTS = /* @__PURE__ */ new Set(["test", "tests", "spec", "specs", "__tests__", "testing", "unit", "unittest", "unittests", "unit_tests", "unit-tests"]);
var SOURCE_ROOTS = /* @__PURE__ */ new Set(["src", "lib", "source", "sources", "python", "main", "java"]);
var segmentsOf = (folder) => folder === "" ? [] : folder.split("/");
var placeOf = (test) => {
  const segments = segmentsOf(folderOf(test));
  const root = segments.findIndex((segment) => TEST_ROOTS.has(segment.toLowerCase()));
  if (root === -1) return { project: segments, below: null };
  return {
    project: segments.slice(0, root),
    below: segments.slice(root + 1).filter((segment) => !TEST_ROOTS.has(segment.toLowerCase())).map((segment) => segment.replace(/^tests?_|_tests?$/g, ""))
  };
};
var same = (one, other) => one.length === other.length && one.every((segment, index) => segment === other[index]);
var startsWith = (all, start) => same(all.slice(0, start.length), start);
var withoutRoots = (segments) => segments.filter((segment) => !SOURCE_ROOTS.has(segment));
var mirrors = (test, source) => {
  const folder = segmentsOf(folderOf(source));
  const { project, below } = placeOf(test);
  if (below === null) return same(folder, project);
  if (same(folder, segmentsOf(folderOf(test)))) return true;
  if (!startsWith(folder, project)) return false;
  const inner = folder.slice(project.length);
  const stripped = withoutRoots(inner);
  return [inner, stripped, inner.slice(1), stripped.slice(1)].some((rest) => same(rest, below)) || same(stripped, withoutRoots(below));
};
var mirrorsExactly = (test, source) => {
  const { project, below } = placeOf(test);
  const folder = segmentsOf(folderOf(source));
  return below !== null && startsWith(folder, project) && same(withoutRoots(folder.slice(project.length)), withoutRoots(below));
};
var isOfProject = (test, source) => {
  const { project, below } = placeOf(test);
  return below === null || startsWith(segmentsOf(folderOf(source)), project);
};
var shared = (one, other) => {
  const [a, b] = [segmentsOf(folderOf(one)), segmentsOf(folderOf(other))];
  const differs = a.findIndex((segment, index) => segment !== b[index]);
  return differs === -1 ? a.length : differs;
};
var nearest = (from, paths) => {
  const most = Math.max(...paths.slice(0, MAX_COMPARED).map((path) => shared(from, path)), 0);
  return paths.slice(0, MAX_COMPARED).filter((path) => shared(from, path) === most);
};
var MAX_COMPARED = 500;

// src/languages/runnable.ts
var STATEMENT = /^[ \t]+(?:\}[ \t]*)?(?:return|if|elif|else|for|foreach|while|switch|match|throw|raise|try|yield|await|unless|guard|defer|echo|print\w*)\b/;
var BRACED = /\)[^;{}=]*(?:\{|=>)/;
var JVM_BODY = /\)[ \t]*(?:throws[ \w.,]+)?\{/;
var BODIES = {
  javascript: /^[ \t]*(?:export[ \t]+)?(?:default[ \t]+)?(?:async[ \t]+)?function\b[^;]*\{|^[ \t]*(?:export[ \t]+)?(?:default|const|let|var)\b[^;]*=>/,
  go: /^func\b.*\{/,
  rust: /\bfn\b[^;]*\{/,
  kotlin: /\bfun\b.*[{=]/,
  scala: /\bdef\b.*=/,
  swift: /\bfunc\b.*\{/,
  ruby: /^[ \t]*def\b/,
  elixir: /^[ \t]*defp?\b.*\bdo\b/,
  lua: /\bfunction\b/,
  java: JVM_BODY,
  groovy: JVM_BODY,
  php: /\bfunction\b[^;]*\{/,
  dart: BRACED,
  csharp: /\)[ \t]*(?:\{|=>)/
};
var HEAD = 2e3;
var GENERATED = /@generated\b|\bDO NOT EDIT\b|\bauto-?generated\b|\bautomatically generated\b/i;
var LINE = 300;
var isGenerated = (text) => GENERATED.test(text.slice(0, HEAD));
var generatedLine = (text) => {
  const mark = GENERATED.exec(text.slice(0, HEAD));
  return mark && countLines(text.slice(0, mark.index));
};
var without = (text, opening, closing) => {
  let kept = "";
  let at = 0;
  for (let from = text.indexOf(opening); from >= 0; from = text.indexOf(opening, at)) {
    kept += text.slice(at, from);
    const end = text.indexOf(closing, from + opening.length);
    if (end < 0) return kept;
    at = end + closing.length;
  }
  return kept + text.slice(at);
};
var withoutComments = (text, language) => language === "python" ? without(without(text, '"""', '"""'), "'''", "'''") : without(text, "/*", "*/");
var holdsCode = (text, language) => {
  const body = BODIES[language];
  return withoutComments(text, language).split("\n").some((whole) => {
    const line = whole.slice(0, LINE);
    return STATEMENT.test(line) || body?.test(line) === true;
  });
};
var DECLARATION = /^(?:import\b(?!\s*[(.])|export\s*(?:type\b|interface\b|declare\b|[{*])|(?:declare|interface|type)\s+[\w$]|[)\]}|&>]|["']use )/;
var countCode = (text, language) => {
  const { id, comments } = language;
  const bare = id === "python" || comments.includes("//") ? withoutComments(text, id) : text;
  const lines = bare.split("\n");
  const code = codeLines(bare, language, lines.map((_, at) => at + 1)).map((number) => lines[number - 1]);
  return id === "javascript" && code.every((line) => /^\s/.test(line) || DECLARATION.test(line)) ? 0 : code.length;
};
var JVM = /@(?:\w*Test|Property|Example)\b|\bextends\s+\w*(?:Spec|Suite|TestCase)\b|:\s*\w*Spec\b/;
var TESTS = {
  python: /^[ \t]*(?:async[ \t]+)?def[ \t]+test/m,
  javascript: /\b(?:it|test|describe|Deno\.test)\b[.(]/,
  java: JVM,
  kotlin: JVM,
  groovy: JVM,
  scala: JVM,
  php: /function\s+test|@test\b|#\[Test\b|\b(?:it|test)\(/i,
  ruby: /\b(?:it|specify|describe)\b|\bdef test_|^[ \t]*test\b/m,
  csharp: /\[(?:\w+,\s*)*(?:Fact|Theory|Test|TestMethod|TestCase)\b/,
  swift: /\bfunc\s+test|@Test\b/,
  dart: /\b(?:test|testWidgets|group)\(/,
  elixir: /^[ \t]*(?:test|property)\b/m
};
var ABSTRACT = /\babstract[ \t]+class\b/;
var holdsTests = (text, language) => TESTS[language]?.test(text) === true && !ABSTRACT.test(text);
var TEST_NAMES = {
  python: /^test_.*\.py$|_test\.py$/,
  javascript: /[.-](?:test|spec|cy)\.[cm]?[jt]sx?$/,
  java: /(?:Tests?|TestCase|IT)\.java$/,
  kotlin: /(?:Tests?|IT)\.kt$/,
  groovy: /(?:Tests?|Spec)\.groovy$/,
  scala: /(?:Tests?|Spec|Suite)\.scala$/,
  php: /Test\.php$/,
  ruby: /_(?:spec|test)\.rb$|^test_.*\.rb$/,
  csharp: /Tests?\.cs$/,
  swift: /Tests?\.swift$/,
  dart: /_test\.dart$/,
  elixir: /_test\.exs$/
};
var isTestFile = (path, language) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return TEST_NAMES[language]?.test(name) === true && !/^(?:Abstract|Base)[A-Z]/.test(name);
};

module.exports = { placeOf, mirrors, mirrorsExactly, isOfProject, nearest, isGenerated, generatedLine, holdsCode, countCode, holdsTests, isTestFile };
