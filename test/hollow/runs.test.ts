import { describe, expect, it } from "vitest";
import { groundOf } from "../../src/hollow/ground.ts";
import { isPartlyMeasured, runOf, sharesRun } from "../../src/hollow/runs.ts";
import { LANGUAGES } from "../../src/languages/index.ts";
import type { Report } from "../../src/model/report.ts";
import { sourcesOf, terrainOf } from "../../src/steps/examination.ts";
import { drawScene } from "../support/draw.ts";

describe("the run that a test report is of", () => {
  it.each([
    ["a file of Surefire's", "target/surefire-reports/TEST-com.acme.PayTest.xml", "target/surefire-reports/"],
    ["a class without a package", "target/surefire-reports/TEST-PayTest.xml", "target/surefire-reports/"],
    ["a class within another one", "target/surefire-reports/TEST-com.acme.PayTest$Refunds.xml", "target/surefire-reports/"],
    ["a file of Failsafe's is of another run", "target/failsafe-reports/TEST-com.acme.PayIT.xml", "target/failsafe-reports/"],
    ["a file of Gradle's", "build/test-results/test/TEST-com.acme.PayTest.xml", "build/test-results/test/"],
    ["Ant's summary of them", "reports/TESTS-TestSuites.xml", "reports/"],
    ["a file of ci_reporter's", "spec/reports/SPEC-Pay-refunds.xml", "spec/reports/"],
    ["a target of Bazel's", "bazel-testlogs/app/pay_test/test.xml", "bazel-testlogs/"],
    ["a shard of one, collected elsewhere", "out/bazel-testlogs/app/pay_test/shard_1_of_2/test.xml", "out/bazel-testlogs/"],
    ["a file at the root", "TEST-PayTest.xml", ""],
    ["a plain report is a run of its own", "reports/junit.xml", "reports/junit.xml"],
    ["jobs bear small letters", "reports/TEST-unit.xml", "reports/TEST-unit.xml"],
    ["and numbers", "reports/TEST-node20.xml", "reports/TEST-node20.xml"],
    ["what only looks like it", "reports/latest-TEST-PayTest.xml", "reports/latest-TEST-PayTest.xml"],
    ["another format", "target/TEST-PayTest.json", "target/TEST-PayTest.json"],
  ])("%s", (_, report, run) => expect(runOf(report)).toBe(run));
});

interface Drawn {
  readonly coverage?: readonly (readonly [format: string, path: string])[];
  readonly tests: Readonly<Record<string, string>>;
}

/** Test files by the report that holds them; `null` for a case of no known file. */
const partly = ({ coverage = [], tests }: Drawn, language: string): boolean => {
  const files = Object.keys(tests).filter((path) => !path.startsWith("suite:"));
  const made = drawScene({ files: { "app/pay.py": "1/1", "src/Pay.java": "1/1" }, tests: Object.fromEntries(Object.keys(tests).map((path) => [path, "1 passed"])) });
  const [one, two] = ["coverage", "tests"].map((kind) => made.reports.find((report) => report.kind === kind)!);
  const reports: Report[] = [
    ...coverage.map(([format, ending]) => ({ ...one!, path: `${format}${ending}`, format, endings: [ending] }) as Report),
    ...[...new Set(Object.values(tests))].map((path) => ({ ...two!, path })),
  ];
  const cases = made.cases.map((known) => ({ ...known, report: tests[known.file ?? `suite:${known.suite}`] ?? tests[files[0]!]! }));
  const scene = { ...made, reports, cases } as typeof made;
  return isPartlyMeasured(groundOf(scene, sourcesOf(terrainOf(scene), LANGUAGES, { readSource: () => "" })), language);
};

describe("a language is partly measured", () => {
  const TWO = { "tests/test_a.py": "1.xml", "tests/test_b.py": "2.xml" };
  const PY = ".py";

  it.each<[string, boolean, Drawn]>([
    ["not where one run wrote both", false, { coverage: [["cobertura", PY]], tests: { "tests/test_a.py": "1.xml" } }],
    ["where two runs wrote one coverage report", true, { coverage: [["cobertura", PY]], tests: TWO }],
    ["not where each wrote its own", false, { coverage: [["cobertura", PY], ["cobertura", PY]], tests: TWO }],
    ["where one of them wrote its coverage in two formats", true, { coverage: [["cobertura", PY], ["lcov", PY]], tests: TWO }],
    ["where the other report is of another language", true, { coverage: [["cobertura", PY], ["cobertura", ".java"]], tests: TWO }],
    ["not where the other results are of another language", false, { coverage: [["cobertura", PY]], tests: { "tests/test_a.py": "1.xml", "src/test/java/PayTest.java": "2.xml" } }],
    ["where results that are of no known file may be of it", true, { coverage: [["cobertura", PY]], tests: { "tests/test_a.py": "1.xml", "suite:elsewhere": "2.xml" } }],
    ["where nothing was measured", true, { tests: { "tests/test_a.py": "1.xml" } }],
  ])("%s", (_, expected, drawn) => expect(partly(drawn, "python")).toBe(expected));

  it("not where many files are of one run of Surefire's", () => {
    const tests = { "src/test/java/PayTest.java": "t/TEST-PayTest.xml", "src/test/java/TaxTest.java": "t/TEST-TaxTest.xml" };
    expect(partly({ coverage: [["jacoco", ".java"]], tests }, "java")).toBe(false);
    expect(partly({ coverage: [["jacoco", ".java"]], tests: { ...tests, "web/src/test/java/PageTest.java": "web/t/TEST-PageTest.xml" } }, "java")).toBe(true);
  });
});

describe("two test files", () => {
  const file = (...reports: string[]) => ({ path: "t.java", passed: [], reports: new Set(reports) }) as unknown as Parameters<typeof sharesRun>[0];

  it.each([
    [true, file("t/TEST-A.xml"), file("t/TEST-B.xml")], [false, file("t/TEST-A.xml"), file("web/t/TEST-B.xml")],
    [true, file("a.xml"), file("b.xml", "a.xml")], [false, file("a.xml"), file("b.xml")],
  ])("share a run: %s", (expected, one, other) => expect(sharesRun(one, other)).toBe(expected));
});
