/** Where a Python file leaves its process, reads files as text, and which names it uses. */
import type { Excerpt, Import } from "../model/facts.ts";
import { bounded, excerptAt, MAX_FACTS, type Spot } from "./nest.ts";
import { expand } from "./python-imports.ts";
import { lastOf, type PythonFile } from "./python-tree.ts";
import { MAX_EXCERPT } from "./syntax.ts";

type Aliases = ReadonlyMap<string, string>;

/** Functions of the standard library, and of what is made for it, that start another process; by their modules. */
const STARTING: Readonly<Record<string, readonly string[]>> = {
  "subprocess": ["run", "Popen", "call", "check_call", "check_output", "getoutput", "getstatusoutput"],
  "os": ["system", "popen", "fork", "forkpty", "posix_spawnp?", "spawn\\w+", "exec[lv]\\w*"],
  "multiprocessing": ["(?:[\\w.]+\\.)?(?:Process|Pool)", "get_context"],
  "concurrent\\.futures": ["(?:process\\.)?ProcessPoolExecutor"],
  "asyncio": ["create_subprocess_(?:exec|shell)"],
  "pexpect": ["spawn", "run"],
  "pty": ["spawn"],
};
const SPAWNS = new RegExp(`^(?:${Object.entries(STARTING).map(([module, names]) => `${module}\\.(?:${names.join("|")})`).join("|")})$`);
/** Helpers that start an interpreter, whoever wrote them. */
const SPAWNS_BY_NAME = /^(?:assert_python_ok|assert_python_failure|spawn_python|run_python_until_end|run_pytest_subprocess|runpytest_subprocess|run_subprocess|start_new_process)$/;
const DRIVERS = /^(?:playwright|selenium|testcontainers|docker|splinter|pytest_docker|pyppeteer|paramiko)\b/;
const CLIENTS = /^(?:requests|httpx|aiohttp|urllib3?|http\.client|websockets?)\b(?!.*(?:urlparse|quote|mock))/;
const SERVER = /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])|\b(?:base_?url|server_?url|live_?server|BASE_URL|SERVER_URL|API_URL|HOST)\b/i;

const MAX_CALL = 400;

/** Where a file starts other processes, or speaks to a server. */
export const spawnsIn = ({ flat, calls }: PythonFile, aliases: Aliases, imports: readonly Import[]): readonly Excerpt[] => {
  const called = calls.filter(({ spot, name }) => {
    const whole = expand(name, aliases);
    return SPAWNS.test(whole) || SPAWNS_BY_NAME.test(lastOf(name)) || (CLIENTS.test(whole) && SERVER.test(flat.textOf(spot.node, MAX_CALL)));
  }).map(({ spot }) => excerptAt(flat, spot));
  const driven = imports.filter(({ specifier }) => DRIVERS.test(specifier)).map(({ line, text }) => ({ line, text }));
  return [...called, ...driven].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS);
};

const READERS = new Set(["open", "read_text", "read_bytes", "getsource", "getsourcelines", "getsourcefile", "get_data", "parse_file"]);
const SOURCE_LIKE = /\.(?:pyx?|pyi|[cm]?[jt]sx?|java|kt|go|rs|rb|php|cs|cc?|cpp|hh?|hpp|sql|toml|cfg|ini|ya?ml|md|rst)\b["')\s]|["'](?:src|lib)[/"']|\b__file__\b|getsource/;

/** Where a file reads sources as text. */
export const readsIn = ({ flat, calls }: PythonFile): readonly Excerpt[] =>
  calls.filter(({ spot, name }) => READERS.has(lastOf(name)) && SOURCE_LIKE.test(flat.textOf(spot.node, MAX_CALL))).map(({ spot }) => excerptAt(flat, spot)).slice(0, MAX_FACTS);

const MEMBER = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:\s*\.\s*[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*){0,12}/y;

/** Names that a file calls or takes members of, as written and with what their first part stands for. */
export const usedIn = ({ flat, calls }: PythonFile, aliases: Aliases): readonly string[] => {
  const names = new Set(calls.map(({ name }) => name).filter((name) => !name.startsWith("()") && name.length <= MAX_EXCERPT));
  let last: Spot | null = null;
  for (const spot of flat.spots) {
    // Of `a.b.c` the outermost node comes first, and all begin at one place.
    if (spot.type !== "attribute" || spot.from === last?.from) continue;
    last = spot;
    const name = flat.matchAt(MEMBER, spot.from)?.[0].replaceAll(/\s/g, "");
    if (name?.includes(".") && name.length <= MAX_EXCERPT) names.add(name);
  }
  const expanded = [...names].filter((name) => aliases.has(name.split(".", 1)[0]!)).map((name) => expand(name, aliases));
  return bounded([...expanded, ...names]);
};
