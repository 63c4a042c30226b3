/** TRX, one small document each: outcomes, data rows, definitions, and what the run as a whole says. */
import { describe, expect, it } from "vitest";
import { secondsIn, trx } from "../../src/formats/trx.ts";
import { drawnCases, headOf, problemOf, readText } from "../support/test-formats.ts";

const run = (results: string, rest = ""): string =>
  `<?xml version="1.0"?><TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results>${rest}</TestRun>`;
const result = (outcome: string | null, inside = "", attributes = ""): string =>
  `<UnitTestResult testId="1" testName="a" ${outcome === null ? "" : `outcome="${outcome}"`} ${attributes}>${inside}</UnitTestResult>`;
const message = (text: string): string => `<Output><StdOut>out</StdOut><ErrorInfo><Message>${text}</Message><StackTrace>at</StackTrace></ErrorInfo></Output>`;
const definitions = (attributes: string, method: string): string =>
  `<TestDefinitions><UnitTest id="1" ${attributes}><Execution id="2"/><TestMethod ${method}/></UnitTest></TestDefinitions>`;
const summary = (outcome: string, inside = ""): string => `<ResultSummary outcome="${outcome}">${inside}</ResultSummary>`;
const error = (text: string): string => `<RunInfos><RunInfo outcome="Error"><Text>${text}</Text></RunInfo></RunInfos>`;
const cases = (results: string): string[] => drawnCases(trx, run(results));

describe("recognises", () => {
  it("the root <TestRun>", () => expect(trx.recognises(headOf(run("")))).toBe(true));
  it.each(["<test-run/>", "<testsuites/>", "<assemblies/>", "TestRun"])("not %s", (text) => expect(trx.recognises(headOf(text))).toBe(false));
});

describe("the outcome", () => {
  it.each([
    ["Passed", "passed"], ["passed", "passed"], ["Failed", "failed"],
    ["NotExecuted", "skipped"], ["NotRunnable", "skipped"], ["Pending", "skipped"], ["Inconclusive", "skipped"], ["Warning", "skipped"], ["Completed", "skipped"],
    ["Error", "errored"], ["Timeout", "errored"], ["Aborted", "errored"], ["Disconnected", "errored"], ["Blocked", "errored"], ["InProgress", "errored"],
    ["PassedButRunAborted", "errored"], ["Wonderful", "errored"], [null, "errored"],
  ])("%s makes a case that %s", (outcome, expected) => expect(cases(result(outcome))).toEqual([`a ${expected}`]));

  it("that is not known has a warning; one that is missing is Error", () => {
    expect(readText(trx, run(result("Wonderful"))).warnings).toEqual([`Outcomes that are not known count as errors: 1, the first is "Wonderful".`]);
    expect(readText(trx, run(result(null))).warnings).toEqual([]);
  });

  it("is of every result, also of those that are no unit tests, and of those of one test", () => {
    expect(cases(`${result("Passed")}${result("Failed")}<ManualTestResult testName="b" outcome="Passed"/><TestResultAggregation testName="c" outcome="Failed"/><Other testName="d"/>`))
      .toEqual(["a passed", "a failed", "b passed", "c failed"]);
  });

  it("says its message", () => expect(cases(result("Failed", message("\n  got 3&#xD;\n  want 4")))).toEqual(["a failed: got 3"]));
});

describe("data rows", () => {
  const rows = (...outcomes: readonly string[]): string => `<InnerResults>${outcomes.map((outcome) => result(outcome)).join("")}</InnerResults>`;

  it.each([
    ["Passed", ["Passed", "Passed"], ["a passed", "a passed"]],
    ["Failed", ["Passed", "Failed"], ["a passed", "a failed"]],
    ["Passed", ["Failed"], ["a failed"]],
    ["Failed", ["Passed"], ["a passed", "a failed"]],
    ["Failed", ["NotExecuted"], ["a skipped", "a failed"]],
    ["Failed", [], ["a failed"]],
  ])("of a result that %s count in its place: %j", (outer, inner, expected) => {
    expect(cases(result(outer, rows(...inner)))).toEqual(expected);
  });

  it("may have rows themselves", () => {
    expect(cases(result("Failed", `<InnerResults>${result("Failed", rows("Passed", "Failed"))}${result("Passed")}</InnerResults>`)))
      .toEqual(["a passed", "a failed", "a passed"]);
  });

  it("leave the counters out, which count the results around them too", () => {
    expect(readText(trx, run(result("Passed", rows("Passed")), summary("Completed", `<Counters total="2" executed="2" passed="2" failed="0"/>`))))
      .toMatchObject({ declared: null, warnings: [] });
  });
});

describe("a definition", () => {
  it.each([
    ["behind the results", run(result("Passed"), definitions(`storage="c:\\w\\bin\\shop.tests.dll"`, `className="Shop.CartTests"`))],
    ["before them", run(result("Passed")).replace("<Results>", `${definitions(`storage="/w/bin/shop.tests.dll"`, `className="Shop.CartTests, Shop.Tests, Version=1.0.0.0"`)}<Results>`)],
  ])("%s names the class and its assembly", (_, xml) => {
    expect(readText(trx, xml).cases[0]).toMatchObject({ suite: "shop.tests.dll", classname: "Shop.CartTests", name: "a", file: null });
  });

  it.each([
    ["Shop.CartTests", "Shop.CartTests.Adds(x: 1)", "Shop.CartTests", "Adds(x: 1)"],
    ["Shop.CartTests", "Shop.CartTests2.Adds", "Shop.CartTests", "Shop.CartTests2.Adds"],
    ["Shop.List`1[[System.Int32, mscorlib]], Shop", "Adds", "Shop.List`1[[System.Int32, mscorlib]]", "Adds"],
    ["", "Adds", null, "Adds"],
  ])("with the class %j and the test %j", (written, test, classname, name) => {
    expect(readText(trx, run(`<UnitTestResult testId="1" testName="${test}" outcome="Passed"/>`, definitions("", `className="${written}"`))).cases[0])
      .toMatchObject({ classname, name });
  });

  it("may be missing", () => expect(readText(trx, run(result("Passed"))).cases[0]).toMatchObject({ suite: "", classname: null }));
});

