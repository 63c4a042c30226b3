/** What a JavaScript or TypeScript test puts in the place of something else: vitest, jest, node:test, bun, sinon, testdouble and their like. */
import { posix } from "node:path";
import type { Replacement } from "../model/facts.ts";
import type { Binding } from "./javascript-imports.ts";
import { argumentsOf, excerptAt, FUNCTIONS, MAX_FACTS, stringOf, type Call, type Page } from "./javascript-tree.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

interface Ground {
  readonly page: Page;
  readonly bound: ReadonlyMap<string, Binding>;
  /** Names on which an implementation is given somewhere: `spy` of `spy.mockReturnValue(1)`. */
  readonly implemented: ReadonlySet<string>;
}

type Made = Pick<Replacement, "target" | "member" | "how" | "partial">;
type Reader = (call: Call, given: readonly SyntaxNode[], ground: Ground) => readonly Made[];

const made = (target: string, how: Replacement["how"], rest: Partial<Made> = {}): Made => ({ target, how, member: null, partial: false, ...rest });

/** The module that an argument names: a string, or `import("./x")`. */
const moduleOf = (node: SyntaxNode | undefined, page: Page): string | null => {
  if (node?.type === "call_expression") return stringOf(argumentsOf(node)[0], page);
  if (node !== undefined && FUNCTIONS.includes(node.type)) return /^(?:async\s*)?\(\)\s*=>\s*import\(\s*["'`]([^"'`]+)["'`]/.exec(page.text(node).slice(0, 500))?.[1] ?? null;
  return stringOf(node, page);
};

const ACTUAL = /\b(?:importActual|requireActual|importOriginal)\b/;

/** vitest hands the real module to a factory that asks for it. */
const asksForReal = (factory: SyntaxNode, call: Call, { text }: Page): boolean => {
  const parameters = factory.childForFieldName("parameters");
  const asked = factory.childForFieldName("parameter") !== null || (parameters !== null && childrenOf(parameters).length > 0);
  return (call.path.startsWith("vi") && asked) || ACTUAL.test(text(factory));
};

const moduleMock: Reader = (call, [path, factory], { page }) => {
  const target = moduleOf(path, page);
  if (target === null) return [];
  if (factory === undefined) return [made(target, /^(?:t\.)?mock\.module$/.test(call.path) ? "module" : "automock")];
  if (factory.type === "object" && call.path.startsWith("vi")) {
    return [made(target, "automock", { partial: /\bspy\s*:\s*true\b/.test(page.text(factory)) })];
  }
  return [made(target, "module", { partial: FUNCTIONS.includes(factory.type) ? asksForReal(factory, call, page) : false })];
};

const MAX_TARGET = 300;

/** `{ ...billing }`: what is copied. */
const COPY = /^\{\s*\.\.\.([\w$.]+)\s*,?\s*\}$/;

/** What a member is taken of: where it was imported, that module, with the rest of the path before the member. */
const ownerOf = (object: SyntaxNode, { page, bound }: Ground): { readonly target: string; readonly prefix: string } => {
  const written = page.text(object).slice(0, MAX_TARGET);
  const text = COPY.exec(written)?.[1] ?? written;
  const [first = "", ...rest] = text.replace(/^\(?(?:await\s+)?/, "").split(".");
  const from = bound.get(first);
  if (from === undefined) return { target: text, prefix: "" };
  const local = from.name === "*" || from.name === "default" ? [] : [from.name];
  return { target: from.specifier, prefix: [...local, ...rest].map((part) => `${part}.`).join("") };
};

const memberOf = (object: SyntaxNode, { member, partial }: { readonly member: string; readonly partial: boolean }, ground: Ground): readonly Made[] => {
  const { target, prefix } = ownerOf(object, ground);
  return [made(target, "member", { member: prefix + member, partial })];
};

const IMPLEMENTED = /^\s*(?:\.and\.(?:returnValue|callFake|throw|resolve|reject|stub)|\.(?:mock(?:Implementation|Return|Resolved|Rejected|Throw)\w*|returns|resolves|rejects|callsFake|throws)\b)/;

/** True where something else happens instead of the real thing, right here or through the variable that keeps the spy. */
const isImplemented = ({ seen }: Call, { page, implemented }: Ground): boolean => {
  if (IMPLEMENTED.test(page.slice(seen.to, seen.to + 100))) return true;
  const { above } = seen;
  const left = above?.type === "variable_declarator" ? above.node.childForFieldName("name") : above?.type === "assignment_expression" ? above.node.childForFieldName("left") : null;
  return left != null && implemented.has(page.text(left).slice(0, MAX_TARGET));
};

const spy: Reader = (call, [object, name], ground) => {
  const member = stringOf(name, ground.page);
  return object === undefined || member === null ? [] : memberOf(object, { member, partial: !isImplemented(call, ground) }, ground);
};

/** jasmine's own spies do nothing unless told to call through. */
const bareSpy: Reader = (call, [object, name], ground) => {
  if (ground.bound.has("spyOn")) return spy(call, [object!, name!], ground);
  const member = stringOf(name, ground.page);
  const { page } = ground;
  return object === undefined || member === null ? []
    : memberOf(object, { member, partial: /^\s*\.and\.callThrough/.test(page.slice(call.seen.to, call.seen.to + 60)) }, ground);
};

const stub: Reader = (_call, [object, name], ground) => {
  const member = stringOf(name, ground.page);
  if (object !== undefined && member !== null) return memberOf(object, { member, partial: false }, ground);
  if (object?.type !== "identifier" || name !== undefined || !ground.bound.has(ground.page.text(object))) return [];
  return [made(ownerOf(object, ground).target, "automock")];
};

const method: Reader = (_call, [object, name, implementation], ground) => {
  const member = stringOf(name, ground.page);
  return object === undefined || member === null ? [] : memberOf(object, { member, partial: implementation === undefined }, ground);
};

const testDouble: Reader = (call, given, ground) => {
  const target = stringOf(given[0], ground.page);
  return target === null ? stub(call, given, ground) : [made(target, "module")];
};

const byPath: Reader = (_, [path], { page }) => {
  const target = moduleOf(path, page);
  return target === null ? [] : [made(target, "module")];
};

/** Stubs are named as the module that is loaded names them, so from its folder. */
const loader: Reader = (call, [path, stubs], { page }) => {
  const loaded = stringOf(path, page);
  if (loaded === null || stubs?.type !== "object") return [];
  const strict = /noCallThru/i.test(call.path) || page.text(stubs).slice(0, 10_000).includes("noCallThru") || call.path.startsWith("esmock");
  return childrenOf(stubs).flatMap((pair) => {
    const key = stringOf(pair.childForFieldName("key"), page);
    if (key === null) return [];
    const relative = key.startsWith(".") && loaded.startsWith(".");
    const joined = relative ? posix.join(posix.dirname(loaded), key) : key;
    return [made(relative && !joined.startsWith(".") ? `./${joined}` : joined, "module", { partial: !strict })];
  });
};

const automatic: Reader = (_, [path], { page }) => {
  const target = stringOf(path, page);
  return target === null ? [] : [made(target, "double")];
};

/** `mock(Billing)`, `mock<Billing>()`, `createStubInstance(Billing)`. */
const double: Reader = ({ seen }, [kind], ground) => {
  const written = kind?.type === "identifier" ? ground.page.text(kind) : /^[\w$.]+<\s*([\w$]+)/.exec(ground.page.slice(seen.from, Math.min(seen.to, seen.from + 200)))?.[1];
  const from = ground.bound.get(written ?? "");
  if (written === undefined || (kind !== undefined && from === undefined)) return [];
  return from === undefined ? [made(written, "double")] : [made(from.specifier, "double", { member: from.name === "*" ? written : from.name })];
};

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:vi|vitest|jest)\.(?:mock|doMock|setMock|unstable_mockModule)$|^(?:t\.)?mock\.module$|^(?:jest|vi)(?:\.mock\.\(\))+\.mock$/, moduleMock],
  [/^(?:vi|vitest|jest|bun)\.spyOn$/, spy],
  [/^spyOn$/, bareSpy],
  [/^jest\.replaceProperty$|^(?:sinon|sandbox|\w*[sS]andbox)\.(?:replace|replaceGetter|define)$/, stub],
  [/^(?:sinon|\w*[sS]andbox|sb)\.stub$/, stub],
  [/^(?:sinon|\w*[sS]andbox|sb)\.spy$/, spy],
  [/^(?:t\.)?mock\.(?:method|getter|setter)$|^t\.mock\.(?:method|getter|setter)$/, method],
  [/^t\.mock\.module$/, moduleMock],
  [/^(?:td|testdouble)\.replace(?:Esm|Cjs)?$/, testDouble],
  [/^(?:mockery\.registerMock|quibble(?:\.esm)?|mockRequire|mock)$/, (call, given, ground) => {
    const paths = byPath(call, given, ground);
    return paths.length > 0 ? paths : double(call, given, ground);
  }],
  [/^rewiremock$/, byPath],
  [/^(?:proxyquire|esmock)\b|^rewiremock\.proxy$/, loader],
  [/^jest\.(?:genMockFromModule|createMockFromModule)$/, automatic],
  [/^(?:createMock|mockDeep|deepMock|createStubInstance|(?:sinon|\w*[sS]andbox)\.createStubInstance|Substitute\.for)$/, double],
];

const FUNCTION_MOCK = /^(?:vi|jest|mock|sinon|td)\.(?:fn|stub|fake|func|function)\b/;

const assigned = (page: Page, ground: Ground): readonly Replacement[] => page.seen.flatMap((seen) => {
  if (seen.type !== "assignment_expression") return [];
  const left = seen.node.childForFieldName("left");
  const right = seen.node.childForFieldName("right");
  if (left?.type !== "member_expression" || right === null || !FUNCTION_MOCK.test(page.slice(right.startIndex, Math.min(right.endIndex, right.startIndex + 40)))) return [];
  const object = left.childForFieldName("object");
  const property = left.childForFieldName("property");
  if (object === null || property === null || !ground.bound.has(/^[\w$]+/.exec(page.text(object).slice(0, MAX_TARGET))?.[0] ?? "")) return [];
  return memberOf(object, { member: page.text(property), partial: false }, ground).map((one) => ({ ...excerptAt(seen, page), ...one }));
});

const implementedIn = ({ calls }: Page): ReadonlySet<string> =>
  new Set(calls.flatMap(({ path }) => /^([\w$.]+?)\.(?:mock(?:Implementation|Return|Resolved|Rejected|Throw)\w*|returns|resolves|rejects|callsFake)$/.exec(path)?.[1] ?? []));

/** Reads all replacements of a file, in its order. */
export const replacedIn = (page: Page, bound: ReadonlyMap<string, Binding>): readonly Replacement[] => {
  const ground: Ground = { page, bound, implemented: implementedIn(page) };
  const called = page.calls.flatMap((call) => {
    const reader = READERS.find(([path]) => path.test(call.path))?.[1];
    return (reader?.(call, argumentsOf(call.seen.node), ground) ?? []).map((one) => ({ ...excerptAt(call.seen, page), ...one }));
  });
  return [...called, ...assigned(page, ground)].sort((one, other) => one.line - other.line).slice(0, MAX_FACTS);
};
