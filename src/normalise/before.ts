/** A baseline's figures seen through the present modules, so that a renamed or split module stays comparable. */
import type { Cover } from "../model/coverage.ts";
import { groupBy } from "../model/group.ts";
import type { Before, TestCase, TestPlace } from "../model/scene.ts";
import { plusKnown, type Ratio } from "../model/ratio.ts";
import { OTHER, type Settings } from "../model/settings.ts";
import type { CountEntry, CoverEntry, Snapshot } from "../model/snapshot.ts";
import { NO_TESTS, passRate, plusTests, type TestCount } from "../model/tests.ts";
import type { Steady } from "./identity.ts";
import { sumCovers } from "./measure.ts";
import { divide, type Division } from "./modules.ts";
import { entryKeyOf, isSuiteKey } from "./snapshot.ts";

/** A baseline as it was read. */
export interface Baseline {
  readonly source: Before["source"];
  readonly ref: string | null;
  readonly snapshot: Snapshot;
}

/** The present run, as far as it says where a baseline's entries belong. */
export interface Present {
  readonly division: Division;
  readonly moduleNames: readonly string[];
  readonly cases: readonly TestCase[];
  readonly steady: Steady;
}

type Figures = Before["totals"];

const coverOf = ({ lines, branches, functions }: CoverEntry): Cover =>
  ({ files: 1, lines: lines ?? null, branches: branches ?? null, functions: functions ?? null });

/** A baseline tells no times, and flaky tests only where there were some. */
const countOf = ({ total, passed, failed, errored, skipped, flaky }: CountEntry): TestCount =>
  ({ total, passed, failed, errored, skipped, flaky, flakyKnown: flaky > 0, seconds: 0 });

const sumCounts = (entries: readonly CountEntry[]): TestCount => entries.map(countOf).reduce(plusTests, NO_TESTS);

/** Where the present run's tests belong; a suite that it has in two modules or kinds, nowhere. */
const presentPlaces = ({ cases, steady }: Present): Map<string, TestPlace> => {
  const places = new Map<string, TestPlace>();
  for (const one of cases) {
    const key = entryKeyOf(one, steady);
    const known = places.get(key) ?? one;
    places.set(key, { module: known.module === one.module ? one.module : OTHER, kind: known.kind === one.kind ? one.kind : null });
  }
  return places;
};

/** The same, and where the baseline's belong that are gone: of a suite whose file is unknown nothing tells. */
const placesOf = ({ tests }: Snapshot, present: Present): ReadonlyMap<string, TestPlace> => {
  const places = presentPlaces(present);
  const { moduleOfTest, kindOf } = present.division;
  for (const key of tests.keys()) {
    if (!places.has(key)) places.set(key, isSuiteKey(key) ? { module: OTHER, kind: null } : { module: moduleOfTest(key), kind: kindOf(key) });
  }
  return places;
};

/** What a module comes to in a snapshot: lines, and passed of executed tests; null where it holds nothing of either. */
export interface ModuleSum {
  readonly lines: Ratio | null;
  readonly tests: Ratio | null;
}

/** What a snapshot comes to. Files that are left out of everything are counted, and are no module's. */
export interface SnapshotSum {
  readonly files: number;
  readonly tests: number;
  readonly modules: ReadonlyMap<string, ModuleSum>;
}

/** A snapshot by module, with nothing known but the settings: the modules in their order, then `other`. Suites of no known file are `other`'s. */
export const snapshotSum = ({ files, tests }: Snapshot, settings: Settings): SnapshotSum => {
  const { moduleOf, moduleOfTest, excluded } = divide(settings);
  const sums = new Map<string, ModuleSum>([...settings.modules.map(({ name }) => name), OTHER].map((name) => [name, { lines: null, tests: null }]));
  const add = (name: string, { lines, tests: ran }: ModuleSum): void => {
    const known = sums.get(name)!;
    sums.set(name, { lines: plusKnown(known.lines, lines), tests: plusKnown(known.tests, ran) });
  };
  for (const [path, { lines }] of files) if (!excluded(path)) add(moduleOf(path), { lines: lines ?? null, tests: null });
  for (const [key, entry] of tests) add(isSuiteKey(key) ? OTHER : moduleOfTest(key), { lines: null, tests: passRate(entry) });
  const other = sums.get(OTHER)!;
  if (other.lines === null && other.tests === null) sums.delete(OTHER);
  return { files: files.size, tests: tests.size, modules: sums };
};

/** Recomputes a baseline's figures from its entries of files and tests; deprecated modules count in no coverage total. */
export const beforeOf = ({ source, ref, snapshot }: Baseline, present: Present): Before => {
  const { division, moduleNames } = present;
  const places = placesOf(snapshot, present);
  const files = [...snapshot.files].filter(([path]) => !division.excluded(path))
    .map(([path, entry]) => ({ module: division.moduleOf(path), cover: coverOf(entry) }));
  const tests = [...snapshot.tests].map(([key, entry]) => ({ ...places.get(key)!, entry }));
  const [filesOf, testsOf] = [groupBy(files, ({ module }) => module), groupBy(tests, ({ module }) => module)];
  const names = [...new Set([...moduleNames, ...(filesOf.has(OTHER) || testsOf.has(OTHER) ? [OTHER] : [])])];
  const counted = (some: typeof tests): TestCount | null =>
    tests.length === 0 ? null : sumCounts(some.map(({ entry }) => entry));
  return {
    source, ref, snapshot, places,
    totals: {
      coverage: sumCovers(files.filter(({ module }) => !division.isDeprecated(module)).map(({ cover }) => cover)),
      tests: counted(tests),
    },
    modules: Object.fromEntries(names.map((name): [string, Figures] => [name, {
      coverage: sumCovers((filesOf.get(name) ?? []).map(({ cover }) => cover)),
      tests: counted([...testsOf.get(name) ?? []]),
    }])),
    kinds: Object.fromEntries([...groupBy(tests.filter(({ kind }) => kind !== null), ({ kind }) => kind!)]
      .map(([name, some]) => [name, sumCounts(some.map(({ entry }) => entry))])),
  };
};
