import { expect, it } from "vitest";
import { lookAtTexts } from "./make.ts";

it("judges a test that is named like a helper, where it declares tests itself", async () => {
  const { said, count } = await lookAtTexts(
    { files: { "lib/load-config.js": { lines: { 1: 1, 2: 0 }, functions: "0/1" }, "lib/rates.js": { lines: "1/1", functions: "1/1" } }, tests: { "test/load-config.js": "1 passed", "test/rates.js": "1 passed" } },
    {
      "lib/load-config.js": "exports.load = (path) => {\n  return path;\n};\n", "lib/rates.js": "exports.vat = (net) => {\n  return net;\n};\n", "package.json": "{}",
      "test/load-config.js": "const config = require('../lib/load-config');\ndescribe('load', () => {\n  it('loads', () => { sinon.stub(config, 'load').returns(1); assert.equal(config.load('a'), 1); });\n});\n",
      "test/rates.js": "const { vat } = require('../lib/rates');\nit('is 1', () => assert.equal(vat(1), 1));\n",
    },
  );
  expect([said, count.testFiles]).toEqual([["error lib/load-config.js: members-mocked"], 2]);
});
