/** Reads TAP, the Test Anything Protocol, versions 12 to 14. Knows no source: only failures may name a file. */
import { Problem } from "../model/problem.ts";
import type { Outcome, TestReport } from "../model/tests.ts";
import type { Head, Source, TestFormat } from "./format.ts";
import { textOfLine } from "./json-lines.ts";
import { readLines, type Line } from "./lines.ts";
import {
  beginStream, endStream, isFailure, nextStream, numberFault, takeClose, takePlan, takeResult, type Block, type Leaf, type Stream,
} from "./tap-blocks.ts";
import { noteComment, noteYaml, yamlBegins, yamlEnds, type YamlBlock } from "./tap-diagnostics.ts";
import { tapLine, type PlanLine, type ResultLine, type TapLine } from "./tap-lines.ts";
import { addCase, boundCases, gathering, isAllGood, lineOf, testReport, type Gathering } from "./test-report.ts";

const FORMAT = "tap";

/** Spaces that a sub-test stands further in. */
const INDENT = 4;
/** What runners write behind the last result. */
const CLAIM = /^ ?fail(?:ed)?:? +(\d{1,9})\b/;

interface Reading {
  readonly path: string;
  readonly stream: Stream;
  yaml: YamlBlock | null;
  /** True directly behind a result, where diagnostics may begin. */
  isAfterResult: boolean;
  /** What the last line is, where it has no end: it may have been cut. */
  lastUnended: TapLine["kind"] | null;
  /** Failures that the runner counts itself. */
  claimed: number;
  givenUp: boolean;
  contradiction: string | null;
}

const truncated = ({ path }: Reading, what: string): Problem =>
  new Problem("report-truncated", `${path} ${what}.`, {
    where: path, hint: "The program that writes it died, or is still writing: look at the step that runs the tests.",
  });

const SKIPPED_ALL = { kind: "result", ok: true, number: "", name: "all tests", directive: "skip", seconds: null, opens: false } as const;

/** Ends a stream: as many results as its plan says must be there. Throws report-truncated for fewer, or no plan. */
const end = (reading: Reading): void => {
  const { stream, givenUp } = reading;
  if (reading.yaml !== null) throw truncated(reading, "ends inside of a YAML block");
  const isCut = endStream(stream);
  const { plan, results } = stream.block;
  if (givenUp) return;
  if (isCut) throw truncated(reading, "ends inside of sub-tests");
  if (plan === null) throw truncated(reading, `ends without a plan, after ${results} results`);
  if (results < plan.count) throw truncated(reading, `plans ${plan.count} tests, and ends after ${results}`);
  // `ok 7 - a # SKIP` may have been cut to a pass, and `1..12` to a smaller plan.
  const isDoubtful = reading.lastUnended === "result" || (reading.lastUnended === "plan" && results > plan.count);
  if (isDoubtful) throw truncated(reading, "ends in the middle of a line");
  if (results > plan.count) reading.contradiction ??= `The plan says ${plan.count} tests, and ${results} are there.`;
  reading.contradiction ??= numberFault(stream.block) ?? stream.misnumbered;
  if (plan.count === 0 && plan.skip !== null) takeResult(stream, 0, { ...SKIPPED_ALL, reason: plan.skip });
};

/** Another stream begins, as where several test scripts print into one file. */
const beginAnew = (reading: Reading): void => {
  end(reading);
  nextStream(reading.stream);
};

const outermost = ({ block }: Stream): Block => {
  let outer = block;
  while (outer.parent !== null) outer = outer.parent;
  return outer;
};

const isEmpty = ({ plan, results }: Block): boolean => plan === null && results === 0;

/** True for a line that cannot be of the present stream: behind its last plan, a second plan, a first test behind the last. */
const isOfNext = ({ plan, planIsLast, results }: Block, level: number, line: ResultLine | PlanLine): boolean => {
  if (plan === null || planIsLast) return planIsLast;
  return level === 0 && (line.kind === "plan" || (line.number === "1" && results === plan.count));
};

const take = (reading: Reading, level: number, line: ResultLine | PlanLine): void => {
  const { stream } = reading;
  if (isOfNext(outermost(stream), level, line)) beginAnew(reading);
  if (line.kind === "plan") takePlan(stream, level, line);
  else takeResult(stream, level, line);
  boundCases(reading.path, stream.leaves.length);
};

