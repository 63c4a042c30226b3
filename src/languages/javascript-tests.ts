/** The tests that a JavaScript or TypeScript file declares, and what in them looks like an assertion. */
import type { TestTitle } from "../model/facts.ts";
import type { Binding } from "./javascript-imports.ts";
import { argumentsOf, FUNCTIONS, inherit, MAX_FACTS, titleOf, type Call, type Page, type Seen } from "./javascript-tree.ts";
import { lineOf, type SyntaxNode } from "./syntax.ts";

/** A test, or a suite of them, where it is declared. */
export interface Declared {
  readonly seen: Seen;
  readonly title: string;
  readonly suite: boolean;
  readonly todo: boolean;
  /** What runs as the test; null where there is nothing. */
  readonly callback: SyntaxNode | null;
}

/** The tests of a file with their assertions, for those who look into them. */
export interface Tested {
  readonly tests: readonly TestTitle[];
  readonly declared: readonly Declared[];
  /** The nearest test or suite that holds a node. */
  readonly holderOf: (seen: Seen | null) => Declared | null;
  /** Calls and chains that look like an assertion, in the order of the file. */
  readonly assertions: readonly Seen[];
}

const MODIFIERS = "(?:\\.(?:only|skip|todo|concurrent|sequential|serial|parallel|fails|failing|fail|fixme|slow|shuffle|each\\.\\(\\)|for\\.\\(\\)|skipIf\\.\\(\\)|runIf\\.\\(\\)|if\\.\\(\\)|todoIf\\.\\(\\)|configure))*";
const SUITE = new RegExp(`^(?:f|x)?(?:describe|suite|context)${MODIFIERS}$|^QUnit\\.module$|^(?:test|it)\\.describe${MODIFIERS}$`);
const TEST = new RegExp(`^(?:f|x)?(?:test|it|specify)${MODIFIERS}$|^(?:Deno|QUnit|t|tap|Bun)\\.test(?:\\.(?:only|skip|todo|ignore))?$|^t\\.step$`);
const EXTENDED = new RegExp(`^([\\w$]+)${MODIFIERS}$`);
const ANNOUNCED = /\.(?:skip|todo|fixme|ignore)(?:\.|$)|^x(?:it|test|specify|describe|suite|context)\b/;
const ANNOUNCED_OPTION = /\b(?:skip|todo|ignore)\s*:\s*(?:true\b|["'`])/;
const TITLED = ["string", "template_string", "binary_expression"];

const isFunction = (node: SyntaxNode | undefined): node is SyntaxNode => node !== undefined && FUNCTIONS.includes(node.type);

/** Names made by `test.extend(…)`: tests of their own name. */
const extendedIn = ({ calls, text }: Page): ReadonlySet<string> => new Set(calls.flatMap(({ path, seen: { above } }) => {
  if (!/^(?:test|it|base\w*)\.extend\b/.test(path) || above?.type !== "variable_declarator") return [];
  const name = above.node.childForFieldName("name");
  return name === null ? [] : [text(name)];
}));

const titleFrom = (given: readonly SyntaxNode[], callback: SyntaxNode | null, page: Page): string => {
  const [first] = given;
  if (first !== undefined && first !== callback && first.type !== "object") return titleOf(first, page) ?? "${}";
  const name = callback?.childForFieldName("name");
  if (name != null) return page.text(name);
  const option = first?.type === "object" ? /\bname\s*:\s*(["'`])(.*?)\1/.exec(page.text(first).slice(0, 500))?.[2] : undefined;
  return option ?? "<anonymous>";
};

const declaredBy = (call: Call, extended: ReadonlySet<string>, page: Page): Declared | null => {
  const suite = SUITE.test(call.path);
  if (!suite && !TEST.test(call.path) && !extended.has(EXTENDED.exec(call.path)?.[1] ?? "")) return null;
  const given = argumentsOf(call.seen.node);
  const [first] = given;
  if (first === undefined) return null;
  const callback = given.find(isFunction) ?? null;
  const body = callback ?? given.slice(1).find(({ type }) => type === "identifier" || type === "call_expression" || type === "member_expression") ?? null;
  const options = given.find(({ type }) => type === "object");
  if (body === null && !TITLED.includes(first.type) && options === undefined) return null;
  // Deno's tests may keep their function among the options.
  const empty = body === null && !/\bfn\b/.test(options === undefined ? "" : page.text(options).slice(0, 2000));
  const todo = ANNOUNCED.test(call.path) || (!suite && empty) || (options !== undefined && ANNOUNCED_OPTION.test(page.text(options).slice(0, 500)));
  return { seen: call.seen, title: titleFrom(given, callback, page), suite, todo, callback };
};

const ASSERT_PACKAGE = /^(?:node:)?assert(?:\/strict)?$|^(?:chai|power-assert|uvu\/assert|should|expect\.js|unexpected|@japa\/assert|earl|@std\/assert|jsr:@std\/assert|proclaim|must)\b/;
const ASSERT_NAME = /(?:^|\.)(?:expect|assert|should|verify|check|ensure|must)(?:[A-Z_]\w*|$)|(?:^|\.)(?:assert|sinon\.assert)\.|\.(?:should|expect|toMatchSnapshot|toMatchInlineSnapshot|verifyAll|isDone)$|(?:^|\.)(?:waitFor|getBy|getAllBy|findBy|findAllBy)\w*$|^cy\.|^fc\.(?:assert|property)/;
const NO_ASSERTION = /^t\.(?:test|step|after|afterEach|before|beforeEach|mock|context|log|diagnostic|skip|todo|plan|timeout|teardown|end|comment|runOnly)\b/;
const EXPECT = /^expect(?:\.(?:soft|poll|element))?$/;

/** `expect(x)` alone asserts nothing: a matcher must follow. */
const hasMatcher = ({ to }: Seen, { slice }: Page): boolean => /^\s*(?:\/\/[^\n]*\n\s*)*!?\??\./.test(slice(to, to + 200));

const isAssertion = ({ path, seen }: Call, page: Page, bound: ReadonlyMap<string, Binding>): boolean => {
  if (EXPECT.test(path)) return hasMatcher(seen, page);
  if (path.startsWith("expect.")) return /^expect\.(?:assertions|hasAssertions|unreachable|fail)$/.test(path);
  if (/^t\.[\w$]+$/.test(path)) return !NO_ASSERTION.test(path);
  return ASSERT_NAME.test(path) || ASSERT_PACKAGE.test(bound.get(/^[\w$]+/.exec(path)?.[0] ?? "")?.specifier ?? "");
};

const MAX_CHAI = 200;

/** chai's and should.js's chains end without a call: `x.should.be.true`. */
const isChain = ({ type, from, to }: Seen, { slice }: Page): boolean =>
  type === "member_expression" && to - from < MAX_CHAI && slice(to - 7, to) === ".should";

const assertionsIn = (page: Page, bound: ReadonlyMap<string, Binding>): readonly Seen[] => page.seen.filter((seen) => {
  const call = page.callOf(seen);
  return call === null ? isChain(seen, page) : isAssertion(call, page, bound);
});

/** Titles are joined this deep; nobody nests further. */
const MAX_DEPTH = 50;

const chainOf = (one: Declared, holderOf: Tested["holderOf"]): readonly Declared[] => {
  const chain: Declared[] = [];
  for (let at = holderOf(one.seen.above); at !== null && chain.length < MAX_DEPTH; at = holderOf(at.seen.above)) chain.unshift(at);
  return chain;
};

const titleFor = (one: Declared, holderOf: Tested["holderOf"], counts: ReadonlyMap<Declared | null, number>): TestTitle => {
  const chain = chainOf(one, holderOf);
  return {
    title: one.title,
    within: chain.map(({ title }) => title),
    line: lineOf(one.seen.node),
    todo: one.todo || chain.some(({ todo }) => todo),
    assertions: counts.get(one) ?? 0,
  };
};

/** Reads all tests of a file. */
export const testsIn = (page: Page, bound: ReadonlyMap<string, Binding>): Tested => {
  const extended = extendedIn(page);
  const bySeen = new Map<Seen, Declared>();
  for (const call of page.calls) {
    const one = declaredBy(call, extended, page);
    if (one !== null) bySeen.set(call.seen, one);
  }
  const holderOf = inherit(page.seen, (seen) => bySeen.get(seen) ?? null);
  const assertions = bySeen.size === 0 ? [] : assertionsIn(page, bound);
  const counts = new Map<Declared | null, number>();
  for (const seen of assertions) counts.set(holderOf(seen), (counts.get(holderOf(seen)) ?? 0) + 1);
  const declared = [...bySeen.values()].slice(0, MAX_FACTS);
  return { declared, holderOf, assertions, tests: declared.filter(({ suite }) => !suite).map((one) => titleFor(one, holderOf, counts)) };
};
