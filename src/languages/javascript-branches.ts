/** Parts of a JavaScript or TypeScript module that are used or not when it is loaded: branches of its conditions, handlers of its tries. */
import type { Branch } from "../model/facts.ts";
import { FUNCTIONS, inherit, MAX_FACTS, type Page, type Seen } from "./javascript-tree.ts";
import { childrenOf, lastLineOf, lineOf, type SyntaxNode } from "./syntax.ts";

/** What stands between the brackets of a block: tools count the lines of these as the block's neighbours. */
const blockOf = (block: SyntaxNode, decided: number): readonly Branch[] => {
  const inside = block.type === "statement_block" ? childrenOf(block) : [block];
  return inside.length === 0 ? [] : [{ from: lineOf(inside[0]!), to: lastLineOf(inside.at(-1)!), decided }];
};

const ofStatement = ({ node, type }: Seen): readonly Branch[] => {
  if (type === "catch_clause") return [node.childForFieldName("body")].flatMap((body) => (body === null ? [] : blockOf(body, lineOf(node))));
  const otherwise = node.childForFieldName("alternative");
  const blocks = [node.childForFieldName("consequence"), ...otherwise === null ? [] : childrenOf(otherwise)];
  return blocks.flatMap((block) => (block === null ? [] : blockOf(block, lineOf(node))));
};

const inner = (node: SyntaxNode | null): SyntaxNode | null =>
  (node?.type === "parenthesized_expression" || node?.type === "as_expression" ? inner(childrenOf(node)[0] ?? null) : node);

/** What a value may be made of; the line that a part of it begins on runs whichever is chosen. */
const ofValue = ({ node, type }: Seen, { text }: Page): readonly Branch[] => {
  const value = inner(node.childForFieldName(type === "assignment_expression" ? "right" : "value"));
  if (value === null) return [];
  const operator = value.type === "binary_expression" ? value.childForFieldName("operator") : null;
  const parts = value.type === "ternary_expression" ? [value.childForFieldName("consequence"), value.childForFieldName("alternative")]
    : operator !== null && /^(?:\?\?|\|\|)$/.test(text(operator)) ? [value.childForFieldName("right")] : [];
  return parts.flatMap((part) => (part === null ? [] : [{ from: lineOf(part), to: lastLineOf(part), decided: lineOf(part) }]));
};

/** Finds the branches outside of functions, in the order of the file. */
export const branchesIn = (page: Page): readonly Branch[] => {
  const inFunction = inherit(page.seen, ({ type }) => (FUNCTIONS.includes(type) ? true : null));
  return page.seen.filter((seen) => inFunction(seen) === null).flatMap((seen) => {
    if (seen.type === "if_statement" || seen.type === "catch_clause") return ofStatement(seen);
    return seen.type === "variable_declarator" || seen.type === "assignment_expression" ? ofValue(seen, page) : [];
  }).slice(0, MAX_FACTS);
};
