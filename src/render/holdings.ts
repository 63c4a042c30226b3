/** What a report holds, as plain words. Knows no markup; nothing here is escaped. */
import { figures } from "../model/figures.ts";
import { show, type Ratio } from "../model/ratio.ts";
import { isCoverage, type Report } from "../model/report.ts";
import { outcomes } from "./digest.ts";
import { known, many } from "./words.ts";

/** A report as a row: format with producer, and what it holds. */
export interface Holding {
  readonly path: string;
  readonly format: string;
  readonly holds: string;
}

const share = (ratio: Ratio | null, noun: string): string | null =>
  known(ratio) && `${ratio!.hit} of ${many(ratio!.total, noun)} (${show(ratio)})`;

const contents = (report: Report): string => {
  if (!isCoverage(report)) {
    const count = figures(report);
    return `${many(count.total, "test")}: ${outcomes(count)}`;
  }
  const { files, lines, branches, functions } = figures(report);
  return [many(files, "file"), share(lines, "line"), share(report.statements ?? null, "statement"), share(branches, "branch"), share(functions, "function")]
    .filter((part) => part !== null).join(", ");
};

/** A report as a row of words. */
export const holding = (report: Report): Holding => ({
  path: report.path,
  format: report.producer === null ? report.format : `${report.format}, ${report.producer}`,
  holds: contents(report),
});
