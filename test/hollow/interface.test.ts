import { describe, expect, it } from "vitest";
import { onlyLooks } from "../../src/hollow/looking.ts";
import { GO, JAVA, judged, PYTHON, SCRIPT, type Project } from "./projects.ts";

const LOOKS = "the test only looks at what it declares, which shows that it is there and not what it does";

type Row = readonly [what: string, level: "note" | "error", source: string, test: string];
const rows = (project: Project, ...all: readonly Row[]): void => {
  it.each(all)("%s: %s", async (_, level, source, test) => {
    const { level: found, why } = await judged(project, source, test);
    expect([found, why === LOOKS]).toEqual([level, level === "note"]);
  });
};

const API = "LIMIT = 3\n\n\ndef charge(net, rate=1):\n    \"\"\"Charges.\"\"\"\n    gross = net * rate\n    return gross\n\n\ndef refund(net):\n    back = -net\n    return back\n\n\nclass Pay:\n    def total(self):\n        net = 1\n        return net\n";
const inPython = (line: string, head = "import app.pay as api"): string => `import dataclasses\nimport inspect\nimport typing\n${head}\n\ndef test_it():\n    ${line}\n`;
const cases = (...lines: readonly string[]): string => `import inspect\nfrom app import pay as api\n${lines.map((line, at) => `\ndef test_${at}():\n    ${line}\n`).join("")}`;

describe("a test of Python that looks at an interface, which is more than to ask whether it is there", () => {
  rows(
    PYTHON,
    ["a signature", "note", API, inPython("assert list(inspect.signature(api.charge).parameters) == ['net', 'rate']")],
    ["a signature, by a name of its own", "note", API, inPython("assert str(signature(charge)) == '(net, rate=1)'", "from inspect import signature\nfrom app.pay import charge")],
    ["all members", "note", API, inPython("names = [name for name, _ in inspect.getmembers(api, inspect.isfunction)]\n    assert 'charge' in names")],
    ["a source", "note", API, inPython("assert 'rate' in inspect.getsource(api.charge)")],
    ["the kind of a thing", "error", API, inPython("assert inspect.isfunction(api.charge) and inspect.isclass(api.Pay)")],
    ["an attribute that is there", "error", API, inPython("assert hasattr(api, 'charge')")],
    ["what can be called", "error", API, inPython("assert callable(api.charge)")],
    ["what can be called, by its name", "error", API, inPython("for name in ('charge', 'refund'):\n        assert callable(getattr(api, name))")],
    ["a docstring and a name", "note", API, inPython("assert api.charge.__doc__ == 'Charges.'\n    assert api.refund.__name__ == 'refund'")],
    ["types", "note", API, inPython("assert typing.get_type_hints(api.charge) == {}")],
    ["fields", "note", API, inPython("assert [one.name for one in dataclasses.fields(api.Pay)] == []")],
    ["what the module exports", "note", API, inPython("assert 'charge' in dir(api)\n    assert set(api.__all__) == {'charge'}")],
    ["a type that is another's heir", "error", API, inPython("assert issubclass(api.Pay, object)")],
    ["a signature, and a constant", "note", API, inPython("assert api.LIMIT == 3\n    assert inspect.signature(api.charge)")],
    ["a signature that the module's beginning takes", "note", API, "import inspect\nfrom app import pay\n\nSHAPE = inspect.signature(pay.charge)\n\ndef test_it():\n    assert list(SHAPE.parameters) == ['net', 'rate']\n"],
    ["functions that are listed", "note", API, "import inspect\nimport pytest\nfrom app import pay\n\n@pytest.mark.parametrize('one', [pay.charge, pay.refund])\ndef test_it(one):\n    assert 'net' in inspect.signature(one).parameters\n"],
    ["a module that is imported within", "note", API, "import importlib\n\ndef test_it():\n    pay = importlib.import_module('app.pay')\n    assert 'charge' in dir(pay)\n"],
    ["a module by all of its path", "note", API, inPython("assert inspect.signature(app.pay.charge)", "import app.pay")],
    ["a module that is only there", "error", API, inPython("assert api is not None")],
    ["a function that is only there", "error", API, inPython("assert charge", "from app.pay import charge")],
    ["a call beside it that never comes to pass", "error", API, inPython("assert inspect.signature(api.charge)\n    if False:\n        api.charge(1)")],
    ["a name that a mock bears as well", "error", API, cases("assert inspect.signature(api.charge)", "charge = MagicMock(return_value=1)\n    assert charge() == 1")],
    ["the subject's own members, mocked", "error", API, `${cases("assert inspect.signature(api.charge)")}\n@patch('app.pay.charge')\ndef test_more(charge):\n    assert charge(1)\n`],
    ["a member that is put in its place", "error", API, cases("assert inspect.signature(api.charge)", "api.charge = fixed\n    assert api.charge")],
    ["one case of three", "error", API, cases("assert inspect.signature(api.charge)", "assert 1 + 1 == 2", "assert 1 + 2 == 3")],
    ["two cases of three", "note", API, cases("assert inspect.signature(api.charge)", "assert callable(api.refund)", "assert 1 + 2 == 3")],
    ["a function that is handed to another", "error", API, cases("assert inspect.signature(api.charge)\n    assert called(api.charge) == 1")],
    ["an attribute that is called", "error", API, cases("assert inspect.signature(api.charge)\n    assert getattr(api, 'charge')(1)")],
    ["a failing import that goes on", "error", API, "try:\n    from app import pay\nexcept ImportError:\n    pay = None\ndef test_it():\n    assert pay is None or callable(pay.charge)\n"],
  );
});

