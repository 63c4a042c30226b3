/** Whether a source holds anything that a test could run, and a test file any test, as far as plain text tells. Knows no syntax. */
import type { Language } from "./language.ts";
import { codeLines, countLines } from "./survey.ts";

/** What a statement inside of a body begins with, in any language. */
const STATEMENT = /^[ \t]+(?:\}[ \t]*)?(?:return|if|elif|else|for|foreach|while|switch|match|throw|raise|try|yield|await|unless|guard|defer|echo|print\w*)\b/;

const BRACED = /\)[^;{}=]*(?:\{|=>)/;
const JVM_BODY = /\)[ \t]*(?:throws[ \w.,]+)?\{/;

/** Beginnings of functions with a body, by language; a language that is not here is told by its statements alone. */
const BODIES: Readonly<Record<string, RegExp>> = {
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
  csharp: /\)[ \t]*(?:\{|=>)/,
};

/** How much of a file's beginning says that a program wrote it. */
const HEAD = 2000;
const GENERATED = /@generated\b|\bDO NOT EDIT\b|\bauto-?generated\b|\bautomatically generated\b/i;

/** How much of a line is looked at, so that no line takes long. */
const LINE = 300;

/** True for a file that says of itself that a program wrote it. */
export const isGenerated = (text: string): boolean => GENERATED.test(text.slice(0, HEAD));

/** Number of the line on which a file says so; null where it does not. */
export const generatedLine = (text: string): number | null => {
  const mark = GENERATED.exec(text.slice(0, HEAD));
  return mark && countLines(text.slice(0, mark.index));
};

/** The text without what stands between two marks; what is never closed goes to its end. */
const without = (text: string, opening: string, closing: string): string => {
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

const withoutComments = (text: string, language: string): string =>
  language === "python" ? without(without(text, '"""', '"""'), "'''", "'''") : without(text, "/*", "*/");

/** False for interfaces, types, constants, re-exports, and whatever else does not certainly hold something to run. */
export const holdsCode = (text: string, language: string): boolean => {
  const body = BODIES[language];
  return withoutComments(text, language).split("\n").some((whole) => {
    const line = whole.slice(0, LINE);
    return STATEMENT.test(line) || body?.test(line) === true;
  });
};

/** What stands at the margin of a script that only declares types, and hands on what others hold. */
const DECLARATION = /^(?:import\b(?!\s*[(.])|export\s*(?:type\b|interface\b|declare\b|[{*])|(?:declare|interface|type)\s+[\w$]|[)\]}|&>]|["']use )/;

/** How many lines hold code, by an estimate: none of a script that declares only what is gone when it runs. */
export const countCode = (text: string, language: Language): number => {
  const { id, comments } = language;
  const bare = id === "python" || comments.includes("//") ? withoutComments(text, id) : text;
  const lines = bare.split("\n");
  const code = codeLines(bare, language, lines.map((_, at) => at + 1)).map((number) => lines[number - 1]!);
  return id === "javascript" && code.every((line) => /^\s/.test(line) || DECLARATION.test(line)) ? 0 : code.length;
};

const JVM = /@(?:\w*Test|Property|Example)\b|\bextends\s+\w*(?:Spec|Suite|TestCase)\b|:\s*\w*Spec\b/;

/** What tests begin with, by language. */
const TESTS: Readonly<Record<string, RegExp>> = {
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
  elixir: /^[ \t]*(?:test|property)\b/m,
};

const ABSTRACT = /\babstract[ \t]+class\b/;

/** True for a text that certainly declares tests; never for an abstract class, whose tests run under other names. */
export const holdsTests = (text: string, language: string): boolean =>
  TESTS[language]?.test(text) === true && !ABSTRACT.test(text);

/** Names of files that runners take for tests, by language; where a folder alone decides, nobody can tell a helper from a test. */
const TEST_NAMES: Readonly<Record<string, RegExp>> = {
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
  elixir: /_test\.exs$/,
};

/** True for what a runner would take for a test file by its name. */
export const isTestFile = (path: string, language: string): boolean => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return TEST_NAMES[language]?.test(name) === true && !/^(?:Abstract|Base)[A-Z]/.test(name);
};
