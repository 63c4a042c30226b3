/** Groups failing tests that say the same. Knows no rule. */
import { groupBy } from "../model/group.ts";
import { byKeys } from "../model/order.ts";
import type { TestCase } from "../model/scene.ts";
import type { FailureGroup } from "../model/verdict.ts";
import { isFailing } from "./failing.ts";

const bySmallest = byKeys<TestCase>(({ suite }) => suite, ({ name }) => name, ({ file }) => file ?? "");

const groupOf = (message: string | null, cases: readonly TestCase[]): FailureGroup => {
  const { suite, name, file } = [...cases].sort(bySmallest)[0]!;
  return { suite, name, file, message, count: cases.length };
};

/** Failing cases by the first line of their message, the most frequent first; the smallest name stands for each group. */
export const groupFailures = (cases: readonly TestCase[]): readonly FailureGroup[] => {
  const groups = groupBy(cases.filter(isFailing), ({ text }) => text?.split("\n", 1)[0]?.trim() || null);
  return [...groups].map(([message, group]) => groupOf(message, group))
    .sort(byKeys(({ count }) => -count, ({ message }) => message ?? ""));
};