const SOURCE = "export const LIMIT = 3;\nexport function charge(net: number) {\n  return net;\n}\nexport class Pay {\n  total() {\n    return 1;\n  }\n}\n";
const inScript = (line: string, head = "import * as api from '../src/pay';"): string => `${head}\nit('is so', () => {\n  ${line}\n});\n`;

describe("a test of TypeScript that looks at an interface", () => {
  rows(
    SCRIPT,
    ["a type", "error", SOURCE, inScript("expect(typeof api.charge).toBe('function');")],
    ["a type, by a matcher", "error", SOURCE, inScript("expect(api.charge).toBeTypeOf('function');")],
    ["that it is there", "error", SOURCE, inScript("expect(charge).toBeDefined();", "import { charge } from '../src/pay';")],
    ["what a module exports", "note", SOURCE, inScript("expect(Object.keys(api).sort()).toEqual(['LIMIT', 'Pay', 'charge']);")],
    ["what a module exports, in a snapshot", "note", SOURCE, inScript("expect(api).toMatchSnapshot();")],
    ["a name and a length", "note", SOURCE, inScript("expect(api.charge.length).toBe(1);\n  expect(api.Pay.name).toBe('Pay');")],
    ["a method of a class", "note", SOURCE, inScript("expect(typeof Pay.prototype.total).toBe('function');", "import { Pay } from '../src/pay';")],
    ["in the words of chai", "error", SOURCE, inScript("expect(api.charge).to.be.a('function');\n  assert.isFunction(api.charge);\n  expect(api).to.have.property('Pay');")],
    ["what is required", "error", SOURCE, inScript("assert.strictEqual(typeof charge, 'function');", "const { charge } = require('../src/pay');")],
    ["what is loaded within", "note", SOURCE, "it('is so', async () => {\n  const api = await import('../src/pay');\n  expect(Object.keys(api)).toContain('charge');\n});\n"],
    ["a name in a module", "error", SOURCE, inScript("expect('charge' in api).toBe(true);")],
    ["members that are listed", "error", SOURCE, "import * as api from '../src/pay';\nit.each([api.charge, api.Pay])('is so', (one) => {\n  expect(typeof one).toBe('function');\n});\n"],
    ["a call beside it that never comes to pass", "error", SOURCE, inScript("expect(Object.keys(api)).toHaveLength(3);\n  if (api.LIMIT > 3) api.charge(1);")],
    ["an object", "error", SOURCE, inScript("const pay = new api.Pay();\n  expect(Object.keys(api)).toHaveLength(3);\n  expect(pay).toBeDefined();")],
    ["a stand-in beside it", "error", SOURCE, inScript("expect(Object.keys(api)).toHaveLength(3);\n  const charge = vi.fn();\n  charge(1);")],
    ["a member that is put in its place", "error", SOURCE, inScript("expect(Object.keys(api)).toHaveLength(3);\n  api.charge = () => 1;\n  expect(api.charge).toBeDefined();")],
    ["what is thrown", "error", SOURCE, inScript("expect(api.charge).toThrow();")],
    ["what is drawn", "error", SOURCE, inScript("expect(Object.keys(api)).toHaveLength(3);\n  draw(h(api.Pay));")],
    ["one case of three", "error", SOURCE, "import * as api from '../src/pay';\nit('a', () => { expect(Object.keys(api)).toHaveLength(3); });\nit('b', () => { expect(1).toBe(1); });\nit('c', () => { expect(1).toBe(1); });\n"],
  );
});

