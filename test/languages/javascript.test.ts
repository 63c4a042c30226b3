import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/model/facts.ts";
import { factsOf } from "../support/foreign-tree.ts";

const said = (text: string, path = "src/cart.test.ts"): Promise<Facts> => factsOf(path, text);

describe("imports of JavaScript and TypeScript", () => {
  it.each([
    [`import { a, b as c } from "./x.js"`, "static ./x.js a,b"],
    [`import x from "./x"`, "static ./x default"],
    [`import * as x from "./x"`, "static ./x *"],
    [`import x, { y } from './x'`, "static ./x default,y"],
    [`import "./x"`, "static ./x "],
    [`import type { A } from "./x"`, "type ./x A"],
    [`import type from "./x"`, "static ./x default"],
    [`import { type A, type B } from "./x"`, "type ./x A,B"],
    [`import { type A, b } from "./x"`, "static ./x b"],
    [`import x = require("./x")`, "static ./x *"],
    [`export * from "./x"`, "reexport ./x *"],
    [`export * as x from "./x"`, "reexport ./x *"],
    [`export { a as b } from "./x"`, "reexport ./x a"],
    [`export type { A } from "./x"`, "type ./x A"],
    [`const x = require("./x")`, "static ./x *"],
    [`const { a, b: c } = require("./x")`, "static ./x a,b"],
    [`const a = require("./x").a`, "static ./x a"],
    [`const x = await import("./x")`, "dynamic ./x *"],
    [`const { a } = await import("./x")`, "dynamic ./x a"],
    [`const lazy = React.lazy(() => import("./x"))`, "dynamic ./x *"],
    [`const real = await vi.importActual("./x")`, "dynamic ./x *"],
    [`const real = jest.requireActual("./x")`, "dynamic ./x *"],
    [`type X = typeof import("./x")`, "type ./x *"],
    [`new Worker(new URL("./x.ts", import.meta.url))`, "dynamic ./x.ts "],
    [`import { createRequire } from "m"; const load = createRequire(import.meta.url); load("./x")`, "static m createRequire; static ./x *"],
    [`module.exports = require("./x")`, "reexport ./x *"],
    [`exports.a = require("./x").a`, "reexport ./x a"],
    [`module.exports = { ...require("./x"), b: require("./y") }`, "reexport ./x *; reexport ./y *"],
    [`const { a } = require("./x"), b = require("./y"); module.exports = {\n  // why\n  a, c: b, d };`, "static ./x a; static ./y *; reexport ./x a; reexport ./y *"],
    [`const a = require("./x"); exports.a = a; module.exports = a; other.exports = a`, "static ./x *; reexport ./x *; reexport ./x *"],
    [`const a = proxyquire("./x", { "./y": {} }); rewire("./z"); proxyquire.noCallThru().load("./w", {})`, "static ./x *; static ./z *; static ./w *"],
    [`import { a } from "./x"; export { a }`, "static ./x a; reexport ./x a"],
    [`import x from "./x"; export default x`, "static ./x default; reexport ./x default"],
    [`import raw from "./x.ts?raw"`, ""],
    ["require(`./x`); require(`./${name}`); require(name)", "static ./x *"],
  ])("%s", async (text, expected) => {
    const { imports } = await said(text);
    expect(imports.map(({ how, specifier, names }) => `${how} ${specifier} ${names.join(",")}`).join("; ")).toBe(expected);
  });

  it.each<[string, string]>([
    [`export { default as Card } from "./Card"`, "default as Card"], [`export * as math from "./math"`, "* as math"], [`export * from "./x"`, "*"], [`export { a } from "./x"`, "a"],
    [`import f from "./f"; export { f as g }`, "default as g"], [`import { a } from "./x"; export default a`, "a as default"],
    [`const { a } = require("./x"); module.exports = { b: a }`, "a as b"], [`const a = require("./x"); exports.a = a`, "* as a"], [`const a = require("./x"); module.exports = a`, "*"],
    [`exports.b = require("./x").a`, "a as b"], [`module.exports.Point = require("./point")`, "* as Point"], [`exports.a = require("./x").a`, "a"], [`exports.a.b = require("./x")`, "* as a"],
    [`var lib = module.exports; lib.crypto = {}; lib.crypto.Point = require("./point")`, "* as crypto"], [`const lib = {}; lib.Point = require("./point"); module.exports = lib;`, "* as Point"],
    [`const lib = { Point: require("./point") }; module.exports = lib;`, "* as Point"], [`const other = {}; other.Point = require("./point"); module.exports = {};`, ""],
    [`module.exports = { a: require("./a"), ...require("./b") }`, "* as a,*"], [`module.exports = { a: { b: require("./b") }, "c": require("./c").d }`, "* as a,d as c"],
    [`Object.defineProperty(exports, "x", { enumerable: true, get: () => require("./x") })`, "* as x"], [`Object.defineProperty(exports, "x", { get: function () { return require("./y").z; } });`, "z as x"],
    [`var y_1 = require("./y"); Object.defineProperty(exports, "x", { enumerable: true, get: function () { return y_1.z; } });`, "z as x"], [`Object.defineProperty(exports, "x", { get() { return require("./x"); } })`, "* as x"],
    [`module.exports = { get a() { return require("./a"); } }`, "* as a"], [`__exportStar(require("./x"), exports); Object.assign(module.exports, require("./y"));`, "*,*"],
    [`exports = module.exports = require("./x")`, "*"], [`exports.load = () => require("./x")`, ""], [`module.exports = { load() { return require("./x"); } }`, ""],
    [`exports.a = make(require("./x")); exports.b = new (require("./y"))();`, ""], [`Object.defineProperty(target, "x", { get: () => require("./x") })`, ""], [`function Lib() {} Lib.a = require("./a"); module.exports = Lib;`, ""],
  ])("hands on under the name that it gives: %s", async (text, expected) => {
    const handed = (await said(text, "src/index.ts")).imports.filter(({ how }) => how === "reexport");
    expect(handed.map((one) => one.names.map((name, at) => (one.handed === undefined ? name : `${name} as ${one.handed[at]}`)).join()).join()).toBe(expected);
  });

  it.each<[string, readonly (readonly [from: number, to: number])[]]>([
    ["if (a) {\n  x = 1;\n} else {\n  x = () => 2;\n  y = 3;\n}", [[2, 2], [4, 5]]], ["if (a) x = 1;\nelse if (b)\n  x = 2;", [[1, 1], [2, 3], [3, 3]]],
    ["try {\n  x = 1;\n} catch {\n  x = () => 2;\n}", [[4, 4]]], ["export const f = a\n  ? b\n  : () => {\n    c();\n  };", [[2, 2], [3, 5]]],
    ["const f = a.b ?? (() => {\n});", [[1, 2]]], ["const f = a && b;", []], ["function f() {\n  if (a) { b(); }\n}", []],
  ])("has branches outside of functions: %j", async (text, expected) => {
    expect((await said(text, "src/a.ts")).branches?.map(({ from, to }) => [from, to])).toEqual(expected);
  });

  it.each([
    [`try { await import("./x") } catch {}`, true],
    [`try { require("./x") } catch (error) { log(error) }`, true],
    [`import("./x").catch(() => null)`, true],
    [`import("./x").then((x) => x.run()).catch(() => null)`, true],
    [`try { require("./x") } finally { done() }`, false],
    [`try { a() } catch { require("./x") }`, false],
    [`try { routes.push(() => import("./x")) } catch {}`, false],
    [`import("./x").then((x) => x)`, false],
  ])("%s: failure caught is %s", async (text, swallowed) => {
    expect((await said(text)).imports.map((one) => one.swallowed)).toEqual([swallowed]);
  });
});

