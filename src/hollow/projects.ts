/** Projects of a tree of which nothing ran although many of their tests passed: their coverage was not collected. Accuses no file. */
import { livenessOf, nearlyNothingRan } from "../model/liveness.ts";
import type { Unmeasured } from "../model/link.ts";
import { byKeys } from "../model/order.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import type { FileScene } from "../model/scene.ts";
import { isTold } from "./contexts.ts";
import { hasHits, type Ground } from "./ground.ts";

/** Names of files at which a project of its own begins: what ran in another one shows nothing. */
export const PROJECT_FILES = ["package.json", "pyproject.toml", "setup.py", "setup.cfg", "go.mod", "pom.xml", "build.gradle", "build.gradle.kts"];

/** One file, or the tests of one file, may be hollow by themselves. */
const FEW = 2;

/** The folder of the nearest project around a path; empty for the root. */
export const projectOf = ({ scene: { tree }, once }: Ground, path: string): string => {
  const known = once("projects", () => new Map<string, string>([["", ""]]));
  const find = (folder: string): string => {
    const found = known.get(folder) ?? (PROJECT_FILES.some((name) => tree.has(`${folder}/${name}` as RepoPath)) ? folder : find(folderOf(folder)));
    known.set(folder, found);
    return found;
  };
  return find(folderOf(path));
};

interface Project {
  readonly files: FileScene[];
  readonly tests: RepoPath[];
}

const projectsIn = (ground: Ground): ReadonlyMap<string, Project> => {
  const projects = new Map<string, Project>();
  const at = (path: string): Project => {
    const folder = projectOf(ground, path);
    const known = projects.get(folder) ?? { files: [], tests: [] };
    projects.set(folder, known);
    return known;
  };
  for (const file of ground.scene.files) if (!file.test && livenessOf(file.cover) !== "nothing") at(file.path).files.push(file);
  for (const test of ground.tests.keys()) at(test).tests.push(test);
  return projects;
};

const unmeasured = (ground: Ground, folder: string, { files, tests }: Project): Unmeasured[] => {
  const passing = tests.map((test) => ground.tests.get(test)!).filter(({ passed }) => passed.length > 0);
  const passed = passing.reduce((sum, one) => sum + one.passed.length, 0);
  // What shows that the tests themselves were measured shows that coverage was collected.
  const measured = tests.some((test) => isTold(ground, test) || hasHits(ground, test));
  if (folder === "" || measured || files.length < FEW || passing.length < FEW || !nearlyNothingRan(files.map(({ cover }) => cover!), passed)) return [];
  return [{ project: folder, passed, files: files.length }];
};

/** The projects in folders of their own of which nothing was collected, by path; the root is judged as a whole. */
export const unmeasuredIn = (ground: Ground): readonly Unmeasured[] => ground.once("unmeasured", () =>
  [...projectsIn(ground)].flatMap(([folder, project]) => unmeasured(ground, folder, project)).sort(byKeys(({ project }) => project)));

/** Why no file of a project is accused; null where its files are judged. */
export const ofUnmeasured = (ground: Ground, files: readonly RepoPath[]): string | null => {
  const all = unmeasuredIn(ground);
  if (all.length === 0) return null;
  const found = all.find(({ project }) => files.some((path) => projectOf(ground, path) === project));
  return found === undefined ? null : `nearly nothing of ${found.project} ran while ${found.passed} of its tests passed: its coverage was not collected`;
};
