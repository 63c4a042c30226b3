/** Reads the JSON that gcov writes from GCC 9 on (`gcov --json-format`), once it is unpacked. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead, Source } from "./format.ts";
import { readGcovFile } from "./gcov-json-file.ts";
import { jsonCoverageFormat, member } from "./json.ts";
import { listIn, objectIn, pathIn, producerIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf, type Draft } from "./json-draft.ts";
import { firstObjectIs, readJsonLines } from "./json-lines.ts";

const TITLE = "the JSON of gcov";

const isDocument = (value: unknown): boolean => member(value, "gcc_version") !== undefined && member(value, "format_version") !== undefined;

const recognises = ({ document }: JsonHead): boolean => isDocument(document);

/** Reads the files of a document, and gives the folder that their paths start from, if it is told. */
const takeDocument = (draft: Draft, document: unknown): string | null => {
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const file = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, file["file"], "file"), () => readGcovFile(draft, file));
  }
  const base = member(document, "current_working_directory");
  return typeof base === "string" && base !== "" ? pathIn(draft, base, "current_working_directory") : null;
};

/** The report of documents, of which each may tell a folder. */
const reportWith = (draft: Draft, version: unknown, bases: readonly (string | null)[], warnings: readonly string[] = []): CoverageReport => reportOf(draft, {
  format: gcovJson.id,
  producer: producerIn("gcov", version),
  bases: [...new Set(bases.filter((base) => base !== null))],
  warnings,
});

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, TITLE);
  return reportWith(draft, member(document, "gcc_version"), [takeDocument(draft, document)]);
};

/** The JSON of gcov. It shares its id with gcov's text. */
export const gcovJson: CoverageFormat = jsonCoverageFormat({
  id: "gcov",
  kind: "coverage",
  looksFor: "JSON with `gcc_version` and `format_version`",
  recognises,
  read,
});

const readLines = (source: Source): CoverageReport => {
  const draft = newDraft(source.path, TITLE);
  const bases: (string | null)[] = [];
  let version: unknown;
  const warnings = readJsonLines(source, {
    take: (document) => {
      version ??= document["gcc_version"];
      bases.push(takeDocument(draft, document));
    },
  });
  return reportWith(draft, version, bases, warnings);
};

/** The same, one document a line for each data file, as `gcov --stdout --json-format` prints it. A file cut between two lines cannot be told from a whole one. */
export const gcovJsonLines: CoverageFormat = {
  id: "gcov",
  kind: "coverage",
  looksFor: "lines of JSON with `gcc_version` and `format_version`",
  recognises: (head) => firstObjectIs(head, isDocument),
  read: readLines,
};
