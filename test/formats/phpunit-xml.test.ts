/** What the files of PHPUnit's --coverage-xml hold, one case each. */
import { describe, expect, it } from "vitest";
import { makeHead } from "../../src/formats/head.ts";
import { phpunitXml } from "../../src/formats/phpunit-xml.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";
import { problemOf, toldBy } from "../support/xml-coverage.ts";

const read = (content: string): CoverageReport => phpunitXml.read(textSource(`<phpunit xmlns="https://schema.phpunit.de/coverage/1.0">${content}</phpunit>`));
const file = (content: string, attributes = 'name="A.php" path="/"'): CoverageReport => read(`<file ${attributes}>${content}</file>`);
const LINES_UNKNOWN = "PHPUnit's coverage XML names the lines that ran and not those that did not, so its lines are not counted: its Clover report has both.";

it("tells functions and totals of one file, and no lines, for it lists only those that ran", () => {
  const report = file('<totals><lines total="9" executable="4" executed="3"/></totals><class name="A" start="3" executable="4" executed="3">' +
    '<method name="f" start="4" end="6" executable="3" executed="3"/><method name="g" start="7" end="9" executable="1" executed="0"/></class>' +
    '<coverage><line nr="5"><covered by="ATest::testF"/></line></coverage><source><line no="1"><token name="T_OPEN_TAG">x</token></line></source>');
  expect(toldBy(report)).toEqual({ "A.php": { lines: "untold", branches: "untold", functions: "f@4-6=3 g@7-9=0" } });
  expect(report.declared).toEqual({ lines: { hit: 3, total: 4 }, branches: null });
  expect(report.warnings).toEqual([LINES_UNKNOWN]);
});

describe("functions", () => {
  it.each([
    ["have no end outside of classes", '<function name="f" start="4" executable="3" executed="1"/>', "f@4-0=1"],
    ["have no end before their beginning", '<method name="f" start="4" end="2" executable="3" executed="1"/>', "f@4-0=1"],
    ["of which nothing can run are left out", '<method name="f" start="4" end="4" executable="0" executed="0"/>', ""],
  ])("%s", (_, content, functions) => expect(toldBy(file(content))["A.php"]!.functions).toBe(functions));

  it.each([
    ['<method name="f" executable="1" executed="1"/>', "Functions without a line that can be read were left out: 1, the first says \"f\" in \"A.php\"."],
    ['<method name="f" start="4" executable="1"/>', "Functions that do not say whether they ran were left out: 1, the first says \"f\" in \"A.php\"."],
  ])("%s is odd", (method, warning) => expect(file(method).warnings).toEqual([warning, LINES_UNKNOWN]));
});

describe("paths", () => {
  it.each([['name="A.php" path="/"', "A.php"], ['name="A.php" path="/Money/Cents"', "Money/Cents/A.php"], ['name="A.php"', "A.php"]])("of %s: %s", (attributes, path) =>
    expect(Object.keys(toldBy(file("", attributes)))).toEqual([path]));

  it("without a name, or too long, are refused", () => {
    expect(problemOf(() => file("", 'path="/"')).message).toBe("report was recognised as PHPUnit's coverage XML, but a file has no name.");
    expect(problemOf(() => file("", `name="${"x".repeat(5000)}"`)).slug).toBe("report-malformed");
  });
});

it("is an index of no file of its own, which says what to name beside it", () => {
  const report = read('<build/><project source="/app/src"><directory name="/"><totals><lines executable="4" executed="3"/></totals>' +
    '<file name="A.php" href="A.php.xml"><totals><lines executable="2" executed="1"/></totals></file><file name="B.php" href="B.php.xml"/></directory></project>');
  expect(report.coverage.files).toEqual([]);
  expect(report).toMatchObject({ declared: { lines: { hit: 3, total: 4 }, branches: null }, bases: ["/app/src"] });
  expect(report.warnings).toEqual(["It is the index of 2 files and holds none of them: name the files beside it too, such as coverage-xml/**/*.xml."]);
});

it("without a file says so", () => expect(read("").warnings).toEqual([LINES_UNKNOWN, "The report lists no file."]));

it.each([
  ['<phpunit xmlns="https://schema.phpunit.de/coverage/1.0"/>', true], ['<phpunit xmlns="https://schema.phpunit.de/coverage/2.0"><file', true],
  ['<phpunit xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://schema.phpunit.de/9.6/phpunit.xsd"/>', false],
  ["<phpunit/>", false],
])("recognises %s: %s", (text, expected) => expect(phpunitXml.recognises(makeHead(new TextEncoder().encode(text)))).toBe(expected));
