/** Reads Istanbul's summary (`coverage-summary.json`): totals, and the files that they are of. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { isObject, jsonCoverageFormat, member } from "./json.ts";
import { objectIn, pathIn, ratioIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf } from "./json-draft.ts";

const TOTAL = "total";

const recognises = ({ document }: JsonHead): boolean => {
  const lines = member(member(document, TOTAL), "lines");
  return isObject(lines) && Object.hasOwn(lines, "pct");
};

const declaredOf = (metric: unknown) => ratioIn(member(metric, "covered"), member(metric, "total"));

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "a coverage summary of Istanbul");
  const { [TOTAL]: total, ...files } = objectIn(draft, document, "the summary");
  for (const [file, summary] of Object.entries(files)) {
    objectIn(draft, summary, file);
    readFile(draft, pathIn(draft, file, file), () => ({}));
  }
  return reportOf(draft, {
    format: istanbulSummary.id,
    declared: { lines: declaredOf(member(total, "lines")), branches: declaredOf(member(total, "branches")) },
  });
};

/** Istanbul's summary. It has no line, so nothing but its totals is known, and its files are named only. */
export const istanbulSummary: CoverageFormat = jsonCoverageFormat({
  id: "istanbul-summary",
  kind: "coverage",
  looksFor: "JSON with `total.lines.pct`",
  recognises,
  read,
});
