/** Which code of the baseline a test file or suite is taken to test: by its name, else by its module. Reads no source. */
import { groupBy } from "../model/group.ts";
import type { Scene } from "../model/scene.ts";
import { OTHER } from "../model/settings.ts";
import { holder } from "./globs.ts";

const SUITE = "suite:";

/** What marks a file's or suite's name as a test, at its beginning or its end. */
const TEST_AFFIXES =
  /^(?:test[_-]|[Tt]est(?=[A-Z]))|(?:[._-](?:tests?|specs?|it|e2e|unit|cy)|(?<=[a-z0-9])(?:Tests?|TestCase|ITCase|IT|Specs?))$/g;

/** True for the entries of a snapshot whose test file no report told. */
export const isSuite = (key: string): boolean => key.startsWith(SUITE);

/** What a person calls an entry of a snapshot's tests: the path, or the suite's name. */
export const nameOf = (key: string): string => (isSuite(key) ? key.slice(SUITE.length) : key);

const withoutExtension = (path: string): string => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
};

/** The last name of a test file or suite: that of "tests/test_a.py" and of the suite "tests.test_a" is "test_a". */
export const lastName = (key: string): string => {
  const name = nameOf(key);
  return isSuite(key) && !name.includes("/") ? name.split(/[.:›\\]/).at(-1)!.trim() : withoutExtension(name);
};

const stemOf = (name: string): string => name.replace(TEST_AFFIXES, "").toLowerCase();

/** What a test file or suite may be named after. */
const stemsOf = (key: string): string[] =>
  (isSuite(key) ? nameOf(key).split(/[./:›\\\s]+/) : [lastName(key)]).map(stemOf).filter((stem) => stem !== "");

/** Tests and code of the baseline, as far as they belong together. */
export interface Subjects {
  /** The module of a test file or suite. */
  readonly moduleOf: (key: string) => string;
  /** The files that it is named after. */
  readonly named: (key: string) => readonly string[];
  /** The files that it is taken to test: those, else all of its module. */
  readonly of: (key: string) => readonly string[];
}

/** Finds subjects in the baseline of a scene. */
export const subjectsIn = ({ before, settings: { modules } }: Scene): Subjects => {
  const held = modules.map(({ name, paths, tests }) => ({ name, paths: holder(paths), tests: holder(tests) }));
  const placeOf = (path: string): string | undefined => held.find((module) => module.paths(path))?.name;
  const sources = [...before?.snapshot.files.keys() ?? []].filter((path) => !before?.snapshot.tests.has(path));
  const byStem = groupBy(sources, (path) => stemOf(withoutExtension(path)));
  const named = (key: string): readonly string[] => stemsOf(key).flatMap((stem) => byStem.get(stem) ?? []);
  const moduleOf = (key: string): string => {
    const placed = isSuite(key) ? undefined : held.find((module) => module.tests(key))?.name ?? placeOf(key);
    return placed ?? placeOf(named(key)[0] ?? "") ?? OTHER;
  };
  return {
    moduleOf,
    named,
    of: (key) => {
      const byName = named(key);
      const module = moduleOf(key);
      return byName.length > 0 || module === OTHER ? byName : sources.filter((path) => placeOf(path) === module);
    },
  };
};
