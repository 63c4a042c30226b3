/** The mistakes that a configuration can hold. What people are told stands in mistakes.golden.txt, to be read as prose. */

export interface MistakeCase {
  readonly name: string;
  /** What somebody wrote, after a first line `version: 1` unless it is the whole file. */
  readonly yaml: string;
  readonly whole?: true;
  /** True where YAML itself is broken, or where a JSON Schema has no words for it. */
  readonly beyondSchema?: true;
}

export const RULE_IDS = ["tests-without-coverage", "skips-rose", "changed-lines-uncovered", "coverage-dropped"];

export const textOf = ({ yaml, whole }: MistakeCase): string => (whole ? yaml : `version: 1\n${yaml}`);

export const MISTAKES: readonly MistakeCase[] = [
  { name: "an empty file", yaml: "", whole: true, beyondSchema: true },
  { name: "a file of comments", yaml: "# nothing yet\n", whole: true, beyondSchema: true },
  { name: "a list in place of a map", yaml: "- coverage\n", whole: true },
  { name: "a text in place of a map", yaml: "version\n", whole: true },
  { name: "no version", yaml: "coverage: lcov.info\n", whole: true },
  { name: "a version as text", yaml: "version: \"1\"\n", whole: true },
  { name: "a newer version", yaml: "version: 2\nfuture: true\n", whole: true },
  { name: "a misspelt key", yaml: "covrage: lcov.info\n" },
  { name: "a key in another spelling", yaml: "targets: { changed_lines: 80, passrate: 90 }\n" },
  { name: "a key like no other", yaml: "frobnicate: true\n" },
  { name: "a key of another level", yaml: "modules:\n  api:\n    paths: src/**\n    targets: { lines: 80 }\n" },
  { name: "a misspelt metric in a module", yaml: "modules: { api: { paths: src/**, target: { branchs: 40 } } }\n" },
  { name: "a target that only the project has", yaml: "modules: { api: { paths: src/**, target: { changedLines: 40 } } }\n" },
  { name: "a target that kinds do not have", yaml: "kinds: { e2e: { target: { lines: 40 } } }\n" },
  { name: "a key twice", yaml: "coverage: a.info\ntests: a.xml\ncoverage: b.info\n", beyondSchema: true },
  { name: "a module twice", yaml: "modules:\n  api: { paths: a }\n  api: { paths: b }\n", beyondSchema: true },
  { name: "a number in place of a map", yaml: "targets: 80\n" },
  { name: "a key without a value", yaml: "coverage:\ntargets:\n" },
  { name: "a target over 100", yaml: "targets:\n  lines: 150\n" },
  { name: "a target below 0", yaml: "targets: { branches: -1 }\n" },
  { name: "a target with three decimals", yaml: "targets: { file: 33.333 }\n", beyondSchema: true },
  { name: "a target with a percent sign", yaml: "targets: { skipRate: 5 % }\n" },
  { name: "a target that is no number", yaml: "targets: { lines: .nan, flakyRate: .inf }\n", beyondSchema: true },
  { name: "a tolerance in words", yaml: "tolerance: a lot\n" },
  { name: "a time that is none", yaml: "targets: { seconds: 0 }\n" },
  { name: "half a test case", yaml: "targets: { tests: 1.5 }\n" },
  { name: "a day that the calendar does not have", yaml: "targets: { lines: 50, by: 2026-02-30 }\n" },
  { name: "a day written in another order", yaml: "targets: { lines: 50, by: 31.12.2026 }\n" },
  { name: "a glob that is empty", yaml: "coverage: [\"\"]\n" },
  { name: "a glob that is absolute", yaml: "coverage: [/home/me/lcov.info]\n" },
  { name: "a glob that is absolute on Windows", yaml: "tests: 'C:\\reports\\*.xml'\n" },
  { name: "a glob that leaves the root", yaml: "tests: [../other/*.xml, 'a/{..,b}/*.xml']\n" },
  { name: "a glob with a leading exclamation mark", yaml: "exclude: ['!src/**']\n" },
  { name: "a glob without quotes", yaml: "coverage: **/lcov.info\n", beyondSchema: true },
  { name: "a number in place of a glob", yaml: "modules: { api: { paths: [1] } }\n" },
  { name: "a module without paths", yaml: "modules: { api: { target: { lines: 80 } } }\n" },
  { name: "a module without any path", yaml: "modules: { api: { paths: [] } }\n" },
  { name: "a module that is a text", yaml: "modules: { api: src/api }\n" },
  { name: "a module with the name of the implicit one", yaml: "modules: { other: { paths: src/** } }\n" },
  { name: "a misspelt priority", yaml: "modules: { api: { paths: src/**, priority: hihg } }\n" },
  { name: "a priority of another scale", yaml: "modules: { api: { paths: src/**, priority: P0 } }\n" },
  { name: "a misspelt status", yaml: "modules: { api: { paths: src/**, status: depricated } }\n" },
  { name: "a kind of one's own without tests", yaml: "kinds: { contract: {} }\n" },
  { name: "a misspelt retries", yaml: "retries: wrost\n" },
  { name: "a misspelt rule", yaml: "rules: { skip-rose: note }\n" },
  { name: "a rule like no other", yaml: "rules: { frobnicate: note }\n" },
  { name: "a misspelt level", yaml: "rules: { skips-rose: eror }\n" },
  { name: "a level of YAML 1.1", yaml: "rules: { skips-rose: false }\n" },
  { name: "an accepted finding of no rule", yaml: "ignore: [{ rule: coverage-droped, subject: api, reason: known }]\n" },
  { name: "an accepted finding without a reason", yaml: "ignore:\n  - rule: skips-rose\n    subject: api\n" },
  { name: "an accepted finding with an empty reason", yaml: "ignore: [{ rule: skips-rose, subject: api, reason: \"\" }]\n" },
  { name: "an accepted finding with a reason of spaces", yaml: "ignore: [{ rule: skips-rose, subject: api, reason: \"  \" }]\n" },
  { name: "a list of one, written as the item", yaml: "ignore: { rule: skips-rose, subject: api, reason: known }\n" },
  { name: "an expectation of nothing", yaml: "expect: [{ name: shards }]\n" },
  { name: "an expectation of cases in coverage", yaml: "expect: [{ name: shards, coverage: a.info, cases: 3 }]\n" },
  { name: "an expectation without a name", yaml: "expect: [{ tests: a.xml, count: 0 }]\n" },
  { name: "an expectation with a condition that is not known", yaml: "expect: [{ name: live, tests: a.xml, unless: forks }]\n" },
  { name: "a link without a subject", yaml: "links: [{ tests: tests/api/** }]\n" },
  { name: "a link to above the root", yaml: "links: [{ tests: tests/api/**, subject: ../api.py }]\n" },
  { name: "a prefix that leaves the root", yaml: "paths: { strip: [/app/], add: ../x }\n" },
  { name: "a name that no object takes well", yaml: "modules: { __proto__: { paths: src/** } }\n", beyondSchema: true },
  { name: "a key without a name", yaml: "\"\": 1\n", beyondSchema: true },
  { name: "a tab", yaml: "targets:\n\tlines: 80\n", beyondSchema: true },
  { name: "a line that is indented too far", yaml: "targets:\n  lines: 80\n   branches: 40\n", beyondSchema: true },
  { name: "a quote that is not closed", yaml: "coverage: \"lcov.info\ntests: a.xml\n", beyondSchema: true },
  { name: "a tag", yaml: "coverage: !glob lcov.info\n", beyondSchema: true },
  { name: "a second document", yaml: "---\nversion: 1\n", beyondSchema: true },
  { name: "an unfinished merge", yaml: "<<<<<<< HEAD\nretries: last\n=======\nretries: worst\n>>>>>>> topic\n", beyondSchema: true },
];
