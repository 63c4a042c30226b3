/** Cuts a run down to what a later one compares with. Knows no baseline, and does not write. */
import type { Cover } from "../model/coverage.ts";
import { groupBy } from "../model/group.ts";
import { byText } from "../model/order.ts";
import type { Scene, TestCase } from "../model/scene.ts";
import { SNAPSHOT_VERSION, type CountEntry, type CoverEntry, type Entries, type Snapshot } from "../model/snapshot.ts";
import { countCases, type TestCount } from "../model/tests.ts";
import { identityOf, type Steady } from "./identity.ts";

const SUITE = "suite:";

/** What a snapshot files a case under: its test file, else "suite:" and its suite, or its report where it has none. */
export const entryKeyOf = ({ file, suite, report }: TestCase, steady: Steady): string =>
  file ?? SUITE + identityOf([suite === "" ? report : suite], steady);

/** True for the key of a suite whose file is unknown. */
export const isSuiteKey = (key: string): boolean => key.startsWith(SUITE);

const sorted = <Entry>(entries: Iterable<readonly [string, Entry]>): Entries<Entry> =>
  new Map([...entries].sort(([a], [b]) => byText(a, b)));

const coverEntry = ({ lines, branches, functions }: Cover): CoverEntry =>
  ({ ...(lines && { lines }), ...(branches && { branches }), ...(functions && { functions }) });

const countEntry = ({ total, passed, failed, errored, skipped, flaky }: TestCount): CountEntry =>
  ({ total, passed, failed, errored, skipped, flaky });

/** What pytest, JUnit, NUnit and xUnit put behind the name of a test that runs once for each of its parameters. */
const PARAMETERS = /(?<=\S)(?:\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\([^()]*\))$/;

/** The identity of the test that a case is one of: names of parameters come and go with their data. */
const withoutParameters = ({ identity, name }: TestCase): string => {
  const length = PARAMETERS.exec(name)?.[0].length ?? 0;
  return length > 0 && identity.endsWith(name) ? identity.slice(0, -length) : identity;
};

/**
 * The same test may run several times, on several machines or with several parameters: how many different ones there are
 * is kept beside.
 */
const testEntry = (cases: readonly TestCase[]): CountEntry => {
  const distinct = new Set(cases.map(withoutParameters)).size;
  return { ...countEntry(countCases(cases, true)), ...(distinct < cases.length && { distinct }) };
};

const failing = ({ outcome }: TestCase): boolean => outcome === "failed" || outcome === "errored";

/** What a snapshot is made of. */
export type Figures = Pick<Scene, "reports" | "files" | "cases">;

/** The run in integers: sorted, without totals, percentages, dates or names of passing tests. */
export const snapshotOf = ({ reports, files, cases }: Figures, steady: Steady): Snapshot => ({
  version: SNAPSHOT_VERSION,
  inputs: [...new Set(reports.map(({ path }) => path))].sort(byText),
  files: sorted(files.flatMap(({ path, cover }) => (cover ? [[path, coverEntry(cover)] as const] : []))),
  tests: sorted([...groupBy(cases, (one) => entryKeyOf(one, steady))].map(([key, some]) => [key, testEntry(some)])),
  knownFailing: [...new Set(cases.filter(failing).map(({ identity }) => identity))].sort(byText),
});
