// Runs JavaScript or TypeScript test files alone, each in a process of its own, and says which lines of function bodies each made run,
// file by file, as JSON. ROOT lies in a folder in which mocha, istanbul-lib-instrument, esbuild and what the tree needs are installed:
//   node bench/links/trace.mjs ROOT OUT [--require SETUP]… TEST…
// Counters are set to nothing once the test file is loaded: what importing runs is nobody's gain.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SECONDS = 60;
const TESTS = /(?:^|\/)(?:__\w+__|tests?|specs?)\/|[._-](?:test|spec)\.\w+$/;
const PLUGINS = ["asyncGenerators", "bigInt", "classProperties", "classPrivateProperties", "classPrivateMethods", "dynamicImport", "importMeta", "numericSeparator", "objectRestSpread", "optionalCatchBinding", "topLevelAwait"];
const IS_TYPED = /\.[cm]?tsx?$/;
const IS_MODULE = /^\s*(?:import\b(?!\s*\()|export\b)/m;

/** A file's text as it is run: counting its statements where it is no test, and loadable by `require`. */
function transformed(installed, path, counts) {
  let text = readFileSync(path, "utf8").replace(/^#!.*/, "");
  const [typed, esModules] = [IS_TYPED.test(path), IS_MODULE.test(text)];
  const plugins = [...PLUGINS, ...(/\.[cm]?ts$/.test(path) ? [] : ["jsx"]), ...(typed ? ["typescript"] : [])];
  if (counts) text = installed("istanbul-lib-instrument").createInstrumenter({ esModules, parserPlugins: plugins }).instrumentSync(text, path);
  if (!typed && !esModules) return text;
  return installed("esbuild").transformSync(text, { loader: typed ? path.split(".").at(-1).replace(/^[cm]/, "") : "jsx", format: "cjs", target: "node20" }).code;
}

/** Makes what is loaded from now on be transformed, and remembers it for the next test. */
function hook(root, cache, installed) {
  const load = (module, path) => {
    const place = relative(root, path);
    const counts = !place.startsWith("..") && !place.includes("node_modules/") && !TESTS.test(place);
    const kept = join(cache, place.replaceAll("/", "+"));
    if (!existsSync(kept)) writeFileSync(kept, transformed(installed, path, counts));
    module._compile(readFileSync(kept, "utf8"), path);
  };
  for (const extension of [".js", ".mjs", ".cjs", ".ts", ".tsx", ".jsx"]) Module._extensions[extension] = load;
  const resolveAsIs = Module._resolveFilename;
  Module._resolveFilename = function resolveTyped(request, ...rest) {
    try {
      return resolveAsIs.call(this, request, ...rest);
    } catch (error) {
      // Typed modules are imported by the names that they are compiled to.
      if (!/^\..*\.js$/.test(request)) throw error;
      return resolveAsIs.call(this, request.slice(0, -".js".length), ...rest);
    }
  };
}

const reset = () => {
  for (const { s } of Object.values(globalThis.__coverage__ ?? {})) for (const id of Object.keys(s)) s[id] = 0;
};

/** Lines on which a statement of a function body begins: those that ran, and how many there are. */
function linesOf({ s, statementMap, fnMap }) {
  const bodies = Object.values(fnMap).map(({ loc }) => loc);
  const within = ({ start }) => bodies.some(({ start: from, end }) => (start.line > from.line || (start.line === from.line && start.column >= from.column)) && start.line <= end.line);
  const inside = Object.entries(statementMap).filter(([, place]) => within(place));
  const ran = new Set(inside.filter(([id]) => s[id] > 0).map(([, { start }]) => start.line));
  return { ran: [...ran].sort((one, other) => one - other), size: new Set(inside.map(([, { start }]) => start.line)).size };
}

function runAlone(root, folder, out, test, setups) {
  const installed = Module.createRequire(join(root, "package.json"));
  hook(root, join(folder, "cache"), installed);
  const Mocha = installed("mocha");
  const mocha = new Mocha({ timeout: 20_000, reporter: class {} });
  mocha.rootHooks({ beforeAll: reset });
  for (const setup of setups) installed(setup);
  mocha.addFile(join(root, test));
  mocha.loadFiles();
  let passed = 0;
  mocha.run(() => {
    const files = Object.entries(globalThis.__coverage__ ?? {}).map(([path, file]) => [relative(root, path), linesOf(file)]);
    const pick = (one) => Object.fromEntries(files.map(([path, lines]) => [path, lines[one]]));
    const hits = Object.fromEntries(Object.entries(pick("ran")).filter(([, lines]) => lines.length > 0));
    writeFileSync(`${out}.part`, JSON.stringify({ test, passed, hits, sizes: pick("size") }));
    process.exit(0);
  }).on("pass", () => { passed += 1; });
}

function main([root, folder, ...rest]) {
  const setups = rest.flatMap((one, at) => (rest[at - 1] === "--require" ? [resolve(one)] : []));
  const tests = rest.filter((one, at) => one !== "--require" && rest[at - 1] !== "--require");
  const outOf = (test) => join(folder, `${test.replaceAll("/", "+")}.json`);
  if (process.env.ALONE) return runAlone(root, folder, outOf(tests[0]), tests[0], setups);
  mkdirSync(join(folder, "cache"), { recursive: true });
  for (const test of tests.filter((one) => !existsSync(outOf(one)))) {
    const done = spawnSync(process.execPath, [fileURLToPath(import.meta.url), root, folder, ...setups.flatMap((one) => ["--require", one]), test],
      { cwd: root, env: { ...process.env, ALONE: "1" }, timeout: SECONDS * 1000, encoding: "utf8" });
    if (existsSync(`${outOf(test)}.part`)) renameSync(`${outOf(test)}.part`, outOf(test));
    else console.error(`${test}: ${done.stderr.trim().split("\n").slice(-12).join("\n")}`);
  }
}

const [root = "", folder = "", ...others] = process.argv.slice(2);
main([resolve(root), resolve(folder), ...others]);
