/** A JavaScript or TypeScript tree cut down to the nodes that say something, found in one go and without recursion. */
import type { Excerpt } from "../model/facts.ts";
import { lineOf, MAX_EXCERPT, nodesOf, type SyntaxNode } from "./syntax.ts";

/** A node of interest, and the nearest one that holds it. */
export interface Seen {
  readonly node: SyntaxNode;
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly above: Seen | null;
}

/** A call, by what is called: `vi.mock`, `expect.().not.toBe`, `import`. */
export interface Call {
  readonly seen: Seen;
  /** Names joined by dots; `()` stands for a call in between, `?` for what has no name. */
  readonly path: string;
  readonly callee: SyntaxNode;
}

/** One file as the readers of facts see it. */
export interface Page {
  readonly root: SyntaxNode;
  readonly source: string;
  readonly seen: readonly Seen[];
  readonly calls: readonly Call[];
  readonly callOf: (seen: Seen) => Call | null;
  readonly text: (node: SyntaxNode) => string;
  /** The text between two places of the tree. */
  readonly slice: (from: number, to: number) => string;
}

/** No file that people wrote has more; what comes after is left out. */
export const MAX_SEEN = 200_000;

/** No list of facts is longer. */
export const MAX_FACTS = 10_000;

/** Chains of calls and members are followed this far. */
const MAX_CHAIN = 24;

export const FUNCTIONS: readonly string[] = [
  "function_declaration", "function_expression", "generator_function_declaration", "generator_function", "arrow_function", "method_definition",
];

export const CLASSES: readonly string[] = ["class_declaration", "class", "abstract_class_declaration"];

const HOLDERS = [
  ...FUNCTIONS, ...CLASSES, "call_expression", "new_expression", "import_statement", "export_statement", "variable_declarator", "pair",
  "field_definition", "public_field_definition", "assignment_expression", "try_statement", "catch_clause", "return_statement",
  "throw_statement", "if_statement", "interface_declaration", "type_alias_declaration", "enum_declaration", "class_heritage",
  "extends_type_clause", "type_query", "ambient_declaration", "internal_module", "module", "class_static_block",
];

const LEAVES = ["comment", "member_expression", "jsx_opening_element", "jsx_self_closing_element"];

