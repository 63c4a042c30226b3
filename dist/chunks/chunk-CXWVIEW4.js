// src/policy/marks.ts
var JS = ["javascript"];
var JVM = ["java", "kotlin", "groovy", "scala"];
var DOTNET = ["csharp", "fsharp", "visual-basic"];
var HASH = String.raw`#\s*`;
var SLASH = String.raw`(?://+|/?\*+)[!\s]*`;
var mark = (languages, pattern, reach, stop) => ({ languages, pattern: new RegExp(pattern), reach, ...stop === void 0 ? {} : { stop: new RegExp(stop) } });
var MARKS = [
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
  mark(["swift"], String.raw`//\s*(?:LCOV_EXCL_START|coverage:ignore)\b`, "line")
];
var ANY = /cover|pragma|istanbul|ignore|nocov|simplecov|_EXCL|Generated|NOLINT|no-?test|luacov|tarpaulin/i;
var mayHoldMark = (line) => ANY.test(line);
var QUOTES = /\\.|["'`]/g;
var isQuoted = (line, at) => {
  let open = null;
  for (const { 0: token, index } of line.matchAll(QUOTES)) {
    if (index >= at) break;
    if (token.length > 1) continue;
    if (open === null) open = token;
    else if (open === token) open = null;
  }
  return open !== null;
};
var find = (line, pattern) => {
  const found = pattern.exec(line);
  return found && !isQuoted(line, found.index) ? { text: found[0].trim(), at: found.index } : null;
};
var markIn = (line, language) => {
  if (!mayHoldMark(line)) return null;
  for (const mark2 of MARKS) {
    const found = mark2.languages.includes(language) ? find(line, mark2.pattern) : null;
    if (found) return { mark: mark2, text: found.text, trailing: line.slice(0, found.at).trim() !== "" };
  }
  return null;
};
var endsMark = (line, { stop }) => stop !== void 0 && find(line, stop) !== null;

module.exports = { MARKS, mayHoldMark, markIn, endsMark };
