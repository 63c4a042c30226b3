/** Finds files that hold the same bytes. Reads only files of one size, and of these to the end only what begins alike. */
import { createHash } from "node:crypto";
import type { Source } from "../formats/format.ts";
import { Problem } from "../model/problem.ts";
import { byText } from "../model/order.ts";

/** How much of two files is compared before all of it is. */
const BEGINNING = 65_536;

const digestOf = (source: Source, most: number): string | null => {
  const hash = createHash("sha256");
  let left = most;
  try {
    for (const chunk of source.chunks()) {
      hash.update(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) break;
    }
  } catch (thrown) {
    // What cannot be read is said where it is read for good.
    if (thrown instanceof Problem) return null;
    throw thrown;
  }
  return hash.digest("hex");
};

const alike = (sources: readonly Source[], keyOf: (source: Source) => number | string | null): Source[][] => {
  const groups = new Map<number | string, Source[]>();
  for (const source of sources) {
    const key = keyOf(source);
    if (key !== null) groups.set(key, [...groups.get(key) ?? [], source]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};

/** The paths of files that hold the same bytes as another one, with the path of the first that does. Empty files are no copies. */
export const copiesAmong = (sources: Iterable<Source>): ReadonlyMap<string, string> => {
  const sized = [...sources].filter(({ size }) => size > 0).sort((a, b) => byText(a.path, b.path));
  const groups = alike(sized, ({ size }) => size)
    .flatMap((group) => alike(group, (source) => digestOf(source, BEGINNING)))
    .flatMap((group) => (group[0]!.size <= BEGINNING ? [group] : alike(group, (source) => digestOf(source, Infinity))));
  return new Map(groups.flatMap(([first, ...rest]) => rest.map(({ path }) => [path, first!.path] as const)));
};
