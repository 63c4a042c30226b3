/** The verdict for a terminal: the answer first, the totals last. Colour repeats what words say. */
import { LEVELS, type Finding, type Level } from "../model/finding.ts";
import { shortSha } from "../model/override.ts";
import { missed, show } from "../model/ratio.ts";
import type { FailureGroup, Verdict } from "../model/verdict.ts";
import { hollowLine } from "./hollow-line.ts";
import { changeRows } from "./changes.ts";
import { clean } from "./clean.ts";
import { figures, textTable, words, wrap, type Column } from "./columns.ts";
import { acceptedFindings, failing, failureName, findingsAt, NO_BASELINE, notJudgedRows, reason, reportWarnings, sortedFiles, tally, whyUncompared } from "./digest.ts";
import { placeText } from "./links.ts";
import { kindRows, moduleRows, targetLines } from "./modules.ts";
import type { RenderContext } from "./renderer.ts";
import { entry, INDENT, page, paint, problemEntry, terminal, type Terminal } from "./terminal.ts";
import { trendRows } from "./trend.ts";
import { known, listed, many, NOTHING } from "./words.ts";

/** What stands beside the verdict: what passed, or how much is wrong; the reasons follow. */
const answer = (verdict: Verdict): string => {
  if (verdict.verdict !== "passed") return tally(verdict);
  return verdict.findings.length === 0 ? reason(verdict) : `${reason(verdict)}; ${tally(verdict)}`;
};

/** What every section needs. */
interface Screen extends Terminal {
  readonly verdict: Verdict;
}

const headline = (screen: Screen): string[] => {
  const word = screen.verdict.verdict;
  const [first = "", ...rest] = wrap(answer(screen.verdict), screen.width - word.length - INDENT.length);
  return [`${paint(screen, word)}${INDENT}${first}`, ...rest.map((line) => INDENT + line)];
};

/** Who accepts a failed verdict, which stays failed. */
const override = ({ verdict, width }: Screen): string[] => (verdict.override
  ? wrap(clean(`accepted by ${verdict.override.by} for the commit ${shortSha(verdict.override.commit)}: “${verdict.override.reason}”. The verdict stays failed; the job does not fail.`), width)
  : []);

/** Findings of one level that are listed; a log is read from its end. */
const MOST: Readonly<Record<Level, number>> = { error: 100, warning: 50, note: 20 };
const MOST_FAILURES = 50;
const MOST_WARNINGS = 5;

const findingEntry = (screen: Screen) => ({ level, at, rule, message, hint }: Finding): string[] =>
  entry({ word: level, place: at && placeText(at), id: rule, message, hint }, screen);

const findings = (screen: Screen, level: Level): string[][] => {
  const all = findingsAt(screen.verdict, level);
  const more = all.length - MOST[level];
  return [
    ...all.slice(0, MOST[level]).map(findingEntry(screen)),
    ...(more > 0 ? [[`${many(more, `more ${level}`)}; --output json lists all.`]] : []),
  ];
};

const failureLines = ({ width }: Screen) => (group: FailureGroup): string[] => {
  const { file, count, message } = group;
  const from = file === null ? "" : ` in ${clean(file)}`;
  const name = `${clean(failureName(group))}${from}${count > 1 ? ` and ${count - 1} more` : ""}`;
  const said = message === null ? [] : wrap(clean(message), width - 2 * INDENT.length);
  return [...wrap(name, width - INDENT.length), ...said.map((line) => INDENT + line)].map((line) => INDENT + line);
};

const failures = (screen: Screen): string[] => {
  const { verdict, colours } = screen;
  if (verdict.failures.length === 0) return [];
  const more = verdict.failures.length - MOST_FAILURES;
  return [
    colours.bold(many(failing(verdict), "failing test")),
    ...verdict.failures.slice(0, MOST_FAILURES).flatMap(failureLines(screen)),
    ...(more > 0 ? [`${INDENT}${many(more, "more failure")}; --output json lists all.`] : []),
  ];
};

const table = ({ width, colours }: Screen, columns: readonly Column[], rows: readonly (readonly string[])[]): string[] => {
  if (rows.length === 0) return [];
  const [head, ...rest] = textTable(columns, rows.map((cells) => cells.map((cell) => clean(cell))), width);
  return [colours.dim(head), ...rest];
};

const modules = (screen: Screen): string[] => table(
  screen, [words("module"), words("priority"), words("standing"), figures("lines"), figures("tests"), words("target")],
  moduleRows(screen.verdict).map(({ name, priority, standing, lines, tests, target }) => [name, priority, standing, lines, tests, target]),
);

