/** TAP streams, one small one each: results, directives, plans, sub-tests, diagnostics, several streams, what is cut. */
import { describe, expect, it } from "vitest";
import { tapLine } from "../../src/formats/tap-lines.ts";
import { MAX_LEVEL } from "../../src/formats/tap-blocks.ts";
import { tap } from "../../src/formats/tap.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const lines = (...texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");
const cases = (...texts: readonly string[]): string[] => drawnCases(tap, lines(...texts));
const contradiction = (...texts: readonly string[]): string | null => readText(tap, lines(...texts)).contradiction ?? null;

describe("recognises", () => {
  it.each([
    ["a version", "TAP version 13\n"], ["a version behind other output", "> shop@1.0.0 test\n> tape test.js\n\nTAP version 14\r\n"],
    ["a plan and results", "# cart\n1..2\nok 1\nnot ok 2\n"], ["a plan at the end", "ok - a\n1..1\n"], ["a first result without a plan in sight", "# cart\n\nok 1 - a\n"],
    ["a first failure", "not ok 1 a\n"], ["everything skipped", "1..0 # SKIP no backend\n"],
  ])("%s", (_, text) => expect(tap.recognises(headOf(text))).toBe(true));

  it.each([
    ["what Go prints", "ok  \texample.com/cart\t0.012s\nok  \texample.com/b\t0.1s\n"], ["a word", "ok\n"], ["a plan alone", "1..5\n"], ["Node's own words", "✔ adds up (0.9ms)\nℹ tests 1\n"],
    ["a later result", "log\nok 1\n"], ["XML that holds it", "<a>\nTAP version 13\nok 1\n1..1\n</a>"], ["a list", "1. ok\n2. ok\n"], ["an LCOV report", "TN:\nSF:a.js\nDA:1,1\nend_of_record\n"],
  ])("not %s", (_, text) => expect(tap.recognises(headOf(text))).toBe(false));

  it("quickly, whatever the head", () => {
    const begun = performance.now();
    for (const unit of ["\n", " \n", "#\n", "ok", "1..", "not ", " ", "\t#", "TAP version 1"]) tap.recognises(headOf(unit.repeat(65_536 / unit.length)));
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe("a line", () => {
  const result = { kind: "result", ok: true, number: "", name: "", directive: null, reason: "", seconds: null, opens: false };

  it.each([
    ["ok", {}], ["ok 3", { number: "3" }], ["not ok 3", { ok: false, number: "3" }], ["ok 3 - adds up", { number: "3", name: "adds up" }],
    ["ok 3 adds up", { number: "3", name: "adds up" }], ["ok - adds up", { name: "adds up" }], ["ok 3 - - a", { number: "3", name: "- a" }],
    ["ok 3 # SKIP", { number: "3", directive: "skip" }], ["ok 3 # skip no backend", { number: "3", directive: "skip", reason: "no backend" }],
    ["ok 3 - a # Skipped: later", { number: "3", name: "a", directive: "skip", reason: "later" }], ["not ok 3 a #TODO b", { ok: false, number: "3", name: "a", directive: "todo", reason: "b" }],
    ["ok 3 - closes #12 and # 13", { number: "3", name: "closes #12 and # 13" }], ["ok 3 - a\\# SKIP \\\\ b", { number: "3", name: "a# SKIP \\ b" }],
    ["ok 3 - C# SKIP", { number: "3", name: "C# SKIP" }], ["ok 3 - a # time=5.5ms", { number: "3", name: "a", seconds: 0.0055 }], ["ok 3 - a # time=2s", { number: "3", name: "a", seconds: 2 }],
    ["ok 3 - a # time=5ms # SKIP b", { number: "3", name: "a", seconds: 0.005, directive: "skip", reason: "b" }], ["ok 3 - a # time=5ms {", { number: "3", name: "a", seconds: 0.005, opens: true }],
    ["ok 3 - a{", { number: "3", name: "a{" }],
  ])("%j is a result", (text, more) => expect(tapLine(text)).toEqual({ ...result, ...more }));

  it.each([
    ["1..6", { kind: "plan", count: 6, skip: null }], ["1..0 # SKIP no backend", { kind: "plan", count: 0, skip: "no backend" }], ["1..0 # no tests", { kind: "plan", count: 0, skip: null }],
    ["TAP version 13", { kind: "version" }], ["Bail out!  no database", { kind: "bailout", text: "no database" }], ["}", { kind: "closes" }], ["#  a", { kind: "comment", text: "  a" }],
    ["okay", null], ["nok 1", null], ["not ok1", null], ["1..", null], ["2..3", null], ["pragma +strict", null], ["", null],
  ])("%j is %j", (text, line) => expect(tapLine(text)).toEqual(line));
});

describe("a result", () => {
  it.each([
    ["ok 1 - a", "a passed"], ["not ok 1 - a", "a failed"], ["ok 1 - a # SKIP b", "a skipped: b"], ["not ok 1 - a # SKIP b", "a failed: b"],
    ["not ok 1 - a # TODO b", "a skipped: b"], ["ok 1 - a # TODO", "a skipped"], ["ok 1", "test 1 passed"], ["ok", "test 1 passed"],
  ])("%j: %s", (text, drawing) => expect(cases(text, "1..1")).toEqual([drawing]));

  it("without a name is called by its number, or its place", () => expect(cases("1..3", "ok", "ok", "ok 7")).toEqual(["test 1 passed", "test 2 passed", "test 7 passed"]));

  it("names no file: only a failure could, and a file that comes and goes is none", () => {
    expect(readText(tap, lines("not ok 1 - a", "  ---", "  at: /w/a.js:3:5", "  ...", "1..1")).cases[0]).toMatchObject({ file: null, line: null });
  });
});

describe("a plan", () => {
  it.each([["in front", ["1..2", "ok", "ok"]], ["behind", ["ok", "ok", "1..2"]]])("may stand %s", (_, texts) => expect(cases(...texts)).toHaveLength(2));

  it.each([
    ["fewer results than planned", ["1..3", "ok", "ok"], "report plans 3 tests, and ends after 2."], ["fewer, planned behind", ["ok", "1..2"], "report plans 2 tests, and ends after 1."],
    ["no plan", ["TAP version 13", "ok", "ok"], "report ends without a plan, after 2 results."], ["nothing", ["TAP version 13"], "report ends without a plan, after 0 results."],
  ])("that is not met is a cut: %s", (_, texts, message) => {
    expect(problemOf(tap, lines(...texts))).toMatchObject({ slug: "report-truncated", where: "report", message });
  });

  it("that is exceeded contradicts the results", () => {
    expect(contradiction("1..1", "ok 1", "ok 2")).toBe("The plan says 1 tests, and 2 are there.");
    expect(contradiction("ok", "ok", "1..1")).toBe("The plan says 1 tests, and 2 are there.");
    expect(contradiction("1..2", "ok", "ok")).toBeNull();
  });

  it.each([
    ["outside of the plan", ["1..2", "ok 1", "ok 3"], "The plan says 2 tests, and a test 3 is there."],
    ["outside of a plan at the end", ["ok 1", "ok 3", "1..2"], "The plan says 2 tests, and a test 3 is there."],
    ["below the plan", ["1..2", "ok 0", "ok 1"], "The plan says 2 tests, and a test 0 is there."],
    ["that is there twice", ["1..3", "ok 1", "ok 2", "ok 2"], "Test 2 is there twice."],
    ["that one without a number had before it", ["1..3", "ok", "ok", "ok 2"], "Test 2 is there twice."],
    ["of a failure", ["1..2", "ok 1", "not ok 3"], "The plan says 2 tests, and a test 3 is there."],
    ["of sub-tests, outside of their plan", ["    1..2", "    ok 1", "    ok 3", "ok 1 - cart", "1..1"], "The plan says 2 tests, and a test 3 is there."],
    ["of sub-tests in braces", ["ok 1 - cart {", "    ok 1", "    ok 1", "    1..2", "}", "1..1"], "Test 1 is there twice."],
    ["of the first of two streams", ["1..2", "ok 1", "ok 1", "TAP version 13", "1..1", "ok 1"], "Test 1 is there twice."],
  ])("has no number %s", (_, texts, sentence) => expect(contradiction(...texts)).toBe(sentence));

  it.each([
    ["none", ["1..2", "ok", "ok"]], ["some", ["1..3", "ok", "ok 2", "ok"]], ["all, in another order", ["1..3", "ok 2", "ok 3", "ok 1"]], ["leading zeros", ["1..2", "ok 01", "ok 02"]],
    ["in printed text that looks like sub-tests", ["    ok 7", "    ok 7", "ok 1", "1..1"]], ["those of each of two sub-tests", ["    ok 1", "    1..1", "ok 1 - a", "    ok 1", "    1..1", "ok 2 - b", "1..2"]],
  ])("is met with %s of its numbers", (_, texts) => expect(contradiction(...texts)).toBeNull());

  it("of none is no test, or all of them skipped", () => {
    expect(cases("1..0")).toEqual([]);
    expect(cases("1..0 # SKIP no backend")).toEqual(["all tests skipped: no backend"]);
  });

  it("at the end may lack a line end; a result there may not, for it may be cut", () => {
    expect(drawnCases(tap, "ok 1 - a\n1..1")).toEqual(["a passed"]);
    expect(problemOf(tap, "1..1\nok 1 - a # SK")).toMatchObject({ slug: "report-truncated", message: "report ends in the middle of a line." });
    expect(problemOf(tap, "ok 1\nok 2\n1..1")).toMatchObject({ slug: "report-truncated" });
  });
});

describe("sub-tests", () => {
  it("count in the place of the result that they belong to", () => {
    expect(cases("# Subtest: cart", "    # Subtest: inside", "        ok 1 - a", "        1..1", "    ok 1 - inside", "    not ok 2 - b", "    1..2", "not ok 1 - cart", "ok 2 - c", "1..2"))
      .toEqual(["cart › inside | a passed", "cart | b failed", "c passed"]);
  });

  it("may have their plan in front", () => expect(cases("    1..1", "    ok 1 - a", "ok 1 - cart", "1..1")).toEqual(["cart | a passed"]));

  it("may stand in braces behind it", () => {
    expect(cases("1..2", "ok 1 - cart # time=5ms {", "    1..2", "    ok 1 - a", "    ok 2 - inside {", "        ok 1 - b", "        1..1", "    }", "}", "ok 2 - c")).toEqual(["cart | a passed", "cart › inside | b passed", "c passed"]);
  });

  it.each([
    ["failed, though none of them did", ["    ok 1 - a", "    1..1", "not ok 1 - cart", "1..1"], ["cart | a passed", "cart failed"]],
    ["failed as they did", ["    not ok 1 - a", "    1..1", "not ok 1 - cart", "1..1"], ["cart | a failed"]],
    ["failed, in braces", ["not ok 1 - cart {", "    ok 1 - a", "    1..1", "}", "1..1"], ["cart | a passed", "cart failed"]],
    ["is still to be done, though they failed", ["    not ok 1 - a", "    1..1", "not ok 1 - cart # TODO", "1..1"], ["cart | a failed"]],
    ["is still to be done, as they are", ["    not ok 1 - a # TODO", "    1..1", "not ok 1 - cart # TODO", "1..1"], ["cart | a skipped"]],
    ["has fewer than planned", ["    1..2", "    ok 1 - a", "not ok 1 - cart", "1..1"], ["cart | a passed", "cart errored: planned 2, ran 1"]],
    ["has more than planned, and passed", ["    1..1", "    ok 1 - a", "    ok 2 - b", "ok 1 - cart", "1..1"], ["cart | a passed", "cart | b passed", "cart errored: planned 1, ran 2"]],
    ["has none", ["    1..0 # SKIP later", "ok 1 - cart # SKIP later", "1..1"], ["cart skipped: later"]],
    ["has none in braces", ["ok 1 - cart {", "}", "1..1"], ["cart passed"]],
  ])("of a result that %s", (_, texts, expected) => expect(cases(...texts)).toEqual(expected));

  it("without a plan are printed text", () => expect(cases("    not ok 1 - printed", "ok 1 - a", "        ok", "1..1")).toEqual(["a passed"]));

  it("stand four spaces further in; anything else is printed text", () => expect(cases("  ok 1", "\tok 2", "ok 1 - a", "   1..7", "1..1")).toEqual(["a passed"]));

  it("stand no deeper than can be followed", () => {
    const deep = (level: number): string[] => cases(`${" ".repeat(4 * level)}ok 1 - deep`, `${" ".repeat(4 * level)}1..1`,
      ...Array.from({ length: level - 1 }, (_, index) => `${" ".repeat(4 * (level - 1 - index))}ok 1 - in\n${" ".repeat(4 * (level - 1 - index))}1..1`), "ok 1 - top", "1..1");
    expect(deep(MAX_LEVEL)).toEqual([expect.stringMatching(/^top › in › .* deep passed$/)]);
    expect(deep(MAX_LEVEL + 1)).toHaveLength(1);
  });

  it.each([
    ["that lack their result", ["1..1", "ok 1 - a", "    1..1", "    ok 1 - b"]], ["that are open", ["1..1", "ok 1 - a {", "    1..1", "    ok 1 - b"]],
  ])("%s are cut", (_, texts) => expect(problemOf(tap, lines(...texts))).toMatchObject({ slug: "report-truncated", message: "report ends inside of sub-tests." }));
});

describe("diagnostics", () => {
  const textOf = (...texts: readonly string[]): string | null => readText(tap, lines("not ok 1 - a", ...texts, "1..1")).cases[0]!.text;

  it.each([
    ["a message", ["  ---", "  message: 'got 3'", "  severity: fail", "  ..."], "got 3"], ["an error", ["  ---", "  error: got 3", "  ..."], "got 3"],
    ["several lines", ["  ---", "  error: |-", "    ", "    got 3", "    want 4", "  code: x", "  ..."], "got 3"], ["a message further in", ["    ---", "    error:", '        message: "got 3"', "    ..."], "got 3"],
    ["the first of two", ["  ---", "  message: a", "  error: b", "  ..."], "a"], ["no message", ["  ---", "  duration_ms: 5", "  ..."], null],
    ["comments, as Test::More writes them", ["#   Failed test 'a'", "#   at t/a.t line 8.", "#          got: '3'", "#     expected: '4'"], "got: '3'"],
    ["comments of what follows", ["# next"], null], ["nothing", [], null],
  ])("with %s", (_, texts, text) => expect(textOf(...texts)).toBe(text));

  it("hold lines that look like results", () => {
    expect(cases("ok 1 - a", "  ---", "  stack: |-", "    not ok 2 - b", "    1..7", "  ...", "ok 2 - c", "1..2")).toEqual(["a passed", "c passed"]);
  });

  it("have the time, as Node writes it", () => expect(readText(tap, lines("ok 1 - a", "  ---", "  duration_ms: 1.5", "  ...", "1..1")).cases[0]!.seconds).toBe(0.0015));
  it("stand directly behind a result", () => expect(cases("ok 1 - a", "text", "  ---", "ok 2 - b", "1..2")).toEqual(["a passed", "b passed"]));
  it("that are open are cut", () => expect(problemOf(tap, lines("1..1", "ok 1", "  ---", "  a: b"))).toMatchObject({ slug: "report-truncated", message: "report ends inside of a YAML block." }));
});

describe("a run", () => {
  it("that was given up contradicts whatever passed, planned or not", () => {
    expect(contradiction("1..3", "ok 1", "Bail out!  no database")).toBe("The run was given up: no database");
    expect(contradiction("ok 1", "Bail out!")).toBe("The run was given up: Bail out!");
    expect(contradiction("    1..3", "    ok 1", "    Bail out! inside")).toBe("The run was given up: inside");
  });

  it("whose runner counts failures contradicts results that passed", () => {
    expect(contradiction("ok 1", "1..1", "# tests 1", "# fail 2")).toBe("The runner counts failures (2), and none of its test cases (1) has one.");
    expect(contradiction("ok 1", "# failed 2 of 3 tests", "1..1")).toMatch(/^The runner counts failures \(2\)/);
    expect(contradiction("not ok 1", "1..1", "# fail 1")).toBeNull();
    expect(contradiction("# fail 2", "ok 1", "1..1", "# fail 0")).toBeNull();
  });
});

describe("several streams in one file", () => {
  it.each([
    ["with versions", ["TAP version 13", "ok 1 - a", "1..1", "TAP version 13", "ok 1 - b", "1..1"]], ["with plans in front", ["1..1", "ok 1 - a", "1..1", "ok 1 - b"]],
    ["with plans behind", ["ok 1 - a", "1..1", "ok 1 - b", "1..1"]], ["with a plan in front, then behind", ["1..1", "ok 1 - a", "ok 1 - b", "1..1"]],
  ])("%s are read as all of them", (_, texts) => expect(cases(...texts)).toEqual(["a passed", "b passed"]));

  it("may begin with sub-tests", () => expect(cases("ok 1 - a", "1..1", "    ok 1 - b", "    1..1", "ok 1 - cart", "1..1")).toEqual(["a passed", "cart | b passed"]));

  it.each([[["TAP version 13", "1..2", "ok 1", "TAP version 13", "1..1", "ok 1"]], [["ok 1", "1..1", "ok 1"]], [["1..2", "ok 1", "1..1", "ok 1"]]])("are each held to their plan: %j", (texts) => {
    expect(problemOf(tap, lines(...texts))).toMatchObject({ slug: "report-truncated" });
  });
});

it("refuses more results than can be held", () => {
  expect(problemOf(tap, "ok\n".repeat(1_000_001))).toMatchObject({ slug: "report-too-large", where: "report" });
});
