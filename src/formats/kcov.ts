/** Reads the JSON summary of kcov (`coverage.json`): totals, and the files that they are of. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { jsonCoverageFormat, member } from "./json.ts";
import { listIn, pathIn, ratioIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf } from "./json-draft.ts";

const KEYS = ["files", "percent_covered", "covered_lines", "total_lines"] as const;
const DIGITS = /^\d{1,15}$/;

const recognises = ({ keys }: JsonHead): boolean => KEYS.every((key) => keys.has(key));

/** A total, which kcov writes as a number or as a text. */
const totalOf = (document: unknown, key: string): unknown => {
  const value = member(document, key);
  return typeof value === "string" && DIGITS.test(value) ? Number(value) : value;
};

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the summary of kcov");
  for (const file of listIn(draft, member(document, "files"), "files")) {
    readFile(draft, pathIn(draft, member(file, "file"), "file"), () => ({}));
  }
  const lines = ratioIn(totalOf(document, "covered_lines"), totalOf(document, "total_lines"));
  return reportOf(draft, { format: kcov.id, producer: "kcov", declared: { lines, branches: null } });
};

/** The summary of kcov. It has no line, so nothing but its totals is known, and its files are named only. */
export const kcov: CoverageFormat = jsonCoverageFormat({
  id: "kcov",
  kind: "coverage",
  looksFor: "JSON with `files`, `percent_covered`, `covered_lines` and `total_lines`",
  recognises,
  read,
});
