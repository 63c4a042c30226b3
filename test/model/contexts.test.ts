/** Which test ran which lines: what is added is there, what is united is the same in every order, and too much is given up. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBits, addRun, bitsOf, contextsOf, linesIn, MAX_CONTEXT_BYTES, newContexts, ranWithin, uniteContexts, type Contexts,
} from "../../src/model/contexts.ts";

type Run = readonly [path: string, name: string, line: number];

const run = fc.tuple(fc.constantFrom("a.py", "b.py"), fc.constantFrom("", "t1", "t2"), fc.integer({ min: 1, max: 5000 }));
const runs = fc.array(run, { maxLength: 60 });

const gather = (list: readonly Run[]): Contexts | null => {
  const rows = newContexts();
  for (const [path, name, line] of list) addRun(rows, { path, name }, line);
  return contextsOf(rows);
};

/** As sorted words: what must be the same however it came about. */
const plain = (contexts: Contexts | null): string[] =>
  [...contexts?.files ?? []].flatMap(([path, sets]) => [...sets].map(([place, bits]) => `${path} ${contexts!.names[place]!} ${linesIn(bits).join(",")}`)).sort();

const slow = (list: readonly Run[]): string[] => {
  const byKey = new Map<string, Set<number>>();
  for (const [path, name, line] of list) byKey.set(`${path} ${name}`, (byKey.get(`${path} ${name}`) ?? new Set()).add(line));
  return [...byKey].map(([key, lines]) => `${key} ${[...lines].sort((a, b) => a - b).join(",")}`).sort();
};

describe("contexts", () => {
  it("hold exactly the lines that were added, in whatever order they came", () =>
    fc.assert(fc.property(runs, (list) => {
      expect(plain(gather(list))).toEqual(slow(list));
    })));

  it("are united to what all of them together would be", () =>
    fc.assert(fc.property(runs, runs, (a, b) => {
      const rows = newContexts();
      for (const one of [gather(b), gather(a)]) if (one) uniteContexts(rows, one, (path) => path);
      expect(plain(contextsOf(rows))).toEqual(slow([...a, ...b]));
    })));

  it("leave out the files that have no path of ours", () => {
    const rows = newContexts();
    uniteContexts(rows, gather([["a.py", "t1", 3], ["b.py", "t1", 4]])!, (path) => (path === "a.py" ? null : `src/${path}`));
    expect(plain(contextsOf(rows))).toEqual(["src/b.py t1 4"]);
  });

  it("are nothing where nothing was added", () => expect(contextsOf(newContexts())).toBeNull());

  it("are given up as a whole when they would take too much memory", () => {
    const rows = newContexts();
    addRun(rows, { path: "a.py", name: "t1" }, 1);
    addRun(rows, { path: "a.py", name: "t1" }, MAX_CONTEXT_BYTES * 16);
    expect(rows.given).toBe(true);
    addBits(rows, { path: "b.py", name: "t1" }, { base: 0, words: Uint32Array.of(2) });
    expect(contextsOf(rows)).toBeNull();
  });

  it("tell whether any line of a span ran, as the list of lines does", () =>
    fc.assert(fc.property(runs, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 200 }), (list, from, length) => {
      const contexts = gather(list);
      for (const sets of contexts?.files.values() ?? []) {
        for (const bits of sets.values()) {
          expect(ranWithin(bits, from, from + length)).toBe(linesIn(bits).some((line) => line >= from && line <= from + length));
        }
      }
    })));

  it("are made of the rows of a table that were hit", () =>
    expect(linesIn(bitsOf({ line: Uint32Array.of(1, 31, 32, 33, 900), hits: Uint32Array.of(1, 0, 2, 1, 7) }, { from: 1, to: 5 }))).toEqual([32, 33, 900]));
});