const kinds = (screen: Screen): string[] => {
  const [compared, rows] = [screen.verdict.before !== null, kindRows(screen.verdict)];
  return table(
    screen, [words("kind"), ...(compared ? [figures("baseline")] : []), figures("now"), figures("pass rate")],
    rows.map(({ name, before, now, passRate }) => [name, ...(compared ? [before ?? NOTHING] : []), now, passRate]),
  );
};

/** Targets that the table of modules does not show; the pass rate alone is no news, for everybody has that target. */
const targets = (screen: Screen): string[] => {
  const rows = targetLines(screen.verdict).filter(({ inModule }) => !inModule);
  if (rows.every(({ metric }) => metric === "pass rate")) return [];
  return table(
    screen, [words("target of"), words("on"), figures("now"), words("target"), words("")],
    rows.map(({ scope, metric, now, target, reached }) => [scope, metric, now, target, reached]),
  );
};

const files = (screen: Screen): string[] => table(
  screen, [words("file"), words("module"), figures("lines"), figures("uncovered"), words("standing")],
  sortedFiles(screen.verdict).map(({ path, module, cover, standing }) => {
    const lines = known(cover?.lines);
    return [path, module, show(lines), lines ? `${missed(lines)}` : NOTHING, standing];
  }),
);

const uncompared = (verdict: Verdict): string[] => {
  const why = whyUncompared(verdict);
  return why === null ? [] : [why === NO_BASELINE ? `${why}; proofgate baseline --update writes one` : why];
};

/** What is odd in the reports, one line each. */
const warnings = (verdict: Verdict): string[] => {
  const rows = reportWarnings(verdict);
  const more = rows.length - MOST_WARNINGS;
  return [
    ...rows.slice(0, MOST_WARNINGS).map((row) => `warning of ${row.path}: ${row.first}${row.more === 0 ? "" : ` And ${many(row.more, "more warning")}; proofgate inspect lists all.`}`),
    ...(more > 0 ? [`warnings of ${many(more, "more report")}; proofgate inspect lists all`] : []),
  ];
};

/** Rules of one reason that are named; a first run has a dozen. */
const NAMED_RULES = 2;

const notJudgedLine = (verdict: Verdict): string[] => {
  const rows = notJudgedRows(verdict);
  if (rows.length === 0) return [];
  const said = rows.map(({ why, rules }) => `${rules.length > NAMED_RULES ? many(rules.length, "rule") : listed(rules, NAMED_RULES)} (${why})`);
  const more = rows.some(({ rules }) => rules.length > NAMED_RULES) ? "; --output json names them all" : "";
  return [`not judged: ${said.join(", ")}${more}`];
};

const asides = (screen: Screen): string[] => {
  const { verdict, colours } = screen;
  const accepted = acceptedFindings(verdict).map(({ rule, subject, accepted: why }) => `accepted: ${rule} of ${subject}, ${why ?? ""}`);
  const hollow = hollowLine(verdict);
  return [...(hollow === null ? [] : [hollow]), ...verdict.remarks, ...warnings(verdict), ...accepted, ...notJudgedLine(verdict), ...uncompared(verdict)]
    .flatMap((text) => wrap(clean(text), screen.width - INDENT.length).map((line, index) => colours.dim(index === 0 ? line : INDENT + line)));
};

const trend = (screen: Screen): string[] => table(
  screen, [words("trend"), words(""), words("since a week ago"), words("since a month ago")],
  trendRows(screen.verdict).map(({ name, graph, week, month }) => [name.toLowerCase(), graph, week, month]),
);

const totals = (screen: Screen): string[] => {
  const rows = changeRows(screen.verdict);
  return screen.verdict.before === null
    ? table(screen, [words("total"), figures("now"), words("")], rows.map(({ name, now, change }) => [name.toLowerCase(), now, change]))
    : table(screen, [words("total"), figures("baseline"), figures("now"), words("change")],
      rows.map(({ name, before, now, change }) => [name.toLowerCase(), before ?? NOTHING, now, change]));
};

/** Renders the verdict for a terminal of the context's width. */
export const renderText = (verdict: Verdict, context: RenderContext): string => {
  const screen: Screen = { ...terminal(context), verdict };
  const sections = [
    headline(screen),
    override(screen),
    ...verdict.problems.map((problem) => problemEntry(problem, screen)),
    ...LEVELS.flatMap((level) => findings(screen, level)),
    failures(screen),
    ...(context.files ? [files(screen)] : []),
    modules(screen),
    kinds(screen),
    targets(screen),
    asides(screen),
    trend(screen),
    totals(screen),
  ];
  return page(sections);
};
