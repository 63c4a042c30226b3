/** The table of targets: what was asked of project, modules and kinds, and what is there. Knows no rule and no level. */
import { Problem } from "../model/problem.ts";
import { hundredths, missed, missing, percent, reaches, type Hundredths, type Ratio } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import type { ConfigSource } from "../model/settings.ts";
import { executed, flakyRate, passRate, skipRate } from "../model/tests.ts";
import type { TargetRow } from "../model/verdict.ts";
import { excuse } from "./not-run.ts";
import { PROJECT } from "./scopes.ts";
import { scopesOf, type Scope } from "./target-scopes.ts";

/** What is measured for a target: a ratio, or a value that is no share. */
interface Figure {
  readonly now: Ratio | null;
  readonly value: number | null;
  /** True where it is not known for a reason that is said elsewhere: then it is no problem of its own. */
  readonly excused: boolean;
}

interface TargetKind {
  readonly words: string;
  /** Whether the target is to be reached, or not to be exceeded. */
  readonly bound: "least" | "most";
  readonly figure: (scope: Scope) => Figure;
}

const ratio = (now: Ratio | null, excused = false): Figure => ({ now, value: null, excused });
const value = (figure: number | null): Figure => ({ now: null, value: figure, excused: false });

/** True where no test of the whole project ran, which is a problem of its own. */
const nothingRan = ({ scope, tests }: Scope): boolean => scope === PROJECT && tests !== null && executed(tests) === 0;

