/** The tests of a Java file, how much they assert, and where they accept failure as success. */
import type { Excerpt, TestTitle } from "../model/facts.ts";
import { annotationsOf, FUNCTIONS, nameOfDeclaration, TYPE_DECLARATIONS, type JavaFile } from "./java-tree.ts";
import { acceptsFailure } from "./lenient.ts";
import { excerptAt, MAX_FACTS, oneLine, scopesOf, type Flat, type Spot } from "./nest.ts";
import { childrenOf, lineOf } from "./syntax.ts";

export interface JavaTests {
  readonly tests: readonly TestTitle[];
  readonly lenient: readonly Excerpt[];
  readonly wide: readonly Excerpt[];
}

const MAX_HEADER = 600;
const MAX_ASSERTION = 400;

const TEST = /^(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Theory|Property|Example|CartesianTest|ArchTest)$/;
const OFF = /^(?:Disabled|Ignore|Ignored)$/;
const WIDE = /@(?:[\w.]+\.)?(?:Tags?|Category|IntegrationTest)\b.*(?:integration|e2e|end.?to.?end|system|acceptance|functional|smoke|slow.?it|testcontainers)|@(?:[\w.]+\.)?(?:Testcontainers|IntegrationTest|SpringBootTest\([^)]*(?:RANDOM_PORT|DEFINED_PORT))/is;
const ASSERTS = /^(?:assert|verify|expect|fail$|failBecause|should|andExpect|then$|check|ensure|validate|inOrder|has[A-Z]\w*Violations?|statusCode|await|shouldHave|isEqualTo|compare|approve)/;

/** A method, and what was found in it. */
interface Found {
  readonly spot: Spot;
  readonly name: string;
  readonly annotations: string;
  readonly isTest: boolean;
  readonly todo: boolean;
  assertions: number;
  readonly helpers: Set<string>;
  throws: boolean;
}

const typesAround = (spot: Spot): readonly Spot[] => [...scopesOf(spot)].filter(({ type }) => TYPE_DECLARATIONS.includes(type)).reverse();

const isJUnit3 = (spot: Spot, name: string, flat: Flat): boolean =>
  /^test/.test(name) && typesAround(spot).some((one) => /\bextends\s+\w*TestCase\b/.test(flat.textAt(one.from, MAX_HEADER).split("{", 1)[0]!));

const found = (spot: Spot, flat: Flat): Found => {
  const annotations = annotationsOf(spot.node, flat);
  const name = nameOfDeclaration(spot, flat);
  const classes = typesAround(spot).flatMap(({ node }) => annotationsOf(node, flat));
  const off = [...annotations, ...classes].some((one) => OFF.test(one.name)) || annotations.some(({ text }) => /\benabled\s*=\s*false\b/.test(text));
  const isTest = annotations.some((one) => TEST.test(one.name)) || (annotations.length === 0 && isJUnit3(spot, name, flat));
  const text = annotations.map((one) => one.text).join(" ");
  return { spot, name, annotations: text, isTest, todo: off, assertions: /\bexpected(?:Exceptions)?\s*=/.test(text) ? 1 : 0, helpers: new Set(), throws: false };
};

const around = (spot: Spot, methods: ReadonlyMap<Spot, Found>): readonly Found[] => [...scopesOf(spot)].flatMap((scope) => methods.get(scope) ?? []);

/** The method that an invocation calls, and whether it is called on something else. */
const calledBy = ({ node }: Spot, flat: Flat): { readonly name: string; readonly own: boolean } => {
  const name = node.childForFieldName("name");
  const object = node.childForFieldName("object");
  return { name: name === null ? "" : flat.textOf(name), own: object === null || object.type === "this" || object.type === "super" };
};

const count = (flat: Flat, methods: ReadonlyMap<Spot, Found>): readonly Spot[] => {
  const assertions: Spot[] = [];
  for (const spot of flat.spots) {
    if (spot.type === "throw_statement") for (const one of around(spot, methods)) one.throws = true;
    if (spot.type !== "assert_statement" && spot.type !== "method_invocation") continue;
    const called = spot.type === "assert_statement" ? { name: "assert", own: true } : calledBy(spot, flat);
    const asserts = ASSERTS.test(called.name);
    if (asserts) assertions.push(spot);
    for (const one of around(spot, methods)) {
      if (asserts) one.assertions++;
      else if (called.own) one.helpers.add(called.name);
    }
  }
  return assertions;
};

