/** What languages see of a syntax tree. The runtime's own nodes have this shape (https://tree-sitter.github.io/tree-sitter/). */

/** Rows count from 0. */
export interface Point {
  readonly row: number;
  readonly column: number;
}

export interface SyntaxNode {
  readonly type: string;
  readonly text: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly startPosition: Point;
  readonly endPosition: Point;
  readonly parent: SyntaxNode | null;
  readonly hasError: boolean;
  readonly namedChildren: readonly (SyntaxNode | null)[];
  readonly nextNamedSibling: SyntaxNode | null;
  readonly previousNamedSibling: SyntaxNode | null;
  readonly childForFieldName: (name: string) => SyntaxNode | null;
  /** Descendants of these types, and the node itself, in the order of the text; found by the runtime, without a walk of ours. */
  readonly descendantsOfType: (types: string[]) => readonly (SyntaxNode | null)[];
}

/** Excerpts and names are cut to this many characters. */
export const MAX_EXCERPT = 200;

/** The named children that are there. */
export const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => node.namedChildren.filter((child) => child !== null);

/** All nodes of some types, in the order of the text. */
export const nodesOf = (root: SyntaxNode, ...types: readonly string[]): readonly SyntaxNode[] =>
  root.descendantsOfType([...types]).filter((node) => node !== null);

/** The line, from 1, on which a node begins. */
export const lineOf = ({ startPosition }: SyntaxNode): number => startPosition.row + 1;

/** The line, from 1, on which a node ends. */
export const lastLineOf = ({ endPosition }: SyntaxNode): number => endPosition.row + 1;

/** A node's text on one line, bounded. */
export const excerptOf = (node: SyntaxNode): string => node.text.slice(0, MAX_EXCERPT * 2).replaceAll(/\s+/g, " ").trim().slice(0, MAX_EXCERPT);

/** The nearest node above of one of some types; null where there is none below the root. */
export const within = (node: SyntaxNode, ...types: readonly string[]): SyntaxNode | null => {
  for (let at = node.parent; at !== null; at = at.parent) if (types.includes(at.type)) return at;
  return null;
};
