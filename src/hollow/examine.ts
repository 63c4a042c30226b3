/** Examines tests against their subjects: names first, and the text of those files only that may matter. */
import type { Examination, LinkCount, Resolution } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { Scene } from "../model/scene.ts";
import type { Seen } from "./closer.ts";
import { configuredLinks, isLeftOut, strayLinks } from "./configured.ts";
import { groundOf, type Ground } from "./ground.ts";
import { sickness } from "./health.ts";
import { idleSuspects } from "./contexts.ts";
import { placeCases } from "./placement.ts";
import { unmeasuredIn } from "./projects.ts";
import { resolutionOf, resolutionRemark } from "./resolution.ts";
import type { Sources } from "./sources.ts";
import { sift, type Sifted } from "./suspects.ts";

const isThereIn = ({ tree }: Scene, sources: Sources) => (path: RepoPath): boolean => tree.has(path) || sources.filesOf(path).length > 0;

/** Changed test files: what they accept as success is said, whatever they cover. */
const changedTests = ({ changes, files }: Scene, { isSupport }: Sources): readonly RepoPath[] =>
  files.filter(({ path, test }) => test && changes?.files.has(path) === true && changes.files.get(path)!.status !== "deleted" && !isSupport(path))
    .map(({ path }) => path);

const isAsked = (ground: Ground, asked: string | null, test: RepoPath): boolean =>
  asked !== null && (test === asked || ground.candidatesOf(test).some(({ subject }) => ground.subjectOf(subject).files.includes(asked as RepoPath) || subject === asked));

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Names that a sentence lists. */
const LISTED = 3;

/** Sources without a text are no files of the scene: they are counted here, or nowhere. */
const unreadRemark = (unread: readonly RepoPath[]): string | null => {
  if (unread.length === 0) return null;
  const names = `${unread.slice(0, LISTED).join(", ")}${unread.length > LISTED ? " …" : ""}`;
  return `${many(unread.length, "source")} could not be read and ${unread.length === 1 ? "was" : "were"} left out, for being binary, too large, in another encoding or a link: ${names}.`;
};

/** Sources of which nobody could read a text, but for those that nobody is to read. */
const unreadIn = ({ settings }: Scene, sources: Sources): readonly RepoPath[] => {
  const leftOut = isLeftOut(settings);
  return sources.unread().filter((path) => !leftOut(path) && sources.text(path) === null);
};

/** Those of them that hold test cases: nothing was found out about these. */
const unreadTests = ({ cases }: Scene, unread: readonly RepoPath[]): number => {
  const tests = new Set(cases.map(({ file }) => file));
  return unread.filter((path) => tests.has(path)).length;
};

/** Sentences about links of the configuration that lead nowhere. */
const strayIn = (scene: Scene, isThere: (path: RepoPath) => boolean): readonly string[] =>
  strayLinks(scene.settings, scene.files.filter(({ test }) => test).map(({ path }) => path), isThere);

const casesIn = ({ cases, resolved }: Resolution): LinkCount["cases"] => ({ total: cases, resolved });

const withoutLook = (scene: Scene, why: string, { sifted, stray }: { readonly sifted: Sifted; readonly stray: readonly string[] }): Examination => {
  const resolution = resolutionOf(scene, new Map());
  const testFiles = sifted.linked.length + sifted.suspects.length + sifted.abstained.length;
  const count: LinkCount = { testFiles, linked: testFiles - sifted.abstained.length, abstained: sifted.abstained.length, unwitnessed: 0, accepted: 0, parsed: 0, cases: casesIn(resolution) };
  return { hollow: [], idle: [], unmeasured: [], lenient: [], count, chains: [], abstained: [], resolution, remarks: [`Hollow tests were not looked for: ${why}.`, ...stray] };
};

const NOTHING_SEEN: Seen = { hollow: [], idle: [], chains: [], abstained: [], lenient: [], remarks: [], linked: 0, unwitnessed: 0, accepted: 0 };

/** Examines a scene; `asked` is a test or subject whose chain is wanted in any case. What nothing suspicious depends on is never read. */
export async function examine(scene: Scene, sources: Sources, asked: string | null = null): Promise<Examination> {
  const isThere = isThereIn(scene, sources);
  const configured = configuredLinks(scene.settings, isThere);
  const why = sickness(scene);
  if (why !== null) return withoutLook(scene, why, { sifted: sift(groundOf(scene, sources), configured), stray: strayIn(scene, isThere) });
  const placed = await placeCases(scene, sources);
  const resolution = resolutionOf(scene, placed);
  const ground = groundOf(scene, sources, placed);
  const sifted = sift(ground, configured);
  const wanted = [...sifted.linked, ...sifted.abstained].filter((test) => isAsked(ground, asked, test));
  const closely = [...sifted.suspects, ...wanted].sort();
  const [changed, doubtful, unread] = [changedTests(scene, sources), idleSuspects(ground), unreadIn(scene, sources)];
  const { linked, unwitnessed, accepted, ...seen } = closely.length + changed.length + doubtful.length === 0 ? NOTHING_SEEN
    : await (await import("./closer.ts")).lookCloser({ ground, configured, resolution, closely, changed, doubtful });
  const testFiles = ground.tests.size + unreadTests(scene, unread);
  const known = linked + sifted.linked.filter((test) => !wanted.includes(test)).length;
  const remarks = [...strayIn(scene, isThere), resolutionRemark(resolution), unreadRemark(unread), ...seen.remarks].filter((remark) => remark !== null);
  const count: LinkCount = { testFiles, linked: known, abstained: testFiles - known, unwitnessed, accepted, parsed: ground.parsed(), cases: casesIn(resolution) };
  return { ...seen, unmeasured: unmeasuredIn(ground), resolution, remarks, count };
}
