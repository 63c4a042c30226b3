import { describe, expect, it } from "vitest";
import { javascript } from "../../src/languages/javascript.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { candidatesIn, foreignTree } from "../support/foreign-tree.ts";

describe("a JavaScript test file is named after", () => {
  it.each([
    ["src/cart.test.ts", ["src/cart.ts", "lib/cart.ts"], "0 src/cart.ts"],
    ["src/Cart.spec.ts", ["src/Cart.vue"], "0 src/Cart.vue"],
    ["src/cart.test.tsx", ["src/cart.svelte", "src/carts.tsx"], "0 src/cart.svelte"],
    ["src/cart.unit.test.ts", ["src/cart.ts"], "0 src/cart.ts"],
    ["src/cart.browser.spec.ts", ["src/cart.ts"], "0 src/cart.ts"],
    ["src/db.server.test.ts", ["src/db.server.ts", "src/db.ts"], "0 src/db.server.ts"],
    ["src/cart.test.js", ["src/cart.ts", "src/cart.js"], "0 src/cart.ts"],
    ["src/__tests__/cart.test.js", ["src/cart.js", "lib/cart.js"], "0 src/cart.js"],
    ["src/__tests__/cart.js", ["src/cart.jsx"], "0 src/cart.jsx"],
    ["src/shop/__tests__/deep/cart.test.ts", ["src/shop/deep/cart.ts"], "1 src/shop/deep/cart.ts"],
    ["tests/shop/cart.test.ts", ["src/shop/cart.ts", "src/other/cart.ts"], "1 src/shop/cart.ts"],
    ["test/unit/shop/cart.test.ts", ["src/shop/cart.ts", "src/other/cart.ts"], "1 src/shop/cart.ts"],
    ["test/cart.test.mjs", ["lib/cart.mjs"], "1 lib/cart.mjs"],
    ["test/cart.js", ["cart.js"], "1 cart.js"],
    ["packages/a/test/cart.test.ts", ["packages/a/src/cart.ts", "packages/b/src/cart.ts"], "1 packages/a/src/cart.ts"],
    ["tests/packages/a/cart.test.ts", ["packages/a/src/cart.ts", "packages/b/src/cart.ts"], "1 packages/a/src/cart.ts"],
    ["tests/a/cart.test.ts", ["packages/a/src/cart.ts", "packages/b/src/cart.ts"], "1 packages/a/src/cart.ts"],
    ["src/shop/tests/cart.test.ts", ["src/shop/cart.ts"], "1 src/shop/cart.ts"],
    ["src/cart/__tests__/index.test.ts", ["src/cart/index.ts", "src/index.ts"], "0 src/cart/index.ts"],
    ["tests/cart/index.test.ts", ["src/cart/index.ts", "src/index.ts"], "1 src/cart/index.ts"],
    ["tests/cart.test.ts", ["src/cart/index.ts", "src/index.ts"], "2 src/cart/index.ts"],
    ["src/cart.test.ts", ["src/cart/index.ts", "src/index.ts"], "2 src/cart/index.ts"],
    ["src/Cart/Cart.test.tsx", ["src/Cart/index.tsx", "src/index.tsx"], "2 src/Cart/index.tsx"],
    ["src/Cart/__tests__/Cart.test.tsx", ["src/Cart/index.tsx", "src/index.tsx"], "2 src/Cart/index.tsx"],
    ["src/cart-view/CartView.test.tsx", ["src/cart-view/index.tsx"], "2 src/cart-view/index.tsx"],
    ["tests/Cart/Cart.test.ts", ["src/Cart/index.ts", "src/index.ts"], "2 src/Cart/index.ts"],
    ["src/Cart/Cart.test.tsx", ["src/Cart/Cart.tsx", "src/Cart/index.ts"], "0 src/Cart/Cart.tsx"],
    ["tests/cart/index.test.ts", ["src/cart.ts"], "3 src/cart.ts"],
    ["tests/cart-view.test.ts", ["src/CartView.tsx"], "4 src/CartView.tsx"],
    ["tests/cart.test.ts", ["web/shop/cart.ts"], "5 web/shop/cart.ts"],
    ["tests/shop/cart.test.ts", ["src/a/cart.ts", "src/b/cart.ts"], "5 src/a/cart.ts,5 src/b/cart.ts"],
    ["web/shop/spec/cart.spec.ts", ["web/shop/a/cart.ts", "api/a/cart.ts"], "5 web/shop/a/cart.ts"],
    ["tests/shop-cart.test.ts", ["src/shop/cart.ts", "src/other/cart.ts"], "6 src/shop/cart.ts"],
    ["tests/cart-rounding-errors.test.ts", ["src/cart.ts", "lib/deep/cart.ts"], "7 src/cart.ts"],
    ["src/parserErrors.test.ts", ["src/parser.ts"], "7 src/parser.ts"],
    ["tests/parser-errors.test.ts", ["web/deep/parser.ts"], "8 web/deep/parser.ts"],
    ["tests/carts.test.ts", ["src/cart.ts"], "9 src/cart.ts"],
  ])("%s among %j: %s", (test, tree, expected) => {
    const [first] = expected.split(",")[0]!.split(" ");
    const found = candidatesIn(tree, test);
    const telling = found.filter((one) => one.startsWith(`${first!} `)).join(",");
    expect(telling).toBe(expected.split(",").filter((one) => one.startsWith(`${first!} `)).join(","));
    expect(Math.min(...found.map((one) => Number(one.split(" ")[0])))).toBe(Number(first));
  });

  it.each([
    ["tests/scart.test.ts", ["src/cart.ts"]],
    ["tests/artcart.test.ts", ["src/art.ts", "src/cart.ts"]],
    ["tests/cache-middleware-x.test.ts", ["src/middleware.ts", "src/x/y.ts"]],
    ["packages/a/test/cart.test.ts", ["packages/b/src/cart.ts"]],
    ["tests/cart.test.ts", ["tests/support/cart.ts", "src/cart.py"]],
    ["tests/index.test.ts", ["src/a/index.ts", "src/b/index.ts"]],
    ["tests/parser-errors.test.ts", ["web/deep/parser.ts", "web/other/parser.ts"]],
    ["src/Cart/view.test.ts", ["src/Cart/index.ts"]],
    ["tests/cart.test.ts", []],
  ])("%s among %j: nothing", (test, tree) => {
    expect(candidatesIn(tree, test)).toEqual([]);
  });

  it("the file in its own place, and then no other", () => {
    expect(candidatesIn(["src/parser.ts", "src/parser-errors.ts", "lib/parser-errors.ts"], "tests/parser-errors.test.ts")).toEqual(["1 src/parser-errors.ts"]);
  });

  it("what lies elsewhere, only where the test reaches it as well", () => {
    const { names } = foreignTree(["src/a/cart.ts", "src/b/view.ts", "tests/b/view.test.ts", "tests/cart.test.ts"]);
    expect(javascript.candidates!("tests/cart.test.ts" as RepoPath, names)).toEqual([{ subject: "src/a/cart.ts", why: "only file of this name", rank: 5, onlyIfReached: true }]);
    expect(javascript.candidates!("tests/b/view.test.ts" as RepoPath, names)).toEqual([{ subject: "src/b/view.ts", why: "mirrored folder", rank: 1 }]);
  });

  it("names no file twice, and not many", () => {
    const tree = Array.from({ length: 40 }, (_, at) => `src/d${at}/cart.ts`);
    const found = candidatesIn(tree, "tests/cart.test.ts");
    expect(new Set(found).size).toBe(found.length);
    expect(found).toHaveLength(8);
  });
});

