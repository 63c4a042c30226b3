import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  changeRows,
  gate,
  kindRows,
  moduleRows,
  openWorld,
  placeText,
  placeUrl,
  prose,
  renderComment,
  renderJson,
  renderMarkdown,
  renderSummary,
  renderText,
  row,
  sortedModules,
  spansOf,
  tableHead,
  targetLines
} from "./chunk-JWUSBAC3.js";
import {
  VERSION
} from "./chunk-RN6ATZDU.js";
import {
  wrongUsage
} from "./chunk-CT3YZINN.js";
import {
  NOTHING,
  acceptedFindings,
  failing,
  failureName,
  figures2 as figures,
  findingsAt,
  holding,
  known,
  lineRanges,
  many,
  notJudgedRows,
  passRate,
  reason,
  sortedFiles,
  sortedReports,
  tally,
  words
} from "./chunk-GSB2Q6O6.js";
import {
  EXIT,
  clean
} from "./chunk-42T5ILYM.js";
import {
  LEVELS,
  missed,
  percent,
  share,
  show
} from "./chunk-LQWMK3EE.js";

// src/render/markup.ts
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escaped = (text2) => text2.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
var written = (value) => {
  if (typeof value === "number") return `${value}`;
  if (typeof value === "string") return escaped(clean(value));
  return "markup" in value ? value.markup : value.map(written).join("");
};
var html = (parts, ...values) => ({ markup: parts.reduce((text2, part, index) => `${text2}${written(values[index - 1])}${part}`) });
var sentence = (text2) => html`${spansOf(text2).map(({ text: part, name: name2 }) => name2 ? html`<code>${part}</code>` : { markup: escaped(part) })}`;

// src/render/page-style.ts
var STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --bar: #54aeff; --shade: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --wary: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --bar: #1f6feb;
  --shade: #151b23; --good: #3fb950; --bad: #f85149; --wary: #d29922; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; font: 1rem/1.5 system-ui, sans-serif; }
