/** The verdict as one self-contained page: no script, nothing loaded, light and dark. */
import { LEVELS, type Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import { missed, percent, share, show, type Ratio } from "../model/ratio.ts";
import type { FailureGroup, Verdict } from "../model/verdict.ts";
import { changeRows } from "./changes.ts";
import { figures, words, type Column } from "./columns.ts";
import { acceptedFindings, failing, failureName, findingsAt, notJudgedRows, reason, sortedFiles, sortedReports, tally, whyUncompared } from "./digest.ts";
import { holding } from "./holdings.ts";
import { hollowLine } from "./hollow-line.ts";
import { placeText, placeUrl } from "./links.ts";
import { html, sentence, type Markup } from "./markup.ts";
import { kindRows, moduleRows, sortedModules, targetLines } from "./modules.ts";
import { STYLE } from "./page-style.ts";
import type { RenderContext } from "./renderer.ts";
import { trendRemark, trendRows } from "./trend.ts";
import { known, lineRanges, many, NOTHING } from "./words.ts";

const NONE = html``;

const text = (said: string): Markup => html`<td>${sentence(said)}</td>`;
const name = (said: string): Markup => html`<td><code>${said}</code></td>`;
const number = (said: string): Markup => html`<td class="figure">${said}</td>`;

/** A share with a bar behind it; no bar where nothing is known. */
const bar = (ratio: Ratio | null): Markup => {
  const part = ratio && share(ratio);
  return part === null ? number(show(ratio)) : html`<td class="figure share" style="--of: ${percent(part)}">${show(ratio)}</td>`;
};

const head = ({ title, figures: right }: Column): Markup => html`<th scope="col"${right ? html` class="figure"` : NONE}>${title}</th>`;

/** A table; nothing where it has no rows. */
const table = (columns: readonly Column[], rows: readonly (readonly Markup[])[]): Markup => (rows.length === 0 ? NONE : html`
<div class="scroll"><table>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells}</tr>
`)}</tbody>
</table></div>`);

/** A heading and what stands under it; nothing where nothing does. */
const section = (title: string, body: Markup): Markup => (body.markup === "" ? NONE : html`<section>
<h2>${title}</h2>
${body}
</section>
`);

/** The same, folded. */
const folded = (title: string, body: Markup): Markup => (body.markup === "" ? NONE : html`<details>
<summary>${title}</summary>
${body}
</details>
`);

interface Entry {
  readonly kind: string;
  readonly message: string;
  readonly hint: string | null;
  readonly marks: readonly Markup[];
}

const entry = ({ kind, message, hint, marks }: Entry): Markup => html`<article class="${kind}">
<p>${sentence(message)}</p>
${hint === null ? NONE : html`<p>→ ${sentence(hint)}</p>
`}<p class="soft">${marks.map((mark, index) => html`${index === 0 ? NONE : { markup: " · " }}${mark}`)}</p>
</article>
`;

const linked = (said: string, url: string | null): Markup =>
  (url === null ? html`<code>${said}</code>` : html`<a href="${url}"><code>${said}</code></a>`);

const problem = ({ message, hint, where, slug }: Problem): Markup =>
  entry({ kind: "problem", message, hint, marks: [...(where === null ? [] : [html`<code>${where}</code>`]), html`${slug}`] });

const finding = (context: RenderContext) => ({ level, message, hint, at, rule, accepted }: Finding): Markup => entry({
  kind: level, message, hint: accepted === null ? hint : `Accepted: ${accepted}`,
  marks: [...(at === null ? [] : [linked(placeText(at), placeUrl(context, at))]), html`${rule}`],
});

const failure = (group: FailureGroup): Markup => html`<article class="error">
<p><code>${failureName(group)}</code>${
  group.file === null ? NONE : html` in <code>${group.file}</code>`}${group.count > 1 ? html` and ${group.count - 1} more` : NONE}</p>
${group.message === null ? NONE : html`<p><code>${group.message}</code></p>
`}</article>
`;

const changes = (verdict: Verdict): Markup => table(
  verdict.before === null ? [words(""), figures("Now"), words("")] : [words(""), figures("Baseline"), figures("Now"), words("Change")],
  changeRows(verdict).map((row) => [
    text(row.name), ...(verdict.before === null ? [] : [number(row.before ?? NOTHING)]), number(row.now), text(row.change),
  ]),
);

const trend = (verdict: Verdict): Markup => {
  const remark = trendRemark(verdict);
  const rows = trendRows(verdict).map(({ name: of, graph, week, month }) => [text(of), name(graph), text(week), text(month)]);
  const shown = table([words(""), words("Trend"), words("Since a week ago"), words("Since a month ago")], rows);
  return remark === null ? shown : html`${shown}
