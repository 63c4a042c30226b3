/** Judges the same evidence as the head would have it, beside the verdict by the base's policy. */
import { Problem } from "../model/problem.ts";
import type { Proposal, Turn } from "../model/proposal.ts";
import { countsTests, isTests } from "../model/report.ts";
import type { Scene } from "../model/scene.ts";
import type { Expectation, Settings } from "../model/settings.ts";
import { countCases, executed } from "../model/tests.ts";
import type { Verdict } from "../model/verdict.ts";
import { normalise, type Material } from "../normalise/scene.ts";
import { holder } from "../rules/globs.ts";
import { RULES } from "../rules/index.ts";
import { judge, type Given } from "../rules/judge.ts";
import type { FoundEvidence } from "./evidence.ts";
import type { ReadProposal } from "./proposal.ts";
import { withExcluded } from "../rules/with-excluded.ts";

/** A scene with what it was made of, and what was known before it was judged. */
export interface Judged {
  readonly material: Material;
  readonly scene: Scene;
  /** What a scene holds besides what normalising gives. */
  readonly besides: Partial<Scene>;
  /** All problems, those of normalising included. */
  readonly given: Given;
  /** All that was found, and what was wrong with it. */
  readonly evidence: FoundEvidence;
  readonly ofEvidence: readonly Problem[];
  /** Those of normalising alone. */
  readonly ofScene: readonly Problem[];
  /** The head's settings where they differ from the base's. */
  readonly proposed: Settings | null;
  readonly fork: boolean;
}

/** What of a verdict makes it better than another. */
export type Grades = Pick<Verdict, "verdict"> & { readonly errors: boolean };

/** The grades of a verdict. */
export const gradesOf = ({ verdict, findings }: Verdict): Grades => ({ verdict, errors: findings.some(({ level }) => level === "error") });

const ORDER: readonly Verdict["verdict"][] = ["passed", "failed", "incomplete"];

/** How one verdict is better than another; null where it is not. Behind an incomplete one, errors may hide or not. */
export const better = (from: Grades, to: Grades): Turn | null => {
  const step = ORDER.indexOf(from.verdict) - ORDER.indexOf(to.verdict);
  if (step > 0) return { from: from.verdict, to: to.verdict };
  return step === 0 && from.errors && !to.errors ? { from: `${from.verdict} with errors`, to: `${to.verdict} without any` } : null;
};

const isMet = ({ coverage, tests, count, cases }: Expectation, { reports }: Scene): boolean => {
  const [asCoverage, asTests] = [holder(coverage), holder(tests)];
  const there = reports.filter((report) => (isTests(report) ? asTests : asCoverage)(report.path));
  const ran = there.filter(countsTests).reduce((sum, report) => sum + executed(countCases(report.cases, false)), 0);
  return new Set(there.map(({ path }) => path)).size >= (count ?? 1) && ran >= (cases ?? 0);
};

/** The evidence that is expected is what settings decide before a scene is made. */
const unmet = ({ scene, fork }: Judged, { expect }: Settings): Problem[] =>
  expect.filter((entry) => !(entry.unless === "fork" && fork) && !isMet(entry, scene))
    .map(({ name }) => new Problem("evidence-missing", `${name} is not as expected.`));

const underHead = (judged: Judged, settings: Settings): Verdict => {
  const { material, given, ofScene, besides } = judged;
  const { scene, problems } = normalise({ ...material, settings: { ...settings, ...places(material.settings) }, policyFromBase: true });
  const own = new Set<Problem>(ofScene);
  const kept = given.problems.filter((problem) => problem.slug !== "evidence-missing" && !own.has(problem));
  return judge({ ...scene, ...besides }, RULES, { problems: [...kept, ...problems, ...unmet(judged, settings)], remarks: [] });
};

const places = ({ coverage, tests, paths }: Settings): Pick<Settings, "coverage" | "tests" | "paths"> => ({ coverage, tests, paths });

/** The grades of the verdict as it stands, before anything is said of what the head proposes. */
export const gradesNow = ({ scene, besides, given }: Judged): Grades => gradesOf(judge({ ...scene, ...besides }, RULES, given));

/** Whether the head's settings come to a better verdict, and what they started from does not: the base may have become stricter meanwhile. */
const policyTurn = (judged: Judged, start: Settings | null): Turn | null => {
  if (judged.proposed === null) return null;
  const proposed = gradesOf(underHead(judged, judged.proposed));
  const turn = better(gradesNow(judged), proposed);
  return turn !== null && start !== null && better(gradesOf(underHead(judged, start)), proposed) === null ? null : turn;
};

/** The proposal with what it would turn. Judges again only what there is reason to. */
export const withTurns = (judged: Judged, { proposal, start }: ReadProposal): Proposal => {
  const { given, proposed } = judged;
  const scene = { ...judged.scene, ...judged.besides };
  const differs = proposed !== null && proposal.unusable === null;
  const excluded = (proposal.exclusions ?? []).filter(({ place }) => place !== "gate").length > 0;
  const gate = (proposal.exclusions ?? []).some(({ place }) => place === "gate");
  if (!differs && !excluded && !gate) return proposal;
  const now = gradesNow(judged);
  const alike = excluded ? withExcluded(scene, proposal) : scene;
  return {
    ...proposal,
    turn: differs ? policyTurn(judged, start) : null,
    excludedTurn: alike === scene ? null : flipped(better(gradesOf(judge(alike, RULES, given)), now)),
    gateRed: now.verdict === "passed" ? null : now.verdict,
  };
};

/** What is left out makes the verdict better than it would be: told from where it is. */
export const flipped = (turn: Turn | null): Turn | null => turn && { from: turn.to, to: turn.from };
