/** Reads the JSON of Coveralls, which its clients, ExCoveralls, gcovr and grcov write, and Code Climate's like it. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { jsonCoverageFormat, member } from "./json.ts";
import { countIn, lineIn, listIn, objectIn, pathIn, wrong } from "./json-checks.ts";
import { newDraft, readFile, reportOf, takeLineList, type Draft } from "./json-draft.ts";
import { packed, pushOutcome } from "./lcov-branches.ts";

/** A branch is four numbers in a row of many: line, block, branch, hits. */
const BRANCH_LENGTH = 4;

/** More than any hash of git has. */
const MAX_COMMIT = 64;
const MAX_BRANCH_ID = 2 ** 21;

const recognises = ({ keys }: JsonHead): boolean => keys.has("source_files");

/** The list of hits, which some clients write as a text that is JSON again. */
const lineListOf = (draft: Draft, value: unknown): readonly unknown[] => {
  if (typeof value !== "string") return listIn(draft, value, "coverage");
  try {
    return listIn(draft, JSON.parse(value), "coverage");
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw wrong(draft, "coverage", "is a text, but not of JSON");
    throw thrown;
  }
};

const idIn = (draft: Draft, value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= MAX_BRANCH_ID) {
    throw wrong(draft, "branches", "holds what is no number of a block or branch");
  }
  return value;
};

const readBranches = (draft: Draft, list: readonly unknown[]): void => {
  if (list.length % BRANCH_LENGTH !== 0) throw wrong(draft, "branches", `is no list of ${BRANCH_LENGTH} numbers a branch`);
  for (let at = 0; at < list.length; at += BRANCH_LENGTH) {
    const line = lineIn(draft, list[at], "branches");
    const key = packed(idIn(draft, list[at + 1]), idIn(draft, list[at + 2]));
    const hits = countIn(draft, list[at + 3], "branches");
    if (line > 0) pushOutcome(draft.outcomes, line, key, hits > 0 ? 1 : 0);
  }
};

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the JSON of Coveralls");
  for (const value of listIn(draft, member(document, "source_files"), "source_files")) {
    const { name, coverage, branches } = objectIn(draft, value, "source_files");
    readFile(draft, pathIn(draft, name, "name"), () => {
      takeLineList(draft, lineListOf(draft, coverage), "coverage", (entry) => entry === null);
      const tellsBranches = branches !== undefined && branches !== null;
      if (tellsBranches) readBranches(draft, listIn(draft, branches, "branches"));
      return { lines: true, branches: tellsBranches };
    });
  }
  const commit = member(member(member(document, "git"), "head"), "id") ?? member(document, "commit_sha");
  return { ...reportOf(draft, { format: coveralls.id }), commit: typeof commit === "string" ? commit.slice(0, MAX_COMMIT) : null };
};

/** The JSON of Coveralls: an entry for each line of the source, null where there is no code. */
export const coveralls: CoverageFormat = jsonCoverageFormat({
  id: "coveralls",
  kind: "coverage",
  looksFor: "JSON with `source_files`",
  recognises,
  read,
});
