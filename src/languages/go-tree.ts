/** A Go file's tree, cut down to the nodes that say something. */
import { flatten, type Flat, type Spot } from "./nest.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

/** A call, by what is called: `t.Run`, `assert.Equal`. */
export interface GoCall {
  readonly spot: Spot;
  readonly path: string;
}

/** One file as the readers of facts see it. */
export interface GoPage {
  readonly flat: Flat;
  readonly calls: readonly GoCall[];
  readonly callOf: (spot: Spot) => GoCall | null;
}

export const FUNCTIONS: readonly string[] = ["function_declaration", "method_declaration", "func_literal"];

const SCOPES = [...FUNCTIONS, "call_expression", "if_statement", "type_spec", "for_statement"];
const LEAVES = ["comment", "package_clause", "import_spec", "composite_literal", "selector_expression", "const_spec", "var_spec"];

/** Names are no longer. */
const MAX_NAME = 120;

const pathOf = (callee: SyntaxNode, flat: Flat): string => {
  const text = flat.textOf(callee, MAX_NAME);
  if (/^[\w.]+$/.test(text)) return text;
  // A chain ends in the name that is called; what it hangs from has none.
  const field = callee.type === "selector_expression" ? callee.childForFieldName("field") : null;
  return field === null ? "?" : `?.${flat.textOf(field, MAX_NAME)}`;
};

/** Reads a tree once. */
export const goPage = (root: SyntaxNode): GoPage => {
  const flat = flatten(root, [...SCOPES, ...LEAVES], new Set(SCOPES));
  const byCall = new Map<Spot, GoCall>();
  for (const spot of flat.spots) {
    const callee = spot.type === "call_expression" ? spot.node.childForFieldName("function") : null;
    if (callee !== null) byCall.set(spot, { spot, path: pathOf(callee, flat) });
  }
  return { flat, calls: [...byCall.values()], callOf: (spot) => byCall.get(spot) ?? null };
};

/** The arguments of a call, comments left out. */
export const argumentsOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const list = node.childForFieldName("arguments");
  return list === null ? [] : childrenOf(list).filter(({ type }) => type !== "comment");
};

/** The value of a string literal; null for anything else. */
export const stringOf = (node: SyntaxNode | undefined, flat: Flat): string | null => {
  if (node === undefined || !/^(?:interpreted|raw)_string_literal$/.test(node.type)) return null;
  const text = flat.textOf(node).slice(1, -1);
  return node.type === "raw_string_literal" ? text : text.replaceAll(/\\(.)/g, "$1");
};

/** The statements of a function's body. */
export const statementsOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const body = node.childForFieldName("body");
  const list = body === null ? [] : childrenOf(body);
  return list.flatMap((child) => (child.type === "statement_list" ? childrenOf(child) : [child])).filter(({ type }) => type !== "comment");
};
