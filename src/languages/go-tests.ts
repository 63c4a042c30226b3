/** The tests that a Go file declares, what asserts in them, and what in them accepts failure. */
import type { Excerpt, TestTitle } from "../model/facts.ts";
import { argumentsOf, FUNCTIONS, statementsOf, stringOf, type GoCall, type GoPage } from "./go-tree.ts";
import { excerptAt, MAX_FACTS, scopesOf, type Spot } from "./nest.ts";
import { childrenOf, lineOf, type SyntaxNode } from "./syntax.ts";

interface Declared {
  readonly spot: Spot;
  readonly title: string;
  readonly suite: boolean;
  readonly todo: boolean;
  /** The function that runs; null where it is written elsewhere. */
  readonly body: SyntaxNode | null;
  /** What it stands in besides other tests: the type of a suite. */
  readonly receiver: string | null;
}

const TEST = /^(?:Test|Example|Fuzz)(?:[^a-z]|$)/;
const GINKGO = /^(?:ginkgo\.)?([FPX]?)(?:(It|Specify|Entry)|Describe(?:Table)?|Context|When)$/;
const SKIPS = /^\w+\.Skip(?:f|Now)?$/;

const isSkip = (statement: SyntaxNode | undefined, { flat }: GoPage): boolean =>
  statement !== undefined && /^\w+\.Skip(?:f|Now)?\(/.test(flat.textOf(statement, 60));

const functionOf = (spot: Spot, page: GoPage): Declared | null => {
  const { flat } = page;
  const name = spot.node.childForFieldName("name");
  const title = name === null ? "" : flat.textOf(name);
  if (!TEST.test(title) || title === "TestMain") return null;
  const receiver = spot.node.childForFieldName("receiver");
  const type = receiver === null ? null : /([\w]+)(?:\[[^\]]*\])?\s*\)$/.exec(flat.textOf(receiver))?.[1] ?? null;
  // A method without parameters is a suite's; one with others is nobody's test.
  return { spot, title, suite: false, todo: isSkip(statementsOf(spot.node)[0], page), body: spot.node, receiver: type };
};

const calledOf = ({ spot, path }: GoCall, page: GoPage): Declared | null => {
  const ginkgo = GINKGO.exec(path);
  if (ginkgo === null && !/^\w{1,20}\.Run$/.test(path)) return null;
  const [first, ...rest] = argumentsOf(spot.node);
  const literal = stringOf(first, page.flat);
  const body = rest.find(({ type }) => type === "func_literal") ?? null;
  if (first === undefined || rest.length === 0 || (ginkgo !== null && literal === null)) return null;
  if (ginkgo === null && body === null && rest.length !== 1) return null;
  const todo = /^[PX]$/.test(ginkgo?.[1] ?? "") || (body !== null && isSkip(statementsOf(body)[0], page));
  return { spot, title: literal ?? "${}", suite: ginkgo !== null && ginkgo[2] === undefined, todo, body, receiver: null };
};

const FAILS = /^(?:t|tb|b|f|s|suite|\?)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)$|^(?:assert|require|is|should|check|qt|td|cmp|autogold|golden|snaps|approvals)\b|\.(?:Assert|Require|Expect|Should|To|NotTo|AssertExpectations|Equal|NoError)\b|^(?:Expect|Ω|Eventually|Consistently|panic)$/;
const NAMED_AS_ASSERTION = /(?:^|\.)(?:assert|require|expect|check|verify|must|should|ensure|compare|want|fail)\w*$/i;

const isAssertion = ({ path }: GoCall): boolean => FAILS.test(path) || NAMED_AS_ASSERTION.test(path);

/** Hands the test on: `helper(t, …)`. */
const handsOn = ({ spot }: GoCall, { flat }: GoPage): boolean =>
  argumentsOf(spot.node).some((argument) => argument.type === "identifier" && /^(?:t|tb|b|f|s)$/.test(flat.textOf(argument, 3)));

const SUCCESS = /^(?:http\.Status(?:OK|Created|Accepted|NoContent|Found|SeeOther)|[23]\d\d)$/;
const EITHER = /!=\s*(http\.Status\w+|\d{3})\s*&&[^&|]*!=\s*(http\.Status\w+|\d{3})/;
const LOGS_ONLY = /^\{\s*(?:(?:\w+\.(?:Log|Logf|Skip|Skipf|Print|Printf|Println)\([^\n]*\)|return)\s*;?\s*)+\}$/;

/** A condition that takes note of a failure without failing, or that takes several states for success. */
const isLenientIf = ({ node }: Spot, { flat }: GoPage): boolean => {
  const condition = node.childForFieldName("condition");
  const consequence = node.childForFieldName("consequence");
  if (condition === null || consequence === null || node.childForFieldName("alternative") !== null) return false;
  const text = flat.textOf(condition, 300);
  const then = flat.textOf(consequence, 600);
  if (/\berr\w*\s*!=\s*nil/.test(text)) return LOGS_ONLY.test(then) && !/\.Skip/.test(then);
  const fails = /\.(?:Error|Fatal|Fail)/.test(then);
  const [, one = "", other = ""] = EITHER.exec(text) ?? [];
  return fails && ((one !== "" && SUCCESS.test(one) !== SUCCESS.test(other)) || /Status(?:Code)?\s*>=\s*500/.test(text));
};

