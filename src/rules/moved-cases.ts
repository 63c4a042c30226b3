/** Where test cases came that may be those which are gone elsewhere: new test files and suites, and those that grew. Knows no level. */
import { byKeys } from "../model/order.ts";
import { fellByMoreThan } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import { OTHER } from "../model/settings.ts";
import { casesGone, NO_CASES, type CountEntry } from "../model/snapshot.ts";
import { entryOf } from "./comparable.ts";
import { isSuite, type Subjects } from "./test-subjects.ts";

/** What a loss is set off against. */
export interface Elsewhere {
  /** How many of the cases that are gone. */
  readonly tests: number;
  /** Test files and suites, as in a snapshot. */
  readonly keys: readonly string[];
  /** True where what they test is measured now as then, and is covered no worse. */
  readonly proven: boolean;
}

interface Came {
  readonly key: string;
  left: number;
}

const folderOf = (key: string): string => key.slice(0, key.lastIndexOf("/") + 1);

/** True where one folder holds the other; all tests that lie in the root are near each other, and to nothing else. */
const areNear = (a: string, b: string): boolean => a === b || (a !== "" && b.startsWith(a)) || (b !== "" && a.startsWith(b));

/** Tests of one subject, of one configured module, or, where there is none, of one folder, or of no known file. */
const belongTogether = (gone: string, came: string, { moduleOf, named }: Subjects): boolean => {
  const subjects = new Set(named(gone));
  if (named(came).some((path) => subjects.has(path))) return true;
  const module = moduleOf(gone);
  if (module !== moduleOf(came)) return false;
  return module !== OTHER || (isSuite(gone) === isSuite(came) && (isSuite(gone) || areNear(folderOf(gone), folderOf(came))));
};

/** The cases that came, by test file and suite; of those in `taken` none is left. */
const cameIn = ({ now, before }: Scene, renamed: ReadonlyMap<string, string>, taken: ReadonlySet<string>): Came[] => {
  const oldOf = new Map([...renamed].map(([old, path]) => [path, old] as const));
  const grown = (key: string, entry: CountEntry): number => casesGone(entry, before?.snapshot.tests.get(oldOf.get(key) ?? key) ?? NO_CASES);
  return [...now.tests].filter(([key]) => !taken.has(key)).map(([key, entry]) => ({ key, left: grown(key, entry) }))
    .filter(({ left }) => left > 0).sort(byKeys(({ key }) => key));
};

/** How the lines of the files that tests are named after fare: null where they are not measured now and then. */
const isProven = (scene: Scene, paths: readonly string[]): boolean | null => {
  const { files, changes, settings } = scene;
  const pairs = files.flatMap((file) => {
    const [path, now] = [changes?.files.get(file.path)?.before ?? file.path, file.cover?.lines];
    const then = paths.includes(path) ? entryOf(scene, file)?.lines : undefined;
    return then && now ? [{ then, now }] : [];
  });
  return pairs.length === 0 ? null : !pairs.some(({ then, now }) => fellByMoreThan(now, then, settings.tolerance));
};

/** What the search for moved cases works with. */
export interface Ground {
  readonly subjects: Subjects;
  /** Where files of the baseline are now, by their old paths. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Test files and suites that are accounted for. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Finds for cases that are gone as many that came, each once: those of the same subject first. Where what they test is
 * covered worse than before, none: other tests came, and these are gone.
 */
export const movedFinder = (scene: Scene, { subjects, renamed, taken }: Ground): ((key: string, tests: number) => Elsewhere | null) => {
  const came = cameIn(scene, renamed, taken);
  return (key, tests) => {
    const proven = isProven(scene, subjects.named(key));
    if (proven === false) return null;
    const keys: string[] = [];
    let open = tests;
    for (const one of came.filter((some) => some.left > 0 && belongTogether(key, some.key, subjects))) {
      if (open === 0) break;
      const taking = Math.min(open, one.left);
      one.left -= taking;
      open -= taking;
      keys.push(one.key);
    }
    return keys.length === 0 ? null : { tests: tests - open, keys, proven: proven === true };
  };
};
