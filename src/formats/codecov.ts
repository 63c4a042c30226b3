/** Reads Codecov's own JSON, which kcov and cargo-llvm-cov write too. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import { pushBranch, pushLine, saturated } from "../model/rows.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { isObject, jsonCoverageFormat, member } from "./json.ts";
import { countIn, lineIn, objectIn, pathIn, wrong } from "./json-checks.ts";
import { newDraft, readFile, reportOf, type Draft } from "./json-draft.ts";

const FRACTION = /^(\d{1,10})\/(\d{1,10})$/;
const LINE = /^\d{1,10}$/;

/** What a line may have: null for no code, a count, a fraction, or true for a line that was hit in part. */
const isCover = (value: unknown): boolean =>
  value === null || typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && FRACTION.test(value));

/** True for what looks like a file's lines: by number, or as a list whose first entry stands for no line. */
const isFile = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 1 && isCover(value[1]);
  if (!isObject(value)) return false;
  for (const line in value) return LINE.test(line) && isCover(value[line]);
  return true;
};

const recognises = ({ document }: JsonHead): boolean => {
  const coverage = member(document, "coverage");
  if (!isObject(coverage)) return false;
  const files = Object.values(coverage);
  return files.length > 0 && files.every(isFile);
};

const entriesOf = (draft: Draft, value: unknown): Iterable<readonly [line: number | string, cover: unknown]> =>
  Array.isArray(value) ? (value as readonly unknown[]).slice(1).map((cover, index) => [index + 1, cover] as const)
    : Object.entries(objectIn(draft, value, "lines"));

const fractionOf = (cover: unknown): { readonly hit: number; readonly total: number } | null => {
  const [, hit, total] = (typeof cover === "string" && FRACTION.exec(cover)) || [];
  return hit === undefined || total === undefined ? null : { hit: Number(hit), total: Number(total) };
};

/**
 * True where fractions are of outcomes. A line with a single one is no decision: then a writer counts something else,
 * as cargo-llvm-cov counts regions and kcov counts addresses.
 */
const countsOutcomes = (files: Iterable<unknown>): boolean => {
  for (const file of files) {
    for (const cover of Object.values(isObject(file) || Array.isArray(file) ? file : {})) {
      if (fractionOf(cover)?.total === 1) return false;
    }
  }
  return true;
};

/** Reads a file's lines. True where one of them is a fraction. */
const readLines = (draft: Draft, file: unknown): boolean => {
  let hasFractions = false;
  for (const [key, cover] of entriesOf(draft, file)) {
    if (cover === null) continue;
    const line = lineIn(draft, typeof key === "string" && LINE.test(key) ? Number(key) : key, "lines");
    const fraction = fractionOf(cover);
    const isUnreadable = fraction === null && typeof cover === "string";
    if (isUnreadable || (fraction && fraction.hit > fraction.total)) throw wrong(draft, "lines", "holds what is no fraction");
    const hits = fraction ? saturated(fraction.hit) : countIn(draft, typeof cover === "boolean" ? Number(cover) : cover, "lines");
    hasFractions ||= fraction !== null;
    if (line > 0) pushLine(draft.lines, line, hits);
    if (line > 0 && fraction && fraction.total > 0) pushBranch(draft.branches, line, fraction.total, fraction.hit, 0);
  }
  return hasFractions;
};

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the JSON of Codecov");
  const files = objectIn(draft, member(document, "coverage"), "coverage");
  const tellsOutcomes = countsOutcomes(Object.values(files));
  for (const [file, lines] of Object.entries(files)) {
    readFile(draft, pathIn(draft, file, "coverage"), () => {
      const hasFractions = readLines(draft, lines);
      return { lines: true, branches: tellsOutcomes && hasFractions };
    });
  }
  return reportOf(draft, { format: codecov.id });
};

/** The JSON of Codecov. */
export const codecov: CoverageFormat = jsonCoverageFormat({
  id: "codecov",
  kind: "coverage",
  looksFor: "JSON with lines by number for each file of `coverage`",
  recognises,
  read,
});