const BILLING = `import * as billing from "./billing"; import { Billing } from "./billing"; import api from "./api";\n`;

describe("replacements in JavaScript and TypeScript", () => {
  it.each([
    [`vi.mock("./x", () => ({ a: 1 }))`, "module ./x"],
    [`vi.mock("./x", async (original) => ({ ...(await original()), a: 1 }))`, "module ./x partly"],
    [`vi.mock("./x", async () => ({ ...(await vi.importActual("./x")), a: 1 }))`, "module ./x partly"],
    [`vi.mock(import("./x"), () => ({}))`, "module ./x"],
    [`vi.mock("./x")`, "automock ./x"],
    [`vi.mock("./x", { spy: true })`, "automock ./x partly"],
    [`vi.doMock("./x", factory)`, "module ./x"],
    [`jest.mock("./x", () => ({ ...jest.requireActual("./x"), a: jest.fn() }))`, "module ./x partly"],
    [`jest.mock("./x", () => ({ a: jest.fn() }), { virtual: true })`, "module ./x"],
    [`jest.mock("./x")`, "automock ./x"],
    [`jest.unstable_mockModule("./x", () => ({}))`, "module ./x"],
    [`mock.module("./x", { namedExports: {} })`, "module ./x"],
    [`mock.module("./x", () => ({}))`, "module ./x"],
    [`t.mock.module("./x")`, "module ./x"],
    [`const x = jest.createMockFromModule("./x")`, "double ./x"],
    [`vi.spyOn(billing, "charge").mockReturnValue(1)`, "member ./billing charge"],
    [`vi.spyOn(billing, "charge")`, "member ./billing charge partly"],
    [`const spy = vi.spyOn(billing, "charge");\nspy.mockResolvedValue(1)`, "member ./billing charge"],
    [`jest.spyOn(Billing.prototype, "charge").mockImplementation(() => {})`, "member ./billing Billing.prototype.charge"],
    [`jest.spyOn(api, "get").mockResolvedValue({})`, "member ./api get"],
    [`const copy = { ...billing };\nvi.spyOn(copy, "charge").mockReturnValue(1)`, "member ./billing charge"],
    [`vi.spyOn({ ...billing }, "charge").mockReturnValue(1)`, "member ./billing charge"],
    [`const it = new Billing();\nvi.spyOn(it, "charge").mockReturnValue(1)`, "member ./billing Billing.charge"],
    [`vi.spyOn(console, "log").mockImplementation(() => {})`, "member console log"],
    [`spyOn(billing, "charge").and.returnValue(1)`, "member ./billing charge"],
    [`spyOn(billing, "charge").and.callThrough()`, "member ./billing charge partly"],
    [`sinon.stub(billing, "charge").returns(1)`, "member ./billing charge"],
    [`sandbox.stub(billing, "charge")`, "member ./billing charge"],
    [`sinon.stub(billing)`, "automock ./billing"],
    [`sinon.replace(billing, "charge", fake)`, "member ./billing charge"],
    [`sinon.spy(billing, "charge")`, "member ./billing charge partly"],
    [`sinon.createStubInstance(Billing)`, "double ./billing Billing"],
    [`mock.method(billing, "charge", () => 1)`, "member ./billing charge"],
    [`mock.method(billing, "charge")`, "member ./billing charge partly"],
    [`td.replace("./x")`, "module ./x"],
    [`td.replace(billing, "charge")`, "member ./billing charge"],
    [`proxyquire("../lib/x", { "./y": {} })`, "module ../lib/y partly"],
    [`proxyquire.noCallThru().load("./x", { "./y": {}, lodash: {} , "fs": {} })`, "module ./y; module fs"],
    [`rewiremock(() => import("./x")).with({})`, "module ./x"],
    [`billing.charge = vi.fn()`, "member ./billing charge"],
    [`const double = mock<Billing>()`, "double ./billing Billing"],
    [`vi.mocked(billing.charge); vi.fn(); vi.mock(path); Object.assign(billing, {}); retry.mock("./x")`, ""],
  ])("%s", async (text, expected) => {
    const { replaced } = await said(BILLING + text);
    expect(replaced.map(({ how, target, member, partial }) => [how, target, member, partial && "partly"].filter(Boolean).join(" ")).join("; ")).toBe(expected);
  });
});

