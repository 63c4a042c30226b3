/** Reads the XML of NUnit 2 (`<test-results>`) and 3 (`<test-run>`). Knows no source: NUnit names none. */
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { Source, TestFormat } from "./format.ts";
import { readSeconds } from "./junit-time.ts";
import {
  addCase, addOwnCase, baseName, gathering, isAllGood, isBad, lineOf, outcomeOf, suiteLevel, testReport, type Found, type Gathering, type Words,
} from "./test-report.ts";
import { only, readFrames, sumIn, textLine, type Attributes, type Frame } from "./xml-frames.ts";

const FORMAT = "nunit";

/**
 * The words of both versions. What neither passed nor failed is skipped: NUnit fails no run for it. A test that is not
 * runnable is an error: it was written wrongly, and NUnit's exit code counts it.
 */
const RESULTS: Words = new Map<string, Outcome>([
  ["passed", "passed"], ["success", "passed"], ["failed", "failed"], ["failure", "failed"],
  ["error", "errored"], ["notrunnable", "errored"], ["cancelled", "errored"],
  ["skipped", "skipped"], ["ignored", "skipped"], ["inconclusive", "skipped"], ["warning", "skipped"], ["explicit", "skipped"],
]);
/** Labels that NUnit 3 puts beside `Failed`. */
const ERRORS: ReadonlySet<string> = new Set(["error", "invalid", "cancelled"]);

/** A suite, and how many of its cases failed so far. */
interface Suite {
  readonly parent: Suite | null;
  readonly name: string | null;
  readonly assembly: string | null;
  bad: number;
}

interface Reading {
  readonly gathered: Gathering;
  declared: DeclaredTests | null;
  /** What the run as a whole says. */
  result: string;
  producer: string | null;
}

/** `Failed(Child)`, as Unity writes it. */
const QUALIFIED_RESULT = /^[A-Za-z]*/;

/** The outcome that the words say; null where NUnit before 2.5 has none, and only a failure inside tells. */
const outcomeIn = ({ gathered }: Reading, attributes: Attributes): Outcome | null => {
  const { result, label = "", executed, success } = attributes;
  if (result === undefined && (executed ?? success) !== undefined) {
    if (executed?.toLowerCase() === "false") return "skipped";
    return success === undefined ? null : success.toLowerCase() === "true" ? "passed" : "failed";
  }
  const outcome = outcomeOf(gathered, RESULTS, result && QUALIFIED_RESULT.exec(result)![0]);
  return outcome === "failed" && ERRORS.has(label.toLowerCase()) ? "errored" : outcome;
};

/** Notes that a case in a suite failed, in all that hold it. */
const noteBad = (suite: Suite | null): void => {
  for (let holder = suite; holder !== null; holder = holder.parent) holder.bad++;
};

const timeOf = (attributes: Attributes): number | null => readSeconds(attributes["duration"] ?? attributes["time"] ?? "");

