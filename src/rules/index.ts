/** The rules. To add one: a file, and a line here. */
import { assertionLenient } from "./assertion-lenient.ts";
import { baselineLowered } from "./baseline-lowered.ts";
import { baselineSlack } from "./baseline-slack.ts";
import { changedLinesUncovered } from "./changed-lines-uncovered.ts";
import { coverageBelowTarget } from "./coverage-below-target.ts";
import { coverageDropped } from "./coverage-dropped.ts";
import { exclusionsGrew } from "./exclusions-grew.ts";
import { coverageNotCollected } from "./coverage-not-collected.ts";
import { fileBelowTarget } from "./file-below-target.ts";
import { filesLeftReport } from "./files-left-report.ts";
import { filesNeverMeasured } from "./files-never-measured.ts";
import { flakyRateAboveTarget } from "./flaky-rate-above-target.ts";
import { kindEmpty } from "./kind-empty.ts";
import { moduleUnmeasured } from "./module-unmeasured.ts";
import { moduleUntested } from "./module-untested.ts";
import { newlyFailing } from "./newly-failing.ts";
import { passRateBelowTarget } from "./pass-rate-below-target.ts";
import { passRateDropped } from "./pass-rate-dropped.ts";
import { pathsUnresolved } from "./paths-unresolved.ts";
import { policyWeakened } from "./policy-weakened.ts";
import { reportsRepeated } from "./reports-repeated.ts";
import { reportStale } from "./report-stale.ts";
import type { Rule } from "./rule.ts";
import { skipRateAboveTarget } from "./skip-rate-above-target.ts";
import { skipsRose } from "./skips-rose.ts";
import { testFileNotRun } from "./test-file-not-run.ts";
import { testsDisappeared } from "./tests-disappeared.ts";
import { testsTooSlow } from "./tests-too-slow.ts";
import { testsWithoutCoverage } from "./tests-without-coverage.ts";
import { totalsDisagree } from "./totals-disagree.ts";

export const RULES = [
  coverageBelowTarget,
  fileBelowTarget,
  coverageDropped,
  changedLinesUncovered,
  moduleUnmeasured,
  moduleUntested,
  kindEmpty,
  passRateBelowTarget,
  passRateDropped,
  newlyFailing,
  testsDisappeared,
  skipsRose,
  skipRateAboveTarget,
  flakyRateAboveTarget,
  testsTooSlow,
  testsWithoutCoverage,
  assertionLenient,
  testFileNotRun,
  filesLeftReport,
  filesNeverMeasured,
  coverageNotCollected,
  pathsUnresolved,
  reportStale,
  reportsRepeated,
  totalsDisagree,
  policyWeakened,
  exclusionsGrew,
  baselineLowered,
  baselineSlack,
] as const satisfies readonly Rule[];
