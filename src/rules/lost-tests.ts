/** Which tests of the baseline are gone: whole files and suites, or some of their cases. Knows no level. */
import { byKeys } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import type { Scene } from "../model/scene.ts";
import type { CountEntry } from "../model/snapshot.ts";
import { executed } from "../model/tests.ts";
import { groupBy } from "./group.ts";
import { own } from "./own.ts";
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
}

/** Where files of the baseline are now, by their old paths. */
const renames = ({ changes }: Scene): ReadonlyMap<string, RepoPath> =>
  new Map([...changes?.files.values() ?? []].flatMap(({ before, path, status }) =>
    (status === "renamed" && before !== null ? [[before, path] as const] : [])));

/** Hands new test files out, each once, to vanished ones of the same name that had no more cases. */
const heirFinder = ({ now, before }: Scene): ((gone: Gone) => boolean) => {
  const heirs = groupBy(
    Object.entries(now.tests).filter(([key]) => !own(before?.snapshot.tests, key)).sort(byKeys(([key]) => key)),
    ([key]) => lastName(key),
  );
  return ({ key, before: cases }) => {
    const named = heirs.get(lastName(key)) ?? [];
    const heir = named.findIndex(([, { total }]) => total >= cases);
    return heir >= 0 && named.splice(heir, 1).length > 0;
  };
};

const distinct = ({ distinct: known, total }: CountEntry): number => known ?? total;

const goneOf = (key: string, before: CountEntry, now: CountEntry | undefined): Gone | null => {
  const ran = executed(before);
  if (!now || now.total === 0) return ran === 0 ? null : { key, tests: ran, before: ran, whole: true };
  // Cases that only became skipped are still there; skipped ones that went are no loss, and neither are repetitions.
  const tests = Math.min(ran - executed(now), distinct(before) - distinct(now));
  return tests > 0 ? { key, tests, before: ran, whole: false } : null;
};

/** Tells how many coverable lines left some files of the baseline; where nothing is measured now, none that is known. */
const shrinkage = ({ before, files, tree }: Scene, renamed: ReadonlyMap<string, RepoPath>) => {
  const lines = new Map(files.flatMap(({ path, cover }) => (cover?.lines ? [[path as string, cover.lines.total]] : [])));
  return (paths: readonly string[]): number => paths.reduce((sum, path) => {
    const then = own(before?.snapshot.files, path)?.lines?.total ?? 0;
    const place = renamed.get(path) ?? path;
    return sum + then - (lines.get(place) ?? (tree.has(place as RepoPath) ? then : 0));
  }, 0);
};

/**
 * The tests of the baseline that are gone, ordered by file and suite. Not counted: renamed and moved files, cases that
 * were only ever skipped, tests of deprecated modules, and test files that were deleted with all that they tested.
 */
export const lostTests = (scene: Scene): readonly Loss[] => {
  const renamed = renames(scene);
  const hasHeir = heirFinder(scene);
  const subjects = subjectsIn(scene);
  const linesGone = shrinkage(scene, renamed);
  const isLeft = (path: string): boolean => scene.tree.has(path as RepoPath) || renamed.has(path);
  return Object.entries(scene.before?.snapshot.tests ?? {}).sort(byKeys(([key]) => key)).flatMap(([key, entry]): Loss[] => {
    const gone = goneOf(key, entry, own(scene.now.tests, renamed.get(key) ?? key));
    if (gone === null || isDeprecated(scene.settings, subjects.moduleOf(key))) return [];
    const tested = subjects.of(key);
    const wentTogether = tested.length > 0 && !tested.some(isLeft) && !isLeft(key);
    if (gone.whole && (wentTogether || hasHeir(gone))) return [];
    const subject = subjects.named(key).find(isLeft) ?? null;
    return [{ ...gone, subject, module: subjects.moduleOf(key), codeShrank: linesGone(tested) >= gone.tests }];
  });
};
