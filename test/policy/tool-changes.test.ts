import { describe, expect, it } from "vitest";
import { toolChanges } from "../../src/policy/tool-changes.ts";

/** What a change of one file leaves out, each as "line text". */
const told = (path: string, base: string | null, head: string | null): string[] =>
  toolChanges([{ path, base, head }]).map(({ line, text }) => `${line ?? "-"} ${text}`);

const JACOCO = (rest: string): string =>
  `<project>\n<build><plugins><plugin>\n<artifactId>jacoco-maven-plugin</artifactId>\n<configuration>${rest}</configuration>\n</plugin></plugins></build>\n</project>\n`;

const TABLE: readonly (readonly [path: string, base: string, head: string, told: readonly string[]])[] = [
  [".coveragerc", "[run]\nbranch = True\n[report]\nfail_under = 80\n", "[run]\nomit =\n    src/old/*\n    # why\n    src/new.py\n[report]\nfail_under = 75\n",
    ["3 omit: src/old/*", "5 omit: src/new.py", "7 fail_under: 80 is now 75"]],
  ["setup.cfg", "[coverage:run]\nomit = a.py, b.py\n", "[flake8]\nexclude = x\n[coverage:run]\nomit = a.py, b.py, c.py\n", ["4 omit: c.py"]],
  ["tox.ini", "[coverage:report]\nexclude_lines =\n  pragma: no cover\n", "[coverage:report]\nexclude_lines =\n  pragma: no cover\n  def __repr__\n", ["4 exclude_lines: def __repr__"]],
  ["pyproject.toml", "[tool.coverage.run]\nomit = [\"a.py\"]\n[tool.ruff]\nexclude = []\n", "[tool.coverage.run]\nomit = [\n  \"a.py\", # kept\n  \"b.py\",\n]\nsource = [\"src\"]\n[tool.coverage.report]\nexclude_also = ['raise X']\n[tool.ruff]\nexclude = [\"gen\"]\n",
    ["4 omit: b.py", "8 exclude_also: raise X"]],
  ["pyproject.toml", "[tool.coverage.report]\nfail_under = 90.5\n[tool.coverage.run]\nsource = [\"a\", \"b\"]\n", "[tool.coverage.run]\nsource = [\"a\"]\n", ["2 source without b", "- fail_under: 90.5 is removed"]],
  ["jest.config.js", "module.exports = {\n  collectCoverageFrom: ['src/**'],\n  coverageThreshold: { global: { lines: 80, branches: 70 } },\n}", "module.exports = {\n  coveragePathIgnorePatterns: ['/legacy/'],\n  collectCoverageFrom: ['src/**', '!src/x.js'],\n  coverageThreshold: { global: { lines: 60, branches: 70 } },\n}",
    ["2 coveragePathIgnorePatterns: /legacy/", "3 collectCoverageFrom: !src/x.js", "4 lines: 80 is now 60"]],
  ["package.json", "{\n \"exclude\": [\"x\"],\n \"jest\": { \"collectCoverageFrom\": [\"a/**\", \"b/**\"] },\n \"c8\": { \"lines\": 90 }\n}", "{\n \"exclude\": [\"x\", \"y\"],\n \"jest\": { \"collectCoverageFrom\": [\"a/**\"] },\n \"c8\": { \"lines\": 80, \"exclude\": [\"gen\"] }\n}",
    ["3 collectCoverageFrom without b/**", "4 exclude: gen", "4 lines: 90 is now 80"]],
  ["vitest.config.ts", "export default { test: { exclude: ['e2e'], coverage: { include: ['src'], thresholds: { lines: 80 } } } }", "export default { test: { exclude: ['e2e', 'slow'], coverage: { include: ['src'], exclude: ['src/x.ts'], thresholds: { lines: 79 } } } }",
    ["1 exclude: src/x.ts", "1 lines: 80 is now 79"]],
  [".nycrc", "{ \"lines\": 90 }", "{ \"lines\": 90, \"exclude\": [\"a\"] }", ["1 exclude: a"]],
  [".nycrc.yml", "lines: 90\n", "lines: 80\nexclude:\n  - a\n", ["3 exclude: a", "1 lines: 90 is now 80"]],
  ["codecov.yml", "ignore:\n  - a/**\n", "ignore:\n- a/**\n- \"b/**\"\ncomment: false\n", ["3 ignore: b/**"]],
  ["pom.xml", JACOCO("<minimum>0.80</minimum>"), JACOCO("<excludes><exclude>**/a/*</exclude></excludes><minimum>0.70</minimum>"), ["4 exclude: **/a/*", "4 minimum: 0.8 is now 0.7"]],
  ["pom.xml", "<project><dependency><exclude>a</exclude></dependency></project>", "<project><dependency><exclude>a</exclude><exclude>b</exclude></dependency></project>", []],
  ["build.gradle", "jacocoTestCoverageVerification {\n violationRules { rule { limit { minimum = 0.8 } } }\n}\n", "dependencies { exclude 'x' }\njacocoTestCoverageVerification {\n violationRules { rule { limit { minimum = 0.5 } } }\n}\n", ["3 minimum: 0.8 is now 0.5"]],
  ["build.gradle.kts", "kover {\n}\n", "kover {\n reports { filters { excludes { classes(\"a.B\") } } }\n}\n", ["2 classes: a.B"]],
  ["phpunit.xml", "<phpunit><source><include><directory>src</directory></include></source></phpunit>", "<phpunit><source><include><directory>src</directory></include>\n<exclude><directory>src/old</directory></exclude></source></phpunit>", ["2 directory: src/old"]],
  [".simplecov", "SimpleCov.start do\n  minimum_coverage 90\nend\n", "SimpleCov.start do\n  add_filter '/lib/old/'\n  minimum_coverage 80\nend\n", ["2 add_filter: /lib/old/", "3 minimum_coverage: 90 is now 80"]],
  [".gitattributes", "a/** linguist-generated\n", "* text=auto\na/** linguist-generated\nsrc/** diff linguist-generated=true\nlib/** linguist-vendored\n# b linguist-generated\nc -linguist-generated\nd linguist-generated=false\n",
    ["3 linguist-generated: src/**", "4 linguist-generated: lib/**"]],
  ["jest.config.js", "m = {coverageThreshold: { global: { lines: 80 } }}", "m = {coverageThreshold: { './src/x.js': { lines: 90 },\n global: { lines: 10 } }}", ["2 lines: 80 is now 10"]],
  ["vitest.config.ts", "x = { coverage: { thresholds: { 100: true } } }", "x = { coverage: { thresholds: { } } }", ["- 100: true is removed"]],
  [".nycrc.json", "{\"check-coverage\":true,\"lines\":80}", "{\"check-coverage\":false,\"lines\":80}", ["1 check-coverage: true is now false"]],
  ["package.json", "{\"scripts\":{\"test\":\"c8 --check-coverage --lines 80 node t\"}}", "{\"scripts\":{\"test\":\"c8 --check-coverage --lines=8 node t\"}}", ["1 lines: 80 is now 8"]],
  ["pytest.ini", "[pytest]\naddopts = --cov-fail-under=80\n", "[pytest]\naddopts = --cov-fail-under 8\n", ["2 cov-fail-under: 80 is now 8"]],
  ["pyproject.toml", "[tool.pytest.ini_options]\naddopts = [\"--cov-fail-under=80\"]\n", "[tool.pytest.ini_options]\naddopts = []\n", ["- cov-fail-under: 80 is removed"]],
  ["pyproject.toml", "", "[tool.coverage]\nrun.omit = [\"a.py\"]\n", ["2 omit: a.py"]],
  ["pyproject.toml", "", "[tool.coverage]\nrun = { omit = [\"a.py\"] }\n", ["2 omit: a.py"]],
  ["pyproject.toml", "", "[tool]\ncoverage.run.omit = [\"a.py\"]\n", ["2 omit: a.py"]],
  ["pyproject.toml", "", "[ tool.\"coverage\".run ]\nomit = [\"a.py\"]\n", ["2 omit: a.py"]],
  ["spec/spec_helper.rb", "SimpleCov.start do\n minimum_coverage line: 90, branch: 80\nend", "SimpleCov.start do\n minimum_coverage line: 10, branch: 80\nend", ["2 line: 90 is now 10"]],
  ["gcovr.cfg", "fail-under-line = 80\n", "fail-under-line = 8\nexclude = src/a.c\n", ["2 exclude: src/a.c", "1 fail-under-line: 80 is now 8"]],
  ["mix.exs", "test_coverage: [summary: [threshold: 80]]", "test_coverage: [summary: [threshold: 8]]", ["1 threshold: 80 is now 8"]],
  ["coveralls.json", "{\"coverage_options\":{\"minimum_coverage\":90}}", "{\"skip_files\":[\"lib/a.ex\"],\"coverage_options\":{\"minimum_coverage\":9}}", ["1 skip_files: lib/a.ex", "1 minimum_coverage: 90 is now 9"]],
  ["build.sbt", "coverageMinimumStmtTotal := 80\n", "coverageMinimumStmtTotal := 8\n", ["1 coverageMinimumStmtTotal: 80 is now 8"]],
  ["a.csproj", "<Project><Threshold>80</Threshold></Project>", "<Project><Threshold>8</Threshold></Project>", ["1 Threshold: 80 is now 8"]],
  ["sonar-project.properties", "sonar.exclusions=a\n", "sonar.exclusions=a,b\nsonar.coverage.exclusions=c\n", ["2 sonar.coverage.exclusions: c", "1 sonar.exclusions: b"]],
];

