/** Whether one run's evidence is smaller than another's, so that it must not stand in for it. Knows no file. */
import type { Snapshot } from "./snapshot.ts";
import { executed } from "./tests.ts";

/** Fewer cases or files than so many percent of those before are far fewer, whatever the reports. */
const FAR_FEWER_PERCENT = 50;

interface Size {
  readonly inputs: number;
  readonly cases: number;
  readonly files: number;
}

const sizeOf = ({ inputs, tests, files }: Snapshot): Size => ({
  inputs: inputs.length,
  cases: Object.values(tests).reduce((sum, entry) => sum + executed(entry), 0),
  files: Object.values(files).length,
});

const isFarFewer = (now: number, before: number): boolean => now * 100 < before * FAR_FEWER_PERCENT;

/** How the evidence shrank, as a sentence; null where it did not. Fewer reports alone hold no less. */
export const smallerEvidence = (before: Snapshot, now: Snapshot): string | null => {
  const [was, is] = [sizeOf(before), sizeOf(now)];
  const fewerReports = is.inputs < was.inputs && (is.cases < was.cases || is.files < was.files);
  if (!fewerReports && !isFarFewer(is.cases, was.cases) && !isFarFewer(is.files, was.files)) return null;
  return `This run's evidence is smaller than the baseline's: ${is.inputs} of ${was.inputs} reports, ${is.cases} of ${was.cases} test cases that ran, ${is.files} of ${was.files} measured files.`;
};
