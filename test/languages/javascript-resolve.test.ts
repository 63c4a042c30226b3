import { describe, expect, it } from "vitest";
import { javascriptSyntax } from "../../src/languages/javascript-syntax.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { foreignTree } from "../support/foreign-tree.ts";

const resolved = (specifier: string, from: string, files: Readonly<Record<string, string>> | readonly string[]): readonly string[] =>
  javascriptSyntax.resolve(specifier, from as RepoPath, foreignTree(files));

const TREE = [
  "src/cart.ts", "src/view.tsx", "src/old.js", "src/both.js", "src/both.ts", "src/App.vue", "src/shop/index.ts", "src/mod.mts", "src/com.cts", "src/index.ts",
  "src/lib/money.ts", "test/cart.test.ts", "package.json",
];

describe("an import of JavaScript or TypeScript", () => {
  it.each([
    ["../src/cart", "src/cart.ts"], ["../src/cart.js", "src/cart.ts"], ["../src/cart.ts", "src/cart.ts"], ["../src/view.js", "src/view.tsx"],
    ["../src/view.jsx", "src/view.tsx"], ["../src/old", "src/old.js"], ["../src/both.js", "src/both.js"], ["../src/both", "src/both.ts"],
    ["../src/App.vue", "src/App.vue"], ["../src/shop", "src/shop/index.ts"], ["../src/shop/", "src/shop/index.ts"], ["../src/mod.mjs", "src/mod.mts"],
    ["../src/com.cjs", "src/com.cts"], ["../src", "src/index.ts"], ["../src/cart?worker", "src/cart.ts"], ["raw-loader!../src/cart", "src/cart.ts"],
    ["/src/cart", "src/cart.ts"], ["@/cart", "src/cart.ts"], ["~/shop", "src/shop/index.ts"], ["src/cart", "src/cart.ts"], ["$lib/money", "src/lib/money.ts"],
    ["src/cart.ts", "src/cart.ts"], ["cart.test.ts", "test/cart.test.ts"],
  ])("%s is %s", (specifier, path) => {
    expect(resolved(specifier, "test/cart.test.ts", TREE)).toEqual([path]);
  });

  it.each(["../src/nothing", "../../outside", "vitest", "node:fs", "fs", "https://a.b/c.js", "", "..", "@/nothing", "@scope", "#cart", "\0x", "x".repeat(5000), "__proto__", "../src/constructor"])(
    "%j is of no file of the tree", (specifier) => {
      expect(resolved(specifier, "test/cart.test.ts", TREE)).toEqual([]);
    });

  it.each([
    ["paths with a base", { "tsconfig.json": `{ "compilerOptions": { "baseUrl": ".", "paths": { "#app/*": ["./src/*"] } } }` }, "#app/cart"],
    ["paths without a base", { "tsconfig.json": `{ "compilerOptions": { "paths": { "app": ["src/cart.ts"] } } }` }, "app"],
    ["a base alone", { "tsconfig.json": `{ "compilerOptions": { "baseUrl": "src" } }` }, "cart"],
    ["comments and trailing commas", { "tsconfig.json": `// a "comment"\n{ /* b */ "compilerOptions": { "paths": { "app/*": ["nowhere/*", "src/*",], }, }, // c\n}` }, "app/cart"],
    ["what it extends", { "tsconfig.json": `{ "extends": "./config/base" }`, "config/base.json": `{ "compilerOptions": { "baseUrl": "../src", "paths": { "app/*": ["./*"] } } }` }, "app/cart"],
    ["what it extends of a workspace's package", { "tsconfig.json": `{ "extends": "@shop/config/base.json" }`, "tools/config/package.json": `{ "name": "@shop/config" }`, "tools/config/base.json": `{ "compilerOptions": { "paths": { "app/*": ["../../src/*"] } } }` }, "app/cart"],
    ["what it extends of such a package as a whole", { "tsconfig.json": `{ "extends": "config" }`, "tools/config/package.json": `{ "name": "config", "tsconfig": "strict.json" }`, "tools/config/strict.json": `{ "compilerOptions": { "paths": { "app/*": ["../../src/*"] } } }` }, "app/cart"],
    ["what it extends of one that says nothing", { "tsconfig.json": `{ "extends": "config" }`, "tools/config/package.json": `{ "name": "config" }`, "tools/config/tsconfig.json": `{ "compilerOptions": { "paths": { "app/*": ["../../src/*"] } } }` }, "app/cart"],
    ["jest's mapper", { "package.json": `{ "jest": { "moduleNameMapper": { "\\\\.css$": "identity-obj-proxy", "^app/(.*)$": "<rootDir>/src/$1" } } }` }, "app/cart"],
    ["jest's mapper below a root", { "package.json": `{ "jest": { "rootDir": "src", "moduleNameMapper": { "^app/(.*)$": ["<rootDir>/nowhere/$1", "<rootDir>/$1"] } } }` }, "app/cart"],
    ["jest's own file", { "jest.config.json": `{ "moduleNameMapper": { "^@(app|web)/(.*)$": "<rootDir>/src/$2" } }` }, "@app/cart"],
    ["one of jest's projects", { "jest.config.json": `{ "projects": ["<rootDir>/x", { "rootDir": "<rootDir>/src", "moduleNameMapper": { "^app$": "<rootDir>/cart" } }] }` }, "app"],
    ["one of what it extends", { "tsconfig.json": `{ "extends": ["@tsconfig/node20", "./base.json"] }`, "base.json": `{ "compilerOptions": { "paths": { "app/*": ["./src/*"] } } }` }, "app/cart"],
    ["the part for the app", { "tsconfig.json": `{ "files": [] }`, "tsconfig.app.json": `{ "compilerOptions": { "paths": { "app/*": ["./src/*"] } } }` }, "app/cart"],
    ["jsconfig", { "jsconfig.json": `{ "compilerOptions": { "paths": { "app/*": ["src/*"] } } }` }, "app/cart"],
    ["the longest pattern", { "tsconfig.json": `{ "compilerOptions": { "paths": { "*": ["test/*"], "app/*": ["src/*"] } } }`, "test/app/cart.ts": "" }, "app/cart"],
    ["package imports", { "package.json": `{ "imports": { "#lib/*": { "types": "./types/*.d.ts", "default": "./src/*.js" } } }` }, "#lib/cart"],
  ])("is resolved by %s", (_, files, specifier) => {
    expect(resolved(specifier, "test/cart.test.ts", { "src/cart.ts": "", "test/cart.test.ts": "", ...files })).toEqual(["src/cart.ts"]);
  });

  it("is resolved by the nearest configuration", () => {
    const files = {
      "tsconfig.json": `{ "compilerOptions": { "paths": { "app/*": ["src/*"] } } }`, "src/cart.ts": "",
      "packages/a/tsconfig.json": `{ "compilerOptions": { "paths": { "app/*": ["src/*"] } } }`, "packages/a/src/cart.ts": "",
    };
    expect(resolved("app/cart", "packages/a/test/cart.test.ts", files)).toEqual(["packages/a/src/cart.ts"]);
    expect(resolved("app/cart", "packages/b/test/cart.test.ts", files)).toEqual(["src/cart.ts"]);
  });

  it.each([
    [`{ "name": "@shop/b" }`, "@shop/b", "packages/b/src/index.ts"],
    [`{ "name": "@shop/b", "main": "./dist/main.js" }`, "@shop/b", "packages/b/src/main.ts"],
    [`{ "name": "@shop/b", "exports": { ".": { "types": "./dist/main.d.ts", "import": "./dist/main.js" } } }`, "@shop/b", "packages/b/src/main.ts"],
    [`{ "name": "@shop/b", "exports": "./lib/main.js" }`, "@shop/b", "packages/b/src/main.ts"],
    [`{ "name": "@shop/b", "exports": { "./*": "./dist/*.js" } }`, "@shop/b/deep/rates", "packages/b/src/deep/rates.ts"],
    [`{ "name": "@shop/b" }`, "@shop/b/src/main", "packages/b/src/main.ts"],
    [`{ "name": "@shop/b" }`, "@shop/b/main", "packages/b/src/main.ts"],
    [`{ "name": "b" }`, "b", "packages/b/src/index.ts"],
  ])("of a workspace's package %s: %s is %s", (json, specifier, path) => {
    const files = { "packages/b/package.json": json, "packages/b/src/index.ts": "", "packages/b/src/main.ts": "", "packages/b/src/deep/rates.ts": "" };
    expect(resolved(specifier, "packages/a/test/a.test.ts", files)).toEqual([path]);
    expect(resolved(specifier, "packages/b/test/b.test.ts", files)).toEqual([path]);
  });

  it.each([
    ["a cycle", { "tsconfig.json": `{ "extends": "./other" }`, "other.json": `{ "extends": "./tsconfig.json" }` }],
    ["itself", { "tsconfig.json": `{ "extends": "./tsconfig.json", "compilerOptions": { "paths": { "*": ["*"] } } }` }],
    ["keys of objects", { "tsconfig.json": `{ "__proto__": { "compilerOptions": { "paths": { "*": ["src/*"] } } }, "constructor": 1 }`, "package.json": `{ "name": "__proto__", "exports": { "__proto__": "x" } }` }],
    ["wrong types", { "tsconfig.json": `{ "compilerOptions": { "baseUrl": 1, "paths": { "a": 2, "b": [3, null, {}] } }, "extends": [4] }`, "package.json": `{ "name": [], "exports": [[[["./a"]]], 5], "main": {}, "imports": "x" }` }],
    ["no JSON", { "tsconfig.json": `{ "compilerOptions": "`, "package.json": "[]" }],
    ["quotes without end", { "tsconfig.json": `"${"\\\"".repeat(100_000)}`, "package.json": `/*${"*".repeat(100_000)}` }],
    ["depth", { "tsconfig.json": "[".repeat(200_000), "package.json": `${`{"exports":`.repeat(5000)}1${"}".repeat(5000)}` }],
    ["paths outside", { "tsconfig.json": `{ "extends": "../../x", "compilerOptions": { "baseUrl": "../..", "paths": { "a": ["../../b", "/etc/passwd"] } } }`, "package.json": `{ "name": "a", "main": "../../../etc/passwd" }` }],
  ])("survives %s in a project's files", (_, files) => {
    for (const specifier of ["a", "b", "cart", "#x", "__proto__", "@/y", "constructor"]) {
      expect(resolved(specifier, "test/cart.test.ts", { ...files, "test/cart.test.ts": "" })).toEqual([]);
    }
  });
});
