/** A baseline's figures seen through the present modules, so that a renamed or split module stays comparable. */
import type { Cover } from "../model/coverage.ts";
import type { Before, TestCase } from "../model/scene.ts";
import { OTHER } from "../model/settings.ts";
import type { CountEntry, CoverEntry, Snapshot } from "../model/snapshot.ts";
import { NO_TESTS, plusTests, type TestCount } from "../model/tests.ts";
import type { Steady } from "./identity.ts";
import { grouped, sumCovers } from "./measure.ts";
import type { Division } from "./modules.ts";
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

/** Suites whose file is unknown belong where the present run has them; those that it has in two modules, nowhere. */
const suiteModules = ({ cases, steady }: Present): ReadonlyMap<string, string> => {
  const modules = new Map<string, string>();
  for (const one of cases) {
    if (one.file !== null) continue;
    const key = entryKeyOf(one, steady);
    modules.set(key, (modules.get(key) ?? one.module) === one.module ? one.module : OTHER);
  }
  return modules;
};

/** Recomputes a baseline's figures from its entries of files and tests; deprecated modules count in no coverage total. */
export const beforeOf = ({ source, ref, snapshot }: Baseline, present: Present): Before => {
  const { division, moduleNames } = present;
  const ofSuites = suiteModules(present);
  const files = Object.entries(snapshot.files).filter(([path]) => !division.excluded(path))
    .map(([path, entry]) => ({ module: division.moduleOf(path), cover: coverOf(entry) }));
  const tests = Object.entries(snapshot.tests).map(([key, entry]) =>
    ({ module: isSuiteKey(key) ? ofSuites.get(key) ?? OTHER : division.moduleOfTest(key), entry }));
  const [filesOf, testsOf] = [grouped(files, ({ module }) => module), grouped(tests, ({ module }) => module)];
  const names = [...new Set([...moduleNames, ...(filesOf.has(OTHER) || testsOf.has(OTHER) ? [OTHER] : [])])];
  const counted = (some: typeof tests): TestCount | null =>
    tests.length === 0 ? null : sumCounts(some.map(({ entry }) => entry));
  return {
    source, ref, snapshot,
    totals: {
      coverage: sumCovers(files.filter(({ module }) => !division.isDeprecated(module)).map(({ cover }) => cover)),
      tests: counted(tests),
    },
    modules: Object.fromEntries(names.map((name): [string, Figures] => [name, {
      coverage: sumCovers((filesOf.get(name) ?? []).map(({ cover }) => cover)),
      tests: counted([...testsOf.get(name) ?? []]),
    }])),
    kinds: Object.fromEntries(Object.entries(snapshot.kinds).map(([name, entry]) => [name, countOf(entry)])),
  };
};
