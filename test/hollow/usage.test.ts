import { describe, expect, it } from "vitest";
import { GO, JAVA, judged, PYTHON, SCRIPT, type Project } from "./projects.ts";

const NEEDS_NONE = "what the test uses of it has no function body";

type Row = readonly [what: string, level: "note" | "error", source: string, test: string];
const rows = (project: Project, ...all: readonly Row[]): void => {
  it.each(all)("%s: %s", async (_, level, source, test) => {
    const { level: found, why } = await judged(project, source, test);
    expect([found, why === NEEDS_NONE]).toEqual([level, level === "note"]);
  });
};

const MODULE = "LIMIT = 3\n\n\ndef describe():\n    text = str(LIMIT)\n    return text\n";
const CLASS = "class Pay:\n    LIMIT = 3\n\n    def total(self):\n        net = 1\n        return net\n";
const DATA = "from dataclasses import dataclass\n\n\n@dataclass\nclass Pay:\n    net: int\n\n    def total(self):\n        net = self.net\n        return net\n";
const MADE = "class Pay:\n    def __init__(self, net):\n        self.net = net\n\n\nclass Refund(Pay):\n    pass\n\n\nclass Kind(Enum):\n    CASH = 1\n";

describe("a test of Python that needs no function of its subject", () => {
  rows(
    PYTHON,
    ["a constant by its module", "note", MODULE, "from app import pay\ndef test_it():\n    assert pay.LIMIT == 3\n"],
    ["the module alone", "error", MODULE, "import app.pay\ndef test_it():\n    assert app.pay is not None\n"],
    ["a constant, and the function too", "error", MODULE, "from app import pay\ndef test_it():\n    assert pay.LIMIT == 3 and told(pay.describe)\n"],
    ["the function by another name", "error", MODULE, "from app.pay import LIMIT, describe as told\ndef test_it():\n    assert LIMIT and told\n"],
    ["the function of a second import", "error", MODULE, "from app import pay\nfrom app.pay import describe\ndef test_it():\n    assert pay.LIMIT == 3 and told(describe)\n"],
    ["a function of the same name that is not its", "note", MODULE, "from app import pay\nfrom tests.texts import describe\ndef test_it():\n    assert pay.LIMIT == 3 and describe()\n"],
    ["a constant of a class", "note", CLASS, "from app.pay import Pay\ndef test_it():\n    assert Pay.LIMIT == 3\n"],
    ["a constant of an object of it, made elsewhere", "note", CLASS, "from app.pay import Pay\n@pytest.fixture\ndef pay():\n    return Pay()\ndef test_it(pay):\n    assert pay.LIMIT == 3\n"],
    ["what a stand-in has", "error", CLASS, "from app.pay import Pay\ndef test_it():\n    pay = MagicMock(LIMIT=3)\n    assert pay.LIMIT == 3\n    assert Pay\n"],
    ["a property", "error", CLASS.replace("    def", "    @property\n    def"), "from app.pay import Pay\ndef test_it():\n    pay = Pay()\n    assert pay.total\n"],
    ["what kind of thing it is", "error", CLASS, "from app.pay import Pay\ndef test_it(pay):\n    assert isinstance(pay, Pay)\n"],
    ["an object that nothing is asked of", "error", CLASS, "from app.pay import Pay\ndef test_it():\n    pay = Pay()\n    assert pay is not None\n"],
    ["a data class that is made", "note", DATA, "from app.pay import Pay\ndef test_it():\n    assert Pay(1) == Pay(1)\n"],
    ["a data class that is only there", "error", DATA, "from app.pay import Pay\ndef test_it():\n    assert Pay is not None\n"],
    ["a data class whose method is called", "error", DATA, "from app.pay import Pay\ndef test_it():\n    pay = Pay(1)\n    assert pay.total()\n"],
    ["a data class in a string and a remark", "error", DATA, "from app.pay import (\n    Pay,\n)\ndef test_it():\n    'Pay'  # Pay\n    assert True\n"],
    ["a class with a constructor", "error", MADE, "from app.pay import Pay\ndef test_it():\n    assert Pay\n"],
    ["its heir", "error", MADE, "from app.pay import Refund\ndef test_it():\n    assert Refund\n"],
    ["an enumeration beside it", "note", MADE, "from app import pay\ndef test_it():\n    assert pay.Kind.CASH.value == 1\n"],
    ["a failing import that goes on", "error", MODULE, "try:\n    from app import pay\nexcept ImportError:\n    pay = None\ndef test_it():\n    assert pay is None or pay.LIMIT == 3\n"],
    ["a constant beside the mock of the function", "error", MODULE, "from app import pay\n@patch('app.pay.describe')\ndef test_it(describe):\n    assert pay.LIMIT == 3\n"],
  );
});

