/** What each test file ran by itself, where reports tell that: to exculpate first. Sums of files only, never of single cases. */
import { ranWithin, type LineBits } from "../model/contexts.ts";
import type { RepoPath } from "../model/path.ts";
import type { Ground } from "./ground.ts";

/** True when a body of a file ran; lines that run when it is defined are nobody's. */
const ranBody = ({ factsOf }: Ground, path: RepoPath, bits: LineBits | undefined): boolean =>
  bits !== undefined && (factsOf(path)?.bodies ?? []).some(({ from, first, to }) =>
    (first > from || to > from) && ranWithin(bits, first > from ? first : from + 1, to));

/** True when the reports tell which files a test ran. */
export const isTold = ({ scene: { runs } }: Ground, test: RepoPath): boolean => runs?.byTest.has(test) ?? false;

/** The first of some files of which a test itself ran a body; undefined where it ran none, or nobody tells. */
export const ranByItself = (ground: Ground, test: RepoPath, files: Iterable<RepoPath>): RepoPath | undefined => {
  const runs = ground.scene.runs?.byTest.get(test);
  return runs && [...files].find((path) => ranBody(ground, path, runs.get(path)));
};

/** True when a body of a file ran outside of every test: while tests were collected, or set up. */
export const ranOutside = (ground: Ground, path: RepoPath): boolean => ranBody(ground, path, ground.scene.runs?.outside.get(path));

/** True when a test, as far as a look at the texts tells, ran a body of any file that is no test. */
const ranAnything = ({ scene: { runs }, sources, fileOf }: Ground, test: RepoPath): boolean =>
  [...runs?.byTest.get(test) ?? []].some(([path, bits]) =>
    fileOf(path)?.test === false && sources.glance(path, (line) => ranWithin(bits, line, line)) === true);

/** So many test files are looked at closely; more are left alone. */
const MAX_LOOKED_AT = 200;

/** Test files with cases that passed and with lines of their own in the reports, whose lines are in no function at a glance. */
export const idleSuspects = (ground: Ground): readonly RepoPath[] => {
  const { runs } = ground.scene;
  // A context of nobody knows which file may be anybody's.
  if (runs === null || runs.unknown > 0) return [];
  const told = [...ground.tests.values()].filter(({ path, passed }) => passed.length > 0 && runs.byTest.has(path));
  const idle = told.map(({ path }) => path).filter((path) => !ranAnything(ground, path)).sort();
  return idle.length > MAX_LOOKED_AT ? [] : idle;
};
