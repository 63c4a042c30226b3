/** `check --output json`: the frozen form of the verdict. Names and meanings of fields are part of the product. */
import { TREND_METRICS, type Pace, type Trend, type TrendPoint } from "../model/course.ts";
import { percent, type Hundredths } from "../model/ratio.ts";
import type { Before, Code, Measure } from "../model/scene.ts";
import type { Targets } from "../model/settings.ts";
import type { Finding } from "../model/finding.ts";
import type { FailureGroup, TargetRow, Verdict, VerdictFile, VerdictModule } from "../model/verdict.ts";
import { sortedReports } from "./digest.ts";
import { byPriority } from "./modules.ts";
import { coverJson, problemJson, ratioJson, reportJson, testsJson, writeJson, type Json } from "./report-json.ts";
import type { RenderContext } from "./renderer.ts";

/** The version of the form; it changes when a field is taken away or means something else. */
export const JSON_VERSION = 1;

const codeJson = ({ files, lines, testFiles, testLines }: Code): Json => ({ files, lines, testFiles, testLines });

const measureJson = ({ coverage, tests, code }: Measure): { readonly [key: string]: Json } =>
  ({ coverage: coverJson(coverage), tests: testsJson(tests), code: codeJson(code) });

const SHARES: ReadonlySet<string> =
  new Set(["lines", "branches", "functions", "changedLines", "file", "passRate", "skipRate", "flakyRate"]);

/** Targets as the person wrote them. */
const targetsJson = (targets: Targets): Json => Object.fromEntries(Object.entries(targets).map(([key, value]) =>
  [key, SHARES.has(key) ? percent(value as Hundredths) : (value as number | string)]));

const moduleJson = (module: VerdictModule): Json => ({
  ...measureJson(module), target: targetsJson(module.settings.target), priority: module.settings.priority, standing: module.standing,
});

const paceJson = (pace: Pace | null): Json => pace && {
  since: pace.since, days: pace.days, from: ratioJson(pace.from), pointsPerWeek: percent(pace.perWeek), on: pace.on, reaches: pace.reaches,
};

const targetJson = ({ scope, metric, now, value, target, by, reached, missing, pace = null }: TargetRow): Json =>
  ({ scope, metric, now: ratioJson(now), value, target, by, reached, missing, pace: paceJson(pace) });

const pointJson = (point: TrendPoint | null): Json => point && { day: point.day, hit: point.ratio.hit, total: point.ratio.total };

/** A metric that history or run does not know is null. */
const trendJson = (trend: Trend | null): Json => trend && {
  entries: trend.entries,
  since: trend.since,
  ...Object.fromEntries(TREND_METRICS.map((metric) => {
    const line = trend.lines.find((one) => one.metric === metric);
    return [metric, line ? { points: line.points.map(pointJson), week: pointJson(line.week), month: pointJson(line.month) } : null];
  })),
};

const beforeJson = (before: Before | null): Json => before && {
  source: before.source,
  ref: before.ref,
  totals: { coverage: coverJson(before.totals.coverage), tests: testsJson(before.totals.tests) },
  modules: Object.fromEntries(Object.entries(before.modules).map(([name, { coverage, tests }]) =>
    [name, { coverage: coverJson(coverage), tests: testsJson(tests) }])),
};

const findingJson = ({ rule, level, subject, message, hint, at, numbers, cause, module, accepted }: Finding): Json =>
  ({ rule, level, subject, message, hint, at: at && { path: at.path, line: at.line }, numbers: { ...numbers }, cause, module, accepted });

const failureJson = ({ suite, name, file, message, count }: FailureGroup): Json => ({ suite, name, file, message, count });

/** A test file's cases, as the snapshot counts them. */
const fileTests = ({ now }: Verdict, path: string): Json => {
  const entry = now.tests.get(path);
  if (entry === undefined) return null;
  const { total, passed, failed, errored, skipped, flaky } = entry;
  return { total, passed, failed, errored, skipped, flaky };
};

const fileJson = (verdict: Verdict, { path, module, cover, standing }: VerdictFile): Json =>
  ({ path, module, coverage: coverJson(cover), tests: fileTests(verdict, path), standing });

/** How hard was looked for hollow tests; null where there was nothing to look at. */
const linksJson = ({ links }: Verdict): Json => {
  if (!links) return null;
  const { testFiles, linked, abstained, unwitnessed, accepted, parsed, cases: { total, resolved } } = links;
  return { testFiles, linked, abstained, unwitnessed, accepted, parsed, cases: { total, resolved } };
};

/** Renders the verdict as JSON. `files` is there only when it was asked for. */
export const renderJson = (verdict: Verdict, { files }: RenderContext): string => writeJson({
  version: JSON_VERSION,
  verdict: verdict.verdict,
  totals: measureJson(verdict.totals),
  modules: Object.fromEntries([...verdict.modules].sort(byPriority).map((module) => [module.name, moduleJson(module)])),
  kinds: Object.fromEntries(verdict.kinds.map(({ name, tests }) => [name, { tests: testsJson(tests) }])),
  targets: verdict.targets.map(targetJson),
  changedLines: ratioJson(verdict.changedLines),
  uncovered: verdict.uncovered.map(({ path, lines }) => ({ path, lines })),
  before: beforeJson(verdict.before),
  trend: trendJson(verdict.trend ?? null),
  findings: verdict.findings.map(findingJson),
  notJudged: verdict.notJudged.map(({ rule, why }) => ({ rule, why })),
  problems: verdict.problems.map(problemJson),
  failures: verdict.failures.map(failureJson),
  reports: sortedReports(verdict).map(reportJson),
  links: linksJson(verdict),
  override: verdict.override ? { by: verdict.override.by, reason: verdict.override.reason, commit: verdict.override.commit } : null,
  remarks: verdict.remarks,
  ...(files ? { files: verdict.files.map((file) => fileJson(verdict, file)) } : {}),
});
