/** What a Java file says, all together. */
import type { Facts } from "../model/facts.ts";
import { javaBodies } from "./java-bodies.ts";
import { javaImports } from "./java-imports.ts";
import { javaReplaced } from "./java-replaced.ts";
import { javaTests } from "./java-tests.ts";
import { openJava } from "./java-tree.ts";
import { javaReads, javaSpawns, javaUsed } from "./java-world.ts";
import { marksOf } from "./mark-comments.ts";
import { MAX_FACTS } from "./nest.ts";
import { isGenerated } from "./runnable.ts";
import { lineOf, type SyntaxNode } from "./syntax.ts";

/** How much of a file's beginning may say that a tool wrote it. */
const HEAD = 2_000;

/** What a Java file says. */
export const javaFacts = (root: SyntaxNode, path: string): Facts => {
  const file = openJava(root, path);
  const { flat } = file;
  const imports = javaImports(file);
  const bodies = javaBodies(file);
  const comments = flat.spots.filter(({ type }) => type === "line_comment" || type === "block_comment");
  return {
    imports,
    replaced: javaReplaced(file),
    ...javaTests(file),
    ...bodies,
    used: javaUsed(file),
    spawns: javaSpawns(file, imports),
    reads: javaReads(file),
    marks: comments.flatMap(({ node }) => marksOf(lineOf(node), flat.textOf(node))).slice(0, MAX_FACTS),
    generated: bodies.generated || isGenerated(flat.textAt(root.startIndex, HEAD)),
    damaged: root.hasError,
  };
};