/** A condition of the environment, or that something is not there. */
const LEAVES = /\bos\.(?:Getenv|LookupEnv)\(|\btesting\.Short\(\)|^if\s+(?:!\w+|\w+\s*==\s*(?:""|nil))\s*$/;

const functionAround = (spot: Spot): Spot | undefined => [...scopesOf(spot)].find(({ type }) => FUNCTIONS.includes(type));

/** `if os.Getenv("DB") == "" { return }` in a test, before all that it asserts. */
const isLeavingEarly = (spot: Spot, { flat }: GoPage, { test, asserted }: { readonly test: Declared; readonly asserted: number | undefined }): boolean => {
  const then = spot.node.childForFieldName("consequence");
  if (then === null || functionAround(spot)?.from !== test.body?.startIndex || spot.node.childForFieldName("alternative") !== null) return false;
  const [condition, text] = [flat.textAt(spot.from, Math.min(then.startIndex - spot.from, 300)), flat.textOf(then, 600)];
  return LEAVES.test(condition) && /\breturn\b/.test(text) && LOGS_ONLY.test(text) && !/\.Skip/.test(text) && asserted !== undefined && asserted > spot.from;
};

const MAX_LENIENT = 50;

/** Tests of a Go file, and the lines of them that accept failure. */
export interface GoTests {
  readonly tests: readonly TestTitle[];
  readonly lenient: readonly Excerpt[];
}

const chainOf = (from: Spot, holders: ReadonlyMap<Spot, Declared | null>): readonly Declared[] => {
  const chain: Declared[] = [];
  for (let at = from.above && holders.get(from.above); at && chain.length < MAX_LENIENT; at = at.spot.above && holders.get(at.spot.above)) chain.unshift(at);
  return chain;
};

const titleFor = (one: Declared, chain: readonly Declared[], assertions: number): TestTitle => ({
  title: one.title,
  within: [...chain.flatMap(({ receiver, title }) => (receiver === null ? [title] : [receiver, title])), ...(one.receiver === null ? [] : [one.receiver])],
  line: lineOf(one.spot.node),
  todo: one.todo || chain.some(({ todo }) => todo),
  assertions,
});

const holdersOf = (page: GoPage): ReadonlyMap<Spot, Declared | null> => {
  const holders = new Map<Spot, Declared | null>();
  for (const spot of page.flat.spots) {
    const call = page.callOf(spot);
    const own = call !== null ? calledOf(call, page) : FUNCTIONS.includes(spot.type) && spot.type !== "func_literal" ? functionOf(spot, page) : null;
    // A subtest is one only inside of a test; elsewhere `Run` is somebody else's.
    const held = spot.above === null ? null : holders.get(spot.above) ?? null;
    const counts = own !== null && (call === null || held !== null || GINKGO.test(call.path));
    holders.set(spot, counts ? own : held);
  }
  return holders;
};

/** Reads all tests of a file. */
export const goTests = (page: GoPage): GoTests => {
  const holders = holdersOf(page);
  const declared = [...new Set(holders.values())].filter((one) => one !== null).slice(0, MAX_FACTS);
  const counts = new Map<Declared | null, number>();
  const asserted = new Map<Declared | null, number>();
  const doubtful = new Set<Declared | null>();
  for (const call of page.calls) {
    const holder = holders.get(call.spot) ?? null;
    if (isAssertion(call)) {
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
      asserted.set(holder, Math.min(asserted.get(holder) ?? Infinity, call.spot.from));
    }
    if (handsOn(call, page) || SKIPS.test(call.path)) doubtful.add(holder);
  }
  const inner = new Set(declared.flatMap(({ spot }) => spot.above && holders.get(spot.above)).filter(Boolean));
  const silent = declared.filter((one) => !one.suite && !one.todo && one.body !== null && statementsOf(one.body).length > 0 &&
    !/^(?:Example|Fuzz)/.test(one.title) && !counts.has(one) && !doubtful.has(one) && !inner.has(one)).map(({ spot }) => spot);
  const lenient = page.flat.spots.filter((spot) => {
    const holder = spot.type === "if_statement" ? holders.get(spot) ?? null : null;
    return holder !== null && (isLenientIf(spot, page) || isLeavingEarly(spot, page, { test: holder, asserted: asserted.get(holder) }));
  });
  return {
    tests: declared.filter(({ suite }) => !suite).map((one) => titleFor(one, chainOf(one.spot, holders), counts.get(one) ?? 0)),
    lenient: [...silent, ...lenient].sort((one, other) => one.from - other.from).slice(0, MAX_LENIENT).map((spot) => excerptAt(page.flat, spot)),
  };
};

/** The types that a declared type embeds. */
export const embeddedIn = (spot: Spot, { flat }: GoPage): readonly string[] => {
  const type = spot.node.childForFieldName("type");
  const members = type === null ? [] : childrenOf(type).flatMap((child) => (child.type === "field_declaration_list" ? childrenOf(child) : [child]));
  return members.flatMap((one) => {
    if (one.type === "type_elem") return [flat.textOf(one)];
    const embedded = one.type === "field_declaration" && one.childForFieldName("name") === null ? one.childForFieldName("type") : null;
    return embedded === null ? [] : [flat.textOf(embedded).replace(/^\*/, "")];
  });
};
