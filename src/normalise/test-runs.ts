/** Which test file ran which lines, from the contexts of coverage reports. Knows no producer by name. */
import { addBits, contextsOf, newContexts, type ContextRows, type Contexts, type LineBits } from "../model/contexts.ts";
import type { RepoPath } from "../model/path.ts";
import type { ReadTests } from "../model/report.ts";
import type { TestRuns } from "../model/scene.ts";
import type { ReportedCase } from "../model/tests.ts";
import { caseFinder, type TestGround } from "./case-files.ts";

/** pytest-cov tells set-up, the test itself and its tear-down apart. */
const PHASE = /\|(?:setup|run|teardown)$/;
/** `System.Void Shop.Tests::Adds()` of OpenCover, `Shop\CartTest::testAdds` of PHPUnit: a class, and its method. */
const METHOD = /^(?:\S+ )?([\w.\\+$/`]+)::(\w+)/;
const PATH_LIKE = /[\\/.]\w+(?:::|:\d|$)/;
/** `tests.test_cart.TestCart.test_adds` of coverage.py. */
const DOTTED = /^([\w.$]+)\.(\w+)$/;

const CASE: Omit<ReportedCase, "classname" | "file" | "name"> =
  { suite: "", suiteFile: null, line: null, outcome: "passed", flaky: false, seconds: null, text: null };

/** A context as the case of a test report that would say the same. */
const asCase = (context: string): ReportedCase => {
  const name = context.replace(PHASE, "");
  const [, owner = null, method = name] = (/\.\w{1,5}::/.test(name) ? null : METHOD.exec(name)) ?? DOTTED.exec(name) ?? [];
  const isPath = owner === null || /\.\w{1,5}(?::\d+)?$/.test(name);
  return isPath && PATH_LIKE.test(name)
    ? { ...CASE, classname: null, file: name, name }
    : { ...CASE, classname: owner, file: null, name: method };
};

const asReport = (contexts: readonly string[], path: string): ReadTests => ({
  kind: "tests", format: "contexts", path, producer: null, flakyKnown: false, declared: null, warnings: [], cases: contexts.map(asCase),
});

/** Stands for no test: what ran outside of every one. */
const OUTSIDE = "" as RepoPath;

type Runs = ReadonlyMap<RepoPath, LineBits>;

/** The contexts of one test file as one, in every file that they ran; those whose test file is null are left out. */
const sumsOf = ({ files }: Contexts<RepoPath>, tests: readonly (RepoPath | null)[]): ContextRows<RepoPath> => {
  const sums = newContexts<RepoPath>();
  for (const [path, sets] of files) {
    for (const [place, bits] of sets) {
      const test = tests[place] ?? null;
      if (test !== null) addBits(sums, { path, name: test }, bits);
    }
  }
  return sums;
};

/** The same by test file first. */
const byName = (contexts: Contexts<RepoPath> | null): Map<RepoPath, Runs> => {
  const byTest = new Map<RepoPath, Map<RepoPath, LineBits>>();
  for (const [path, sets] of contexts?.files ?? []) {
    for (const [place, bits] of sets) {
      const test = contexts!.names[place] as RepoPath;
      byTest.set(test, (byTest.get(test) ?? new Map<RepoPath, LineBits>()).set(path, bits));
    }
  }
  return byTest;
};

/** Sums contexts up by test file; those of no known test file are counted, and what no test asked for stands apart. Null where it is too much. */
export const testRunsOf = (contexts: Contexts<RepoPath>, ground: TestGround): TestRuns | null => {
  const { names } = contexts;
  const find = caseFinder(ground)(asReport(names, ""));
  const tests = names.map((name): RepoPath | null => {
    const { candidates } = name === OUTSIDE ? { candidates: [OUTSIDE] } : find(asCase(name));
    return candidates.length === 1 ? candidates[0]! : null;
  });
  const sums = sumsOf(contexts, tests);
  if (sums.given) return null;
  const byTest = byName(contextsOf(sums));
  const outside = byTest.get(OUTSIDE) ?? new Map<RepoPath, LineBits>();
  byTest.delete(OUTSIDE);
  return { byTest, outside, unknown: tests.filter((test) => test === null).length };
};
