/** The tests of a Python file, how much they assert, and where they accept failure as success. */
import type { Excerpt, TestTitle } from "../model/facts.ts";
import { acceptsFailure } from "./lenient.ts";
import { excerptAt, MAX_FACTS, oneLine, scopesOf, type Flat, type Spot } from "./nest.ts";
import { lastOf, type PythonFile } from "./python-tree.ts";
import { childrenOf, lineOf } from "./syntax.ts";

export interface PythonTests {
  readonly tests: readonly TestTitle[];
  readonly lenient: readonly Excerpt[];
}

/** A function that stands in the file, and what was found in it. */
interface Found {
  readonly spot: Spot;
  readonly name: string;
  readonly classes: readonly string[];
  readonly isTest: boolean;
  readonly decorators: string;
  assertions: number;
  /** Names of functions and methods of its own file, or of its class, that it calls. */
  readonly helpers: Set<string>;
  /** True where something in it fails the test in another way. */
  raises: boolean;
}

const MAX_HEADER = 400;
const MAX_ASSERTION = 400;

/** A function's or class's name, from its text. */
export const nameAt = (spot: Spot, flat: Flat): string => /^(?:async\s+)?(?:def|class)\s+([\w\u0080-\uffff]+)/.exec(flat.textAt(spot.from, MAX_HEADER))?.[1] ?? "";

/** The decorators right above a function or class. */
export const decoratorsOf = ({ above, from }: Spot, flat: Flat): string =>
  above?.type === "decorated_definition" ? flat.textAt(above.from, Math.min(from - above.from, MAX_HEADER * 5)) : "";

const classesAround = (spot: Spot, flat: Flat): readonly Spot[] | null => {
  const found: Spot[] = [];
  for (const scope of scopesOf(spot)) {
    if (scope.type === "function_definition") return null;
    if (scope.type === "class_definition") found.unshift(scope);
  }
  return found.every((one) => isTestClass(one, flat)) ? found : null;
};

const isTestClass = (spot: Spot, flat: Flat): boolean => {
  const [, name = "", bases = ""] = /^class\s+([\w\u0080-\uffff]+)\s*(?:\(([^)]*)\))?/.exec(flat.textAt(spot.from, MAX_HEADER)) ?? [];
  return /^Test|Tests?$|TestCase|_tests?$/i.test(name) || /Tests?\b|TestCase|Test[A-Z]\w*|Tests?Mixin/.test(bases);
};

