import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/languages/index.ts";
import { markIn, MARKS, mayHoldMark } from "../../src/policy/marks.ts";
import { newMarks } from "../../src/policy/new-marks.ts";
import { linesReached } from "../../src/policy/reach.ts";

/** What every language's marks look like as people write them. */
const WRITTEN: readonly (readonly [language: string, line: string])[] = [
  ["python", "def f():  # pragma: no cover"], ["python", "    return 1  #pragma:nocover"], ["python", "if x:  # pragma: no branch"],
  ["javascript", "/* istanbul ignore file */"], ["javascript", "/* istanbul ignore next: unreachable */"], ["javascript", "// istanbul ignore else"],
  ["javascript", "/* v8 ignore start */"], ["javascript", "/* c8 ignore next 3 */"], ["javascript", "/* v8 ignore file -- @preserve */"],
  ["javascript", "/* node:coverage disable */"], ["javascript", "/* node:coverage ignore next */"],
  ["java", "@Generated"], ["java", "  @lombok.Generated"], ["java", "@javax.annotation.processing.Generated(\"me\")"], ["kotlin", "@ExcludeFromJacocoGeneratedReport"],
  ["java", "@ExcludeFromCodeCoverage"], ["scala", "// $COVERAGE-OFF$"],
  ["csharp", "[ExcludeFromCodeCoverage]"], ["csharp", "  [System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage(Justification = \"x\")]"], ["visual-basic", "<ExcludeFromCodeCoverage>"],
  ["php", "// @codeCoverageIgnoreStart"], ["php", " * @codeCoverageIgnore"], ["php", "return 1; // @codeCoverageIgnore"], ["php", "#[CodeCoverageIgnore]"],
  ["ruby", "# :nocov:"], ["ruby", "# simplecov:disable"],
  ["c", "// LCOV_EXCL_START"], ["c", "abort(); // LCOV_EXCL_LINE"], ["c", "/* GCOVR_EXCL_START */"], ["c", "f(); // GCOVR_EXCL_LINE"], ["c", "if (x) // LCOV_EXCL_BR_LINE"],
  ["go", "//coverage:ignore"], ["go", "func f() { //coverage:ignore"], ["go", "//notest"],
  ["rust", "#[coverage(off)]"], ["rust", "#[cfg_attr(coverage_nightly, coverage(off))]"], ["rust", "#[cfg(not(tarpaulin_include))]"], ["rust", "#![coverage(off)]"],
  ["dart", "// coverage:ignore-file"], ["dart", "f(); // coverage:ignore-line"], ["dart", "// coverage:ignore-start"],
  ["elixir", "# coveralls-ignore-start"], ["elixir", "# coveralls-ignore-next-line"], ["lua", "-- luacov: disable"],
];

/** What only looks like one. */
const INNOCENT: readonly (readonly [language: string, line: string])[] = [
  ["python", "PATTERN = \"# pragma: no cover\""], ["python", "doc = 'Write `# pragma: no cover` here'"], ["python", "coverage = cover(ignore)"], ["python", "# covers the case"],
  ["javascript", "const text = \"/* istanbul ignore next */\";"], ["javascript", "expect('// v8 ignore start').toBe(1)"], ["javascript", "// eslint-disable-next-line"], ["javascript", "/* v8 ignore stop */"],
  ["java", "class Generated {}"], ["java", "String s = \"@Generated\";"], ["java", "import lombok.Generated;"], ["java", "@GeneratedValue"],
  ["csharp", "var name = \"[ExcludeFromCodeCoverage]\";"], ["go", "// coverage is fine"], ["rust", "#[test]"], ["c", "// LCOV_EXCL_STOP"], ["c", "int x = 1; // NOLINT"],
  ["php", "// @codeCoverageIgnoreEnd"], ["php", "$x = '@codeCoverageIgnore';"], ["ruby", "puts \"# :nocov:\""],
];

describe("a mark", () => {
  it.each(WRITTEN)("of %s is known in %j, and the quick look lets it through", (language, line) => {
    expect(mayHoldMark(line)).toBe(true);
    expect(markIn(line, language)).not.toBeNull();
  });

  it.each(INNOCENT)("of %s is none in %j", (language, line) => expect(markIn(line, language)).toBeNull());

  it("belongs to languages that there are, and each line of the table is shown above", () => {
    const ids = new Set(LANGUAGES.map(({ id }) => id));
    for (const { languages } of MARKS) for (const language of languages) expect(ids).toContain(language);
    expect(markIn("// LCOV_EXCL_LINE", "python")).toBeNull();
  });
});

describe("a mark reaches", () => {
  it.each([
    ["its line", "python", "a = 1\nb = 2  # pragma: no cover\nc = 3", [2], [2]],
    ["the block that its line opens", "python", "def f():  # pragma: no cover\n    a = 1\n\n    if a:\n        b()\nc = 3", [1], [1, 2, 4, 5]],
    ["the next block, with what closes it", "javascript", "/* istanbul ignore next */\nfunction f() {\n  a();\n}\nb();", [1], [2, 3, 4]],
    ["past further attributes", "java", "@Generated\n@Override\n// words\nint f() {\n  return 1;\n}\nint g();", [1], [4, 5, 6]],
    ["up to its stop", "c", "// LCOV_EXCL_START\na();\nb();\n// LCOV_EXCL_STOP\nc();", [1], [2, 3]],
    ["the end where nothing stops it", "ruby", "# :nocov:\na\nb", [1], [2, 3]],
    ["the whole file", "javascript", "/* c8 ignore file */\na();\nb();", [1], [1, 2, 3]],
    ["nothing where the text is another by now", "python", "a = 1", [7], []],
  ] as const)("%s", (_, language, text, marked, lines) => expect(linesReached(text, language, marked)).toEqual(lines));
});

describe("a mark is new", () => {
  const MARK = "x()  # pragma: no cover";
  const source = (path: string, added: readonly string[], removed: readonly string[] = []) =>
    ({ path, language: "python", added: added.map((text, index) => ({ line: index + 1, text })), removed });
  const told = (...sources: readonly ReturnType<typeof source>[]): string[] => newMarks(sources).map(({ path, line }) => `${path}:${line ?? "-"}`);

  it("where a line with it was added", () => expect(told(source("a.py", [MARK, "y()", MARK]))).toEqual(["a.py:1", "a.py:3"]));

  it("but not where one of its sort left the same file", () => {
    expect(told(source("a.py", ["z()  # pragma: no cover"], [MARK]))).toEqual([]);
    expect(told(source("a.py", [MARK, "z()  # pragma: no cover"], [MARK]))).toEqual(["a.py:2"]);
  });

  it("nor where the very line left another file", () => {
    expect(told(source("a.py", [], [MARK]), source("b.py", [`    ${MARK}`]))).toEqual([]);
    expect(told(source("a.py", [], [MARK]), source("b.py", [MARK, MARK]))).toEqual(["b.py:2"]);
    expect(told(source("a.py", [], [MARK]), source("b.py", ["z()  # pragma: no cover"]))).toEqual(["b.py:1"]);
  });

  it("once where start and stop are written alike", () => {
    const added = ["# :nocov:", "# :nocov:"].map((text, index) => ({ line: index * 5 + 1, text }));
    expect(newMarks([{ path: "a.rb", language: "ruby", added, removed: [] }])).toHaveLength(1);
  });
});
