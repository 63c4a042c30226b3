/** Whether the evidence that was declared is there: problems, not findings, for what is missing cannot be judged. */
import { Problem } from "../model/problem.ts";
import { isTests, type Report } from "../model/report.ts";
import type { ConfigSource, Expectation } from "../model/settings.ts";
import type { TestOutcome } from "../model/tests.ts";
import { agreeing, counted, listed } from "./words.ts";

/** An expectation with what its globs fit. */
export interface Expected {
  readonly entry: Expectation;
  /** Its place in the configuration. */
  readonly index: number;
  /** Paths of files, whether they can be read or not, by what they are named as. */
  readonly coverage: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
}

/** What was read, and what of it was read before. */
export interface Readings {
  readonly reports: readonly Report[];
  /** Files that hold the same bytes as another. */
  readonly copies: ReadonlyMap<string, string>;
  /** Test reports of which another one holds every case, with the same times. */
  readonly repeated: ReadonlyMap<string, string>;
}

const globsOf = ({ coverage, tests }: Expectation): string => [...coverage, ...tests].join(", ");

const isAre = (count: number): string => agreeing(count, "is", "are");

type Kind = Report["kind"];

/** Files that are there and give nothing: unreadable ones, and reports of the other kind. */
const useless = (expected: Expected, read: ReadonlyMap<string, ReadonlySet<Kind>>): string[] => {
  const paths = [...new Set([...expected.coverage, ...expected.tests])];
  const unreadable = paths.filter((path) => !read.has(path));
  const strange = paths.filter((path) => read.has(path) && ![...read.get(path)!].some((kind) => expected[kind].has(path)));
  return [
    ...(unreadable.length > 0 ? [`${listed(unreadable)} ${isAre(unreadable.length)} there, but cannot be read.`] : []),
    ...strange.map((path) => `${path} is a ${read.get(path)!.has("tests") ? "test" : "coverage"} report, and is expected as the other kind.`),
  ];
};

const inCounts = (there: number, { count, ...entry }: Expectation): string[] => {
  if (count === null || there === count) return [];
  const globs = globsOf({ ...entry, count });
  return [there < count ? `${counted(there, "report")} of ${count} ${isAre(there)} there (${globs}).`
    : `${counted(there, "report")} ${isAre(there)} there, and ${count} ${isAre(count)} expected (${globs}).`];
};

const sizeOf = (report: Report | undefined): number => (report?.kind === "tests" ? report.cases.length : 0);

/** How one report is another again; null where it is not. One that holds more besides was merged of several, which is as good. */
const copyText = ({ path }: Report, { reports, copies, repeated }: Readings): string | null => {
  if (copies.has(path)) return `${path} holds the same bytes as ${copies.get(path)!}: one report was taken twice.`;
  const [other, mine] = [repeated.get(path), reports.find((report) => report.path === path)];
  if (other === undefined || sizeOf(reports.find((report) => report.path === other)) !== sizeOf(mine)) return null;
  return `${path} holds the same test cases as ${other}, with the same times: one report was taken twice.`;
};

const copied = (mine: readonly Report[], readings: Readings): string[] => mine.map((report) => copyText(report, readings)).filter((text) => text !== null);

/** The cases that ran; those of a report that others among them repeat count once. */
const tooFewCases = (mine: readonly Report[], entry: Expectation, { copies, repeated }: Readings): string[] => {
  const paths = new Set(mine.map(({ path }) => path));
  const own = mine.filter(isTests).filter(({ path }) => !paths.has(copies.get(path) ?? repeated.get(path) ?? ""));
  const ran = own.reduce((sum, report) => sum + report.cases.filter(({ outcome }) => outcome !== "skipped").length, 0);
  return entry.cases === null || ran >= entry.cases ? [] : [`${counted(ran, "test case")} of at least ${entry.cases} ran (${globsOf(entry)}).`];
};

/** All that is wrong with the evidence of one entry; what follows from it is not said again. */
const faultsOf = (expected: Expected, readings: Readings): string[] => {
  const [{ entry }, { reports }] = [expected, readings];
  if (expected.coverage.size + expected.tests.size === 0) return [`no report matches ${globsOf(entry)}.`];
  const read = new Map<string, Set<Kind>>();
  for (const { path, kind } of reports) read.set(path, (read.get(path) ?? new Set()).add(kind));
  const mine = reports.filter(({ path, kind }) => expected[kind].has(path));
  // A file that holds tests and their coverage is one report of those that are counted.
  const files = new Set(mine.map(({ path }) => path));
  const [spoiled, twice] = [useless(expected, read), copied([...new Map(mine.map((report) => [report.path, report])).values()], readings)];
  return [
    ...spoiled, ...twice,
    ...(spoiled.length > 0 && files.size < (entry.count ?? 1) ? [] : inCounts(files.size, entry)),
    ...(spoiled.length + twice.length > 0 ? [] : tooFewCases(mine, entry, readings)),
  ];
};

/** Problems of expectations that are not met: nothing there, too few or too many reports, copies, unreadable ones, too few cases that ran. */
export const expectationProblems = (expected: readonly Expected[], readings: Readings, source: ConfigSource | null): Problem[] =>
  expected.flatMap((one) => {
    const line = source?.lines.get(`expect.${one.index}`);
    return faultsOf(one, readings).map((fault) => new Problem("evidence-missing", `${one.entry.name}: ${fault}`, {
      where: source === null ? null : `${source.path}${line === undefined ? "" : `:${line}`}`,
      hint: `See that each job that writes ${one.entry.name} ran, wrote its own report, and uploaded it before this step; \`expect\` says what must be there.`,
    }));
  });

/** What is wrong with reports that show no failure after a step that did not succeed, and what to do. */
const UNPROVEN: Readonly<Record<Exclude<TestOutcome, "success">, { readonly message: string; readonly hint: string }>> = {
  failure: {
    message: "The test step failed, but no test of the reports did.",
    hint: "The reports are not of this run, or the runner died before it wrote them: look at the test step's log.",
  },
  cancelled: {
    message: "The test step was cancelled, and the reports do not tell which tests did not come to run.",
    hint: "Let the test step end: its log says what cancelled it, most often a time limit or a newer run.",
  },
  skipped: {
    message: "The test step was skipped, so the reports are not of this run.",
    hint: "Run the test step before this one, or skip this one with it.",
  },
};

/** The problem of a test step that did not succeed while its reports show no failing test; none where they show one. */
export const outcomeProblem = (reports: readonly Report[], outcome: TestOutcome | null): Problem[] => {
  if (outcome === null || outcome === "success") return [];
  const failing = reports.filter(isTests).some(({ cases }) => cases.some(({ outcome: how }) => how === "failed" || how === "errored"));
  const { message, hint } = UNPROVEN[outcome];
  return failing ? [] : [new Problem("test-outcome", message, { where: "test-outcome", hint })];
};

/** The problems of reports that claim failures and show none: what they leave out cannot be judged. */
export const contradictionProblems = (reports: readonly Report[]): Problem[] =>
  reports.filter(isTests).flatMap(({ path, contradiction }) => (contradiction ? [new Problem("report-contradicts-itself", contradiction, {
    where: path, hint: "Let the runner write its errors into the report; its log says what they are.",
  })] : []));
