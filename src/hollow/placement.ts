/** Finds the test files of cases whose reports name none, by the titles that the files declare. */
import type { TestTitle } from "../model/facts.ts";
import type { RepoPath } from "../model/path.ts";
import type { Scene, TestCase } from "../model/scene.ts";
import { isKnown, type Sources } from "./sources.ts";
import type { Placed } from "./titles.ts";

/** Where cases were found that no report places. */
export type Placement = ReadonlyMap<TestCase, Placed>;

/** More test files than this are not searched for titles. */
const MAX_SEARCHED = 4000;

/** Test files that no case is known to be in. */
const unclaimed = ({ cases, files }: Scene, { isSupport }: Sources): readonly RepoPath[] => {
  const claimed = new Set(cases.map(({ file }) => file));
  return files.filter(({ path, test, language }) => test && language !== null && !claimed.has(path) && !isSupport(path)).map(({ path }) => path);
};

/** Reads the titles of those test files only that no case claims, and only where cases lack a file. */
export const placeCases = async (scene: Scene, sources: Sources): Promise<Placement> => {
  const open = scene.cases.filter(({ file }) => file === null);
  const tests = open.length === 0 ? [] : unclaimed(scene, sources);
  if (tests.length === 0 || tests.length > MAX_SEARCHED) return new Map();
  await sources.ready(tests);
  const titles = new Map<RepoPath, readonly TestTitle[]>();
  for (const path of tests) {
    const facts = sources.facts(path);
    if (isKnown(facts) && facts.tests.length > 0) titles.set(path, facts.tests);
  }
  const { placeByTitles } = await import("./titles.ts");
  const found = placeByTitles(open.map(({ suite, name }) => ({ suite, name, classname: null })), titles);
  return new Map(open.flatMap((one, at) => (found[at] ? [[one, found[at]] as const] : [])));
};
