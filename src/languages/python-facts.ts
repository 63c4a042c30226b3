/** What a Python file says, all together. */
import type { Excerpt, Facts, Import } from "../model/facts.ts";
import { marksOf } from "./mark-comments.ts";
import { excerptAt, MAX_FACTS, oneLine } from "./nest.ts";
import { baseOf } from "./paths.ts";
import { bodiesOf } from "./python-bodies.ts";
import { pythonBranches } from "./python-branches.ts";
import { importsOf } from "./python-imports.ts";
import { replacedBy } from "./python-replaced.ts";
import { decoratorsOf, testsOf } from "./python-tests.ts";
import { openPython, type PythonFile } from "./python-tree.ts";
import { readsIn, spawnsIn, usedIn } from "./python-world.ts";
import { isGenerated } from "./runnable.ts";
import { lineOf, type SyntaxNode } from "./syntax.ts";

/** How much of a file's beginning may say that a tool wrote it. */
const HEAD = 2_000;

const WIDE = /\bmark\.(?:e2e|integration|functional|system|acceptance|smoke|playwright|selenium|browser|end_to_end|live)\b/;

/** Where the file says itself that its tests have no single subject: by pytest's marks on all of it, or on a class. */
const wideIn = ({ flat }: PythonFile): readonly Excerpt[] =>
  flat.spots.filter(({ type, above, node }) => {
    if (type === "assignment") return above === null && /^pytestmark\b/.test(flat.textOf(node, 20)) && WIDE.test(flat.textOf(node));
    if (type !== "decorated_definition" || above !== null) return false;
    const text = flat.textOf(node);
    return /^(?:@[^\n]*\n\s*)*class\b/.test(text) && WIDE.test(text.split(/^class\b/m, 1)[0]!);
  }).map((spot) => excerptAt(flat, spot));

/** What compiles a function, or runs it on another processor: Python, and so its tracer, never sees it run. */
const COMPILED = /@(?!jax\.)(?:[\w.]+\.)?(?:njit|jit|vectorize|guvectorize|cfunc|stencil|kernel|compile)\b/;

/** What only follows a function, running it as Python to do so, is imported by the name of what compiles one. */
const FOLLOWS = /^jax\b/;

const unseenIn = ({ flat }: PythonFile, imports: readonly Import[]): readonly Excerpt[] => {
  if (imports.some(({ specifier, names }) => FOLLOWS.test(specifier) && names.includes("jit"))) return [];
  return flat.spots.filter((spot) => spot.type === "function_definition" && COMPILED.test(decoratorsOf(spot, flat)))
    .map((spot) => ({ line: lineOf(spot.node), text: oneLine(decoratorsOf(spot, flat)) })).slice(0, MAX_FACTS);
};

/** What a Python file says. */
export const pythonFacts = (root: SyntaxNode, path: string): Facts => {
  const file = openPython(root, path);
  const { flat } = file;
  const { imports, aliases } = importsOf(file);
  return {
    imports,
    replaced: replacedBy(file, aliases),
    ...testsOf(file),
    ...bodiesOf(file, root),
    branches: pythonBranches(file),
    used: usedIn(file, aliases),
    spawns: spawnsIn(file, aliases, imports),
    reads: readsIn(file),
    unseen: unseenIn(file, imports),
    marks: flat.spots.filter(({ type }) => type === "comment").flatMap(({ node }) => marksOf(lineOf(node), flat.textOf(node))).slice(0, MAX_FACTS),
    wide: wideIn(file),
    generated: /_pb2(?:_grpc)?\.py$/.test(baseOf(path)) || isGenerated(flat.textAt(root.startIndex, HEAD)),
    damaged: root.hasError,
  };
};
