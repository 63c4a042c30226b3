/** What a JavaScript or TypeScript file declares: its functions with their bodies, its names, and whether anything of it could run. */
import type { Body } from "../model/facts.ts";
import { CLASSES, FUNCTIONS, MAX_FACTS, type Page, type Seen } from "./javascript-tree.ts";
import { childrenOf, lastLineOf, lineOf, MAX_EXCERPT, type SyntaxNode } from "./syntax.ts";

const NAMED_BY: Readonly<Record<string, string>> = {
  variable_declarator: "name", pair: "key", field_definition: "property", public_field_definition: "name", assignment_expression: "left",
};

/** The name of a function: its own, or that of what it is given to. */
const nameOf = ({ node, above, from }: Seen, { text }: Page): string => {
  const own = node.childForFieldName("name");
  if (own !== null) return text(own).slice(0, MAX_EXCERPT);
  const value = above?.node.childForFieldName(above.type === "assignment_expression" ? "right" : "value");
  if (above == null || value?.startIndex !== from) return "(anonymous)";
  const target = above.node.childForFieldName(NAMED_BY[above.type] ?? "");
  return target == null ? "(anonymous)" : text(target).slice(0, MAX_EXCERPT).replace(/^.*\./s, "").replace(/^["'](.*)["']$/s, "$1");
};

const bodyOf = (seen: Seen, page: Page): Body | null => {
  const body = seen.node.childForFieldName("body");
  if (body === null) return null;
  const statement = body.type === "statement_block" ? childrenOf(body).find(({ type }) => type !== "comment") ?? body : body;
  return { name: nameOf(seen, page), from: lineOf(seen.node), to: lastLineOf(seen.node), first: lineOf(statement) };
};

/** All functions, methods and closures with a body. */
export const bodiesIn = (page: Page): readonly Body[] => page.seen.flatMap((seen) => {
  const body = FUNCTIONS.includes(seen.type) ? bodyOf(seen, page) : null;
  return body === null ? [] : [body];
}).slice(0, MAX_FACTS);

const DECLARING = [
  ...CLASSES, "function_declaration", "generator_function_declaration", "interface_declaration", "type_alias_declaration", "enum_declaration",
  "variable_declarator", "internal_module", "module",
];

const THROUGH = ["export_statement", "ambient_declaration"];

const isTop = ({ above }: Seen): boolean => {
  let at = above;
  while (at !== null && THROUGH.includes(at.type)) at = at.above;
  return at === null;
};

/** What a file declares at its top. */
export const declaresIn = (page: Page): readonly string[] => [...new Set(page.seen.flatMap((seen) => {
  if (!DECLARING.includes(seen.type) || !isTop(seen)) return [];
  const name = seen.node.childForFieldName("name");
  return name === null || !/identifier$/.test(name.type) ? [] : [page.text(name).slice(0, MAX_EXCERPT)];
}))].slice(0, MAX_FACTS);

const HEADING = /^\s*(?:extends|implements)\b/;

const typesOf = (node: SyntaxNode, { text }: Page): readonly string[] => {
  const clauses = childrenOf(node).filter(({ type }) => /_clause$/.test(type));
  if (clauses.length > 0) return clauses.flatMap((clause) => childrenOf(clause).filter(({ type }) => type !== "type_arguments").map(text));
  return childrenOf(node).filter(({ type }) => type !== "type_arguments").map(text);
};

/** What its types extend or implement. */
export const extendsIn = (page: Page): readonly string[] => [...new Set(page.seen
  .filter(({ type }) => type === "class_heritage" || type === "extends_type_clause")
  .flatMap(({ node }) => typesOf(node, page))
  .map((name) => name.slice(0, MAX_EXCERPT).replace(/[<(][^]*$/, "").replace(HEADING, "").trim())
  .filter((name) => name !== ""))].slice(0, MAX_FACTS);

/** Names that are called, constructed, drawn, or taken members of. */
const MAX_USED = 2000;
const PLAIN_MEMBER = /^[\w$]+\.[\w$]+$/;

const usedBy = (seen: Seen, page: Page): string | null => {
  if (seen.type === "call_expression") {
    const path = page.callOf(seen)?.path ?? "";
    return /[()?]/.test(path) || path === "import" ? null : path;
  }
  if (seen.type === "member_expression") {
    const text = seen.to - seen.from > MAX_EXCERPT ? "" : page.slice(seen.from, seen.to);
    return PLAIN_MEMBER.test(text) ? text : null;
  }
  const name = seen.type === "new_expression" ? seen.node.childForFieldName("constructor")
    : /^jsx_/.test(seen.type) ? seen.node.childForFieldName("name") : null;
  return name === null ? null : page.text(name).slice(0, MAX_EXCERPT);
};

/** Names that a file uses. */
export const usedIn = (page: Page): readonly string[] => {
  const used = new Set<string>();
  for (const seen of page.seen) {
    const name = used.size < MAX_USED ? usedBy(seen, page) : null;
    if (name !== null && name !== "") used.add(name);
  }
  return [...used];
};

const SILENT = ["import_statement", "interface_declaration", "type_alias_declaration", "ambient_declaration", "comment", "empty_statement", "hash_bang_line", "function_signature"];
const HANDS_ON = /^(?:module\.)?exports\b[^]*=/;
const HARMLESS_CALL = /^(?:require|Object\.defineProperty|Object\.assign)$/;

const isSilent = (node: SyntaxNode, { text, slice }: Page): boolean => {
  if (SILENT.includes(node.type)) return true;
  if (node.type === "export_statement") {
    const declared = node.childForFieldName("declaration");
    const value = node.childForFieldName("value");
    return declared === null ? value === null || value.type === "identifier" : SILENT.includes(declared.type);
  }
  if (node.type !== "expression_statement") return false;
  const beginning = slice(node.startIndex, Math.min(node.endIndex, node.startIndex + 200));
  return /^(["'])use [a-z ]+\1;?$/.test(beginning) || HANDS_ON.test(beginning) || /^(?:Object\.defineProperty|Object\.assign)\((?:module\.)?exports\b/.test(text(node).slice(0, 100));
};

/** True where nothing could run but what others declare: types, interfaces, re-exports. */
export const isInert = (page: Page): boolean => {
  const runs = page.seen.some(({ type }) => FUNCTIONS.includes(type) || CLASSES.includes(type) || type === "new_expression");
  if (runs || page.calls.some(({ path }) => !HARMLESS_CALL.test(path) && path !== "import")) return false;
  return childrenOf(page.root).every((node) => isSilent(node, page));
};
