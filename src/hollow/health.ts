/** Whether the reports are sound enough to say anything of single files. Judges no file. */
import type { Scene } from "../model/scene.ts";
import { isCoverage, isTests } from "../model/report.ts";
import { notCollected } from "../model/liveness.ts";

/** Why no single file is examined, as a sentence's end; null where files are. */
export const sickness = (scene: Scene): string | null => {
  const { coverage, reports, unresolved } = scene;
  if (!reports.some(isTests)) return "no test report was read";
  if (!reports.some(isCoverage)) return "no coverage report was read";
  if (coverage.lines.line.length === 0 && coverage.functions.start.length === 0) return "the coverage reports hold nothing that could run";
  const foreign = new Set(unresolved.map(({ path }) => path)).size;
  if (foreign > 0 && foreign >= coverage.files.length) return "half of the coverage reports' paths, or more, fit no file of the repository";
  return notCollected(scene) === null ? null : "coverage was not collected";
};
