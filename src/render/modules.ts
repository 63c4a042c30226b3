/** Modules, kinds and targets as rows of plain words. Knows no markup; nothing here is escaped. */
import { METRICS } from "../model/coverage.ts";
import { byKeys } from "../model/order.ts";
import { percent, show, type Hundredths } from "../model/ratio.ts";
import { OTHER, PRIORITIES, type Targets } from "../model/settings.ts";
import { passRate } from "../model/tests.ts";
import type { TargetRow, Verdict, VerdictModule } from "../model/verdict.ts";
import { paceWords } from "./trend.ts";
import { many, NOTHING } from "./words.ts";

const PRIORITY_NUMBERS = { critical: "P0", high: "P1", medium: "P2", low: "P3" } as const;

/** A module as a row of words; every figure that is not known is "–". */
export interface ModuleRow {
  readonly name: string;
  readonly priority: string;
  readonly standing: string;
  readonly lines: string;
  readonly target: string;
  readonly tests: string;
  readonly passRate: string;
}

const written = (value: Hundredths): string => `${percent(value)} %`;

const targetWords = ({ lines, branches, functions, by }: Targets, row: TargetRow | undefined): string => {
  const lacking = row?.missing ?? 0;
  const pace = row ? paceWords(row) : null;
  const parts = [
    lines === undefined ? null : written(lines),
    branches === undefined ? null : `branches ${written(branches)}`,
    functions === undefined ? null : `functions ${written(functions)}`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return NOTHING;
  return `${parts.join(", ")}${by === undefined ? "" : ` by ${by}`}${lacking > 0 ? `, ${many(lacking, "line")} to go` : ""}${pace === null ? "" : `, ${pace}`}`;
};

const moduleRow = ({ name, settings, standing, coverage, tests }: VerdictModule, targets: readonly TargetRow[]): ModuleRow => {
  const row = targets.find(({ scope, metric }) => scope === `module:${name}` && metric === "lines");
  return {
    name, standing,
    priority: `${PRIORITY_NUMBERS[settings.priority]} ${settings.priority}`,
    lines: show(coverage?.lines ?? null),
    target: targetWords(settings.target, row),
    tests: tests ? `${tests.total}` : NOTHING,
    passRate: tests ? show(passRate(tests)) : NOTHING,
  };
};

/** Orders modules by priority, deprecated ones last; otherwise they stay in their order. */
export const byPriority = byKeys<VerdictModule>(
  ({ standing }) => (standing === "deprecated" ? 1 : 0), ({ settings }) => PRIORITIES.indexOf(settings.priority),
);

/** True for `other` where it holds nothing but tests: it is no module that anybody would look for. */
const isRest = ({ name, coverage, code }: VerdictModule): boolean => name === OTHER && coverage === null && code.files === 0;

/** The modules in their order; empty where none is configured, and all is `other`. */
export const sortedModules = ({ modules }: Verdict): VerdictModule[] =>
  modules.some(({ name }) => name !== OTHER) ? modules.filter((module) => !isRest(module)).sort(byPriority) : [];

/** The modules as rows, sorted. */
export const moduleRows = (verdict: Verdict): ModuleRow[] => sortedModules(verdict).map((module) => moduleRow(module, verdict.targets));

/** Tests of one kind, now and before; `before` is null without a baseline. */
export interface KindRow {
  readonly name: string;
  readonly before: string | null;
  readonly now: string;
  readonly passRate: string;
}

/** The kinds that there are, or were, or should be; empty for a single one, of which the totals say it all. */
export const kindRows = ({ kinds, before }: Verdict): KindRow[] => {
  const rows = kinds.flatMap(({ name, settings, present, tests }): KindRow[] => {
    const earlier = before && Object.hasOwn(before.kinds, name) ? before.kinds[name]! : null;
    if (tests.total === 0 && !present && !settings.configured && earlier === null) return [];
    return [{ name, before: before && (earlier ? `${earlier.total}` : NOTHING), now: `${tests.total}`, passRate: show(passRate(tests)) }];
  });
  return rows.length > 1 ? rows : [];
};

/** One target as words: whose it is, what it is on, what is there, and whether that is enough. */
export interface TargetLine {
  readonly scope: string;
  readonly metric: string;
  readonly now: string;
  readonly target: string;
  readonly reached: string;
  /** Where the present pace leads; null where that is not known, or no question. */
  readonly pace: string | null;
  /** True where the table of modules shows it too. */
  readonly inModule: boolean;
}

const METRIC_NAMES: ReadonlyMap<string, string> = new Map([
  ["changedLines", "changed lines"], ["passRate", "pass rate"], ["skipRate", "skipped, at most"], ["flakyRate", "flaky, at most"],
  ["seconds", "seconds, at most"], ["tests", "tests that ran"],
]);
const MODULE_METRICS: ReadonlySet<string> = new Set(METRICS);
const PLAIN_NUMBERS: ReadonlySet<string> = new Set(["seconds", "tests"]);

const reachedWords = (row: TargetRow): string => {
  const { reached, missing } = row;
  const said = reached === null ? "not measured" : reached ? "reached" : missing === null ? "missed" : `missed by ${missing}`;
  return [said, paceWords(row)].filter((part) => part !== null).join("; ");
};

const targetLine = (row: TargetRow): TargetLine => {
  const { scope, metric, now, value, target, by } = row;
  return {
    scope: scope.replace(/^module:/, "").replace(/^kind:(.*)/s, "$1 tests"),
    metric: METRIC_NAMES.get(metric) ?? metric,
    now: value === null ? show(now) : `${value}`,
    target: `${target}${PLAIN_NUMBERS.has(metric) ? "" : " %"}${by === null ? "" : ` by ${by}`}`,
    reached: reachedWords(row),
    pace: row.pace ? paceWords(row) : null,
    inModule: scope.startsWith("module:") && MODULE_METRICS.has(metric),
  };
};

/** Every target, as words. */
export const targetLines = ({ targets }: Verdict): TargetLine[] => targets.map(targetLine);
