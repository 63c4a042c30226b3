// Writes what is made from the source: the JSON Schema and the reference pages. --check only says which are stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

import { formatsPage } from "./formats-page.mjs";
import { readmePage } from "./readme.mjs";

const ROOT = join(import.meta.dirname, "..");
const MADE = "<!-- Made by `npm run docs`. Edit the source that it is made from, not this page. -->";

/** What the pages are made from, taken from the source as it stands. */
async function loadSource() {
  const outfile = join(ROOT, "node_modules/.cache/proofgate/docs-source.mjs");
  await build({
    stdin: {
      resolveDir: ROOT,
      loader: "ts",
      contents: `
        export * as z from "zod/mini";
        export { DEFAULT_COVERAGE_GLOBS, DEFAULT_TEST_GLOBS, LIKELY_TEST_GLOBS } from "./src/config/defaults.ts";
        export { readConfig } from "./src/config/read.ts";
        export { configSchema } from "./src/config/schema.ts";
        export { FORMATS } from "./src/formats/index.ts";
        export { PROBLEMS } from "./src/model/problem.ts";
        export { RULES } from "./src/rules/index.ts";`,
    },
    outfile, bundle: true, packages: "external", platform: "node", format: "esm", target: "node20", logLevel: "warning",
  });
  return import(`${pathToFileURL(outfile)}?${Date.now()}`);
}

// The JSON Schema

function schemaOf({ z, configSchema, RULES }) {
  const schema = z.toJSONSchema(configSchema(RULES.map((rule) => rule.id)), { target: "draft-2020-12", io: "input" });
  for (const { id, summary, level } of RULES) Object.assign(schema.properties.rules.properties[id], { description: summary, default: level });
  const { $schema, ...rest } = schema;
  return { $schema, title: "Proofgate configuration", description: "What Proofgate judges a pull request by: proofgate.yml or .github/proofgate.yml.", ...rest };
}

const schemaFile = (source) => `${JSON.stringify(schemaOf(source), null, 2)}\n`;

// docs/configuration.md

const EXAMPLE = "src/config/example.yml";

/** The parts of a configuration that have a table of their own, by their place in the schema. */
const PARTS = [
  { title: "Keys", at: [] },
  { title: "targets", at: ["targets"] },
  { title: "modules", at: ["modules", "*"], about: "A map from a name of your choice to a module. `other` is the module of whatever no module holds." },
  { title: "A module's target", at: ["modules", "*", "target"] },
  { title: "kinds", at: ["kinds", "*"], about: "A map from a name to a kind. What is configured under `unit`, `integration` or `e2e` replaces that kind's default; these three need no `tests` of their own." },
  { title: "A kind's target", at: ["kinds", "*", "target"] },
  { title: "expect", at: ["expect", "*"], about: "A list; each item names `coverage`, `tests` or both." },
  { title: "links", at: ["links", "*"], about: "A list of links." },
  { title: "ignore", at: ["ignore", "*"], about: "A list of accepted findings. Such a finding is shown as a note, with its reason." },
  { title: "paths", at: ["paths"] },
];

/** The schema of a part: `*` is an item of a list, or the value of a map under a name of the user's. */
function partOf(schema, at) {
  return at.reduce((node, step) => (step === "*" ? (node.items ?? node.additionalProperties) : node.properties[step]), schema);
}

const slug = (title) => title.toLowerCase().replace(/[^a-z0-9 -]/g, "").replaceAll(" ", "-");
const code = (text) => `\`${text}\``;

/** A key's type, in words: the schema's own title, its values, or a link to the table of its part. */
function typeOf(schema, node, at) {
  if (at[0] === "rules") return "map from [rules](rules.md) to `error`, `warning`, `note` or `off`";
  const part = PARTS.find((one) => [at.join(), `${at.join()},*`].includes(one.at.join()));
  if (part) return `[${part.at.at(-1) !== "*" ? "map" : node.type === "array" ? "list" : "map by name"}](#${slug(part.title)})`;
  const target = node.$ref ? schema.$defs[node.$ref.split("/").at(-1)] : node;
  if (target.title) return target.title;
  if ((target.enum?.length ?? 0) > 5) return "a rule's id";
  return (target.enum ?? [target.const]).map(code).join(", ");
}

const defaultOf = (node, isRequired) =>
  isRequired ? "required" : node.default === undefined || node.default === "" || node.default.length === 0 ? "–" : code(JSON.stringify(node.default));

function partTable(schema, { title, at, about }) {
  const part = partOf(schema, at);
  const rows = Object.entries(part.properties).map(([key, node]) =>
    `| ${code(key)} | ${typeOf(schema, node, [...at, key])} | ${defaultOf(node, part.required?.includes(key))} | ${node.description} |`);
  return [`## ${title}`, ...(about ? [about] : []), ["| key | type | default | meaning |", "| --- | --- | --- | --- |", ...rows].join("\n")].join("\n\n");
}