body { color: var(--ink); background: var(--paper); }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .5rem; padding-left: .75rem; border-left: .4rem solid var(--mark); overflow-wrap: anywhere; }
h1 b { color: var(--mark); }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.passed { --mark: var(--good); } .failed { --mark: var(--bad); } .incomplete { --mark: var(--wary); }
.error, .problem { --mark: var(--bad); } .warning { --mark: var(--wary); } .note { --mark: var(--line); }
p { margin: .25rem 0; overflow-wrap: anywhere; }
.soft, footer { color: var(--soft); font-size: .875rem; }
code { font: .875em ui-monospace, monospace; background: var(--shade); padding: .1em .3em; border-radius: .25rem; overflow-wrap: anywhere; }
article { border-left: .2rem solid var(--mark); padding: .25rem 0 .25rem .75rem; margin: .75rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
th { font-weight: 600; color: var(--soft); white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.share { min-width: 7rem; background: linear-gradient(to right, var(--bar) calc(var(--of) * 1%), var(--shade) 0) bottom / 100% .2rem no-repeat; }
details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; }
a { color: inherit; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
`;

// src/render/html.ts
var NONE = html``;
var text = (said) => html`<td>${sentence(said)}</td>`;
var name = (said) => html`<td><code>${said}</code></td>`;
var number = (said) => html`<td class="figure">${said}</td>`;
var bar = (ratio) => {
  const part = ratio && share(ratio);
  return part === null ? number(show(ratio)) : html`<td class="figure share" style="--of: ${percent(part)}">${show(ratio)}</td>`;
};
var head = ({ title, figures: right }) => html`<th scope="col"${right ? html` class="figure"` : NONE}>${title}</th>`;
var table = (columns, rows) => rows.length === 0 ? NONE : html`
<div class="scroll"><table>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells}</tr>
`)}</tbody>
</table></div>`;
var section = (title, body2) => body2.markup === "" ? NONE : html`<section>
<h2>${title}</h2>
${body2}
</section>
`;
var folded = (title, body2) => body2.markup === "" ? NONE : html`<details>
<summary>${title}</summary>
${body2}
</details>
`;
var entry = ({ kind, message, hint, marks }) => html`<article class="${kind}">
<p>${sentence(message)}</p>
${hint === null ? NONE : html`<p>→ ${sentence(hint)}</p>
`}<p class="soft">${marks.map((mark, index) => html`${index === 0 ? NONE : { markup: " \xB7 " }}${mark}`)}</p>
</article>
`;
var linked = (said, url) => url === null ? html`<code>${said}</code>` : html`<a href="${url}"><code>${said}</code></a>`;
var problem = ({ message, hint, where, slug }) => entry({ kind: "problem", message, hint, marks: [...where === null ? [] : [html`<code>${where}</code>`], html`${slug}`] });
var finding = (context) => ({ level, message, hint, at, rule, accepted }) => entry({
  kind: level,
  message,
  hint: accepted === null ? hint : `Accepted: ${accepted}`,
  marks: [...at === null ? [] : [linked(placeText(at), placeUrl(context, at))], html`${rule}`]
});
var failure = (group) => html`<article class="error">
<p><code>${failureName(group)}</code>${group.file === null ? NONE : html` in <code>${group.file}</code>`}${group.count > 1 ? html` and ${group.count - 1} more` : NONE}</p>
${group.message === null ? NONE : html`<p><code>${group.message}</code></p>
`}</article>
`;
var changes = (verdict) => table(
  verdict.before === null ? [words(""), figures("Now"), words("")] : [words(""), figures("Baseline"), figures("Now"), words("Change")],
  changeRows(verdict).map((row2) => [
    text(row2.name),
    ...verdict.before === null ? [] : [number(row2.before ?? NOTHING)],
    number(row2.now),
    text(row2.change)
  ])
);
var modules = (verdict) => {
  const ratios = sortedModules(verdict).map(({ coverage }) => coverage?.lines ?? null);
  return table(
    [words("Module"), figures("Lines"), words("Target"), words("Standing"), words("Priority"), figures("Tests"), figures("Pass rate")],
    moduleRows(verdict).map((row2, index) => [text(row2.name), bar(ratios[index]), text(row2.target), text(row2.standing), text(row2.priority), number(row2.tests), number(row2.passRate)])
  );
};
var kinds = (verdict) => table(
  [words("Kind"), figures("Baseline"), figures("Now"), figures("Pass rate")],
  kindRows(verdict).map((row2) => [text(row2.name), number(row2.before ?? NOTHING), number(row2.now), number(row2.passRate)])
);
var targets = (verdict) => table(
  [words("Of"), words("On"), figures("Now"), words("Target"), words("")],
  targetLines(verdict).map((row2) => [text(row2.scope), text(row2.metric), number(row2.now), text(row2.target), text(row2.reached)])
);
var files = (verdict, context) => table(
  [words("File"), words("Module"), figures("Lines"), figures("Uncovered"), words("Standing")],
  sortedFiles(verdict).map(({ path, module, cover, standing }) => {
    const lines = known(cover?.lines);
    return [
      html`<td>${linked(path, placeUrl(context, { path, line: null }))}</td>`,
      text(module),
      bar(lines),
      number(lines ? `${missed(lines)}` : NOTHING),
      text(standing)
    ];
  })
);
var uncovered = (verdict, context) => table(
  [words("File"), words("Lines")],
  verdict.uncovered.map(({ path, lines }) => [html`<td>${linked(path, placeUrl(context, { path, line: lines[0] ?? null }))}</td>`, text(lineRanges(lines, Infinity))])
);
var background = (verdict) => {
  const said = [
    ...verdict.remarks,
    ...notJudgedRows(verdict).map(({ why, rules }) => `Not judged: ${rules.join(", ")} (${why})`),
    ...verdict.unresolved.map(({ path, report, why }) => `${path} of ${report} fits no file of the repository: ${why}`)
  ];
  const reports = sortedReports(verdict).map(holding).map(({ path, format, holds }) => [name(path), html`<td>${format}</td>`, html`<td>${holds}</td>`]);
  return html`${said.length === 0 ? NONE : html`<ul>
${said.map((one) => html`<li>${sentence(one)}</li>
`)}</ul>
`}${table([words("Report"), words("Format"), words("Holds")], reports)}`;
};
var body = (verdict, context) => {
  const { problems, failures } = verdict;
  const [errors, warnings, notes] = LEVELS.map((level) => findingsAt(verdict, level));
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
    folded(`Changed lines that no test runs, in ${many(verdict.uncovered.length, "file")}`, uncovered(verdict, context)),
    folded(many(notes.length, "note"), html`${notes.map(write)}`),
    folded(many(accepted.length, "accepted finding"), html`${accepted.map(write)}`),
    folded(many(sortedFiles(verdict).length, "measured file"), files(verdict, context)),
    folded("How this was judged", background(verdict))
  ];
};
var renderHtml = (verdict, context) => html`<!doctype html>
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
<p class="soft">${tally(verdict)}${verdict.before === null ? html`; no baseline to compare with` : NONE}</p>
</header>
${body(verdict, context)}<footer>Proofgate ${context.version}${context.repository === null ? NONE : html`, commit ${context.repository.sha}`}</footer>
</body>
</html>
`.markup;

