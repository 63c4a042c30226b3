/** JavaScript and TypeScript, which one report measures together: vitest, jest, mocha, node:test, Playwright, Cypress. */
import { inFolder, stem, TEST_FOLDERS, type Language } from "./language.ts";

export const javascript: Language = {
  id: "javascript",
  extensions: [".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts", ".vue", ".svelte"],
  comments: ["//", "/*", "*"],
  isTest: (path) =>
    /[.-](test|spec|cy|bench|stories|test-d)$/.test(stem(path)) || inFolder(path, [...TEST_FOLDERS, "cypress", "playwright"]),
};
