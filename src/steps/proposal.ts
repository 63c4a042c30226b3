/** What the head proposes of the bar, compared with what it started from. Reads through its edge; judges nothing. */
import { readBaseline } from "../config/baseline.ts";
import type { Language } from "../languages/language.ts";
import type { RepoPath } from "../model/path.ts";
import { asProblem } from "../model/problem.ts";
import type { PolicyChange, Proposal, ProposedBaseline } from "../model/proposal.ts";
import type { Changes } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";
import { anyOf } from "../model/globs.ts";
import { divide } from "../normalise/modules.ts";
import { entryLines } from "../policy/baseline-lines.ts";
import { compareSettings } from "../policy/compare.ts";
import type { Surroundings, Takeover } from "../policy/surroundings.ts";
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

/** Which files of a tree two settings give to different modules, by these. */
const movedFiles = (tree: readonly RepoPath[]) => (base: Settings, head: Settings): readonly Takeover[] => {
  const [before, after] = [divide(base).moduleOf, divide(head).moduleOf];
  const counts = new Map<string, Takeover>();
  for (const path of tree) {
    const [from, to] = [before(path), after(path)];
    if (from === to) continue;
    const key = `${from}\0${to}`;
    counts.set(key, { from, to, files: (counts.get(key)?.files ?? 0) + 1 });
  }
  return [...counts.values()];
};

const surroundings = (tree: readonly RepoPath[]): Surroundings => {
  const levels = new Map<string, (typeof RULES)[number]["level"]>(RULES.map(({ id, level }) => [id, level]));
  return { levelOf: (rule) => levels.get(rule), holdsAny: (glob) => tree.some(anyOf([glob])), movedFiles: movedFiles(tree) };
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

/** What the head changed of the settings. */
interface Own {
  readonly changes: readonly PolicyChange[];
  /** What the head started from; null where that is the base's, or not known. */
  readonly start: Settings | null;
}

/** What the base changed since the head left it is not the head's doing: only what differs from both counts. */
const ownChanges = async (reader: VersionReader, request: ProposalRequest): Promise<Own> => {
  const proposed = request.policy.proposedSettings;
  if (proposed === null) return { changes: [], start: null };
  const { base, head, path, removed } = proposed;
  const start = await textAtStart(reader, request, path);
  if (removed) return { start: null, changes: start === null && request.changes?.since !== undefined ? []
    : [{ key: "", text: `${path} ${REMOVED}`, from: path, to: "none", direction: "weaker", line: null }] };
  const around = surroundings(request.tree);
  const compare = (settings: Settings): readonly PolicyChange[] => compareSettings(settings, head, around);
  const changes = compare(base);
  if (start === null) return { changes, start: null };
  const { settings, problems } = await readSettings(start, path);
  if (problems.length > 0) return { changes, start: null };
  const own = new Set(compare(settings).map(({ key, direction }) => `${direction} ${key}`));
  return { changes: changes.filter(({ key, direction }) => own.has(`${direction} ${key}`)), start: settings };
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

/** What the head proposes, and the settings that it started from, where those are not the base's. */
export interface ReadProposal {
  readonly proposal: Proposal;
  readonly start: Settings | null;
}

/** Gathers what the head proposes; how it would turn the verdict is not known yet. */
export async function readProposal(reader: VersionReader, request: ProposalRequest): Promise<ReadProposal> {
  const { policy, base, bar, languages } = request;
  const exclusions = bar.changes && await readExclusions(reader, bar.changes, { ref: bar.changes.since ?? bar.ref, languages, excluded: anyOf(policy.settings.exclude) });
  const { changes, start } = await ownChanges(reader, request);
  const proposal: Proposal = {
    ref: base ?? bar.ref,
    ownPolicy: base === null,
    path: policy.proposedSettings?.removed === false ? policy.proposedSettings.path : null,
    changes,
    unusable: policy.unusable,
    baseline: await baselineOf(reader, request),
    exclusions: exclusions?.list ?? null,
    hidden: exclusions?.hidden ?? new Map(),
    turn: null, excludedTurn: null, gateRed: null,
    unnamed: [], unnamedTurn: null, ownReports: [], ownReportsTurn: null,
  };
  return { proposal, start };
}

/** More changes than these are not listed in one line. */
const MAX_LISTED = 5;

const said = (changes: readonly PolicyChange[]): string => {
  const more = changes.length - MAX_LISTED;
  return [...changes.slice(0, MAX_LISTED).map(({ text }) => text), ...(more > 0 ? [`And ${more} more.`] : [])].join(" ");
};

/** What a proposal is worth a remark for: that it asks for more, and what merely differs. What turns the verdict is no matter of praise. */
export const proposalRemarks = ({ ref, changes, turn }: Proposal): string[] => {
  if (turn !== null) return [];
  const [stronger, neutral] = (["stronger", "neutral"] as const).map((wanted) => changes.filter(({ direction }) => direction === wanted));
  return [
    ...(stronger!.length > 0 ? [`The head asks for more than ${ref} does: ${said(stronger!)}`] : []),
    ...(neutral!.length > 0 ? [`The head's configuration also differs in this: ${said(neutral!)}`] : []),
  ];
};
