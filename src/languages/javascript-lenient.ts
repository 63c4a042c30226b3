/** Assertions of JavaScript and TypeScript tests that accept failure as success, or nothing at all. */
import type { Excerpt } from "../model/facts.ts";
import type { Binding } from "./javascript-imports.ts";
import type { Declared, Tested } from "./javascript-tests.ts";
import { argumentsOf, excerptAt, firstCall, FUNCTIONS, inherit, type Call, type Page, type Seen } from "./javascript-tree.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

/** More of them say nothing new. */
const MAX_LENIENT = 50;
const MAX_TEXT = 400;

const LITERAL = /^(?:true|false|null|undefined|-?\d[\d_.]*|"[^"\\]*"|'[^'\\]*')$/;
const STATUS = /status(?:_?code)?\b|\bcode\b/i;
const STATUS_END = /status(?:_?code)?\)?$/i;
const OPEN_COMPARISON = /status(?:_?code)?\s*(?:<=?\s*(?:500|499|599|600)\b|!==?\s*5\d\d\b)/i;
const STATUS_SET = /\[\s*\d{3}\s*(?:,\s*\d{3}\s*)+,?\s*\]/;

/** True for a list of states in which both success and failure stand. */
const acceptsBoth = (text: string): boolean => {
  const codes = [...(STATUS_SET.exec(text)?.[0] ?? "").matchAll(/\d{3}/g)].map(([code]) => Number(code));
  return codes.some((code) => code >= 200 && code < 400) && codes.some((code) => code >= 400 && code < 600);
};

const isTruth = (subject: string, matcher: string, given: string): boolean =>
  LITERAL.test(subject) && (
    (/^(?:toBe|toEqual|toStrictEqual|to\.(?:be\.)?(?:eq|eql|equals?|deep\.equal))$/.test(matcher) && given === subject) ||
    (/^(?:toBeTruthy|toBeDefined|to\.be\.ok)$/.test(matcher) && !/^(?:false|null|undefined|0)$/.test(subject)));

