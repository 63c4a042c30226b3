/** How many test cases are known to be of which file, and what makes it more. */
import type { Resolution } from "../model/link.ts";
import { isTests, type Report } from "../model/report.ts";
import type { Scene } from "../model/scene.ts";
import type { Placement } from "./placement.ts";

/** Below this share, what follows from files says too little of the tests. */
const ENOUGH_PERCENT = 80;

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/jest/i, "Set addFileAttribute: \"true\" for jest-junit (JEST_JUNIT_ADD_FILE_ATTRIBUTE=true)."],
  [/mocha/i, "Use mocha-junit-reporter, which names each suite's file, or mocha's own JSON with --reporter json."],
  [/vitest/i, "Set reporters: [[\"junit\", { addFileAttribute: true }]] for vitest, and leave classnameTemplate as it is."],
  [/node/i, "Use a newer Node, whose junit reporter names each test's file."],
  [/playwright/i, "Use playwright's own junit or json reporter, whose suites are named after their files."],
  [/pytest/i, "Set junit_family = xunit1 for pytest, so that each case names its file, and run it from the root."],
  [/phpunit/i, "Use PHPUnit's --log-junit, which names each case's file."],
  [/gotestsum|go-junit|^go/i, "Let gotestsum write whole package names: --junitfile-testsuite-name=full --junitfile-testcase-classname=full."],
  [/surefire|maven|gradle/i, "Leave Surefire's class names as they are: without phrasedClassName and its relatives."],
  [/rspec/i, "Use rspec_junit_formatter, which names each example's file."],
];

const GENERAL = "Let the runner's reporter write each test's file into the report.";

const adviceFor = (reports: readonly Report[]): string => {
  const said = reports.map(({ producer, format }) => `${producer ?? ""} ${format}`.trim());
  return ADVICE.find(([fits]) => said.some((one) => fits.test(one)))?.[1] ?? GENERAL;
};

/** True where too few cases are known to be of any file. */
export const isPoor = ({ resolved, cases }: Pick<Resolution, "resolved" | "cases">): boolean => resolved * 100 < ENOUGH_PERCENT * cases;

/** Counts the cases; where too few are of a known file, there is advice for the reports that hold the others. */
export const resolutionOf = ({ cases, reports }: Pick<Scene, "cases" | "reports">, placed: Placement): Resolution => {
  const open = cases.filter((one) => one.file === null && !placed.has(one));
  const lacking = new Set(open.map(({ report }) => report));
  const counted = { cases: cases.length, resolved: cases.length - open.length };
  return {
    ...counted,
    advice: !isPoor(counted) ? null : adviceFor(reports.filter(isTests).filter(({ path }) => lacking.has(path))),
  };
};

/** The rate as a sentence, with what raises it; null where enough cases are resolved. */
export const resolutionRemark = ({ resolved, cases, advice }: Resolution): string | null =>
  (advice === null ? null : `${resolved} of ${cases} test cases were resolved to files. ${advice}`);
