/** Gathers test cases, and makes of them the report that a format hands over. Knows no format. */
import { Problem } from "../model/problem.ts";
import { countCases, type DeclaredTests, type Outcome, type ReportedCase, type TestReport } from "../model/tests.ts";
import { firstLine, named } from "./junit-text.ts";

/** Cases of one report: a bound on memory, several times what the largest suites have. */
export const MAX_CASES = 1_000_000;
/** Longer than any test run, in seconds. */
const MAX_SECONDS = 1e9;
const MAX_LINE_NUMBER = 1e9;
/** What a message may be long before its first line is looked for: lines behind it are not kept anyway. */
const MAX_MESSAGE = 65_536;

const UNNAMED = "(unnamed)";
const SEPARATOR = " › ";
/** The colours and other commands of terminals. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[@-Z\\-_])/g;

type Text = string | null | undefined;

/** A case as a format finds it; what it leaves out is not known. */
export interface Found {
  readonly name: Text;
  readonly outcome: Outcome;
  /** The suites that hold it, outermost first. */
  readonly suite?: readonly Text[];
  readonly classname?: Text;
  readonly file?: Text;
  readonly line?: number | null;
  readonly flaky?: boolean;
  readonly seconds?: number | null;
  /** The whole message; its first line is kept. */
  readonly text?: Text;
}

/** The cases of one report, while it is read. */
export interface Gathering {
  readonly path: string;
  readonly cases: ReportedCase[];
  /** Those that the report does not write as cases: what failed outside of them. */
  readonly ours: Set<ReportedCase>;
  /** Words for outcomes that the format does not know. */
  readonly unknown: { count: number; first: string };
}

/** Begins with nothing. */
export const gathering = (path: string): Gathering =>
  ({ path, cases: [], ours: new Set(), unknown: { count: 0, first: "" } });

/** The first line of a message that is not blank, without terminal colours, bounded; null where there is none. */
export const lineOf = (message: Text): string | null =>
  firstLine((message ?? "").slice(0, MAX_MESSAGE).replace(ESCAPES, "")) || null;

const within = (value: number | null | undefined, from: number, to: number): number | null =>
  value !== null && value !== undefined && value >= from && value <= to ? value : null;

const bounded = (text: Text): string | null => named(text ?? undefined);

/** Throws report-too-large for more than MAX_CASES. */
export const boundCases = (path: string, count: number): void => {
  if (count <= MAX_CASES) return;
  throw new Problem("report-too-large", `${path} holds more than ${MAX_CASES} test cases.`, {
    where: path, hint: "Write one report for each part of the test suite.",
  });
};

/** Takes a case in. Throws report-too-large for more than MAX_CASES. */
export const addCase = ({ path, cases }: Gathering, found: Found): ReportedCase => {
  const line = within(found.line, 1, MAX_LINE_NUMBER);
  const one: ReportedCase = {
    suite: bounded(found.suite?.filter(Boolean).join(SEPARATOR)) ?? "",
    suiteFile: null,
    classname: bounded(found.classname),
    name: bounded(found.name) ?? UNNAMED,
    file: bounded(found.file),
    line: Number.isInteger(line) ? line : null,
    outcome: found.outcome,
    flaky: found.flaky === true && found.outcome === "passed",
    seconds: within(found.seconds, 0, MAX_SECONDS),
    text: lineOf(found.text),
  };
  boundCases(path, cases.push(one));
  return one;
};

/** Takes in a case that the report does not write as one: a suite that failed outside of its tests. */
export const addOwnCase = (gathered: Gathering, found: Found): void => {
  gathered.ours.add(addCase(gathered, found));
};

/** The last part of a path, whichever slashes it has: assemblies are named by where they were built. */
export const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

/** A test's name without its class, where the class stands in front of it. */
export const withoutClass = (name: string, classname: string): string =>
  classname !== "" && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name;

/** The name of a case that stands for a whole suite. */
export const suiteLevel = (suite: Text): string => `${bounded(suite) ?? UNNAMED} (suite-level error)`;

/** True for an outcome that a verdict must not overlook. */
export const isBad = (outcome: Outcome): boolean => outcome === "failed" || outcome === "errored";

/** What a format's words mean, all in small letters. */
export type Words = ReadonlyMap<string, Outcome>;

/** The outcome that a word stands for, whatever its case. One that the format does not know, or that is missing, is an error. */
export const outcomeOf = ({ unknown }: Gathering, words: Words, word: Text): Outcome => {
  const outcome = words.get(word?.toLowerCase() ?? "");
  if (outcome === undefined && unknown.count++ === 0) unknown.first = JSON.stringify(firstLine(word ?? ""));
  return outcome ?? "errored";
};

const LABELS = { total: "Tests", failed: "Failures", errored: "Errors", skipped: "Skipped tests" } as const;
const TOTALS = ["total", "failed", "errored", "skipped"] as const;

/** Where what the producer claims differs from its own cases. A producer without a number for errors counts them as failures. */
const disagreements = (declared: DeclaredTests, cases: readonly ReportedCase[]): string[] => {
  const { failed, ...others } = countCases(cases, false);
  const counted = { ...others, failed: declared.errored === null ? failed + others.errored : failed };
  return TOTALS
    .filter((total) => declared[total] !== null && declared[total] !== counted[total])
    .map((total) => `${LABELS[total]}: the report claims ${declared[total]}, its test cases come to ${counted[total]}.`);
};

const claimWithoutCase = (declared: DeclaredTests | null, cases: readonly ReportedCase[]): string | null => {
  const claimed = (declared?.failed ?? 0) + (declared?.errored ?? 0);
  if (claimed === 0 || cases.some(({ outcome, flaky }) => isBad(outcome) || flaky)) return null;
  return `The report claims failures or errors (${claimed}), and none of its test cases (${cases.length}) has one.`;
};

/** What a report is made of besides its cases. */
export interface ReportParts {
  readonly format: string;
  readonly producer?: string | null;
  readonly flakyKnown?: boolean;
  readonly declared?: DeclaredTests | null;
  /** A sentence about a run that failed or broke off, though no case says so. */
  readonly contradiction?: string | null;
  readonly warnings?: readonly string[];
}

/** The report, with a warning for whatever it claims and does not hold. */
export const testReport = ({ cases, ours, unknown }: Gathering, parts: ReportParts): TestReport => {
  const { format, producer = null, flakyKnown = false, declared = null, warnings = [] } = parts;
  const contradiction = parts.contradiction ?? claimWithoutCase(declared, cases);
  return {
    kind: "tests", format, producer, cases, flakyKnown, declared, contradiction,
    warnings: [
      ...warnings,
      ...(contradiction === null ? [] : [contradiction]),
      ...(declared === null ? [] : disagreements(declared, cases.filter((one) => !ours.has(one)))),
      ...(unknown.count === 0 ? [] : [`Outcomes that are not known count as errors: ${unknown.count}, the first is ${unknown.first}.`]),
    ],
  };
};

/** True where no case of the report failed. */
export const isAllGood = ({ cases }: Gathering): boolean => !cases.some(({ outcome }) => isBad(outcome));
