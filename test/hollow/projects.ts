/** Small projects in each language, of which one subject was loaded and none of its functions ran: what is said of it, by the text of its test. */
import { lookAtTexts } from "./make.ts";
import type { SceneDrawing } from "../support/draw.ts";

const LIVE = { lines: "1/1", functions: "1/1" };

/** A subject and its test, whose texts are given, beside a pair that is as it should be. */
export interface Project {
  readonly subject: string;
  readonly test: string;
  readonly beside: readonly [subject: string, text: string, test: string, text: string];
}

export const PYTHON: Project = {
  subject: "app/pay.py", test: "tests/test_pay.py",
  beside: ["app/rates.py", "def vat(net):\n    return net\n", "tests/test_rates.py", "from app.rates import vat\ndef test_it():\n    assert vat(1) == 1\n"],
};
export const SCRIPT: Project = {
  subject: "src/pay.ts", test: "tests/pay.test.ts",
  beside: ["src/rates.ts", "export function vat(net: number) {\n  return net;\n}\n", "tests/rates.test.ts", "import { vat } from '../src/rates';\nit('is 1', () => expect(vat(1)).toBe(1));\n"],
};
export const JAVA: Project = {
  subject: "src/main/java/com/acme/Pay.java", test: "src/test/java/com/acme/PayTest.java",
  beside: ["src/main/java/com/acme/Rates.java", "package com.acme;\nclass Rates {\n  int vat(int net) {\n    return net;\n  }\n}\n", "src/test/java/com/acme/RatesTest.java", "package com.acme;\nclass RatesTest {\n  @Test void it() {\n    assertEquals(1, new Rates().vat(1));\n  }\n}\n"],
};
export const GO: Project = {
  subject: "pay/pay.go", test: "pay/pay_test.go",
  beside: ["rates/rates.go", "package rates\n\nfunc Vat(net int) int {\n\treturn net\n}\n", "rates/rates_test.go", "package rates\n\nimport \"testing\"\n\nfunc TestVat(t *testing.T) {\n\tif Vat(1) != 1 {\n\t\tt.Fatal()\n\t}\n}\n"],
};

/** What is said of a subject of which no function ran, though it was loaded, and why. */
export const judged = async ({ subject, test, beside }: Project, source: string, tested: string): Promise<{ readonly level: string; readonly why: string }> => {
  const lines = Object.fromEntries(source.split("\n").map((_, at) => [at + 1, 0]));
  const drawing: SceneDrawing = { files: { [subject]: { lines, functions: "0/2" }, [beside[0]]: LIVE }, tests: { [test]: "1 passed", [beside[2]]: "1 passed" } };
  const texts = { [subject]: source, [test]: tested, [beside[0]]: beside[1], [beside[2]]: beside[3], "package.json": "{}", "go.mod": "module example.com/m\n", "app/__init__.py": "" };
  const { hollow, why } = await lookAtTexts(drawing, texts);
  return { level: hollow.map((one) => one.level).join(), why: why ?? "" };
};
