/** The rules. To add one: a file, and a line here. */
import { changedLinesUncovered } from "./changed-lines-uncovered.ts";
import { coverageBelowTarget } from "./coverage-below-target.ts";
import { coverageDropped } from "./coverage-dropped.ts";
import { fileBelowTarget } from "./file-below-target.ts";
import { flakyRateAboveTarget } from "./flaky-rate-above-target.ts";
import { kindEmpty } from "./kind-empty.ts";
import { moduleUnmeasured } from "./module-unmeasured.ts";
import { moduleUntested } from "./module-untested.ts";
import { newlyFailing } from "./newly-failing.ts";
import { passRateBelowTarget } from "./pass-rate-below-target.ts";
import { passRateDropped } from "./pass-rate-dropped.ts";
import { pathsUnresolved } from "./paths-unresolved.ts";
import type { Rule } from "./rule.ts";
import { skipRateAboveTarget } from "./skip-rate-above-target.ts";
import { skipsRose } from "./skips-rose.ts";
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
  pathsUnresolved,
  totalsDisagree,
] as const satisfies readonly Rule[];
