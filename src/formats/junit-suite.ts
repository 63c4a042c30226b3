/** One suite of a JUnit report: its name and file, what it claims, and what was counted in it. Knows no stream. */
import type { DeclaredTests } from "../model/tests.ts";
import { UNNAMED, type Attributes, type Detail } from "./junit-case.ts";
import { named } from "./junit-text.ts";

export interface Suite {
  readonly kind: "suite";
  readonly parent: Suite | null;
  readonly attributes: Attributes;
  /** True for a suite that no other holds; `<testsuites>` is none. */
  readonly isOutermost: boolean;
  /** How many suites the trail counts, named or not. */
  readonly depth: number;
  /** Null for a suite without one. */
  readonly name: string | null;
  /** The suites that hold its cases, joined. */
  readonly trail: string;
  readonly file: string | null;
  readonly details: Detail[];
  /** Cases inside, at any depth. */
  cases: number;
  /** Those that show a failure: as their outcome, at an earlier attempt, or excused. */
  failures: number;
  /** The file that the suites after it in here belong to. */
  carried: string | null;
}

const SEPARATOR = " › ";
/** mocha-junit-reporter, as Cypress bundles it, writes a spec's file on its root suite only, and the rest beside it. */
const FILE_BEARER = "Root Suite";

/** Begins a suite; a `<testsuites>` is one that takes no part in the trail. */
export const openSuite = (element: string, attributes: Attributes, parent: Suite | null): Suite => {
  const isGroup = element === "testsuites";
  const name = named(attributes["name"]);
  const above = parent?.trail ?? "";
  const below = isGroup ? "" : (name ?? "");
  const depth = (parent?.depth ?? 0) + (isGroup ? 0 : 1);
  return {
    kind: "suite", parent, attributes, name, depth,
    isOutermost: !isGroup && depth === 1,
    trail: named([above, below].filter((part) => part !== "").join(SEPARATOR)) ?? "",
    file: named(attributes["file"] ?? attributes["filepath"]) ?? parent?.carried ?? parent?.file ?? null,
    details: [], cases: 0, failures: 0, carried: null,
  };
};

/** What a person knows the suite by. */
export const labelOf = ({ name }: Suite): string => name ?? UNNAMED;

/** Hands a finished suite's counts, and the file that it bears for others, to the suite around it. */
export const handUp = ({ parent, attributes, name, cases, failures }: Suite): void => {
  if (parent === null) return;
  parent.cases += cases;
  parent.failures += failures;
  const own = named(attributes["file"] ?? attributes["filepath"]);
  if (own !== null && (cases === 0 || name === FILE_BEARER)) parent.carried = own;
};

/** A whole number that an attribute says; null for anything else. */
const countIn = (value: string | undefined): number | null =>
  value !== undefined && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : null;

const sumOf = (attributes: Attributes, names: readonly string[]): number | null => {
  const counts = names.map((name) => countIn(attributes[name])).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count);
};

/** What suites call their counts. pytest before 5.1 wrote `skips`, nose `skip`; GoogleTest's `disabled` are apart from `skipped`. */
const COUNTS = {
  total: ["tests"], failed: ["failures"], errored: ["errors"], skipped: ["skipped", "skips", "skip", "disabled"],
} as const;

/** The counts that a suite's attributes claim. */
export const claimsOf = (attributes: Attributes): DeclaredTests => ({
  total: sumOf(attributes, COUNTS.total),
  failed: sumOf(attributes, COUNTS.failed),
  errored: sumOf(attributes, COUNTS.errored),
  skipped: sumOf(attributes, COUNTS.skipped),
});

/** Says so when a finished suite claims failures, and no case in it shows one. */
export const contradictionOf = (suite: Suite): string | null => {
  const { failed, errored } = claimsOf(suite.attributes);
  const claimed = (failed ?? 0) + (errored ?? 0);
  if (claimed === 0 || suite.failures > 0) return null;
  return `Suite "${labelOf(suite)}" claims failures or errors (${claimed}), and none of its test cases (${suite.cases}) has one.`;
};
