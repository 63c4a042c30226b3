/** Reads the JSON of Playwright's reporter: suites, specs, and one test of a spec for each project. Reads no source. */
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { TestFormat } from "./format.ts";
import { isObject, jsonTestFormat, member } from "./json.ts";
import {
  boundNesting, documentPlace, numberAt, placeIn, placesIfAny, placesIn, secondsOf, sumOf, textIn, type Place,
} from "./json-places.ts";
import { addCase, addOwnCase, gathering, outcomeOf, testReport, type Gathering, type Words } from "./test-report.ts";

const FORMAT = "playwright-json";

const STATUSES: Words = new Map<string, Outcome>([
  ["expected", "passed"], ["flaky", "passed"], ["unexpected", "failed"], ["skipped", "skipped"],
]);
/** How an attempt ends that came to no end of its own. */
const BROKEN_OFF: ReadonlySet<string> = new Set(["timedOut", "interrupted"]);

interface Reading {
  readonly gathered: Gathering;
  /** What the paths of specs are relative to. */
  readonly rootDir: string;
  /** Tests that were expected to fail, and did: Playwright counts them as expected. */
  expectedFailures: number;
}

/** Where a spec stands: the titles around it. */
type Trail = readonly (string | null)[];

const ABSOLUTE = /^(?:[\\/]|[A-Za-z]:)/;

const fileOf = ({ rootDir }: Reading, spec: Place): string | null => {
  const file = textIn(spec, "file");
  return file === null || rootDir === "" || ABSOLUTE.test(file) ? file : `${rootDir}/${file}`;
};

const messageOf = (result: Place | undefined): string | null =>
  result === undefined ? null : (textIn(placeIn(result, "error"), "message") ?? textIn(placesIfAny(result, "errors")[0] ?? null, "message"));

/** The outcome, and why it is that where no error tells. */
const outcomeIn = (reading: Reading, test: Place, last: string | null): readonly [outcome: Outcome, why: string | null] => {
  const outcome = outcomeOf(reading.gathered, STATUSES, textIn(test, "status"));
  if (outcome === "failed" && last === "passed") return ["failed", "passed, and was expected to fail"];
  if (BROKEN_OFF.has(last ?? "") && outcome !== "passed") return ["errored", last === "timedOut" ? "timed out" : "interrupted"];
  if (outcome !== "passed" || last === null || last === "passed") return [outcome, null];
  reading.expectedFailures++;
  return ["skipped", "failed as expected"];
};

const takeTest = (reading: Reading, spec: Place, trail: Trail, test: Place): void => {
  const results = placesIfAny(test, "results");
  const last = results.at(-1);
  const [outcome, why] = outcomeIn(reading, test, last === undefined ? null : textIn(last, "status"));
  addCase(reading.gathered, {
    suite: [textIn(test, "projectName"), ...trail], name: textIn(spec, "title"), outcome,
    file: fileOf(reading, spec), line: numberAt(spec, "line"),
    flaky: textIn(test, "status") === "flaky",
    seconds: secondsOf(sumOf(...results.map((result) => numberAt(result, "duration")))),
    text: outcome === "passed" ? null : outcome === "skipped" ? why : (messageOf(last) ?? why),
  });
};

const takeSuite = (reading: Reading, suite: Place, above: Trail): void => {
  boundNesting(suite, above.length);
  const trail = [...above, textIn(suite, "title")];
  for (const spec of placesIfAny(suite, "specs")) {
    for (const test of placesIn(spec, "tests")) takeTest(reading, spec, trail, test);
  }
  for (const inner of placesIfAny(suite, "suites")) takeSuite(reading, inner, trail);
};

/** What went wrong outside of all tests: a file that does not load, the global set-up. */
const takeError = ({ gathered }: Reading, error: Place): void => {
  const location = placeIn(error, "location");
  addOwnCase(gathered, {
    name: "error outside of the tests", outcome: "errored", file: textIn(location, "file"), line: numberAt(location, "line"),
    text: textIn(error, "message") ?? textIn(error, "value"),
  });
};

const declaredBy = (stats: Place | null, { expectedFailures }: Reading): DeclaredTests => {
  const [expected, unexpected, flaky, skipped] = ["expected", "unexpected", "flaky", "skipped"].map((key) => numberAt(stats, key)) as
    [number | null, number | null, number | null, number | null];
  return { total: sumOf(expected, unexpected, flaky, skipped), failed: unexpected, errored: null, skipped: sumOf(skipped, expectedFailures) };
};

const read = (document: unknown, path: string): TestReport => {
  const root = documentPlace(document, path, FORMAT);
  const config = placeIn(root, "config");
  const reading: Reading = { gathered: gathering(path), rootDir: textIn(config, "rootDir") ?? "", expectedFailures: 0 };
  for (const suite of placesIn(root, "suites")) takeSuite(reading, suite, []);
  for (const error of placesIfAny(root, "errors")) takeError(reading, error);
  const version = textIn(config, "version");
  return testReport(reading.gathered, {
    format: FORMAT, producer: version === null ? "playwright" : `playwright ${version}`, flakyKnown: true,
    declared: declaredBy(placeIn(root, "stats"), reading),
  });
};

/** The JSON of Playwright. */
export const playwrightJson: TestFormat = jsonTestFormat({
  id: FORMAT,
  kind: "tests",
  looksFor: `JSON with "config", "suites" and "stats"`,
  recognises: ({ document, keys }) => keys.has("config") && keys.has("stats") && Array.isArray(member(document, "suites")) && isObject(document),
  read,
});
