/** Reads the JSON of `llvm-cov export`, which clang, Swift and Rust tools write. Knows no disk. */
import type { CoverageReport, Declared } from "../model/coverage.ts";
import { plusKnown, type Ratio } from "../model/ratio.ts";
import { pushFunction } from "../model/rows.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { isObject, jsonCoverageFormat, member, type JsonObject } from "./json.ts";
import { listIn, objectIn, pathIn, producerIn, ratioIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf, type Draft } from "./json-draft.ts";
import { readBranches } from "./llvm-cov-branches.ts";
import { readFunctions, type Bodies } from "./llvm-cov-functions.ts";
import { readSegments } from "./llvm-cov-segments.ts";

const TYPE = "llvm.coverage.json.export";

const recognises = ({ document }: JsonHead): boolean => member(document, "type") === TYPE;

const readEntry = (draft: Draft, file: JsonObject, bodies: Bodies | null): void => {
  const path = pathIn(draft, file["filename"], "filename");
  const { segments, branches, expansions = [] } = file;
  readFile(draft, path, () => {
    if (segments !== undefined) readSegments(draft, listIn(draft, segments, "segments"));
    if (branches !== undefined) readBranches(draft, listIn(draft, branches, "branches"), listIn(draft, expansions, "expansions"));
    for (const { name, start, end, hits } of bodies?.get(path)?.values() ?? []) pushFunction(draft.functions, name, start, end, hits);
    return { lines: segments !== undefined, branches: branches !== undefined, functions: bodies !== null };
  });
};

const totalOf = (totals: unknown, kind: string): Ratio | null => {
  const total = member(totals, kind);
  return ratioIn(member(total, "covered"), member(total, "count"));
};

/** Reads one program's coverage, and gives its totals. A version that measures no branches declares 0 of 0. */
const readProgram = (draft: Draft, program: JsonObject): Declared => {
  const { files, functions, totals } = program;
  const bodies = functions === undefined ? null : readFunctions(draft, listIn(draft, functions, "functions"));
  for (const file of listIn(draft, files, "files")) readEntry(draft, objectIn(draft, file, "files"), bodies);
  return { lines: totalOf(totals, "lines"), branches: totalOf(totals, "branches") };
};

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "an export of llvm-cov");
  let declared: Declared = { lines: null, branches: null };
  for (const program of listIn(draft, member(document, "data"), "data")) {
    const { lines, branches } = readProgram(draft, objectIn(draft, program, "data"));
    declared = { lines: plusKnown(declared.lines, lines), branches: plusKnown(declared.branches, branches) };
  }
  const cargo = member(document, "cargo_llvm_cov");
  const producer = isObject(cargo) ? producerIn("cargo-llvm-cov", cargo["version"]) : "llvm-cov";
  return reportOf(draft, { format: llvmCov.id, producer, declared });
};

/** The JSON of llvm-cov. Its totals count a line once for each function that holds it; with `-summary-only` it has no lines. */
export const llvmCov: CoverageFormat = jsonCoverageFormat({
  id: "llvm-cov",
  kind: "coverage",
  looksFor: `JSON with \`type\` "${TYPE}"`,
  recognises,
  read,
});
