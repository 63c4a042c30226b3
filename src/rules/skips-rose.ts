/** The rule `skips-rose`: more tests are skipped than in the baseline. */
import { byKeys } from "../model/order.ts";
import { isBelow } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import { NO_TESTS, skipRate } from "../model/tests.ts";
import { rule } from "./rule.ts";
import { noTestsToCompare, PROJECT } from "./scopes.ts";
import { counted, listed } from "./words.ts";

/** The test files in which more is skipped than before, the worst first. */
const risen = ({ now, before }: Scene): string[] =>
  [...now.tests]
    .map(([key, { skipped }]) => ({ key, more: skipped - (before?.snapshot.tests.get(key)?.skipped ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort(byKeys(({ more }) => -more, ({ key }) => key))
    .map(({ key, more }) => `${key.replace(/^suite:/, "")} (${more})`);

export const skipsRose = rule({
  id: "skips-rose",
  summary: "More tests are skipped than in the baseline.",
  level: "warning",
  docs: {
    fires: "When more test cases are skipped than in the baseline, and they are a larger share of all. A suite that grows in all its parts fires nothing.",
    why: "A skipped test is not red, and proves nothing.",
    example: "The project skips 12 of 131 tests; in the baseline it skipped 10 of 131.",
    fix: "Run the tests again that the hint names, or delete what is not meant to come back.",
    silence: "`rules: { skips-rose: note }`; `targets.skipRate` sets an upper bound instead.",
  },
  unjudged: noTestsToCompare,
  *check(scene) {
    const [now, before] = [scene.totals.tests ?? NO_TESTS, scene.before?.totals.tests ?? NO_TESTS];
    if (now.skipped <= before.skipped || (before.total > 0 && !isBelow(skipRate(before), skipRate(now)))) return;
    const where = risen(scene);
    yield {
      subject: PROJECT,
      module: null,
      message: `The project skips ${now.skipped} of ${counted(now.total, "test")}; in the baseline it skipped ${before.skipped} of ${before.total}.`,
      hint: where.length === 0 ? null : `More is skipped in ${listed(where)}.`,
      at: null,
      numbers: { skipped: now.skipped, total: now.total, skippedBefore: before.skipped, totalBefore: before.total },
    };
  },
});
