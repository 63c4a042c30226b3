/** All that a JavaScript or TypeScript file says about itself, from its tree. */
import type { Facts } from "../model/facts.ts";
import { bodiesIn, declaresIn, extendsIn, isInert, usedIn } from "./javascript-bodies.ts";
import { branchesIn } from "./javascript-branches.ts";
import { importsOf } from "./javascript-imports.ts";
import { lenientIn } from "./javascript-lenient.ts";
import { replacedIn } from "./javascript-mocks.ts";
import { testsIn } from "./javascript-tests.ts";
import { pageOf } from "./javascript-tree.ts";
import { readsIn, spawnsIn } from "./javascript-world.ts";
import { remarksOf } from "./tool-comments.ts";
import { lineOf, type SyntaxNode } from "./syntax.ts";

/** What a file says. */
export const facts = (root: SyntaxNode): Facts => {
  const page = pageOf(root);
  const { imports, bound } = importsOf(page);
  const tested = testsIn(page, bound);
  const declares = declaresIn(page);
  const comments = page.seen.filter(({ type }) => type === "comment").map(({ node, from, to }) => ({ line: lineOf(node), text: page.slice(from, to) }));
  return {
    imports,
    replaced: replacedIn(page, bound),
    bodies: bodiesIn(page),
    branches: branchesIn(page),
    tests: tested.tests,
    used: usedIn(page),
    declares,
    extends: extendsIn(page),
    lenient: lenientIn(page, tested, { bound, declares }),
    spawns: spawnsIn(page, imports, bound),
    reads: readsIn(page),
    ...remarksOf(comments),
    inert: isInert(page),
    damaged: root.hasError,
  };
};
