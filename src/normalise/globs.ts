/** Finds among the globs of many things those that hold a path. Knows what a glob is, not what it stands for. */
import micromatch from "micromatch";
import { meantGlob } from "../model/glob.ts";
import { anyOf } from "../model/globs.ts";
import { groupBy } from "../model/group.ts";
import { folderOf } from "../model/path.ts";

/** The folder below which alone a glob can hold anything; "" where it may be anywhere. */
const baseOf = (glob: string): string => {
  const { base, negated } = micromatch.scan(meantGlob(glob)) as { base: string; negated: boolean };
  return negated || /\\|\/\/|\/$/.test(base) ? "" : base;
};

/** What stands under a path and under the folders it lies in, down to "" for the root. */
const allAbove = <Value>(byFolder: ReadonlyMap<string, readonly Value[]>, path: string): Value[] => {
  const found: Value[] = [];
  if (byFolder.size === 0) return found;
  for (let folder = path; ; folder = folderOf(folder)) {
    const here = byFolder.get(folder);
    if (here !== undefined) found.push(...here);
    if (folder === "") return found;
  }
};

/**
 * Compiles the globs of many things to one question: which of them hold a path, in their order. Only those are asked
 * whose globs begin above the path: of thousands of modules, a few.
 */
export const holdersAmong = <Item>(items: readonly Item[], globsOf: (item: Item) => readonly string[]) => {
  const held = items.map((item) => ({ item, globs: globsOf(item), holds: anyOf(globsOf(item)) }));
  const bases = held.flatMap(({ globs }, place) => [...new Set(globs.map(baseOf))].map((base) => ({ base, place })));
  const byBase = groupBy(bases, ({ base }) => base);
  return function* holding(path: string): Generator<Item, undefined> {
    const places = allAbove(byBase, path).map(({ place }) => place).sort((a, b) => a - b);
    for (const [index, place] of places.entries()) {
      const { item, holds } = held[place]!;
      if (place !== places[index - 1] && holds(path)) yield item;
    }
    return undefined;
  };
};
