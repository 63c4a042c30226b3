/** What a verdict comes to, in plain words: the one reason, counts, groups. Knows no markup; nothing here is escaped. */
import { LEVELS, type Finding, type Level } from "../model/finding.ts";
import { byKeys } from "../model/order.ts";
import { missed, show } from "../model/ratio.ts";
import { hidesBaseline, type Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { executed, type TestCount } from "../model/tests.ts";
import type { FailureGroup, Verdict, VerdictFile } from "../model/verdict.ts";
import { clean } from "./clean.ts";
import { duration, known, listed, many } from "./words.ts";

/** The findings of one level that nobody accepted, in the verdict's order. */
export const findingsAt = (verdict: Verdict, level: Level): Finding[] =>
  verdict.findings.filter((finding) => finding.level === level && finding.accepted === null);

/** The findings that the configuration accepts. */
export const acceptedFindings = (verdict: Verdict): Finding[] => verdict.findings.filter(({ accepted }) => accepted !== null);

/** "2 problems, 1 error, 3 notes"; "no findings" where there is nothing. */
export const tally = (verdict: Verdict): string => {
  const counts = [
    [verdict.problems.length, "problem"] as const,
    ...LEVELS.map((level) => [findingsAt(verdict, level).length, level] as const),
  ];
  return counts.filter(([count]) => count > 0).map(([count, noun]) => many(count, noun)).join(", ") || "no findings";
};

/** What is said where nobody wrote a baseline yet. */
export const NO_BASELINE = "no baseline to compare with";

const FIRST_SENTENCE = /^.*?[.…](?=\s+\p{Lu})/u;
const PLAIN_FIRST_WORD = /^\p{Lu}\p{Ll}*(?=\s)/u;

/** A message as the second half of a headline: its first sentence, without the capital and the full stop. */
const asReason = (message: string, subject: string): string => {
  const sentence = (FIRST_SENTENCE.exec(message)?.[0] ?? message).replace(/\.$/, "");
  return subject !== "" && sentence.startsWith(subject) ? sentence : sentence.replace(PLAIN_FIRST_WORD, (word) => word.toLowerCase());
};

/** Files with lines that are in reports, and in no total. */
const leftOut = ({ unresolved }: Verdict): number => new Set(unresolved.filter(({ lines }) => known(lines)).map(({ path }) => path)).size;

const achievement = (verdict: Verdict): string => {
  const { tests, coverage } = verdict.totals;
  const [ran, lines] = [tests && executed(tests), known(coverage?.lines)];
  const passed = tests && (tests.passed === ran ? `${many(tests.passed, "test")} passed` : `${tests.passed} of ${ran} tests passed`);
  const covered = lines && (passed ? `${show(lines)} of lines covered` : `${show(lines)} of lines are covered`);
  const without = covered && leftOut(verdict) > 0 ? `not counting ${many(leftOut(verdict), "unresolved path")}` : null;
  return [passed, covered, without].filter((part) => part !== null).join(", ") || "nothing was measured";
};

/** A problem of a report names the report, if its message does not. */
const asProblemReason = ({ slug, message, where }: Problem): string => {
  const file = slug.startsWith("report-") && where !== null ? where.replace(/(?::\d+){1,2}$/, "") : "";
  const said = asReason(message, file);
  return said.includes(file) ? said : `${said} (${file})`;
};

/** The one reason for the verdict, as half a sentence on one line: what could not be judged first, what failed first, or what passed. */
export const reason = (verdict: Verdict): string => {
  const [problem] = verdict.problems;
  const [error] = findingsAt(verdict, "error");
  return clean(problem ? asProblemReason(problem) : error ? asReason(error.message, error.subject) : achievement(verdict));
};

/** Why nothing is compared with a baseline, as half a sentence; null where something is. */
export const whyUncompared = ({ before, problems }: Verdict): string | null => {
  if (before !== null) return null;
  return problems.some(hidesBaseline) ? "nothing is compared, since the baseline cannot be read" : NO_BASELINE;
};

/** Names of evidence that are listed; the remarks name all. */
const MOST_NOT_RUN = 5;

/** The evidence that was not run here, and that the figures are without it; null where all was. */
export const notRunText = ({ notRun = [] }: Verdict): string | null => {
  if (notRun.length === 0) return null;
  const names = listed([...new Set(notRun.map(({ name }) => name))], MOST_NOT_RUN);
  return `${names}, since the pull request comes from a fork. No figure of this run counts ${notRun.length === 1 ? "it" : "them"}; the baseline's may.`;
};

/** True where less was measured than should have been, so that no figure is compared without a word. */
export const isInPart = ({ problems, notRun = [] }: Verdict): boolean => problems.length > 0 || notRun.length > 0;

/** "118 passed, 2 failed, 1 errored, 10 skipped in 41.2 s". */
export const outcomes = ({ passed, failed, errored, skipped, flaky, seconds }: TestCount): string => {
  const counts = ([[failed, "failed"], [errored, "errored"], [skipped, "skipped"], [flaky, "flaky"]] as const).filter(([count]) => count > 0);
  return `${[`${passed} passed`, ...counts.map(([count, word]) => `${count} ${word}`)].join(", ")}${seconds > 0 ? ` in ${duration(seconds)}` : ""}`;
};

/** How many tests fail. */
export const failing = ({ failures }: Verdict): number => failures.reduce((sum, { count }) => sum + count, 0);

/** The name of a group's first test, with its suite. */
export const failureName = ({ suite, name }: FailureGroup): string => (suite === "" ? name : `${suite} › ${name}`);

/** Rules that could not be asked, gathered by the reason. */
export const notJudgedRows = ({ notJudged }: Verdict): { readonly why: string; readonly rules: readonly string[] }[] => {
  const byReason = new Map<string, string[]>();
  for (const { rule, why } of notJudged) {
    const rules = byReason.get(why);
    if (rules) rules.push(rule);
    else byReason.set(why, [rule]);
  }
  return [...byReason].map(([why, rules]) => ({ why, rules }));
};

/** The reports by path. */
export const sortedReports = ({ reports }: Verdict): Report[] => [...reports].sort(byKeys(({ path }) => path));

/** What the reports' readers warn of, as one row a report: the first sentence, and how many more there are. */
export const reportWarnings = (verdict: Verdict): { readonly path: string; readonly first: string; readonly more: number }[] =>
  sortedReports(verdict).flatMap(({ path, warnings: [first, ...more] }) => (first === undefined ? [] : [{ path, first, more: more.length }]));

/** Measured files, those with the most uncovered lines first. */
export const sortedFiles = ({ files }: Verdict): VerdictFile[] =>
  files.filter(({ cover }) => cover !== null).sort(byKeys(({ cover }) => (cover?.lines ? -missed(cover.lines) : 1), ({ path }) => path));
