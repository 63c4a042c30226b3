// What each format is measured against, and how fast it must be: one line a format.

/**
 * `against` reads the same file, or where it knows no such format one of `input`; it must take at least `times` as long as
 * we do, or we at most `within` times as long as it.
 * `resident`: the most memory that the input of the usual size may take, in MB.
 * `sleek`: memory is at most Node's own and twice the typed arrays of the result, and time at most 20 times that of `wc -l`.
 */
export const CASES = [
  { kind: "lcov", against: "lcov-parse", times: 8, sleek: true, resident: 150 },
  { kind: "go", against: "lcov-parse", input: "lcov", times: 8, sleek: true },
  { kind: "cobertura", against: "xml2js", times: 5, resident: 200 },
  { kind: "jacoco", against: "xml2js", times: 5 },
  { kind: "clover", against: "xml2js", times: 5 },
  { kind: "junit", against: "xml2js", times: 4 },
  { kind: "trx", against: "xml2js", times: 4 },
  { kind: "istanbul", against: "JSON.parse", within: 1.5 },
  { kind: "coverage-py", against: "JSON.parse", within: 1.5 },
];

/** The programs that formats are measured against, from the project's root. */
export const LOADERS = { "lcov-parse": "bench/load-lcov-parse.mjs", xml2js: "bench/load-xml2js.mjs", "JSON.parse": "bench/load-json.mjs" };

export const WC_TIMES = 20;
export const MODEL_TIMES = 2;
export const MOST_GROWTH = 1.05;
