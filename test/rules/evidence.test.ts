import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { Expectation } from "../../src/model/settings.ts";
import { contradictionProblems, expectationProblems, outcomeProblem } from "../../src/rules/evidence.ts";
import { coverageReport, testReport } from "../support/verdicts.ts";

const expected = (made: Partial<Expectation>): Expectation =>
  ({ name: "shards", coverage: [], tests: [], count: null, cases: null, unless: null, ...made });

const shard = (number: number, rest: Partial<Report & { kind: "tests" }> = {}): Report => testReport(["passed", "skipped", "failed"], { path: `out/api-${number}.xml`, ...rest });
const lcov = (path: string): Report => coverageReport({ "src/a.py": { lines: "1/2" } }, { path });

const told = (expectation: Expectation, reports: readonly Report[]): string[] =>
  expectationProblems([expectation], reports, null).map(({ message }) => message);

describe("evidence that is expected", () => {
  it.each<[string, Partial<Expectation>, Report[], string[]]>([
    ["some, and there is one", { tests: ["out/*.xml"] }, [shard(1)], []],
    ["some, and there is none", { tests: ["out/*.xml"] }, [], ["shards: no report matches out/*.xml."]],
    ["three, and there are two", { tests: ["out/*.xml"], count: 3 }, [shard(1), shard(2)], ["shards: 2 reports of 3 are there (out/*.xml)."]],
    ["three, and there are three", { tests: ["out/*.xml"], count: 3 }, [shard(1), shard(2), shard(3)], []],
    ["at least two, and there are three", { tests: ["out/*.xml"], count: 2 }, [shard(1), shard(2), shard(3)], []],
    ["four cases that ran, and two skipped ones make it six", { tests: ["out/*.xml"], cases: 4 }, [shard(1), shard(2)], []],
    ["five cases that ran", { tests: ["out/*.xml"], cases: 5 }, [shard(1), shard(2)], ["shards: 4 test cases of at least 5 ran (out/*.xml)."]],
    ["a case, and all were skipped", { tests: ["out/*.xml"], cases: 1 }, [testReport(["skipped"], { path: "out/a.xml" })], ["shards: 0 test cases of at least 1 ran (out/*.xml)."]],
    ["coverage, and there are tests by that name", { coverage: ["out/*"] }, [shard(1)], ["shards: no report matches out/*."]],
    ["tests, and there is coverage by that name", { tests: ["out/*"] }, [lcov("out/lcov.info")], ["shards: no report matches out/*."]],
    ["coverage and tests, two reports together", { coverage: ["out/*.info"], tests: ["out/*.xml"], count: 2 }, [shard(1), lcov("out/lcov.info")], []],
    ["files in dotted folders", { coverage: ["**/lcov.info"] }, [lcov(".out/lcov.info")], []],
  ])("is %s", (_, expectation, reports, messages) => {
    expect(told(expected(expectation), reports)).toEqual(messages);
  });

  it("names its line in the configuration, by its place in the list", () => {
    const source = { path: "proofgate.yml", lines: new Map([["expect.1", 9]]) };
    const missing = [expected({ name: "a", tests: ["a.xml"] }), expected({ name: "b", tests: ["b.xml"] })];
    expect(expectationProblems(missing, [], source).map(({ slug, where }) => [slug, where])).toEqual([
      ["evidence-missing", "proofgate.yml"], ["evidence-missing", "proofgate.yml:9"],
    ]);
  });
});

describe("a test step that failed", () => {
  it.each([[["failed"]], [["errored"]], [["passed", "failed"]]] as const)("is explained by cases that %j", (outcomes) => {
    expect(outcomeProblem([testReport(outcomes)])).toEqual([]);
  });

  it("is a problem where no case of any report failed", () => {
    expect(outcomeProblem([testReport(["passed", "skipped"]), lcov("lcov.info")])).toMatchObject([{ slug: "test-outcome", where: "test-outcome" }]);
    expect(outcomeProblem([])).toMatchObject([{ slug: "test-outcome" }]);
  });
});

describe("reports that contradict themselves", () => {
  it("are problems, each with its own sentence", () => {
    const reports = [testReport([], { path: "a.xml", contradiction: "It claims failures." }), testReport(["passed"], { path: "b.xml" }), testReport([], { path: "c.xml", contradiction: null })];
    expect(contradictionProblems(reports)).toMatchObject([{ slug: "report-contradicts-itself", message: "It claims failures.", where: "a.xml" }]);
  });
});