describe("tests in JavaScript and TypeScript", () => {
  it.each([
    [`test("adds", () => {})`, ["adds"]],
    [`describe("cart", () => { describe("totals", () => { it("adds", () => {}) }) })`, ["cart > totals > adds"]],
    ["describe.each`a|b`('of $a', () => { it.each([1])('takes %s', (n) => {}) })", ["of $a > takes %s"]],
    ["it(`takes ${n}`, () => {})", ["takes ${n}"]],
    [`it("says " + name, () => {})`, ["says ${}"]],
    [`it('it\\'s', () => {})`, ["it's"]],
    [`describe(Cart, () => { it("adds", () => {}) })`, ["Cart > adds"]],
    [`describe(Cart.name, () => { it("adds", () => {}) })`, ["Cart > adds"]],
    [`test.todo("later")`, ["later (todo)"]],
    [`it.skip("adds", () => {})`, ["adds (todo)"]],
    [`xit("adds", () => {}); it("pending")`, ["adds (todo)", "pending (todo)"]],
    [`describe.skip("cart", () => { it("adds", () => {}) })`, ["cart > adds (todo)"]],
    [`it.skipIf(process.platform === "win32")("adds", () => {})`, ["adds"]],
    [`test("adds", { skip: true }, () => {}); test("takes", { timeout: 5 }, () => {})`, ["adds (todo)", "takes"]],
    [`test("cart", async (t) => { await t.test("adds", () => {}) })`, ["cart", "cart > adds"]],
    [`Deno.test("adds", () => {}); Deno.test({ name: "takes", fn() {} })`, ["adds", "takes"]],
    [`test(function adds() {})`, ["adds"]],
    [`const test2 = test.extend({ page: 1 }); test2("adds", ({ page }) => {})`, ["adds"]],
    [`test.describe("cart", () => { test("adds", async ({ page }) => {}) })`, ["cart > adds"]],
    [`pattern.test("adds"); test(pattern); describe.skip; submit("x", () => {})`, []],
  ])("%s", async (text, expected) => {
    const { tests } = await said(text);
    expect(tests.map(({ title, within, todo }) => [...within, title].join(" > ") + (todo ? " (todo)" : ""))).toEqual(expected);
  });

  it.each([
    ["expect(a).toBe(1); expect(b).not.toBe(2)", 2],
    ["expect(a)", 0],
    ["await expect(run()).rejects.toThrow()", 1],
    ["expect(a).to.be.true", 1],
    ["a.should.be.true; b.should.equal(1)", 2],
    ["assert(a); assert.equal(a, 1); strictEqual(a, 1)", 3],
    ["t.is(a, 1); t.context.x(); t.true(b)", 2],
    ["await request(app).get('/').expect(200)", 1],
    ["expectTotal(cart); assertPaid(cart)", 2],
    ["cart.add(1); console.log(cart)", 0],
    ["expect.assertions(1); expect(a).toEqual(expect.any(String))", 2],
  ])("%s holds %i assertions", async (body, count) => {
    const { tests } = await said(`import { strictEqual } from "node:assert";\nit("a", async (t) => { ${body} })`);
    expect(tests[0]!.assertions).toBe(count);
  });
});

