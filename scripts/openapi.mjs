/**
 * Cuts the operations that Proofgate uses out of GitHub's OpenAPI description, for the contract tests.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *   node scripts/openapi.mjs package > test/contract/openapi.json
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const DESCRIPTION = "generated/api.github.com.json";

const OPERATIONS = [
  "issues/list-comments",
  "issues/create-comment",
  "issues/update-comment",
  "repos/create-commit-status",
  "repos/get-content",
  "git/get-blob",
  "git/get-ref",
  "git/get-commit",
  "git/create-blob",
  "git/create-tree",
  "git/create-commit",
  "git/create-ref",
  "git/update-ref",
  "pulls/list",
  "pulls/create",
  "repos/compare-commits-with-basehead",
  "repos/get-commit",
  "issues/list-events",
  "repos/get-collaborator-permission-level",
];

/** Says nothing about what is valid. */
const PROSE = new Set(["description", "summary", "externalDocs", "tags", "example", "examples", "title"]);

/** Keywords whose keys are names, not keywords. */
const NAMES = new Set(["properties", "patternProperties", "headers"]);

const withoutProse = (node, named = false) => {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node)
    .filter(([key]) => named || !(PROSE.has(key) || key.startsWith("x-")))
    .map(([key, value]) => [key, withoutProse(value, !named && NAMES.has(key))]));
};

const referencesIn = (node) =>
  typeof node !== "object" || node === null ? []
    : Object.entries(node).flatMap(([key, value]) => (key === "$ref" && typeof value === "string" ? [value] : referencesIn(value)));

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder of the unpacked package.");
const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const whole = JSON.parse(readFileSync(join(folder, DESCRIPTION), "utf8"));

const paths = {};
for (const [path, methods] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (OPERATIONS.includes(operation.operationId)) (paths[path] ??= {})[method] = withoutProse(operation);
  }
}

// Every error that an operation does not describe has this shape.
const pending = ["#/components/schemas/basic-error", ...referencesIn(paths)];
const components = {};
for (let reference; (reference = pending.pop()) !== undefined;) {
  const [, , kind, id] = reference.split("/");
  if (components[kind]?.[id] !== undefined) continue;
  const part = withoutProse(whole.components[kind][id]);
  (components[kind] ??= {})[id] = part;
  pending.push(...referencesIn(part));
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
process.stdout.write(`${JSON.stringify({
  openapi: whole.openapi,
  info: { title: "GitHub's REST API, cut to what Proofgate uses", version: whole.info.version },
  "x-origin": { package: `${name}@${version}`, file: DESCRIPTION, license: "MIT", cut: "scripts/openapi.mjs" },
  paths: sorted(paths),
  components: Object.fromEntries(Object.entries(sorted(components)).map(([kind, parts]) => [kind, sorted(parts)])),
}, null, 1)}\n`);
