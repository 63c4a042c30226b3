/** The rule `flaky-rate-above-target`: tests that passed only after a failed attempt, for project, modules and kinds. */
import { excess } from "./excess.ts";
import { missedTargets } from "./missed.ts";
import { rule } from "./rule.ts";
import { casesIn, namesOf } from "./scoped-cases.ts";
import { hasTests } from "./scopes.ts";
import { targetRows } from "./targets.ts";
import { listed } from "./words.ts";

export const flakyRateAboveTarget = rule({
  id: "flaky-rate-above-target",
  summary: "More tests are flaky than the target allows.",
  level: "error",
  docs: {
    fires: "When flaky of executed test cases is more than `flakyRate` of the project, a module or a kind. A test is flaky that passed after an attempt that did not. Where no report writes attempts down, it is not judged.",
    why: "A test that passes every second time is believed by nobody, also when it is right.",
    example: "Of 121 tests of the project 3 were flaky, 1 more than the target of 2 % allows.",
    fix: "Find what the test depends on: time, order, the network. Retries hide it.",
    silence: "`targets.flakyRate` is the number; with a `by:` it is a warning until that day.",
  },
  unjudged: (scene) => {
    const rows = targetRows(scene).rows.filter(({ metric }) => metric === "flakyRate");
    return rows.length > 0 && hasTests(scene) && rows.every(({ now }) => now === null) ? "no report can tell retries" : null;
  },
  *check(scene) {
    for (const missed of missedTargets(scene, ["flakyRate"])) {
      yield excess(missed, "flaky", `Flaky: ${listed(namesOf(casesIn(scene, missed.row.scope).filter(({ flaky }) => flaky)))}.`);
    }
  },
});
