/** Asks one rule about a drawn scene, through the judge. */
import type { Finding, NotJudged } from "../../src/model/finding.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { RULES } from "../../src/rules/index.ts";
import { judge } from "../../src/rules/judge.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";

type RuleId = (typeof RULES)[number]["id"];

/** The verdict of all rules on a drawn scene. */
export const verdictOf = (drawing: SceneDrawing): Verdict => judge(drawScene(drawing), RULES, { problems: [], remarks: [] });

/** The findings of one rule. */
export const ask = (id: RuleId, drawing: SceneDrawing): readonly Finding[] =>
  verdictOf(drawing).findings.filter(({ rule }) => rule === id);

/** The same, each as "level subject: message". */
export const told = (id: RuleId, drawing: SceneDrawing): string[] =>
  ask(id, drawing).map(({ level, subject, message }) => `${level} ${subject}: ${message}`);

/** Why a rule was not judged, if it was not. */
export const whyNot = (id: RuleId, drawing: SceneDrawing): string | undefined =>
  verdictOf(drawing).notJudged.find(({ rule }: NotJudged) => rule === id)?.why;

/** Problems as "slug where: message". */
export const problemsOf = (drawing: SceneDrawing): string[] =>
  verdictOf(drawing).problems.map(({ slug, where, message }: Problem) => `${slug} ${where ?? "-"}: ${message}`);
