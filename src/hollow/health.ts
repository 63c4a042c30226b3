/** Whether the reports are sound enough to say anything of single files. Judges no file. */
import { linesBeyond, misplaced, otherCommit } from "../model/fit.ts";
import { notCollected } from "../model/liveness.ts";
import { isCoverage, isTests } from "../model/report.ts";
import type { Scene } from "../model/scene.ts";

/** What shows that the reports are of another state of the sources; null where nothing does. `report-stale` says the rest. */
const staleness = (scene: Scene): string | null => {
  const [beyond] = linesBeyond(scene).filter(({ file }) => !file.test);
  if (beyond) return `the coverage reports do not fit the sources, for they measure line ${beyond.line} of ${beyond.file.path}, which has ${beyond.file.lines}`;
  const [wrong] = misplaced(scene);
  if (wrong) return `the coverage reports do not fit the sources, for they measure blank lines of ${wrong[0]}`;
  const old = scene.reports.filter(isCoverage).find((report) => otherCommit(scene, report) !== null);
  return old ? `${old.path} is of another commit` : null;
};

/** Why no single file is examined, as a sentence's end; null where files are. */
export const sickness = (scene: Scene): string | null => {
  const { coverage, reports, unresolved } = scene;
  if (!reports.some(isTests)) return "no test report was read";
  if (!reports.some(isCoverage)) return "no coverage report was read";
  if (coverage.lines.line.length === 0 && coverage.functions.start.length === 0) return "the coverage reports hold nothing that could run";
  const foreign = new Set(unresolved.map(({ path }) => path)).size;
  if (foreign > 0 && foreign >= coverage.files.length) return "half of the coverage reports' paths, or more, fit no file of the repository";
  return notCollected(scene) === null ? staleness(scene) : "coverage was not collected";
};
