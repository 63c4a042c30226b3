/** The events of libtest and nextest, one small stream each. */
import { describe, expect, it } from "vitest";
import { cargoJson } from "../../src/formats/cargo-json.ts";
import { drawnCases, headOf, jsonLines, problemOf, readText } from "../support/test-formats.ts";

const nextest = (binary: string) => ({ nextest: { crate: "cart", test_binary: binary, kind: "lib" } });
const begins = (count = 1, more: object = {}) => ({ type: "suite", event: "started", test_count: count, ...more });
const ends = (event: string, more: object = {}) => ({ type: "suite", event, ...more });
const test = (event: string, name: string, more: object = {}) => ({ type: "test", event, name, ...more });
const binary = (...tests: readonly object[]): string => jsonLines(begins(), ...tests, ends(tests.some((one) => "event" in one && one.event === "failed") ? "failed" : "ok"));

describe("recognises", () => {
  it.each([["a binary that begins", jsonLines(begins(), ends("ok"))], ["a test", jsonLines(test("started", "a"), test("ok", "a"))], ["what cargo says first", `   Compiling cart\n${jsonLines(begins(), ends("ok"))}`]])(
    "%s", (_, text) => expect(cargoJson.recognises(headOf(text))).toBe(true));
  it.each([`{"type":"start","protocolVersion":"0.1.1"}\n{}\n`, `{"type":"suite","suite":{"id":0}}\n{}\n`, `{"reason":"compiler-artifact"}\n{}\n`])("not %j", (text) => {
    expect(cargoJson.recognises(headOf(text))).toBe(false);
  });
});

describe("a test", () => {
  it.each([["ok", "passed"], ["failed", "failed"], ["ignored", "skipped"]])("that is %s %s", (event, outcome) => {
    expect(drawnCases(cargoJson, binary(test("started", "a"), test(event, "a")))).toEqual([`a ${outcome}`]);
  });

  it("that takes long ends later", () => {
    expect(drawnCases(cargoJson, binary(test("started", "a"), test("timeout", "a"), test("ok", "a")))).toEqual(["a passed"]);
  });

  it("that did not finish is an error", () => {
    expect(drawnCases(cargoJson, binary(test("started", "a"), test("started", "b"), test("ok", "b")))).toEqual(["b passed", "a errored: The test did not finish."]);
  });

  it("of the documentation names its place; others name none", () => {
    expect(readText(cargoJson, binary(test("ok", "src/lib.rs - total (line 3)", { exec_time: 0.25 }), test("ok", "tests::a"))).cases)
      .toMatchObject([{ file: "src/lib.rs", line: 3, seconds: 0.25 }, { file: null, line: null }]);
  });

  it.each([
    ["its panic", { stdout: "adding\n\nthread 'a' panicked at src/lib.rs:2:9:\ngot 3\nnote: run" }, "got 3"],
    ["its panic, as before Rust 1.73", { stdout: "thread 'a' panicked at 'got 3', src/lib.rs:2:9\nnote: run" }, "got 3"],
    ["a panic of several lines, as before Rust 1.73", { stdout: "thread 'a' panicked at 'assertion failed:\n left: 1', src/lib.rs:2:9\n" }, "assertion failed:"],
    ["libtest's message", { message: "test did not panic as expected", stdout: "x" }, "test did not panic as expected"],
    ["what it printed", { stdout: "Error: \"locked\"\n" }, "Error: \"locked\""],
    ["the reason", { reason: "time limit exceeded" }, "time limit exceeded"],
    ["nothing", {}, null],
  ])("that fails says %s", (_, more, text) => {
    expect(readText(cargoJson, binary(test("failed", "a", more))).cases[0]!.text).toBe(text);
  });

  it("is searched quickly for its panic", () => {
    const stdout = "panicked at '".repeat(70_000);
    const begun = performance.now();
    readText(cargoJson, binary(test("failed", "a", { stdout })));
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe("a binary", () => {
  it("that crashed, and is followed by another, is an error", () => {
    expect(drawnCases(cargoJson, jsonLines(begins(), test("ok", "a"), begins(), test("ok", "b"), ends("ok"))))
      .toEqual(["a passed", "test binary (suite-level error) errored: The test binary did not finish.", "b passed"]);
  });

  it("that is the last, and has no end, makes the report one that was cut", () => {
    expect(problemOf(cargoJson, jsonLines(begins(), test("ok", "a")))).toMatchObject({ slug: "report-truncated", where: "report" });
  });

  it("that failed, though no test did, is an error", () => {
    expect(drawnCases(cargoJson, jsonLines(begins(), test("ok", "a"), ends("failed"))))
      .toEqual(["a passed", "test binary (suite-level error) errored: The test binary failed, and none of its tests did."]);
  });

  it("claims how its tests ended", () => {
    const { declared, warnings } = readText(cargoJson, jsonLines(begins(), test("ok", "a"), ends("ok", { passed: 2, failed: 0, ignored: 1 }), begins(), test("failed", "b"), ends("failed", { passed: 0, failed: 1, ignored: 0 })));
    expect(declared).toEqual({ total: 4, failed: 1, errored: null, skipped: 1 });
    expect(warnings).toEqual(["Tests: the report claims 4, its test cases come to 2.", "Skipped tests: the report claims 1, its test cases come to 0."]);
  });
});

describe("nextest", () => {
  it("names binaries and attempts, and may run several at the same time", () => {
    const report = readText(cargoJson, jsonLines(
      begins(1, nextest("a")), begins(1, nextest("b")), test("started", "cart::a$x"), test("started", "cart::b$x"), test("started", "cart::b$y"),
      test("failed", "cart::a$x#3"), test("ok", "cart::b$x#2"), test("ok", "cart::b$y"), ends("ok", nextest("b")), ends("failed", nextest("a"))));
    expect(report).toMatchObject({ producer: "nextest", flakyKnown: true });
    expect(report.cases.map(({ suite, classname, name, outcome, flaky }) => [suite, classname, name, outcome, flaky])).toEqual([
      ["cart::a", "cart::a", "x", "failed", false], ["cart::b", "cart::b", "x", "passed", true], ["cart::b", "cart::b", "y", "passed", false],
    ]);
  });

  it("may name binaries in its tests alone", () => {
    expect(drawnCases(cargoJson, jsonLines(begins(), test("started", "cart::a$x"), test("ok", "cart::a$x"), ends("ok"), begins(), test("started", "cart::b$x"), ends("failed"))))
      .toEqual(["cart::a | x passed", "cart::b | x errored: The test did not finish."]);
  });

  it("counts stress runs of one test as its attempts", () => {
    expect(drawnCases(cargoJson, jsonLines(begins(), test("ok", "cart::a@stress-0$x"), test("failed", "cart::a@stress-1$x"), ends("failed"))))
      .toEqual(["cart::a | x passed", "cart::a | x failed"]);
  });
});
