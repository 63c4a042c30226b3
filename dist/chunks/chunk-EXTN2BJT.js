// src/policy/marks.ts
var JS = ["javascript"];
var JVM = ["java", "kotlin", "groovy", "scala"];
var DOTNET = ["csharp", "fsharp", "visual-basic"];
var HASH = String.raw`#\s*`;
var SLASH = String.raw`(?://+|/?\*+)[!\s]*`;
var OUTSIDE_COMMENT = String.raw`(?<=^(?!\s*(?:\*|//|/\*))(?:[^"/]{0,500}[\s(;{}\]])?)`;
var mark = (languages, pattern, reach, stop) => ({ languages, pattern: new RegExp(pattern), reach, ...stop === void 0 ? {} : { stop: new RegExp(stop) } });
var MARKS = [
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
  mark(["swift"], String.raw`//\s*(?:LCOV_EXCL_START|coverage:ignore)\b`, "line")
];
var ANY = /cover|pragma|istanbul|ignore|nocov|simplecov|_EXCL|Generated|NOLINT|no-?test|luacov|tarpaulin|UNREACHABLE/i;
var mayHoldMark = (line) => ANY.test(line);
var STROKES = "//|/\\*";
var COMMENTS = { python: "#", ruby: "#", elixir: "#", lua: "--", php: `#(?!\\[)|${STROKES}` };
var TEXT = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|${"`"}(?:[^${"`"}\\]|\\.)*(?:${"`"}|$)`;
var isQuoted = (line, at, language) => {
  for (const { 0: token, index } of line.matchAll(new RegExp(`${TEXT}|${COMMENTS[language] ?? STROKES}`, "g"))) {
    if (index > at) return false;
    if (!/^["'`]/.test(token)) return false;
    if (at < index + token.length) return true;
  }
  return false;
};
var find = (line, pattern, language) => {
  const found = pattern.exec(line);
  return found && !isQuoted(line, found.index, language) ? { text: found[0].trim(), at: found.index } : null;
};
var markIn = (line, language) => {
  if (!mayHoldMark(line)) return null;
  for (const mark2 of MARKS) {
    const found = mark2.languages.includes(language) ? find(line, mark2.pattern, language) : null;
    if (found) return { mark: mark2, text: found.text, trailing: line.slice(0, found.at).trim() !== "", rest: line.slice(found.at + found.text.length) };
  }
  return null;
};
var endsMark = (line, { stop, languages }) => stop !== void 0 && find(line, stop, languages[0]) !== null;

module.exports = { MARKS, mayHoldMark, markIn, endsMark };