const CONFIG = "export default {\n  port: 3000,\n  onError: (error: unknown) => {\n    console.error(error);\n  },\n};\n";
const ERRORS = "export class Missing extends Error {\n  status = 404;\n  toJSON() {\n    return { status: this.status };\n  }\n}\n";
const PLAIN = "export class Pay {\n  limit = 3;\n  total() {\n    return 1;\n  }\n}\n";
const PARAMETERS = "export class Pay {\n  constructor(readonly net: number) {}\n  total() {\n    return this.net;\n  }\n}\n";
const WRAPPED = "import { guarded } from './guarded';\nexport const show = guarded(async () => {\n  return 1;\n});\nexport const PATHS = ['/'];\n";
const NAMED = "export const LIMIT = 3;\nexport function describe() {\n  return LIMIT;\n}\n";

describe("a test of TypeScript that needs no function of its subject", () => {
  rows(
    SCRIPT,
    ["a value of the default export", "note", CONFIG, "import config from '../src/pay';\nit('is 3000', () => { expect(config.port).toBe(3000); });\n"],
    ["the default export as a whole", "note", CONFIG, "import config from '../src/pay';\nit('is 3000', () => { expect(config).toMatchObject({ port: 3000 }); });\n"],
    ["its callback, replaced", "error", CONFIG, "import config from '../src/pay';\nit('tells', () => { config.onError = vi.fn(); config.onError(config.port); });\n"],
    ["its callback, replaced by hand", "error", CONFIG, "import config from '../src/pay';\nit('tells', () => { config.onError = () => {}; config.onError(config.port); });\n"],
    ["an error", "note", ERRORS, "import { Missing } from '../src/pay';\nit('is thrown', () => { expect(() => { throw new Missing('x'); }).toThrow('x'); });\n"],
    ["an error in a title", "error", ERRORS, "import {\n  Missing,\n} from '../src/pay';\ndescribe('Missing', () => it('is', () => { expect(1).toBe(1); }));\n"],
    ["a plain object", "error", PLAIN, "import { Pay } from '../src/pay';\nit('is made', () => { const pay = new Pay(); expect(pay).toBeInstanceOf(Pay); });\n"],
    ["a field of one", "note", PLAIN, "import { Pay } from '../src/pay';\nit('is 3', () => { const pay = new Pay(); expect(pay.limit).toBe(3); });\n"],
    ["a class that takes its fields when it is made", "error", PARAMETERS, "import { Pay } from '../src/pay';\nit('is', () => { expect([Pay]).not.toBe(null); });\n"],
    ["what a function without a name was handed to", "error", WRAPPED, "import { show } from '../src/pay';\nit('is called', () => { const shown = [show]; expect(shown).toHaveLength(1); });\n"],
    ["values beside it", "note", WRAPPED, "import * as pay from '../src/pay';\nit('is /', () => { expect(pay.PATHS).toEqual(['/']); });\n"],
    ["a default function by a name of the test's own", "error", "export default function pay() {\n  return 1;\n}\n", "import charge from '../src/pay';\nit('is', () => { expect([charge]).toHaveLength(1); });\n"],
    ["a default function without a name", "error", "export default () => {\n  return 1;\n};\n", "import charge from '../src/pay';\nit('is', () => { expect([charge]).toHaveLength(1); });\n"],
    ["beside a global function that bears the name of its own", "note", NAMED, "import * as pay from '../src/pay';\ndescribe('x', () => it('is 3', () => { expect(pay.LIMIT).toBe(3); }));\n"],
  );
});

