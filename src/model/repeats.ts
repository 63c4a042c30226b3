/** Which test reports only repeat others: the same cases, with the same times, of the same run. Knows no format. */
import { groupBy } from "./group.ts";
import type { ReadTests } from "./report.ts";
import type { ReportedCase } from "./tests.ts";

const MILLISECONDS = 1000;

/** As many different times two runs of the same tests never share. */
const TELLING_TIMES = 2;

const timeOf = ({ seconds }: ReportedCase): number => Math.round((seconds ?? 0) * MILLISECONDS);

const printOf = (one: ReportedCase): string => `${timeOf(one)} ${one.outcome} ${one.name}`;

/** False for reports whose times are all alike, or missing: any other run looks the same. */
const isTelling = ({ cases }: ReadTests): boolean =>
  new Set(cases.map(timeOf).filter((time) => time > 0)).size >= TELLING_TIMES;

/** How often each case is there. */
const countsOf = (cases: readonly ReportedCase[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(printOf(one), (counts.get(printOf(one)) ?? 0) + 1);
  return counts;
};

const holds = (larger: ReadTests, smaller: ReadTests): boolean => {
  if (larger.cases.length < smaller.cases.length) return false;
  const counts = countsOf(larger.cases);
  return [...countsOf(smaller.cases)].every(([print, count]) => (counts.get(print) ?? 0) >= count);
};

/** Reports by the print of one of their cases: what holds none of these repeats nothing. */
const samplesOf = (reports: readonly ReadTests[]): Map<string, ReadTests[]> => {
  const samples = new Map<string, ReadTests[]>();
  for (const report of reports) {
    const print = printOf(report.cases.find((one) => timeOf(one) > 0)!);
    samples.set(print, [...samples.get(print) ?? [], report]);
  }
  return samples;
};

/**
 * The paths of reports of which another one holds every case, with that one's path; of two that hold the same, the second.
 * Reports come in order. A second job that runs the same tests takes other times, and repeats nothing.
 */
export const repeatedReports = (reports: readonly ReadTests[]): ReadonlyMap<string, string> => {
  const repeated = new Map<string, string>();
  const samples = samplesOf(reports.length < 2 ? [] : reports.filter(isTelling));
  if (samples.size === 0) return repeated;
  for (const larger of reports) {
    const suspects = new Set(larger.cases.flatMap((one) => samples.get(printOf(one)) ?? []));
    for (const smaller of suspects) {
      const isSelf = smaller === larger || repeated.has(smaller.path) || repeated.get(larger.path) === smaller.path;
      if (isSelf || !holds(larger, smaller)) continue;
      const isFirst = smaller.cases.length === larger.cases.length && reports.indexOf(smaller) < reports.indexOf(larger);
      if (!isFirst) repeated.set(smaller.path, larger.path);
    }
  }
  return repeated;
};

/** Of one case alone nothing tells whose it is. */
const FEWEST_CASES = 2;

const wholePrintOf = (one: ReportedCase): string => JSON.stringify([one.suite, one.classname, one.name, one.outcome, timeOf(one)]);

const wholePrint = ({ cases }: ReadTests): string => cases.map(wholePrintOf).sort().join("\n");

/**
 * Reports that hold the same cases with the same outcomes, and no times by which two runs could be told from one that was
 * taken twice: each set by its paths, in the order of the reports.
 */
export const indistinct = (reports: readonly ReadTests[]): readonly (readonly string[])[] => {
  const silent = reports.filter((report) => report.cases.length >= FEWEST_CASES && !isTelling(report));
  const alike = [...groupBy(silent, ({ cases }) => cases.length).values()].filter((some) => some.length > 1);
  return alike.flatMap((some) => [...groupBy(some, wholePrint).values()]).filter((some) => some.length > 1)
    .map((some) => some.map(({ path }) => path));
};
