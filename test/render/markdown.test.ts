import { describe, expect, it } from "vitest";
import { clean, clip, LONGEST } from "../../src/render/clean.ts";
import { code, link, prose, row, tableHead } from "../../src/render/markdown.ts";

describe("clean", () => {
  it.each([
    ["line breaks of every sort become spaces", "a\r\nb\u2028c\u0085d\te", "a b c d e"],
    ["spaces at the ends and in rows go", "  a \u00a0 b  ", "a b"],
    ["colours go", "\u001b[1;31mred\u001b[0m \u009b32mgreen", "red green"],
    ["titles of terminals go", "a\u001b]0;title\u0007b\u001b]8;;https://x\u001b\\c", "abc"],
    ["what turns the reading direction goes", "a\u202eb\u2066c\u061cd", "abcd"],
    ["what has no width goes", "a\u200bb\u200dc\ufeffd\u00ade", "abcde"],
    ["half characters are replaced", "a\ud800b", "a\ufffdb"],
    ["other writing stays", "界 é e\u0301 😀 עברית", "界 é e\u0301 😀 עברית"],
    ["old workflow commands are broken up", "a##[error]b", "a## [error]b"],
    ["also where only something invisible kept them apart", "##\u200b[error]", "## [error]"],
    ["comments cannot begin, and so no marker", "<!-- proofgate:default -->", "<! -- proofgate:default -->"],
  ])("%s", (_, text, expected) => expect(clean(text)).toBe(expected));

  it("cuts to so many characters, never inside one", () => {
    expect(clip("😀😀😀", 3)).toBe("😀😀😀");
    expect(clip("😀😀😀😀", 3)).toBe("😀😀…");
    expect([...clean("x".repeat(10_000_000))]).toHaveLength(LONGEST);
  });
});

describe("code", () => {
  it.each([
    ["a.py", "`a.py`"],
    ["a`b", "``a`b``"],
    ["a``b`c", "```a``b`c```"],
    ["`a`", "`` `a` ``"],
    ["", "`  `"],
    ["</details> @org #1", "`</details> @org #1`"],
  ])("fences %j longer than any run inside", (text, expected) => expect(code(text)).toBe(expected));
});

describe("prose", () => {
  it.each([
    ["Line coverage of billing is 67.6 %, 12.4 points below its target.", "Line coverage of billing is 67.6 %, 12.4 points below its target."],
    ["18 tests in tests/test_billing.py pass.", "18 tests in `tests/test_billing.py` pass."],
    ["(app/a.py, app/b.py)", "(`app/a.py`, `app/b.py`)"],
    ["Run `proofgate baseline --update`.", "Run `proofgate baseline --update`."],
    ["Name it with --coverage, or lower targets.lines.", "Name it with `--coverage`, or lower `targets.lines`."],
    ["total() and app.total() ran", "total() and `app.total()` ran"],
    ["see @org/team, #12, GH-7 and CVE-2024-1", "see `@org/team`, `#12`, `GH-7` and `CVE-2024-1`"],
    ["at deadbeef1 or 1234567", "at `deadbeef1` or 1234567"],
    ["www.evil.example a@b.c https://x.y", "`www.evil.example` `a@b.c` `https://x.y`"],
    ["a`b c`d`", "a`b c`d`` ` ``"],
    ["`a``b`", "`a` `b`"],
    ["- 1. # x", "`-` 1. `#` x"],
    ["1. x", "`1.` x"],
    ["---", "`---`"],
    ["un été 界", "un été 界"],
    ["", ""],
  ])("sets names of %j as code and leaves words alone", (text, expected) => expect(prose(text)).toBe(expected));
});

describe("tables and links", () => {
  it("escape bars in cells", () => expect(row(["a|b", code("c|d")])).toBe("| a\\|b | `c\\|d` |"));
  it("put figures to the right", () => expect(tableHead([{ title: "A" }, { title: "B", figures: true }])).toBe("| A | B |\n| :--- | ---: |"));
  it("keep an address within its brackets", () =>
    expect(link("x", "https://h/a b(c)<d>\"e\"*'\ud800")).toBe("[x](https://h/a%20b%28c%29%3Cd%3E%22e%22%2a%27%EF%BF%BD)"));
});
