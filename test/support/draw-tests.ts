/** Draws test cases: "5 passed, 1 failed". Knows no scene. */
import type { Outcome, ReportedCase } from "../../src/model/tests.ts";

export type CaseDrawing = Partial<ReportedCase> & Pick<ReportedCase, "name">;

/** "5 passed, 1 failed, 2 skipped, 1 errored, 1 flaky", or the cases themselves. */
export type TestsDrawing = string | readonly CaseDrawing[];

const SUITE = "suite:";
const SECONDS = 0.1;

const OUTCOMES: Readonly<Record<string, { readonly outcome: Outcome; readonly verb: string }>> = {
  passed: { outcome: "passed", verb: "works" },
  failed: { outcome: "failed", verb: "fails" },
  errored: { outcome: "errored", verb: "breaks" },
  skipped: { outcome: "skipped", verb: "waits" },
  flaky: { outcome: "passed", verb: "wavers" },
};

const casesOf = (drawing: string): CaseDrawing[] =>
  drawing.split(",").map((part) => part.trim()).filter((part) => part !== "").flatMap((part) => {
    const [number, word = ""] = part.split(" ");
    const drawn = OUTCOMES[word];
    if (!drawn) throw new Error(`not an outcome: ${part}`);
    return Array.from({ length: Number(number) }, (_, index) =>
      ({ name: `${drawn.verb} ${index + 1}`, outcome: drawn.outcome, flaky: word === "flaky" }));
  });

/** Draws the cases of one test file, or of "suite:NAME" where no file is known. Failures say "expected 1 to be 2". */
export const drawCases = (key: string, drawing: TestsDrawing): ReportedCase[] => {
  const inSuite = key.startsWith(SUITE);
  const cases = typeof drawing === "string" ? casesOf(drawing) : drawing;
  return cases.map((one) => ({
    suite: inSuite ? key.slice(SUITE.length) : "", suiteFile: null, classname: null, file: inSuite ? null : key, line: null,
    outcome: "passed", flaky: false, seconds: SECONDS,
    text: one.outcome === "failed" || one.outcome === "errored" ? "expected 1 to be 2" : null,
    ...one,
  }));
};
