/** Reads the JSON of pytest-json-report: tests by their node ids, and what could not be collected. Reads no source. */
import { Problem } from "../model/problem.ts";
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { TestFormat } from "./format.ts";
import { jsonTestFormat, member } from "./json.ts";
import { documentPlace, numberAt, placeIn, placesIfAny, placesIn, sumOf, textIn, type Place } from "./json-places.ts";
import { addCase, addOwnCase, gathering, isAllGood, outcomeOf, testReport, type Found, type Gathering, type Words } from "./test-report.ts";

const FORMAT = "pytest-json";

/** An unexpected pass is one, unless it is strict: pytest then calls it failed. */
const OUTCOMES: Words = new Map<string, Outcome>([
  ["passed", "passed"], ["xpassed", "passed"], ["subtests passed", "passed"],
  ["failed", "failed"], ["subtests failed", "failed"], ["error", "errored"],
  ["skipped", "skipped"], ["xfailed", "skipped"], ["subtests skipped", "skipped"],
]);

const STAGES = ["setup", "call", "teardown"] as const;
/** Exit codes of pytest: all passed; no test was there, which the cases tell themselves. */
const NO_CLAIM: ReadonlySet<number | null> = new Set([null, 0, 5]);
const INTERRUPTED = 2;
const INTERNAL_ERROR = 3;

/**
 * pytest-rerunfailures calls a failed attempt "rerun", and the report keeps that word where the next one passes: what
 * the stages say is then of the last attempt.
 */
const outcomeIn = (gathered: Gathering, test: Place): readonly [outcome: Outcome, flaky: boolean] => {
  const said = textIn(test, "outcome");
  if (said !== "rerun") return [outcomeOf(gathered, OUTCOMES, said), false];
  const hasPassed = STAGES.every((stage) => textIn(placeIn(test, stage), "outcome") === "passed");
  return hasPassed ? ["passed", true] : ["errored", false];
};

const SEPARATOR = "::";

/** The file, then perhaps classes, then the test, whose parameters may hold anything: `tests/test_a.py::TestA::test_b[x::y]`. */
const namesIn = (nodeid: string): Pick<Found, "file" | "classname" | "name"> => {
  const fileEnd = nodeid.indexOf(SEPARATOR);
  if (fileEnd < 0) return { name: nodeid };
  const rest = nodeid.slice(fileEnd + SEPARATOR.length);
  const classEnd = rest.split("[", 1)[0]!.lastIndexOf(SEPARATOR);
  return {
    file: nodeid.slice(0, fileEnd), classname: classEnd < 0 ? null : rest.slice(0, classEnd),
    name: classEnd < 0 ? rest : rest.slice(classEnd + SEPARATOR.length),
  };
};

/** What stands around the reason of a skip: `('tests/test_a.py', 3, 'Skipped: no backend')`. */
const [SKIPPED, SKIP_END] = ["'Skipped: ", "')"];

const withoutSkip = (message: string): string => {
  const at = message.indexOf(SKIPPED);
  return at >= 0 && message.endsWith(SKIP_END) ? message.slice(at + SKIPPED.length, -SKIP_END.length) : message;
};

/** What the stage that decided says: the last line that pytest marks, or the reason of a skip. */
const textOf = (test: Place): string | null => {
  for (const stage of STAGES.map((name) => placeIn(test, name)).filter((place) => textIn(place, "outcome") !== "passed")) {
    const message = textIn(placeIn(stage ?? test, "crash"), "message") ?? textIn(stage, "longrepr");
    if (message !== null) return withoutSkip(message);
  }
  return null;
};

const takeTest = (gathered: Gathering, test: Place): void => {
  const [outcome, flaky] = outcomeIn(gathered, test);
  const line = numberAt(test, "lineno");
  addCase(gathered, {
    ...namesIn(textIn(test, "nodeid") ?? ""), outcome, flaky,
    line: line === null ? null : line + 1,
    seconds: sumOf(...STAGES.map((stage) => numberAt(placeIn(test, stage), "duration"))),
    text: outcome === "passed" ? null : textOf(test),
  });
};

/** The line of an error that says what it is. */
const MARKED = /^E[ \t]+(.*)$/m;

const takeCollector = (gathered: Gathering, collector: Place): void => {
  if (textIn(collector, "outcome") !== "failed") return;
  const nodeid = textIn(collector, "nodeid") ?? "";
  const message = textIn(collector, "longrepr") ?? "";
  addOwnCase(gathered, {
    name: `${nodeid || "collection"} (collection error)`, outcome: "errored", file: namesIn(`${nodeid}${SEPARATOR}`).file,
    text: MARKED.exec(message)?.[1] ?? message,
  });
};

const declaredBy = (summary: Place | null): DeclaredTests => ({
  total: numberAt(summary, "total"),
  failed: numberAt(summary, "failed"),
  errored: numberAt(summary, "error"),
  skipped: sumOf(numberAt(summary, "skipped"), numberAt(summary, "xfailed")),
});

const contradictionOf = (root: Place, gathered: Gathering): string | null => {
  const code = numberAt(root, "exitcode");
  if (code === INTERRUPTED && gathered.ours.size === 0) return "pytest was interrupted (exit code 2): not all of its tests are in the report.";
  if (code === INTERNAL_ERROR && !isAllGood(gathered)) return "pytest broke off by an error of its own (exit code 3): not all of its tests may be in the report.";
  return NO_CLAIM.has(code) || !isAllGood(gathered) ? null :
    `pytest ended with exit code ${code ?? 0}, and none of its test cases (${gathered.cases.length}) failed.`;
};

const read = (document: unknown, path: string): TestReport => {
  const root = documentPlace(document, path, FORMAT);
  if (member(document, "tests") === undefined) {
    throw new Problem("report-malformed", `${path} holds only a summary of pytest's run, and no tests.`, {
      where: path, hint: "Run pytest without --json-report-summary.",
    });
  }
  const gathered = gathering(path);
  for (const test of placesIn(root, "tests")) takeTest(gathered, test);
  for (const collector of placesIfAny(root, "collectors")) takeCollector(gathered, collector);
  return testReport(gathered, {
    format: FORMAT, producer: "pytest", declared: declaredBy(placeIn(root, "summary")), contradiction: contradictionOf(root, gathered),
  });
};

/** The JSON of pytest-json-report. */
export const pytestJson: TestFormat = jsonTestFormat({
  id: FORMAT,
  kind: "tests",
  looksFor: `JSON with "exitcode", "root" and "summary"`,
  recognises: ({ keys }) => ["created", "exitcode", "root", "summary"].every((key) => keys.has(key)),
  read,
});
