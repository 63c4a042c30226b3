import { describe, expect, it } from "vitest";
import { simplecov } from "../../src/formats/simplecov.ts";
import { claims, filesOf, readDocument, refusalOf } from "../support/json-report.ts";

const command = (files: object) => ({ coverage: files, timestamp: 1700000000 });
const resultset = (...entries: unknown[]) => Object.fromEntries(entries.map((entry, index) => [`Unit Tests (${index + 1}/4)`, command({ "/app/a.rb": entry })]));
const together = (...entries: unknown[]) => filesOf(simplecov, resultset(...entries))[0]!;
const formatted = (entry: unknown, more: object = {}) => ({ meta: { simplecov_version: "0.22.0", ...more }, coverage: { "lib/a.rb": entry }, groups: {} });
const fileOf = (entry: unknown) => filesOf(simplecov, formatted(entry))[0]!;

describe("recognition", () => {
  it.each([
    ["a resultset, whatever its commands are called", resultset([1]), true],
    ["a resultset of a command called coverage", { coverage: command({}) }, true],
    ["the JSON formatter's", formatted({ lines: [] }), true],
    ["that of the gem simplecov-json", { files: [], metrics: { covered_percent: 1 }, command_name: "RSpec" }, true],
    ["coverage of Codecov", { coverage: { "a.rb": { 1: 1 } } }, false],
    ["the JSON of coverage.py", { meta: { show_contexts: false }, files: {} }, false],
    ["settings", { coverage: true, name: "x" }, false],
    ["an object without anything", {}, false],
  ])("of %s", (_, value, expected) => expect(claims(simplecov, value)).toBe(expected));
});

describe("lines of a resultset", () => {
  it.each([
    ["stand by their place in the list, null where there is no code", [[null, 1, 0, null, 3]], [[2, 1], [3, 0], [5, 3]]],
    ["of several commands are hit as often as in the one that hit them most", [[1, 0], [4, 0]], [[1, 4], [2, 0]]],
    ["that only one command takes for code count where it ran them", [[null, null], [2, 0]], [[1, 2]]],
    ["of lists of different lengths are read to the end of the longer one", [[1], [1, 5, 0]], [[1, 1], [2, 5]]],
    ["are none in an empty list", [[]], []],
  ])("%s", (_, lists, lines) => {
    expect(together(...lists.map((list) => ({ lines: list }))).lines).toEqual(lines);
    expect(together(...[...lists].reverse()).lines).toEqual(lines);
  });

  it("are not told where only branches were measured", () => {
    expect(together({ lines: null, branches: {} })).toMatchObject({ lines: null, branches: [], functions: null });
  });
});

describe("branches of a resultset", () => {
  const arms = (yes: number, no: number) => ({ lines: [], branches: { "[:if, 0, 4, 4, 8, 7]": { "[:then, 1, 5, 6, 5, 9]": yes, "[:else, 2, 7, 6, 7, 9]": no } } });

  it("stand where SimpleCov reports them: the line above an arm, or its own beside its condition", () => {
    expect(together(arms(1, 0)).branches).toEqual([[4, 1, 1, 1], [6, 1, 0, 0]]);
    const inline = { branches: { "[:if, 0, 3, 4, 3, 45]": { "[:then, 1, 3, 24, 3, 25]": 0, "[:else, 2, 3, 28, 3, 45]": 2 } } };
    expect(together(inline).branches).toEqual([[3, 2, 1, 0b10]]);
  });

  it("of several commands are the same where their keys are", () => {
    expect(together(arms(1, 0), arms(0, 2), { branches: {} }).branches).toEqual([[4, 1, 1, 1], [6, 1, 1, 1]]);
  });

  it.each([
    ["words that are no place", "[:if]"],
    ["something that Ruby would run", "[:if, 0, system('x'), 4, 8, 7]"],
    ["no brackets", "if, 0, 4, 4, 8, 7"],
    ["a line beyond ten million", "[:if, 0, 1000000000, 4, 8, 7]"],
    ["thousands of words", `[${"a, ".repeat(3000)}4, 4, 8, 7]`],
  ])("are refused with a key of %s", (_, key) => {
    expect(refusalOf(simplecov, resultset({ branches: { [key]: {} } }))?.slug).toBe("report-malformed");
  });
});

