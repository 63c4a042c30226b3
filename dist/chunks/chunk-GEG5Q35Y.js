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

module.exports = { isGenerated, holdsCode, holdsTests, isTestFile };
