/** Reads CTRF, the Common Test Report Format. Reads no source. */
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { TestFormat } from "./format.ts";
import { isObject, jsonTestFormat, member } from "./json.ts";
import { documentPlace, numberAt, placeIn, placesIn, secondsOf, sumOf, textIn, textsIn, type Place } from "./json-places.ts";
import { addCase, gathering, outcomeOf, testReport, type Gathering, type Words } from "./test-report.ts";

const FORMAT = "ctrf";

/** `other` is what its writer had no word for: the runner's own word may tell. */
const STATUSES: Words = new Map<string, Outcome>([
  ["passed", "passed"], ["failed", "failed"], ["skipped", "skipped"], ["pending", "skipped"],
]);
const OTHER = "other";
/** Words of test runners, which CTRF's writers turn into `other`. */
const RAW_SKIPS: ReadonlySet<string> = new Set(["todo", "pending", "skipped", "skip", "disabled", "ignored", "notrun", "inconclusive"]);

const outcomeIn = (gathered: Gathering, test: Place): Outcome => {
  const status = textIn(test, "status");
  if (status?.toLowerCase() !== OTHER) return outcomeOf(gathered, STATUSES, status);
  return RAW_SKIPS.has(textIn(test, "rawStatus")?.toLowerCase() ?? "") ? "skipped" : "errored";
};

/** Says it, or was run again. */
const isFlaky = (test: Place): boolean => {
  const flaky = member(test.value, "flaky");
  return typeof flaky === "boolean" ? flaky : (numberAt(test, "retries") ?? 0) > 0;
};

const takeTest = (gathered: Gathering, test: Place): Outcome => {
  const outcome = outcomeIn(gathered, test);
  const suite = textIn(test, "suite");
  addCase(gathered, {
    suite: suite === null ? textsIn(test, "suite") : [suite], name: textIn(test, "name"), outcome,
    file: textIn(test, "filePath"), line: numberAt(test, "line"),
    flaky: isFlaky(test), seconds: secondsOf(numberAt(test, "duration")),
    text: outcome === "passed" ? null : textIn(test, "message"),
  });
  return outcome;
};

/** The summary has no number for errors: what it calls other is none, for it may be skipped. */
const declaredBy = (summary: Place | null, othersSkipped: number): DeclaredTests => {
  const other = numberAt(summary, "other");
  return {
    total: numberAt(summary, "tests"),
    failed: numberAt(summary, "failed"),
    errored: other === null ? null : other - othersSkipped,
    skipped: sumOf(numberAt(summary, "skipped"), numberAt(summary, "pending"), othersSkipped),
  };
};

const read = (document: unknown, path: string): TestReport => {
  const root = documentPlace(document, path, FORMAT);
  const results = placeIn(root, "results") ?? root;
  const gathered = gathering(path);
  let othersSkipped = 0;
  for (const test of placesIn(results, "tests")) {
    const outcome = takeTest(gathered, test);
    if (outcome === "skipped" && textIn(test, "status")?.toLowerCase() === OTHER) othersSkipped++;
  }
  const tool = placeIn(results, "tool");
  return testReport(gathered, {
    format: FORMAT, flakyKnown: true,
    producer: [textIn(tool, "name"), textIn(tool, "version")].filter(Boolean).join(" ") || null,
    declared: declaredBy(placeIn(results, "summary"), othersSkipped),
  });
};

/** The Common Test Report Format. */
export const ctrf: TestFormat = jsonTestFormat({
  id: FORMAT,
  kind: "tests",
  looksFor: `JSON with "results" that hold "summary" and "tests"`,
  recognises: ({ document }) => {
    const results = member(document, "results");
    const describes = (key: string): boolean => isObject(member(results, key));
    return Array.isArray(member(results, "tests")) && (describes("summary") || describes("tool"));
  },
  read,
});
