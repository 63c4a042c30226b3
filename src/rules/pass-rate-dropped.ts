/** The rule `pass-rate-dropped`: passed of executed tests against the baseline, for project, modules and kinds. */
import type { RawFinding } from "../model/finding.ts";
import { fellByMoreThan, missed } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import { passRate, type TestCount } from "../model/tests.ts";
import { fallText } from "./coverage-dropped.ts";
import { own } from "./own.ts";
import { acceptedReason, reasonText, softened, type Metered } from "./reasons.ts";
import { rule } from "./rule.ts";
import { configuredModules, noTestsToCompare, PROJECT } from "./scopes.ts";
import { counted, sentences } from "./words.ts";

interface Pair {
  readonly subject: string;
  readonly name: string;
  readonly module: string | null;
  readonly now: TestCount | null;
  readonly before: TestCount | null | undefined;
}

/** A module or kind that holds all tests of the project says nothing of its own. */
const isPart = (totals: TestCount | null) => ({ now }: Pair): boolean =>
  now !== null && (now.total !== totals?.total || now.passed !== totals.passed || now.skipped !== totals.skipped);

const pairsOf = ({ totals, kinds, before }: Scene, modules: readonly { name: string; tests: TestCount | null }[]): Pair[] => [
  { subject: PROJECT, name: "the project", module: null, now: totals.tests, before: before?.totals.tests },
  ...[
    ...modules.map(({ name, tests }) => ({ subject: name, name, module: name, now: tests, before: own(before?.modules, name)?.tests })),
    ...kinds.map(({ name, tests }) =>
      ({ subject: name, name: `the ${name} tests`, module: null, now: tests, before: own(before?.kinds, name) })),
  ].filter(isPart(totals.tests)),
];

/** What lowers a pass rate: the test files of the module, the kind or the project that fare worse. */
const worse = ({ now, before }: Scene, { subject, module }: Pair): readonly Metered[] =>
  [...now.tests].filter(([key, entry]) => {
    const [then, place] = [before?.snapshot.tests.get(key), before?.places.get(key)];
    const isPartOf = subject === PROJECT || (module === null ? place?.kind === subject : place?.module === module);
    return isPartOf && missed(passRate(entry)) > (then ? missed(passRate(then)) : 0);
  }).map(([name]) => ({ section: "tests", name, metric: "tests" }));

const drop = (scene: Scene, pair: Pair): RawFinding | null => {
  const { settings } = scene;
  const { subject, name, module, now: count, before: countBefore } = pair;
  if (!count || !countBefore) return null;
  const [now, before] = [passRate(count), passRate(countBefore)];
  if (!fellByMoreThan(now, before, settings.tolerance)) return null;
  const reason = acceptedReason(scene, worse(scene, pair));
  return {
    ...softened(reason),
    subject,
    module,
    message: `The pass rate of ${name} fell ${fallText(before, now)}: ${missed(now)} of ${counted(now.total, "test")} failed.`,
    hint: sentences(`Make them pass: in the baseline ${missed(before)} of ${counted(before.total, "test")} failed.`, reasonText(reason)),
    at: null,
    numbers: { passed: now.hit, executed: now.total, passedBefore: before.hit, executedBefore: before.total },
  };
};

export const passRateDropped = rule({
  id: "pass-rate-dropped",
  summary: "A smaller share of the tests passes than in the baseline.",
  level: "error",
  docs: {
    fires: "When passed of executed test cases of the project, or of a module or kind that is a part of it, fell by more than `tolerance` percentage points since the baseline.",
    why: "Where a pass rate below 100 is tolerated, it must not sink unseen.",
    example: "The pass rate of billing fell from 100 % to 98.33 %: 2 of 120 tests failed.",
    fix: "Make the tests pass; `newly-failing` names them.",
    silence: "`tolerance` lets small falls pass.",
  },
  unjudged: noTestsToCompare,
  *check(scene) {
    for (const pair of pairsOf(scene, configuredModules(scene))) {
      const finding = drop(scene, pair);
      if (finding) yield finding;
    }
  },
});