describe("lenient assertions in JavaScript and TypeScript", () => {
  const inTest = (body: string): string => `import { cart } from "./cart";\nimport { check } from "./helpers";\nfunction local() {}\nit("a", async () => {\n${body}\n})`;

  it.each([
    "expect(true).toBe(true)", "expect(1).toEqual(1)", "assert(true)", "assert.ok(true)", "assert.equal(1, 1)", "expect('x').toBeTruthy()",
    "expect([200, 404]).toContain(res.status)", "expect(res.status).to.be.oneOf([200, 404])", "expect(res.status).toBeOneOf([200, 500])",
    "expect([200, 404].includes(res.status)).toBe(true)", "assert([200, 404].includes(res.status))", "expect(res.status).toBeLessThan(500)",
    "expect(res.statusCode < 500).toBe(true)", "expect(res.status).not.toBe(500)", "expect(res.status).toBeDefined()", "assert.ok(res.status)",
    "if (!res.ok) return;\nexpect(res.body).toBe(1)", "try { expect(cart()).toBe(1) } catch {}", "try { expect(cart()).toBe(1) } catch (e) { console.log(e) }",
    "cart()",
  ])("%s", async (body) => {
    expect((await said(inTest(body))).lenient).toHaveLength(1);
  });

  it.each([
    "expect(true).toBe(false)", "expect(res.ok).toBe(true)", "expect([200, 201]).toContain(res.status)", "expect([400, 404]).toContain(res.status)",
    "expect([1, 2]).toContain(x)", "expect(milliseconds).toBeLessThan(500)", "expect(res.status).toBe(200)", "expect(res.body).toBeDefined()",
    "expect(res.status).not.toBe(404)", "expect(res.body).toBe(1);\nif (!res.ok) return;", "if (!res.ok) { t.skip(); return; }\nexpect(1 + x).toBe(2)",
    "try { run() } catch (e) { expect(e).toBe(1) }", "try { expect(run()).toBe(1) } catch (e) { throw e }", "try { expect(run()).toBe(1) } finally { close() }",
    "check(cart())", "local()", "if (!cart()) throw new Error('no')", "[1].forEach((x) => { if (x) return; expect(x).toBe(1) })", "return expect(cart()).resolves.toBe(1)",
  ])("%s is none", async (body) => {
    expect((await said(inTest(body))).lenient).toEqual([]);
  });

  it("are quoted with their line", async () => {
    expect((await said(inTest("expect([200, 404])\n  .toContain(res.status)"))).lenient)
      .toEqual([{ line: 5, text: "expect([200, 404]) .toContain(res.status)" }]);
  });

  it("are not sought where a hook asserts after every test, nor in tests that are only announced", async () => {
    expect((await said(`import { cart } from "./cart"; afterEach(() => { expect(cart.errors).toEqual([]) }); it("a", () => { cart() })`)).lenient).toEqual([]);
    expect((await said(`it.skip("a", () => { cart() }); test.todo("b")`)).lenient).toEqual([]);
  });
});

