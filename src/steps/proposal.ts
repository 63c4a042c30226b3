/** What the head proposes of the bar, compared with what it started from. Reads through its edge; judges nothing. */
import { readBaseline } from "../config/baseline.ts";
import type { Language } from "../languages/language.ts";
import type { RepoPath } from "../model/path.ts";
import { asProblem } from "../model/problem.ts";
import type { PolicyChange, Proposal, ProposedBaseline } from "../model/proposal.ts";
import type { Changes } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";
import { holder } from "../normalise/globs.ts";
import { entryLines } from "../policy/baseline-lines.ts";
import { compareSettings, type Surroundings } from "../policy/compare.ts";
import { RULES } from "../rules/index.ts";
import type { Bar } from "./changes.ts";
import { readExclusions, type VersionReader } from "./exclusions.ts";
import { readSettings, type Policy } from "./policy.ts";

export interface ProposalRequest {
  readonly policy: Policy;
  /** The base whose policy judges, as it was asked for; null where the head's own does. */
  readonly base: string | null;
  /** Null where it is not known what changed. */
  readonly changes: Changes | null;
  readonly bar: Bar;
  readonly tree: readonly RepoPath[];
  readonly languages: readonly Language[];
}

const surroundings = (tree: readonly RepoPath[]): Surroundings => {
  const levels = new Map<string, (typeof RULES)[number]["level"]>(RULES.map(({ id, level }) => [id, level]));
  return { levelOf: (rule) => levels.get(rule), holdsAny: (glob) => tree.some(holder([glob])) };
};

/** A file as it was where the head left the base; null where that cannot be told. */
const textAtStart = async (reader: VersionReader, { changes }: ProposalRequest, path: string): Promise<string | null> => {
  if (changes?.since === undefined) return null;
  try {
    return await reader.textAt(changes.since, path);
  } catch (thrown) {
    asProblem(thrown);
    return null;
  }
};

const REMOVED = "is removed, and with it all that it asks for.";

/** What the base changed since the head left it is not the head's doing: only what differs from both counts. */
const ownChanges = async (reader: VersionReader, request: ProposalRequest): Promise<readonly PolicyChange[]> => {
  const proposed = request.policy.proposedSettings;
  if (proposed === null) return [];
  const { base, head, path, removed } = proposed;
  const start = await textAtStart(reader, request, path);
  if (removed) return start === null && request.changes?.since !== undefined ? []
    : [{ key: "", text: `${path} ${REMOVED}`, from: path, to: "none", direction: "weaker", line: null }];
  const around = surroundings(request.tree);
  const compare = (settings: Settings): readonly PolicyChange[] => compareSettings(settings, head, around);
  const changes = compare(base);
  if (start === null) return changes;
  const { settings, problems } = await readSettings(start, path);
  if (problems.length > 0) return changes;
  const own = new Set(compare(settings).map(({ key, direction }) => `${direction} ${key}`));
  return changes.filter(({ key, direction }) => own.has(`${direction} ${key}`));
};

const baselineOf = async (reader: VersionReader, request: ProposalRequest): Promise<ProposedBaseline | null> => {
  const proposed = request.policy.proposedSnapshot;
  if (proposed === null) return null;
  const { base, head, path, text } = proposed;
  const start = await textAtStart(reader, request, path);
  const rest = { path, snapshot: head, lines: entryLines(text) };
  try {
    return { ...rest, start: start === null ? base : readBaseline(start, path) };
  } catch (thrown) {
    asProblem(thrown);
    return { ...rest, start: base };
  }
};

/** Gathers what the head proposes; how it would turn the verdict is not known yet. */
export async function readProposal(reader: VersionReader, request: ProposalRequest): Promise<Proposal> {
  const { policy, base, bar, languages } = request;
  const exclusions = bar.changes && await readExclusions(reader, bar.changes, { ref: bar.changes.since ?? bar.ref, languages });
  return {
    ref: base ?? bar.ref,
    ownPolicy: base === null,
    path: policy.proposedSettings?.removed === false ? policy.proposedSettings.path : null,
    changes: await ownChanges(reader, request),
    unusable: policy.unusable,
    baseline: await baselineOf(reader, request),
    exclusions: exclusions?.list ?? null,
    hidden: exclusions?.hidden ?? new Map(),
    turn: null, excludedTurn: null, gateRed: null,
  };
}

/** More changes than these are not listed in one line. */
const MAX_LISTED = 5;

const said = (changes: readonly PolicyChange[]): string => {
  const more = changes.length - MAX_LISTED;
  return [...changes.slice(0, MAX_LISTED).map(({ text }) => text), ...(more > 0 ? [`And ${more} more.`] : [])].join(" ");
};

/** What a proposal is worth a remark for: that it asks for more, and what merely differs. */
export const proposalRemarks = ({ ref, changes }: Proposal): string[] => {
  const [stronger, neutral] = (["stronger", "neutral"] as const).map((wanted) => changes.filter(({ direction }) => direction === wanted));
  return [
    ...(stronger!.length > 0 ? [`The head asks for more than ${ref} does: ${said(stronger!)}`] : []),
    ...(neutral!.length > 0 ? [`The head's configuration also differs in this: ${said(neutral!)}`] : []),
  ];
};
