/** With which reasons the head's baseline lowers what: those that are new, and whose day has not passed. Judges no fall. */
import type { ProposedBaseline } from "../model/proposal.ts";
import type { Scene } from "../model/scene.ts";
import type { CountEntry, CoverEntry, Lowered, ModuleEntry, Snapshot } from "../model/snapshot.ts";
import { own } from "./own.ts";
import { METRIC_WORDS } from "./words.ts";

/** An entry's place in a baseline, and the metric of it: "tests" for counts of test cases. */
export interface Metered {
  readonly section: "files" | "tests" | "modules" | "kinds";
  readonly name: string;
  readonly metric: string;
}

const named = ({ section, name }: Metered): string =>
  section === "modules" ? `the module ${name}` : section === "kinds" ? `the ${name} tests` : name;

/** An entry's metric, in words. */
export const meteredText = (entry: Metered): string => {
  const { metric } = entry;
  return metric === "tests" ? `the tests of ${named(entry)}` : `${METRIC_WORDS[metric as keyof typeof METRIC_WORDS].name.toLowerCase()} of ${named(entry)}`;
};

type Records = Readonly<Record<string, Lowered>> | undefined;

const recordsOf = (snapshot: Snapshot | null, { section, name, metric }: Metered): Records => {
  if (snapshot === null) return undefined;
  if (section !== "modules") return own<CoverEntry | CountEntry>(snapshot[section], name)?.lowered;
  const entry: ModuleEntry | undefined = own(snapshot.modules, name);
  return (metric === "tests" ? entry?.tests : entry?.coverage)?.lowered;
};

/** What the head's baseline says of why something is lowered; null where it says nothing. */
export interface Said extends Lowered {
  /** Why it does not hold; null where it does. */
  readonly void: string | null;
}

/** The reason for one metric. What the base said already was for an earlier fall. */
export const reasonFor = ({ start, snapshot }: ProposedBaseline, metered: Metered, today: string): Said | null => {
  const said = own(recordsOf(snapshot, metered), metered.metric);
  if (said === undefined) return null;
  const before = own(recordsOf(start, metered), metered.metric);
  const old = before?.reason === said.reason && before.until === said.until;
  const passed = said.until !== null && said.until < today;
  return { ...said, void: old ? "it is that of an earlier fall" : passed ? `it held until ${said.until}` : null };
};

/** The reason with which the head's baseline accepts a fall: the first, where each of these has one that holds; else null. */
export const acceptedReason = ({ proposal, today }: Scene, falls: readonly (readonly Metered[])[]): string | null => {
  const baseline = proposal?.baseline;
  if (!baseline || falls.length === 0) return null;
  const reasons = falls.map((places) => places.map((place) => reasonFor(baseline, place, today)).find((said) => said?.void === null)?.reason);
  return reasons.every((reason) => reason !== undefined) ? reasons[0]! : null;
};

/** What a finding about a fall that is accepted has besides. */
export const softened = (reason: string | null): { readonly atMost?: "warning" } => (reason === null ? {} : { atMost: "warning" });

/** The sentence about it. */
export const reasonText = (reason: string | null): string | null => reason && `The head's baseline lowers it with a reason: “${reason}”.`;
