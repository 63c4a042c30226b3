/** The marks by which sources keep code out of coverage, as a table. Reads no file, knows no report. */

/** How far a mark reaches: its own line and the block that it opens, the next block, up to a stop mark, or the whole file. */
export type Reach = "line" | "next" | "stop" | "file";

export interface Mark {
  /** Ids of languages. */
  readonly languages: readonly string[];
  readonly pattern: RegExp;
  readonly reach: Reach;
  /** What ends it, where it reaches up to a stop mark. */
  readonly stop?: RegExp;
}

const JS = ["javascript"];
const JVM = ["java", "kotlin", "groovy", "scala"];
const DOTNET = ["csharp", "fsharp", "visual-basic"];

/** A line that is only a comment, or code with a comment behind it: what introduces comments in each family. */
const HASH = String.raw`#\s*`;
const SLASH = String.raw`(?://+|/?\*+)[!\s]*`;

/** Before an annotation: nothing that makes its line a comment or a text. */
const OUTSIDE_COMMENT = String.raw`(?<=^(?!\s*(?:\*|//|/\*))(?:[^"/]{0,500}[\s(;{}\]])?)`;

const mark = (languages: readonly string[], pattern: string, reach: Reach, stop?: string): Mark =>
  ({ languages, pattern: new RegExp(pattern), reach, ...(stop === undefined ? {} : { stop: new RegExp(stop) }) });

/** One line a mark. The first that fits a line is the one. */
export const MARKS: readonly Mark[] = [
  // As coverage.py has them by default: https://coverage.readthedocs.io/en/latest/excluding.html
  mark(["python"], `${HASH}(?:pragma|PRAGMA)[:\\s]?\\s*(?:no|NO)\\s*(?:cover|COVER|branch|BRANCH)`, "line"),
  mark(JS, `${SLASH}istanbul\\s+ignore\\s+file\\b`, "file"),
  mark(JS, `${SLASH}istanbul\\s+ignore\\s+(?:next|if|else)\\b`, "next"),
  mark(JS, `${SLASH}istanbul\\s+ignore\\s+start\\b`, "stop", `${SLASH}istanbul\\s+ignore\\s+stop\\b`),
  mark(JS, `${SLASH}deno-coverage-ignore-file\\b`, "file"),
  mark(JS, `${SLASH}deno-coverage-ignore-start\\b`, "stop", `${SLASH}deno-coverage-ignore-stop\\b`),
  mark(JS, `${SLASH}deno-coverage-ignore(?![-\\w])`, "next"),
  mark(JS, `${SLASH}(?:v8|c8|vitest)\\s+ignore\\s+file\\b`, "file"),
  mark(JS, `${SLASH}(?:v8|c8|vitest)\\s+ignore\\s+start\\b`, "stop", `${SLASH}(?:v8|c8|vitest)\\s+ignore\\s+stop\\b`),
  mark(JS, `${SLASH}(?:v8|c8|vitest)\\s+ignore\\s+(?:next|if|else|try|catch)\\b`, "next"),
  mark(JS, `${SLASH}node:coverage disable\\b`, "stop", `${SLASH}node:coverage enable\\b`),
  mark(JS, `${SLASH}node:coverage ignore next\\b`, "next"),
  // JaCoCo leaves out whatever has an annotation with "Generated" in its simple name; JPA's is for columns, which it does not measure.
  mark(JVM, `${OUTSIDE_COMMENT}@(?:\\w+:)?(?:[\\w.]*\\.)?(?!GeneratedValue\\b)(?:\\w*Generated\\w*|ExcludeFrom(?:Jacoco|Code|Test)?(?:Coverage|GeneratedReport|JacocoGeneratedReport)\\w*|NoCoverage|CoverageIgnore)\\b`, "next"),
  mark(["scala"], String.raw`//\s*\$COVERAGE-OFF\$`, "stop", String.raw`//\s*\$COVERAGE-ON\$`),
  mark(DOTNET, `${OUTSIDE_COMMENT}\\[\\s*(?:assembly|module)\\s*:\\s*(?:[\\w.]+\\.)?ExcludeFromCodeCoverage`, "file"),
  mark(DOTNET, `${OUTSIDE_COMMENT}[[<]<?\\s*(?:[^\\]">]{0,200},\\s*)?(?:[\\w.]+\\.)?ExcludeFromCodeCoverage(?:Attribute)?\\b`, "next"),
  mark(["php"], String.raw`@codeCoverageIgnoreStart\b`, "stop", String.raw`@codeCoverageIgnoreEnd\b`),
  mark(["php"], String.raw`^\s*(?://|#(?!\[)|/?\*+).*@codeCoverageIgnore\b`, "next"),
  mark(["php"], String.raw`(?://|#(?!\[)).*@codeCoverageIgnore\b`, "line"),
  mark(["php"], String.raw`^\s*#\[\\?(?:[\w\\]+\\)?CodeCoverageIgnore\b`, "next"),
  mark(["ruby"], `${HASH}:nocov:`, "stop", `${HASH}:nocov:`),
  mark(["ruby"], `${HASH}simplecov:disable\\b`, "stop", `${HASH}simplecov:enable\\b`),
  mark(["c"], String.raw`\b(?:LCOV|GCOVR?)_EXCL(?:_BR)?_START\b`, "stop", String.raw`\b(?:LCOV|GCOVR?)_EXCL(?:_BR)?_(?:STOP|END)\b`),
  mark(["c"], String.raw`\b(?:LCOV|GCOVR?)_EXCL(?:_BR|_EXCEPTION(?:_BR)?)?_(?:LINE|BR_LINE)\b`, "line"),
  mark(["c"], String.raw`\bGCOVR_EXCL_FUNCTION\b`, "line"),
  mark(["c"], String.raw`\bLCOV_UNREACHABLE_START\b`, "stop", String.raw`\bLCOV_UNREACHABLE_STOP\b`),
  mark(["c"], String.raw`\bLCOV_UNREACHABLE_LINE\b`, "line"),
  mark(["c"], String.raw`//.*\bNOLINT(?:NEXTLINE|BEGIN)?\b.*\bcov`, "line"),
  mark(["go"], String.raw`//\s*coverage:ignore(?:-(?:file|block|line|func))?\b`, "line"),
  mark(["go"], String.raw`//\s*(?:notest|no-?cover(?:age)?)\b`, "line"),
  mark(["rust"], String.raw`#!\[(?:cfg_attr\(.{0,200},\s*)?coverage\(off\)`, "file"),
  mark(["rust"], String.raw`#\[(?:cfg_attr\(.{0,200},\s*)?(?:coverage\(off\)|no_coverage|cfg\(not\(tarpaulin_include\)\))`, "next"),
  mark(["dart"], String.raw`//\s*coverage:ignore-file\b`, "file"),
  mark(["dart"], String.raw`//\s*coverage:ignore-start\b`, "stop", String.raw`//\s*coverage:ignore-end\b`),
  mark(["dart"], String.raw`//\s*coverage:ignore-line\b`, "line"),
  mark(["elixir"], `${HASH}coveralls-ignore-start\\b`, "stop", `${HASH}coveralls-ignore-stop\\b`),
  mark(["elixir"], `${HASH}coveralls-ignore-next-line\\b`, "next"),
  mark(["lua"], String.raw`--\s*luacov:\s*disable\b`, "stop", String.raw`--\s*luacov:\s*enable\b`),
  mark(["swift"], String.raw`//\s*(?:LCOV_EXCL_START|coverage:ignore)\b`, "line"),
];

