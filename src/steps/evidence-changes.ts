/** What a pull request does to the evidence itself: reports that it names no more, and reports that it brings along. */
import { DEFAULT_COVERAGE_GLOBS, DEFAULT_TEST_GLOBS } from "../config/defaults.ts";
import { formatsFor } from "../formats/load.ts";
import type { Problem } from "../model/problem.ts";
import type { EvidenceChanges, Unnamed } from "../model/proposal.ts";
import type { Settings } from "../model/settings.ts";
import { groundOf, startMerging } from "../normalise/merge.ts";
import { normalise } from "../normalise/scene.ts";
import { RULES } from "../rules/index.ts";
import { judge } from "../rules/judge.ts";
import { better, flipped, gradesNow, gradesOf, type Grades, type Judged } from "./beside.ts";
import { findEvidence, readEvidence, type Evidence, type FoundEvidence, type ReportFinder } from "./evidence.ts";
import { merger } from "./merging.ts";
import type { ProposalRequest } from "./proposal.ts";

/** What is asked of the world. */
export interface EvidenceReader extends ReportFinder {
  /** Those of some files that are as the commit has them; absent where nobody can tell. */
  readonly committed?: (paths: readonly string[]) => ReadonlySet<string>;
}

type Kind = Unnamed["kind"];
const KINDS: readonly Kind[] = ["coverage", "tests"];
const USUAL: Readonly<Record<Kind, readonly string[]>> = { coverage: DEFAULT_COVERAGE_GLOBS, tests: DEFAULT_TEST_GLOBS };

interface Other {
  readonly evidence: Evidence;
  readonly grades: Grades;
}

/** Globs that fit nothing are the head's own to answer for, and known. */
const isOfGlobs = ({ slug }: Problem): boolean => slug === "config-matches-nothing" || slug === "report-missing";

/** Judges by other evidence, all else being equal. */
const byOther = async ({ material, given, besides, ofEvidence, ofScene }: Judged, found: FoundEvidence): Promise<Other> => {
  const { settings, tree, root } = material;
  const merging = startMerging(groundOf(settings, { tree, root, importRoots: material.importRoots ?? [] }));
  const evidence = readEvidence(found, { formats: await formatsFor(found.sources), keep: merger(merging) });
  const { scene, problems } = normalise({ ...material, reports: evidence.reports, merging });
  const own = new Set<Problem>([...ofScene, ...ofEvidence.filter((problem) => !isOfGlobs(problem))]);
  const kept = given.problems.filter((problem) => !own.has(problem));
  const all = [...kept, ...evidence.problems.filter((problem) => !isOfGlobs(problem)), ...problems];
  return { evidence, grades: gradesOf(judge({ ...scene, ...besides }, RULES, { problems: all, remarks: [] })) };
};

/** Where the base looks for a kind of reports, if the head looks elsewhere and nobody says it aloud. */
const formerPlaces = ({ policy: { proposedSettings } }: ProposalRequest, { evidence: { request } }: Judged): ReadonlyMap<Kind, readonly string[] | null> => {
  if (proposedSettings === null || proposedSettings.removed) return new Map();
  const { base, head } = proposedSettings;
  return new Map(KINDS.filter((kind) => request[kind] === null && JSON.stringify(base[kind]) !== JSON.stringify(head[kind])).map((kind) => [kind, base[kind]]));
};

/** The settings that look in both places. */
const widened = (settings: Settings, places: ReadonlyMap<Kind, readonly string[] | null>): Settings => ({
  ...settings,
  ...Object.fromEntries([...places].map(([kind, former]) => [kind, [...new Set([...settings[kind] ?? USUAL[kind], ...former ?? USUAL[kind]])]])),
});

/** What lies where the base looks, is a report of the kind, or cannot be read at all, and is not read by the head's word. */
const unnamedIn = (found: FoundEvidence, { reports, problems }: Evidence, known: ReadonlySet<string>): ((kind: Kind) => readonly string[]) => {
  const kinds = new Map(reports.map(({ path, kind }) => [path, kind]));
  const isBroken = (path: string): boolean => problems.some(({ where }) => where === path || where?.startsWith(`${path}:`));
  const open = found.sources.map(({ path }) => path).filter((path) => !known.has(path)).sort();
  return (kind) => open.filter((path) => (kinds.has(path) ? kinds.get(path) === kind : found.found.wantedAs.get(path)?.has(kind) && isBroken(path)));
};

const unnamedChanges = async (reader: EvidenceReader, judged: Judged, request: ProposalRequest): Promise<Pick<EvidenceChanges, "unnamed" | "unnamedTurn">> => {
  const places = formerPlaces(request, judged);
  const none = { unnamed: [], unnamedTurn: null };
  if (places.size === 0) return none;
  const found = findEvidence(reader, judged.evidence.request, widened(judged.evidence.settings, places));
  const known = new Set(judged.evidence.sources.map(({ path }) => path));
  if (found.sources.every(({ path }) => known.has(path))) return none;
  const { evidence, grades } = await byOther(judged, found);
  const pathsOf = unnamedIn(found, evidence, known);
  const lines = request.policy.places?.lines;
  const unnamed = [...places].map(([kind, former]): Unnamed => ({ kind, paths: pathsOf(kind), usual: former === null, line: lines?.get(kind) ?? null }));
  return { unnamed: unnamed.filter(({ paths }) => paths.length > 0), unnamedTurn: flipped(better(grades, gradesNow(judged))) };
};

const without = (found: FoundEvidence, paths: ReadonlySet<string>): FoundEvidence => {
  const less = (some: ReadonlySet<string>): ReadonlySet<string> => new Set([...some].filter((path) => !paths.has(path)));
  return {
    ...found,
    sources: found.sources.filter(({ path }) => !paths.has(path)),
    expected: found.expected.map((one) => ({ ...one, coverage: less(one.coverage), tests: less(one.tests) })),
  };
};

const ownReportsOf = async (reader: EvidenceReader, judged: Judged, { bar }: ProposalRequest): Promise<Pick<EvidenceChanges, "ownReports" | "ownReportsTurn">> => {
  const changed = judged.scene.reports.map(({ path }) => path).filter((path) => bar.changes?.files.has(path as never));
  const committed = changed.length === 0 ? new Set<string>() : reader.committed?.(changed) ?? new Set<string>();
  const own = [...new Set(changed)].filter((path) => committed.has(path)).sort();
  if (own.length === 0) return { ownReports: [], ownReportsTurn: null };
  const { grades } = await byOther(judged, without(judged.evidence, new Set(own)));
  return { ownReports: own, ownReportsTurn: flipped(better(grades, gradesNow(judged))) };
};

/** Finds out what the pull request does to the evidence, and whether the verdict hangs on it. */
export async function evidenceChanges(reader: EvidenceReader, judged: Judged, request: ProposalRequest): Promise<EvidenceChanges> {
  return { ...await unnamedChanges(reader, judged, request), ...await ownReportsOf(reader, judged, request) };
}
