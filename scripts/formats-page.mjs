// docs/formats.md: what is read, how it is recognised, and where our count rightly differs from the producer's own.

/** By id: who writes it, and what a reader of our figures should know. */
const NOTES = {
  lcov: ["lcov, geninfo, c8, vitest, jest, coverage.py, cargo-llvm-cov, Dart, simplecov-lcov", "Lines are the DA records; LF and LH are kept as declared. Counts saturate. Branches marked unreachable do not count. A record with totals only has no lines. coverage.py 6.5 lists docstrings, and a line 0 for an empty module, as executed, and does not count them in LF: such totals are compared with nothing."],
  cobertura: ["coverage.py, gcovr, coverlet, dotnet-coverage, AltCover, Istanbul, PHPUnit, tarpaulin, kcov, slather", "A line counts once a file, however many classes, methods and instances repeat it: gcovr and dotnet-coverage declare more, for they count by function."],
  jacoco: ["JaCoCo, Kover, Pester, gcovr", "A line is hit when an instruction of it ran. gcovr's writes no hits for lines: only its counters are kept, as declared. A path is package and file name, and is sought in the tree; of several files that end so, the one below the folder that is called like the report's group is meant."],
  clover: ["PHPUnit, Istanbul, OpenClover, gcovr, Devel::Cover", "Statements and conditions are lines, methods are functions. Istanbul means covered and missed outcomes where others count how often a condition was true and false."],
  opencover: ["OpenCover, coverlet, AltCover", "Sequence points become the lines that they span; OpenCover's own headline counts points."],
  dotcover: ["JetBrains dotCover (DetailedXML)", "Statements become the lines that they span; the root's own totals count statements. There are neither branches nor counts."],
  "ms-coverage-xml": ["dotnet-coverage, CodeCoverage.exe", "A partly covered range is hit. The counts of lines of its modules are declared; they count a line once for each function."],
  "ms-coveragexml": ["Visual Studio", "A partly covered line is hit. The counts of lines of its modules are declared; they count a line once for each function."],
  sonar: ["gcovr, slather, kcov, ExCoveralls, ReportGenerator", "Every lineToCover is a line."],
  scoverage: ["scoverage", "Several statements of one line are one line; scoverage's own headline counts statements."],
  "phpunit-xml": ["PHPUnit (--coverage-xml), one file a source", "The folder's index.xml holds totals only."],
  go: ["go test -coverprofile", "Lines are those that a block touches, hit when any block on them ran. `go tool cover` counts statements, so its percentage is another one. Paths are import paths: the `go.mod` files of the tree say which folder each begins in, and only what none of them claims is sought by its end."],
  gcov: ["gcov text, its intermediate format, and its JSON: packed, plain, or one document a line (gcov --stdout)", "A line that stands once for each instance of a template is one line."],
  gcovr: ["gcovr --json", "Excluded lines are left out. gcovr's text counts lines by function."],
  "gcovr-summary": ["gcovr --json-summary", "Totals only: they are declared, and there are no lines."],
  "coverage-py": ["coverage.py json, slipcover", "A line is a statement. coverage.py's own percentage mixes lines and branches."],
  istanbul: ["nyc, jest, vitest, c8, solidity-coverage", "A line is hit when a statement that begins on it ran, as Istanbul counts. c8 and vitest with V8 write the same shape, where every source line is a statement."],
  "istanbul-summary": ["nyc, jest, vitest (json-summary)", "Totals only."],
  "llvm-cov": ["llvm-cov export, cargo-llvm-cov, Swift", "Lines come from segments; LLVM's own totals add up functions, so that closures and instantiations count again."],
  simplecov: ["SimpleCov (.resultset.json, coverage.json)", "Several commands are united. A `.resultset.json` holds the lines and branches between `:nocov:` comments, which SimpleCov leaves out of what it prints; here they count."],
  coveralls: ["gcovr, ExCoveralls, grcov", "Line is index plus one; null is no code."],
  codecov: ["kcov, cargo-llvm-cov", "A partly covered line is hit."],
  xccov: ["xccov view --report, --archive", "A report holds functions and totals, an archive lines."],
  luacov: ["LuaCov", ""],
  tarpaulin: ["cargo-tarpaulin", ""],
  kcov: ["kcov coverage.json", "Totals only."],
  covdir: ["grcov", ""],
  v8: ["NODE_V8_COVERAGE, c8's `coverage/tmp`", "Ranges of the text that ran become lines by the sources in the root, as c8 counts them: a line is hit unless a range that did not run holds all of it. Through a source map the lines count of which any text was made. Comments that leave code out are not read, and test files are in it unless `exclude` names them. Scripts whose source is not there, or is another by now, are left out with a warning."],
  junit: ["every common runner", "Cases are counted, attributes are not. A report that claims failures and shows none is a problem."],
  trx: ["dotnet test, VSTest", "Only Passed passes. A crashed host without a failing test is a problem."],
  nunit: ["NUnit 2 and 3", "Inconclusive is no pass. A failing set-up without a case is a failing case."],
  xunit: ["xUnit.net", "Errors of clean-up are failing cases."],
  tap: ["node:test, prove, tape, bats", "The plan must be kept. TODO is a skip."],
  ctrf: ["CTRF reporters", "Anything but passed and skipped is no pass."],
  "go-test-json": ["go test -json, gotestsum", "Tests and sub-tests count, packages do not; a package that fails without a failing test is a failing case."],
  "jest-json": ["jest --json, vitest --reporter=json", "A file that failed to run is a failing case. The coverage that `--coverage` adds is read as well, as that of `istanbul`, where the report is named under coverage."],
  "mocha-json": ["mocha --reporter json", ""],
  "playwright-json": ["Playwright", "Flaky tests passed, and are counted as flaky."],
  "pytest-json": ["pytest-json-report", ""],
  "dart-json": ["dart test, flutter test", "A stream without its end is cut."],
  "cargo-json": ["cargo test, cargo-nextest (libtest-json)", "A suite without its end is cut."],
  robot: ["Robot Framework output.xml", ""],
};

