/** Test files of which the reports tell what they ran, and that ran nothing of what they import. Accuses files, never single cases. */
import type { Idle } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import { ranByItself, ranOutside } from "./contexts.ts";
import type { Ground } from "./ground.ts";
import { reachOf } from "./imports.ts";

const isRunnable = ({ factsOf }: Ground, path: RepoPath): boolean => (factsOf(path)?.bodies.length ?? 0) > 0;

/** What a test file imports, where it ran none of it and nothing of it ran outside of tests either; null where there is no doubt. */
export const idleOf = (ground: Ground, test: RepoPath): Idle | null => {
  const facts = ground.factsOf(test);
  if (facts === null || facts.spawns.length > 0) return null;
  const imported = [...reachOf(ground, test, facts).imported.keys()].filter((path) => isRunnable(ground, path)).sort();
  const runs = ground.scene.runs!.byTest.get(test)!;
  const product = [...runs.keys()].filter((path) => ground.fileOf(path)?.test === false);
  const ran = ranByItself(ground, test, [...imported, ...product]);
  if (imported.length === 0 || ran !== undefined || imported.some((path) => ranOutside(ground, path))) return null;
  return { test, passed: ground.tests.get(test)!.passed.length, imported };
};
