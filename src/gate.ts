/** The order of work: read, normalise, judge. The entries call it with their edge, and render and publish what it gives. */
import { formatsFor } from "./formats/load.ts";
import { goModules } from "./languages/go-modules.ts";
import { LANGUAGES } from "./languages/index.ts";
import { survey } from "./languages/survey.ts";
import type { RepoPath } from "./model/path.ts";
import { asProblem, hidesBaseline, type Problem } from "./model/problem.ts";
import type { TestOutcome } from "./model/tests.ts";
import type { Verdict } from "./model/verdict.ts";
import { groundOf, startMerging } from "./normalise/merge.ts";
import { normalise, type Material } from "./normalise/scene.ts";
import { RULES } from "./rules/index.ts";
import { judge } from "./rules/judge.ts";
import { baselineAtStart } from "./steps/baseline-at-start.ts";
import { changedCode } from "./steps/changed-code.ts";
import { NO_BAR, readBar, readChanges, remedied, type ChangesReader } from "./steps/changes.ts";
import { findEvidence, readEvidence, type ReportFinder } from "./steps/evidence.ts";
import { examineTests, type SourceReader } from "./steps/examination.ts";
import { lookCloser, type Looker } from "./steps/look.ts";
import { merger } from "./steps/merging.ts";
import { readPast, UNKNOWN_PAST, withTrend } from "./steps/history.ts";
import { readPolicy, type PolicyReader } from "./steps/policy.ts";
import { verdictWithoutTree } from "./steps/without-tree.ts";

/** The world, as far as judging needs it. */
export interface Edge extends ChangesReader, Looker, PolicyReader, ReportFinder, SourceReader {
  /** The root as the machine knows it, absolute; paths of reports may begin with it. */
  readonly root: string;
  /** ISO date of the run. */
  readonly today: string;
  /** Every file of the project, sorted. */
  readonly tree: () => readonly RepoPath[];
  /** A source's text; null for what is binary, too large, or no regular file. */
  readonly readSource: (path: RepoPath) => string | null;
}

/** What a run is asked to judge: null where the configuration, or the default, decides. */
export interface Request {
  readonly config: string | null;
  readonly coverage: readonly string[] | null;
  readonly tests: readonly string[] | null;
  readonly baseline: string | null;
  /** The git revision to judge against; null for none. */
  readonly base: string | null;
  /** The revision that changed lines are counted from, the base or what is nearer; null for none. */
  readonly changesFrom: string | null;
  /** The revision that exclusions and workflows are compared with, where it is another: no choice of a base hides what changed in them. */
  readonly barFrom?: string | null;
  readonly testOutcome: TestOutcome | null;
  /** True where evidence marked `unless: fork` cannot be there. */
  readonly fork: boolean;
  /** True where the run says of itself that it is only a part of what there is. */
  readonly partial?: boolean;
  /** A test or source whose judgement is to be explained, suspicious or not. */
  readonly asked?: string | null;
}

const attempt = async <Value>(problems: Problem[], step: () => Value | Promise<Value>): Promise<Value | null> => {
  try {
    return await step();
  } catch (thrown) {
    problems.push(asProblem(thrown));
    return null;
  }
};

/** True for a problem that leaves open where the configuration says that reports lie. */
const hidesPlaces = ({ slug }: Problem): boolean => slug === "config-malformed" || slug === "config-missing";

/** Judges a project by its evidence. Problems are gathered and part of the verdict; what is thrown is a bug. What matters with a base alone is loaded with one alone. */
export async function gate(edge: Edge, request: Request): Promise<Verdict> {
  const problems: Problem[] = [];
  const policy = await readPolicy(edge, request);
  const { settings } = policy;
  const past = policy.baseFailed ? UNKNOWN_PAST : await readPast(edge, request.base);
  const tree = await attempt(problems, edge.tree);
  if (tree === null) return verdictWithoutTree(settings, edge.today, { problems: [...policy.problems, ...problems], remarks: policy.remarks });
  const importRoots = goModules(tree, edge.readSource);
  const merging = startMerging(groundOf(settings, { tree, root: edge.root, importRoots }));
  const found = findEvidence(edge, { ...request, places: policy.places, placesUnknown: policy.problems.some(hidesPlaces) }, settings);
  const evidence = readEvidence(found, { formats: await formatsFor(found.sources), keep: merger(merging) });
  const sources = survey(tree, LANGUAGES, edge.readSource);
  const { changes, unknown } = await readChanges(edge, policy.baseFailed ? null : request.changesFrom);
  const { bar, ...barred } = policy.baseFailed ? NO_BAR : await readBar(edge, request, { changes, unknown });
  const { baseline, ...compared } = policy.baseFailed || request.changesFrom !== request.base ? { baseline: policy.baseline, remarks: [] }
    : await baselineAtStart(edge, { baseline: policy.baseline, path: request.baseline, since: changes?.since ?? null });
  const material: Material = {
    reports: evidence.reports, merging, tree, sources, settings, baseline, changes, importRoots,
    today: edge.today, root: edge.root, policyFromBase: policy.fromBase,
    changedSource: changedCode(changes, LANGUAGES, edge.readSource),
  };
  const { scene, ...normal } = normalise(material);
  const look = lookCloser(scene, LANGUAGES, edge, baseline?.source === "base" ? baseline.ref : request.base);
  const hollow = await examineTests({ ...scene, look }, LANGUAGES, edge, request.asked ?? null);
  const besides = {
    look, hollow, notRun: evidence.notRun, partial: request.partial ?? false,
    ...(unknown !== null && { changesUnknown: remedied(unknown) }),
    ...(baseline === null && policy.problems.some(hidesBaseline) && { baselineUnreadable: true }),
  };
  const given = {
    problems: [...policy.problems, ...past.problems, ...evidence.problems, ...(unknown === null ? [] : [unknown]), ...barred.problems, ...normal.problems],
    remarks: [...policy.remarks, ...compared.remarks, ...evidence.remarks, ...barred.remarks, ...normal.remarks, ...hollow.remarks],
  };
  const ofParts = { ofEvidence: evidence.problems, ofScene: normal.problems };
  const judged = { material, scene, besides, given, evidence: found, ...ofParts, proposed: policy.proposedSettings?.head ?? null, fork: request.fork };
  const proposed = bar && await attempt(problems, async () => (await import("./steps/propose.ts")).propose(edge, judged, { policy, base: request.base, changes, bar, tree, languages: LANGUAGES }));
  const full = { ...scene, ...besides, ...(proposed && { proposal: proposed.proposal }) };
  const all = { problems: [...given.problems, ...problems], remarks: [...given.remarks, ...proposed?.remarks ?? []] };
  return withTrend(judge(full, RULES, all), past, { today: edge.today, partial: request.partial ?? false });
}