describe("a tool's configuration", () => {
  it.each(TABLE)("%s leaves out what is new in it (%#)", (path, base, head, wanted) => {
    expect(told(path, base, head)).toEqual(wanted);
    expect(told(path, head, head)).toEqual([]);
  });

  it.each([
    ["a longer list of what is included", "jest.config.js", "x = { collectCoverageFrom: ['a'] }", "x = { collectCoverageFrom: ['a', 'b'] }"],
    ["a higher minimum", ".coveragerc", "[report]\nfail_under = 80\n", "[report]\nfail_under = 81\n"],
    ["less left out", ".coveragerc", "[run]\nomit = a, b\n", "[run]\nomit = a\n"],
    ["another order", ".coveragerc", "[run]\nomit = a, b\n", "[run]\nomit = b, a\n"],
    ["a stricter minimum of its own for a part", "jest.config.js", "m = {coverageThreshold: { global: { lines: 80 } }}", "m = {coverageThreshold: { './src/x': { lines: 70 }, global: { lines: 80 } }}"],
    ["another order of minimums", "vitest.config.ts", "x = { coverage: { thresholds: { lines: 80, branches: 70 } } }", "x = { coverage: { thresholds: { branches: 70, lines: 80 } } }"],
    ["a further rule before another", "build.gradle", "jacocoX { rule { limit { minimum = 0.8 } } }", "jacocoX { rule { limit { minimum = 0.5 } } \n rule { limit { minimum = 0.8 } } }"],
    ["wider sources", "pyproject.toml", "[tool.coverage.run]\nsource = [\"src/a\"]\n", "[tool.coverage.run]\nsource = [\"src\"]\n"],
    ["a narrower omission", "pyproject.toml", "[tool.coverage.run]\nomit = [\"src/*\"]\n", "[tool.coverage.run]\nomit = [\"src/a/*\"]\n"],
    ["a pattern that includes more", "jest.config.js", "x = { collectCoverageFrom: ['src/**/*.js'] }", "x = { collectCoverageFrom: ['src/**/*.{js,ts}'] }"],
    ["a comment", "jest.config.js", "x = {}", "x = {} // coveragePathIgnorePatterns: ['a']"],
    ["nothing that is a configuration", "src/pay.js", "exclude = []", "exclude = ['a']"],
    ["text that is not as it should be", "package.json", "{", "{\"jest\": { \"coveragePathIgnorePatterns\": [\"a"],
  ])("leaves out no more by %s", (_, path, base, head) => expect(told(path, base, head)).toEqual([]));

  it("that moved to another file leaves out no more", () => {
    expect(toolChanges([
      { path: "setup.cfg", base: "[coverage:run]\nomit = a.py\n", head: null },
      { path: "pyproject.toml", base: "", head: "[tool.coverage.run]\nomit = [\"a.py\"]\n" },
    ])).toEqual([]);
  });

  it("that is new, or gone, says only what it leaves out", () => {
    expect(told(".coveragerc", null, "[run]\nomit = a.py\n")).toEqual(["2 omit: a.py"]);
    expect(told(".coveragerc", "[report]\nfail_under = 80\n[run]\nomit = a\n", null)).toEqual(["- fail_under: 80 is removed"]);
    expect(toolChanges([
      { path: ".coveragerc", base: "[report]\nfail_under = 80\n", head: null },
      { path: "pyproject.toml", base: "", head: "[tool.coverage.report]\nfail_under = 80\n" },
    ])).toEqual([]);
  });

  it("of any size and shape is read in bounded time", () => {
    const huge = `[run]\nomit =\n${"  a.py\n".repeat(50_000)}`;
    const start = performance.now();
    expect(told(".coveragerc", "", huge).length).toBeLessThanOrEqual(500);
    expect(told("jest.config.js", "", `x = { coveragePathIgnorePatterns: [${"[".repeat(100_000)}`)).toEqual([]);
    expect(told("pom.xml", "", "<artifactId>jacoco-maven-plugin</artifactId>".repeat(5_000))).toEqual([]);
    expect(told("pom.xml", "", "<sonar.exclusions ".repeat(10_000))).toEqual([]);
    expect(told("build.gradle", "", "jacoco{".repeat(30_000))).toEqual([]);
    expect(told("phpunit.xml", "", "<exclude>".repeat(20_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