const KEYS = "package com.acme;\nfinal class Pay {\n  static final int MOST = 3;\n  private Pay() {\n  }\n  static int total() {\n    return MOST;\n  }\n}\n";
const inJava = (line: string, beside = ""): string => `package com.acme;\nclass PayTest {\n  ${beside}\n  @Test void it() {\n    ${line}\n  }\n}\n`;

describe("a test of Java that needs no function of its subject", () => {
  rows(
    JAVA,
    ["a constant", "note", KEYS, inJava("assertEquals(3, Pay.MOST);")],
    ["a constant, and the function too", "error", KEYS, inJava("assertEquals(Pay.total(), Pay.MOST);")],
    ["the class itself", "error", KEYS, inJava("assertNotNull(Pay.class);\n    assertNull(pay);", "private Pay pay;")],
    ["an object that nothing is asked of", "error", "package com.acme;\nclass Pay {\n  int total() {\n    return 1;\n  }\n}\n", inJava("Pay pay = new Pay();\n    assertNotNull(pay);")],
  );
});

const VALUES = "package pay\n\ntype Code int\n\nconst (\n\tSent Code = iota\n\tArrived\n)\n\nvar codes = []string{\"sent\"}\n\ntype Point struct{ X int }\n\n// Text is for label.\nfunc Text(code Code) string {\n\treturn codes[code]\n}\n";
const inGo = (line: string, beside = ""): string => `package pay\n\nimport "testing"\n\n${beside}\n\nfunc TestIt(t *testing.T) {\n\t${line}\n}\n`;

describe("a test of Go that needs no function of its package", () => {
  rows(
    GO,
    ["constants", "note", VALUES, inGo("if Sent != 0 || Arrived != 1 {\n\t\tt.Fatal()\n\t}")],
    ["constants, and the function too", "error", VALUES, inGo("var text = Text\n\tif Sent != 0 {\n\t\tt.Fatal(text)\n\t}\n\tdefer func() { _ = recover() }()\n\t_ = Text(Sent)")],
    ["constants from outside", "note", VALUES, "package pay_test\n\nimport (\n\t\"testing\"\n\n\t\"example.com/m/pay\"\n)\n\nfunc TestIt(t *testing.T) {\n\tif pay.Sent != 0 {\n\t\tt.Fatal()\n\t}\n}\n"],
    ["a variable of the test's own with the name of one", "error", VALUES, inGo("codes := []string{}\n\tif len(codes) > 0 {\n\t\tt.Fatal(\"Sent\")\n\t}")],
    ["a variable that the test fills", "error", VALUES, inGo("codes = nil\n\tif len(codes) > 0 {\n\t\tt.Fatal() // Sent\n\t}")],
    ["a field", "note", VALUES, inGo("point := Point{X: 1}\n\tif point.X != 1 {\n\t\tt.Fatal()\n\t}")],
    ["a field of a type of the test's own", "error", VALUES, inGo("box := shape{X: 1}\n\tif box.X != 1 {\n\t\tt.Fatal()\n\t}", "type shape struct{ X int }")],
  );
});

