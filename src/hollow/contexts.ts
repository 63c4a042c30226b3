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
export const ranAnything = ({ scene: { runs }, sources, fileOf }: Ground, test: RepoPath): boolean =>
  [...runs?.byTest.get(test) ?? []].some(([path, bits]) =>
    fileOf(path)?.test === false && sources.glance(path, (line) => ranWithin(bits, line, line)) === true);
