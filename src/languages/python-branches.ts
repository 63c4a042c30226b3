/** Parts of a Python module that are used or not when it is loaded: branches of its conditions, handlers of its tries. */
import type { Branch } from "../model/facts.ts";
import { MAX_FACTS, scopesOf, type Spot } from "./nest.ts";
import type { PythonFile } from "./python-tree.ts";
import { childrenOf, lastLineOf, lineOf, type SyntaxNode } from "./syntax.ts";

const CLAUSES = new Set(["elif_clause", "else_clause", "except_clause", "except_group_clause"]);

const isInFunction = (spot: Spot): boolean => {
  for (const { type } of scopesOf(spot)) if (type === "function_definition") return true;
  return false;
};

/** The blocks of a statement that run only sometimes; what a `try` begins with always does. */
const blocksOf = (node: SyntaxNode): readonly SyntaxNode[] => childrenOf(node).flatMap((child) =>
  (CLAUSES.has(child.type) ? childrenOf(child) : node.type === "if_statement" ? [child] : [])).filter(({ type }) => type === "block");

/** Finds the branches outside of functions, in the order of the file. */
export const pythonBranches = ({ flat }: PythonFile): readonly Branch[] =>
  flat.spots.filter((spot) => (spot.type === "if_statement" || spot.type === "try_statement") && !isInFunction(spot))
    .flatMap(({ node }) => blocksOf(node).map((block) => ({ from: lineOf(block), to: lastLineOf(block), decided: lineOf(node) })))
    .slice(0, MAX_FACTS);