/** A line that any mark, or the end of one, may stand in: cheap, and never too narrow. */
const ANY = /cover|pragma|istanbul|ignore|nocov|simplecov|_EXCL|Generated|NOLINT|no-?test|luacov|tarpaulin|UNREACHABLE/i;

/** True for a line that may hold a mark, in whatever language. */
export const mayHoldMark = (line: string): boolean => ANY.test(line);

/** What begins a comment, by families of languages; most have the strokes. */
const STROKES = "//|/\\*";
const COMMENTS: Readonly<Record<string, string>> = { python: "#", ruby: "#", elixir: "#", lua: "--", php: `#(?!\\[)|${STROKES}` };

const TEXT = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|${"`"}(?:[^${"`"}\\]|\\.)*(?:${"`"}|$)`;

/** True where a place of a line lies inside a string, as far as the line tells: text about marks is none. A quote that nothing closes, as in "don't", opens no string. */
const isQuoted = (line: string, at: number, language: string): boolean => {
  for (const { 0: token, index } of line.matchAll(new RegExp(`${TEXT}|${COMMENTS[language] ?? STROKES}`, "g"))) {
    if (index > at) return false;
    if (!/^["'`]/.test(token)) return false;
    if (at < index + token.length) return true;
  }
  return false;
};

const find = (line: string, pattern: RegExp, language: string): { readonly text: string; readonly at: number } | null => {
  const found = pattern.exec(line);
  return found && !isQuoted(line, found.index, language) ? { text: found[0].trim(), at: found.index } : null;
};

/** A mark that a line holds, and how it is written there. */
export interface FoundMark {
  readonly mark: Mark;
  readonly text: string;
  /** True where code stands before it on its line. */
  readonly trailing: boolean;
  /** What stands behind it on its line. */
  readonly rest: string;
}

/** The mark that a line of a language holds; null for none. */
export const markIn = (line: string, language: string): FoundMark | null => {
  if (!mayHoldMark(line)) return null;
  for (const mark of MARKS) {
    const found = mark.languages.includes(language) ? find(line, mark.pattern, language) : null;
    if (found) return { mark, text: found.text, trailing: line.slice(0, found.at).trim() !== "", rest: line.slice(found.at + found.text.length) };
  }
  return null;
};

/** True where a line ends what a mark began. */
export const endsMark = (line: string, { stop, languages }: Mark): boolean => stop !== undefined && find(line, stop, languages[0]!) !== null;
