/** Which entries of its baseline the head lowers, compared with the base's and with what it started from. Knows no level. */
import { METRICS } from "../model/coverage.ts";
import { byKeys } from "../model/order.ts";
import type { ProposedBaseline } from "../model/proposal.ts";
import { countFell, fell } from "../model/ratchet.ts";
import { fellByMoreThan, isBelow, missed, type Hundredths, type Ratio } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import { distinctOf, type CountEntry, type CoverEntry, type Entries, type Snapshot } from "../model/snapshot.ts";
import { passRate } from "../model/tests.ts";
import { settledTests } from "./lost-tests.ts";
import { reasonFor, type Metered, type Said } from "./reasons.ts";

export interface LoweredEntry extends Metered {
  readonly from: Ratio;
  /** Null where it is gone, although it is still measured. */
  readonly to: Ratio | null;
  readonly said: Said | null;
  readonly line: number | null;
}

interface Fall {
  readonly metric: string;
  readonly from: Ratio;
  readonly to: Ratio | null;
}

/** True where numbers ask for less, whatever was measured: a smaller share, fewer hit, or more that may be missed. */
const asksLess = (head: Ratio, base: Ratio): boolean => isBelow(head, base) || head.hit < base.hit || missed(head) > missed(base);

/** True where a run measured these numbers, give or take what the tolerance lets pass: nobody made them up. */
const isMeasuredAs = (head: Ratio, now: Ratio | undefined, tolerance: Hundredths): boolean =>
  now !== undefined && head.total === now.total && !fellByMoreThan(head, now, tolerance);

/** What decides whether an entry that asks for less was measured so. */
interface Measured {
  readonly now: Snapshot;
  readonly tolerance: Hundredths;
  readonly settled: ReadonlySet<string>;
}

/** An entry of the base and of the head, and what this run would write. */
interface Trio<Entry> {
  readonly name: string;
  readonly base: Entry;
  readonly head: Entry | undefined;
  readonly now: Entry | undefined;
}

/** Deleting covered code makes an entry smaller, which is measured; what fell is a fall, measured or not. */
const coverFalls = ({ base, head, now }: Trio<CoverEntry>, { tolerance }: Measured): Fall[] => METRICS.flatMap((metric): Fall[] => {
  const [from, to] = [base[metric], head?.[metric]];
  if (from === undefined) return [];
  if (to === undefined) return [{ metric, from, to: null }];
  const isLower = fell(to, from) || (asksLess(to, from) && !isMeasuredAs(to, now?.[metric], tolerance));
  return isLower ? [{ metric, from, to }] : [];
});

const COUNTED = ["total", "passed", "failed", "errored", "skipped"] as const;

const isSameCount = (a: CountEntry, b: CountEntry | undefined): boolean =>
  b !== undefined && distinctOf(a) === distinctOf(b) && COUNTED.every((key) => a[key] === b[key]);

const countsLess = (head: CountEntry, base: CountEntry): boolean =>
  asksLess(passRate(head), passRate(base)) || distinctOf(head) < distinctOf(base) || head.skipped > base.skipped;

const countFalls = ({ name, base, head, now }: Trio<CountEntry>, { settled }: Measured): Fall[] => {
  if (head === undefined) return [{ metric: "tests", from: passRate(base), to: null }];
  const isLower = (countFell(head, base) && !settled.has(name)) || (countsLess(head, base) && !isSameCount(head, now));
  return isLower ? [{ metric: "tests", from: passRate(base), to: passRate(head) }] : [];
};

const trios = <Entry>(base: Entries<Entry>, head: Entries<Entry>, now: Entries<Entry>): Trio<Entry>[] =>
  [...base].map(([name, entry]) => ({ name, base: entry, head: head.get(name), now: now.get(name) }));

/** The falls of every section from one snapshot to another, by "section name metric". */
const fallsBetween = (base: Snapshot, head: Snapshot, measured: Measured): ReadonlyMap<string, Metered & Fall> => {
  const { now } = measured;
  const falls: (Metered & Fall)[] = [
    ...trios(base.files, head.files, now.files).flatMap((trio) => coverFalls(trio, measured).map((fall) => ({ section: "files" as const, name: trio.name, ...fall }))),
    ...trios(base.tests, head.tests, now.tests).flatMap((trio) => countFalls(trio, measured).map((fall) => ({ section: "tests" as const, name: trio.name, ...fall }))),
  ];
  return new Map(falls.map((fall) => [`${fall.section} ${fall.name} ${fall.metric}`, fall]));
};

/** True where this run still has what is gone from the head's baseline: what is not measured any more, other rules judge. */
const isStill = ({ now }: Scene, { section, name }: Metered): boolean => now[section].has(name);

/** The lowered entries, those without a reason first. */
export const loweredEntries = (scene: Scene, proposed: ProposedBaseline, head: Snapshot): readonly LoweredEntry[] => {
  const base = scene.before?.snapshot;
  if (!base) return [];
  const measured: Measured = { now: scene.now, tolerance: scene.settings.tolerance, settled: settledTests(scene) };
  const sinceStart = fallsBetween(proposed.start, head, measured);
  return [...fallsBetween(base, head, measured)].filter(([key, fall]) => sinceStart.has(key) && (fall.to !== null || isStill(scene, fall)))
    .map(([, fall]): LoweredEntry => ({
      ...fall,
      said: reasonFor(proposed, fall, scene.today),
      line: proposed.lines.get(`${fall.section}.${fall.name}`) ?? null,
    }))
    .sort(byKeys(({ said }) => (said?.void === null ? 1 : 0), ({ section }) => section, ({ name }) => name, ({ metric }) => metric));
};

/** Test cases that the head's baseline newly calls known to fail. */
export const newlyKnown = (scene: Scene, { start }: ProposedBaseline, head: Snapshot): readonly string[] => {
  const known = new Set([...start.knownFailing, ...scene.before?.snapshot.knownFailing ?? []]);
  return head.knownFailing.filter((name) => !known.has(name));
};

/** Reports that this run read, and that the head's baseline does not name any more: their absence would be noticed by nobody. */
export const forgottenInputs = (scene: Scene, { start }: ProposedBaseline, head: Snapshot): readonly string[] => {
  const [named, started, read] = [new Set(head.inputs), new Set(start.inputs), new Set(scene.now.inputs)];
  return (scene.before?.snapshot.inputs ?? []).filter((path) => started.has(path) && read.has(path) && !named.has(path));
};
