/** Asks every rule about a scene and comes to a verdict. Knows no rule by name. */
import { LEVELS, type Finding, type Level, type NotJudged, type RawFinding } from "../model/finding.ts";
import { byKeys } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import { isCoverage, isTests } from "../model/report.ts";
import type { Scene } from "../model/scene.ts";
import type { IgnoreSettings, Settings } from "../model/settings.ts";
import type { Verdict } from "../model/verdict.ts";
import { changedLines, changedRatio } from "./changed-lines.ts";
import { groupFailures } from "./failures.ts";
import { holder } from "./globs.ts";
import { nothingToJudge } from "./nothing-to-judge.ts";
import { own } from "./own.ts";
import type { Rule } from "./rule.ts";
import { isDeprecated, rankOf } from "./scopes.ts";
import { fileStanding, moduleStanding } from "./standing.ts";
import { targetRows } from "./targets.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** What is known before the rules are asked. */
export interface Given {
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

const SWITCHED_OFF = "switched off by the configuration";
const PARTIAL = "the run says that it is only a part";

/** The milder of two levels. */
const milder = (a: Level, b: Level): Level => (LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b);

const isExpired = ({ until }: IgnoreSettings, today: string): boolean => until !== null && until < today;

/** Finds the reason for which a finding is accepted; null where none is. */
type Acceptance = (rule: string, subject: string) => string | null;

const acceptance = ({ settings, today }: Scene): Acceptance => {
  const entries = settings.ignore.filter((entry) => !isExpired(entry, today))
    .map(({ rule, subject, reason }) => ({ rule, reason, holds: holder([subject]) }));
  return (rule, subject) => entries.find((entry) => entry.rule === rule && entry.holds(subject))?.reason ?? null;
};

const asFinding = (raw: RawFinding, { id, level }: Rule, { rules }: Settings, accepts: Acceptance): Finding => {
  const configured = own(rules, id);
  const wanted = configured === undefined || configured === "off" ? raw.level ?? level : configured;
  const accepted = raw.accepted ?? accepts(id, raw.subject);
  const { subject, message, hint, at, numbers, cause = null, module = null, atMost = "error" } = raw;
  return { rule: id, level: accepted === null ? milder(wanted, atMost) : "note", subject, message, hint, at, numbers, cause, module, accepted };
};

/** What concerns the whole project comes after its most important modules: they are what it rests on. */
const PROJECT_RANK = rankOf({ priority: "high" }) + 0.5;

const ordered = ({ modules }: Settings, findings: readonly Finding[]): readonly Finding[] => {
  const rankByModule = new Map(modules.map((module) => [module.name, rankOf(module)]));
  const other = rankOf({ priority: "medium" });
  return [...findings].sort(byKeys<Finding>(
    ({ level }) => LEVELS.indexOf(level),
    ({ module }) => (module === null ? PROJECT_RANK : rankByModule.get(module) ?? other),
    ({ rule }) => rule,
    ({ subject }) => subject,
    ({ at }) => at?.path ?? "",
    ({ at }) => at?.line ?? 0,
    ({ message }) => message,
  ));
};

/** Why a rule is not asked at all; null where it is. */
const whyNot = (scene: Scene, { id, needs, unjudged }: Rule): string | null => {
  if (own(scene.settings.rules, id) === "off") return SWITCHED_OFF;
  return scene.partial && needs !== undefined ? PARTIAL : unjudged?.(scene) ?? null;
};

const ask = (scene: Scene, rules: readonly Rule[]): Pick<Verdict, "findings" | "notJudged"> => {
  const findings: Finding[] = [];
  const notJudged: NotJudged[] = [];
  const accepts = acceptance(scene);
  for (const rule of rules) {
    const why = whyNot(scene, rule);
    const part = why ?? rule.excused?.(scene) ?? null;
    if (part !== null) notJudged.push({ rule: rule.id, why: part });
    if (why === null) for (const raw of rule.check(scene)) {
      if (!raw.module || !isDeprecated(scene.settings, raw.module)) findings.push(asFinding(raw, rule, scene.settings, accepts));
    }
  }
  return { findings: ordered(scene.settings, findings), notJudged: notJudged.sort(byKeys(({ rule }) => rule)) };
};

const expiredRemarks = ({ settings: { ignore, source }, today }: Scene): string[] =>
  ignore.flatMap((entry, index) => {
    if (!isExpired(entry, today)) return [];
    const line = source?.lines.get(`ignore.${index}`);
    const where = source ? ` (${source.path}${line === undefined ? "" : `:${line}`})` : "";
    return [`The ignore entry for ${entry.rule} on ${entry.subject} expired on ${entry.until!}${where}: its findings count again.`];
  });

const LINE = /:(\d+)(?::\d+)?$/;
const pathIn = (where: string | null): string => where?.replace(LINE, "") ?? "";
const lineIn = (where: string | null): number => Number(LINE.exec(where ?? "")?.[1] ?? 0);

const allProblems = (scene: Scene, given: readonly Problem[]): readonly Problem[] =>
  [...given, ...nothingToJudge(scene, given), ...targetRows(scene).problems]
    .sort(byKeys<Problem>(({ where }) => pathIn(where), ({ where }) => lineIn(where), ({ slug }) => slug, ({ message }) => message));

/** Judges a scene: what was given is kept, and with a single problem the verdict is never `passed`. */
export const judge = (scene: Scene, rules: readonly Rule[], given: Given): Verdict => {
  const { findings, notJudged } = ask(scene, rules);
  const problems = allProblems(scene, given.problems);
  const changed = changedLines(scene);
  return {
    verdict: problems.length > 0 ? "incomplete" : findings.some(({ level }) => level === "error") ? "failed" : "passed",
    totals: scene.totals,
    modules: scene.modules.map((module) => ({ ...module, standing: moduleStanding(scene, module) })),
    kinds: scene.kinds,
    files: scene.files.map((file) => ({ ...file, standing: fileStanding(scene, file) })),
    targets: targetRows(scene).rows,
    changedLines: changed && changedRatio(changed),
    uncovered: (changed ?? []).filter(({ uncovered }) => uncovered.length > 0).map(({ path, uncovered }) => ({ path, lines: uncovered })),
    before: scene.before,
    now: scene.now,
    whereabouts: whereaboutsOf(scene),
    findings,
    notJudged,
    problems,
    failures: groupFailures(scene.cases),
    reports: scene.reports,
    unresolved: scene.unresolved,
    hollow: scene.hollow,
    links: scene.hollow && scene.reports.some(isTests) && scene.reports.some(isCoverage) ? scene.hollow.count : null,
    notRun: scene.notRun,
    remarks: [...given.remarks, ...expiredRemarks(scene)],
    tolerance: scene.settings.tolerance,
  };
};
