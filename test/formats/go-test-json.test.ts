/** The events of `go test -json`, one small stream each: outcomes, packages, what never ended, what it says. */
import { describe, expect, it } from "vitest";
import { goTestJson } from "../../src/formats/go-test-json.ts";
import { drawnCases, headOf, jsonLines, readText } from "../support/test-formats.ts";

/** "run pkg TestA", "output pkg TestA printed text", "fail pkg", "pass pkg TestA 1.5". */
const events = (...drawings: readonly string[]): string => jsonLines(...drawings.map((drawing) => {
  const [Action, Package, Test, ...rest] = drawing.split(" ");
  const said = rest.join(" ");
  return {
    Action, Package, ...(Test !== undefined && Test !== "-" && { Test }),
    ...(said !== "" && (Action === "output" ? { Output: `${said}\n` } : { Elapsed: Number(said) })),
  };
}));
const cases = (...drawings: readonly string[]): string[] => drawnCases(goTestJson, events(...drawings));

describe("recognises", () => {
  it.each([
    ["an event", `{"Time":"2026-11-20T11:30:00Z","Action":"start","Package":"a"}\n{}\n`], ["an event without a time", events("run a TestA", "pass a TestA")],
    ["an event of test2json", `{"Action":"run","Test":"TestA"}\n{"Action":"pass","Test":"TestA"}\n`],
    ["what was not built first", `FAIL\ta [build failed]\n${events("pass b")}`], ["what the compiler says first", `# a\n./a.go:1:2: x\n${events("pass b")}`],
    ["events of a build", `{"ImportPath":"a","Action":"build-output","Output":"x"}\n{}\n`],
  ])("%s", (_, text) => expect(goTestJson.recognises(headOf(text))).toBe(true));

  it.each([
    ["other actions", `{"Action":"ran","Package":"a"}\n{}\n`], ["actions of something else", `{"Action":"run","id":3}\n{}\n`],
    ["events of Dart", `{"protocolVersion":"0.1.1","type":"start"}\n{}\n`], ["a coverage profile", "mode: set\na.go:1.2,3.4 1 1\n"], ["what Go prints", "ok  \ta\t0.1s\n"],
  ])("not %s", (_, text) => expect(goTestJson.recognises(headOf(text))).toBe(false));
});

describe("tests", () => {
  it("count with their sub-tests, packages do not", () => {
    expect(cases("start a", "run a TestA", "run a TestA/x", "pass a TestA/x 0.5", "pass a TestA 1.5", "run a TestB", "skip a TestB", "pass a - 2", "skip b"))
      .toEqual(["a | TestA/x passed", "a | TestA passed", "a | TestB skipped"]);
  });

  it("have the seconds that Go measured", () => {
    expect(readText(goTestJson, events("run a TestA", "pass a TestA 1.5", "pass a")).cases[0]!.seconds).toBe(1.5);
  });

  it("count as often as they ran, as with -count or gotestsum's reruns", () => {
    expect(cases("run a TestA", "fail a TestA", "fail a", "run a TestA", "pass a TestA", "pass a")).toEqual(["a | TestA failed", "a | TestA passed"]);
  });

  it("of the same name in two packages are two", () => {
    expect(cases("run a TestA", "run b TestA", "pass b TestA", "pass b", "fail a TestA", "fail a")).toEqual(["b | TestA passed", "a | TestA failed"]);
  });

  it("that did not finish are errors, in a package that passed, failed, or has no end either", () => {
    for (const end of [["pass a"], ["fail a"], []]) expect(cases("run a TestA", ...end)).toEqual(["a | TestA errored: The test did not finish."]);
  });

  it("that began again did not finish before", () => {
    expect(cases("run a TestA", "run a TestA", "pass a TestA", "pass a")).toEqual(["a | TestA errored: The test did not finish.", "a | TestA passed"]);
  });

  it("are no benchmarks, which never say that they passed", () => {
    expect(cases("run a BenchmarkA", "output a BenchmarkA 1 ns/op", "run a TestA", "pass a TestA", "pass a")).toEqual(["a | TestA passed"]);
    expect(cases("run a BenchmarkA", "fail a BenchmarkA", "fail a")).toEqual(["a | BenchmarkA failed"]);
    expect(cases("run a BenchmarkA", "fail a")).toEqual(["a | BenchmarkA errored: The test did not finish."]);
  });
});

