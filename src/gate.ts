/** The order of work: read, normalise, judge. The entries call it with their edge, and render and publish what it gives. */
import { FORMATS } from "./formats/index.ts";
import { LANGUAGES } from "./languages/index.ts";
import { survey } from "./languages/survey.ts";
import type { RepoPath } from "./model/path.ts";
import { withoutRows } from "./model/figures.ts";
import { asProblem, type Problem } from "./model/problem.ts";
import { isCoverage, type Report } from "./model/report.ts";
import type { Changes } from "./model/scene.ts";
import type { Verdict } from "./model/verdict.ts";
import { groundOf, mergeReport, startMerging, type Merging } from "./normalise/merge.ts";
import { normalise } from "./normalise/scene.ts";
import { RULES } from "./rules/index.ts";
import { judge } from "./rules/judge.ts";
import { changedCode } from "./steps/changed-code.ts";
import { gatherEvidence, type ReportFinder } from "./steps/evidence.ts";
import { readPolicy, type PolicyReader } from "./steps/policy.ts";

/** The world, as far as judging needs it. */
export interface Edge extends PolicyReader, ReportFinder {
  /** The root as the machine knows it, absolute; paths of reports may begin with it. */
  readonly root: string;
  /** ISO date of the run. */
  readonly today: string;
  /** Every file of the project, sorted. */
  readonly tree: () => readonly RepoPath[];
  /** A source's text; null for what is binary, too large, or no regular file. */
  readonly readSource: (path: RepoPath) => string | null;
  /** What changed since the merge base with a revision; throws a Problem when that cannot be told. */
  readonly changesSince: (ref: string) => Changes;
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
  readonly testOutcome: "success" | "failure" | null;
  /** True where evidence marked `unless: fork` cannot be there. */
  readonly fork: boolean;
}

const attempt = <Value>(problems: Problem[], step: () => Value): Value | null => {
  try {
    return step();
  } catch (thrown) {
    problems.push(asProblem(thrown));
    return null;
  }
};

/** Merges coverage as it is read, so that however many reports there are, the rows of one are in memory at a time. */
const merger = (merging: Merging) => (report: Report): Report => {
  if (!isCoverage(report)) return report;
  mergeReport(merging, report);
  return withoutRows(report);
};

/** Judges a project by its evidence. Problems are gathered and part of the verdict; what is thrown is a bug. */
export async function gate(edge: Edge, request: Request): Promise<Verdict> {
  const problems: Problem[] = [];
  const { settings, baseline, ...policy } = await readPolicy(edge, request);
  const tree = edge.tree();
  const merging = startMerging(groundOf(settings, tree, edge.root));
  const evidence = gatherEvidence(edge, { ...request, places: policy.places }, settings, { formats: FORMATS, keep: merger(merging) });
  const sources = survey(tree, LANGUAGES, edge.readSource);
  const { changesFrom } = request;
  const changes = changesFrom === null || policy.baseFailed ? null : attempt(problems, () => edge.changesSince(changesFrom));
  const { scene, ...normal } = normalise({
    reports: evidence.reports, merging, tree, sources, settings, baseline, changes,
    today: edge.today,
    root: edge.root,
    changedSource: changedCode(changes, LANGUAGES, edge.readSource),
    policyFromBase: policy.fromBase,
  });
  return judge(scene, RULES, {
    problems: [...policy.problems, ...evidence.problems, ...problems, ...normal.problems],
    remarks: [...policy.remarks, ...evidence.remarks, ...normal.remarks],
  });
}
