/** Reads the JSON of Jest and Vitest (`--json`, `--reporter=json`): test files and their assertions. Reads no source. */
import type { CoverageReport } from "../model/coverage.ts";
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { TestFormat } from "./format.ts";
import { readCoverageMap } from "./istanbul.ts";
import { isObject, jsonTestFormat, member } from "./json.ts";
import { documentPlace, numberAt, placeIn, placesIfAny, placesIn, secondsOf, sumOf, textIn, textsIn, type Place } from "./json-places.ts";
import {
  addCase, addOwnCase, baseName, gathering, isAllGood, isBad, lineOf, outcomeOf, suiteLevel, testReport, type Gathering, type Words,
} from "./test-report.ts";

const FORMAT = "jest-json";

/** `focused` is no outcome: nothing says how such a test ended. */
const STATUSES: Words = new Map<string, Outcome>([
  ["passed", "passed"], ["failed", "failed"],
  ["pending", "skipped"], ["skipped", "skipped"], ["todo", "skipped"], ["disabled", "skipped"],
]);

/** Jest's own heading over a file whose tests were not all that failed. */
const SUITE_FAILED = "Test suite failed to run";
const HEADING = /^[ \t]*●.*$/gm;

interface Reading {
  readonly gathered: Gathering;
  flakyKnown: boolean;
  /** Tests that were expected to fail, and did: the runner counts them as passed. */
  expectedFailures: number;
  /** True where the file is what a results processor got, before the run's success was known. */
  isRaw: boolean;
}

/** Failed attempts that a test was run again for. Vitest leaves their messages with a test that passed in the end. */
const hasFailedAttempts = (assertion: Place): boolean =>
  (numberAt(assertion, "invocations") ?? 1) > 1 || textsIn(assertion, "failureMessages").length > 0;

const takeAssertion = (reading: Reading, file: string | null, assertion: Place): Outcome => {
  const said = outcomeOf(reading.gathered, STATUSES, textIn(assertion, "status"));
  const isExpected = said === "passed" && member(assertion.value, "failing") === true;
  const outcome = isExpected ? "skipped" : said;
  if (isExpected) reading.expectedFailures++;
  if (numberAt(assertion, "invocations") !== null) reading.flakyKnown = true;
  addCase(reading.gathered, {
    suite: textsIn(assertion, "ancestorTitles"), name: textIn(assertion, "title") ?? textIn(assertion, "fullName"), outcome,
    file, line: numberAt(placeIn(assertion, "location"), "line"),
    flaky: hasFailedAttempts(assertion), seconds: secondsOf(numberAt(assertion, "duration")),
    text: isExpected ? "failed as expected" : textsIn(assertion, "failureMessages")[0],
  });
  return outcome;
};

/** A file that did not load, or failed outside of its tests. */
const takeFile = (reading: Reading, file: Place): void => {
  const name = textIn(file, "name") ?? textIn(file, "testFilePath");
  const message = textIn(file, "message") ?? textIn(file, "failureMessage") ?? "";
  const isRaw = member(file.value, "assertionResults") === undefined;
  if (isRaw) reading.isRaw = true;
  const assertions = isRaw ? placesIn(file, "testResults") : placesIfAny(file, "assertionResults");
  const outcomes = assertions.map((assertion) => takeAssertion(reading, name, assertion));
  const failed = textIn(file, "status") === "failed" || (member(file.value, "testExecError") ?? null) !== null;
  if (!message.includes(SUITE_FAILED) && (!failed || outcomes.some(isBad))) return;
  addOwnCase(reading.gathered, {
    name: suiteLevel(baseName(name ?? "")), outcome: "errored", file: name,
    text: lineOf(message.replace(HEADING, "")) ?? "The file failed, and none of its tests did.",
  });
};

const declaredBy = (root: Place, { expectedFailures }: Reading): DeclaredTests => ({
  total: numberAt(root, "numTotalTests"),
  failed: numberAt(root, "numFailedTests"),
  errored: null,
  skipped: sumOf(numberAt(root, "numPendingTests"), numberAt(root, "numTodoTests"), expectedFailures),
});

const contradictionOf = (root: Place, { gathered, isRaw }: Reading): string | null => {
  if (member(root.value, "wasInterrupted") === true) return "The run was interrupted: not all of its tests are in the report.";
  const hasFailed = member(root.value, "success") === false && !isRaw;
  return hasFailed && isAllGood(gathered) ? `The run says that it failed, and none of its test cases (${gathered.cases.length}) did.` : null;
};

/** Jest alone counts files that did not run. */
const producerOf = (root: Place): string => (member(root.value, "numRuntimeErrorTestSuites") === undefined ? "vitest" : "jest");

const read = (document: unknown, path: string): TestReport => {
  const root = documentPlace(document, path, FORMAT);
  const reading: Reading = { gathered: gathering(path), flakyKnown: false, expectedFailures: 0, isRaw: false };
  for (const file of placesIn(root, "testResults")) takeFile(reading, file);
  return testReport(reading.gathered, {
    format: FORMAT, producer: producerOf(root), flakyKnown: reading.flakyKnown,
    declared: declaredBy(root, reading), contradiction: contradictionOf(root, reading),
  });
};

/** What `--coverage` adds; without it there is no map, or an empty one. */
const readCoverage = (document: unknown, path: string): CoverageReport | null => {
  const map = member(document, "coverageMap");
  return isObject(map) && Object.keys(map).length > 0 ? readCoverageMap(map, path) : null;
};

/** The JSON of Jest and Vitest, which may hold Istanbul's coverage map besides. */
export const jestJson: TestFormat = jsonTestFormat({
  id: FORMAT,
  kind: "tests",
  looksFor: `JSON with "testResults" and "numTotalTests"`,
  recognises: ({ keys }) => keys.has("testResults") && keys.has("numTotalTests"),
  read,
}, readCoverage);
