import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

/** Sizes that keep a reader's head free; see CONTRIBUTING.md. */
const SIZES = {
  "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  "max-params": ["error", 5],
  "max-depth": ["error", 4],
};

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "examples/**", "test/corpus/**", "**/golden/**", "test/e2e/fixtures/**", "test/scenarios/*/*/repo/**", ".cache/**"] },
  eslint.configs.recommended,
  {
    files: ["src/**/*.ts", "test/**/*.ts", "bench/**/*.ts", "vitest.config.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A typed array's row and a table's column are known to be there; `?.` on them would hide a bug and cost time.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: false }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Text is cut by code points on purpose: that is what GitHub and terminals count.
      "@typescript-eslint/no-misused-spread": "off",
      "no-console": "error",
      "no-control-regex": "off",
    },
  },
  { files: ["src/**/*.ts"], rules: SIZES },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines": ["error", 500],
      // What a program printed is parsed and compared; the comparison is the check of its shape.
      ...Object.fromEntries(["assignment", "member-access", "call", "argument", "return"].map((what) => [`@typescript-eslint/no-unsafe-${what}`, "off"])),
      "@typescript-eslint/no-explicit-any": "off",
    },
  },
  {
    files: ["**/*.mjs", "eslint.config.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly", Buffer: "readonly", URL: "readonly", performance: "readonly" } },
  },
);
