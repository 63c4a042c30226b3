/** A syntax tree as one flat list, each node with what it stands in: found in one pass, without climbing the tree. Knows no language. */
import { childrenOf, lineOf, MAX_EXCERPT, nodesOf, type SyntaxNode } from "./syntax.ts";

/** A node and the nearest scope around it; the chain of scopes ends at null. */
export interface Spot {
  readonly node: SyntaxNode;
  readonly type: string;
  readonly from: number;
  readonly above: Spot | null;
}

/** The nodes of interest of one file, in the order of the text. */
export interface Flat {
  readonly spots: readonly Spot[];
  /** The file's text from a place on, at most so many characters. */
  readonly textAt: (from: number, length: number) => string;
  /** A node's text, bounded. */
  readonly textOf: (node: SyntaxNode, most?: number) => string;
  /** Matches a sticky expression at a place of the file. */
  readonly matchAt: (expression: RegExp, from: number) => RegExpExecArray | null;
}

/** Facts of one kind in one file beyond this many are left out: no person wrote so many. */
export const MAX_FACTS = 5_000;

/** Scopes around a node are looked through this far; deeper nesting is not written by people. */
export const MAX_CLIMB = 64;

/** Much of a node that is looked at, unless more is asked for. */
const MAX_TEXT = 2_000;

/** Flattens a tree to the nodes of some types; those in `scopes` are what others stand in. */
export const flatten = (root: SyntaxNode, types: readonly string[], scopes: ReadonlySet<string>): Flat => {
  const base = root.startIndex;
  const whole = root.text;
  const open: { readonly spot: Spot; readonly to: number }[] = [];
  const spots = nodesOf(root, ...types).map((node) => {
    const from = node.startIndex;
    while (open.length > 0 && open.at(-1)!.to <= from) open.pop();
    const spot: Spot = { node, type: node.type, from, above: open.at(-1)?.spot ?? null };
    if (scopes.has(spot.type)) open.push({ spot, to: node.endIndex });
    return spot;
  });
  const textAt = (from: number, length: number): string => whole.slice(Math.max(from - base, 0), Math.max(from - base, 0) + length);
  return {
    spots,
    textAt,
    textOf: (node, most = MAX_TEXT) => textAt(node.startIndex, Math.min(node.endIndex - node.startIndex, most)),
    matchAt: (expression, from) => {
      expression.lastIndex = from - base;
      return expression.exec(whole);
    },
  };
};

/** The scopes around a spot, nearest first, as far as they are looked through. */
export const scopesOf = function* ({ above }: Spot): Generator<Spot> {
  let climbed = 0;
  for (let at = above; at !== null && climbed < MAX_CLIMB; at = at.above, climbed++) yield at;
};

/** Clauses of one statement beyond this number are not looked at. */
const MAX_CLAUSES = 20;

const clauses = new WeakMap<Spot, readonly SyntaxNode[]>();

/** The clauses of a statement that are of some types, the first ones. */
export const clausesOf = (scope: Spot, types: readonly string[]): readonly SyntaxNode[] => {
  const found = clauses.get(scope) ?? childrenOf(scope.node).filter(({ type }) => types.includes(type)).slice(0, MAX_CLAUSES);
  clauses.set(scope, found);
  return found;
};

/** Text on one line, bounded. */
export const oneLine = (text: string): string => text.slice(0, MAX_EXCERPT * 2).replaceAll(/\s+/g, " ").trim().slice(0, MAX_EXCERPT);

/** The line of a spot and its text. */
export const excerptAt = (flat: Flat, { node }: Spot): { readonly line: number; readonly text: string } =>
  ({ line: lineOf(node), text: oneLine(flat.textOf(node, MAX_EXCERPT * 2)) });

/** The line of a spot with all that stands on it. */
export const wholeLineAt = (flat: Flat, { node, from }: Spot): { readonly line: number; readonly text: string } => {
  const { column } = node.startPosition;
  return { line: lineOf(node), text: oneLine(column > MAX_EXCERPT ? flat.textOf(node) : flat.textAt(from - column, column + MAX_EXCERPT * 2).split("\n", 1)[0]!) };
};

/** The first of these, without repeats, as many as are kept. */
export const bounded = <Item>(items: Iterable<Item>): Item[] => {
  const kept = new Set<Item>();
  for (const item of items) {
    if (kept.size === MAX_FACTS) break;
    kept.add(item);
  }
  return [...kept];
};
