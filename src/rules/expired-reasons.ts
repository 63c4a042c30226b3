/** Which entries of the baseline that judges were lowered with a reason whose day has passed. Knows no level. */
import { byKeys } from "../model/order.ts";
import type { Scene } from "../model/scene.ts";
import type { Entries, Lowered } from "../model/snapshot.ts";
import type { Metered } from "./reasons.ts";

export interface ExpiredReason extends Metered {
  readonly reason: string;
  readonly until: string;
}

type Entry = { readonly lowered?: Readonly<Record<string, Lowered>> };

const expiredOf = (place: Omit<Metered, "metric">, entry: Entry, today: string): ExpiredReason[] =>
  Object.entries(entry.lowered ?? {}).flatMap(([metric, { reason, until }]) =>
    (until !== null && until < today ? [{ ...place, metric, reason, until }] : []));

/** The entries, by their places. */
export const expiredReasons = ({ before, today }: Scene): readonly ExpiredReason[] => {
  if (before === null) return [];
  return (["files", "tests"] as const).flatMap((section) => {
    const entries: Entries<Entry> = before.snapshot[section];
    return [...entries].flatMap(([name, entry]) => expiredOf({ section, name }, entry, today));
  }).sort(byKeys(({ section }) => section, ({ name }) => name, ({ metric }) => metric));
};