const PAY = "package com.acme;\nclass Pay {\n  int total(int net) {\n    return net;\n  }\n}\n";
const inJava = (line: string): string => `package com.acme;\nimport java.lang.reflect.Modifier;\nclass PayTest {\n  @Test void it() throws Exception {\n    ${line}\n  }\n}\n`;

describe("a test of Java that looks at an interface", () => {
  rows(
    JAVA,
    ["methods", "note", PAY, inJava("assertEquals(1, Pay.class.getDeclaredMethods().length);")],
    ["one method", "note", PAY, inJava("assertNotNull(Pay.class.getDeclaredMethod(\"total\", int.class));")],
    ["an annotation", "note", PAY, inJava("assertFalse(Pay.class.isAnnotationPresent(Deprecated.class));")],
    ["modifiers", "note", PAY, inJava("assertFalse(Modifier.isFinal(Pay.class.getModifiers()));")],
    ["a class by a name", "note", PAY, inJava("Class<?> type = Pay.class;\n    assertEquals(\"Pay\", type.getSimpleName());")],
    ["in the words of AssertJ", "note", PAY, inJava("assertThat(Pay.class).isNotFinal().hasDeclaredMethods(\"total\");")],
    ["that it is there", "error", PAY, inJava("assertNotNull(Pay.class);")],
    ["an object", "error", PAY, inJava("assertEquals(1, Pay.class.getDeclaredMethods().length);\n    Pay pay = new Pay();\n    assertEquals(1, pay.total(1));")],
    ["a stand-in beside it", "error", PAY, inJava("assertEquals(1, Pay.class.getDeclaredMethods().length);\n    Pay pay = mock(Pay.class);\n    assertEquals(0, pay.total(1));")],
    ["what is called by it", "error", PAY, inJava("assertEquals(1, Pay.class.getDeclaredMethod(\"total\", int.class).invoke(pay, 1));")],
  );
});

const STORE = "package pay\n\ntype Payer interface{ Pay() int }\n\ntype Till struct{}\n\nfunc (Till) Pay() int {\n\treturn 1\n}\n\nfunc Total(p Payer) int {\n\treturn p.Pay()\n}\n";
const inGo = (line: string, beside = ""): string => `package pay\n\nimport (\n\t"reflect"\n\t"testing"\n)\n\n${beside}\n\nfunc TestIt(t *testing.T) {\n\t${line}\n}\n`;

describe("a test of Go that looks at an interface", () => {
  rows(
    GO,
    ["a type", "note", STORE, inGo("if reflect.TypeOf(Total).NumIn() != 1 {\n\t\tt.Fatal()\n\t}")],
    ["that a type fits an interface", "note", STORE, inGo("var _ Payer = (*Till)(nil)")],
    ["from outside", "note", STORE, "package pay_test\n\nimport (\n\t\"reflect\"\n\t\"testing\"\n\n\t\"example.com/m/pay\"\n)\n\nfunc TestIt(t *testing.T) {\n\tif reflect.TypeOf(pay.Total).NumIn() != 1 {\n\t\tt.Fatal()\n\t}\n}\n"],
    ["that a type of its own fits", "error", STORE, inGo("var _ Payer = (*mine)(nil)\n\tif (mine{}).Pay() != 1 {\n\t\tt.Fatal()\n\t}", "type mine struct{}\n\nfunc (mine) Pay() int { return 1 }")],
    ["a call beside it that never comes to pass", "error", STORE, inGo("if reflect.TypeOf(Total).NumIn() != 1 {\n\t\tTotal(nil)\n\t}")],
  );
});

describe("looking for looks", () => {
  it.each([["brackets", "(".repeat(100_000)], ["names", "api.charge ".repeat(20_000)], ["lines", "x = api.charge\n".repeat(20_000)], ["members", `api${" . a".repeat(100_000)}`], ["groups", "(api.charge".repeat(20_000)]])("does not take long over many %s", (_, code) => {
    const start = performance.now();
    onlyLooks({ path: "a.py", code: `${code} hasattr(api, x)`, locals: ["api"], cases: [1], imported: new Set() });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
