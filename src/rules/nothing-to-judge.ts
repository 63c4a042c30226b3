/** Whether the reports hold anything to judge by: problems where they do not, for no data is never green. */
import { figures } from "../model/figures.ts";
import type { Cover } from "../model/coverage.ts";
import { byText } from "../model/order.ts";
import { Problem } from "../model/problem.ts";
import { isCoverage, isTests, type Report } from "../model/report.ts";
import type { Scene } from "../model/scene.ts";
import { executed, NO_TESTS } from "../model/tests.ts";
import { allSkipped, listed } from "./words.ts";

const pathsOf = (reports: readonly Report[]): string[] => reports.map(({ path }) => path).sort(byText);

/** Test reports without a single case that ran prove nothing, whatever they claim. */
const noTestRan = ({ reports, totals }: Scene): Problem | null => {
  const [first] = pathsOf(reports.filter(isTests));
  if (first === undefined || executed(totals.tests ?? NO_TESTS) > 0) return null;
  const skipped = totals.tests?.skipped ?? 0;
  return new Problem("no-tests-ran", skipped > 0 ? `No test ran: ${allSkipped(skipped)}.` : "No test ran: the test reports hold no test case.", {
    where: first, hint: "See in the test step's log whether the runner found any tests.",
  });
};

const measures = (cover: Cover | null): boolean =>
  [cover?.lines, cover?.branches, cover?.functions].some((ratio) => (ratio?.total ?? 0) > 0);

/** Coverage reports may name files and still measure nothing of them: 0 of 0, or totals without any line. */
const nothingMeasured = ({ reports, totals }: Scene): Problem | null => {
  const coverage = reports.filter(isCoverage);
  const [first] = pathsOf(coverage);
  const measured = coverage.some((report) => measures(figures(report))) && (reports.some(isTests) || measures(totals.coverage));
  return first === undefined || measured ? null : new Problem("nothing-measured", `Nothing was measured: no line, branch or function of ${listed(pathsOf(coverage))} counts.`, {
    where: first, hint: "See that coverage was collected for the sources, that its report gives lines and not only totals, and that `exclude` leaves any of them.",
  });
};

/** The problems of reports that leave nothing to judge by; `given` are those that are known, of which the second kind is mostly a consequence. */
export const nothingToJudge = (scene: Scene, given: readonly Problem[]): Problem[] =>
  [noTestRan(scene), given.length === 0 ? nothingMeasured(scene) : null].filter((problem) => problem !== null);
