/** Reads the XML of xUnit.net, versions 1 to 3, and of what imitates it. Reads no source. */
import type { Outcome, TestReport } from "../model/tests.ts";
import type { Source, TestFormat, XmlHead } from "./format.ts";
import { readSeconds } from "./junit-time.ts";
import {
  addCase, addOwnCase, baseName, gathering, isAllGood, outcomeOf, suiteLevel, testReport, withoutClass, type Gathering, type Words,
} from "./test-report.ts";
import { countIn, only, readFrames, textLine, type Attributes, type Frame, type TextLine } from "./xml-frames.ts";

const FORMAT = "xunit";

const RESULTS: Words = new Map<string, Outcome>([
  ["pass", "passed"], ["fail", "failed"], ["skip", "skipped"], ["notrun", "skipped"],
]);

interface Reading {
  readonly gathered: Gathering;
  /** The claims of the assemblies together; what one leaves out is unknown for all. */
  readonly claims: { total: number | null; failed: number | null; skipped: number | null; errors: number };
  producer: string | null;
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

const addClaims = ({ claims }: Reading, attributes: Attributes): void => {
  claims.total = plus(claims.total, countIn(attributes["total"]));
  claims.failed = plus(claims.failed, countIn(attributes["failed"]));
  claims.skipped = plus(claims.skipped, plus(countIn(attributes["skipped"]), countIn(attributes["not-run"] ?? "0")));
  claims.errors += countIn(attributes["errors"]) ?? 0;
};

/** A message that stands in an element of its own, or, in older versions' reasons, directly. */
const messageFrame = (line: TextLine): Frame => ({ line, ...only("message", () => ({ line })) });

const testFrame = ({ gathered }: Reading, assembly: string, attributes: Attributes): Frame => {
  const { name = "", type = "", result, time = "" } = attributes;
  const [message, file, line] = [textLine(), textLine(), textLine()];
  const outcome = outcomeOf(gathered, RESULTS, result);
  return {
    child: (element) => {
      if (element === "failure" || element === "reason") return messageFrame(message);
      return element === "source-file" ? { line: file } : element === "source-line" ? { line } : null;
    },
    end: () => {
      addCase(gathered, {
        suite: [assembly], classname: type, name: withoutClass(name, type), outcome,
        file: attributes["source-file"] ?? file.text, line: countIn(attributes["source-line"] ?? line.text),
        seconds: readSeconds(time), text: outcome === "passed" ? null : message.text,
      });
    },
  };
};

/** What failed outside of all tests: a clean-up, a fixture. */
const errorFrame = ({ gathered }: Reading, assembly: string, { type, name }: Attributes): Frame => {
  const message = textLine();
  return {
    ...only("failure", () => messageFrame(message)),
    end: () => {
      const label = [type, name].filter(Boolean).join(": ");
      addOwnCase(gathered, { suite: [assembly], name: suiteLevel(label || assembly), outcome: "errored", text: message.text });
    },
  };
};

const assemblyFrame = (reading: Reading, attributes: Attributes): Frame => {
  const assembly = baseName(attributes["name"] ?? "");
  addClaims(reading, attributes);
  reading.producer ??= attributes["test-framework"]?.trim() || null;
  const errors = only("error", (error) => errorFrame(reading, assembly, error));
  const tests = (element: string, test: Attributes): Frame | null =>
    element === "test" ? testFrame(reading, assembly, test) : element === "errors" ? errors : null;
  return {
    child: (element, inner) =>
      (element === "collection" || element === "class" ? { child: tests } : tests(element, inner)),
  };
};

const read = (source: Source): TestReport => {
  const reading: Reading = { gathered: gathering(source.path), claims: { total: 0, failed: 0, skipped: 0, errors: 0 }, producer: null };
  const assembly = (attributes: Attributes): Frame => assemblyFrame(reading, attributes);
  const warnings = readFrames(source, { assemblies: () => only("assembly", assembly), assembly });
  const { gathered, claims: { errors, ...claims }, producer } = reading;
  const isUnexplained = errors > 0 && isAllGood(gathered);
  return testReport(gathered, {
    format: FORMAT, producer, declared: { ...claims, errored: null }, warnings,
    contradiction: isUnexplained ? `The report claims errors outside of its tests (${errors}), and none of them is in it.` : null,
  });
};

/** Other documents have the root `<assembly>` too: manifests of .NET, descriptors of Maven. */
const isAssembly = ({ attributes, children }: XmlHead): boolean =>
  attributes.has("test-framework") || (attributes.has("total") && attributes.has("failed")) || children.has("collection") || children.has("class");

/** The XML of xUnit.net. */
export const xunit: TestFormat = {
  id: FORMAT,
  kind: "tests",
  looksFor: "XML with the root <assemblies>, or <assembly> with test results",
  recognises: ({ xml }) => xml?.root === "assemblies" || (xml?.root === "assembly" && isAssembly(xml)),
  read,
};
