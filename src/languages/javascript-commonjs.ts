/** Under which names a CommonJS module hands on what it requires: by assignment, in an object, by a getter. Follows no import. */
import { argumentsOf, stringOf, type Page, type Seen } from "./javascript-tree.ts";

/** A place whose value a module exports, and the first name that it is reached by; null for all that the module exports. */
export interface Exported {
  readonly name: string | null;
}

const MAX_LEFT = 400;
const MAX_CLIMB = 24;

const BASE = /^(?:module\.)?exports$/;
const MAKES_OBJECT = /^(?:(?:module\.)?exports\b(?!\s*\.)|\{|Object\.create\()/;

/** The left side and the right side of what gives a name a value. */
const sidesOf = ({ node, type }: Seen, { text }: Page): readonly [left: string, right: string] | null => {
  const declared = type === "variable_declarator";
  if (!declared && type !== "assignment_expression") return null;
  const [left, right] = [node.childForFieldName(declared ? "name" : "left"), node.childForFieldName(declared ? "value" : "right")];
  return left === null || right === null ? null : [text(left).slice(0, MAX_LEFT), text(right).slice(0, MAX_LEFT)];
};

/** Names of the object that a module exports: `lib` of `var lib = module.exports`, or of `const lib = {}` and `module.exports = lib`. */
export const basesOf = (page: Page): ReadonlySet<string> => {
  const sides = page.seen.flatMap((seen) => { const found = sidesOf(seen, page); return found === null ? [] : [found]; });
  const objects = new Set(sides.filter(([, right]) => MAKES_OBJECT.test(right)).map(([left]) => left));
  const exported = sides.flatMap(([left, right]) => (BASE.test(left) && objects.has(right) ? [right] : []));
  return new Set([...sides.filter(([, right]) => /^(?:module\.)?exports\b(?!\s*\.)/.test(right)).map(([left]) => left), ...exported].filter((name) => /^[\w$]+$/.test(name) && name !== "exports"));
};

/** What a left side is of a module's exports: all of them, or what has this name; null for anything else. */
export const memberOf = (left: string, bases: ReadonlySet<string>): Exported | null => {
  const [, root = "", member] = /^((?:module\.)?exports|[\w$]+)(?:\.([\w$]+)(?:\.[\w$]+)*)?$/.exec(left) ?? [];
  if (BASE.test(root)) return { name: member ?? null };
  return bases.has(root) && member !== undefined ? { name: member } : null;
};

const keyOf = ({ node, type }: Seen, page: Page): string | null => {
  const key = type === "pair" ? node.childForFieldName("key") : type === "method_definition" ? node.childForFieldName("name") : null;
  return key === null ? null : stringOf(key, page) ?? page.text(key).slice(0, MAX_LEFT);
};

/** The call that defines a property of the exports, or puts all of something into them. */
const definedBy = (seen: Seen, page: Page, bases: ReadonlySet<string>): Exported | null => {
  const path = page.callOf(seen)?.path ?? "";
  const [target, name] = argumentsOf(seen.node);
  if (/(?:^|\.)__export(?:Star)?$/.test(path)) return { name: null };
  if (target === undefined || (!BASE.test(page.text(target)) && !bases.has(page.text(target)))) return null;
  if (path === "Object.assign") return { name: null };
  return path === "Object.defineProperty" ? { name: stringOf(name, page) } : null;
};

const isGetter = ({ from, to, type }: Seen, { slice }: Page): boolean => type === "method_definition" && /^get\s+[\w$["']/.test(slice(from, Math.min(to, from + MAX_LEFT)));

/** Where the value of an expression is exported; null where it is not, or where only calling something would give it. */
export const exportedAs = (seen: Seen, page: Page, bases: ReadonlySet<string>): Exported | null => {
  let [key, lazy]: [string | null, boolean] = [null, false];
  let at = seen.above;
  for (let steps = 0; at !== null && steps < MAX_CLIMB; at = at.above, steps++) {
    if (at.type === "call_expression") return lazy && key !== "get" ? null : definedBy(at, page, bases);
    if (at.type === "assignment_expression" || at.type === "variable_declarator") break;
    if (at.type === "arrow_function" || at.type === "function_expression") lazy = true;
    else if (at.type === "method_definition" && !isGetter(at, page) && keyOf(at, page) !== "get") return null;
    else if (!["pair", "return_statement", "method_definition"].includes(at.type)) return null;
    key = keyOf(at, page) ?? key;
  }
  if (at === null || lazy || at.type !== "assignment_expression") return at?.type === "variable_declarator" ? declaredAs(at, { key, lazy }, page, bases) : null;
  const all = memberOf(sidesOf(at, page)?.[0] ?? "", bases);
  if (all?.name === null && key !== null) return { name: key };
  return all === null && at.above?.type === "assignment_expression" ? exportedAs(at, page, bases) : all;
};

/** `const lib = { a: require("./a") }`, where that object is exported. */
const declaredAs = (at: Seen, { key, lazy }: { readonly key: string | null; readonly lazy: boolean }, page: Page, bases: ReadonlySet<string>): Exported | null =>
  (key !== null && !lazy && bases.has(sidesOf(at, page)?.[0] ?? "") ? { name: key } : null);

const GIVES_BACK = /(?:\breturn\s+|=>\s*)([\w$]+)(?:\.([\w$]+))?\s*;?\s*\}/;

/** `Object.defineProperty(exports, "b", { get: function () { return x.a; } })`: its name, and what it gives. */
export const gettersIn = (page: Page, bases: ReadonlySet<string>): readonly { readonly seen: Seen; readonly name: string; readonly root: string; readonly member: string | undefined }[] =>
  page.calls.filter(({ path }) => path === "Object.defineProperty").flatMap(({ seen }) => {
    const name = definedBy(seen, page, bases)?.name ?? null;
    const [, root, member] = GIVES_BACK.exec(page.slice(seen.from, Math.min(seen.to, seen.from + MAX_LEFT))) ?? [];
    return name === null || root === undefined ? [] : [{ seen, name, root, member }];
  });
