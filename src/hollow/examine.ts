/** Examines tests against their subjects: names first, and the text of those files only that may matter. */
import type { Chain, Examination, LinkCount, Proof } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { Scene } from "../model/scene.ts";
import { configuredLinks, strayLinks } from "./configured.ts";
import { gather } from "./gather.ts";
import { groundOf, type Ground } from "./ground.ts";
import { sickness } from "./health.ts";
import { idleOf, idleSuspects } from "./idle.ts";
import { linksOf, type Configured, type Linked } from "./link.ts";
import { placeCases } from "./placement.ts";
import { isPoor, resolutionOf, resolutionRemark } from "./resolution.ts";
import type { Sources } from "./sources.ts";
import { sift, type Sifted } from "./suspects.ts";
import { chainOf, type Judging } from "./verdict.ts";
import { siblingsIn } from "./witness.ts";

const isThereIn = ({ tree }: Scene, sources: Sources) => (path: RepoPath): boolean => tree.has(path) || sources.filesOf(path).length > 0;

/** Changed test files: what they accept as success is said, whatever they cover. */
const changedTests = ({ changes, files }: Scene, { isSupport }: Sources): readonly RepoPath[] =>
  files.filter(({ path, test }) => test && changes?.files.has(path) === true && changes.files.get(path)!.status !== "deleted" && !isSupport(path))
    .map(({ path }) => path);

const lenientIn = ({ factsOf }: Ground, tests: readonly RepoPath[]): readonly Proof[] => tests.flatMap((path) =>
  (factsOf(path)?.lenient ?? []).map(({ line, text }) => ({ path, line, text, shows: "accepts failure as success" })));

const isAsked = (ground: Ground, asked: string | null, test: RepoPath): boolean =>
  asked !== null && (test === asked || ground.candidatesOf(test).some(({ subject }) => ground.subjectOf(subject).files.includes(asked as RepoPath) || subject === asked));

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

const countOf = (sifted: Sifted, all: readonly Examined[]): Omit<LinkCount, "accepted" | "parsed"> => {
  const linked = sifted.linked.length + all.filter(isLinked).length;
  const testFiles = sifted.linked.length + sifted.abstained.length + all.length;
  return { testFiles, linked, abstained: testFiles - linked, unwitnessed: all.filter(isUnwitnessed).length };
};

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

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

const withoutLook = (scene: Scene, why: string, sifted: Sifted): Examination => {
  const resolution = resolutionOf(scene, new Map());
  const testFiles = sifted.linked.length + sifted.suspects.length + sifted.abstained.length;
  const count: LinkCount = { testFiles, linked: testFiles - sifted.abstained.length, abstained: sifted.abstained.length, unwitnessed: 0, accepted: 0, parsed: 0 };
  return { hollow: [], idle: [], lenient: [], count, chains: [], abstained: [], resolution, remarks: [`Hollow tests were not looked for: ${why}.`] };
};

/** Examines a scene; `asked` is a test or subject whose chain is wanted in any case. What nothing suspicious depends on is never read. */
export async function examine(scene: Scene, sources: Sources, asked: string | null = null): Promise<Examination> {
  const isThere = isThereIn(scene, sources);
  const configured = configuredLinks(scene.settings, isThere);
  const why = sickness(scene);
  if (why !== null) return withoutLook(scene, why, sift(groundOf(scene, sources), configured));
  const placed = await placeCases(scene, sources);
  const ground = groundOf(scene, sources, placed);
  const sifted = sift(ground, configured);
  const wanted = [...sifted.linked, ...sifted.abstained].filter((test) => isAsked(ground, asked, test));
  const closely = [...sifted.suspects, ...wanted].sort();
  const changed = changedTests(scene, sources);
  const doubtful = idleSuspects(ground);
  if (closely.length + changed.length + doubtful.length > 0) await sources.ready([...closely, ...changed, ...doubtful]);
  const resolution = resolutionOf(scene, placed);
  const judging: Judging = { ground, siblings: siblingsIn(ground, configured), poorlyResolved: isPoor(resolution) };
  const all = closely.map((test) => examined(judging, configured, test));
  const chains = all.flatMap((one) => one.chains);
  const hollow = gather(chains);
  const accusing = new Set(hollow.flatMap(({ tests }) => tests));
  const idle = doubtful.filter((test) => !accusing.has(test)).flatMap((test) => idleOf(ground, test) ?? []);
  const accepted = hollow.flatMap((one) => one.accepted ?? []);
  const others = (tests: readonly RepoPath[]): readonly RepoPath[] => tests.filter((test) => !wanted.includes(test));
  const rest: Sifted = { suspects: [], linked: others(sifted.linked), abstained: others(sifted.abstained) };
  const remarks = [
    ...strayLinks(scene.settings, scene.files.filter(({ test }) => test).map(({ path }) => path), isThere),
    resolutionRemark(resolution), leftOutRemark(ground), acceptedRemark(accepted),
    ...idleRemarks(ground, closely),
  ].filter((remark) => remark !== null);
  const abstained = all.flatMap(({ test, linked: { abstains } }) => (abstains === null ? [] : [{ test, why: abstains }]));
  const lenient = lenientIn(ground, changed);
  return { hollow, idle, chains, abstained, resolution, remarks, lenient, count: { ...countOf(rest, all), accepted: accepted.length, parsed: ground.parsed() } };
}