const isLenientMatch = (subject: string, matcher: string, given: string): boolean => {
  if (isTruth(subject, matcher, given)) return true;
  if (/^(?:toContain|toContainEqual|to\.(?:include|contain))$/.test(matcher)) return acceptsBoth(subject);
  if (/(?:oneOf|toBeOneOf)$/.test(matcher)) return acceptsBoth(given);
  if (/^(?:toBeLessThan|toBeLessThanOrEqual|to\.be\.(?:below|lessThan|lt))$/.test(matcher)) return STATUS.test(subject) && /^(?:499|500|599|600)$/.test(given);
  if (/^not\.(?:toBe|toEqual|toStrictEqual)$|^to\.not\.(?:equal|eql?)$/.test(matcher)) return STATUS_END.test(subject) && /^5\d\d$/.test(given);
  if (/^(?:toBeDefined|toBeTruthy|not\.toBeNull|not\.toBeUndefined|to\.exist)$/.test(matcher)) return STATUS_END.test(subject);
  return /^(?:toBe|toEqual|toBeTruthy|to\.equal)$/.test(matcher) && (OPEN_COMPARISON.test(subject) || (acceptsBoth(subject) && /\.includes\(/.test(subject)));
};

const textOf = (nodes: readonly SyntaxNode[], page: Page): string =>
  nodes.map((node) => page.slice(node.startIndex, Math.min(node.endIndex, node.startIndex + MAX_TEXT))).join(", ");

const MATCHER = /^expect(?:\.\w+)?\.\(\)\.(.+)$/;
const PLAIN_ASSERT = /^assert(?:\.(?:ok|equal|strictEqual|deepEqual|deepStrictEqual|isTrue|isOk))?$/;

const isLenientAssert = (path: string, [first = "", second]: readonly string[]): boolean => {
  if (/^assert(?:\.(?:ok|isTrue|isOk))?$/.test(path)) {
    return /^(?:true|[1-9]\d*|"[^"]+"|'[^']+')$/.test(first) || OPEN_COMPARISON.test(first) || (acceptsBoth(first) && first.includes(".includes(")) ||
      STATUS_END.test(first);
  }
  return LITERAL.test(first) && first === second;
};

const isLenient = (call: Call, page: Page): boolean => {
  const matcher = MATCHER.exec(call.path)?.[1];
  if (matcher !== undefined) {
    return isLenientMatch(textOf(argumentsOf(firstCall(call)), page).trim(), matcher, textOf(argumentsOf(call.seen.node), page).trim());
  }
  return PLAIN_ASSERT.test(call.path) && isLenientAssert(call.path, argumentsOf(call.seen.node).map((node) => textOf([node], page).trim()));
};

const nearestFunction = (page: Page): ((seen: Seen | null) => Seen | null) =>
  inherit(page.seen, (seen) => (FUNCTIONS.includes(seen.type) ? seen : null));

const SKIPS = /\b(?:t|ctx|context|test|it|this)\.skip\b|\bskip\(/;

/** `if (…) return;` in a test, before all that it asserts. */
const earlyReturns = (page: Page, tested: Tested, firsts: ReadonlyMap<Declared, readonly Seen[]>): readonly Seen[] => {
  const functionOf = nearestFunction(page);
  return page.seen.flatMap((seen) => {
    if (seen.type !== "return_statement" || !/^return\s*;?$/.test(page.slice(seen.from, Math.min(seen.to, seen.from + 20)))) return [];
    const test = tested.holderOf(seen);
    const guard = seen.above;
    if (test === null || test.suite || guard?.type !== "if_statement" || functionOf(seen)?.from !== test.callback?.startIndex) return [];
    const assertions = firsts.get(test) ?? [];
    const before = assertions.some(({ from }) => from < seen.from);
    return before || assertions.length === 0 || SKIPS.test(page.slice(guard.from, Math.min(guard.to, guard.from + MAX_TEXT))) ? [] : [guard];
  });
};

const ANSWERS = /\b(?:throw|fail|expect\w*|assert\w*|should|done|reject|return|t\.)/;

/** A `catch` that swallows what the assertions before it throw. */
const swallowing = (page: Page, tested: Tested): readonly Seen[] => {
  const tryOf = inherit(page.seen, (seen) => (seen.type === "try_statement" ? seen : null));
  const guarded = new Set(tested.assertions.flatMap((seen) => tryOf(seen) ?? []));
  return [...guarded].filter(({ node }) => {
    const handler = node.childForFieldName("handler");
    const body = node.childForFieldName("body");
    if (handler === null || body === null || ANSWERS.test(page.slice(handler.startIndex, handler.endIndex))) return false;
    return tested.assertions.some(({ from }) => from >= body.startIndex && from < body.endIndex);
  });
};

const HELPER_FILE = /test|spec|helper|util|support|fixture|mock|harness|setup|common|assert|expect/i;
const HOOK = /^(?:after|afterEach|afterAll|test\.after\w*|t\.after\w*)$/;

/** True where a call may assert in a place that is not seen here. */
const mayAssert = ({ path }: Call, declared: ReadonlySet<string>, bound: ReadonlyMap<string, Binding>): boolean => {
  const [root = ""] = path.split(".");
  return declared.has(root) || root === "this" || root === "?" || HELPER_FILE.test(bound.get(root)?.specifier ?? "");
};

/** Tests with code and without any assertion, as far as can be seen. */
const assertingNothing = (page: Page, tested: Tested, known: Known): readonly Seen[] => {
  const doubtful = new Set<Declared | null>();
  const holderOf = tested.holderOf;
  for (const call of page.calls) if (mayAssert(call, known.declared, known.bound)) doubtful.add(holderOf(call.seen));
  for (const seen of page.seen) if (seen.type === "throw_statement") doubtful.add(holderOf(seen));
  const hooked = page.calls.some(({ path, seen }) => HOOK.test(path) && tested.assertions.some(({ from }) => from > seen.from && from < seen.to));
  if (hooked) return [];
  return tested.declared.flatMap((one) => {
    const { callback, seen, suite, todo } = one;
    if (suite || todo || callback === null || doubtful.has(one) || tested.holderOf(seen.above)?.todo === true) return [];
    const parameters = callback.childForFieldName("parameters");
    const takes = callback.childForFieldName("parameter") !== null || (parameters !== null && childrenOf(parameters).length > 0);
    const nested = tested.declared.some(({ seen: { from, to } }) => from > seen.from && to <= seen.to);
    return takes || nested || known.asserting.has(one) ? [] : [seen];
  });
};

interface Known {
  readonly declared: ReadonlySet<string>;
  readonly bound: ReadonlyMap<string, Binding>;
  readonly asserting: ReadonlySet<Declared>;
}

/** The names of a file: where they come from, and those that it declares itself. */
interface Names {
  readonly bound: ReadonlyMap<string, Binding>;
  readonly declares: readonly string[];
}

/** Reads all lenient assertions of a test file. */
export const lenientIn = (page: Page, tested: Tested, { bound, declares }: Names): readonly Excerpt[] => {
  if (tested.declared.length === 0) return [];
  const byTest = new Map<Declared, Seen[]>();
  for (const seen of tested.assertions) {
    const test = tested.holderOf(seen);
    if (test !== null) byTest.set(test, [...(byTest.get(test)?.slice(0, MAX_LENIENT) ?? []), seen]);
  }
  const calls = page.calls.filter((call) => isLenient(call, page)).map(({ seen }) => seen);
  const known = { declared: new Set(declares), bound, asserting: new Set(byTest.keys()) };
  const found = [...calls, ...earlyReturns(page, tested, byTest), ...swallowing(page, tested), ...assertingNothing(page, tested, known)];
  return found.sort((one, other) => one.from - other.from).slice(0, MAX_LENIENT).map((seen) => excerptAt(seen, page));
};
