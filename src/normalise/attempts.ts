/** Puts together the attempts of one run that stand in files of their own, as Bazel keeps them. Knows paths and cases, no format. */
import type { ReadTests } from "../model/report.ts";
import type { TestCase } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";
import { isFailing } from "./retries.ts";

/** Reports of one run, which was tried several times. */
export interface Run<Attempt> {
  readonly last: Attempt;
  /** Those before the last one, in their order. */
  readonly earlier: readonly Attempt[];
}

/** Bazel keeps attempts that failed beside the last one, `test.xml`: of a target, of a shard, and of each of several runs. */
const ATTEMPT = /^((?:.*\/)?)test_attempts\/attempt_(\d{1,6})\.xml$/s;
const LAST = "test.xml";

interface Numbered {
  readonly number: number;
  readonly report: ReadTests;
}

/** Attempts that are not the last, by the folder of the last one. */
const attemptsIn = (reports: readonly ReadTests[]): ReadonlyMap<string, readonly Numbered[]> => {
  const attempts = new Map<string, Numbered[]>();
  for (const report of reports) {
    const [, folder, number] = ATTEMPT.exec(report.path) ?? [];
    if (folder === undefined) continue;
    const known = attempts.get(folder);
    if (known) known.push({ number: Number(number), report });
    else attempts.set(folder, [{ number: Number(number), report }]);
  }
  for (const known of attempts.values()) known.sort((a, b) => a.number - b.number);
  return attempts;
};

/** The reports as runs, in their order. Where the last attempt is not among them, it is the last of those that are. */
export const runsOf = (reports: readonly ReadTests[]): Run<ReadTests>[] => {
  const attempts = attemptsIn(reports);
  const paths = new Set(reports.map(({ path }) => path));
  return reports.flatMap((report): Run<ReadTests>[] => {
    const folder = ATTEMPT.exec(report.path)?.[1];
    if (folder === undefined) {
      const earlier = report.path.endsWith(LAST) ? attempts.get(report.path.slice(0, -LAST.length)) ?? [] : [];
      return [{ last: report, earlier: earlier.map((one) => one.report) }];
    }
    const all = attempts.get(folder)!.map((one) => one.report);
    return paths.has(folder + LAST) || all.at(-1) !== report ? [] : [{ last: report, earlier: all.slice(0, -1) }];
  });
};

/** Cases by identity, with a number where several have the same one. */
const byIdentity = (cases: readonly TestCase[]): ReadonlyMap<string, TestCase> => {
  const counts = new Map<string, number>();
  return new Map(cases.map((one) => {
    const count = counts.get(one.identity) ?? 0;
    counts.set(one.identity, count + 1);
    return [`${count} ${one.identity}`, one];
  }));
};

/** True where an attempt failed with something that the last one does not hold: a crash, before it could tell its cases. */
const brokeDown = (attempt: ReadonlyMap<string, TestCase>, last: ReadonlyMap<string, TestCase>): boolean =>
  [...attempt].some(([key, one]) => isFailing(one) && !last.has(key));

/** The cases of the attempts as those of one run: `worst` counts the worst outcome of each, `last` the last; either way it is flaky. */
export const joinAttempts = ({ last, earlier }: Run<readonly TestCase[]>, retries: Settings["retries"]): readonly TestCase[] => {
  if (earlier.length === 0) return last;
  const [final, attempts] = [byIdentity(last), earlier.map(byIdentity)];
  const broken = attempts.filter((attempt) => brokeDown(attempt, final));
  const joined = [...final].map(([key, one]): TestCase => {
    const failed = attempts.map((attempt) => attempt.get(key)).find((before) => before !== undefined && isFailing(before));
    const flaky = one.flaky || (one.outcome === "passed" && (failed !== undefined || broken.some((attempt) => !attempt.has(key))));
    if (retries === "last" || failed === undefined || isFailing(one)) return { ...one, flaky };
    return { ...one, outcome: failed.outcome, text: failed.text, flaky };
  });
  if (retries === "last") return joined;
  const gone = new Map(attempts.flatMap((attempt) => [...attempt].filter(([key, one]) => isFailing(one) && !final.has(key))));
  return [...joined, ...gone.values()];
};