<p class="soft">${sentence(remark)}</p>`;
};

const modules = (verdict: Verdict): Markup => {
  const ratios = sortedModules(verdict).map(({ coverage }) => coverage?.lines ?? null);
  return table(
    [words("Module"), figures("Lines"), words("Target"), words("Standing"), words("Priority"), figures("Tests"), figures("Pass rate")],
    moduleRows(verdict).map((row, index) =>
      [text(row.name), bar(ratios[index]!), text(row.target), text(row.standing), text(row.priority), number(row.tests), number(row.passRate)]),
  );
};

const kinds = (verdict: Verdict): Markup => table(
  [words("Kind"), figures("Baseline"), figures("Now"), figures("Pass rate")],
  kindRows(verdict).map((row) => [text(row.name), number(row.before ?? NOTHING), number(row.now), number(row.passRate)]),
);

const targets = (verdict: Verdict): Markup => table(
  [words("Of"), words("On"), figures("Now"), words("Target"), words("")],
  targetLines(verdict).map((row) => [text(row.scope), text(row.metric), number(row.now), text(row.target), text(row.reached)]),
);

const files = (verdict: Verdict, context: RenderContext): Markup => table(
  [words("File"), words("Module"), figures("Lines"), figures("Uncovered"), words("Standing")],
  sortedFiles(verdict).map(({ path, module, cover, standing }) => {
    const lines = known(cover?.lines);
    return [
      html`<td>${linked(path, placeUrl(context, { path, line: null }))}</td>`, text(module), bar(lines),
      number(lines ? `${missed(lines)}` : NOTHING), text(standing),
    ];
  }),
);

const uncovered = (verdict: Verdict, context: RenderContext): Markup => table(
  [words("File"), words("Lines")],
  verdict.uncovered.map(({ path, lines }) =>
    [html`<td>${linked(path, placeUrl(context, { path, line: lines[0] ?? null }))}</td>`, text(lineRanges(lines, Infinity))]),
);

const background = (verdict: Verdict): Markup => {
  const hollow = hollowLine(verdict);
  const said = [
    ...(hollow === null ? [] : [hollow]),
    ...verdict.remarks,
    ...sortedReports(verdict).flatMap(({ path, warnings }) => warnings.map((warning) => `Warning of ${path}: ${warning}`)),
    ...notJudgedRows(verdict).map(({ why, rules }) => `Not judged: ${rules.join(", ")} (${why})`),
    ...verdict.unresolved.map(({ path, report, why }) => `${path} of ${report} fits no file of the repository: ${why}`),
  ];
  const reports = sortedReports(verdict).map(holding)
    .map(({ path, format, holds }) => [name(path), html`<td>${format}</td>`, html`<td>${holds}</td>`]);
  return html`${said.length === 0 ? NONE : html`<ul>
${said.map((one) => html`<li>${sentence(one)}</li>
`)}</ul>
`}${table([words("Report"), words("Format"), words("Holds")], reports)}`;
};

const body = (verdict: Verdict, context: RenderContext): readonly Markup[] => {
  const { problems, failures } = verdict;
  const [errors, warnings, notes] = LEVELS.map((level) => findingsAt(verdict, level)) as [Finding[], Finding[], Finding[]];
  const accepted = acceptedFindings(verdict);
  const write = finding(context);
  return [
    section(many(problems.length, "problem"), html`${problems.map(problem)}`),
    section(verdict.before === null ? "Figures" : "What changed", changes(verdict)),
    section(many(errors.length, "error"), html`${errors.map(write)}`),
    section(many(warnings.length, "warning"), html`${warnings.map(write)}`),
    section(many(failing(verdict), "failing test"), html`${failures.map(failure)}`),
    section("Modules", modules(verdict)),
    section("Tests by kind", kinds(verdict)),
    section("Targets", targets(verdict)),
    section("Trend", trend(verdict)),
    folded(`Changed lines that no test runs, in ${many(verdict.uncovered.length, "file")}`, uncovered(verdict, context)),
    folded(many(notes.length, "note"), html`${notes.map(write)}`),
    folded(many(accepted.length, "accepted finding"), html`${accepted.map(write)}`),
    folded(many(sortedFiles(verdict).length, "measured file"), files(verdict, context)),
    folded("How this was judged", background(verdict)),
  ];
};

const uncompared = (verdict: Verdict): Markup => {
  const why = whyUncompared(verdict);
  return why === null ? NONE : html`; ${why}`;
};

/** Renders the page. */
export const renderHtml = (verdict: Verdict, context: RenderContext): string => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<title>Proofgate: ${verdict.verdict}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<header class="${verdict.verdict}">
<h1><b>Proofgate: ${verdict.verdict}</b> — ${sentence(reason(verdict))}</h1>
<p class="soft">${tally(verdict)}${uncompared(verdict)}</p>
</header>
${body(verdict, context)}<footer>Proofgate ${context.version}${context.repository === null ? NONE : html`, commit ${context.repository.sha}`}</footer>
</body>
</html>
`.markup;