/** Version 2 names a case in full: `Shop.Tests.CartTests.Adds("a.b")`. */
const FULL_NAME = /^([^\s(]+)\.([^\s(.]+(?:\(.*)?)$/s;

const namesIn = (attributes: Attributes, suite: Suite): Pick<Found, "classname" | "name"> => {
  const { classname, name = attributes["fullname"] ?? "" } = attributes;
  const [, qualifier, method] = classname === undefined ? (FULL_NAME.exec(name) ?? []) : [];
  return { classname: classname ?? qualifier ?? suite.name, name: method ?? name };
};

const caseFrame = (reading: Reading, suite: Suite, attributes: Attributes): Frame => {
  const message = textLine();
  const said = outcomeIn(reading, attributes);
  let hasFailure = false;
  return {
    child: (element) => {
      if (element !== "failure" && element !== "reason") return null;
      if (element === "failure") hasFailure = true;
      return only("message", () => ({ line: message }));
    },
    end: () => {
      const outcome = said === null || said === "passed" ? (hasFailure ? "failed" : "passed") : said;
      if (isBad(outcome)) noteBad(suite);
      addCase(reading.gathered, {
        suite: [suite.assembly], ...namesIn(attributes, suite), outcome,
        seconds: timeOf(attributes), text: outcome === "passed" ? null : message.text,
      });
    },
  };
};

/** Where a suite fails that is no failure of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["child", "parent"]);

/** A suite that failed by its own set-up or tear-down: of the latter its cases know nothing. NUnit before 2.5 does not tell. */
const failsByItself = (reading: Reading, attributes: Attributes, { bad }: Suite): boolean => {
  const { result, site = "" } = attributes;
  if (result === undefined || ELSEWHERE.has(site.toLowerCase())) return false;
  return isBad(outcomeIn(reading, attributes) ?? "passed") && (bad === 0 || site.toLowerCase() === "teardown");
};

const isAssembly = ({ name = "", type = "" }: Attributes): boolean => type === "Assembly" || /\.(?:dll|exe)$/i.test(name);

const beginSuite = (parent: Suite, attributes: Attributes): Suite => {
  const name = attributes["fullname"] ?? attributes["name"] ?? null;
  return isAssembly(attributes)
    ? { parent, name: null, assembly: baseName(name ?? ""), bad: 0 } : { parent, name, assembly: parent.assembly, bad: 0 };
};

const suiteFrame = (reading: Reading, parent: Suite, attributes: Attributes): Frame => {
  const suite = beginSuite(parent, attributes);
  const message = textLine();
  return {
    child: (element, inner) =>
      (element === "failure" || element === "reason" ? only("message", () => ({ line: message })) : insideFrame(reading, suite, element, inner)),
    end: () => {
      if (!failsByItself(reading, attributes, suite)) return;
      noteBad(suite);
      addOwnCase(reading.gathered, {
        suite: [suite.assembly], classname: attributes["classname"], name: suiteLevel(suite.name === null ? suite.assembly : attributes["name"]),
        outcome: "errored", text: message.text,
      });
    },
  };
};

/** Version 2 wraps what stands in a suite in `<results>`. */
const insideFrame = (reading: Reading, suite: Suite, element: string, attributes: Attributes): Frame | null => {
  if (element === "test-case") return caseFrame(reading, suite, attributes);
  if (element === "test-suite") return suiteFrame(reading, suite, attributes);
  return element === "results" ? { child: (inner, its) => insideFrame(reading, suite, inner, its) } : null;
};

/** Version 2 leaves out of its total what did not run, and of that counts apart what cannot run. */
const claimsOf2 = (attributes: Attributes): DeclaredTests => ({
  total: sumIn(attributes, "total", "not-run"),
  failed: sumIn(attributes, "failures"),
  errored: attributes["errors"] === undefined ? null : sumIn(attributes, "errors", "invalid"),
  skipped: sumIn(attributes, "ignored", "skipped", "inconclusive") ?? sumIn(attributes, "not-run"),
});

const claimsOf3 = (attributes: Attributes): DeclaredTests => ({
  total: sumIn(attributes, "total"),
  failed: sumIn(attributes, "failed"),
  errored: null,
  skipped: sumIn(attributes, "skipped", "inconclusive", "warnings"),
});

const rootFrame = (reading: Reading, attributes: Attributes, declared: DeclaredTests): Frame => {
  const whole: Suite = { parent: null, name: null, assembly: null, bad: 0 };
  const noteVersion = (version: string | undefined): void => {
    if (version !== undefined) reading.producer = `NUnit ${version}`;
  };
  reading.declared = declared;
  reading.result = lineOf(attributes["result"]) ?? "";
  noteVersion(attributes["engine-version"]);
  return {
    child: (element, inner) => {
      if (element === "environment") noteVersion(inner["nunit-version"]);
      return insideFrame(reading, whole, element, inner);
    },
  };
};

const read = (source: Source): TestReport => {
  const reading: Reading = { gathered: gathering(source.path), declared: null, result: "", producer: null };
  const warnings = readFrames(source, {
    "test-results": (attributes) => rootFrame(reading, attributes, claimsOf2(attributes)),
    "test-run": (attributes) => rootFrame(reading, attributes, claimsOf3(attributes)),
  });
  const { gathered, declared, result, producer } = reading;
  const isUnexplained = isAllGood(gathered) && /^(?:fail|error)/i.test(result);
  return testReport(gathered, {
    format: FORMAT, producer, declared, warnings,
    contradiction: isUnexplained ? `The result of the run is "${result}", and none of its test cases (${gathered.cases.length}) failed.` : null,
  });
};

/** The XML of NUnit. */
export const nunit: TestFormat = {
  id: FORMAT,
  kind: "tests",
  looksFor: "XML with the root <test-run> or <test-results>",
  recognises: ({ xml }) => xml?.root === "test-run" || xml?.root === "test-results",
  read,
};
