/** Which entries of its baseline the head lowers, compared with the base's and with what it started from. Knows no level. */
import { METRICS } from "../model/coverage.ts";
import { byKeys } from "../model/order.ts";
import type { ProposedBaseline } from "../model/proposal.ts";
import { countFell, fell } from "../model/ratchet.ts";
import type { Ratio } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import type { CountEntry, CoverEntry, Snapshot } from "../model/snapshot.ts";
import { passRate } from "../model/tests.ts";
import { own } from "./own.ts";
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

/** One entry of the base and of the head. */
type CoverPair = readonly [base: CoverEntry, head: CoverEntry | undefined];
type CountPair = readonly [base: CountEntry, head: CountEntry | undefined];

const coverFalls = ([base, head]: CoverPair): Fall[] => METRICS.flatMap((metric): Fall[] => {
  const [from, to] = [base[metric], head?.[metric]];
  return from === undefined || (to !== undefined && !fell(to, from)) ? [] : [{ metric, from, to: to ?? null }];
});

const countFalls = ([base, head]: CountPair, scope: "test" | "module" | "kind"): Fall[] =>
  head !== undefined && !countFell(head, base, scope) ? [] : [{ metric: "tests", from: passRate(base), to: head ? passRate(head) : null }];

/** The falls of every section from one snapshot to another, by "section name metric". */
const fallsBetween = (base: Snapshot, head: Snapshot): ReadonlyMap<string, Metered & Fall> => {
  const falls = new Map<string, Metered & Fall>();
  const add = (section: Metered["section"], name: string, some: readonly Fall[]): void => {
    for (const fall of some) falls.set(`${section} ${name} ${fall.metric}`, { section, name, ...fall });
  };
  for (const [name, entry] of Object.entries(base.files)) add("files", name, coverFalls([entry, own(head.files, name)]));
  for (const [name, entry] of Object.entries(base.tests)) add("tests", name, countFalls([entry, own(head.tests, name)], "test"));
  for (const [name, entry] of Object.entries(base.kinds)) add("kinds", name, countFalls([entry, own(head.kinds, name)], "kind"));
  for (const [name, { coverage, tests }] of Object.entries(base.modules)) {
    const heir = own(head.modules, name);
    if (coverage) add("modules", name, coverFalls([coverage, heir?.coverage]));
    if (tests) add("modules", name, countFalls([tests, heir?.tests], "module"));
  }
  return falls;
};

/** True where this run still has what is gone from the head's baseline: what is not measured any more, other rules judge. */
const isMeasured = ({ now }: Scene, { section, name, metric }: Metered): boolean => {
  if (section !== "modules") return own<object>(now[section], name) !== undefined;
  return (metric === "tests" ? own(now.modules, name)?.tests : own(now.modules, name)?.coverage) !== undefined;
};

/** The lowered entries, those without a reason first. */
export const loweredEntries = (scene: Scene, proposed: ProposedBaseline, head: Snapshot): readonly LoweredEntry[] => {
  const base = scene.before?.snapshot;
  if (!base) return [];
  const sinceStart = fallsBetween(proposed.start, head);
  return [...fallsBetween(base, head)].filter(([key, fall]) => sinceStart.has(key) && (fall.to !== null || isMeasured(scene, fall)))
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
