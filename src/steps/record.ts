/** What a run adds to baseline and history, given what is there already. Decides; writes nothing. */
import { readBaseline } from "../config/baseline.ts";
import { readHistory } from "../config/history.ts";
import { joined, newestOther, type HistoryEntry } from "../model/history.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Whereabouts } from "../model/verdict.ts";
import { renderBaseline } from "../render/baseline.ts";
import { renderHistory } from "../render/history.ts";
import { bothBaselines, bounded, raiseBaseline, type Succession } from "./raise-baseline.ts";

/** Baseline and history as they lie somewhere; null where there is no such file. */
export interface Kept {
  readonly baseline: string | null;
  readonly history: string | null;
}

/** What there is: where the records are, and what a pull request would make of them. */
export interface There {
  readonly tip: Kept;
  readonly pending: Kept | null;
}

/** What is to be recorded, and who is asked on the way. */
export interface ToRecord {
  readonly entry: HistoryEntry;
  readonly now: Snapshot;
  readonly whereabouts: Whereabouts;
  /** True when it goes through a pull request. */
  readonly proposes: boolean;
  /** Why this run must not become the baseline that follows another one; empty when it may. */
  readonly refusals: (succession: Succession) => readonly string[];
  /** Where files were moved since the baseline was written, and since the commit that was recorded last; by their old paths. */
  readonly renames: (recorded: string | null) => ReadonlyMap<string, string>;
  /** True when a recorded commit is a later one than this run's. */
  readonly isLater: (other: HistoryEntry) => Promise<boolean>;
}

/** What is to be there. */
export interface Recording {
  /** Null where nothing is to be written. */
  readonly files: Kept | null;
  /** Sentences for the log: what became of the baseline, and of the history. */
  readonly said: readonly string[];
}

/** Where the files are called when something is wrong with them. */
export interface Paths {
  readonly baseline: string;
  readonly history: string;
}

/** What is read of what there is. */
interface Known {
  readonly snapshot: Snapshot | null;
  readonly entries: readonly HistoryEntry[];
  /** What stays where the baseline is not raised. */
  readonly current: Kept;
}

const snapshotOf = (text: string | null, { baseline }: Paths): Snapshot | null => (text === null ? null : readBaseline(text, baseline));

const entriesOf = (text: string | null, { history }: Paths): readonly HistoryEntry[] => (text === null ? [] : readHistory(text, history));

const both = (tip: Snapshot | null, pending: Snapshot | null, whereabouts: Whereabouts): Snapshot | null =>
  tip === null || pending === null ? tip ?? pending : bothBaselines(tip, pending, whereabouts);

/** A pull request counts as long as it holds what is not merged: an old one must not take back what was decided since. */
const knownOf = ({ tip, pending }: There, { whereabouts }: ToRecord, paths: Paths): Known => {
  const merged = joined(entriesOf(tip.history, paths));
  const plain: Known = { snapshot: snapshotOf(tip.baseline, paths), entries: merged, current: tip };
  if (pending === null) return plain;
  const entries = joined(merged, entriesOf(pending.history, paths));
  if (renderHistory(entries) === renderHistory(merged)) return plain;
  return { snapshot: both(plain.snapshot, snapshotOf(pending.baseline, paths), whereabouts), entries, current: pending };
};

interface Raised {
  readonly text: string | null;
  readonly said: readonly string[];
}

/** Entries that nobody measures any more though they are there: nobody would miss them if they went in silence. */
const untold = (kept: readonly { readonly subject: string; readonly now: unknown }[]): readonly string[] =>
  bounded([...new Set(kept.filter(({ now }) => now === null).map(({ subject }) => subject))].map((subject) => `${subject} is kept: it is still there, and this run tells nothing of it.`));

const raised = async ({ snapshot, entries, current }: Known, { entry, now, whereabouts, refusals, renames, isLater }: ToRecord): Promise<Raised> => {
  const stays = (...why: readonly string[]): Raised => ({ text: current.baseline, said: why });
  const rival = newestOther(entries, entry.commit);
  if (rival !== null && await isLater(rival)) return stays(`The baseline stays as it is: ${rival.commit} is a later commit, and was recorded already.`);
  const succession: Succession = { before: snapshot, now, whereabouts, renames: snapshot === null ? new Map() : renames(rival?.commit ?? null) };
  const refused = refusals(succession);
  if (refused.length > 0) return stays("The baseline stays as it is:", ...refused);
  const { next, kept, spared } = raiseBaseline(succession, []);
  const text = renderBaseline(next);
  const did = text === current.baseline ? "The baseline stays as it is: nothing rose." : current.baseline === null ? "The baseline was written." : "The baseline was brought up to date.";
  return { text, said: [did, ...untold(kept), ...spared] };
};

const figures = (entry: HistoryEntry): string => renderHistory([{ ...entry, commit: "", time: 0 }]);

/** True when nothing but the commit is new: a pull request for that would, once merged, ask for the next one. */
const isNoNews = (entries: readonly HistoryEntry[], entry: HistoryEntry): boolean => {
  const rival = newestOther(entries, entry.commit);
  return rival !== null && figures(rival) === figures(entry);
};

/** Decides what to record. Throws a Problem for a baseline or a history that cannot be read: neither is then written over. */
export async function recordingOf(there: There, run: ToRecord, paths: Paths): Promise<Recording> {
  const known = knownOf(there, run, paths);
  const { text: baseline, said } = await raised(known, run);
  const history = renderHistory(joined(known.entries, [run.entry]));
  const same = baseline === known.current.baseline;
  if (same && history === known.current.history) return { files: null, said: [...said, "The history has this commit already."] };
  if (same && run.proposes && isNoNews(known.entries, run.entry)) {
    return { files: null, said: [...said, "Nothing of it is new."] };
  }
  return { files: { baseline, history }, said };
}
