/** Reads the functions of llvm-cov, and unites the instances of a template or generic. Knows nothing of the rest of an export. */
import { byText } from "../model/order.ts";
import { countIn, endIn, lineIn, listIn, nameIn, objectIn, pathIn, wrong } from "./json-checks.ts";
import type { Draft } from "./json-draft.ts";

/** A function of the source; of its instances' names the first in order is kept. */
interface Body {
  name: string;
  readonly start: number;
  end: number;
  hits: number;
}

/** Functions by file, and by the place where they begin. */
export type Bodies = ReadonlyMap<string, ReadonlyMap<string, Body>>;

/** Where a region is: of the function's own file, which is the first that it names, or of another that a macro brings in. */
const FILE_ID = 5;
const OWN_FILE = 0;

/** Reads a function, the first region of which in its own file is its body. One without such a region is nowhere. */
const readFunction = (draft: Draft, files: Map<string, Map<string, Body>>, value: unknown): void => {
  const { name, count, regions, filenames } = objectIn(draft, value, "functions");
  const body = listIn(draft, regions, "regions").find((region) => listIn(draft, region, "regions")[FILE_ID] === OWN_FILE);
  const [path] = listIn(draft, filenames, "filenames");
  if (body === undefined) return;
  const [first, column, last] = body as readonly unknown[];
  const start = lineIn(draft, first, "regions");
  if (typeof column !== "number") throw wrong(draft, "regions", "holds what is no column");
  const [file, key] = [pathIn(draft, path, "filenames"), `${start}:${column}`];
  const bodies = files.get(file) ?? new Map<string, Body>();
  const next: Body = { name: nameIn(draft, name, "name"), start, end: endIn(last, start), hits: countIn(draft, count, "count") };
  const known = bodies.get(key);
  if (known) {
    known.name = [known.name, next.name].sort(byText)[0]!;
    known.end = Math.max(known.end, next.end);
    known.hits = Math.max(known.hits, next.hits);
  } else bodies.set(key, next);
  files.set(file, bodies);
};

/** Reads the functions of a program. Throws report-malformed. */
export const readFunctions = (draft: Draft, list: readonly unknown[]): Bodies => {
  const files = new Map<string, Map<string, Body>>();
  for (const value of list) readFunction(draft, files, value);
  return files;
};
