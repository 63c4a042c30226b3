// Bundles the two entries into dist/, with what is loaded on first use in chunks of its own, and collects the licences.
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";

const OUT = process.argv[2] ?? "dist";

// The sources are ES modules, and so is what esbuild splits into chunks; what is shipped are CommonJS modules, which Node
// loads in half the time. Chunks are plain: statements at the beginning of a line, whole names, no cycles.
const IMPORT = /^import\s+(?:(\w+)|\* as (\w+)|\{([^}]*)\})\s+from\s*"([^"]+)";$/gm;
const BARE_IMPORT = /^import\s*"([^"]+)";$/gm;
const EXPORT = /^export\s*\{([^}]*)\};$/gm;
const DEFAULT_EXPORT = /^export default (.*);$/gm;
const LOAD = /\bimport\("(\.[^"]+)"\)/g;
const OWN_URL = 'require("node:url").pathToFileURL(__filename).href';

/** `a, b as c` of an import or export as the names of an object's pattern or literal. */
const names = (list, turn) => list.split(",").map((name) => name.trim()).filter(Boolean)
  .map((name) => turn(...name.split(" as "))).join(", ");

/** Modules of Node that take milliseconds to load and that few runs call: each of their functions loads them when it is called. */
const LATE = new Set(["node:crypto", "node:zlib"]);
const lateFunctions = (list, from) => list.split(",").map((name) => name.trim().split(" as "))
  .map(([name, local = name]) => `const ${local} = (...given) => require("${from}").${name}(...given);`).join("\n");

/** What a CommonJS module is handed: a name of ours that hides one of these would break it without a word. */
const TAKEN = /^(?:var|let|const|function|class) (module|exports|require|__filename|__dirname)\b/m;

/** A chunk as a CommonJS module. */
function asCommonJs(code, file) {
  const [, taken] = TAKEN.exec(code) ?? [];
  if (taken) throw new Error(`${file} declares "${taken}", which CommonJS modules are handed: give it another name.`);
  const turned = code
    .replaceAll(BARE_IMPORT, 'require("$1");')
    .replaceAll(IMPORT, (_, standard, all, list, from) => list && LATE.has(from) ? lateFunctions(list, from) : standard || all
      ? `const ${standard ?? all} = require("${from}");`
      : `const { ${names(list, (name, local) => (local ? `${name}: ${local}` : name))} } = require("${from}");`)
    .replaceAll(EXPORT, (_, list) => `module.exports = { ${names(list, (local, name) => (name ? `${name}: ${local}` : local))} };`)
    .replaceAll(DEFAULT_EXPORT, "module.exports = { default: $1 };")
    .replaceAll(LOAD, 'Promise.resolve().then(() => require("$1"))')
    .replaceAll("import.meta.url", OWN_URL);
  new Script(turned.replace(/^#!.*/, ""), { filename: file });
  return turned;
}

// What syntax trees are made with: the runtime, and a grammar for each language that facts are read of.
const GRAMMARS = ["tree-sitter", ...["python", "javascript", "typescript", "tsx", "java", "go"].map((name) => `tree-sitter-${name}`)];

/** The packages whose code is in the bundle: folder below node_modules, nested ones too. */
function packagesOf(inputs) {
  const names = new Set();
  for (const input of Object.keys(inputs)) {
    const found = /^(?:.*\/)?node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(input);
    if (found) names.add(found[0].slice(0, -1));
  }
  return [...names].sort();
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim() : "(no licence file in the package)";
  return `${name} ${version} (${license})\n\n${text}\n`;
}

rmSync(OUT, { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  entryPoints: ["src/cli.ts", "src/action.ts"],
  outdir: OUT,
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  platform: "node",
  format: "esm",
  target: "node20",
  // The same code as ES modules: of these, what is not used falls away, and nothing has to be required module by module.
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
  legalComments: "none",
  metafile: true,
  write: false,
  logLevel: "warning",
});
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, asCommonJs(text, path));
}
chmodSync(`${OUT}/cli.js`, 0o755);
writeFileSync(`${OUT}/package.json`, '{ "type": "commonjs" }\n');
const licences = [...new Set(packagesOf(metafile.inputs).map(licenceOf))];
writeFileSync(`${OUT}/licenses.txt`, licences.join(`\n${"-".repeat(80)}\n\n`));
mkdirSync(`${OUT}/grammars`);
// Read and written: a copy would keep the mode of the file in the package.
for (const name of GRAMMARS) writeFileSync(`${OUT}/grammars/${name}.wasm`, readFileSync(`node_modules/@vscode/tree-sitter-wasm/wasm/${name}.wasm`));