const ALWAYS_TRUE = /\bassertTrue\(\s*(?:"[^"]*"\s*,\s*)?true\s*[,)]|\bassertFalse\(\s*(?:"[^"]*"\s*,\s*)?false\s*[,)]|\bassertThat\(\s*true\s*\)\s*\.isTrue\(|\bassertEquals\(\s*(\w+)\s*,\s*\1\s*\)|^assert\s+true\b|\|\|\s*true\b/;
const COMMENT = /\/\/[^\n]*|\/\*.*?\*\//gs;
const EMPTY_HANDLER = /^catch\s*\([^)]*\b(?:AssertionError|Throwable|Error)\b[^)]*\)\s*\{\s*(?:return;\s*)?\}$/;

/** The whole chain that begins with an assertion stands in the statement's text: `assertThat(status).isIn(200, 404)`. */
const isLenient = (spot: Spot, flat: Flat): boolean => {
  const text = flat.textAt(spot.from, MAX_ASSERTION).split(";", 1)[0]!.replaceAll(/\s+/g, " ");
  return ALWAYS_TRUE.test(text) || acceptsFailure(text);
};

const swallowing = (flat: Flat, assertions: readonly Spot[]): readonly Spot[] => {
  const trying = new Set(assertions.flatMap((spot) => [...scopesOf(spot)].filter(({ type }) => type.startsWith("try_"))));
  return flat.spots.filter((spot) => spot.type === "catch_clause" && spot.above !== null && trying.has(spot.above) && EMPTY_HANDLER.test(flat.textOf(spot.node, MAX_ASSERTION).replaceAll(COMMENT, "")));
};

/** `if (System.getenv("DB") == null) return;`: a condition of the environment, or that something is not there. */
const LEAVES = /^if\s*\((?:[^;{]*\bSystem\s*\.\s*(?:getenv|getProperty)\([^;{]*|\s*!?\w+(?:\s*==\s*null)?\s*)\)\s*(?:return\s*;|\{\s*return\s*;\s*\})$/;

/** Where a test ends before all that it asserts. */
const leavingEarly = (flat: Flat, methods: ReadonlyMap<Spot, Found>, assertions: readonly Spot[]): readonly Spot[] => {
  const asserted = new Map<Spot, number>();
  for (const spot of assertions) for (const { spot: method } of around(spot, methods)) if (!asserted.has(method)) asserted.set(method, spot.from);
  return flat.spots.filter((spot) => {
    if (spot.type !== "if_statement" || spot.above === null || methods.get(spot.above)?.isTest !== true) return false;
    return spot.from < (asserted.get(spot.above) ?? -1) && LEAVES.test(flat.textOf(spot.node, MAX_ASSERTION).replaceAll(COMMENT, ""));
  });
};

/** Statements of a chain begin at one place, and are told once. */
const once = (spots: readonly Spot[]): readonly Spot[] => [...new Map(spots.map((spot) => [lineOf(spot.node), spot])).values()];

const wideIn = (flat: Flat): readonly Excerpt[] =>
  flat.spots.filter(({ type, above }) => type === "class_declaration" && above === null).flatMap(({ node }) => {
    const modifiers = childrenOf(node).find(({ type }) => type === "modifiers");
    const notes = modifiers ? childrenOf(modifiers).filter((one) => WIDE.test(flat.textOf(one))) : [];
    return notes.map((one) => ({ line: lineOf(one), text: oneLine(flat.textOf(one)) }));
  });

const signature = ({ spot, name }: Found, flat: Flat): Excerpt => {
  const at = spot.node.childForFieldName("name") ?? spot.node;
  return { line: lineOf(at), text: oneLine(flat.textAt(at.startIndex, MAX_HEADER).split(/[{;]/, 1)[0]!) || name };
};

/** Finds a file's tests, and the assertions that prove nothing. */
export const javaTests = ({ flat }: JavaFile): JavaTests => {
  const methods = new Map(flat.spots.filter(({ type }) => FUNCTIONS.includes(type)).map((spot) => [spot, found(spot, flat)]));
  const assertions = count(flat, methods);
  const all = [...methods.values()];
  const asserting = new Set(all.filter((one) => one.assertions > 0 || one.throws).map(({ name }) => name));
  const own = new Set(all.map(({ name }) => name));
  const tests = all.filter(({ isTest }) => isTest);
  const empty = tests.filter((one) => !one.todo && one.assertions === 0 && !one.throws && ![...one.helpers].some((name) => asserting.has(name) || !own.has(name)));
  const lax = once([...assertions.filter((spot) => isLenient(spot, flat)), ...swallowing(flat, assertions), ...leavingEarly(flat, methods, assertions)]);
  return {
    tests: tests.slice(0, MAX_FACTS).map((one) => ({
      title: one.name, within: typesAround(one.spot).map((type) => nameOfDeclaration(type, flat)), line: signature(one, flat).line, todo: one.todo, assertions: one.assertions,
    })),
    lenient: [...empty.map((one) => signature(one, flat)), ...lax.map((spot) => excerptAt(flat, spot))].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS),
    wide: wideIn(flat),
  };
};