describe("among JavaScript's tests", () => {
  it.each([
    "test/setup.ts", "tests/setupTests.ts", "test/helpers/render.tsx", "src/__mocks__/fs.js", "src/__tests__/test-utils.tsx", "test/fixtures/a.test.ts",
    "test/support/github.ts", "test/vitest.config.ts", "tests/global-setup.ts", "test/matchers.js", "cypress/support/commands.ts", "test/testUtils.js", "test/render.helper.ts",
  ])("%s is support", (path) => {
    expect(javascript.isSupport!(path)).toBe(true);
  });

  it.each(["test/cart.js", "test/index.js", "src/cart_test.ts", "test/helpers.test.ts", "src/utils.spec.ts", "src/__tests__/cart.js", "test/support/money.test.ts", "src/setup.ts", "src/helpers/a.ts"])(
    "%s is none", (path) => {
      expect(javascript.isSupport!(path)).toBe(false);
    });

  it.each([
    ["test/load-config.js", "const load = require('../lib/load-config');\ndescribe('load-config', () => { it('loads', () => {}); });\n", false],
    ["test/load-config.js", "import { test } from 'node:test';\ntest('it loads', () => {});\n", false], ["test/helpers/money.js", "describe.each`a`('money', () => {});\n", false],
    ["test/load-config.js", "module.exports = { timeout: 1000 };\n", true], ["test/helpers/shared.js", "exports.behaves = () => {\n  it('behaves', () => {});\n};\n", true],
    ["test/fixtures/load-config.js", "describe('load-config', () => {});\n", true], ["test/load-config.js", null, true], ["test/load-config.test.js", null, false],
  ])("%s with this text is support, or not: %j", (path, text, expected) => {
    expect(javascript.isSupport!(path, () => text)).toBe(expected);
  });

  it.each([
    ["tests/e2e/shop.spec.ts", "end-to-end"], ["e2e/shop.spec.ts", "end-to-end"], ["cypress/shop.cy.ts", "end-to-end"], ["src/shop.e2e.test.ts", "end-to-end"],
    ["playwright/shop.spec.ts", "end-to-end"], ["tests/integration/shop.test.ts", "integration"], ["test/features/shop.test.ts", "integration"], ["test/examples/a.test.ts", "examples"], ["src/shop.integration.test.ts", "integration"],
    ["src/cart.bench.ts", "benchmarks"], ["src/Cart.stories.tsx", "stories"], ["src/cart.test-d.ts", "type tests"],
  ])("%s has no single subject: %s", (path, why) => {
    expect(javascript.abstains!(path)).toContain(why);
  });

  it.each(["src/cart.test.ts", "tests/unit/cart.test.ts", "src/integrations.test.ts", "tests/contracts.test.ts", "src/features/cart/cart.test.ts", "examples/shop/test/cart.test.ts", "src/system/clock.test.ts"])("%s may have one", (path) => {
    expect(javascript.abstains!(path)).toBeNull();
  });
});
