/** Finds in what a Go test printed the line that tells why it failed. Knows no event. */
import { lineOf } from "./test-report.ts";

/** What is kept of an output: two lines. */
export interface GoOutput {
  /** The first panic, else the last line that names a place in a Go file: what a test logs stands before its error. */
  telling: string;
  /** The first line that is not of the test runner itself. */
  first: string;
}

/** Nothing printed so far. */
export const goOutput = (): GoOutput => ({ telling: "", first: "" });

/** What is looked at of a line. */
const LONGEST = 4096;
const PANIC = "panic: ";
/** `=== RUN`, `--- FAIL: …`, and the verdict on a package. */
const OF_RUNNER = /^\s*(?:=== [A-Z]+ |--- [A-Z]+: |(?:PASS|FAIL|ok|#|\?)(?:\s|$)|exit status \d)/;
/** `cart_test.go:12: got 3`; in what testify prints, the message stands lines below the place. */
const TELLING = /^\s*(?:[\w/]+: )?[^\s:]+\.go:\d+(?::\d+)?: *\S|^\s+Error:\s+\S|^panic: /;

/** Takes a printed line. */
export const noteOutput = (output: GoOutput, printed: string): void => {
  const text = printed.slice(0, LONGEST).trimEnd();
  if (text === "" || OF_RUNNER.test(text)) return;
  output.first ||= lineOf(text) ?? "";
  if (TELLING.test(text) && !output.telling.startsWith(PANIC)) output.telling = lineOf(text.replace(/\s+/g, " ")) ?? "";
};

/** The line that tells most; empty where nothing was printed. */
export const mostTelling = ({ telling, first }: GoOutput): string => telling || first;
