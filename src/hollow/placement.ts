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

const named = ({ report, suite }: TestCase, name: string): string => JSON.stringify([report, suite, name]);

/** Go names a sub-test "TestAdd/of_two", after a test that it reports as well, and mostly from a table: it stands where that one does. */
const withSubtests = (open: readonly TestCase[], placed: Placement): Placement => {
  const tests = new Map([...placed].filter(([, { file }]) => file.endsWith(".go")).map(([one, where]) => [named(one, one.name), where]));
  if (tests.size === 0) return placed;
  const subtests = open.filter((one) => one.name.includes("/") && !placed.has(one)).flatMap((one) => {
    const where = tests.get(named(one, one.name.slice(0, one.name.indexOf("/"))));
    return where === undefined ? [] : [[one, where] as const];
  });
  return new Map([...placed, ...subtests]);
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
  return withSubtests(open, new Map(open.flatMap((one, at) => (found[at] ? [[one, found[at]] as const] : []))));
};
