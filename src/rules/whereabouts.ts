/** What is known of entries of the baseline of which this run tells less, or nothing. Knows no level. */
import type { RepoPath } from "../model/path.ts";
import type { Scene } from "../model/scene.ts";
import type { Whereabouts } from "../model/verdict.ts";
import { holder } from "./globs.ts";
import { settledTests } from "./lost-tests.ts";

/** The files of which a coverage report could still tell: those of the tree, but for excluded ones. */
const askable = ({ tree, settings: { exclude } }: Scene): ReadonlySet<RepoPath> => {
  if (exclude.length === 0) return tree;
  const excluded = holder(exclude);
  return new Set([...tree].filter((path) => !excluded(path)));
};

/** Finds out what became of the baseline's entries. */
export const whereaboutsOf = (scene: Scene): Whereabouts => ({ tree: scene.tree, measurable: askable(scene), settled: settledTests(scene) });
