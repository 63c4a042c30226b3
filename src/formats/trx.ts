/** Reads TRX, the results of Visual Studio's test platform (`dotnet test --logger trx`). Knows no source: TRX names none. */
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { Source, TestFormat } from "./format.ts";
import { MAX_LINE } from "./junit-text.ts";
import {
  addCase, baseName, boundCases, gathering, isAllGood, isBad, lineOf, outcomeOf, testReport, withoutClass, type Gathering, type Words,
} from "./test-report.ts";
import { only, readFrames, sumIn, textLine, type Attributes, type Frame, type TextLine } from "./xml-frames.ts";

const FORMAT = "trx";

/**
 * All that the test platform knows. What neither passed nor failed is skipped: an inconclusive test says itself that it
 * cannot tell, and `dotnet test` does not fail for it. What was broken off is an error. A result without an outcome is
 * one too: that is how the platform writes `Error`.
 */
const OUTCOMES: Words = new Map<string, Outcome>([
  ["passed", "passed"], ["failed", "failed"],
  ["notexecuted", "skipped"], ["notrunnable", "skipped"], ["pending", "skipped"],
  ["inconclusive", "skipped"], ["warning", "skipped"], ["completed", "skipped"],
  ["error", "errored"], ["timeout", "errored"], ["aborted", "errored"], ["disconnected", "errored"], ["blocked", "errored"],
  ["inprogress", "errored"], ["passedbutrunaborted", "errored"], ["", "errored"],
]);

/** Outcomes of a whole run that claim no failure. */
const GOOD_RUNS: ReadonlySet<string> = new Set(["", "completed", "passed", "warning", "notexecuted", "inconclusive"]);

/** The outcome of a run that ended, and of which a test failed. */
const FAILED_RUN = "failed";
/** How xUnit.net begins and ends the line that says of a test that it failed. */
const [XUNIT_TEST, XUNIT_FAILED] = [/^\[xUnit\.net [\d:.]+\] {5}\S/, "[FAIL]"];

