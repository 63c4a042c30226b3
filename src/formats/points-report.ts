/** Makes a report of points that were read. Knows no element. */
import type { Contexts } from "../model/contexts.ts";
import type { CoverageReport } from "../model/coverage.ts";
import { losses } from "./losses.ts";
import { oddityWarnings } from "./oddities.ts";
import { coverageOf } from "./pages.ts";
import { closeScope, type Points } from "./points.ts";

/** What only the format knows of its report. */
interface Told {
  readonly format: string;
  readonly producer: string | null;
  readonly tellsBranches: boolean;
  /** Which test ran which lines, where the format tells. */
  readonly contexts?: Contexts | null;
  /** What was said before. */
  readonly warnings: readonly string[];
}

/** The points as a report. They count statements, not lines, so that nothing that such a report declares is a total of lines. */
export const reportOf = (points: Points, { format, producer, tellsBranches, contexts = null, warnings }: Told): CoverageReport => {
  closeScope(points);
  const { pages, oddities, lines } = points;
  const coverage = coverageOf(pages, { lines: true, branches: tellsBranches, functions: pages.functions.length > 0 });
  const detail = { files: coverage.files.length, lines, branches: pages.branches.length };
  return {
    kind: "coverage", format, producer, coverage, bases: [], declared: null, contexts,
    warnings: [...warnings, ...oddityWarnings(oddities), ...losses(detail, null)],
  };
};
