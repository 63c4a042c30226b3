/** What becomes of several attempts of one test. Knows no report format: attempts are cases of one identity. */
import type { TestCase } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";

/** True for a case that failed, or broke. */
export const isFailing = ({ outcome }: TestCase): boolean => outcome === "failed" || outcome === "errored";

const failed = (one: TestCase): boolean => isFailing(one) || one.flaky;

/** The last attempt, in the first one's place; flaky when it passed after one that did not. */
const lastOf = (attempts: readonly TestCase[]): TestCase => {
  const last = attempts.at(-1)!;
  return { ...last, flaky: last.flaky || (last.outcome === "passed" && attempts.some(failed)) };
};

/**
 * Settles the cases of one report, in the order of the document. `worst`: each case counts, for equal names are often
 * different tests. `last`: cases of one identity are attempts, of which the last one counts.
 */
export const settleRetries = (cases: readonly TestCase[], retries: Settings["retries"]): readonly TestCase[] => {
  if (retries === "worst") return cases;
  const attempts = new Map<string, TestCase[]>();
  for (const one of cases) {
    const earlier = attempts.get(one.identity);
    if (earlier) earlier.push(one);
    else attempts.set(one.identity, [one]);
  }
  return [...attempts.values()].map(lastOf);
};
