/** Merges coverage as it is read, so that however many reports there are, the rows of one are in memory at a time. */
import { withoutRows } from "../model/figures.ts";
import { isCoverage, type Report } from "../model/report.ts";
import { mergeReport, type Merging } from "../normalise/merge.ts";

/** Gives what to do with each report that was read. */
export const merger = (merging: Merging) => (report: Report): Report => {
  if (!isCoverage(report)) return report;
  mergeReport(merging, report);
  return withoutRows(report);
};
