/** What left the coverage reports since the baseline: whole files, or some of their lines. Knows no level. */
import { missed, type Ratio } from "../model/ratio.ts";
import type { FileScene, Scene, Unresolved } from "../model/scene.ts";
import type { CoverEntry } from "../model/snapshot.ts";
import { entryOf } from "./comparable.ts";
import { hasCoverage, isJudgedCode } from "./scopes.ts";
import { lostPaths } from "./unknown-files.ts";

/** A file that left, or that lost lines. */
export interface Left {
  readonly path: string;
  readonly module: string;
  /** True where no report measures it any more. */
  readonly whole: boolean;
  /** The lines that left, as the baseline counts them; 0 of 0 where it does not. */
  readonly lines: Ratio;
  /** The report paths that fit no file and bear its name: it may be measured under one of them, or a stranger is. */
  readonly namesakes: readonly Unresolved[];
}

type Gone = Omit<Left, "namesakes">;

export const NOTHING: Ratio = { hit: 0, total: 0 };

/** Lines that leave files that did not change are a loss from so many percent of all and so many lines on: tools count a little differently from version to version. */
const MIN_PERCENT = 1;
const MIN_LINES = 10;

const isMeasured = ({ cover }: FileScene): boolean => (cover?.lines ?? cover?.branches ?? cover?.functions ?? null) !== null;

/** What git calls new although the baseline measured it, it did not track then: generated files come and go. */
const isGenerated = ({ changes }: Scene, { path }: FileScene): boolean => changes?.files.get(path)?.status === "added";

const isLetGo = ({ lowered, lines, branches, functions }: CoverEntry): boolean => lowered !== undefined && !lines && !branches && !functions;

const wholeFiles = (scene: Scene, files: readonly FileScene[]): Gone[] => files.flatMap((file) => {
  const entry = entryOf(scene, file);
  // What was let go of with a reason has no figures any more.
  if (entry === undefined || isLetGo(entry) || isMeasured(file) || !scene.tree.has(file.path) || isGenerated(scene, file) || scene.look.idle.has(file.path)) return [];
  return [{ path: file.path, module: file.module, whole: true, lines: entry.lines ?? NOTHING }];
});

/** Lines of files that are the same as where the baseline was taken. What a file cannot hold any more was deleted before. */
const someLines = (scene: Scene, files: readonly FileScene[]): Gone[] => {
  const lefts = files.flatMap((file): Gone[] => {
    const [then, now] = [entryOf(scene, file)?.lines, file.cover?.lines];
    if (!then || !now || scene.changes?.files.has(file.path) || then.total <= now.total || file.nonBlank < then.total) return [];
    const total = then.total - now.total;
    const uncovered = Math.min(total, Math.max(0, missed(then) - missed(now)));
    return [{ path: file.path, module: file.module, whole: false, lines: { hit: total - uncovered, total } }];
  });
  const gone = lefts.reduce((lines, left) => lines + left.lines.total, 0);
  const all = files.reduce((lines, file) => lines + (entryOf(scene, file)?.lines?.total ?? 0), 0);
  return gone >= MIN_LINES && gone * 100 >= MIN_PERCENT * all ? lefts : [];
};

/** Files first, then lines, each by path. Tests do not count: they are not what coverage is of. */
export const leftReports = (scene: Scene): readonly Left[] => {
  const namesakesOf = lostPaths(scene);
  // Where no path of any report fits, that is a problem, and tells more than the loss of each file.
  const isSaid = ({ path }: FileScene): boolean => !hasCoverage(scene) && namesakesOf(path).length > 0;
  const files = scene.files.filter((file) => isJudgedCode(scene, file) && !isSaid(file));
  const gone = [...wholeFiles(scene, files), ...(scene.look.sinceBaseline ? someLines(scene, files) : [])];
  return gone.map((one) => ({ ...one, namesakes: namesakesOf(one.path) }));
};
