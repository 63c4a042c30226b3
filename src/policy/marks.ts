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

const mark = (languages: readonly string[], pattern: string, reach: Reach, stop?: string): Mark =>
  ({ languages, pattern: new RegExp(pattern), reach, ...(stop === undefined ? {} : { stop: new RegExp(stop) }) });

/** One line a mark. The first that fits a line is the one. */
export const MARKS: readonly Mark[] = [
  mark(["python"], `${HASH}pragma:?\\s*no\\s?(?:cover|branch)`, "line"),
  mark(JS, `${SLASH}istanbul ignore file\\b`, "file"),
  mark(JS, `${SLASH}istanbul ignore (?:next|if|else)\\b`, "next"),
  mark(JS, `${SLASH}(?:v8|c8|vitest) ignore file\\b`, "file"),
  mark(JS, `${SLASH}(?:v8|c8|vitest) ignore start\\b`, "stop", `${SLASH}(?:v8|c8|vitest) ignore stop\\b`),
  mark(JS, `${SLASH}(?:v8|c8|vitest) ignore (?:next|if|else|try|catch)\\b`, "next"),
  mark(JS, `${SLASH}node:coverage disable\\b`, "stop", `${SLASH}node:coverage enable\\b`),
  mark(JS, `${SLASH}node:coverage ignore next\\b`, "next"),
  mark(JVM, String.raw`^\s*@(?:[\w.]*\.)?(?:\w*Generated|ExcludeFrom(?:Jacoco|Code|Test)?(?:Coverage|GeneratedReport|JacocoGeneratedReport)\w*|NoCoverage|CoverageIgnore)\b`, "next"),
  mark(["scala"], String.raw`//\s*\$COVERAGE-OFF\$`, "stop", String.raw`//\s*\$COVERAGE-ON\$`),
  mark(DOTNET, String.raw`^\s*[[<](?:<?\s*)(?:[\w.]+\.)?ExcludeFromCodeCoverage(?:Attribute)?\b`, "next"),
  mark(["php"], String.raw`@codeCoverageIgnoreStart\b`, "stop", String.raw`@codeCoverageIgnoreEnd\b`),
  mark(["php"], String.raw`^\s*(?://|#(?!\[)|/?\*+).*@codeCoverageIgnore\b`, "next"),
  mark(["php"], String.raw`(?://|#(?!\[)).*@codeCoverageIgnore\b`, "line"),
  mark(["php"], String.raw`^\s*#\[\\?(?:[\w\\]+\\)?CodeCoverageIgnore\b`, "next"),
  mark(["ruby"], `${HASH}:nocov:`, "stop", `${HASH}:nocov:`),
  mark(["ruby"], `${HASH}simplecov:disable\\b`, "stop", `${HASH}simplecov:enable\\b`),
  mark(["c"], String.raw`\b(?:LCOV|GCOVR?)_EXCL(?:_BR)?_START\b`, "stop", String.raw`\b(?:LCOV|GCOVR?)_EXCL(?:_BR)?_(?:STOP|END)\b`),
  mark(["c"], String.raw`\b(?:LCOV|GCOVR?)_EXCL(?:_BR|_EXCEPTION(?:_BR)?)?_(?:LINE|BR_LINE)\b`, "line"),
  mark(["c"], String.raw`//.*\bNOLINT(?:NEXTLINE|BEGIN)?\b.*\bcov`, "line"),
  mark(["go"], String.raw`//\s*coverage:ignore(?:-(?:file|block|line|func))?\b`, "line"),
  mark(["go"], String.raw`//\s*(?:notest|no-?cover(?:age)?)\b`, "line"),
  mark(["rust"], String.raw`#!\[(?:cfg_attr\([^)]*,\s*)?coverage\(off\)`, "file"),
  mark(["rust"], String.raw`#\[(?:cfg_attr\([^)]*,\s*)?(?:coverage\(off\)|no_coverage|cfg\(not\(tarpaulin_include\)\))`, "next"),
  mark(["dart"], String.raw`//\s*coverage:ignore-file\b`, "file"),
  mark(["dart"], String.raw`//\s*coverage:ignore-start\b`, "stop", String.raw`//\s*coverage:ignore-end\b`),
  mark(["dart"], String.raw`//\s*coverage:ignore-line\b`, "line"),
  mark(["elixir"], `${HASH}coveralls-ignore-start\\b`, "stop", `${HASH}coveralls-ignore-stop\\b`),
  mark(["elixir"], `${HASH}coveralls-ignore-next-line\\b`, "next"),
  mark(["lua"], String.raw`--\s*luacov:\s*disable\b`, "stop", String.raw`--\s*luacov:\s*enable\b`),
  mark(["swift"], String.raw`//\s*(?:LCOV_EXCL_START|coverage:ignore)\b`, "line"),
];

/** A line that any mark, or the end of one, may stand in: cheap, and never too narrow. */
const ANY = /cover|pragma|istanbul|ignore|nocov|simplecov|_EXCL|Generated|NOLINT|no-?test|luacov|tarpaulin/i;

/** True for a line that may hold a mark, in whatever language. */
export const mayHoldMark = (line: string): boolean => ANY.test(line);

const QUOTES = /\\.|["'`]/g;

/** True where a place of a line lies inside a string, as far as the line tells: text about marks is none. */
const isQuoted = (line: string, at: number): boolean => {
  let open: string | null = null;
  for (const { 0: token, index } of line.matchAll(QUOTES)) {
    if (index >= at) break;
    if (token.length > 1) continue;
    if (open === null) open = token;
    else if (open === token) open = null;
  }
  return open !== null;
};

const find = (line: string, pattern: RegExp): { readonly text: string; readonly at: number } | null => {
  const found = pattern.exec(line);
  return found && !isQuoted(line, found.index) ? { text: found[0].trim(), at: found.index } : null;
};

/** A mark that a line holds, and how it is written there. */
export interface FoundMark {
  readonly mark: Mark;
  readonly text: string;
  /** True where code stands before it on its line. */
  readonly trailing: boolean;
}

/** The mark that a line of a language holds; null for none. */
export const markIn = (line: string, language: string): FoundMark | null => {
  if (!mayHoldMark(line)) return null;
  for (const mark of MARKS) {
    const found = mark.languages.includes(language) ? find(line, mark.pattern) : null;
    if (found) return { mark, text: found.text, trailing: line.slice(0, found.at).trim() !== "" };
  }
  return null;
};

/** True where a line ends what a mark began. */
export const endsMark = (line: string, { stop }: Mark): boolean => stop !== undefined && find(line, stop) !== null;
