/** Whether the evidence that was declared is there: problems, not findings, for what is missing cannot be judged. */
import micromatch from "micromatch";
import { Problem } from "../model/problem.ts";
import { isTests, type Report } from "../model/report.ts";
import type { ConfigSource, Expectation } from "../model/settings.ts";

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The reports that an expectation is about. */
const reportsOf = ({ coverage, tests }: Expectation, reports: readonly Report[]): Report[] =>
  reports.filter(({ path, kind }) => micromatch.isMatch(path, [...(kind === "tests" ? tests : coverage)], { dot: true }));

const shortfall = (expectation: Expectation, reports: readonly Report[]): string | null => {
  const { name, count, cases } = expectation;
  const read = reportsOf(expectation, reports);
  const globs = [...expectation.coverage, ...expectation.tests].join(", ");
  if (read.length === 0) return `${name}: no report matches ${globs}.`;
  if (count !== null && read.length < count) return `${name}: ${many(read.length, "report")} of ${count} are there (${globs}).`;
  const ran = read.filter(isTests).reduce((sum, report) => sum + report.cases.filter(({ outcome }) => outcome !== "skipped").length, 0);
  if (cases !== null && ran < cases) return `${name}: ${many(ran, "test case")} of at least ${cases} ran (${globs}).`;
  return null;
};

/** Gives one problem for each expectation that is not met: nothing there, too few reports, too few test cases that ran. */
export const expectationProblems = (
  expectations: readonly Expectation[], reports: readonly Report[], source: ConfigSource | null,
): Problem[] =>
  expectations.flatMap((expectation, index) => {
    const message = shortfall(expectation, reports);
    const line = source?.lines.get(`expect.${index}`);
    return message === null ? [] : [new Problem("evidence-missing", message, {
      where: source === null ? null : `${source.path}${line === undefined ? "" : `:${line}`}`,
      hint: "See that each job that writes this evidence ran and uploaded it.",
    })];
  });

/** The problem of a test step that failed while its reports show no failing test; none where they show one. */
export const outcomeProblem = (reports: readonly Report[]): Problem[] => {
  const failing = reports.filter(isTests).some(({ cases }) => cases.some(({ outcome }) => outcome === "failed" || outcome === "errored"));
  return failing ? [] : [new Problem("test-outcome", "The test step failed, but no test of the reports did.", {
    where: "test-outcome",
    hint: "The reports are not of this run, or the runner died before it wrote them: look at the test step's log.",
  })];
};

/** The problems of reports that claim failures and show none: what they leave out cannot be judged. */
export const contradictionProblems = (reports: readonly Report[]): Problem[] =>
  reports.filter(isTests).flatMap(({ path, contradiction }) => (contradiction ? [new Problem("report-contradicts-itself", contradiction, {
    where: path, hint: "Let the runner write its errors into the report; its log says what they are.",
  })] : []));
