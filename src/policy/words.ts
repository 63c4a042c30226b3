/** How settings are written in sentences. Knows no rule. */
import { percent, type Hundredths } from "../model/ratio.ts";
import type { Targets } from "../model/settings.ts";

/** What stands where there is no value. */
export const NONE = "none";

/** Names of globs and rules come from files, and may be of any length. */
const MAX_NAME = 120;

/** A name on one line, bounded. */
export const shortened = (name: string): string => {
  const line = name.replace(/\s+/g, " ");
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 1)}…` : line;
};

/** What a target is called, which way it binds, and what its number counts. */
export const TARGET_WORDS = {
  lines: { name: "line target", bound: "least", unit: " %" },
  branches: { name: "branch target", bound: "least", unit: " %" },
  functions: { name: "function target", bound: "least", unit: " %" },
  changedLines: { name: "target of changed lines", bound: "least", unit: " %" },
  file: { name: "target of every file", bound: "least", unit: " %" },
  passRate: { name: "pass rate", bound: "least", unit: " %" },
  skipRate: { name: "skip rate", bound: "most", unit: " %" },
  flakyRate: { name: "flaky rate", bound: "most", unit: " %" },
  seconds: { name: "time of the tests", bound: "most", unit: " s" },
  tests: { name: "number of tests", bound: "least", unit: "" },
} as const satisfies Readonly<Record<Exclude<keyof Targets, "by">, { name: string; bound: "least" | "most"; unit: string }>>;

export type TargetName = keyof typeof TARGET_WORDS;

/** A target's value as a person writes it. */
export const targetText = (metric: TargetName, value: number | undefined): string => {
  if (value === undefined) return NONE;
  const { unit } = TARGET_WORDS[metric];
  return `${unit === " %" ? percent(value as Hundredths) : value}${unit}`;
};
