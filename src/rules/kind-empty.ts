/** The rule `kind-empty`: kinds of tests of which none ran, or fewer than asked for. */
import type { RawFinding } from "../model/finding.ts";
import type { KindScene, Scene } from "../model/scene.ts";
import { executed } from "../model/tests.ts";
import { dated, dueText } from "./missed.ts";
import { excuse } from "./not-run.ts";
import { rule } from "./rule.ts";
import { hasTests } from "./scopes.ts";
import { allSkipped, counted, sentences } from "./words.ts";

const hasTarget = ({ settings: { target } }: KindScene): boolean =>
  Object.entries(target).some(([key, value]) => key !== "by" && value !== undefined);

/** What is wrong with how many tests of a kind ran; null for nothing. */
const complaint = ({ name, settings, present, tests }: KindScene): string | null => {
  const ran = executed(tests);
  const wanted = settings.target.tests ?? 0;
  if (ran > 0) return ran < wanted ? `${counted(ran, `${name} test`)} ran, fewer than the target of ${wanted}.` : null;
  if (!settings.configured && !present) return null;
  return tests.skipped > 0 ? `No ${name} test ran: ${allSkipped(tests.skipped)}.` : `No ${name} test ran.`;
};

/** True for a kind of which there is nothing, while evidence is missing for a reason. */
const isExcused = (scene: Scene, kind: KindScene): boolean =>
  kind.tests.total === 0 && complaint(kind) !== null && excuse(scene, "tests") !== null;

const find = (kind: KindScene, message: string, today: string): RawFinding => {
  const { name, settings: { target }, tests } = kind;
  return {
    subject: name,
    module: null,
    ...(hasTarget(kind) ? { level: "error", ...dated(target.by, today) } : { level: "warning" }),
    message,
    hint: sentences(
      `See that the step that runs the ${name} tests ran, and that its report is read.`,
      hasTarget(kind) ? dueText(target.by, today) : null,
    ),
    at: null,
    numbers: { tests: executed(tests), skipped: tests.skipped },
  };
};

export const kindEmpty = rule({
  id: "kind-empty",
  summary: "A kind of tests is there, and none of its tests ran.",
  level: "warning",
  docs: {
    fires: "When a kind is configured, or its folder is in the tree, and no test case of it ran; skipped ones do not count. With a target for the kind it is an error, also where fewer tests ran than its `tests` target; before its `by:` a warning.",
    why: "End-to-end and integration suites drop out of a pipeline without a sound: the job is skipped, and everything that ran is green.",
    example: "No e2e test ran.",
    fix: "Run the suite and name its report. A folder that only looks like tests of the kind is told so by the kind's own `tests`.",
  },
  needs: "all evidence",
  excused: (scene: Scene) => (scene.kinds.some((kind) => isExcused(scene, kind)) ? excuse(scene, "tests") : null),
  unjudged: (scene: Scene) => (hasTests(scene) ? null : "no test report was read"),
  *check(scene) {
    for (const kind of scene.kinds) {
      const message = isExcused(scene, kind) ? null : complaint(kind);
      if (message !== null) yield find(kind, message, scene.today);
    }
  },
});
