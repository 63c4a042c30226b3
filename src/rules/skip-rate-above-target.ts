/** The rule `skip-rate-above-target`: skipped of all tests, for project, modules and kinds. */
import { excess } from "./excess.ts";
import { missedTargets } from "./missed.ts";
import { rule } from "./rule.ts";
import { casesIn, namesOf } from "./scoped-cases.ts";
import { listed } from "./words.ts";

export const skipRateAboveTarget = rule({
  id: "skip-rate-above-target",
  summary: "More tests are skipped than the target allows.",
  level: "error",
  docs: {
    fires: "When skipped of all test cases is more than `skipRate` of the project, a module or a kind.",
    why: "A pass rate leaves skipped tests out, so that skipping is the easiest way to make it rise.",
    example: "Of 131 tests of the project 10 were skipped, 4 more than the target of 5 % allows.",
    fix: "Run the skipped tests again, or delete those that are not meant to come back.",
    silence: "`targets.skipRate` is the number; with a `by:` it is a warning until that day.",
  },
  *check(scene) {
    for (const missed of missedTargets(scene, ["skipRate"])) {
      const skipped = casesIn(scene, missed.row.scope).filter(({ outcome }) => outcome === "skipped");
      yield excess(missed, "skipped", `Skipped: ${listed(namesOf(skipped))}.`);
    }
  },
});
