import { describe, expect, it } from "vitest";
import { loadedBefore, resolve } from "../../src/languages/javascript-resolve.ts";
import { plainPattern } from "../../src/languages/plain-pattern.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { parsedTree } from "../support/foreign-tree.ts";

const TEST = "tests/cart.test.ts" as RepoPath;
const TREE = { "src/cart.ts": "", "tests/setup.ts": "", [TEST]: "" };

const meant = async (name: string, text: string, specifier = "app/cart"): Promise<readonly string[]> =>
  resolve(specifier, TEST, await parsedTree({ ...TREE, [name]: text }));

const before = async (name: string, text: string): Promise<readonly string[]> => loadedBefore(TEST, await parsedTree({ ...TREE, [name]: text }));

const JEST = `{ moduleNameMapper: { "^app/(.*)$": "<rootDir>/src/$1" }, setupFilesAfterEnv: ["<rootDir>/tests/setup.ts"] }`;
const VITE = `{ resolve: { alias: { app: "./src" } }, test: { setupFiles: "./tests/setup.ts" } }`;

describe("a configuration that is written out", () => {
  it.each([
    ["jest.config.js", `module.exports = ${JEST};`], ["jest.config.cjs", `const config = ${JEST};\nmodule.exports = config;`],
    ["jest.config.mjs", `export default ${JEST};`], ["jest.config.ts", `import type { Config } from "jest";\nconst config: Config = ${JEST};\nexport default config;`],
    ["jest.config.ts", `export default (${JEST}) satisfies Config;`], ["jest.config.js", `module.exports = async () => (${JEST});`],
    ["jest.config.js", `module.exports = () => {\n  const x = 1;\n  return ${JEST};\n};`], ["jest.config.js", `const base = ${JEST};\nmodule.exports = { ...base, verbose: true };`],
    ["jest.config.js", `const moduleNameMapper = { "^app/(.*)$": "<rootDir>/src/$1" };\nmodule.exports = createConfig({ moduleNameMapper, setupFiles: ["./tests/setup.ts"] });`],
    ["vite.config.ts", `export default defineConfig(${VITE});`], ["vitest.config.mts", `export default mergeConfig(base, defineConfig(${VITE}));`],
    ["vitest.config.js", `export default defineConfig(({ mode }) => { return ${VITE}; });`], ["vitest.workspace.ts", `export default defineWorkspace([${VITE}, "packages/*"]);`],
    ["vitest.config.ts", `export default { test: { projects: [${VITE}] } };`],
  ])("%s, %s, says where imports lead and what is loaded before tests", async (name, text) => {
    expect(await meant(name, text)).toEqual(["src/cart.ts"]);
    expect(await before(name, text)).toEqual(["tests/setup.ts"]);
  });

  it.each([
    [`{ app: path.resolve(__dirname, "src") }`], [`{ app: resolve(__dirname, "./src") }`], [`{ app: path.join(process.cwd(), "src") }`], [`{ app: "/src" }`],
    [`{ app: fileURLToPath(new URL("./src", import.meta.url)) }`], [`{ app: new URL("./src", import.meta.url).pathname }`], ["{ app: `${__dirname}/src` }"],
    [`[{ find: "app", replacement: "./src" }]`], [`[{ find: /^app\\/(.*)$/, replacement: path.resolve(__dirname, "src", "$1") }]`], [`{ "app/": "./src/" }`],
  ])("names an alias as %s", async (alias) => {
    expect(await meant("vite.config.ts", `export default { resolve: { alias: ${alias} } };`)).toEqual(["src/cart.ts"]);
  });

  it.each([
    [`{ application: "./src" }`], [`{ ap: "./src" }`], [`{ app: somewhere() }`], [`{ app: "../../src" }`], ["{ app: `${root}/src` }"], [`aliases`],
    [`[{ find: /^(a+)+pp\\/(.*)$/, replacement: "./src/$2" }]`],
  ])("says nothing of it by %s", async (alias) => {
    expect(await meant("vite.config.ts", `export default { resolve: { alias: ${alias} } };`)).toEqual([]);
  });

  it("is asked for where it stands above, the nearest first", async () => {
    const files = {
      "jest.config.js": `module.exports = { moduleNameMapper: { "^app/(.*)$": "<rootDir>/src/$1" }, setupFiles: ["<rootDir>/tests/setup.ts"] };`, "src/cart.ts": "", "tests/setup.ts": "",
      "packages/a/vitest.config.ts": `export default { resolve: { alias: { app: "./src" } }, test: { setupFiles: ["setup.ts"] } };`, "packages/a/src/cart.ts": "", "packages/a/setup.ts": "",
    };
    const ground = await parsedTree(files);
    const [own, other] = ["packages/a/tests/cart.test.ts" as RepoPath, "packages/b/tests/cart.test.ts" as RepoPath];
    expect([resolve("app/cart", own, ground), resolve("app/cart", other, ground)]).toEqual([["packages/a/src/cart.ts"], ["src/cart.ts"]]);
    expect([loadedBefore(own, ground), loadedBefore(other, ground)]).toEqual([["packages/a/setup.ts", "tests/setup.ts"], ["tests/setup.ts"]]);
  });

  it.each([
    ["a cycle of names", "const a = b;\nconst b = a;\nexport default { ...a, resolve: a };"], ["itself", "const a = { ...a, a };\nexport default a;"],
    ["names that multiply", `${Array.from({ length: 30 }, (_, at) => `const a${at} = [a${at + 1}, a${at + 1}];`).join("\n")}\nexport default a0;`],
    ["depth", `export default ${"{ resolve: ".repeat(3000)}1${" }".repeat(3000)};`], ["keys of objects", `export default { __proto__: { resolve: { alias: { app: "./src" } } }, constructor: 1, resolve: { alias: { __proto__: "./src" } } };`],
    ["wrong types", "export default { resolve: { alias: 5 }, test: [{}], root: {}, projects: 1 };"], ["half a file", "export default { resolve: { alias: {"],
    ["many aliases", `export default { resolve: { alias: [${`{ find: /^(.*)x(.*)$/, replacement: "$1" },`.repeat(3000)}] } };`],
  ])("may hold %s: that is survived, and says nothing", async (_, text) => {
    const started = performance.now();
    expect(await meant("vitest.config.ts", text, `app/${"c".repeat(190)}`)).toEqual([]);
    expect(await before("vitest.config.ts", text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("a pattern of strangers", () => {
  it.each(["^@/(.*)$", "^@app$", "^~/(.+)", "\\.css$", "^lib/([^/]+)$", "^(app|web)/(.*)$", "^(?:app)/(.*)\\.js$", "^#app-(.*)$"])("%s is plain", (source) => {
    expect(plainPattern(source)).toEqual(new RegExp(source));
  });

  it.each(["(a+)+$", "^(.*)(.*)(.*)$", "(.*)/(.*)", "^a*$", "^(a|b)*$", "^\\d+$", "^[a-z]$", "(?=a)b", "(", "[", "a".repeat(201), "^a{2,}$", "^(a)\\1$"])("%s is not followed", (source) => {
    expect(plainPattern(source)).toBeNull();
  });
});
