import { describe, expect, it } from "vitest";
import { isPoor, resolutionOf, resolutionRemark } from "../../src/hollow/resolution.ts";
import type { Report } from "../../src/model/report.ts";
import type { TestCase } from "../../src/model/scene.ts";

const report = (producer: string | null, format: string, path = "r.xml"): Report =>
  ({ kind: "tests", path, format, producer, cases: [], flakyKnown: false, declared: null, warnings: [] });
const cases = (resolved: number, open: number, path = "r.xml"): TestCase[] =>
  Array.from({ length: resolved + open }, (_, at) => ({ file: at < resolved ? "a.test.ts" : null, report: path }) as unknown as TestCase);
const adviceFor = (...reports: Report[]): string | null => resolutionOf({ cases: cases(0, 1), reports }, new Map()).advice;

describe("the advice where cases are of no known file", () => {
  it.each<[string | null, string, RegExp]>([
    ["jest-junit", "junit", /^Set addFileAttribute: "true" for jest-junit/], ["jest", "jest-json", /addFileAttribute/],
    ["mocha-junit-reporter", "junit", /^Use mocha-junit-reporter/], ["mocha", "mocha-json", /mocha/],
    ["vitest", "junit", /^Set reporters: \[\["junit", \{ addFileAttribute: true \}\]\] for vitest/],
    ["node:test", "junit", /^Use a newer Node/], ["playwright", "playwright-json", /^Use playwright's own/],
    ["pytest", "junit", /^Set junit_family = xunit1 for pytest/], ["phpunit", "junit", /^Use PHPUnit's --log-junit/],
    ["gotestsum", "junit", /--junitfile-testsuite-name=full/], ["go-junit-report", "junit", /gotestsum/],
    ["maven-surefire", "junit", /phrasedClassName/], ["rspec", "junit", /rspec_junit_formatter/],
    [null, "junit", /^Let the runner's reporter write each test's file into the report\.$/], ["bats", "tap", /^Let the runner's reporter/],
  ])("of %s (%s) names what its reporter can do", (producer, format, advice) => {
    expect(adviceFor(report(producer, format))).toMatch(advice);
  });

  it("is for the report that lacks files, not for one beside it", () => {
    const reports = [report("pytest", "junit", "ok.xml"), report("jest-junit", "junit")];
    const resolution = resolutionOf({ cases: [...cases(6, 0, "ok.xml"), ...cases(0, 4)], reports }, new Map());
    expect(resolution).toMatchObject({ cases: 10, resolved: 6, advice: expect.stringContaining("jest-junit") });
  });

  it.each([[79, true], [80, false], [99, false]])("is given where %i in a hundred are known: %s", (resolved, given) => {
    const resolution = resolutionOf({ cases: cases(resolved, 100 - resolved), reports: [report("jest-junit", "junit")] }, new Map());
    expect([resolution.advice !== null, resolutionRemark(resolution) !== null]).toEqual([given, given]);
  });

  it("is not given where nothing is open", () => {
    expect(resolutionOf({ cases: cases(3, 0), reports: [report("jest-junit", "junit")] }, new Map())).toEqual({ cases: 3, resolved: 3, advice: null });
    expect(resolutionRemark({ cases: 3, resolved: 3, advice: null })).toBeNull();
  });
});

describe("the share of resolved cases", () => {
  it.each([[79, true], [80, false], [100, false]])("of %i in a hundred is too poor to accuse: %s", (resolved, poor) => {
    expect(isPoor({ cases: 100, resolved })).toBe(poor);
  });

  it("is said with the advice", () => {
    expect(resolutionRemark({ cases: 10, resolved: 4, advice: "Set it." })).toBe("4 of 10 test cases were resolved to files. Set it.");
  });
});
