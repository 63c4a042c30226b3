/** What a Java file declares: methods with their bodies, types, and whether anything in it could run. */
import type { Body, Excerpt } from "../model/facts.ts";
import { javaHeirs } from "./java-heirs.ts";
import { annotationsOf, FUNCTIONS, nameOfDeclaration, TYPE_DECLARATIONS, type JavaFile } from "./java-tree.ts";
import { MAX_FACTS, oneLine, type Flat, type Spot } from "./nest.ts";
import { childrenOf, lastLineOf, lineOf, type SyntaxNode } from "./syntax.ts";

export interface JavaBodies {
  readonly bodies: readonly Body[];
  readonly declares: readonly string[];
  readonly extends: readonly string[];
  readonly excluded: readonly Excerpt[];
  readonly inert: boolean;
  readonly generated: boolean;
}

const isComment = ({ type }: SyntaxNode): boolean => type === "line_comment" || type === "block_comment";

/** An empty body runs its closing bracket: that is where the compiler puts the return. */
const bodyOf = (spot: Spot, flat: Flat): Body | null => {
  const { node } = spot;
  const block = node.childForFieldName("body");
  if (block === null) return null;
  const first = childrenOf(block).find((child) => !isComment(child));
  const name = node.childForFieldName("name");
  return { name: nameOfDeclaration(spot, flat), from: lineOf(name ?? node), to: lastLineOf(node), first: first ? lineOf(first) : lastLineOf(block) };
};

/** JaCoCo leaves out what bears an annotation whose name holds "Generated" (https://www.jacoco.org/jacoco/trunk/doc/changes.html, 0.8.2). */
const GENERATED = /Generated/;

const generatedIn = (spots: readonly Spot[], flat: Flat): readonly (Excerpt & { readonly spot: Spot; readonly name: string })[] =>
  spots.flatMap((spot) => annotationsOf(spot.node, flat).filter(({ name }) => GENERATED.test(name))
    .map(({ name, text }) => ({ line: lineOf(spot.node), text: oneLine(text), spot, name })));

/** Finds what a file declares, in the order of the file. */
export const javaBodies = (file: JavaFile): JavaBodies => {
  const { flat } = file;
  const types = flat.spots.filter(({ type }) => TYPE_DECLARATIONS.includes(type));
  const functions = flat.spots.filter(({ type }) => FUNCTIONS.includes(type));
  const bodies = functions.flatMap((spot) => bodyOf(spot, flat) ?? []);
  const runs = bodies.length > 0 || flat.spots.some(({ type }) => type === "lambda_expression" || type === "static_initializer");
  const generated = generatedIn([...types, ...functions], flat);
  return {
    bodies: bodies.slice(0, MAX_FACTS),
    declares: [...new Set([...types, ...functions].sort((a, b) => a.from - b.from).map((spot) => nameOfDeclaration(spot, flat)))].filter((name) => name !== "").slice(0, MAX_FACTS),
    extends: javaHeirs(file),
    excluded: generated.map(({ line, text }) => ({ line, text })).slice(0, MAX_FACTS),
    inert: !runs,
    generated: generated.some(({ name, spot }) => name === "Generated" && spot.above === null),
  };
};