describe("methods", () => {
  it("have the names that SimpleCov's JSON gives them", () => {
    const methods = {
      '["Stock::Counter", :up, 9, 4, 11, 7]': 2, '[#<Class:Stock>, :left, 3, 2, 5, 5]': 0, "[Object, :idle?, 1, 0, 1, 3]": 1,
    };
    expect(together({ lines: [], methods }).functions).toEqual([[1, "Object#idle?", 1, 1], [3, "Stock.left", 5, 0], [9, "Stock::Counter#up", 11, 2]]);
  });

  it("are lists in the JSON formatter's, where a comment may exclude them", () => {
    const methods = [
      { name: "Foo#b", start_line: 8, end_line: 10, coverage: 0 }, { name: "Foo.a", start_line: 3, end_line: 6, coverage: 4 },
      { name: "Foo#c", start_line: 12, end_line: 13, coverage: "ignored" },
    ];
    expect(fileOf({ lines: [], methods }).functions).toEqual([[3, "Foo.a", 6, 4], [8, "Foo#b", 10, 0]]);
  });
});

describe("the JSON formatter's", () => {
  it("leaves out what a comment excludes", () => {
    expect(fileOf({ lines: [1, null, "ignored", 0], branches: [{ start_line: 3, coverage: "ignored" }, { start_line: 4, coverage: 1 }] }))
      .toMatchObject({ lines: [[1, 1], [4, 0]], branches: [[4, 1, 1, 1]], functions: null });
  });

  it("gives branches the line by which they are reported, where it says so", () => {
    const branches = [{ start_line: 5, report_line: 4, coverage: 1 }, { start_line: 4, report_line: 4, coverage: 0 }];
    expect(fileOf({ branches }).branches).toEqual([[4, 2, 1, 0b01]]);
  });

  it("is a list of lines and nothing else in old versions, of a file and of the gem", () => {
    expect(fileOf([null, 2]).lines).toEqual([[2, 2]]);
    const gem = { files: [{ filename: "/app/a.rb", coverage: [1, null] }, { filename: "/app/b.rb", coverage: { lines: [0] } }], metrics: { covered_percent: 50, covered_lines: 1, total_lines: 2 } };
    expect(filesOf(simplecov, gem).map(({ lines }) => lines)).toEqual([[[1, 1]], [[1, 0]]]);
    expect(readDocument(simplecov, gem).declared).toEqual({ lines: { hit: 1, total: 2 }, branches: null });
  });

  it("declares its totals, and starts its paths from its root", () => {
    const document = { ...formatted({ lines: [1] }, { root: "/app" }), total: { lines: { covered: 1, total: 1 }, branches: { covered: 0, total: 2 } } };
    expect(readDocument(simplecov, document)).toMatchObject({
      producer: "simplecov 0.22.0", bases: ["/app"], declared: { lines: { hit: 1, total: 1 }, branches: { hit: 0, total: 2 } },
    });
  });
});

describe("a wrong shape", () => {
  it.each([
    ["a count that is a text", resultset([1, "2"])],
    ["ignored lines in a resultset, which knows none", resultset(["ignored"])],
    ["a file that is a number", resultset(3)],
    ["branches that are a list", resultset({ branches: [1] })],
    ["an arm without a number", resultset({ branches: { "[:if, 0, 4, 4, 8, 7]": { "[:then, x, 5, 6, 5, 9]": 1 } } })],
    ["arms that are a number", resultset({ branches: { "[:if, 0, 4, 4, 8, 7]": 1 } })],
    ["formatted branches that are an object", formatted({ branches: {} })],
    ["a formatted branch on no line", formatted({ branches: [{ coverage: 1 }] })],
    ["formatted coverage that is a list", { ...formatted({}), coverage: [] }],
    ["a method without a name", formatted({ methods: [{ start_line: 1, coverage: 1 }] })],
  ])("is refused: %s", (_, document) => expect(refusalOf(simplecov, document)?.slug).toBe("report-malformed"));
});
