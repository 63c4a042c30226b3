/** Which test file is taken to exercise which source, for all test files of a tree. Knows no report. */
import type { Abstention, Link } from "../model/link.ts";
import { byKeys } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import type { Scene } from "../model/scene.ts";
import { configuredLinks, strayLinks } from "./configured.ts";
import { groundOf } from "./ground.ts";
import { linksOf, strayMarks } from "./link.ts";
import type { Sources } from "./sources.ts";

/** Every test file with its subjects, or why it has none. */
export interface Linkage {
  readonly links: readonly Link[];
  readonly abstained: readonly Abstention[];
  readonly testFiles: number;
  /** Test files of which only the name is known. */
  readonly byNameAlone: readonly RepoPath[];
  readonly remarks: readonly string[];
}

/** Links all test files of a tree. */
export async function linkageOf(scene: Scene, sources: Sources): Promise<Linkage> {
  const ground = groundOf(scene, sources);
  const isThere = (path: RepoPath): boolean => scene.tree.has(path) || sources.filesOf(path).length > 0;
  const configured = configuredLinks(scene.settings, isThere);
  const tests = scene.files.filter(({ path, test, language }) => test && language !== null && !sources.isSupport(path)).map(({ path }) => path);
  await sources.ready(tests);
  const all = tests.map((test) => ({ test, facts: ground.factsOf(test), linked: linksOf(ground, test, configured, ground.factsOf(test)) }))
    // What lies among tests, declares none and is named after nothing is their helper.
    .filter(({ facts, linked }) => facts === null || facts.tests.length > 0 || linked.links.some(({ level }) => level !== "weak"));
  const known = new Set(all.map(({ test }) => test));
  return {
    links: all.flatMap(({ linked }) => linked.links).sort(byKeys<Link>(({ test }) => test, ({ subject }) => subject, ({ level }) => level)),
    abstained: all.flatMap(({ test, linked: { links, abstains } }) => (links.length > 0 ? [] : [{ test, why: abstains ?? "" }])),
    testFiles: all.length,
    byNameAlone: [...ground.leftOut.keys()].filter((path) => known.has(path)).sort(),
    remarks: [...strayLinks(scene.settings, tests, isThere), ...strayMarks(ground, tests)],
  };
}
