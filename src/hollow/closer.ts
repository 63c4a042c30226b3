/** The test files that may matter, understood and judged. Loaded where there is one: most runs never need it. */
import type { Chain, Examination, Proof, Resolution } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import { gather } from "./gather.ts";
import type { Ground } from "./ground.ts";
import { idleOf } from "./idle.ts";
import { linksOf, strayMarks, type Configured, type Linked } from "./link.ts";
import { isPoor } from "./resolution.ts";
import { chainOf, type Judging } from "./verdict.ts";
import { siblingsIn } from "./witness.ts";

/** What is looked at closely, and how. */
export interface Asking {
  readonly ground: Ground;
  readonly configured: Configured;
  readonly resolution: Resolution;
  /** Test files whose subject may be dead, or that were asked for. */
  readonly closely: readonly RepoPath[];
  /** Test files that changed. */
  readonly changed: readonly RepoPath[];
  /** Test files that by the reports' own account may have run nothing. */
  readonly doubtful: readonly RepoPath[];
}

/** What the closer look came to. */
export interface Seen extends Pick<Examination, "hollow" | "idle" | "chains" | "abstained" | "lenient" | "remarks"> {
  /** Test files with a subject, of those that were looked at closely. */
  readonly linked: number;
  readonly unwitnessed: number;
  /** Accusations that a remark in a source accepts. */
  readonly accepted: number;
}

const lenientIn = ({ factsOf }: Ground, tests: readonly RepoPath[]): readonly Proof[] => tests.flatMap((path) =>
  (factsOf(path)?.lenient ?? []).map(({ line, text }) => ({ path, line, text, shows: "accepts failure as success" })));

/** What test files may be of, by their names: it need not be of their own language. */
const subjectsOf = (ground: Ground, tests: readonly RepoPath[]): readonly RepoPath[] =>
  tests.flatMap((test) => ground.candidatesOf(test).flatMap(({ subject }) => ground.subjectOf(subject).files));

/** The chains of a test, and why it has none. */
interface Examined {
  readonly test: RepoPath;
  readonly linked: Linked;
  readonly chains: readonly Chain[];
}

const examined = (judging: Judging, configured: Configured, test: RepoPath): Examined => {
  const { ground } = judging;
  const facts = ground.factsOf(test);
  const linked = linksOf(ground, test, configured, facts);
  const file = ground.tests.get(test)!;
  return { test, linked, chains: linked.links.map((link) => chainOf(judging, { link, test: file, facts })) };
};

const isLinked = ({ linked: { links } }: Examined): boolean => links.some(({ level }) => level !== "weak");

const isUnwitnessed = ({ chains }: Examined): boolean => chains.some(({ level, witness }) => level !== null && witness === null);

const leftOutRemark = ({ leftOut }: Ground): string | null => {
  const counts = new Map<string, number>();
  for (const why of leftOut.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
  if (counts.size === 0) return null;
  const reasons = [...counts].sort().map(([why, count]) => `${count} ${why}`).join(", ");
  return `${many(leftOut.size, "source")} could not be understood and ${leftOut.size === 1 ? "was" : "were"} judged by names alone: ${reasons}.`;
};

/** Acceptances without a reason, which do not count. */
const idleRemarks = ({ factsOf }: Ground, paths: readonly RepoPath[]): string[] => paths.flatMap((path) =>
  (factsOf(path)?.marks ?? []).filter(({ kind, target }) => kind === "accepted" && target.trim() === "")
    .map(({ line }) => `${path}:${line} says proofgate-ok without a reason, so it accepts nothing.`));

const acceptedRemark = (places: readonly Proof[]): string | null => (places.length === 0 ? null
  : `${many(places.length, "hollow test subject")} ${places.length === 1 ? "is" : "are"} accepted by remarks in sources: ${places.map(({ path, line, text }) => `${path}:${line} (${text})`).join(", ")}.`);

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Understands and judges test files. */
export const lookCloser = async ({ ground, configured, resolution, closely, changed, doubtful }: Asking): Promise<Seen> => {
  await ground.sources.ready([...closely, ...subjectsOf(ground, closely), ...changed, ...doubtful]);
  const judging: Judging = { ground, siblings: siblingsIn(ground, configured), poorlyResolved: isPoor(resolution) };
  const all = closely.map((test) => examined(judging, configured, test));
  const chains = all.flatMap((one) => one.chains);
  const hollow = gather(chains);
  const accusing = new Set(hollow.flatMap(({ tests }) => tests));
  const accepted = hollow.flatMap((one) => one.accepted ?? []);
  const idle = doubtful.filter((test) => !accusing.has(test)).flatMap((test) => idleOf(ground, test) ?? []);
  return {
    hollow, idle, chains,
    abstained: all.flatMap(({ test, linked: { abstains } }) => (abstains === null ? [] : [{ test, why: abstains }])),
    lenient: lenientIn(ground, changed),
    linked: all.filter(isLinked).length,
    unwitnessed: all.filter(isUnwitnessed).length,
    accepted: accepted.length,
    remarks: [leftOutRemark(ground), acceptedRemark(accepted), ...idleRemarks(ground, closely), ...strayMarks(ground, closely)].filter((remark) => remark !== null),
  };
};
