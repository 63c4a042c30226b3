/** Coverage now and in the baseline over the files that both know. Knows no tolerance. */
import type { Metric } from "../model/coverage.ts";
import { missed, plus, type Ratio } from "../model/ratio.ts";
import type { FileScene, Scene } from "../model/scene.ts";
import type { CoverEntry } from "../model/snapshot.ts";
import { judgedFiles } from "./scopes.ts";

/** How one file got worse. */
export interface Loss {
  readonly path: string;
  /** Lines, or branches, that are uncovered now and were not. */
  readonly uncovered: number;
}

export interface Comparison {
  readonly now: Ratio;
  readonly before: Ratio;
  readonly losses: readonly Loss[];
  /** Files that are measured now, and that the baseline does not know. */
  readonly entered: number;
  /** Sources of the tree that the baseline knows, and that no report measures now. */
  readonly left: number;
}

const NOTHING: Ratio = { hit: 0, total: 0 };

/** What the baseline knows of a file, by its name before a rename where it has one. */
export const entryOf = ({ before, changes }: Scene, { path }: Pick<FileScene, "path">): CoverEntry | undefined => {
  const renamed = changes?.files.get(path)?.before;
  return before?.snapshot.files.get(path) ?? (renamed ? before?.snapshot.files.get(renamed) : undefined);
};

/** Compares a metric over the files of a module, or of the project for null. */
export const compareFiles = (scene: Scene, metric: Metric, module: string | null): Comparison => {
  const result = { now: NOTHING, before: NOTHING, losses: [] as Loss[], entered: 0, left: 0 };
  for (const file of judgedFiles(scene, module)) {
    const [now, before] = [file.cover?.[metric], entryOf(scene, file)?.[metric]];
    if (now && before) {
      result.now = plus(result.now, now);
      result.before = plus(result.before, before);
      const uncovered = missed(now) - missed(before);
      if (uncovered > 0) result.losses.push({ path: file.path, uncovered });
    } else if (now) result.entered++;
    else if (before) result.left++;
  }
  return result;
};
