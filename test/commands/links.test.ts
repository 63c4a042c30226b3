import { afterAll, describe, expect, it } from "vitest";
import { explain } from "../../src/commands/explain.ts";
import { links } from "../../src/commands/links.ts";
import type { Io } from "../../src/commands/io.ts";
import { junitOf, project } from "../support/story.ts";

const shop = project({
  "app/billing.py": "def total(nets):\n    return sum(nets)\n",
  "app/rates.py": "def vat(cents):\n    return cents\n",
  "tests/test_billing.py": "from unittest.mock import patch\nfrom app import billing\n\n@patch(\"app.billing.total\")\ndef test_total(total):\n    total.return_value = 1\n    assert billing.total([]) == 1\n",
  "tests/test_rates.py": "from app.rates import vat\n\ndef test_vat():\n    assert vat(1) == 1\n",
  "tests/e2e/test_shop.py": "def test_shop():\n    assert True\n",
  "proofgate.yml": "version: 1\nlinks:\n  - { tests: \"tests/e2e/**\", subject: app/gone.py }\n",
  "coverage/lcov.info": "SF:app/billing.py\nDA:1,1\nDA:2,0\nend_of_record\nSF:app/rates.py\nDA:1,1\nDA:2,1\nend_of_record\n",
  "junit.xml": junitOf({ "tests/test_billing.py": ["test_total"], "tests/test_rates.py": ["test_vat"] }),
});
afterAll(shop.remove);

const run = async (command: (io: Io) => Promise<number>): Promise<{ code: number; out: string; err: string }> => {
  let [out, err] = ["", ""];
  const code = await command({ out: (text) => (out += text), err: (text) => (err += text), colour: false, width: 200 });
  return { code, out, err };
};

describe("proofgate links", () => {
  it("calls the package in the root folder the same in both of its forms", async () => {
    const made = project({ "go.mod": "module example.com/m\n", "rates.go": "package pay\n\nfunc Vat() int {\n\treturn 2\n}\n", "pay.go": "package pay\n\nfunc Total() int {\n\treturn 1\n}\n", "pay_test.go": "package pay\n\nimport \"testing\"\n\nfunc TestTotal(t *testing.T) {\n\tif Total() != 1 {\n\t\tt.Fatal()\n\t}\n}\n" });
    try {
      expect((await run((io) => links({ root: made.root }, io))).out).toMatch(/pay_test\.go → \.(?: |$)/m);
      expect(JSON.parse((await run((io) => links({ root: made.root, output: "json" }, io))).out)).toMatchObject({ links: [{ test: "pay_test.go", subject: "." }] });
    } finally {
      made.remove();
    }
  });

  it("lists every test file by the level of its evidence, and those without a subject", async () => {
    const { code, out } = await run((io) => links({ root: shop.root }, io));
    expect([code, out]).toEqual([0, [
      "strong (2)  the name fits, and the test imports or replaces it",
      "  tests/test_billing.py → app/billing.py  mirrored folder, import",
      "  tests/test_rates.py → app/rates.py  mirrored folder, import",
      "",
      "no subject (1)",
      "  tests/e2e/test_shop.py  end-to-end tests have no single subject",
      "",
      "3 test files: 2 strong; 1 without a subject.",
      "The link to app/gone.py leads nowhere: there is no such file (proofgate.yml:3).",
      "",
    ].join("\n")]);
  });

  it("gives the contract's JSON, the same bytes each time", async () => {
    const [first, second] = [await run((io) => links({ root: shop.root, output: "json" }, io)), await run((io) => links({ root: shop.root, output: "json" }, io))];
    expect(JSON.parse(first.out)).toMatchObject({
      version: 1,
      links: [{ test: "tests/test_billing.py", subject: "app/billing.py", level: "strong", why: "mirrored folder, import" }, { test: "tests/test_rates.py" }],
      abstained: [{ test: "tests/e2e/test_shop.py", why: "end-to-end tests have no single subject" }],
    });
    expect(second.out).toBe(first.out);
  });
});

describe("a test that nothing fits", () => {
  const files = { "app/billing.py": "def total(nets):\n    return sum(nets)\n", "tests/test_shapes.py": "def test_shape():\n    assert True\n" };
  const advice = "\nWhere nothing fits a test's name, a remark `covers: PATH` in the test, or `links:` in proofgate.yml, says what it exercises.\n";

  it("is told once how to name its subject, after everything else and in the text alone", async () => {
    const made = project({ ...files, "tests/test_sizes.py": "def test_size():\n    assert True\n" });
    const { out } = await run((io) => links({ root: made.root }, io));
    expect(out).toContain("  tests/test_shapes.py  nothing of the tree fits its name\n  tests/test_sizes.py  nothing of the tree fits its name\n");
    expect(out.split(advice)).toEqual([expect.any(String), ""]);
    expect((await run((io) => links({ root: made.root, output: "json" }, io))).out).not.toContain("covers: PATH");
    made.remove();
  });

  it("is told nothing where another reason keeps it without a subject", async () => {
    expect((await run((io) => links({ root: shop.root }, io))).out).not.toContain("covers: PATH");
  });
});

describe("proofgate explain FILE", () => {
  it("prints the whole chain of a subject, with quoted lines", async () => {
    const { out } = await run((io) => explain({ root: shop.root }, ["app/billing.py"], io));
    expect(out).toContain([
      "  test      tests/test_billing.py, 1 passing case",
      "  subject   app/billing.py",
      "  link      strong: mirrored folder, import",
      "  state     loaded only: it was loaded, and no function of it ran (0 of 1 function ran, 0 of 1 line ran inside of functions, 1 of 1 line ran outside of them)",
      "  witness   1 of 1 test files beside it reached what they are named after (tests/test_rates.py)",
      "  cause     members-mocked",
    ].join("\n"));
    expect(out).toMatch(/proof +tests\/test_billing\.py:4 replaces app\.billing\.total with a mock: /);
    expect(out).toMatch(/verdict +error: there is no base to compare with/);
    expect((await run((io) => explain({ root: shop.root }, ["app/billing.py"], io))).out).toBe(out);
  });

  it("says of a healthy test why nothing is said", async () => {
    expect((await run((io) => explain({ root: shop.root }, ["tests/test_rates.py"], io))).out).toMatch(/verdict +nothing is said: it ran/);
  });
});
