/** A Python file as the finders of facts see it: its calls by name, its constants, what its names stand for. */
import { childrenOf, type SyntaxNode } from "./syntax.ts";
import { clausesOf, flatten, scopesOf, type Flat, type Spot } from "./nest.ts";

/** A call whose function has a name: `mock.patch`, `open`; `().exec` where it is a method of what another call gave. */
export interface Call {
  readonly spot: Spot;
  readonly name: string;
}

/** An argument of a call; `key` is null for one by position. */
export interface Argument {
  readonly key: string | null;
  readonly node: SyntaxNode;
}

export interface PythonFile {
  readonly path: string;
  readonly flat: Flat;
  readonly calls: readonly Call[];
  /** Strings that the module gives names to. */
  readonly constants: ReadonlyMap<string, string>;
}

const SCOPES = new Set(["function_definition", "class_definition", "decorated_definition", "try_statement", "except_clause", "if_statement", "with_statement"]);
const TYPES = [...SCOPES, "import_statement", "import_from_statement", "call", "assignment", "attribute", "assert_statement", "return_statement", "raise_statement", "comment", "lambda"];

const DOTTED = /[\w\u0080-\uffff]+(?:\s*\.\s*[\w\u0080-\uffff]+){0,12}(?=\s*\()/y;
const CHAINED = /(?:\s|\.[\w\u0080-\uffff]+(?!\s*\()|\[[^\][\n]{0,100}\])*\.\s*([\w\u0080-\uffff]+)(?=\s*\()/y;

const callsOf = (flat: Flat): readonly Call[] => {
  const spots = flat.spots.filter(({ type }) => type === "call");
  return spots.flatMap((spot, index): Call[] => {
    // The outer call comes first and begins where the inner one does: `a().b()`.
    const inner = spots[index + 1];
    if (inner?.from === spot.from) {
      const chained = flat.matchAt(CHAINED, inner.node.endIndex)?.[1];
      return chained === undefined ? [] : [{ spot, name: `().${chained}` }];
    }
    const name = flat.matchAt(DOTTED, spot.from)?.[0].replaceAll(/\s/g, "");
    return name === undefined ? [] : [{ spot, name }];
  });
};

const CONSTANT = /^([A-Za-z_]\w*)\s*(?::\s*\w+\s*)?=\s*[rRuU]?(["'])([^"'\\\n]*)\2$/;
const MAX_CONSTANT = 300;

const constantsOf = (flat: Flat): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { type, above, node } of flat.spots) {
    if (type !== "assignment" || above !== null) continue;
    const [, name, , value] = CONSTANT.exec(flat.textOf(node, MAX_CONSTANT)) ?? [];
    if (name !== undefined && value !== undefined) found.set(name, value);
  }
  return found;
};

/** Prepares a file for the finders. */
export const openPython = (root: SyntaxNode, path: string): PythonFile => {
  const flat = flatten(root, TYPES, SCOPES);
  return { path, flat, calls: callsOf(flat), constants: constantsOf(flat) };
};

/** The last part of a dotted name. */
export const lastOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** Much of a call's arguments that is looked at. */
const MAX_ARGUMENTS = 50;

/** A call's arguments. */
export const argumentsOf = ({ spot }: Call): readonly Argument[] => {
  const list = spot.node.childForFieldName("arguments");
  if (list?.type !== "argument_list") return [];
  return childrenOf(list).filter(({ type }) => type !== "comment").slice(0, MAX_ARGUMENTS).map((node) => {
    const key = node.type === "keyword_argument" ? (node.childForFieldName("name")?.text ?? null) : null;
    return { key, node: key === null ? node : (node.childForFieldName("value") ?? node) };
  });
};

const QUOTED = /^[rRbBuU]{0,2}("""|'''|"|')([\s\S]*)\1$/;
const FORMATTED = /^(?:[fF][rR]?|[rR][fF])("""|'''|"|')([\s\S]*)\1$/;
const MAX_LITERAL = 500;

/** Strings are put together from at most so many parts inside one another. */
const MAX_PARTS = 8;

/** The string that an expression gives, where it can be told from the file: literals, constants, and both together. */
export const stringOf = (node: SyntaxNode, file: PythonFile, deep = 0): string | null => {
  const { constants, flat } = file;
  if (deep > MAX_PARTS) return null;
  const text = flat.textOf(node, MAX_LITERAL);
  if (node.type === "identifier") return constants.get(text) ?? null;
  if (node.type === "string") {
    const plain = QUOTED.exec(text)?.[2];
    if (plain !== undefined) return plain;
    const parts = FORMATTED.exec(text)?.[2]?.replaceAll(/\{(\w+)\}/g, (_, name: string) => constants.get(name) ?? "{}");
    return parts === undefined || parts.includes("{") ? null : parts;
  }
  const parts = node.type === "concatenated_string" ? childrenOf(node) : node.type === "binary_operator" ? [node.childForFieldName("left"), node.childForFieldName("right")] : [];
  const strings = parts.slice(0, MAX_PARTS).map((part) => part && stringOf(part, file, deep + 1));
  return strings.length === 0 || strings.includes(null) ? null : strings.join("");
};

/** A dotted name as an expression writes it; null for anything else. */
export const dottedOf = (node: SyntaxNode, { flat }: PythonFile): string | null => {
  if (node.type !== "identifier" && node.type !== "attribute") return null;
  const text = flat.textOf(node, MAX_LITERAL).replaceAll(/\s/g, "");
  return /^[\w\u0080-\uffff]+(\.[\w\u0080-\uffff]+)*$/.test(text) ? text : null;
};

const IMPORT_ERRORS = /\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b|^except\s*:/;

/** Much of a handler that is looked at. */
const MAX_HANDLER = 2_000;

const isCaught = (scope: Spot, from: number, flat: Flat): boolean => {
  const handlers = clausesOf(scope, ["except_clause", "except_group_clause"]);
  if (handlers.length === 0 || from > handlers[0]!.startIndex) return false;
  return handlers.some((handler) => {
    const text = flat.textOf(handler, MAX_HANDLER);
    const catches = IMPORT_ERRORS.test(text.split(/:\s*(?:#.*)?\n|:\s/, 1)[0]! + (/^except\s*:/.test(text) ? ":" : ""));
    return catches && !/^\s*raise\b(?!.*[sS]kip)/m.test(text.replace(/^[^\n]*:[ \t]*(?=raise)/, ""));
  });
};

/** True where a failing import at this place would be caught, or would only skip. */
export const isSwallowed = (spot: Spot, flat: Flat): boolean => {
  for (const scope of scopesOf(spot)) {
    if (scope.type === "function_definition") return false;
    if (scope.type === "try_statement" && isCaught(scope, spot.from, flat)) return true;
    if (scope.type === "with_statement" && /\bsuppress\([^)]*(?:ImportError|ModuleNotFoundError|Exception)/.test(flat.textAt(scope.from, MAX_LITERAL).split("\n", 1)[0]!)) return true;
  }
  return false;
};

/** True right in the module or in a block of it, outside of functions and classes. */
export const isAtTop = (spot: Spot): boolean => {
  for (const { type } of scopesOf(spot)) if (type === "function_definition" || type === "class_definition") return false;
  return true;
};