const NEVER_RUN = /@(?:[\w.]+\.)?(?:skip\b|skip\(|xfail\b|expectedFailure\b|skip[iI]f\(\s*True\b)/;
const ALL_SKIPPED = /^pytestmark\s*=\s*[^#\n]*\bmark\.(?:skip|xfail)\b(?!if)/;
const SKIPS_AT_ONCE = /^(?:pytest\.skip|self\.skipTest|raise\s+(?:\w+\.)?SkipTest|pytest\.xfail)\b/;

const ASSERTS = /^(?:assert|expect|should|verify|fail\b|fail[A-Z_]|raises$|warns$|deprecated_call$|check|validate|ensure|compare|approve|match_snapshot|fnmatch_lines|matches|has_calls|check_output_contains)/i;
const ASSERT_WITHIN = /(?:^|_)(?:assert|snapshot|verify|expect)(?:_|$)|snapshot/i;

const isAssertion = (name: string): boolean => {
  const last = lastOf(name);
  return (ASSERTS.test(last) || ASSERT_WITHIN.test(last)) && !/^check_(?:output|call)$/.test(last);
};

const functionsOf = ({ flat }: PythonFile): ReadonlyMap<Spot, Found> => {
  const found = new Map<Spot, Found>();
  for (const spot of flat.spots) {
    if (spot.type !== "function_definition") continue;
    const classes = classesAround(spot, flat);
    const name = nameAt(spot, flat);
    const decorators = [decoratorsOf(spot, flat), ...(classes ?? []).map((one) => decoratorsOf(one, flat))].join("\n");
    const isTest = classes !== null && /^test/.test(name) && !/@(?:[\w.]+\.)?fixture\b/.test(decorators);
    found.set(spot, { spot, name, classes: (classes ?? []).map((one) => nameAt(one, flat)), isTest, decorators, assertions: 0, helpers: new Set(), raises: false });
  }
  return found;
};

/** The functions around a spot that are known, nearest first. */
const around = (spot: Spot, functions: ReadonlyMap<Spot, Found>): readonly Found[] => [...scopesOf(spot)].flatMap((scope) => functions.get(scope) ?? []);

const METHOD = /\.\s*([\w\u0080-\uffff]+)$/;

/** Assertions on what has no name: `mocks["pay"].assert_called_once()`. */
const namelessAssertions = ({ flat, calls }: PythonFile): readonly Spot[] => {
  const named = new Set(calls.map(({ spot }) => spot));
  return flat.spots.filter((spot) => {
    const callee = spot.type === "call" && !named.has(spot) ? spot.node.childForFieldName("function") : null;
    return callee?.type === "attribute" && isAssertion(METHOD.exec(flat.textOf(callee))?.[1] ?? "");
  });
};

const count = (file: PythonFile, functions: ReadonlyMap<Spot, Found>): void => {
  const { flat, calls } = file;
  for (const spot of namelessAssertions(file)) for (const one of around(spot, functions)) one.assertions++;
  for (const spot of flat.spots) {
    if (spot.type === "assert_statement") for (const one of around(spot, functions)) one.assertions++;
    if (spot.type === "raise_statement") for (const one of around(spot, functions)) one.raises = true;
  }
  for (const { spot, name } of calls) {
    const asserts = isAssertion(name);
    for (const one of around(spot, functions)) {
      if (asserts) one.assertions++;
      else one.helpers.add(name);
    }
  }
};

/** True where a test fails by something that cannot be seen in it: a helper that asserts, or a method that it inherits. */
const failsElsewhere = ({ helpers, raises }: Found, asserting: ReadonlySet<string>, own: ReadonlySet<string>): boolean =>
  raises || [...helpers].some((name) => asserting.has(lastOf(name)) || (/^(?:self|cls|super\(\)|\(\))\.\w+$/.test(name) && !own.has(lastOf(name))));

const firstStatement = (spot: Spot, flat: Flat): string => {
  const block = spot.node.childForFieldName("body");
  const first = block && childrenOf(block).find((node) => node.type !== "comment" && !/^[rRuUbB]{0,2}["']/.test(flat.textOf(node, 5)));
  return first ? flat.textOf(first, MAX_HEADER) : "";
};

const isTodo = ({ spot, decorators }: Found, flat: Flat): boolean => NEVER_RUN.test(decorators) || SKIPS_AT_ONCE.test(firstStatement(spot, flat));

const ALWAYS_TRUE = /^assert\s*\(?\s*(?:True|1|not\s+False|"[^"]+"|'[^']+')\s*\)?\s*(?:,|$)|\bor\s+True\b|^assert\s*\([^()]*,\s*f?["'][^"']*["']\s*\)$|\bassertTrue\(\s*(?:True|1)\s*[,)]|\bassertFalse\(\s*False\s*[,)]|assert_?[eE]quals?\(\s*(True|1)\s*,\s*\1\s*\)/;
const STATUS_ALONE = /^assert\s+[\w.()[\]"'/]*\bstatus(?:_code)?\s*(?:,|$)|assertTrue\(\s*[\w.]*\bstatus(?:_code)?\s*[,)]|assertIsNotNone\(\s*[\w.]*\bstatus(?:_code)?\s*[,)]|^assert\s+[\w.]*\bstatus(?:_code)?\s+is\s+not\s+None/;

const isLenient = (text: string): boolean => ALWAYS_TRUE.test(text) || STATUS_ALONE.test(text) || acceptsFailure(text);

const lenientAssertions = ({ flat, calls }: PythonFile): readonly Spot[] => [
  ...flat.spots.filter(({ type }) => type === "assert_statement"),
  ...calls.filter(({ name }) => /assert/i.test(lastOf(name))).map(({ spot }) => spot),
].filter(({ node }) => isLenient(flat.textOf(node, MAX_ASSERTION).replaceAll(/\s+/g, " ")));

const SWALLOWS = /^except\s*(?:\(?[^:\n]*\b(?:AssertionError|Exception|BaseException)\b[^:\n]*)?:\s*(?:#[^\n]*)?\s*(?:pass|return(?: None)?|continue|\.\.\.)\s*(?:#[^\n]*)?\s*$/;

/** Handlers that make a failed assertion pass. */
const swallowing = (file: PythonFile, functions: ReadonlyMap<Spot, Found>): readonly Spot[] => {
  const { flat, calls } = file;
  const asserting = new Set<Spot>();
  const spots = [...flat.spots.filter(({ type }) => type === "assert_statement"), ...calls.filter(({ name }) => /assert/i.test(lastOf(name))).map(({ spot }) => spot)];
  for (const spot of spots) for (const scope of scopesOf(spot)) if (scope.type === "try_statement" || scope.type === "except_clause") asserting.add(scope);
  return flat.spots.filter((spot) => spot.type === "except_clause" && spot.above?.type === "try_statement" && asserting.has(spot.above)
    && !asserting.has(spot) && SWALLOWS.test(flat.textOf(spot.node, MAX_ASSERTION)) && around(spot, functions).some(({ isTest }) => isTest));
};

const ALL_ERRORS = /^except\s*:|^except\b[^:\n]*\b(?:AssertionError|Exception|BaseException)\b/;
const FAILS = /^(?:raise\b|assert\s+(?:False|0)\b|(?:\w+\.)*fail\w*\()/;

/** A handler of the very error that is expected: without it, the end of what is tried fails the test. */
const isExpected = ({ above, from }: Spot, flat: Flat): boolean => {
  const tried = above?.type === "try_statement" ? above.node.childForFieldName("body") : null;
  const last = tried && childrenOf(tried).findLast(({ type }) => type !== "comment");
  return last != null && FAILS.test(flat.textOf(last, MAX_HEADER)) && !ALL_ERRORS.test(flat.textAt(from, MAX_HEADER));
};

/** `if r.status == 404: return`, `if not os.environ.get("LIVE"): return` and `except ImportError: return`, before anything was asserted. */
const leavingEarly = ({ flat }: PythonFile, functions: ReadonlyMap<Spot, Found>): readonly Spot[] =>
  flat.spots.filter((spot) => {
    if (spot.type !== "return_statement") return false;
    const test = around(spot, functions)[0];
    if (!test?.isTest || test.assertions === 0 || !/^return(?: None)?\s*(?:#.*)?$/.test(flat.textOf(spot.node, MAX_HEADER))) return false;
    const scope = spot.above;
    if (scope?.type === "except_clause") return !isExpected(scope, flat);
    return scope?.type === "if_statement" && /status|resp|result|available|not found|\bNone\b|\benviron\b|\bgetenv\b|^if not \w+\s*:/i.test(flat.textAt(scope.from, MAX_HEADER).split("\n", 1)[0]!);
  });

const asExcerpt = ({ spot }: Found, flat: Flat): Excerpt => ({ line: lineOf(spot.node), text: oneLine(flat.textAt(spot.from, MAX_HEADER).split("\n", 1)[0]!) });

/** Finds a file's tests, and the assertions that prove nothing. */
export const testsOf = (file: PythonFile): PythonTests => {
  const { flat } = file;
  const functions = functionsOf(file);
  count(file, functions);
  const all = [...functions.values()];
  const asserting = new Set(all.filter(({ assertions, raises }) => assertions > 0 || raises).map(({ name }) => name));
  const own = new Set(all.map(({ name }) => name));
  const allSkipped = flat.spots.some(({ type, above, node }) => type === "assignment" && above === null && ALL_SKIPPED.test(flat.textOf(node, MAX_HEADER)));
  const tests = all.filter(({ isTest }) => isTest).map((one) => ({ one, todo: allSkipped || isTodo(one, flat) }));
  const empty = tests.filter(({ one, todo }) => !todo && one.assertions === 0 && !failsElsewhere(one, asserting, own)).map(({ one }) => asExcerpt(one, flat));
  const lax = [...lenientAssertions(file), ...swallowing(file, functions), ...leavingEarly(file, functions)].map((spot) => excerptAt(flat, spot));
  return {
    tests: tests.slice(0, MAX_FACTS).map(({ one, todo }) => ({ title: one.name, within: one.classes, line: lineOf(one.spot.node), todo, assertions: one.assertions })),
    lenient: [...empty, ...lax].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS),
  };
};
