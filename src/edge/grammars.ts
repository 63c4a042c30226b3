/** Loads the tree-sitter runtime and its grammars, on first use, and parses. Knows what no node means. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language, Node, Parser } from "@vscode/tree-sitter-wasm";

/** A text's syntax tree, for as long as a function looks at it. */
export type WithTree = <Result>(text: string, look: (root: Node) => Result) => Result;

interface Runtime {
  readonly Parser: typeof Parser;
  readonly Language: typeof Language;
}

const PACKAGE = "@vscode/tree-sitter-wasm";

/** Beside the bundle's chunks, or, where the sources run, in the package itself. */
const folderOfGrammars = (): string => {
  const shipped = join(dirname(fileURLToPath(import.meta.url)), "..", "grammars");
  return existsSync(shipped) ? shipped : dirname(createRequire(import.meta.url).resolve(PACKAGE));
};

const start = async (folder: string): Promise<Runtime> => {
  // CommonJS: everything hangs from the default export, which its types do not say.
  const { default: runtime } = (await import("@vscode/tree-sitter-wasm")) as unknown as { readonly default: Runtime };
  const options = { wasmBinary: readFileSync(join(folder, "tree-sitter.wasm")) };
  await runtime.Parser.init(options as unknown as Parameters<typeof Parser.init>[0]);
  return runtime;
};

const parserOf = async ({ Parser: Made, Language: Kind }: Runtime, file: string): Promise<WithTree> => {
  const parser = new Made().setLanguage(await Kind.load(readFileSync(file)));
  return (text, look) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error(`${file} gave no tree`);
    try {
      return look(tree.rootNode);
    } finally {
      // Trees live in the memory of the runtime, which nothing collects.
      tree.delete();
    }
  };
};

/** Gives a function that loads a grammar by its name; null for one that is not shipped. Each is loaded once. */
export const grammarLoader = (folder: string = folderOfGrammars()): ((name: string) => Promise<WithTree | null>) => {
  let runtime: Promise<Runtime> | null = null;
  const loaded = new Map<string, Promise<WithTree | null>>();
  const load = async (name: string): Promise<WithTree | null> => {
    const file = join(folder, `tree-sitter-${name}.wasm`);
    return existsSync(file) ? parserOf(await (runtime ??= start(folder)), file) : null;
  };
  return (name) => {
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    return known;
  };
};