describe("a duration", () => {
  it.each([
    ["00:00:00.0020000", 0.002], ["00:01:01.5", 61.5], ["01:00:00", 3600], ["1.00:00:01", 86_401], [" 00:00:01 ", 1], ["", null], ["1.5", null], ["-00:00:01", null],
    ["00:00:0x", null], [undefined, null],
  ])("of %j is %s seconds", (duration, seconds) => expect(secondsIn(duration)).toBe(seconds));
});

describe("the run", () => {
  const contradiction = (results: string, rest: string): string | null => readText(trx, run(results, rest)).contradiction ?? null;

  it.each([
    ["failed", summary("Failed"), `The outcome of the run is "Failed", and none of its test cases (1) failed.`],
    ["broke off", summary("Aborted"), `The outcome of the run is "Aborted", and none of its test cases (1) failed.`],
    ["is still running", summary("InProgress"), `The outcome of the run is "InProgress", and none of its test cases (1) failed.`],
    ["says how its host crashed", summary("Failed", error("Test host process crashed")), `The outcome of the run is "Failed" (Test host process crashed), and none of its test cases (1) failed.`],
    ["says that all went well, and also an error", summary("Completed", error("no space left")), `The outcome of the run is "Completed" (no space left), and none of its test cases (1) failed.`],
    ["counts failures", summary("Completed", `<Counters total="1" executed="1" failed="2"/>`), "The report claims failures or errors (2), and none of its test cases (1) has one."],
  ])("that %s contradicts cases that passed", (_, rest, sentence) => expect(contradiction(result("Passed"), rest)).toBe(sentence));

  it.each([
    ["Completed", summary("Completed")], ["Passed", summary("Passed")], ["nothing", ""],
    ["a warning", summary("Completed", `<RunInfos><RunInfo outcome="Warning"><Text>slow</Text></RunInfo></RunInfos>`)],
  ])("that says %s contradicts nothing", (_, rest) => expect(contradiction(result("Passed"), rest)).toBeNull());

  const xunitFailure = error("[xUnit.net 00:00:00.55]     Shop.CartTests.Adds(x: 1) [FAIL]");

  it.each([
    ["whose host crashed", summary("Failed", error("Test host process crashed")), `The outcome of the run is "Failed" (Test host process crashed): it may not have run all of its tests.`],
    ["whose host crashed, behind xUnit.net's word of a failed test", summary("Failed", xunitFailure.replace("</RunInfos>", error("crashed").slice("<RunInfos>".length))),
      `The outcome of the run is "Failed" (crashed): it may not have run all of its tests.`],
    ["whose error has no text", summary("Failed", `<RunInfos><RunInfo outcome="Error"/></RunInfos>`), `The outcome of the run is "Failed": it may not have run all of its tests.`],
  ])("%s contradicts its cases, though one of them failed", (_, rest, sentence) => {
    expect(readText(trx, run(result("Failed"), rest))).toMatchObject({ contradiction: sentence, warnings: [sentence] });
  });

  it.each(["Aborted", "Error", "Timeout", "Disconnected", "InProgress"])("that says %s contradicts its cases, though one of them failed", (outcome) => {
    expect(contradiction(result("Failed"), summary(outcome))).toBe(`The outcome of the run is "${outcome}": it may not have run all of its tests.`);
  });

  it.each([
    ["Failed", summary("Failed")], ["so, and xUnit.net says of which test", summary("Failed", xunitFailure)],
    ["so, of a test whose name is cut", summary("Failed", error(`[xUnit.net 00:00:00.55]     ${"x".repeat(5000)} [FAIL]`))],
  ])("that says %s is explained by a case that failed", (_, rest) => {
    expect(readText(trx, run(result("Failed"), rest))).toMatchObject({ contradiction: null, warnings: [] });
  });

  it("counts what was not executed as skipped, whatever it writes for that", () => {
    const counters = `<Counters total="9" executed="6" passed="2" failed="1" error="0" timeout="1" aborted="1" inconclusive="1" notExecuted="0" warning="0"/>`;
    expect(readText(trx, run("", summary("Failed", counters))).declared).toEqual({ total: 9, failed: 1, errored: 2, skipped: 4 });
  });
});

describe("is refused", () => {
  it("where another root stands", () => {
    expect(problemOf(trx, "<testsuites/>")).toMatchObject({ slug: "report-malformed", message: "report begins with <testsuites>, not with <TestRun>." });
    expect(problemOf(trx, "<constructor/>")).toMatchObject({ slug: "report-malformed" });
  });
  it("where it is cut", () => expect(problemOf(trx, run(result("Passed")).slice(0, -12))).toMatchObject({ slug: "report-truncated" }));
});
