import { describe, expect, it } from "vitest";
import { classAbove, codeOf, withoutImports } from "../../src/hollow/code-text.ts";

const flat = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

describe("the code of a text", () => {
  it.each([
    ["a.py", "x = 'Pay' # Pay\ny = 7 // 2", "x = y = 7 // 2"], ["a.py", '"""Pay\n\'s"""\nz', "z"], ["a.py", 'f"{pay(1)} Pay"', "f pay(1)"], ["a.py", '"{pay}"', ""],
    ["a.ts", "x = 'it\\'s' // Pay\n/* Pay\n */ y", "x = y"], ["a.ts", "`${pay(1)} Pay`", "pay(1)"], ["a.ts", "this.#pay", "this.#pay"], ["a.go", "a := `raw` + \"Pay\"", "a := +"],
  ])("%s: %j is %j", (path, text, code) => expect(flat(codeOf(path, text))).toBe(code));

  it.each(["'''a\n\nb'''\nc", "x = '''open\n\n"])("keeps its lines: %j", (text) => {
    expect(codeOf("a.py", text).split("\n")).toHaveLength(text.split("\n").length);
  });

  it.each([
    ["from a import (\n  b,\n  c,\n)\nd", "d"], ["from a import b\nd", "d"], ["import a.b\nd", "d"], ["import {\n  b,\n} from ;\nd", "d"], ["import b, { c } from ;\nd", "d"],
    ["const { b,\n c } = require( );\nd", "; d"], ["export { b } from ;\nd", "d"], ["import com.acme.B;\nd", "d"], ["const b = make();", "const b = make();"],
  ])("is without its imports: %j", (code, rest) => expect(flat(withoutImports(code))).toBe(rest));

  it.each([
    ["openings", "/* ".repeat(200_000)], ["quotes", "'\"`".repeat(200_000)], ["empty lines", "\n".repeat(500_000)], ["imports", "import a\n".repeat(60_000)], ["lists", "import {\n".repeat(60_000)], ["blanks", `class A${" ".repeat(500_000)}`],
  ])("is found in a time that does not grow with the square of many %s", (_, text) => {
    const start = performance.now();
    for (const path of ["a.py", "a.ts"]) withoutImports(codeOf(path, text));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("the class that a line stands in", () => {
  const rows = ["class A:", "  def f(self):", "    pass", "export abstract class B {", "  f() {}"];
  it.each([[1, "A"], [3, "A"], [5, "B"]])("is that of the nearest heading above line %i: %s", (line, name) => expect(classAbove(rows, line)).toBe(name));
  it("is none where there is no heading", () => expect(classAbove(["def f():"], 1)).toBeNull());
});