/** `UnitTestResult`, and those of ordered, manual and other tests. */
const RESULT = /TestResult(?:Aggregation)?$/;
/** The class without its assembly, which may follow: `Shop.CartTests, Shop.Tests, Version=1.0.0.0`. */
const CLASS_NAME = /^[^,[]*(?:\[.*\])?/;

/** A result as it is written, which may hold those of data rows. */
interface Result {
  readonly testId: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: number | null;
  readonly message: TextLine;
  rows: number;
  badRows: number;
}

/** What is known of a test besides its results. */
interface Definition {
  readonly assembly: string;
  classname: string;
}

interface Reading {
  readonly gathered: Gathering;
  /** Those that count. Definitions may stand behind them. */
  readonly results: Result[];
  readonly definitions: Map<string, Definition>;
  /** True where results stand for their rows: the producer counts them too. */
  hasRows: boolean;
  declared: DeclaredTests | null;
  runOutcome: string;
  /** What broke the run, as it says itself. */
  readonly runErrors: TextLine[];
}

const DURATION = /^(?:(\d+)\.)?(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/;

/** The seconds of "00:00:01.2345678", or of "1.00:00:00", which is a day; null for anything else. */
export const secondsIn = (duration: string | undefined): number | null => {
  const [, days, hours, minutes, seconds] = DURATION.exec(duration?.trim() ?? "") ?? [];
  return seconds === undefined ? null : ((Number(days ?? 0) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
};

/** Ends a result. One with rows counts only if it failed, and none of them did. */
const endResult = (reading: Reading, result: Result, parent: Result | null): void => {
  if (result.rows > 0) reading.hasRows = true;
  if (result.rows === 0 || (isBad(result.outcome) && result.badRows === 0)) reading.results.push(result);
  boundCases(reading.gathered.path, reading.results.length);
  if (parent === null) return;
  parent.rows++;
  if (result.badRows > 0 || isBad(result.outcome)) parent.badRows++;
};

const resultFrame = (reading: Reading, attributes: Attributes, parent: Result | null): Frame => {
  const { testId = "", testName = "", duration, outcome = "" } = attributes;
  const result: Result = {
    testId, name: testName, outcome: outcomeOf(reading.gathered, OUTCOMES, outcome),
    seconds: secondsIn(duration), message: textLine(), rows: 0, badRows: 0,
  };
  return {
    child: (element) => {
      if (element === "InnerResults") return resultsFrame(reading, result);
      return element === "Output" ? only("ErrorInfo", () => only("Message", () => ({ line: result.message }))) : null;
    },
    end: () => endResult(reading, result, parent),
  };
};

const resultsFrame = (reading: Reading, parent: Result | null): Frame =>
  ({ child: (element, attributes) => (RESULT.test(element) ? resultFrame(reading, attributes, parent) : null) });

const definitionFrame = ({ definitions }: Reading, { id, storage }: Attributes): Frame => {
  const definition: Definition = { assembly: baseName(storage ?? ""), classname: "" };
  if (id !== undefined) definitions.set(id, definition);
  return only("TestMethod", ({ className = "" }) => {
    definition.classname = CLASS_NAME.exec(className)![0].trim();
    return null;
  });
};

/** What the platform calls executed, and we call skipped. */
const EXECUTED_SKIPS = ["inconclusive", "warning", "completed"];
const ERRORS = ["error", "timeout", "aborted", "disconnected", "inProgress", "passedButRunAborted"];

/** What the counters say. `notExecuted` is not one of them to trust: the platform writes 0 there, whatever was skipped. */
const declaredBy = (counters: Attributes): DeclaredTests => {
  const [total, executed] = [sumIn(counters, "total"), sumIn(counters, "executed")];
  const notExecuted = total === null || executed === null ? null : total - executed;
  return {
    total, failed: sumIn(counters, "failed"), errored: sumIn(counters, ...ERRORS),
    skipped: notExecuted === null ? null : notExecuted + (sumIn(counters, ...EXECUTED_SKIPS) ?? 0),
  };
};

const summaryFrame = (reading: Reading, { outcome = "" }: Attributes): Frame => {
  reading.runOutcome = lineOf(outcome) ?? "";
  const infos = only("RunInfo", (info) => {
    if (info["outcome"]?.toLowerCase() !== "error") return null;
    const line = textLine();
    reading.runErrors.push(line);
    return only("Text", () => ({ line }));
  });
  return {
    child: (element, attributes) => {
      if (element === "Counters") reading.declared = declaredBy(attributes);
      return element === "RunInfos" ? infos : null;
    },
  };
};

const runFrame = (reading: Reading): Frame => ({
  child: (element, attributes) => {
    if (element === "Results") return resultsFrame(reading, null);
    if (element === "TestDefinitions") return { child: (_, definition) => definitionFrame(reading, definition) };
    return element === "ResultSummary" ? summaryFrame(reading, attributes) : null;
  },
});

const gather = ({ gathered, results, definitions }: Reading): void => {
  for (const { testId, name, outcome, seconds, message } of results) {
    const { assembly, classname } = definitions.get(testId) ?? { assembly: "", classname: "" };
    addCase(gathered, {
      suite: [assembly], classname, name: withoutClass(name, classname), outcome, seconds, text: outcome === "passed" ? null : message.text,
    });
  }
};

/** True for xUnit.net's word of a test that failed; of a long name the end is not kept. */
const isOfTest = ({ text }: TextLine): boolean => XUNIT_TEST.test(text) && (text.endsWith(XUNIT_FAILED) || text.length >= MAX_LINE - 1);

/** What broke a run off: that a test failed is no such thing. */
const breaksOf = ({ runErrors }: Reading): TextLine[] => runErrors.filter((error) => !isOfTest(error));

/** How the run as a whole went wrong: it failed, or broke off, such as where the process that runs the tests crashed. */
const runFailure = (reading: Reading): string | null => {
  const { runOutcome, runErrors } = reading;
  if (GOOD_RUNS.has(runOutcome.toLowerCase()) && runErrors.length === 0) return null;
  const reason = [...breaksOf(reading), ...runErrors].find(({ text }) => text !== "")?.text;
  return `The outcome of the run is "${runOutcome}"${reason === undefined ? "" : ` (${reason})`}`;
};

/** True for a run that did not come to its end: a test that failed explains nothing of it. */
const isBroken = (reading: Reading): boolean => {
  const outcome = reading.runOutcome.toLowerCase();
  return breaksOf(reading).length > 0 || (outcome !== FAILED_RUN && !GOOD_RUNS.has(outcome));
};

const contradictionOf = (reading: Reading): string | null => {
  const failure = runFailure(reading);
  if (failure === null) return null;
  if (isAllGood(reading.gathered)) return `${failure}, and none of its test cases (${reading.gathered.cases.length}) failed.`;
  return isBroken(reading) ? `${failure}: it may not have run all of its tests.` : null;
};

const read = (source: Source): TestReport => {
  const reading: Reading = {
    gathered: gathering(source.path), results: [], definitions: new Map(), hasRows: false,
    declared: null, runOutcome: "", runErrors: [],
  };
  const warnings = readFrames(source, { TestRun: () => runFrame(reading) });
  gather(reading);
  const { gathered, hasRows, declared } = reading;
  return testReport(gathered, { format: FORMAT, declared: hasRows ? null : declared, warnings, contradiction: contradictionOf(reading) });
};

/** TRX. */
export const trx: TestFormat = {
  id: FORMAT,
  kind: "tests",
  looksFor: "XML with the root <TestRun>",
  recognises: ({ xml }) => xml?.root === "TestRun",
  read,
};
