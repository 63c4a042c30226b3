/** Where a JavaScript or TypeScript file leaves its process: other programs, servers, browsers, and files read as text. */
import type { Excerpt, Import } from "../model/facts.ts";
import type { Binding } from "./javascript-imports.ts";
import { argumentsOf, excerptAt, type Call, type Page } from "./javascript-tree.ts";

const MAX_PLACES = 50;
const MAX_TEXT = 300;

const PROCESS_PACKAGE = /^(?:node:)?(?:child_process|worker_threads|cluster)$|^(?:execa|cross-spawn|zx|tinyexec|nano-spawn|shelljs|cross-env|node-pty|cli-testing-library)$/;
const DRIVER_PACKAGE = /^(?:@playwright\/|playwright|puppeteer|testcontainers|@testcontainers\/|cypress\b|webdriverio|@wdio\/|selenium-webdriver|nightwatch|testcafe|detox|appium)/;
const STARTS = /^(?:spawn|spawnSync|exec|execSync|execFile|execFileSync|fork|execa\w*|\$|x|Worker|default|\*)$/;
const GLOBAL_STARTS = /^(?:Bun\.spawn|Bun\.spawnSync|Deno\.Command|Deno\.run|cy\.(?:visit|request|exec))$/;
const ADDRESS = /["'`]https?:\/\/|\b\w*(?:url|origin|address|endpoint|baseurl|host)\b/i;
const SPEAKS = /^(?:fetch|axios(?:\.\w+)?|got(?:\.\w+)?|request|supertest|undici\.\w+)$/;

const startsOf = ({ path }: Call, bound: ReadonlyMap<string, Binding>): boolean => {
  const [root = "", member] = path.split(".");
  const from = bound.get(root);
  if (from === undefined || !PROCESS_PACKAGE.test(from.specifier)) return GLOBAL_STARTS.test(path) || /\b(?:child_process|cp)\.(?:spawn|exec|fork)\w*$/.test(path);
  return STARTS.test(from.name === "*" ? member ?? root : from.name) || STARTS.test(member ?? "");
};

const speaks = ({ path, seen }: Call, page: Page): boolean => {
  if (!SPEAKS.test(path)) return false;
  const [first] = argumentsOf(seen.node);
  return first !== undefined && ADDRESS.test(page.slice(first.startIndex, Math.min(first.endIndex, first.startIndex + MAX_TEXT)));
};

/** A thread of its own is measured by itself, or not at all. */
const WORKER = /^new\s+(?:[\w$]+\.)?(?:Worker|SharedWorker)\s*\(/;

/** Where the file starts other processes, or drives or asks what runs elsewhere. */
export const spawnsIn = (page: Page, imports: readonly Import[], bound: ReadonlyMap<string, Binding>): readonly Excerpt[] => {
  const drivers = imports.filter(({ specifier, how }) => how !== "type" && DRIVER_PACKAGE.test(specifier)).map(({ line, text }) => ({ line, text }));
  const calls = page.calls.filter((call) => startsOf(call, bound) || speaks(call, page)).map(({ seen }) => excerptAt(seen, page));
  const workers = page.seen.filter(({ type, from, to }) => type === "new_expression" && WORKER.test(page.slice(from, Math.min(to, from + MAX_TEXT))))
    .map((seen) => excerptAt(seen, page));
  return [...drivers, ...calls, ...workers].sort((one, other) => one.line - other.line).slice(0, MAX_PLACES);
};

const READS = /(?:^|\.)(?:readFile|readFileSync|createReadStream|readTextFile|readTextFileSync)$|^Bun\.file$/;
const SOURCE_LIKE = /\.(?:[cm]?[jt]sx?|vue|svelte)\b|\bsrc\b/;

/** Where the file reads sources as text. */
export const readsIn = (page: Page): readonly Excerpt[] => {
  const calls = page.calls.filter(({ path, seen }) => {
    if (!READS.test(path)) return false;
    const [first] = argumentsOf(seen.node);
    return first !== undefined && SOURCE_LIKE.test(page.slice(first.startIndex, Math.min(first.endIndex, first.startIndex + MAX_TEXT)));
  });
  const raw = page.seen.filter(({ type, from, to }) =>
    type === "import_statement" && /["'][^"']*\.[cm]?[jt]sx?\?(?:raw|url|inline)["']/.test(page.slice(from, Math.min(to, from + MAX_TEXT))));
  return [...raw, ...calls.map(({ seen }) => seen)].sort((one, other) => one.from - other.from).slice(0, MAX_PLACES).map((seen) => excerptAt(seen, page));
};
