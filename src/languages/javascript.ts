/** JavaScript and TypeScript, which one report measures together: vitest, jest, mocha, node:test, Playwright, Cypress. */
import { abstains, candidates } from "./javascript-names.ts";
import { isSupport, isTest } from "./javascript-support.ts";
import type { Language } from "./language.ts";

const GRAMMARS: readonly (readonly [RegExp, string])[] = [[/\.tsx$/i, "tsx"], [/\.[cm]?ts$/i, "typescript"], [/\.(?:[cm]?js|jsx)$/i, "javascript"]];

/** The grammar of a file; null for what holds its script inside of something else. */
const grammarOf = (path: string): string | null => GRAMMARS.find(([name]) => name.test(path))?.[1] ?? null;

export const javascript: Language = {
  id: "javascript",
  extensions: [".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts", ".vue", ".svelte"],
  comments: ["//", "/*", "*"],
  isTest,
  isSupport,
  abstains,
  candidates,
  grammarOf,
  syntax: async () => (await import("./javascript-syntax.ts")).javascriptSyntax,
};
