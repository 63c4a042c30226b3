/** Test cases in our own terms: which file, kind and module they belong to, and what identifies them. */
import type { ReadTests } from "../model/report.ts";
import type { TestCase } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";
import type { ReportedCase } from "../model/tests.ts";
import { joinAttempts, runsOf } from "./attempts.ts";
import { caseFinder, type TestGround, type Whereabouts } from "./case-files.ts";
import { identityOf, type Steady } from "./identity.ts";
import type { Division } from "./modules.ts";
import { settleRetries } from "./retries.ts";

/** What cases are turned into ours with. */
export interface CaseRules {
  readonly ground: TestGround;
  readonly division: Division;
  readonly steady: Steady;
  readonly retries: Settings["retries"];
}

/** The answer that all candidates give; null where they differ, or there is none. */
const agreed = ({ candidates }: Whereabouts, ask: (path: string) => string): string | null => {
  const answers = new Set(candidates.map(ask));
  return answers.size === 1 ? [...answers][0]! : null;
};

const caseOf = (one: ReportedCase, where: Whereabouts, report: string, { division, steady }: CaseRules): TestCase => {
  const file = where.candidates.length === 1 ? where.candidates[0]! : null;
  return {
    identity: identityOf([file ?? one.suite, one.classname, one.name], steady),
    suite: one.suite,
    name: one.name,
    file,
    line: one.line ?? where.line,
    kind: agreed(where, division.kindOf) ?? division.kindOf(report),
    module: agreed(where, division.moduleOfTest) ?? division.moduleOfReport(report),
    outcome: one.outcome,
    flaky: one.flaky,
    seconds: one.seconds,
    text: one.text,
    report,
  };
};

/** Turns the cases of all test reports into ours, run by run, each in the order of its last report. */
export const casesOf = (reports: readonly ReadTests[], rules: CaseRules): TestCase[] => {
  const finderOf = caseFinder(rules.ground);
  const settled = (report: ReadTests): readonly TestCase[] => {
    const find = finderOf(report);
    return settleRetries(report.cases.map((one) => caseOf(one, find(one), report.path, rules)), report, rules.retries);
  };
  return runsOf(reports).flatMap(({ last, earlier }) => joinAttempts({ last: settled(last), earlier: earlier.map(settled) }, rules.retries));
};
