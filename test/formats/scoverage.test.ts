/** What scoverage's XML holds, one case each. */
import { describe, expect, it } from "vitest";
import { makeHead } from "../../src/formats/head.ts";
import { scoverage } from "../../src/formats/scoverage.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { toldBy, type Told } from "../support/xml-coverage.ts";

const statement = (line: number, count: number | string, more = 'branch="false"', source = "/src/A.scala"): string =>
  `<statement source="${source}" line="${line}" invocation-count="${count}" ${more}>\n</statement>`;
const method = (name: string, ...statements: string[]): string => `<method name="${name}"><statements>${statements.join("")}</statements></method>`;
const read = (methods: string): CoverageReport =>
  scoverage.read(textSource(`<scoverage statement-count="9" statements-invoked="9"><packages><package><classes><class filename="/src/A.scala"><methods>${methods}</methods></class></classes></package></packages></scoverage>`));
const told = (...statements: string[]): Told => toldBy(read(method("p/C/f", ...statements)))["/src/A.scala"]!;

describe("statements", () => {
  it("are lines, with the largest count of any on it", () => expect(told(statement(3, 0), statement(3, 2), statement(4, 0)).lines).toBe("3:2 4:0"));
  it("that are ignored are left out", () => expect(told(statement(3, 1), statement(4, 0, 'branch="true" ignored="true"'))).toEqual({ lines: "3:1", branches: "", functions: "p/C/f@3-3=1" }));
  it("that are branches are the outcomes of their line", () => expect(told(statement(3, 0, 'branch="true"'), statement(3, 1, 'branch="true"'), statement(3, 1)).branches).toBe("3:1/2"));
  it("that do not say whether they are branches leave them untold", () => expect(told(statement(3, 1, "")).branches).toBe("untold"));

  it.each([
    [statement(0, 1), "Lines without a number that can be read were left out: 1, the first says \"0\" in \"/src/A.scala\"."],
    [statement(8, "x"), "Lines without hits that can be read count as not hit: 1, the first says \"x\" in \"/src/A.scala\"."],
    ['<statement line="3" invocation-count="1"/>', "Code of files that the report does not name was left out: 1, the first says nothing."],
    [statement(8, 1, 'branch="false"', ""), "Code of files that the report does not name was left out: 1, the first says \"\"."],
  ])("%s is odd", (odd, warning) => expect(read(method("f", statement(1, 1), odd)).warnings).toEqual([warning]));
});

describe("methods", () => {
  it("span their statements", () => expect(told(statement(9, 0), statement(4, 3)).functions).toBe("p/C/f@4-9=3"));
  it("are not what stands in a class outside of them, whose lines count all the same", () =>
    expect(toldBy(read(method("p/C/&lt;none&gt;", statement(1, 1)) + method("p/C/g", statement(2, 0))))["/src/A.scala"])
      .toEqual({ lines: "1:1 2:0", branches: "", functions: "p/C/g@2-2=0" }));
});

it.each([["<scoverage/>", true], ["<statements/>", false], ["<coverage/>", false]])("recognises %s: %s", (text, expected) =>
  expect(scoverage.recognises(makeHead(new TextEncoder().encode(text)))).toBe(expected));
