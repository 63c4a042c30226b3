/** What a Java file says, all together. */
import type { Excerpt, Facts } from "../model/facts.ts";
import { javaBodies } from "./java-bodies.ts";
import { javaImports } from "./java-imports.ts";
import { javaReplaced } from "./java-replaced.ts";
import { javaTests } from "./java-tests.ts";
import { annotationsOf, openJava, TYPE_DECLARATIONS, type JavaFile } from "./java-tree.ts";
import { javaReads, javaSpawns, javaUsed } from "./java-world.ts";
import { marksOf } from "./mark-comments.ts";
import { MAX_FACTS, oneLine } from "./nest.ts";
import { isGenerated } from "./runnable.ts";
import { lineOf, type SyntaxNode } from "./syntax.ts";

/** How much of a file's beginning may say that a tool wrote it. */
const HEAD = 2_000;

/** Test runners that load classes in their own way: what JaCoCo's agent counts there is not what its report is made of. */
const OWN_LOADER = /@(?:[\w.]+\.)?(?:PrepareForTest|PrepareOnlyThisForTest|QuarkusTest|QuarkusIntegrationTest|RunWith\s*\([^)]*\b(?:PowerMockRunner|RobolectricTestRunner|AndroidJUnit4)\b)/;

const unseenIn = ({ flat }: JavaFile): readonly Excerpt[] =>
  flat.spots.filter(({ type }) => TYPE_DECLARATIONS.includes(type)).flatMap(({ node }) =>
    annotationsOf(node, flat).filter(({ text }) => OWN_LOADER.test(text)).map(({ text }) => ({ line: lineOf(node), text: oneLine(text) }))).slice(0, MAX_FACTS);

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
    unseen: unseenIn(file),
    marks: comments.flatMap(({ node }) => marksOf(lineOf(node), flat.textOf(node))).slice(0, MAX_FACTS),
    generated: bodies.generated || isGenerated(flat.textAt(root.startIndex, HEAD)),
    damaged: root.hasError,
  };
};