describe("functions of JavaScript and TypeScript", () => {
  it("have their name, their lines, and the line that is hit only when they run", async () => {
    const { bodies } = await said([
      "export function a() {", "  // why", "  return 1;", "}", "const b = async () => {", "  await c();", "};", "const d = (x) => x;",
      "class E {", "  get f() {", "    return 1;", "  }", "  #g() {}", "  h = () => {", "    i();", "  };", "}", "const j = { k() { return 1; }, 'l': function () {} };",
      "exports.m = function () {", "  n();", "};", "list.map((o) => o);", "abstract class P { abstract q(): void; }", "declare function r(): void;",
    ].join("\n"), "src/a.ts");
    expect(bodies.map(({ name, from, to, first }) => `${name} ${from}-${to} ${first}`)).toEqual([
      "a 1-4 3", "b 5-7 6", "d 8-8 8", "f 10-12 11", "#g 13-13 13", "h 14-16 15", "k 18-18 18", "l 18-18 18", "m 19-21 20", "(anonymous) 22-22 22",
    ]);
  });

  it("are declared with classes and types, at the top of a file only", async () => {
    const { declares, extends: supers } = await said(
      "export class A extends B.C<D> implements E, F {}\ninterface G extends H {}\ntype I = 1;\nexport const j = 1;\nfunction k() { const l = 1; class M {} }\nenum N { o }\nexport default class extends mixin(P) {}");
    expect(declares).toEqual(["A", "G", "I", "j", "k", "N"]);
    expect(supers).toEqual(["B.C", "E", "F", "H", "mixin"]);
  });

  it("and what else it calls, constructs, draws or takes members of, is used", async () => {
    const { used } = await said("const a = new Billing(); a.charge(rate.base); charge(); const v = <Cart.Item><Row /></Cart.Item>;", "a.test.tsx");
    expect(used).toEqual(expect.arrayContaining(["Billing", "a.charge", "rate.base", "charge", "Cart.Item", "Row"]));
  });
});

