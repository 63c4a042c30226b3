/** One line about hollow tests: how many there are, and how hard was looked. An empty answer must not look like a clean one. */
import type { Verdict } from "../model/verdict.ts";
import { many } from "./words.ts";

const RULE = "tests-without-coverage";

const foundIn = ({ findings, hollow }: Verdict): string => {
  const subjects = new Set<string>(hollow?.hollow.map(({ subject }) => subject));
  const found = findings.filter(({ rule, subject, accepted }) => rule === RULE && accepted === null && subjects.has(subject)).length;
  return found === 0 ? "none found" : `${found} found`;
};

/** The line as a sentence; null where tests and coverage were not both at hand. */
export const hollowLine = (verdict: Verdict): string | null => {
  const { links } = verdict;
  if (!links) return null;
  const { testFiles, linked, abstained, unwitnessed, accepted } = links;
  if (testFiles === 0) return "Hollow tests: no test case is known to be of any file, so none was examined.";
  const parts = [
    `${many(testFiles, "test file")} examined`, `${linked} linked to a subject`, `${abstained} abstained`, `${unwitnessed} without witness`,
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  return `Hollow tests: ${foundIn(verdict)}; ${parts.join(", ")}.`;
};
