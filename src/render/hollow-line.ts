/** One line about hollow tests: how many there are, and how hard was looked. An empty answer must not look like a clean one. */
import type { Level } from "../model/finding.ts";
import type { LinkCount } from "../model/link.ts";
import type { Verdict } from "../model/verdict.ts";
import { many } from "./words.ts";

const RULE = "tests-without-coverage";

/** Accusations and mere notes, by what the evidence gave: whoever sets a level has found no more and no less by that. */
const foundIn = ({ findings, hollow }: Verdict): string => {
  const levels = new Map<string, Level>(hollow?.hollow.map(({ subject, level }) => [subject, level]));
  const found = findings.filter(({ rule, subject, accepted }) => rule === RULE && accepted === null && levels.has(subject));
  const noted = found.filter(({ subject }) => levels.get(subject) === "note").length;
  const accusing = found.length - noted;
  return `${accusing === 0 ? "none" : accusing} found${noted === 0 ? "" : `, ${noted} noted`}`;
};

/** The share of the test cases that are known to be of a file: what is not known was not examined. */
const casesOf = ({ cases: { total, resolved } }: LinkCount): string => {
  if (resolved < total) return `${resolved} of ${many(total, "test case")} ${total === 1 ? "is" : "are"} known by file`;
  return total === 1 ? "the only test case is known by file" : `all ${total} test cases are known by file`;
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
  return `Hollow tests: ${foundIn(verdict)}; ${parts.join(", ")}; ${casesOf(links)}.`;
};
