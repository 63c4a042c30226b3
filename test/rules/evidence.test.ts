import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { Expectation } from "../../src/model/settings.ts";
import { contradictionProblems, expectationProblems, outcomeProblem, type Expected } from "../../src/rules/evidence.ts";
import { coverageReport, testReport } from "../support/verdicts.ts";

const entry = (made: Partial<Expectation>): Expectation =>
  ({ name: "shards", coverage: [], tests: [], count: null, cases: null, unless: null, ...made });

/** An expectation that found these files. */
const expected = (made: Partial<Expectation>, found: readonly string[], index = 0): Expected =>
  ({ entry: entry(made), index, coverage: new Set(made.coverage ? found : []), tests: new Set(made.tests ? found : []) });

const shard = (number: number, rest: Partial<Report & { kind: "tests" }> = {}): Report => testReport(["passed", "skipped", "failed"], { path: `out/api-${number}.xml`, ...rest });
const lcov = (path: string): Report => coverageReport({ "src/a.py": { lines: "1/2" } }, { path });

interface Case {
  readonly found?: readonly string[];
  readonly copies?: Readonly<Record<string, string>>;
  readonly repeated?: Readonly<Record<string, string>>;
}

const told = (made: Partial<Expectation>, reports: readonly Report[], { found, copies = {}, repeated = {} }: Case = {}): string[] =>
  expectationProblems([expected(made, found ?? reports.map(({ path }) => path))], { reports, copies: new Map(Object.entries(copies)), repeated: new Map(Object.entries(repeated)) }, null).map(({ message }) => message);

const XML = { tests: ["out/*.xml"] };

describe("evidence that is expected", () => {
  it.each<[string, Partial<Expectation>, Report[], string[]]>([
    ["some, and there is one", XML, [shard(1)], []],
    ["some, and there is none", XML, [], ["shards: no report matches out/*.xml."]],
    ["three, and there are two", { ...XML, count: 3 }, [shard(1), shard(2)], ["shards: 2 reports of 3 are there (out/*.xml)."]],
    ["three, and there are three", { ...XML, count: 3 }, [shard(1), shard(2), shard(3)], []],
    ["two, and there are three", { ...XML, count: 2 }, [shard(1), shard(2), shard(3)], ["shards: 3 reports are there, and 2 are expected (out/*.xml)."]],
    ["any number, and there are three", XML, [shard(1), shard(2), shard(3)], []],
    ["four cases that ran, and two skipped ones make it six", { ...XML, cases: 4 }, [shard(1), shard(2)], []],
    ["five cases that ran", { ...XML, cases: 5 }, [shard(1), shard(2)], ["shards: 4 test cases of at least 5 ran (out/*.xml)."]],
    ["a case, and all were skipped", { ...XML, cases: 1 }, [testReport(["skipped"], { path: "out/a.xml" })], ["shards: 0 test cases of at least 1 ran (out/*.xml)."]],
    ["coverage, and there are tests by that name", { coverage: ["out/*"] }, [shard(1)], ["shards: out/api-1.xml is a test report, and is expected as the other kind."]],
    ["tests, and there is coverage by that name", { tests: ["out/*"] }, [lcov("out/lcov.info")], ["shards: out/lcov.info is a coverage report, and is expected as the other kind."]],
    ["coverage and tests, two reports together", { coverage: ["out/*"], tests: ["out/*"], count: 2 }, [shard(1), lcov("out/lcov.info")], []],
  ])("is %s", (_, made, reports, messages) => {
    expect(told(made, reports)).toEqual(messages);
  });

  it("is there and cannot be read: that is said, and not that it is missing", () => {
    const found = ["out/api-1.xml", "out/api-2.xml"];
    expect(told({ ...XML, count: 2, cases: 9 }, [shard(1)], { found })).toEqual(["shards: out/api-2.xml is there, but cannot be read."]);
    expect(told({ ...XML, count: 1 }, [shard(1)], { found })).toEqual(["shards: out/api-2.xml is there, but cannot be read."]);
  });

  it("is there twice: the copy is named beside what it is a copy of", () => {
    expect(told({ ...XML, count: 2 }, [shard(1), shard(2)], { copies: { "out/api-2.xml": "out/api-1.xml" } }))
      .toEqual(["shards: out/api-2.xml holds the same bytes as out/api-1.xml: one report was taken twice."]);
  });

  it("is there twice in other bytes: that is named as well, and what it repeats counts once", () => {
    const repeated = { "out/api-2.xml": "out/api-1.xml" };
    expect(told({ ...XML, count: 2, cases: 4 }, [shard(1), shard(2)], { repeated }))
      .toEqual(["shards: out/api-2.xml holds the same test cases as out/api-1.xml, with the same times: one report was taken twice."]);
    const merged = testReport(["passed", "skipped", "failed", "passed"], { path: "out/api-1.xml" });
    expect(told({ ...XML, count: 2, cases: 3 }, [merged, shard(2)], { repeated })).toEqual([]);
    expect(told({ ...XML, count: 2, cases: 4 }, [merged, shard(2)], { repeated })).toEqual(["shards: 3 test cases of at least 4 ran (out/*.xml)."]);
    expect(told({ ...XML, cases: 2 }, [shard(2)], { repeated })).toEqual([]);
  });

  it("names its line in the configuration, by its place in the list, and how to provide it", () => {
    const source = { path: "proofgate.yml", lines: new Map([["expect.1", 9]]) };
    const missing = [expected({ name: "a", tests: ["a.xml"] }, []), expected({ name: "b", tests: ["b.xml"] }, [], 1)];
    const problems = expectationProblems(missing, { reports: [], copies: new Map(), repeated: new Map() }, source);
    expect(problems.map(({ slug, where }) => [slug, where])).toEqual([["evidence-missing", "proofgate.yml"], ["evidence-missing", "proofgate.yml:9"]]);
    expect(problems[1]!.hint).toMatch(/^See that each job that writes b ran, wrote its own report, and uploaded it before this step/);
  });
});