describe("a package", () => {
  const BROKEN = "a | a (suite-level error) errored";

  it.each([
    ["fails with nothing else", ["fail a"], [`${BROKEN}: The package failed, and none of its tests did.`]],
    ["says why", ["output a - the store was not closed", "output a - FAIL", "fail a"], [`${BROKEN}: the store was not closed`]],
    ["fails though its tests passed", ["run a TestA", "pass a TestA", "fail a"], ["a | TestA passed", `${BROKEN}: The package failed, and none of its tests did.`]],
    ["fails because a test did", ["run a TestA", "fail a TestA", "fail a"], ["a | TestA failed"]],
    ["fails again in a rerun, without tests", ["run a TestA", "fail a TestA", "fail a", "fail a"], ["a | TestA failed", `${BROKEN}: The package failed, and none of its tests did.`]],
    ["has no end", ["start a"], [`${BROKEN}: The package did not finish.`]],
    ["has no end after its tests", ["run a TestA", "pass a TestA"], ["a | TestA passed", `${BROKEN}: The package did not finish.`]],
    ["has no tests", ["skip a"], []],
  ])("that %s", (_, drawings, expected) => expect(cases(...drawings)).toEqual(expected));

  it("that was not built says so in plain text, up to Go 1.23", () => {
    const { cases: found, warnings } = readText(goTestJson, `FAIL\ta/b [build failed]\nFAIL\tc [setup failed]\nFAIL\n${events("skip d")}`);
    expect(found.map(({ name, outcome, text }) => [name, outcome, text])).toEqual([
      ["a/b (suite-level error)", "errored", "[build failed]"], ["c (suite-level error)", "errored", "[setup failed]"],
    ]);
    expect(warnings).toEqual(["Lines that are no JSON were left out: 1, the first is line 3."]);
  });

  it("that was not built says what the compiler said, from Go 1.24 on", () => {
    expect(drawnCases(goTestJson, jsonLines(
      { ImportPath: "a [a.test]", Action: "build-output", Output: "# a [a.test]\n" },
      { ImportPath: "a [a.test]", Action: "build-output", Output: "./a_test.go:5:33: undefined: b\n" },
      { ImportPath: "a [a.test]", Action: "build-fail" },
      { Action: "start", Package: "a" }, { Action: "output", Package: "a", Output: "FAIL\ta [build failed]\n" },
      { Action: "fail", Package: "a", Elapsed: 0, FailedBuild: "a [a.test]" },
    ))).toEqual([`${BROKEN}: ./a_test.go:5:33: undefined: b`]);
  });
});

describe("a failure", () => {
  const textOf = (...printed: readonly string[]): string | null =>
    readText(goTestJson, events("run a TestA", ...printed.map((line) => `output a TestA ${line}`), "fail a TestA", "fail a")).cases[0]!.text;

  it.each([
    ["nothing", [], null],
    ["what the runner prints", ["=== RUN   TestA", "--- FAIL: TestA (0.00s)"], null],
    ["its error, not its log", ["=== RUN   TestA", "    a_test.go:3: adding", "    a_test.go:4: got 3"], "a_test.go:4: got 3"],
    ["its error, with the test's name as older Go has it", ["    TestA: a_test.go:4: got 3"], "TestA: a_test.go:4: got 3"],
    ["testify's error, which has no text beside its place", ["    a_test.go:4: ", "        \tError Trace:\t/a/a_test.go:4", "        \tError:      \tNot equal:"], "Error: Not equal:"],
    ["its first panic, not what follows", ["    a_test.go:3: adding", "panic: a [recovered]", "panic: b", "    a_test.go:9: c"], "panic: a [recovered]"],
    ["the first line, where none tells", ["first", "second"], "first"],
  ])("says %s", (_, printed, text) => expect(textOf(...printed)).toBe(text));

  it("of a test that passed is none", () => {
    expect(cases("run a TestA", "output a TestA a_test.go:3: fine", "pass a TestA", "pass a")).toEqual(["a | TestA passed"]);
  });
});

it("tells no retries, and nothing that is claimed", () => {
  expect(readText(goTestJson, events("pass a"))).toMatchObject({ producer: "go test", flakyKnown: false, declared: null, contradiction: null });
});
