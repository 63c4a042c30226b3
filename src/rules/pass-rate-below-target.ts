/** The rule `pass-rate-below-target`: passed of executed tests, for project, modules and kinds. */
import { missed, show } from "../model/ratio.ts";
import { isFailing } from "./failing.ts";
import { missedTargets } from "./missed.ts";
import { rule } from "./rule.ts";
import { casesIn, namesOf } from "./scoped-cases.ts";
import { unmeasuredExcuse } from "./targets.ts";
import { counted, listed, sentences } from "./words.ts";

export const passRateBelowTarget = rule({
  id: "pass-rate-below-target",
  summary: "Fewer tests pass than the target asks for.",
  level: "error",
  docs: {
    fires: "When passed of executed test cases (all but the skipped ones) is less than `passRate` of the project, a module or a kind. The project's is 100 unless configured. Failed and errored cases count alike; of several attempts the worst counts, unless `retries: last`.",
    why: "Coverage by tests that fail proves nothing.",
    example: "The pass rate of the project is 97.52 % (118 of 121 tests), below its target of 100 %: 3 tests failed.",
    fix: "Make the tests pass. Tests that are known to fail may be tolerated by a `passRate` below 100, and stay visible.",
    silence: "`targets.passRate` is the number; with a `by:` it is a warning until that day.",
  },
  excused: (scene) => unmeasuredExcuse(scene, "tests"),
  *check(scene) {
    for (const { row, now, name, about, due } of missedTargets(scene, ["passRate"])) {
      yield {
        ...about,
        message: `The pass rate of ${name} is ${show(now)} (${now.hit} of ${counted(now.total, "test")}), below its target of ` +
          `${row.target} %: ${counted(missed(now), "test")} failed.`,
        hint: sentences(`Failing: ${listed(namesOf(casesIn(scene, row.scope).filter(isFailing)))}.`, due),
        numbers: { passed: now.hit, executed: now.total, target: row.target },
      };
    }
  },
});
