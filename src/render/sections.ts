/** The sections of the Markdown documents, as blocks that can be shortened. Comment and summary choose among them. */
import type { Finding, Level } from "../model/finding.ts";
import type { Place } from "../model/path.ts";
import type { Problem } from "../model/problem.ts";
import { show } from "../model/ratio.ts";
import type { FailureGroup, Verdict } from "../model/verdict.ts";
import { folded, listBlock, partsBlock, tableBlock } from "./blocks.ts";
import { changeRows, type ChangeRow } from "./changes.ts";
import { figures, words } from "./columns.ts";
import { acceptedFindings, failing, failureName, findingsAt, isInPart, notJudgedRows, reportWarnings, sortedFiles, sortedReports } from "./digest.ts";
import type { Block } from "./fit.ts";
import { holding } from "./holdings.ts";
import { placeText, placeUrl } from "./links.ts";
import { code, link, prose } from "./markdown.ts";
import { kindRows, moduleRows, targetLines } from "./modules.ts";
import type { RenderContext } from "./renderer.ts";
import { trendRemark, trendRows } from "./trend.ts";
import { lineRanges, listed, many, NOTHING } from "./words.ts";

/** How many rows a section shows at most, and what the edge knows. */
export interface Extent {
  readonly most: number;
  readonly context: RenderContext;
}

/** Ranges of lines that are listed of one file. */
const MOST_RANGES = 8;

const placeLink = (at: Place, context: RenderContext): string => {
  const url = placeUrl(context, at);
  return url === null ? code(placeText(at)) : link(code(placeText(at)), url);
};

/** Two spaces before a line's end keep it, also where a document's own line ends are only spaces. */
const LINE_END = "  \n  ";

/** A message, what to do about it, and where it belongs, on lines of their own. */
const item = (message: string, hint: string | null, marks: readonly string[]): string =>
  [prose(message), ...(hint === null ? [] : [`→ ${prose(hint)}`]), marks.join(" · ")].filter((line) => line !== "").join(LINE_END);

const findingItem = (context: RenderContext) => ({ message, hint, at, rule }: Finding): string =>
  item(message, hint, [...(at === null ? [] : [placeLink(at, context)]), code(rule)]);

const problemItem = ({ message, hint, where, slug }: Problem): string =>
  item(message, hint, [...(where === null ? [] : [code(where)]), code(slug)]);

/** What could not be judged, and how to provide what is missing. */
export const problemsBlock = ({ problems }: Verdict, { most }: Extent): Block =>
  listBlock({ title: `#### ${many(problems.length, "problem")}`, items: problems, noun: "problem", most }, problemItem);

/** The findings of a level, in full. */
export const findingsBlock = (verdict: Verdict, level: Level, { most, context }: Extent): Block => {
  const items = findingsAt(verdict, level);
  return listBlock({ title: `#### ${many(items.length, level)}`, items, noun: level, most }, findingItem(context));
};

/** The notes, folded. */
export const notesBlock = (verdict: Verdict, { most, context }: Extent): Block => {
  const items = findingsAt(verdict, "note");
  return folded(many(items.length, "note"), listBlock({ items, noun: "note", most }, findingItem(context)));
};

/** What the configuration accepts, with the reasons, folded. */
export const acceptedBlock = (verdict: Verdict, { most, context }: Extent): Block => {
  const items = acceptedFindings(verdict);
  const plain = findingItem(context);
  const write = (finding: Finding): string => `${plain({ ...finding, hint: null })}${LINE_END}Accepted: ${prose(finding.accepted ?? "")}`;
  return folded(many(items.length, "accepted finding"), listBlock({ items, noun: "accepted finding", most }, write));
};

/** What was measured is not all that should have been. */
const nowTitle = (verdict: Verdict): string => (isInPart(verdict) ? "Now, in part" : "Now");

const NO_BASELINE = "There is no baseline yet, so nothing is compared. " +
  "To write one, run `proofgate baseline --update` on the default branch and commit `.proofgate/baseline.json`.";

/** Without a baseline: what is, and how to write one. A run that could not be judged writes none, so it is not told to. */
const figuresBlock = (verdict: Verdict, items: readonly ChangeRow[]): Block => {
  const table = tableBlock(
    { items, noun: "figure", most: items.length, columns: [words(""), figures(nowTitle(verdict)), words("")] },
    ({ name, now, change }) => [name, now, change],
  );
  return verdict.problems.length > 0 ? table : { ...table, foot: `\n\n${NO_BASELINE}` };
};

/** Baseline, now, change. */
export const changesBlock = (verdict: Verdict): Block => {
  const items = changeRows(verdict);
  if (verdict.before === null) return figuresBlock(verdict, items);
  const columns = [words(""), figures("Baseline"), figures(nowTitle(verdict)), words("Change")];
  return tableBlock(
    { items, noun: "figure", most: items.length, columns }, ({ name, before, now, change }) => [name, before ?? NOTHING, now, change],
  );
};

/** The pace of targets that no other table of a comment shows, one a line. */
const paceLines = (verdict: Verdict): string[] => targetLines(verdict).filter(({ pace, inModule }) => pace !== null && !inModule)
  .map(({ scope, metric, target, pace }) => prose(`Target on ${metric} of ${scope === "project" ? "the project" : scope}, ${target}: ${pace!}.`));

/** How the figures moved: a graph, and the change since a week and a month ago. A history that tells little says so. */
export const trendBlock = (verdict: Verdict, { full }: { readonly full: boolean }): Block => {
  const [items, remark] = [trendRows(verdict), trendRemark(verdict)];
  const foot = [...(remark === null ? [] : [prose(remark)]), ...(full ? [] : paceLines(verdict))].join("  \n");
  const columns = [words(""), words("Trend"), words("Since a week ago"), words("Since a month ago")];
  const table = tableBlock({ items, noun: "figure", most: items.length, columns }, ({ name, graph, week, month }) => [name, code(graph), week, month]);
  return foot === "" ? table : { ...table, foot: `\n\n${foot}` };
};

