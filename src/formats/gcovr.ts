/** Reads gcovr's own JSON (`gcovr --json`). Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { readGcovFile } from "./gcov-json-file.ts";
import { jsonCoverageFormat, member } from "./json.ts";
import { listIn, objectIn, pathIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf } from "./json-draft.ts";

const recognises = ({ keys }: JsonHead): boolean => keys.has("gcovr/format_version");

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the JSON of gcovr");
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const file = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, file["file"], "file"), () => readGcovFile(draft, file));
  }
  return reportOf(draft, { format: gcovr.id, producer: "gcovr" });
};

/** The JSON of gcovr, of every version of its format: what changed from one to the next were additions. */
export const gcovr: CoverageFormat = jsonCoverageFormat({
  id: "gcovr",
  kind: "coverage",
  looksFor: "JSON with `gcovr/format_version`",
  recognises,
  read,
});
