/** What a Python file declares: its functions with their bodies, its types, and whether anything in it could run. */
import type { Body, Excerpt } from "../model/facts.ts";
import { MAX_FACTS, oneLine, scopesOf, type Flat, type Spot } from "./nest.ts";
import { decoratorsOf, nameAt } from "./python-tests.ts";
import type { PythonFile } from "./python-tree.ts";
import { childrenOf, lastLineOf, lineOf, type SyntaxNode } from "./syntax.ts";

export interface PythonBodies {
  readonly bodies: readonly Body[];
  readonly declares: readonly string[];
  readonly extends: readonly string[];
  readonly excluded: readonly Excerpt[];
  readonly inert: boolean;
}

const MAX_HEADER = 2_000;

/** What has no line of its own at run time. */
const UNCOUNTED = new Set(["comment", "global_statement", "nonlocal_statement"]);

const isText = (node: SyntaxNode): boolean => {
  const only = node.type === "expression_statement" ? childrenOf(node)[0] : null;
  return only?.type === "string" || only?.type === "concatenated_string";
};

const statementsOf = (definition: SyntaxNode): readonly SyntaxNode[] => {
  const block = definition.childForFieldName("body");
  const all = block === null ? [] : childrenOf(block).filter(({ type }) => !UNCOUNTED.has(type));
  return all[0] && isText(all[0]) ? all.slice(1) : all;
};

/**
 * A body whose first line is also its signature's is left out: by lines, its run cannot be told from its definition.
 * So is one that holds a docstring alone.
 */
const bodyOf = (spot: Spot, statements: readonly SyntaxNode[], flat: Flat): Body | null => {
  const { node } = spot;
  const first = statements[0];
  const signature = node.childForFieldName("return_type") ?? node.childForFieldName("parameters");
  if (!first || !signature || lineOf(first) <= lastLineOf(signature)) return null;
  return { name: nameAt(spot, flat), from: lineOf(node), to: lastLineOf(node), first: lineOf(first) };
};

const STUB = /^(?:\.\.\.|pass|raise NotImplementedError\b.*)$/s;

/** A function that nobody is meant to call: of a protocol, abstract, or one of several signatures. */
const isStub = (spot: Spot, statements: readonly SyntaxNode[], flat: Flat): boolean => {
  if (statements.length === 0) return true;
  const text = statements.length === 1 ? flat.textOf(statements[0]!, MAX_HEADER).trim() : "";
  return text === "..." || (STUB.test(text) && (/@(?:[\w.]+\.)?(?:abstract\w*|overload)\b/.test(decoratorsOf(spot, flat)) || isInProtocol(spot, flat)));
};

const isInProtocol = (spot: Spot, flat: Flat): boolean => {
  for (const scope of scopesOf(spot)) if (scope.type === "class_definition") return /^class\s+\w+\s*\([^)]*\bProtocol\b/.test(flat.textAt(scope.from, MAX_HEADER));
  return false;
};

const IDLE = new Set(["import_statement", "import_from_statement", "future_import_statement", "pass_statement", "function_definition", "class_definition", "decorated_definition", "comment", "global_statement", "type_alias_statement", "delete_statement"]);
const BLOCKS = new Set(["if_statement", "try_statement", "else_clause", "elif_clause", "except_clause", "except_group_clause", "finally_clause", "block"]);

/** Blocks inside one another that are looked through for statements that run. */
const MAX_BLOCKS = 6;

/** True for statements that only name things: what they call is what names are made of (`TypeVar("T")`, `re.compile(…)`). */
const isIdle = (node: SyntaxNode, deep = 0): boolean => {
  if (IDLE.has(node.type)) return true;
  if (node.type === "expression_statement") {
    const only = childrenOf(node)[0];
    return only !== undefined && ["string", "concatenated_string", "assignment", "ellipsis", "augmented_assignment"].includes(only.type);
  }
  if (!BLOCKS.has(node.type) || deep > MAX_BLOCKS) return node.type === "raise_statement";
  // A block's other children are its condition, or what it catches.
  return childrenOf(node).every((child) => (node.type === "block" || BLOCKS.has(child.type) ? isIdle(child, deep + 1) : !child.type.endsWith("_statement")));
};

const BASES = /^class\s+[\w\u0080-\uffff]+\s*(?:\[[^\]]*\])?\s*\(([^)]*)\)/;

const basesOf = (spot: Spot, flat: Flat): readonly string[] =>
  (BASES.exec(flat.textAt(spot.from, MAX_HEADER))?.[1] ?? "").split(",").map((base) => base.trim().replace(/\[.*$/s, "")).filter((base) => /^[\w\u0080-\uffff.]+$/.test(base));

const PRAGMA = /#\s*(?:pragma|PRAGMA)[:\s]?\s*(?:no|NO)\s*(?:cover|COVER)|#\s*pragma:\s*exclude file/;

/** Comments that take a function, a class or the whole file out of measuring. */
const excludedIn = ({ flat }: PythonFile): readonly Excerpt[] => {
  const definitions = flat.spots.filter(({ type }) => ["function_definition", "class_definition", "decorated_definition"].includes(type));
  const starts = new Set(definitions.map(({ node }) => lineOf(node)));
  return flat.spots.filter(({ type, node, above }) => {
    if (type !== "comment" || !PRAGMA.test(flat.textOf(node))) return false;
    return starts.has(lineOf(node)) || (above === null && node.startPosition.column === 0) || /exclude file/.test(flat.textOf(node));
  }).map(({ node }) => ({ line: lineOf(node), text: oneLine(flat.textOf(node)) }));
};

/** Finds what a file declares, in the order of the file. */
export const bodiesOf = (file: PythonFile, root: SyntaxNode): PythonBodies => {
  const { flat } = file;
  const functions = flat.spots.filter(({ type }) => type === "function_definition").map((spot) => ({ spot, statements: statementsOf(spot.node) }));
  const classes = flat.spots.filter(({ type }) => type === "class_definition");
  const named = [...functions.map(({ spot }) => spot), ...classes].filter(({ above }) => above?.type !== "function_definition").sort((a, b) => a.from - b.from);
  const stubs = functions.every(({ spot, statements }) => isStub(spot, statements, flat));
  return {
    bodies: functions.flatMap(({ spot, statements }) => bodyOf(spot, statements, flat) ?? []).slice(0, MAX_FACTS),
    declares: [...new Set(named.map((spot) => nameAt(spot, flat)).filter((name) => name !== ""))].slice(0, MAX_FACTS),
    extends: [...new Set(classes.flatMap((spot) => basesOf(spot, flat)))].slice(0, MAX_FACTS),
    excluded: excludedIn(file).slice(0, MAX_FACTS),
    inert: stubs && !flat.spots.some(({ type }) => type === "lambda") && childrenOf(root).every((node) => isIdle(node)),
  };
};
