/** Reads the JSON that gcov writes from GCC 9 on (`gcov --json-format`), once it is unpacked. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { readGcovFile } from "./gcov-json-file.ts";
import { jsonCoverageFormat, member } from "./json.ts";
import { listIn, objectIn, pathIn, producerIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf } from "./json-draft.ts";

const recognises = ({ keys }: JsonHead): boolean => keys.has("gcc_version") && keys.has("format_version");

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the JSON of gcov");
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const file = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, file["file"], "file"), () => readGcovFile(draft, file));
  }
  const base = member(document, "current_working_directory");
  return reportOf(draft, {
    format: gcovJson.id,
    producer: producerIn("gcov", member(document, "gcc_version")),
    bases: typeof base === "string" && base !== "" ? [pathIn(draft, base, "current_working_directory")] : [],
  });
};

/** The JSON of gcov. It shares its id with gcov's text. */
export const gcovJson: CoverageFormat = jsonCoverageFormat({
  id: "gcov",
  kind: "coverage",
  looksFor: "JSON with `gcc_version` and `format_version`",
  recognises,
  read,
});
