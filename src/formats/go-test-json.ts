/** Reads the events of `go test -json`, as Go and gotestsum write them. Knows no source: Go names no file for a test. */
import type { Outcome, TestReport } from "../model/tests.ts";
import type { Source, TestFormat } from "./format.ts";
import { goOutput, mostTelling, noteOutput, type GoOutput } from "./go-output.ts";
import { member, type JsonObject } from "./json.ts";
import { firstObjectIs, numberOf, readJsonLines, wordOf } from "./json-lines.ts";
import { addCase, addOwnCase, gathering, suiteLevel, testReport, type Gathering } from "./test-report.ts";

const ENDS: ReadonlyMap<string, Outcome> = new Map([["pass", "passed"], ["fail", "failed"], ["skip", "skipped"]]);

/** What Go calls its events. */
const ACTIONS: ReadonlySet<string> = new Set([
  "start", "run", "pause", "cont", "pass", "bench", "fail", "output", "skip", "attr", "artifacts", "build-output", "build-fail",
]);

/** Go up to 1.23 says in plain text what it could not build. */
const NOT_BUILT = /^FAIL\s+(\S+) (\[(?:build|setup) failed\])$/;

/** A package whose tests are running. */
interface PackageRun {
  /** Tests that began and did not end, with what they printed. */
  readonly open: Map<string, GoOutput>;
  /** What no test printed. */
  readonly output: GoOutput;
  hasFailed: boolean;
}

interface Reading {
  readonly gathered: Gathering;
  readonly runs: Map<string, PackageRun>;
  /** What the compiler said, by the import path that it built. */
  readonly builds: Map<string, GoOutput>;
}

const held = <Value>(map: Map<string, Value>, key: string, make: () => Value): Value => {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
};

const runOf = ({ runs }: Reading, suite: string): PackageRun =>
  held(runs, suite, () => ({ open: new Map(), output: goOutput(), hasFailed: false }));

const unfinished = ({ gathered }: Reading, suite: string, name: string, { telling }: GoOutput): void => {
  addCase(gathered, { suite: [suite], name, outcome: "errored", text: telling || "The test did not finish." });
};

/** A test began: one of that name that is still open never ended. */
const begin = (reading: Reading, suite: string, name: string): void => {
  const { open } = runOf(reading, suite);
  const earlier = open.get(name);
  if (earlier) unfinished(reading, suite, name, earlier);
  open.set(name, goOutput());
};

const endTest = (reading: Reading, event: JsonObject, outcome: Outcome): void => {
  const [suite, name] = [wordOf(event, "Package"), wordOf(event, "Test")];
  const run = runOf(reading, suite);
  const output = run.open.get(name);
  run.open.delete(name);
  if (outcome === "failed") run.hasFailed = true;
  const text = outcome === "passed" || !output ? null : mostTelling(output);
  addCase(reading.gathered, { suite: [suite], name, outcome, seconds: numberOf(event, "Elapsed"), text });
};

/** A package that failed though no test did: it was not built, its TestMain failed, or it broke off. */
const brokenPackage = ({ gathered }: Reading, suite: string, text: string): void =>
  addOwnCase(gathered, { suite: [suite], name: suiteLevel(suite), outcome: "errored", text });

/** Ends the tests that a package left open. Benchmarks that pass never say so. */
const endOpen = (reading: Reading, suite: string, hasPassed: boolean): void => {
  for (const [name, output] of runOf(reading, suite).open) {
    if (!hasPassed || !name.startsWith("Benchmark")) unfinished(reading, suite, name, output);
  }
};

const endPackage = (reading: Reading, event: JsonObject, outcome: Outcome): void => {
  const suite = wordOf(event, "Package");
  const run = runOf(reading, suite);
  endOpen(reading, suite, outcome === "passed");
  if (outcome === "failed" && !run.hasFailed && run.open.size === 0) {
    const build = reading.builds.get(wordOf(event, "FailedBuild")) ?? goOutput();
    brokenPackage(reading, suite, mostTelling(build) || mostTelling(run.output) || "The package failed, and none of its tests did.");
  }
  reading.runs.delete(suite);
};

const note = (reading: Reading, event: JsonObject): void => {
  const name = wordOf(event, "Test");
  const { open, output } = runOf(reading, wordOf(event, "Package"));
  const printer = name === "" ? output : open.get(name);
  if (printer) noteOutput(printer, wordOf(event, "Output"));
};

const take = (reading: Reading, event: JsonObject): void => {
  const [action, suite, name] = [wordOf(event, "Action"), wordOf(event, "Package"), wordOf(event, "Test")];
  const outcome = ENDS.get(action);
  if (action === "output") note(reading, event);
  else if (action === "build-output") noteOutput(held(reading.builds, wordOf(event, "ImportPath"), goOutput), wordOf(event, "Output"));
  else if (action === "start") runOf(reading, suite);
  else if (action === "run" && name !== "") begin(reading, suite, name);
  else if (outcome !== undefined) (name === "" ? endPackage : endTest)(reading, event, outcome);
};

/** What never ended was killed, or is cut off. */
const endAll = (reading: Reading): void => {
  for (const [suite, { open }] of reading.runs) {
    if (open.size === 0) brokenPackage(reading, suite, "The package did not finish.");
    endOpen(reading, suite, false);
  }
};

/** Takes a line of plain text; true where it is a package that was not built. */
const takePlain = (reading: Reading, line: string): boolean => {
  const [, suite, why] = NOT_BUILT.exec(line) ?? [];
  if (suite === undefined || why === undefined) return false;
  brokenPackage(reading, suite, why);
  return true;
};

const read = (source: Source): TestReport => {
  const reading: Reading = { gathered: gathering(source.path), runs: new Map(), builds: new Map() };
  const warnings = readJsonLines(source, {
    take: (event) => take(reading, event),
    other: (line) => takePlain(reading, line),
  });
  endAll(reading);
  return testReport(reading.gathered, { format: "go-test-json", producer: "go test", warnings });
};

const isEvent = (value: JsonObject): boolean =>
  ACTIONS.has(wordOf(value, "Action")) && ["Package", "Test", "ImportPath", "Time"].some((key) => typeof member(value, key) === "string");

/** The events of `go test -json`, one a line. */
export const goTestJson: TestFormat = {
  id: "go-test-json",
  kind: "tests",
  looksFor: `lines {"Action":…,"Package":…}`,
  recognises: (head) => firstObjectIs(head, isEvent),
  read,
};
