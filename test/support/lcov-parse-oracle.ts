/** The totals of a tracefile as lcov-parse reads it: another reader, to compare ours with. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Ratio } from "../../src/model/ratio.ts";

interface ParsedFile {
  readonly file: string;
  readonly lines: { readonly details: readonly { readonly line: number; readonly hit: number }[] };
  readonly branches: { readonly details: readonly { readonly line: number; readonly block: number; readonly branch: number; readonly taken: number }[] };
  readonly functions: { readonly details: readonly { readonly name: string; readonly line: number; readonly hit?: number }[] };
}

const parse = createRequire(import.meta.url)("lcov-parse") as {
  readonly source: (text: string, done: (problem: string | null, files?: readonly ParsedFile[]) => void) => void;
};

/** Counts keys, each once; a key is hit if any of its entries is. */
const count = (entries: readonly (readonly [key: string, hits: number])[]): Ratio => {
  const hit = new Set(entries.filter(([, hits]) => hits > 0).map(([key]) => key));
  return { hit: hit.size, total: new Set(entries.map(([key]) => key)).size };
};

/** Lines, branches and functions that lcov-parse finds, those of one file in several records united; it takes line 0, which is none, for a line. */
export const lcovParseTotals = (path: string): { readonly lines: Ratio; readonly branches: Ratio; readonly functions: Ratio } => {
  let files: readonly ParsedFile[] = [];
  parse.source(readFileSync(path, "utf8"), (_, parsed) => (files = parsed ?? []));
  return {
    lines: count(files.flatMap(({ file, lines }) => lines.details.filter(({ line }) => line > 0).map(({ line, hit }) => [`${file}:${line}`, hit] as const))),
    branches: count(files.flatMap(({ file, branches }) =>
      branches.details.map(({ line, block, branch, taken }) => [`${file}:${line}:${block}:${branch}`, taken] as const))),
    functions: count(files.flatMap(({ file, functions }) =>
      functions.details.map(({ name, line, hit }) => [`${file}:${line}:${name}`, hit ?? 0] as const))),
  };
};
