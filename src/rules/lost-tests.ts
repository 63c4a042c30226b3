/** Which tests of the baseline are gone: whole files and suites, or some of their cases. Knows no level. */
import { byKeys } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import type { Scene } from "../model/scene.ts";
import { casesGone, type CountEntry } from "../model/snapshot.ts";
import { executed } from "../model/tests.ts";
import { groupBy } from "../model/group.ts";
import { movedFinder, type Elsewhere } from "./moved-cases.ts";
import { isDeprecated } from "./scopes.ts";
import { lastName, subjectsIn } from "./test-subjects.ts";

/** Test cases of one file or suite of the baseline that are gone. */
interface Gone {
  /** As in a snapshot: a path, or "suite:NAME". */
  readonly key: string;
  readonly tests: number;
  /** Test cases that ran in the baseline. */
  readonly before: number;
  /** True where nothing of the file or suite is left in the reports. */
  readonly whole: boolean;
}

export interface Loss extends Gone {
  readonly module: string;
  /** The first file that they are named after and that is still there; null for none. */
  readonly subject: string | null;
  /** True where at least as many coverable lines left what they tested. */
  readonly codeShrank: boolean;
  /** What may be the same cases in another place; null for none. */
  readonly elsewhere: Elsewhere | null;
}

/** Where files of the baseline are now, by their old paths. */
const renames = ({ changes }: Scene): ReadonlyMap<string, RepoPath> =>
  new Map([...changes?.files.values() ?? []].flatMap(({ before, path, status }) =>
    (status === "renamed" && before !== null ? [[before, path] as const] : [])));

/** Hands new test files out, each once, to vanished ones of the same name that had no more cases. */
const heirFinder = ({ now, before }: Scene): ((gone: Gone) => string | null) => {
  const heirs = groupBy(
    [...now.tests].filter(([key]) => !before?.snapshot.tests.has(key)).sort(byKeys(([key]) => key)),
    ([key]) => lastName(key),
  );
  return ({ key, before: cases }) => {
    const named = heirs.get(lastName(key)) ?? [];
    const heir = named.findIndex(([, { total }]) => total >= cases);
    return heir < 0 ? null : named.splice(heir, 1)[0]![0];
  };
};

const goneOf = (key: string, before: CountEntry, now: CountEntry | undefined): Gone | null => {
  const ran = executed(before);
  if (!now || now.total === 0) return ran === 0 ? null : { key, tests: ran, before: ran, whole: true };
  const tests = casesGone(before, now);
  return tests > 0 ? { key, tests, before: ran, whole: false } : null;
};

/** Tells how many coverable lines left some files of the baseline; where nothing is measured now, none that is known. */
const shrinkage = ({ before, files, tree }: Scene, renamed: ReadonlyMap<string, RepoPath>) => {
  const lines = new Map(files.flatMap(({ path, cover }) => (cover?.lines ? [[path as string, cover.lines.total]] : [])));
  return (paths: readonly string[]): number => paths.reduce((sum, path) => {
    const then = before?.snapshot.files.get(path)?.lines?.total ?? 0;
    const place = renamed.get(path) ?? path;
    return sum + then - (lines.get(place) ?? (tree.has(place as RepoPath) ? then : 0));
  }, 0);
};

/** What is gone, and what of it is a loss. */
interface Reckoning {
  readonly losses: readonly Loss[];
  /** Entries of which something is gone that nobody misses. */
  readonly settled: ReadonlySet<string>;
}

const reckon = (scene: Scene): Reckoning => {
  const renamed = renames(scene);
  const [subjects, heirOf, linesGone] = [subjectsIn(scene), heirFinder(scene), shrinkage(scene, renamed)];
  const isLeft = (path: string): boolean => scene.tree.has(path as RepoPath) || renamed.has(path);
  const [settled, taken] = [new Set<string>(), new Set<string>()];
  const open = [...scene.before?.snapshot.tests ?? []].sort(byKeys(([key]) => key)).flatMap(([key, entry]): Gone[] => {
    const gone = goneOf(key, entry, scene.now.tests.get(renamed.get(key) ?? key));
    if (gone === null) return [];
    const tested = subjects.of(key);
    const wentTogether = gone.whole && tested.length > 0 && !tested.some(isLeft) && !isLeft(key);
    const heir = gone.whole && !wentTogether ? heirOf(gone) : null;
    if (heir !== null) taken.add(heir);
    if (!isDeprecated(scene.settings, subjects.moduleOf(key)) && !wentTogether && heir === null) return [gone];
    settled.add(key);
    return [];
  });
  const moved = movedFinder(scene, { subjects, renamed, taken });
  const losses = open.map((gone): Loss => {
    const { key, tests, whole } = gone;
    // A test file that is there, and holds tests, was not moved anywhere: it was not run.
    const stayed = whole && scene.tree.has(key as RepoPath) && !scene.look.idle.has(key as RepoPath);
    const subject = subjects.named(key).find(isLeft) ?? null;
    return { ...gone, subject, module: subjects.moduleOf(key), codeShrank: linesGone(subjects.of(key)) >= tests, elsewhere: stayed ? null : moved(key, tests) };
  });
  for (const loss of losses) if (netOf(loss) === 0) settled.add(loss.key);
  return { losses, settled };
};

/** How many cases are gone and have not come elsewhere. */
export const netOf = ({ tests, elsewhere }: Loss): number => tests - (elsewhere?.tests ?? 0);

/**
 * The tests of the baseline that are gone, ordered by file and suite, with what they may be elsewhere. Not counted: renamed
 * and moved files, cases that were only ever skipped, tests of deprecated modules, and test files that were deleted with all
 * that they tested.
 */
export const lostTests = (scene: Scene): readonly Loss[] => reckon(scene).losses;

/** The test files and suites of the baseline of which cases are gone that are no loss: they are elsewhere, or nothing is left to test. */
export const settledTests = (scene: Scene): ReadonlySet<string> => reckon(scene).settled;