/** Where there is no history, that there is none. */
export const noTrendBlock = (verdict: Verdict): Block => {
  const remark = trendRows(verdict).length === 0 ? trendRemark(verdict) : null;
  return partsBlock(remark === null ? [] : [prose(remark)]);
};

const failureItem = (context: RenderContext) => (group: FailureGroup): string => {
  const { file, message, count } = group;
  const others = count > 1 ? ` and ${count - 1} more` : "";
  const from = file === null ? "" : ` in ${placeLink({ path: file, line: null }, context)}`;
  return `${code(failureName(group))}${from}${others}${message === null ? "" : `${LINE_END}${code(message)}`}`;
};

/** The failing tests, those that say the same as one item. */
export const failuresBlock = (verdict: Verdict, { most, context }: Extent): Block => listBlock(
  { title: `#### ${many(failing(verdict), "failing test")}`, items: verdict.failures, noun: "failure", most }, failureItem(context),
);

/** Changed lines that no test runs, by file, folded. */
export const uncoveredBlock = ({ uncovered }: Verdict, { most, context }: Extent): Block => {
  const columns = [words("File"), words("Lines")];
  return folded(`Changed lines that no test runs, in ${many(uncovered.length, "file")}`,
    tableBlock({ items: uncovered, noun: "file", most, columns }, ({ path, lines }) =>
      [placeLink({ path, line: lines[0] ?? null }, context), lineRanges(lines, MOST_RANGES)]));
};

/** The modules by priority. The columns that a narrow screen cuts off come last. */
export const modulesBlock = (verdict: Verdict, { most }: Extent): Block => tableBlock({
  title: "#### Modules", items: moduleRows(verdict), noun: "module", most,
  columns: [words("Module"), figures("Lines"), words("Target"), words("Standing"), words("Priority")],
}, ({ name, priority, standing, lines, target }) => [prose(name), lines, prose(target), standing, priority]);

/** Tests by kind, before and after. */
export const kindsBlock = (verdict: Verdict, { most }: Extent): Block => {
  const table = { title: "#### Tests by kind", items: kindRows(verdict), noun: "kind", most };
  const [now, rate] = [figures("Now"), figures("Pass rate")];
  return verdict.before === null
    ? tableBlock({ ...table, columns: [words("Kind"), now, rate] }, (kind) => [prose(kind.name), kind.now, kind.passRate])
    : tableBlock({ ...table, columns: [words("Kind"), figures("Baseline"), now, rate] },
      (kind) => [prose(kind.name), kind.before ?? NOTHING, kind.now, kind.passRate]);
};

/** Every target and whether it is reached. */
export const targetsBlock = (verdict: Verdict, { most }: Extent): Block => tableBlock({
  title: "#### Targets", items: targetLines(verdict), noun: "target", most,
  columns: [words("Of"), words("On"), figures("Now"), words("Target"), words("")],
}, ({ scope, metric, now, target, reached }) => [prose(scope), prose(metric), now, prose(target), reached]);

/** The reports that were read, and what they hold. */
export const reportsBlock = (verdict: Verdict, { most }: Extent): Block => tableBlock({
  title: "**Reports read**", items: sortedReports(verdict), noun: "report", most,
  columns: [words("Report"), words("Format"), words("Holds")],
}, (report) => {
  const { path, format, holds } = holding(report);
  return [code(path), prose(format), holds];
});

/** Rules that could not be asked, by the reason. */
export const notJudgedBlock = (verdict: Verdict, { most }: Extent): Block => listBlock(
  { title: "**Not judged**", items: notJudgedRows(verdict), noun: "reason", most },
  ({ why, rules }) => `${listed(rules.map((rule) => code(rule)), rules.length)}: ${prose(why)}`,
);

/** How the run was judged, as sentences. */
export const remarksBlock = ({ remarks }: Verdict, { most }: Extent): Block =>
  listBlock({ title: "**Remarks**", items: remarks, noun: "remark", most }, (remark) => prose(remark));

/** What is odd in the reports that were read. */
export const reportWarningsBlock = (verdict: Verdict, { most }: Extent): Block => listBlock(
  { title: "**Warnings of reports**", items: reportWarnings(verdict), noun: "report", most },
  ({ path, first, more }) => `${code(path)}: ${prose(first)}${more === 0 ? "" : ` And ${many(more, "more warning")}; ${code(`proofgate inspect ${path}`)} lists all.`}`,
);

/** Report paths that fit no file, or several. */
export const unresolvedBlock = ({ unresolved }: Verdict, { most }: Extent): Block => listBlock(
  { title: "**Paths that fit no file of the repository**", items: unresolved, noun: "path", most },
  ({ path, report, why }) => `${code(path)} of ${code(report)}: ${why}`,
);

/** Files with their coverage, the most uncovered lines first, folded. */
export const filesBlock = (verdict: Verdict, { most, context }: Extent): Block => {
  const items = sortedFiles(verdict);
  const columns = [words("File"), words("Module"), figures("Lines"), figures("Uncovered"), words("Standing")];
  return folded(many(items.length, "measured file"), tableBlock({ items, noun: "file", most, columns }, ({ path, module, cover, standing }) => {
    const lines = cover?.lines ?? null;
    return [placeLink({ path, line: null }, context), prose(module), show(lines), lines ? `${lines.total - lines.hit}` : NOTHING, standing];
  }));
};
