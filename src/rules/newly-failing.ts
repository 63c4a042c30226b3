/** The rule `newly-failing`: tests that fail and that the baseline does not know as failing. */
import { groupBy } from "../model/group.ts";
import { byKeys } from "../model/order.ts";
import type { TestCase } from "../model/scene.ts";
import { isFailing } from "./failing.ts";
import { rule } from "./rule.ts";
import { hasTests, isDeprecated, noBaseline, PROJECT } from "./scopes.ts";
import { agreeing, counted, listed } from "./words.ts";

/** Where a person looks for a test: its file, or else its suite. */
const placeOf = ({ file, suite }: TestCase): string => file ?? (suite || PROJECT);

const byIdentity = byKeys<TestCase>(({ identity }) => identity, ({ text }) => text ?? "");

export const newlyFailing = rule({
  id: "newly-failing",
  summary: "A test fails that the baseline does not know as failing.",
  level: "error",
  docs: {
    fires: "When a test case failed or errored whose identity is not among the baseline's known failures. One finding names the tests of one file, or of one suite where no file is known.",
    why: "A suite that is allowed to be partly red must not hide that something new broke.",
    example: "1 test of tests/test_billing.py fails that did not fail in the baseline: test_refund.",
    fix: "Make the test pass. What the baseline knows as failing is only ever reduced by `proofgate baseline --update`.",
  },
  unjudged: (scene) => noBaseline(scene) ?? (hasTests(scene) ? null : "no test report was read"),
  *check({ cases, before, settings }) {
    const known = new Set(before?.snapshot.knownFailing);
    const failing = cases.filter((one) => isFailing(one) && !known.has(one.identity) && !isDeprecated(settings, one.module));
    for (const [place, group] of groupBy(failing, placeOf)) {
      const sorted = group.sort(byIdentity);
      const names = [...new Set(sorted.map(({ name }) => name))];
      const first = sorted[0]!;
      yield {
        subject: place,
        module: first.module,
        message: `${counted(names.length, "test")} of ${place} ${agreeing(names.length, "fails", "fail")} that did not fail in the baseline: ${listed(names)}.`,
        hint: first.text === null ? null : `The first one says: ${listed([first.text])}`,
        at: first.file === null ? null : { path: first.file, line: first.line },
        numbers: { tests: names.length },
      };
    }
  },
});