const SIMPLE = /^[\w$]+(?:\??\.#?[\w$]+)*$/;
const MAX_SIMPLE = 200;

const isNamed = (type: string): boolean => type === "identifier" || type === "this" || type === "super" || type === "import";

/** The one that a link of a chain hangs from; null at its end. */
const inner = (node: SyntaxNode): SyntaxNode | null => {
  if (node.type === "member_expression") return node.childForFieldName("object");
  if (node.type === "call_expression") return node.childForFieldName("function");
  if (/^(?:parenthesized|non_null|await|as|satisfies|instantiation)_?expression$/.test(node.type)) return node.namedChildren[0] ?? null;
  return null;
};

/** What is called, as names joined by dots. */
export const pathOf = (callee: SyntaxNode, text: (node: SyntaxNode) => string): string => {
  if (callee.endIndex - callee.startIndex <= MAX_SIMPLE) {
    const plain = text(callee);
    if (SIMPLE.test(plain)) return plain.replaceAll("?.", ".");
  }
  const parts: string[] = [];
  for (let at: SyntaxNode | null = callee, steps = 0; at !== null && steps < MAX_CHAIN; steps++) {
    const next = inner(at);
    if (at.type === "member_expression") {
      const property = at.childForFieldName("property");
      parts.push(property === null ? "?" : text(property).slice(0, MAX_SIMPLE));
    } else if (at.type === "call_expression") parts.push("()");
    else if (next === null) parts.push(isNamed(at.type) ? text(at).slice(0, MAX_SIMPLE) : "?");
    at = next;
  }
  return parts.reverse().join(".");
};

/** The call at the beginning of a chain: `expect(x)` of `expect(x).not.toBe(y)`. */
export const firstCall = (call: Call): SyntaxNode => {
  let first = call.seen.node;
  for (let at = inner(first), steps = 0; at !== null && steps < MAX_CHAIN; at = inner(at), steps++) if (at.type === "call_expression") first = at;
  return first;
};

/** The arguments of a call, comments left out. */
export const argumentsOf = (node: SyntaxNode): readonly SyntaxNode[] =>
  (node.childForFieldName("arguments")?.namedChildren ?? []).filter((child) => child !== null && child.type !== "comment") as SyntaxNode[];

const sweep = (root: SyntaxNode): readonly Seen[] => {
  const seen: Seen[] = [];
  const holders = new Set(HOLDERS);
  let above: Seen | null = null;
  for (const node of nodesOf(root, ...HOLDERS, ...LEAVES).slice(0, MAX_SEEN)) {
    const { type, startIndex: from, endIndex: to } = node;
    while (above !== null && above.to <= from) above = above.above;
    const one: Seen = { node, type, from, to, above };
    seen.push(one);
    if (holders.has(type)) above = one;
  }
  return seen;
};

/** Reads a tree once. */
export const pageOf = (root: SyntaxNode): Page => {
  const source = root.text;
  const offset = root.startIndex;
  const slice = (from: number, to: number): string => source.slice(from - offset, to - offset);
  const text = ({ startIndex, endIndex }: SyntaxNode): string => slice(startIndex, endIndex);
  const seen = sweep(root);
  const byNode = new Map<Seen, Call>();
  for (const one of seen) {
    if (one.type !== "call_expression") continue;
    const callee = one.node.childForFieldName("function");
    if (callee !== null) byNode.set(one, { seen: one, callee, path: pathOf(callee, text) });
  }
  return { root, source, seen, calls: [...byNode.values()], callOf: (one) => byNode.get(one) ?? null, text, slice };
};

/** For each node what it has from those that hold it: the nearest answer of `pick` on the way up, its own included. */
export const inherit = <Value>(seen: readonly Seen[], pick: (one: Seen) => Value | null): ((one: Seen | null) => Value | null) => {
  const known = new Map<Seen, Value | null>();
  for (const one of seen) known.set(one, pick(one) ?? (one.above === null ? null : known.get(one.above) ?? null));
  return (one) => (one === null ? null : known.get(one) ?? null);
};

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0" };

const CODE = /^[ux]\{?([0-9a-f]+)\}?$/i;

/** What stands for a character after its backslash; a line's end stands for nothing. */
const unescaped = (escape: string): string => {
  const digits = CODE.exec(escape)?.[1];
  if (digits === undefined) return /^[\r\n]/.test(escape) ? "" : ESCAPES[escape] ?? escape;
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
};

/** A literal's text with its escapes read. */
const unescape = (text: string): string =>
  text.replaceAll(/\\(u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[^])/gi, (_, escape: string) => unescaped(escape));

/** The value of a string that is written out; null for anything else. */
export const stringOf = (node: SyntaxNode | null | undefined, { text }: Pick<Page, "text">): string | null => {
  if (!node || node.endIndex - node.startIndex > MAX_LITERAL) return null;
  if (node.type === "string") return unescape(text(node).slice(1, -1));
  if (node.type === "template_string" && !text(node).includes("${")) return unescape(text(node).slice(1, -1));
  return null;
};

/** Longer literals are no names and no paths. */
const MAX_LITERAL = 2000;

/** A title as it is written: what is put in at run time stays as `${…}`. */
export const titleOf = (node: SyntaxNode, page: Page): string | null => {
  const plain = stringOf(node, page);
  if (plain !== null) return plain;
  if (node.endIndex - node.startIndex > MAX_LITERAL) return null;
  const text = page.text(node);
  if (node.type === "template_string") return unescape(text.slice(1, -1));
  if (node.type === "identifier" || node.type === "member_expression") return text.replace(/\.name$/, "");
  if (node.type !== "binary_expression") return null;
  return text.replaceAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|[^"']+/gs, (_, double: string | undefined, single: string | undefined) =>
    unescape(double ?? single ?? "${}")).replaceAll(/(?:\$\{\})+/g, "${}");
};

/** A node's line and text, on one line and bounded. */
export const excerptAt = ({ node, from, to }: Pick<Seen, "node" | "from" | "to">, { slice }: Page): Excerpt => ({
  line: lineOf(node),
  text: slice(from, Math.min(to, from + MAX_EXCERPT * 2)).replaceAll(/\s+/g, " ").trim().slice(0, MAX_EXCERPT),
});