/** What a target may be set on, in the order of the table. */
const TARGET_KINDS = {
  lines: { words: "line coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.lines ?? null) },
  branches: { words: "branch coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.branches ?? null) },
  functions: { words: "function coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.functions ?? null) },
  changedLines: {
    words: "coverage of the changed lines",
    bound: "least",
    // Without a base the rule says that it was not judged; a change of nothing coverable asks for nothing.
    figure: ({ changed, coverage }) => ratio(changed, changed === null || (coverage?.lines ?? null) !== null),
  },
  passRate: {
    words: "the pass rate",
    bound: "least",
    figure: (scope) => ratio(scope.tests && passRate(scope.tests), nothingRan(scope)),
  },
  skipRate: {
    words: "the skip rate",
    bound: "most",
    figure: (scope) => ratio(scope.tests && skipRate(scope.tests), nothingRan(scope)),
  },
  flakyRate: {
    words: "the flaky rate",
    bound: "most",
    figure: (scope) => ratio(scope.tests && flakyRate(scope.tests), nothingRan(scope) || scope.tests?.flakyKnown === false),
  },
  seconds: { words: "the time of the tests", bound: "most", figure: ({ tests, timed }) => value(tests && timed ? tests.seconds : null) },
  tests: { words: "the number of tests", bound: "least", figure: ({ tests }) => value(tests && executed(tests)) },
} as const satisfies Readonly<Record<string, TargetKind>>;

export type TargetMetric = keyof typeof TARGET_KINDS;

/** The metrics that a target may be set on, in the order in which they are shown. */
export const TARGET_METRICS = Object.keys(TARGET_KINDS) as readonly TargetMetric[];

/** True for metrics whose target is a number of its own, and no percentage. */
const isPlain = (metric: TargetMetric): metric is "seconds" | "tests" => metric === "seconds" || metric === "tests";

/** The pass rate that is asked for where nobody asks for one. */
const DEFAULT_PASS_RATE = hundredths(100);

/** True for the pass rate that nobody wrote down: it has no date and, without test reports, is no target. */
const isBuiltIn = ({ scope, targets }: Scope, metric: TargetMetric, source: ConfigSource | null): boolean =>
  scope === PROJECT && metric === "passRate" && !source?.lines.has("targets.passRate") &&
  (targets.passRate ?? DEFAULT_PASS_RATE) === DEFAULT_PASS_RATE;

const ALL = hundredths(100);

/** True when a ratio is no larger share than a target, exactly. */
const staysWithin = (now: Ratio, target: Hundredths): boolean =>
  reaches({ hit: missed(now), total: now.total }, (ALL - target) as Hundredths);

const isReached = ({ now, value: figure }: Figure, bound: TargetKind["bound"], target: number): boolean | null => {
  if (figure !== null) return bound === "least" ? figure >= target : figure <= target;
  if (now === null || now.total === 0) return null;
  return bound === "least" ? reaches(now, target as Hundredths) : staysWithin(now, target as Hundredths);
};

const lacking = ({ now, value: figure }: Figure, target: number): number | null =>
  figure !== null ? Math.max(0, target - figure) : now && now.total > 0 ? missing(now, target as Hundredths) : null;

/** `file:line` of a key of the configuration; the file alone where the line is not known. */
const placeOf = (source: ConfigSource | null, key: string): string | null => {
  const line = source?.lines.get(key);
  return source && (line === undefined ? source.path : `${source.path}:${line}`);
};

const unmeasured = (what: string, { now }: Figure, where: string | null): Problem =>
  new Problem("target-unmeasured", `There is a target on ${what}, but ${now === null ? "no report measures it" : "there is nothing to measure: 0 of 0"}.`, {
    where,
    hint: "Name a report that measures it, or remove the target.",
  });

/** The rows of the table of targets, and a problem for each target on something that no report measures. */
export interface Targeted {
  readonly rows: readonly TargetRow[];
  readonly problems: readonly Problem[];
}

interface Judged {
  readonly row: TargetRow;
  readonly problem: Problem | null;
}

const judgeTarget = (scope: Scope, metric: TargetMetric, source: ConfigSource | null): Judged | null => {
  const builtIn = isBuiltIn(scope, metric, source);
  const target = scope.targets[metric] ?? (builtIn ? DEFAULT_PASS_RATE : undefined);
  if (target === undefined || (builtIn && scope.tests === null)) return null;
  const { words, bound, figure: measure } = TARGET_KINDS[metric];
  const figure = measure(scope);
  const reached = isReached(figure, bound, target);
  return {
    row: {
      scope: scope.scope,
      metric,
      now: figure.now,
      value: figure.value,
      target: isPlain(metric) ? target : percent(target as Hundredths),
      by: builtIn ? null : scope.targets.by ?? null,
      reached,
      missing: bound === "least" ? lacking(figure, target) : null,
    },
    problem: reached !== null || figure.excused ? null
      : unmeasured(`${words} of ${scope.name}`, figure, placeOf(source, `${scope.key}.${metric}`)),
  };
};

/** Metrics of coverage: where no report of it was read, all targets on them have one cause. */
const OF_COVERAGE: readonly string[] = ["lines", "branches", "functions"];

/** What such a target is measured by. */
const evidenceOf = (metric: string): "coverage" | "tests" =>
  OF_COVERAGE.includes(metric) || metric === "changedLines" || metric === "file" ? "coverage" : "tests";

/** Why a target on something that nothing measures is no problem in this run; null where it is one. */
export const excuseOf = (scene: Scene, metric: string): string | null =>
  scene.partial ? "the run says that it is only a part" : excuse(scene, evidenceOf(metric));

/** A target for every file needs files that are measured; it is no row, for each file has its own figure. */
const fileProblems = (scene: Scene): Problem[] => {
  const { settings: { targets, source }, totals } = scene;
  return targets.file === undefined || excuseOf(scene, "file") !== null || (totals.coverage?.lines ?? null) !== null ? []
    : [unmeasured("line coverage of every file", ratio(null), placeOf(source, "targets.file"))];
};

/** Many targets without any coverage report are one problem, not as many as there are targets. */
const withoutCoverage = (scene: Scene, problems: readonly Problem[]): readonly Problem[] => {
  const [first] = problems;
  if (scene.totals.coverage !== null || problems.length < 2 || !first) return problems;
  return [new Problem("target-unmeasured", `There are ${problems.length} targets on coverage, but no coverage report was read.`, {
    where: first.where, hint: "Name a coverage report that is there, or remove the targets.",
  })];
};

/** Why targets of a kind of evidence that nothing measures were left out; null where there are none. */
export const unmeasuredExcuse = (scene: Scene, kind: "coverage" | "tests"): string | null =>
  targetRows(scene).rows.some(({ metric, reached }) => reached === null && metric !== "changedLines" && evidenceOf(metric) === kind) ? excuse(scene, kind) : null;

const compute = (scene: Scene): Targeted => {
  const { source } = scene.settings;
  const judged = scopesOf(scene).flatMap((scope) =>
    TARGET_METRICS.map((metric) => judgeTarget(scope, metric, source)).filter((one) => one !== null));
  const problems = (ofCoverage: boolean): Problem[] => judged
    .filter(({ row }) => OF_COVERAGE.includes(row.metric) === ofCoverage)
    .filter(({ row }) => excuseOf(scene, row.metric) === null)
    .flatMap(({ problem }) => problem ?? []);
  return {
    rows: judged.map(({ row }) => row),
    problems: [...withoutCoverage(scene, [...problems(true), ...fileProblems(scene)]), ...problems(false)],
  };
};

const computed = new WeakMap<Scene, Targeted>();

/** The table of targets of a scene: project, then modules by priority, then kinds. Computed once. */
export const targetRows = (scene: Scene): Targeted => {
  const known = computed.get(scene);
  if (known) return known;
  const made = compute(scene);
  computed.set(scene, made);
  return made;
};
