/** Reads the JSON of cargo-tarpaulin. Knows no disk, and skips the sources that it holds. */
import type { CoverageReport } from "../model/coverage.ts";
import { plusKnown, type Ratio } from "../model/ratio.ts";
import { pushBranch, pushLine } from "../model/rows.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { jsonCoverageFormat, member } from "./json.ts";
import { countIn, lineIn, listIn, nameIn, objectIn, pathIn, ratioIn, wrong } from "./json-checks.ts";
import { joinPath, newDraft, readFile, reportOf, type Draft } from "./json-draft.ts";

const OUTCOMES = 2;

const recognises = ({ document, keys }: JsonHead): boolean => {
  const files = member(document, "files");
  return Array.isArray(files) && (Array.isArray(member(files[0], "traces")) || (keys.has("coverable") && keys.has("covered")));
};

/** A path as the list of its parts, the first of which may be the root. */
const pathOf = (draft: Draft, value: unknown): string =>
  pathIn(draft, listIn(draft, value, "path").reduce<string>((path, part) => joinPath(path, nameIn(draft, part, "path")), ""), "path");

/** Reads a place that was traced: a line, or a branch of one. True for a branch. */
const readTrace = (draft: Draft, value: unknown): boolean => {
  const trace = objectIn(draft, value, "traces");
  const line = lineIn(draft, trace["line"], "line");
  const { Line: count, Branch: branch } = objectIn(draft, trace["stats"], "stats");
  if (count === undefined && branch === undefined) throw wrong(draft, "stats", "holds neither a line nor a branch");
  const taken = [member(branch, "being_true"), member(branch, "being_false")].filter((outcome) => outcome === true).length;
  const hits = count === undefined ? taken : countIn(draft, count, "Line");
  if (line > 0) pushLine(draft.lines, line, hits);
  if (line > 0 && branch !== undefined) pushBranch(draft.branches, line, OUTCOMES, taken, 0);
  return branch !== undefined;
};

/** Reads a file, and gives its totals where all that they count is lines. */
const readEntry = (draft: Draft, value: unknown): Ratio | null => {
  const { path, traces, covered, coverable } = objectIn(draft, value, "files");
  const { branches } = readFile(draft, pathOf(draft, path), () => {
    let hasBranches = false;
    for (const trace of listIn(draft, traces, "traces")) hasBranches = readTrace(draft, trace) || hasBranches;
    return { lines: true, branches: hasBranches };
  });
  return branches === null ? ratioIn(covered, coverable) : null;
};

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the JSON of tarpaulin");
  let declared: Ratio | null = null;
  let isWhole = true;
  for (const file of listIn(draft, member(document, "files"), "files")) {
    const ratio = readEntry(draft, file);
    isWhole &&= ratio !== null;
    declared = plusKnown(declared, ratio);
  }
  return reportOf(draft, { format: tarpaulin.id, producer: "tarpaulin", declared: { lines: isWhole ? declared : null, branches: null } });
};

/** The JSON of tarpaulin, the lines of which are the traced ones. */
export const tarpaulin: CoverageFormat = jsonCoverageFormat({
  id: "tarpaulin",
  kind: "coverage",
  looksFor: "JSON with `traces` for each of `files`",
  recognises,
  read,
});
