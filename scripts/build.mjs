// Bundles the two entries into dist/, with what is loaded on first use in chunks of its own, and collects the licences.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const OUT = process.argv[2] ?? "dist";

// CommonJS dependencies call require("net") and ask for __filename, which an ES module does not have.
const BANNER = 'import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);';

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
const { metafile } = await build({
  entryPoints: ["src/cli.ts", "src/action.ts"],
  outdir: OUT,
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  platform: "node",
  format: "esm",
  target: "node20",
  banner: { js: BANNER },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
const licences = [...new Set(packagesOf(metafile.inputs).map(licenceOf))];
writeFileSync(`${OUT}/licenses.txt`, licences.join(`\n${"-".repeat(80)}\n\n`));
mkdirSync(`${OUT}/grammars`);
// Read and written: a copy would keep the mode of the file in the package.
for (const name of GRAMMARS) writeFileSync(`${OUT}/grammars/${name}.wasm`, readFileSync(`node_modules/@vscode/tree-sitter-wasm/wasm/${name}.wasm`));
