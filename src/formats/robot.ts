/** Reads Robot Framework's output.xml: suites, and the tests or tasks in them. Reads no source. */
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { Source, TestFormat } from "./format.ts";
import {
  addCase, addOwnCase, gathering, isBad, lineOf, outcomeOf, suiteLevel, testReport, type Gathering, type Words,
} from "./test-report.ts";
import { countIn, only, readFrames, sumIn, textLine, type Attributes, type Frame, type TextLine } from "./xml-frames.ts";

const FORMAT = "robot";

const STATUSES: Words = new Map<string, Outcome>([
  ["pass", "passed"], ["fail", "failed"], ["skip", "skipped"], ["not run", "skipped"], ["not_run", "skipped"],
]);

/** A suite, whose cases are those from the first on. */
interface Suite {
  readonly trail: readonly string[];
  readonly source: string | null;
  readonly first: number;
  readonly message: TextLine;
  readonly tearDown: TextLine;
  hasFailed: boolean;
  tearDownFailed: boolean;
}

interface Reading {
  readonly gathered: Gathering;
  producer: string | null;
  declared: DeclaredTests | null;
}

/** `20260131 23:59:59.123`, as Robot Framework before 7 writes it. */
const MOMENT = /^(\d{4})(\d{2})(\d{2}) (\d{2}:\d{2}:\d{2}\.\d+)$/;
const MILLISECONDS = 1000;

const momentIn = (text: string | undefined): number =>
  Date.parse((text ?? "").replace(MOMENT, "$1-$2-$3T$4Z"));

const secondsOf = ({ elapsed, starttime, endtime }: Attributes): number | null => {
  if (elapsed !== undefined) return /^\d+(?:\.\d+)?$/.test(elapsed) ? Number(elapsed) : null;
  const between = (momentIn(endtime) - momentIn(starttime)) / MILLISECONDS;
  return Number.isNaN(between) ? null : between;
};

const isFail = ({ status }: Attributes): boolean => status?.toUpperCase() === "FAIL";

const testFrame = ({ gathered }: Reading, suite: Suite, { name, line }: Attributes): Frame => {
  const message = textLine();
  let status: Attributes = {};
  return {
    child: (element, attributes) => {
      if (element !== "status") return null;
      status = attributes;
      return { line: message };
    },
    end: () => {
      const outcome = outcomeOf(gathered, STATUSES, status["status"]);
      addCase(gathered, {
        suite: suite.trail, name, outcome, file: suite.source, line: countIn(line),
        seconds: secondsOf(status), text: outcome === "passed" ? null : message.text,
      });
    },
  };
};

/** A failing tear-down of a suite fails its tests, which are written down as passed by then: Robot Framework says so too. */
const failAll = ({ cases }: Gathering, { first, tearDown }: Suite): void => {
  cases.forEach((one, index) => {
    if (index < first || one.outcome !== "passed") return;
    cases[index] = { ...one, outcome: "failed", text: lineOf(`Parent suite teardown failed: ${tearDown.text}`) };
  });
};

const endSuite = ({ gathered }: Reading, suite: Suite): void => {
  if (suite.tearDownFailed) failAll(gathered, suite);
  if (!suite.hasFailed || gathered.cases.slice(suite.first).some(({ outcome }) => isBad(outcome))) return;
  const { trail, source, message } = suite;
  addOwnCase(gathered, { suite: trail, name: suiteLevel(trail.at(-1)), outcome: "errored", file: source, text: message.text });
};

const tearDownFrame = (suite: Suite): Frame => only("status", (status) => {
  suite.tearDownFailed ||= isFail(status);
  return { line: suite.tearDown };
});

const suiteFrame = (reading: Reading, above: readonly string[], { name = "", source }: Attributes): Frame => {
  const suite: Suite = {
    trail: [...above, name], source: source ?? null, first: reading.gathered.cases.length,
    message: textLine(), tearDown: textLine(), hasFailed: false, tearDownFailed: false,
  };
  return {
    child: (element, attributes) => {
      if (element === "suite") return suiteFrame(reading, suite.trail, attributes);
      if (element === "test" || element === "task") return testFrame(reading, suite, attributes);
      if (element === "kw" && attributes["type"]?.toLowerCase() === "teardown") return tearDownFrame(suite);
      if (element !== "status") return null;
      suite.hasFailed = isFail(attributes);
      return { line: suite.message };
    },
    end: () => endSuite(reading, suite),
  };
};

/** The totals of all tests, which stand behind those of the critical ones where there are such. */
const declaredBy = (stat: Attributes): DeclaredTests => ({
  total: sumIn(stat, "pass", "fail", "skip"), failed: countIn(stat["fail"]), errored: null, skipped: countIn(stat["skip"] ?? "0"),
});

const GENERATOR = /^(?:Robot|Rebot) (\d[\w.]*)/;

const rootFrame = (reading: Reading, { generator = "" }: Attributes): Frame => {
  const version = GENERATOR.exec(generator)?.[1];
  if (version !== undefined) reading.producer = `Robot Framework ${version}`;
  const totals = only("total", () => only("stat", (stat) => {
    reading.declared = declaredBy(stat);
    return null;
  }));
  return {
    child: (element, attributes) => (element === "suite" ? suiteFrame(reading, [], attributes) : element === "statistics" ? totals : null),
  };
};

const read = (source: Source): TestReport => {
  const reading: Reading = { gathered: gathering(source.path), producer: null, declared: null };
  const warnings = readFrames(source, { robot: (attributes) => rootFrame(reading, attributes) });
  const { gathered, producer, declared } = reading;
  return testReport(gathered, { format: FORMAT, producer, declared, warnings });
};

/** Robot Framework's output.xml. */
export const robot: TestFormat = {
  id: FORMAT,
  kind: "tests",
  looksFor: "XML with the root <robot> and suites in it",
  // Descriptions of robots have that root too.
  recognises: ({ xml }) => xml?.root === "robot" && (xml.children.has("suite") || GENERATOR.test(xml.attributes.get("generator") ?? "")),
  read,
};