const takeComment = (reading: Reading, text: string): void => {
  const claim = CLAIM.exec(text)?.[1];
  if (claim !== undefined) reading.claimed = Number(claim);
  noteComment(reading.stream.last, text);
};

const takeLine = (reading: Reading, line: TapLine, level: number): void => {
  const { stream } = reading;
  if (line.kind === "comment") takeComment(reading, line.text);
  else if (line.kind === "version" && level === 0 && !isEmpty(outermost(stream))) beginAnew(reading);
  else if (line.kind === "closes") takeClose(stream, level);
  else if (line.kind === "result" || line.kind === "plan") take(reading, level, line);
  else if (line.kind === "bailout") {
    reading.givenUp = true;
    reading.contradiction ??= `The run was given up: ${lineOf(line.text) ?? "Bail out!"}`;
  }
  if (line.kind === "result") reading.claimed = 0;
};

const takeText = (reading: Reading, text: string, { ended }: Line): void => {
  const { yaml, stream } = reading;
  const begun = reading.isAfterResult ? yamlBegins(text) : null;
  reading.isAfterResult = false;
  if (yaml !== null) {
    if (yamlEnds(text, yaml)) reading.yaml = null;
    else noteYaml(stream.last, yaml, text);
  } else if (begun !== null) reading.yaml = begun;
  else {
    const plain = text.trimStart();
    const [line, level] = [tapLine(plain.trimEnd()), (text.length - plain.length) / INDENT];
    if (line === null || (!Number.isInteger(level) && line.kind !== "comment")) return;
    takeLine(reading, line, level);
    reading.isAfterResult = line.kind === "result";
    if (!ended) reading.lastUnended = line.kind;
  }
};

const outcomeOf = ({ result, fault }: Leaf): Outcome => {
  if (fault !== null) return "errored";
  if (isFailure(result)) return "failed";
  return result.directive === null ? "passed" : "skipped";
};

const trailOf = (block: Block): (string | null)[] =>
  block.parent === null ? [block.name] : [...trailOf(block.parent), block.name];

const gather = (gathered: Gathering, { leaves }: Stream): void => {
  for (const leaf of leaves) {
    const { result: { name, number, directive, reason }, block, index, fault, message, seconds } = leaf;
    const outcome = outcomeOf(leaf);
    addCase(gathered, {
      suite: trailOf(block), name: name || `test ${number || index}`, outcome, seconds,
      text: outcome === "passed" ? null : fault ?? (directive === null ? message : reason || message),
    });
  }
};

const read = (source: Source): TestReport => {
  const { path } = source;
  const reading: Reading = {
    path, stream: beginStream(), yaml: null, isAfterResult: false, lastUnended: null, claimed: 0, givenUp: false, contradiction: null,
  };
  readLines(source, { take: (line) => takeText(reading, textOfLine(line), line) });
  end(reading);
  const gathered = gathering(path);
  gather(gathered, reading.stream);
  const { claimed } = reading;
  if (claimed > 0 && isAllGood(gathered)) {
    reading.contradiction ??= `The runner counts failures (${claimed}), and none of its test cases (${gathered.cases.length}) has one.`;
  }
  return testReport(gathered, { format: FORMAT, contradiction: reading.contradiction });
};

const VERSION_LINE = /^TAP version \d+[ \t\r]*$/m;
const PLAN_LINE = /^1\.\.\d+(?:[ \t]*#.*)?[ \t\r]*$/m;
const RESULT_LINE = /^(?:not )?ok(?:[ \r\n]|$)/m;
/** The first line that is no comment. */
const FIRST_LINE = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*(?:(?:not )?ok 1\s|1\.\.0[ \t]*#[ \t]*skip)/i;

const recognises = ({ text, xml, json }: Head): boolean => {
  if (xml !== null || json !== null) return false;
  return VERSION_LINE.test(text) || (PLAN_LINE.test(text) && RESULT_LINE.test(text)) || FIRST_LINE.test(text);
};

/** The Test Anything Protocol. */
export const tap: TestFormat = {
  id: FORMAT,
  kind: "tests",
  looksFor: `lines "ok …" and "not ok …", with a plan such as "1..6"`,
  recognises,
  read,
};