// src/render/matrix.ts
var HEAD = tableHead([
  words("Module"),
  words("Priority"),
  words("Standing"),
  figures("Lines"),
  words("Target"),
  figures("Tests"),
  figures("Pass rate")
]);
var renderMatrix = (verdict) => {
  const { coverage, tests } = verdict.totals;
  return `${[
    HEAD,
    ...moduleRows(verdict).map(({ name: name2, priority, standing, lines, target, tests: count, passRate: rate }) => row([prose(name2), priority, standing, lines, prose(target), count, rate])),
    row(["**all**", "", "", show(coverage?.lines ?? null), "", tests ? `${tests.total}` : NOTHING, tests ? show(passRate(tests)) : NOTHING])
  ].join("\n")}
`;
};

// src/render/index.ts
var RENDERERS = [
  { kind: "comment", render: (verdict, context) => renderComment(verdict, context) },
  { kind: "summary", render: (verdict, context) => renderSummary(verdict, context) },
  { kind: "json", render: renderJson },
  { kind: "html", render: renderHtml },
  { kind: "matrix", render: renderMatrix },
  { kind: "text", render: renderText },
  { kind: "markdown", render: renderMarkdown }
];

// src/commands/check.ts
var requestOf = (values) => ({
  config: values.config ?? null,
  coverage: values.coverage ?? null,
  tests: values.tests ?? null,
  baseline: values.baseline ?? null,
  base: values.base ?? null,
  changesFrom: values.base ?? null,
  testOutcome: values["test-outcome"] ?? null,
  fork: false
});
var rendererOf = (kind) => {
  const found = RENDERERS.find((renderer) => renderer.kind === kind);
  if (found) return found;
  throw wrongUsage(`--write knows ${RENDERERS.map((renderer) => renderer.kind).join(", ")}, not ${JSON.stringify(kind)}.`, "check");
};
var readWrite = (text2) => {
  const at = text2.indexOf("=");
  if (at < 1 || at === text2.length - 1) throw wrongUsage(`--write takes KIND=FILE, not ${JSON.stringify(text2)}.`, "check");
  return { renderer: rendererOf(text2.slice(0, at)), file: text2.slice(at + 1) };
};
var contextOf = (world, values, io) => ({
  version: VERSION,
  repository: world.repository(),
  prefix: world.prefix(),
  runUrl: null,
  key: "default",
  colour: io.colour,
  width: io.width,
  files: values.files ?? false
});
var print = (verdict, context, values, io) => io.out(rendererOf(values.output ?? "text").render(verdict, context));
async function check(values, io) {
  const writes = (values.write ?? []).map(readWrite);
  const world = openWorld(values.root ?? ".");
  const verdict = await gate(world, requestOf(values));
  const context = contextOf(world, values, io);
  print(verdict, context, values, io);
  for (const { renderer, file } of writes) world.writeText(file, renderer.render(verdict, { ...context, colour: false }));
  return EXIT[verdict.verdict];
}

export {
  requestOf,
  check
};
