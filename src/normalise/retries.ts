/** What becomes of several attempts at one test. Knows no report format: attempts are cases of one identity. */
import type { ReadTests } from "../model/report.ts";
import type { TestCase } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";

/** Runners that write down the last attempt alone: what has one name there is different tests. */
const WRITE_ONE_ATTEMPT = /^(?:jest|vitest|mocha|playwright)\b/;

/** True for a case that failed, or broke. */
export const isFailing = ({ outcome }: TestCase): boolean => outcome === "failed" || outcome === "errored";

const grouped = (cases: readonly TestCase[], keyOf: (one: TestCase) => string): TestCase[][] => {
  const groups = new Map<string, TestCase[]>();
  for (const one of cases) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
};

/** The last attempt, in the first one's place; flaky when it passed after one that did not. */
const lastOf = (attempts: readonly TestCase[]): TestCase => {
  const last = attempts.at(-1)!;
  return { ...last, flaky: last.flaky || (last.outcome === "passed" && attempts.some((one) => isFailing(one) || one.flaky)) };
};

/** True for what a runner writes that tries until a test passes: all failed but the last. */
const isRetried = (cases: readonly TestCase[]): boolean =>
  cases.length > 1 && cases.at(-1)!.outcome === "passed" && cases.slice(0, -1).every(isFailing);

/** The worst attempt; flaky, because another one passed. */
const worstOf = (attempts: readonly TestCase[]): TestCase =>
  ({ ...attempts.find(({ outcome }) => outcome === "errored") ?? attempts[0]!, flaky: true });

/** Retried tests become one case each. What is left of a name comes out alike, or passes before it fails: those are different tests. */
const settleWorst = (cases: readonly TestCase[]): readonly TestCase[] => {
  const settled = new Map<TestCase, TestCase | null>();
  const repeated = grouped(cases, ({ identity }) => identity).filter(({ length }) => length > 1);
  for (const attempts of repeated.flatMap((group) => grouped(group, ({ suite, name }) => `${suite}\0${name}`)).filter(isRetried)) {
    for (const one of attempts) settled.set(one, null);
    settled.set(attempts[0]!, worstOf(attempts));
  }
  return settled.size === 0 ? cases : cases.flatMap((one) => (settled.has(one) ? settled.get(one) ?? [] : [one]));
};

/**
 * Settles the cases of one report, in the order of the document. `worst`: equal names are often different tests, so only
 * what looks like a retry until the test passed is one test, which failed. `last`: cases of one identity are attempts, of
 * which the last one counts.
 */
export const settleRetries = (cases: readonly TestCase[], { producer }: Pick<ReadTests, "producer">, retries: Settings["retries"]): readonly TestCase[] => {
  if (retries === "last") return grouped(cases, ({ identity }) => identity).map(lastOf);
  return WRITE_ONE_ATTEMPT.test(producer ?? "") ? cases : settleWorst(cases);
};
