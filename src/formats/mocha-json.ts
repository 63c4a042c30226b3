/** Reads the JSON of Mocha's reporter `json`: one list of all tests, and one for each way to end. Reads no source. */
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { TestFormat } from "./format.ts";
import { jsonTestFormat } from "./json.ts";
import { documentPlace, numberAt, placeIn, placesIn, secondsOf, sumOf, textIn, type Place } from "./json-places.ts";
import { addCase, addOwnCase, gathering, testReport, type Found } from "./test-report.ts";

const FORMAT = "mocha-json";

const LISTS = [["failures", "failed"], ["pending", "skipped"], ["passes", "passed"]] as const;

/** Tests have no id: one of a list is the same as one of another if they have the same file and title. */
const keyOf = (test: Place): string => JSON.stringify([textIn(test, "file"), textIn(test, "fullTitle")]);

/** The tests of a list that have not been met among all tests, by their keys. */
type Unmet = Map<string, Place[]>;

const unmetOf = (root: Place, list: string): Unmet => {
  const unmet: Unmet = new Map();
  for (const test of placesIn(root, list)) {
    const same = unmet.get(keyOf(test));
    if (same) same.push(test);
    else unmet.set(keyOf(test), [test]);
  }
  return unmet;
};

/** The full title is that of the suites, and then the test's own. */
const suiteOf = (test: Place): string => {
  const [title, full] = [textIn(test, "title") ?? "", textIn(test, "fullTitle") ?? ""];
  return full.endsWith(title) ? full.slice(0, full.length - title.length).trimEnd() : full;
};

const foundOf = (test: Place, outcome: Outcome): Found => ({
  suite: [suiteOf(test)], name: textIn(test, "title"), outcome, file: textIn(test, "file"),
  flaky: (numberAt(test, "currentRetry") ?? 0) > 0, seconds: secondsOf(numberAt(test, "duration")),
  text: outcome === "passed" ? null : textIn(placeIn(test, "err"), "message"),
});

interface List {
  readonly unmet: Unmet;
  readonly outcome: Outcome;
}

/** The outcome of the list that a test stands in; of tests with the same title the one with an error is the one that failed. */
const outcomeIn = (lists: readonly List[], test: Place): Outcome => {
  const hasError = textIn(placeIn(test, "err"), "message") !== null;
  const key = keyOf(test);
  const list = (hasError ? lists : lists.toReversed()).find(({ unmet }) => unmet.get(key)?.shift());
  return list?.outcome ?? "errored";
};

const read = (document: unknown, path: string): TestReport => {
  const root = documentPlace(document, path, FORMAT);
  const gathered = gathering(path);
  const lists = LISTS.map(([list, outcome]) => ({ unmet: unmetOf(root, list), outcome }));
  const tests = placesIn(root, "tests");
  for (const test of tests) addCase(gathered, foundOf(test, outcomeIn(lists, test)));
  // What failed and is no test: a hook, whose tests then did not run.
  const hooks = [...lists[0]!.unmet.values()].flat();
  for (const hook of hooks) addOwnCase(gathered, foundOf(hook, "errored"));
  const stats = placeIn(root, "stats");
  const declared: DeclaredTests = {
    total: numberAt(stats, "tests"), failed: sumOf(numberAt(stats, "failures"), -hooks.length), errored: null, skipped: numberAt(stats, "pending"),
  };
  const flakyKnown = tests.some((test) => numberAt(test, "currentRetry") !== null);
  return testReport(gathered, { format: FORMAT, producer: "mocha", flakyKnown, declared });
};

/** The JSON of Mocha. */
export const mochaJson: TestFormat = jsonTestFormat({
  id: FORMAT,
  kind: "tests",
  looksFor: `JSON with "stats", "tests", "passes" and "failures"`,
  recognises: ({ keys }) => ["stats", "tests", "passes", "failures", "pending"].every((key) => keys.has(key)),
  read,
});
