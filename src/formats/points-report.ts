/** Makes a report of points that were read. Knows no element. */
import type { Contexts } from "../model/contexts.ts";
import type { CoverageReport, Declared } from "../model/coverage.ts";
import type { Ratio } from "../model/ratio.ts";
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
  /** Totals of lines; a total of statements is none. */
  readonly declared?: Declared | null;
  readonly statements?: Ratio | null;
  /** What was said before. */
  readonly warnings: readonly string[];
}

/** The points as a report. Most such formats count statements, and declare nothing of lines. */
export const reportOf = (points: Points, told: Told): CoverageReport => {
  const { format, producer, tellsBranches, contexts = null, declared = null, statements = null, warnings } = told;
  closeScope(points);
  const { pages, oddities, lines } = points;
  const coverage = coverageOf(pages, { lines: true, branches: tellsBranches, functions: pages.functions.length > 0 });
  const detail = { files: coverage.files.length, lines, branches: pages.branches.length };
  return {
    kind: "coverage", format, producer, coverage, bases: [], declared, contexts, ...(statements && { statements }),
    warnings: [...warnings, ...oddityWarnings(oddities), ...losses(detail, null)],
  };
};
