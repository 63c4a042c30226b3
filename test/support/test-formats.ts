/** The test formats besides JUnit, and heads as they are recognised by. */
import type { Head, TestFormat } from "../../src/formats/format.ts";
import { cargoJson } from "../../src/formats/cargo-json.ts";
import { ctrf } from "../../src/formats/ctrf.ts";
import { dartJson } from "../../src/formats/dart-json.ts";
import { goTestJson } from "../../src/formats/go-test-json.ts";
import { makeHead } from "../../src/formats/head.ts";
import { jestJson } from "../../src/formats/jest-json.ts";
import { jsonHead, looksLikeJson } from "../../src/formats/json.ts";
import { mochaJson } from "../../src/formats/mocha-json.ts";
import { nunit } from "../../src/formats/nunit.ts";
import { playwrightJson } from "../../src/formats/playwright-json.ts";
import { pytestJson } from "../../src/formats/pytest-json.ts";
import { robot } from "../../src/formats/robot.ts";
import { tap } from "../../src/formats/tap.ts";
import { trx } from "../../src/formats/trx.ts";
import { xunit } from "../../src/formats/xunit.ts";
import { Problem } from "../../src/model/problem.ts";
import type { ReportedCase, TestReport } from "../../src/model/tests.ts";
import { textSource } from "./source.ts";

/** Those that are XML, one JSON document, one JSON value a line, and lines of text. */
export const XML_FORMATS: readonly TestFormat[] = [trx, nunit, xunit, robot];
export const JSON_FORMATS: readonly TestFormat[] = [ctrf, jestJson, mochaJson, playwrightJson, pytestJson];
export const LINE_FORMATS: readonly TestFormat[] = [goTestJson, dartJson, cargoJson, tap];

/** All of them. */
export const TEST_FORMATS: readonly TestFormat[] = [...XML_FORMATS, ...JSON_FORMATS, ...LINE_FORMATS];

const parsed = (bytes: Uint8Array): Head["json"] => {
  try {
    return jsonHead(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
};

/** The head of a file; of JSON with its document. */
export const headOf = (content: string | Uint8Array): Head => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const head = makeHead(bytes);
  return looksLikeJson(head) ? { ...head, json: parsed(bytes) } : head;
};

/** What a format makes of content: its report, or the Problem that it throws. Anything else is thrown on. */
export const attempt = (format: TestFormat, content: string | Uint8Array, chunkSize?: number): TestReport | Problem => {
  try {
    return format.read(textSource(content, chunkSize, "report"));
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
};

/** The report that a format makes of content; a Problem fails the test. */
export const readText = (format: TestFormat, content: string): TestReport => format.read(textSource(content, undefined, "report"));

/** The Problem that a format throws for content. */
export const problemOf = (format: TestFormat, content: string): Problem => {
  const found = attempt(format, content);
  if (found instanceof Problem) return found;
  throw new Error("No problem was thrown.");
};

/** A case in one line: "a › b | name outcome flaky: text". */
export const drawn = ({ suite, name, outcome, flaky, text }: ReportedCase): string =>
  `${suite === "" ? "" : `${suite} | `}${name} ${outcome}${flaky ? " flaky" : ""}${text === null ? "" : `: ${text}`}`;

/** The cases of content in lines. */
export const drawnCases = (format: TestFormat, content: string): string[] => readText(format, content).cases.map(drawn);

/** JSON values, one a line. */
export const jsonLines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");
