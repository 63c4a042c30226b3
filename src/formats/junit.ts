/** Reads JUnit XML in all its dialects: counts cases, wherever they stand, and never trusts attributes. */
import { Problem } from "../model/problem.ts";
import type { DeclaredTests, ReportedCase, TestReport } from "../model/tests.ts";
import type { Source, TestFormat } from "./format.ts";
import {
  addText, closeDetail, detailOf, markOf, reportedCase, timeOf, UNNAMED, wantsLine,
  type Attributes, type Detail, type OpenCase,
} from "./junit-case.ts";
import { junitProducer } from "./junit-producer.ts";
import { claimsOf, contradictionOf, handUp, labelOf, openSuite, type Suite } from "./junit-suite.ts";
import { firstLine } from "./junit-text.ts";
import { declaredBy, plusClaims, warningsOf, type Oddities } from "./junit-totals.ts";
import { readXml, type XmlHandler } from "./xml.ts";

/** Cases of one report: a bound on memory, several times what the largest suites have. */
const MAX_CASES = 1_000_000;

/** What the reader is inside of. Null: an element that has no part in the count. */
type Frame = Suite | OpenCase | Detail | null;

interface Reading {
  readonly path: string;
  readonly frames: Frame[];
  readonly cases: ReportedCase[];
  /** The innermost open suite. */
  suite: Suite | null;
  /** What the root claims, and what the suites do that no other suite holds. */
  root: DeclaredTests | null;
  outermost: DeclaredTests | null;
  producer: string | null;
  flakyKnown: boolean;
  contradiction: string | null;
  readonly oddities: Oddities;
}

const beginReading = (path: string): Reading => ({
  path, frames: [], cases: [], suite: null, root: null, outermost: null, producer: null, flakyKnown: false, contradiction: null,
  oddities: { unnamed: 0, unreadableTimes: 0, unreadableTime: "", warned: 0 },
});

/** Closes a case, in its suite. */
const count = (reading: Reading, suite: Suite, open: OpenCase): ReportedCase => {
  const firstLine = reading.producer === "pytest" ? 0 : 1;
  const found = reportedCase(open, { suite: suite.trail, suiteFile: suite.file, firstLine });
  if (reading.cases.push(found) > MAX_CASES) {
    throw new Problem("report-too-large", `${reading.path} holds more than ${MAX_CASES} test cases.`, {
      where: reading.path, hint: "Write one report for each part of the test suite.",
    });
  }
  suite.cases++;
  const isBad = found.outcome === "failed" || found.outcome === "errored";
  if (isBad || open.details.some(({ mark }) => mark !== "skipped")) suite.failures++;
  return found;
};

const beginSuite = (reading: Reading, element: string, attributes: Attributes): Suite => {
  const suite = openSuite(element, attributes, reading.suite);
  if (suite.parent === null) reading.root = claimsOf(attributes);
  if (suite.isOutermost) reading.outermost = plusClaims(reading.outermost, claimsOf(attributes));
  if (suite.parent === null || suite.isOutermost) reading.producer ??= junitProducer(attributes);
  // Surefire writes how many tests were flaky, also when none was.
  if (attributes["flakes"] !== undefined) reading.flakyKnown = true;
  reading.suite = suite;
  return suite;
};

/** A suite can fail, or be skipped, with no case that says so: then a case of ours does. */
const caseOfItsOwn = (suite: Suite): OpenCase | null => {
  const { details, cases } = suite;
  const isBad = details.some(({ mark }) => mark === "errored" || mark === "failed" || mark === "rerun");
  const isSkipped = cases === 0 && details.some(({ mark }) => mark === "skipped");
  if (!isBad && !isSkipped) return null;
  const name = `${labelOf(suite)} (suite-level ${isBad ? "error" : "skip"})`;
  return { kind: "case", attributes: { name }, details };
};

const endSuite = (reading: Reading, suite: Suite): void => {
  const own = caseOfItsOwn(suite);
  if (own !== null) count(reading, suite, own);
  reading.contradiction ??= contradictionOf(suite);
  handUp(suite);
  reading.suite = suite.parent;
};

const endCase = (reading: Reading, suite: Suite, open: OpenCase): void => {
  const { oddities } = reading;
  const { name, seconds } = count(reading, suite, open);
  if (name === UNNAMED) oddities.unnamed++;
  const time = timeOf(open.attributes).trim();
  if (seconds === null && time !== "" && oddities.unreadableTimes++ === 0) oddities.unreadableTime = firstLine(time);
};

/** What an element does that stands in a case or a suite, and is neither: often nothing. */
const beginDetail = (reading: Reading, parent: Frame, element: string, attributes: Attributes): Detail | null => {
  if (parent === null || parent.kind === "detail") return null;
  const mark = markOf(element);
  // PHPUnit before 10.
  if (element === "warning" && parent.kind === "case") reading.oddities.warned++;
  if (mark === null) return null;
  if (mark === "flaky" || mark === "rerun") reading.flakyKnown = true;
  const detail = detailOf(mark, attributes);
  if (!parent.details.some((known) => known.mark === mark)) parent.details.push(detail);
  return detail;
};

const innermost = ({ frames }: Reading): Frame => frames[frames.length - 1] ?? null;

const begin = (reading: Reading, element: string, attributes: Attributes): Frame => {
  if (element === "testsuite" || element === "testsuites") return beginSuite(reading, element, attributes);
  if (reading.suite === null) {
    throw new Problem("report-malformed", `${reading.path} begins with <${element}>, not with <testsuites> or <testsuite>.`,
      { where: reading.path, hint: "Let the runner write the whole report, not a part of one." });
  }
  if (element === "testcase") return { kind: "case", attributes, details: [] };
  return beginDetail(reading, innermost(reading), element, attributes);
};

const end = (reading: Reading): void => {
  const frame = reading.frames.pop() ?? null;
  if (frame?.kind === "detail") closeDetail(frame);
  else if (frame?.kind === "suite") endSuite(reading, frame);
  else if (frame?.kind === "case") endCase(reading, reading.suite!, frame);
};

const handlerOf = (reading: Reading): XmlHandler => ({
  open: (element, attributes) => void reading.frames.push(begin(reading, element, attributes)),
  wantsText: () => {
    const frame = innermost(reading);
    return frame?.kind === "detail" && wantsLine(frame);
  },
  text: (piece) => {
    const frame = innermost(reading);
    if (frame?.kind === "detail") addText(frame, piece);
  },
  close: () => end(reading),
});

const read = (source: Source): TestReport => {
  const reading = beginReading(source.path);
  const warnings = [...readXml(source, handlerOf(reading))];
  const { cases, producer, flakyKnown, contradiction, oddities } = reading;
  const declared = declaredBy(reading.outermost, reading.root);
  if (contradiction !== null) warnings.push(contradiction);
  if (producer === "eslint") warnings.push("The report holds a linter's findings, not tests: a case is a file or a finding.");
  warnings.push(...warningsOf(declared, cases, oddities));
  return { kind: "tests", format: "junit", producer, cases, flakyKnown, declared, contradiction, warnings };
};

/** JUnit XML. */
export const junit: TestFormat = {
  id: "junit",
  kind: "tests",
  looksFor: "XML with the root <testsuites> or <testsuite>",
  recognises: ({ xml }) => xml?.root === "testsuites" || xml?.root === "testsuite",
  read,
};