/** The example, proved to be one. */
function exampleText({ readConfig, RULES }) {
  const text = readFileSync(join(ROOT, EXAMPLE), "utf8");
  const { problems } = readConfig(text, EXAMPLE, RULES.map((rule) => rule.id));
  if (problems.length > 0) throw new Error(problems.map(({ where, message }) => `${where}: ${message}`).join("\n"));
  return text;
}

function configurationPage(source) {
  const schema = schemaOf(source);
  return `${MADE}

# Configuration

Proofgate reads \`proofgate.yml\`, or \`.github/proofgate.yml\`. Without either it works too: reports are sought in the
[usual places](#the-usual-places), every test that runs must pass, and what is relative is compared with the baseline.

Every key but \`version\` may be left out. A key that is unknown or stands twice, a value of another type, a glob that
leaves the root or matches nothing: each is a problem that names its line and says what to write instead, and the verdict
is incomplete until it is mended. Where a list of globs is asked for, a single one may stand by itself. Globs and paths
start from the root, and a percentage has at most two decimals.

A glob has at most 1,000 characters, nests braces and parentheses at most 8 deep, stands for at most 1,000 alternatives,
and has at most 4 wildcards such as \`*\` in one name and \`**\` at most 4 times; the repeated groups of regular expressions,
such as \`(a+)+\`, are refused. Of folders that a glob for reports fits, only those are a problem that are called like the
reports that it asks for: \`reports/*.xml\` asks for files, and a folder \`reports/old.xml\` is none. \`reports/**\` passes over folders.

[\`schema/proofgate.schema.json\`](../schema/proofgate.schema.json) lets an editor check the file while you write it.

## An example

\`\`\`yaml
${exampleText(source)}\`\`\`

${PARTS.map((part) => partTable(schema, part)).join("\n\n")}

## rules

A map from a rule's id to \`error\`, \`warning\`, \`note\` or \`off\`. The ids and their own levels are in [rules.md](rules.md).

## The usual places

Where \`coverage\` is not configured, coverage reports are sought by these globs:

${source.DEFAULT_COVERAGE_GLOBS.map((glob) => `* ${code(glob)}`).join("\n")}

Where \`tests\` is not configured, test reports by these:

${source.DEFAULT_TEST_GLOBS.map((glob) => `* ${code(glob)}`).join("\n")}

And by these, which are likely names: what is of no known format there is left out, and said.

${source.LIKELY_TEST_GLOBS.map((glob) => `* ${code(glob)}`).join("\n")}
`;
}

// docs/problems.md

function problemsPage({ PROBLEMS }) {
  const sections = Object.entries(PROBLEMS).map(([id, { means, advice }]) => `## ${id}\n\n${means}\n\nWhat to do: ${advice}`);
  return `${MADE}

# Problems

A problem is why Proofgate could not judge. With any problem the verdict is \`incomplete\` and the exit code 2; it is never
softened. A problem names the place, and says what to do: the line to write instead, wherever there is one.

${sections.join("\n\n")}
`;
}

// docs/rules.md

function ruleSection({ id, summary, level, docs }) {
  return [
    `## ${id}`,
    `${summary} Level: **${level}**.`,
    `**Fires:** ${docs.fires}`,
    `**Why:** ${docs.why}`,
    ...(docs.example ? [`**Reads like:** ${docs.example}`] : []),
    `**What to do:** ${docs.fix}`,
    `**To soften it:** ${docs.silence ? `${docs.silence} ` : ""}\`rules: { ${id}: … }\`, or \`ignore\` for one subject.`,
  ].join("\n\n");
}

function rulesPage({ RULES }) {
  const rows = RULES.map(({ id, level, summary }) => `| [${code(id)}](#${id}) | ${level} | ${summary} |`);
  return `${MADE}

# Rules

A rule yields findings about code and tests. The level is the rule's own; \`rules\` in the [configuration](configuration.md#rules)
replaces it, but does not raise what is a note or a warning for lack of evidence or of time.

| rule | level | |
| --- | --- | --- |
${rows.join("\n")}

${RULES.map(ruleSection).join("\n\n")}
`;
}

/** Every document, and what makes it. */
const DOCUMENTS = [
  { path: "schema/proofgate.schema.json", render: schemaFile },
  { path: "docs/configuration.md", render: configurationPage },
  { path: "docs/problems.md", render: problemsPage },
  { path: "docs/rules.md", render: rulesPage },
  { path: "docs/formats.md", render: (source) => formatsPage(source, MADE) },
  { path: "README.md", render: readmePage },
];

const source = await loadSource();
const check = process.argv.includes("--check");
for (const { path, render } of DOCUMENTS) {
  const file = join(ROOT, path);
  const text = render(source);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (check) {
    console.error(`${path} is stale; npm run docs writes it anew.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path} was written.`);
  }
}
