/** Reads gcovr's JSON summary (`gcovr --json-summary`): totals, and the files that they are of. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { jsonCoverageFormat, member } from "./json.ts";
import { listIn, pathIn, ratioIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf } from "./json-draft.ts";

const recognises = ({ keys }: JsonHead): boolean => keys.has("gcovr/summary_format_version");

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the summary of gcovr");
  for (const file of listIn(draft, member(document, "files"), "files")) {
    readFile(draft, pathIn(draft, member(file, "filename"), "filename"), () => ({}));
  }
  return reportOf(draft, {
    format: gcovrSummary.id,
    producer: "gcovr",
    declared: {
      lines: ratioIn(member(document, "line_covered"), member(document, "line_total")),
      branches: ratioIn(member(document, "branch_covered"), member(document, "branch_total")),
    },
  });
};

/** The summary of gcovr. It has no line, so nothing but its totals is known, and its files are named only. */
export const gcovrSummary: CoverageFormat = jsonCoverageFormat({
  id: "gcovr-summary",
  kind: "coverage",
  looksFor: "JSON with `gcovr/summary_format_version`",
  recognises,
  read,
});
