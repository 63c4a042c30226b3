import { describe, expect, it } from "vitest";
import { lookAtTexts } from "./make.ts";

/** The level of the link of a test to lib/point.js, which it reaches by the package's entry alone. */
const linkBy = async (entry: string, test: string): Promise<string | undefined> => (await lookAtTexts(
  { files: { "lib/point.js": { lines: { 1: 1, 2: 0 }, functions: "0/1" }, "lib/rates.js": { lines: "1/1", functions: "1/1" } }, tests: { "test/point.test.js": "1 passed", "test/rates.test.js": "1 passed" } },
  {
    "lib/point.js": "module.exports = function Point(x) {\n  return { x };\n};\n", "lib/rates.js": "exports.vat = (net) => {\n  return net;\n};\n", "index.js": entry, "package.json": "{}",
    "test/point.test.js": `${test}\nit('is', () => { expect([taken]).toHaveLength(1); });\n`, "test/rates.test.js": "const { vat } = require('../lib/rates');\nit('is 1', () => expect(vat(1)).toBe(1));\n",
  },
)).chains.find(({ link }) => link.test === "test/point.test.js" && link.subject === "lib/point.js")?.link.level;

describe("what a CommonJS module hands on", () => {
  it.each([
    ["var lib = module.exports;\nlib.crypto = {};\nlib.crypto.Point = require('./lib/point');\nlib.rates = require('./lib/rates');\n", "const taken = require('..').crypto.Point;", "strong"],
    ["var lib = module.exports;\nlib.crypto = {};\nlib.crypto.Point = require('./lib/point');\n", "import taken from '..';", "strong"],
    ["module.exports = { Point: require('./lib/point'), ...require('./lib/rates') };\n", "const { Point: taken } = require('..');", "strong"],
    ["Object.defineProperty(exports, 'Point', { enumerable: true, get: () => require('./lib/point') });\n", "const { Point: taken } = require('..');", "strong"],
    ["exports.Point = require('./lib/point');\nexports.vat = require('./lib/rates').vat;\n", "const { vat: taken } = require('..');", "name"],
    ["exports.point = () => require('./lib/point');\n", "const { point: taken } = require('..');", "name"],
  ])("ties a test to it: %j, %s", async (entry, test, level) => expect(await linkBy(entry, test)).toBe(level));
});
