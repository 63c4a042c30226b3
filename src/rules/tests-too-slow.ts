/** The rule `tests-too-slow`: the sum of the cases' times against a target, for project, modules and kinds. */
import { byKeys } from "../model/order.ts";
import type { TestCase } from "../model/scene.ts";
import { missedTargets } from "./missed.ts";
import { rule } from "./rule.ts";
import { casesIn } from "./scoped-cases.ts";
import { listed, sentences } from "./words.ts";

const MICROSECONDS = 1_000_000;
const TENTH = 100_000;

/** Seconds for a screen, in tenths, rounded up: an exceeded target is never shown as kept. */
const shownSeconds = (seconds: number): number => Math.ceil(Math.round(seconds * MICROSECONDS) / TENTH) / 10;

const bySlowness = byKeys<TestCase>(({ seconds }) => -(seconds ?? 0), ({ identity }) => identity);

/** The seconds of one test, which is measured against nothing. */
const ofOne = (seconds: number): number => Number(seconds.toFixed(2));

const slowest = (cases: readonly TestCase[]): string =>
  `Slowest: ${listed(cases.filter(({ outcome }) => outcome !== "skipped").sort(bySlowness).map(({ name, seconds }) => `${name} (${ofOne(seconds ?? 0)} s)`))}.`;

export const testsTooSlow = rule({
  id: "tests-too-slow",
  summary: "The tests take longer than their target.",
  level: "warning",
  docs: {
    fires: "When the sum of the test cases' times is more than `targets.seconds` of the project, or of a module or kind. Tests that ran side by side are added up. Without any time in the reports the target is a problem.",
    why: "Slow tests are run less often, and then not at all.",
    example: "The tests of the project took 95.3 s, longer than their target of 90 s.",
    fix: "Look at the slowest cases, which the hint names; waiting and real clocks are the usual reasons.",
    silence: "`targets.seconds` is the number.",
  },
  *check(scene) {
    for (const { row, name, about, due } of missedTargets(scene, ["seconds"])) {
      const whose = row.scope.startsWith("kind:") ? name.replace(/^the/, "The") : `The tests of ${name}`;
      const seconds = row.value ?? 0;
      yield {
        ...about,
        message: `${whose} took ${shownSeconds(seconds)} s, longer than their target of ${row.target} s.`,
        hint: sentences(slowest(casesIn(scene, row.scope)), due),
        numbers: { seconds, target: row.target },
      };
    }
  },
});
