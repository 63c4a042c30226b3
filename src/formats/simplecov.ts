/** Reads the JSON of SimpleCov: its resultset, its JSON formatter's `coverage.json`, and that of the gem simplecov-json. Knows no disk. */
import { addBits } from "../model/contexts.ts";
import type { CoverageReport, Declared } from "../model/coverage.ts";
import { pushFunction } from "../model/rows.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { isObject, jsonCoverageFormat, member, type JsonObject } from "./json.ts";
import { countIn, endIn, lineIn, listIn, MAX_LINE, nameIn, objectIn, pathIn, producerIn, ratioIn, wrong } from "./json-checks.ts";
import { newDraft, readFile, reportOf, takeLineList, type Draft, type Tells, type Whole } from "./json-draft.ts";
import { packed, pushOutcome } from "./lcov-branches.ts";
import { isResultset, readResultset } from "./simplecov-resultset.ts";

/** What stands in place of a count between `:nocov:` comments. */
const IGNORED = "ignored";

const isFormatted = (document: unknown): boolean => member(member(document, "meta"), "simplecov_version") !== undefined;

const isOfGem = (document: unknown): boolean =>
  Array.isArray(member(document, "files")) && member(member(document, "metrics"), "covered_percent") !== undefined;

const recognises = ({ document }: JsonHead): boolean => isFormatted(document) || isOfGem(document) || isResultset(document);

const isIrrelevant = (entry: unknown): boolean => entry === null || entry === IGNORED;

/** The line by which an arm is reported, where the version says it (1.0 does); else the one where it begins. */
const readBranches = (draft: Draft, list: readonly unknown[]): void => {
  for (const [index, value] of list.entries()) {
    const { report_line: reported, start_line: start, coverage } = objectIn(draft, value, "branches");
    const line = lineIn(draft, reported ?? start, "branches");
    if (coverage === IGNORED || line === 0) continue;
    pushOutcome(draft.outcomes, line, packed(0, index), countIn(draft, coverage, "branches") > 0 ? 1 : 0);
  }
};

const readMethods = (draft: Draft, list: readonly unknown[]): void => {
  for (const value of list) {
    const { name, start_line: first, end_line: last, coverage } = objectIn(draft, value, "methods");
    const start = lineIn(draft, first, "methods");
    if (coverage === IGNORED) continue;
    pushFunction(draft.functions, nameIn(draft, name, "methods"), start, endIn(last, start), countIn(draft, coverage, "methods"));
  }
};

const NIBBLE_BITS = 4;
const WORD_NIBBLES = 8;
const BITMAP = /^[0-9a-f]+$/;
const MAX_BITMAP = MAX_LINE / NIBBLE_BITS;

/** A bitmap as the formatter writes it: hexadecimal, the last digit first, in which bit n stands for line n + 1. */
const bitsIn = (draft: Draft, value: unknown): Uint32Array => {
  if (typeof value !== "string" || value.length > MAX_BITMAP || !BITMAP.test(value)) throw wrong(draft, "contexts", "holds what is no bitmap");
  const words = new Uint32Array(Math.floor(value.length / WORD_NIBBLES) + 1);
  for (let nibble = 0; nibble < value.length; nibble++) {
    const digit = Number.parseInt(value[value.length - 1 - nibble]!, 16);
    for (let bit = 0; bit < NIBBLE_BITS; bit++) {
      const line = nibble * NIBBLE_BITS + bit + 1;
      if ((digit >> bit) & 1) words[line >>> 5]! |= 1 << (line & 31);
    }
  }
  return words;
};

/** Which of the document's contexts ran which lines: SimpleCov 1.1 and later, with `track_tests`. */
const readContexts = (draft: Draft, path: string, entry: JsonObject, names: readonly unknown[]): void => {
  for (const [index, bitmap] of Object.entries(objectIn(draft, entry["contexts"] ?? {}, "contexts"))) {
    const name = nameIn(draft, names[Number(index)], "contexts");
    addBits(draft.contexts, { path, name }, { base: 0, words: bitsIn(draft, bitmap) });
  }
};

/** A file as the formatter writes it; before 0.18 it was its list of lines and nothing else. */
const readFormatted = (draft: Draft, entry: JsonObject): Tells => {
  const { lines = null, branches = null, methods = null } = entry;
  if (lines !== null) takeLineList(draft, listIn(draft, lines, "lines"), "lines", isIrrelevant);
  if (branches !== null) readBranches(draft, listIn(draft, branches, "branches"));
  if (methods !== null) readMethods(draft, listIn(draft, methods, "methods"));
  return { lines: lines !== null, branches: branches !== null, functions: methods !== null };
};

const totalOf = (totals: unknown, kind: string) => {
  const total = member(totals, kind);
  return ratioIn(member(total, "covered"), member(total, "total"));
};

type Said = Omit<Whole, "format">;

const readOfFormatter = (draft: Draft, document: unknown): Said => {
  const names = listIn(draft, member(document, "contexts") ?? [], "contexts");
  for (const [path, value] of Object.entries(objectIn(draft, member(document, "coverage"), "coverage"))) {
    const entry: JsonObject = Array.isArray(value) ? { lines: value } : objectIn(draft, value, path);
    readFile(draft, pathIn(draft, path, "coverage"), () => {
      readContexts(draft, path, entry, names);
      return readFormatted(draft, entry);
    });
  }
  const [meta, totals] = [member(document, "meta"), member(document, "total")];
  const root = member(meta, "root");
  const declared: Declared = { lines: totalOf(totals, "lines"), branches: totalOf(totals, "branches") };
  return {
    producer: producerIn("simplecov", member(meta, "simplecov_version")),
    bases: typeof root === "string" && root !== "" ? [pathIn(draft, root, "root")] : [],
    declared,
  };
};

const readOfGem = (draft: Draft, document: unknown): Said => {
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const { filename, coverage } = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, filename, "filename"), () => {
      const lines: unknown = isObject(coverage) ? coverage["lines"] : coverage;
      takeLineList(draft, listIn(draft, lines, "coverage"), "coverage", isIrrelevant);
      return { lines: true };
    });
  }
  const metrics = member(document, "metrics");
  const lines = ratioIn(member(metrics, "covered_lines"), member(metrics, "total_lines"));
  return { producer: "simplecov", declared: { lines, branches: null } };
};

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the JSON of SimpleCov");
  if (isFormatted(document)) return reportOf(draft, { format: simplecov.id, ...readOfFormatter(draft, document) });
  if (isOfGem(document)) return reportOf(draft, { format: simplecov.id, ...readOfGem(draft, document) });
  readResultset(draft, objectIn(draft, document, "the resultset"));
  return reportOf(draft, { format: simplecov.id, producer: "simplecov" });
};

/** The JSON of SimpleCov. A resultset knows no `:nocov:` comment, so it may hold lines that `coverage.json` leaves out. */
export const simplecov: CoverageFormat = jsonCoverageFormat({
  id: "simplecov",
  kind: "coverage",
  looksFor: "JSON with `meta.simplecov_version`, or with `coverage` and `timestamp` for each command",
  recognises,
  read,
});
