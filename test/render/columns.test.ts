import { describe, expect, it } from "vitest";
import { cut, figures, textTable, widthOf, words, wrap } from "../../src/render/columns.ts";

describe("widthOf", () => {
  it.each([["abc", 3], ["é", 1], ["e\u0301", 1], ["界", 2], ["한글", 4], ["😀", 2], ["ｱ", 1], ["ａ", 2], ["–", 1], ["", 0]])("of %j is %d", (text, width) =>
    expect(widthOf(text)).toBe(width));
});

describe("cut", () => {
  it.each([["abc", 3, "abc"], ["abcd", 3, "ab…"], ["界界", 3, "界…"], ["界界", 4, "界界"]])("%j to %d columns", (text, width, expected) => expect(cut(text, width)).toBe(expected));
});

describe("wrap", () => {
  it("breaks at spaces", () => expect(wrap("one two three", 7)).toEqual(["one two", "three"]));
  it("keeps a figure with its sign", () => expect(wrap("it is 80 %", 8)).toEqual(["it is", "80 %"]));
  it("leaves a long word whole, to be copied", () => expect(wrap("a src/very/long/path.ts b", 8)).toEqual(["a", "src/very/long/path.ts", "b"]));
});

describe("textTable", () => {
  const columns = [words("name"), figures("n"), words("said")];
  it("aligns words to the left and figures to the right", () => {
    expect(textTable(columns, [["a", "1", "x"], ["bcd", "100", "yy"]], 80)).toEqual(["name    n  said", "a       1  x", "bcd   100  yy"]);
  });
  it("cuts nothing below a readable width, however narrow the terminal", () => {
    expect(textTable([words("first"), words("second")], [["abcdefghijkl", "mno pqr stu"]], 5)).toEqual(["first     second", "abcdefg…  mno pqr", "          stu"]);
  });
  it("holds any number of rows", () => {
    expect(textTable(columns, Array.from({ length: 300_000 }, () => ["a", "1", "x"]), 80)).toHaveLength(300_001);
  });
  it("counts wide characters as two", () => {
    expect(textTable(columns, [["界界", "1", "x"], ["a", "2", "y"]], 80)).toEqual(["name  n  said", "界界  1  x", "a     2  y"]);
  });
  it("wraps the last column and cuts the others when the terminal is narrow", () => {
    const lines = textTable(columns, [["a-very-long-name-of-a-module", "1", "several words that need a line"]], 30);
    expect(lines).toEqual([
      "name          n  said",
      "a-very-long…  1  several words",
      "                 that need a",
      "                 line",
    ]);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(30);
  });
});