/** By id: what a test is called where a report tells which test ran which line. */
const CONTEXTS = {
  lcov: "The test's name (`TN`) of a record.",
  "coverage-py": "The contexts of `--show-contexts`, such as pytest-cov's `tests/test_a.py::test_b|run`.",
  gcovr: "The data files of `gcovr/data_sources` (gcovr 8.3 and later, with `--verbose`).",
  simplecov: "The commands of a `.resultset.json`; the tests of `track_tests` (SimpleCov 1.1 and later).",
  opencover: "The tracked methods (`-coverbytest`).",
  "phpunit-xml": "The test methods of `<covered by>`.",
};

function contextsTable(formats) {
  const ids = new Set(formats.map(({ id }) => id));
  const unknown = Object.keys(CONTEXTS).filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`scripts/formats-page.mjs tells of contexts of ${unknown.join(", ")}, which no format is called.`);
  return ["| id | what a context is |", "| --- | --- |", ...Object.entries(CONTEXTS).map(([id, what]) => `| \`${id}\` | ${escaped(what)} |`)].join("\n");
}

const escaped = (text) => text.replaceAll("|", "\\|").replaceAll("<", "\\<");

function table(formats) {
  const rows = formats.map(({ id, looksFor }) => {
    if (!NOTES[id]) throw new Error(`scripts/formats-page.mjs has no note on ${id}.`);
    const [producers, note] = NOTES[id];
    return `| \`${id}\` | ${escaped(producers)} | ${escaped(looksFor)} | ${escaped(note)} |`;
  });
  return ["| id | written by | recognised by | mind |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** The page, from the list of formats. */
export function formatsPage({ FORMATS }, made) {
  return `${made}

# Formats

A report's format is recognised from its content, never from its name: of all formats exactly one must say that a file is its own. What a producer declares as its total is kept beside what we count, and a difference that is not explained below is the finding \`totals-disagree\`.

Our lines are the union of file and line: a line that stands in several records, classes or instances counts once, and is hit if any of them is. A partly covered line is hit.

## Coverage

${table(FORMATS.filter(({ kind }) => kind === "coverage"))}

## Which test ran which line

Where a report tells it, it is read into the \`contexts\` of the report: for each test and file the lines that ran, as bits. More than 128 MiB of them, of one report or of all together, are left out as a whole, with a warning; the coverage itself is read all the same.

${contextsTable(FORMATS)}

## Test results

${table(FORMATS.filter(({ kind }) => kind === "tests"))}
`;
}