describe("a test step that did not succeed", () => {
  it.each([[["failed"]], [["errored"]], [["passed", "failed"]]] as const)("is explained by cases that %j", (outcomes) => {
    expect(outcomeProblem([testReport(outcomes)], "failure")).toEqual([]);
  });

  it("is a problem where no case of any report failed", () => {
    expect(outcomeProblem([testReport(["passed", "skipped"]), lcov("lcov.info")], "failure")).toMatchObject([{ slug: "test-outcome", where: "test-outcome" }]);
    expect(outcomeProblem([], "failure")).toMatchObject([{ slug: "test-outcome" }]);
  });

  it.each([
    ["failure", "The test step failed, but no test of the reports did.", "The reports are not of this run, or the runner died before it wrote them: look at the test step's log."],
    ["cancelled", "The test step was cancelled, and the reports do not tell which tests did not come to run.", "Let the test step end: its log says what cancelled it, most often a time limit or a newer run."],
    ["skipped", "The test step was skipped, so the reports are not of this run.", "Run the test step before this one, or skip this one with it."],
  ] as const)("is called what it was: %s", (outcome, message, hint) => {
    expect(outcomeProblem([testReport(["passed"])], outcome)).toMatchObject([{ message, hint }]);
  });

  it.each(["success", null] as const)("is not one that ended with %o", (outcome) => {
    expect(outcomeProblem([testReport(["passed"])], outcome)).toEqual([]);
  });
});

describe("reports that contradict themselves", () => {
  it("are problems, each with its own sentence", () => {
    const reports = [testReport([], { path: "a.xml", contradiction: "It claims failures." }), testReport(["passed"], { path: "b.xml" }), testReport([], { path: "c.xml", contradiction: null })];
    expect(contradictionProblems(reports)).toMatchObject([{ slug: "report-contradicts-itself", message: "It claims failures.", where: "a.xml" }]);
  });
});
