/** With which reasons the head's baseline lowers what: those that are new, and whose day has not passed. Judges no fall. */
import type { ProposedBaseline } from "../model/proposal.ts";
import type { Scene } from "../model/scene.ts";
import type { Lowered, Snapshot } from "../model/snapshot.ts";
import { own } from "./own.ts";
import { METRIC_WORDS } from "./words.ts";

/** An entry's place in a baseline, and the metric of it: "tests" for counts of test cases. */
export interface Metered {
  readonly section: "files" | "tests";
  readonly name: string;
  readonly metric: string;
}

/** An entry's metric, in words. */
export const meteredText = ({ name, metric }: Metered): string =>
  (metric === "tests" ? `the tests of ${name}` : `${METRIC_WORDS[metric as keyof typeof METRIC_WORDS].name.toLowerCase()} of ${name}`);

type Records = Readonly<Record<string, Lowered>> | undefined;

const recordsOf = (snapshot: Snapshot | null, { section, name }: Metered): Records =>
  snapshot?.[section].get(name)?.lowered;

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
export const acceptedReason = ({ proposal, today }: Scene, falls: readonly Metered[]): string | null => {
  const baseline = proposal?.baseline;
  if (!baseline || falls.length === 0) return null;
  const said = falls.map((fall) => reasonFor(baseline, fall, today));
  return said.every((one) => one?.void === null) ? said[0]!.reason : null;
};

/** What a finding about a fall that is accepted has besides. */
export const softened = (reason: string | null): { readonly atMost?: "warning" } => (reason === null ? {} : { atMost: "warning" });

/** The sentence about it. */
export const reasonText = (reason: string | null): string | null => reason && `The head's baseline lowers it with a reason: “${reason}”.`;
