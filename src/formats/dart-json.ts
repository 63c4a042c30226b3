/** Reads the events of Dart's test runner (`dart test --reporter json`, `flutter test --machine`). Reads no source. */
import { Problem } from "../model/problem.ts";
import type { Outcome, TestReport } from "../model/tests.ts";
import type { Source, TestFormat } from "./format.ts";
import { isObject, member, type JsonObject } from "./json.ts";
import { firstObjectIs, numberOf, readJsonLines, wordOf } from "./json-lines.ts";
import { secondsOf } from "./json-places.ts";
import { addCase, gathering, isAllGood, isBad, outcomeOf, testReport, type Gathering, type Words } from "./test-report.ts";

const RESULTS: Words = new Map<string, Outcome>([["success", "passed"], ["failure", "failed"], ["error", "errored"]]);

/** A test that began. */
interface Begun {
  readonly test: JsonObject;
  readonly time: number | null;
  /** What went wrong first, or why it is skipped. */
  text: string;
}

interface Reading {
  readonly gathered: Gathering;
  /** Paths of the test files, by the id that the runner gives them. */
  readonly suites: Map<unknown, string>;
  /** Full names of the groups, by their ids. */
  readonly groups: Map<unknown, string>;
  readonly begun: Map<unknown, Begun>;
  version: string | null;
  /** Null before the first run of the file; false once it said its end. */
  isRunning: boolean | null;
  /** What the runner says of a run as a whole: that it failed, or broke off. */
  hasFailed: boolean;
  hasBrokenOff: boolean;
}

const truncated = (path: string): Problem =>
  new Problem("report-truncated", `${path} lacks the event "done", which ends a run.`, {
    where: path, hint: "The test runner was stopped, or the file was copied while it was being written.",
  });

/** The line in the test's own file, where its call stands in another one. */
const lineOfTest = (test: JsonObject): number | null => numberOf(test, "root_line") ?? numberOf(test, "line");

const groupOf = ({ groups }: Reading, test: JsonObject): string => {
  const ids: unknown = member(test, "groupIDs");
  return Array.isArray(ids) ? (groups.get(ids.at(-1)) ?? "") : "";
};

/** The runner writes a test's groups before its name. */
const withoutGroup = (name: string, group: string): string =>
  group !== "" && name.startsWith(`${group} `) ? name.slice(group.length + 1) : name;

const count = (reading: Reading, { test, text }: Begun, outcome: Outcome, seconds: number | null): void => {
  const group = groupOf(reading, test);
  addCase(reading.gathered, {
    suite: [group], name: withoutGroup(wordOf(test, "name"), group),
    file: reading.suites.get(member(test, "suiteID")), line: lineOfTest(test),
    outcome, seconds, text: outcome === "passed" ? null : text,
  });
};

/** The runner's own steps, such as loading a file, are hidden unless they fail. */
const endTest = (reading: Reading, event: JsonObject): void => {
  const id = member(event, "testID");
  const begun = reading.begun.get(id);
  if (!begun) return;
  reading.begun.delete(id);
  const result = outcomeOf(reading.gathered, RESULTS, wordOf(event, "result"));
  const outcome = member(event, "skipped") === true && result === "passed" ? "skipped" : result;
  if (member(event, "hidden") === true && !isBad(outcome)) return;
  const [from, to] = [begun.time, numberOf(event, "time")];
  count(reading, begun, outcome, from === null || to === null ? null : secondsOf(to - from));
};

const SKIP = /^Skip: /;

const takeMessage = (reading: Reading, event: JsonObject): void => {
  const begun = reading.begun.get(member(event, "testID"));
  if (begun === undefined || begun.text !== "") return;
  if (wordOf(event, "type") === "error") begun.text = wordOf(event, "error");
  else if (wordOf(event, "messageType") === "skip") begun.text = wordOf(event, "message").replace(SKIP, "");
};

/** A run begins; ids begin anew with it. */
const begin = (reading: Reading, event: JsonObject): void => {
  if (reading.isRunning === true) throw truncated(reading.gathered.path);
  reading.isRunning = true;
  reading.version = wordOf(event, "runnerVersion") || null;
  for (const ids of [reading.suites, reading.groups]) ids.clear();
};

/** A run ends. */
const end = (reading: Reading, event: JsonObject): void => {
  const success = member(event, "success");
  reading.isRunning = false;
  if (success === false) reading.hasFailed = true;
  if (typeof success !== "boolean") reading.hasBrokenOff = true;
  for (const begun of reading.begun.values()) count(reading, { ...begun, text: begun.text || "The test did not finish." }, "errored", null);
  reading.begun.clear();
};

const take = (reading: Reading, event: JsonObject): void => {
  const type = wordOf(event, "type");
  const about = member(event, type === "testStart" ? "test" : type);
  if (type === "error" || type === "print") takeMessage(reading, event);
  else if (type === "testDone") endTest(reading, event);
  else if (type === "start") begin(reading, event);
  else if (type === "done") end(reading, event);
  else if (!isObject(about)) return;
  else if (type === "suite") reading.suites.set(member(about, "id"), wordOf(about, "path"));
  else if (type === "group") reading.groups.set(member(about, "id"), wordOf(about, "name"));
  else if (type === "testStart") reading.begun.set(member(about, "id"), { test: about, time: numberOf(event, "time"), text: "" });
};

const contradictionOf = ({ gathered, hasFailed, hasBrokenOff }: Reading): string | null => {
  if (hasBrokenOff) return "The run broke off: its last event does not say whether it succeeded.";
  return hasFailed && isAllGood(gathered) ? `The run says that it failed, and none of its test cases (${gathered.cases.length}) did.` : null;
};

const read = (source: Source): TestReport => {
  const reading: Reading = {
    gathered: gathering(source.path), suites: new Map(), groups: new Map(), begun: new Map(),
    version: null, isRunning: null, hasFailed: false, hasBrokenOff: false,
  };
  const warnings = readJsonLines(source, { take: (event) => take(reading, event) });
  if (reading.isRunning !== false) throw truncated(source.path);
  const producer = reading.version === null ? "dart test" : `dart test ${reading.version}`;
  return testReport(reading.gathered, { format: "dart-json", producer, contradiction: contradictionOf(reading), warnings });
};

/** The events of Dart's test runner, one a line. */
export const dartJson: TestFormat = {
  id: "dart-json",
  kind: "tests",
  looksFor: `lines {"protocolVersion":…,"type":"start"}`,
  recognises: (head) => firstObjectIs(head, (event) => wordOf(event, "type") === "start" && member(event, "protocolVersion") !== undefined),
  read,
};