describe("a test that makes a type out of its subject", () => {
  const BASE = "class Plugin:\n    def setup(self):\n        ready = True\n        return ready\n";
  const KEPT = `${BASE}\n    def __init__(self):\n        self.ready = False\n`;

  it.each<[string, "note" | "error", Project, string, string]>([
    ["may call what it overrides", "note", PYTHON, BASE, "from app.pay import Plugin\nclass Mine(Plugin):\n    def setup(self):\n        return 1\ndef test_it():\n    assert Mine().setup() == 1\n"],
    ["does not, where that is a stand-in by its name", "error", PYTHON, BASE, "from app.pay import Plugin\nclass FakePlugin(Plugin):\n    def setup(self):\n        return 1\ndef test_it():\n    assert FakePlugin().setup() == 1\n"],
    ["never made one, where the parent's constructor did not run", "error", PYTHON, KEPT, "from app.pay import Plugin\nclass Mine(Plugin):\n    def setup(self):\n        return 1\ndef test_it():\n    assert Mine.setup(None) == 1\n"],
    ["may have a constructor of its own", "note", PYTHON, KEPT, "from app.pay import Plugin\nclass Mine(Plugin):\n    def __init__(self):\n        self.x = 1\n    def setup(self):\n        return 1\ndef test_it():\n    assert Mine().setup() == 1\n"],
    ["never made one in Java, where constructors are counted", "error", JAVA, "package com.acme;\nclass Pay {\n  int total() {\n    return 1;\n  }\n}\n", "package com.acme;\nclass PayTest {\n  @Test void it() {\n    assertEquals(1, Mine.ONE);\n  }\n  static class Mine extends Pay {\n    static final int ONE = 1;\n  }\n}\n"],
    ["may override what an interface brings", "note", JAVA, "package com.acme;\ninterface Pay {\n  default int total() {\n    return 1;\n  }\n}\n", "package com.acme;\nclass PayTest {\n  @Test void it() {\n    assertEquals(2, new Mine().total());\n  }\n  static class Mine implements Pay {\n    public int total() {\n      return 2;\n    }\n  }\n}\n"],
    ["runs nothing by embedding an interface", "error", GO, "package pay\n\ntype Payer interface{ Pay() int }\n\nfunc Total(p Payer) int {\n\treturn p.Pay()\n}\n", inGo("if (mine{}).Pay() != 1 {\n\t\tt.Fatal()\n\t}", "type mine struct{ Payer }\n\nfunc (mine) Pay() int { return 1 }")],
  ])("%s", async (_, level, project, source, test) => expect((await judged(project, source, test)).level).toBe(level));
});

describe("what no coverage tool sees", () => {
  const COMPILED = "from numba import njit\n\n\n@njit\ndef area(width):\n    def square(side):\n        return side * side\n    return square(width)\n";
  const POWER = "package com.acme;\n@RunWith(PowerMockRunner.class)\n@PrepareForTest(Pay.class)\nclass PayTest {\n  @Test void it() {\n    BODY\n  }\n}\n";
  const PAY = "package com.acme;\nclass Pay {\n  int total() {\n    return 1;\n  }\n}\n";

  it.each<[string, "note" | "error", Project, string, string]>([
    ["is what is compiled, with what stands in it", "note", PYTHON, COMPILED, "from app.pay import area\ndef test_it():\n    assert area(2) == 4\n"],
    ["is not the function beside it", "error", PYTHON, `${COMPILED}\n\ndef plain(width):\n    side = width\n    return side\n`, "from app.pay import plain\ndef test_it():\n    assert plain\n"],
    ["does not matter where the module is replaced", "error", PYTHON, COMPILED, "import sys\nsys.modules['app.pay'] = MagicMock()\nfrom app.pay import area\ndef test_it():\n    assert area(2)\n"],
    ["is what a class loader of its own loads", "note", JAVA, PAY, POWER.replace("BODY", "assertEquals(1, new Pay().total());")],
    ["is that too where the object is made beside a mock", "note", JAVA, PAY, POWER.replace("BODY", "Pay other = mock(Pay.class);\n    assertEquals(1, new Pay().total());")],
    ["does not matter where there is nothing but a mock", "error", JAVA, PAY, POWER.replace("BODY", "Pay pay = mock(Pay.class);\n    when(pay.total()).thenReturn(1);\n    assertEquals(1, pay.total());")],
  ])("%s", async (_, level, project, source, test) => expect((await judged(project, source, test)).level).toBe(level));
});