describe("a JavaScript or TypeScript file", () => {
  it.each([
    "export interface A { b: string }\nexport type C = A;", "export * from './a';\nexport { b } from './b';", "import { a } from './a';\nexport { a };",
    "'use strict';\nmodule.exports = require('./a');", "exports.a = require('./a').a;\nexports.b = require('./b');", "// nothing\n", "declare const a: number;",
    "export declare function a(): void;",
  ])("is inert: %s", async (text) => {
    expect((await said(text, "src/a.ts")).inert).toBe(true);
  });

  it.each(["export const A = 1;", "export function a() {}", "export default () => 1;", "run();", "export enum A { b }", "export class A {}", "module.exports = { a() {} };"])(
    "is not inert: %s", async (text) => {
      expect((await said(text, "src/a.ts")).inert).toBe(false);
    });

  it("says that it starts processes, or speaks to servers", async () => {
    const { spawns } = await said([
      `import { spawn, execFileSync } from "node:child_process";`, `import cp from "child_process";`, `import { test } from "@playwright/test";`,
      `import type { Page } from "playwright";`, `spawn("node", ["cli.js"]);`, `cp.exec("ls");`, "await fetch(`${baseUrl}/a`);", `request("http://localhost:3000").get("/");`,
      `request(app).get("/");`, `/a/.exec("b");`, `exec("x");`,
    ].join("\n"));
    expect(spawns.map(({ line }) => line)).toEqual([3, 5, 6, 7, 8]);
  });

  it("says that it reads sources as text", async () => {
    const { reads } = await said([
      `const a = fs.readFileSync("src/cart.ts", "utf8");`, `await readFile(join(root, "a.vue"));`, `readFileSync("data.csv");`, `import raw from "./cart.ts?raw";`,
    ].join("\n"));
    expect(reads.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it("bears marks for us, and for coverage tools", async () => {
    const { marks, excluded } = await said([
      "// @covers src/cart.ts", "/** covers: ./cart.js */", "// covers the case of an empty cart", "// proofgate-ok: replaced in March", "/* proofgate-ok */",
      "/* istanbul ignore file */", "// v8 ignore next 3", "/* c8 ignore start */", "/* node:coverage disable */", `const a = "// proofgate-ok: no";`,
    ].join("\n"));
    expect(marks.map(({ line, kind, target }) => `${line} ${kind} ${target}`)).toEqual([
      "1 covers src/cart.ts", "2 covers ./cart.js", "4 accepted replaced in March", "5 accepted ",
    ]);
    expect(excluded.map(({ line }) => line)).toEqual([6, 7, 8, 9]);
  });

  it.each([
    ["// @generated by protoc", true], ["/* eslint-disable */\n/**\n * This file is auto-generated. DO NOT EDIT.\n */", true], ["// Code generated by tool", true],
    ["// Handles auto-generated ids.", false], ["const a = '@generated';", false], [`${"a();\n".repeat(60)}// @generated`, false],
  ])("%j says that a tool wrote it: %s", async (text, generated) => {
    expect((await said(text, "src/a.ts")).generated).toBe(generated);
  });

  it("is read through a byte order mark, Windows line ends and damage", async () => {
    const { imports, tests, damaged } = await said(`\uFEFFimport { a } from "./a";\r\nit("b", () => {\r\n  expect(a).toBe(1);\r\n});\r\nclass {{{\r\n`);
    expect(imports).toEqual([{ line: 1, text: `import { a } from "./a";`, specifier: "./a", names: ["a"], how: "static", swallowed: false }]);
    expect(tests).toEqual([{ title: "b", within: [], line: 2, todo: false, assertions: 1 }]);
    expect(damaged).toBe(true);
  });

  it.each([["a.ts", "typescript"], ["a.mts", "typescript"], ["a.tsx", "tsx"], ["a.js", "javascript"], ["a.jsx", "javascript"], ["a.cjs", "javascript"], ["a.vue", null], ["a.svelte", null]])(
    "%s is read by the grammar %s", async (path, grammar) => {
      const { javascript } = await import("../../src/languages/javascript.ts");
      expect(javascript.grammarOf!(path)).toBe(grammar);
    });
});
