/** Which subjects a test file is taken to exercise, and how good the evidence is. Knows no coverage. */
import type { Facts, Mark } from "../model/facts.ts";
import { NOTHING_FITS, type Candidate, type Link, type LinkLevel } from "../model/link.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { tokensOf } from "../model/words.ts";
import { meansSubject, nameOf } from "./alike.ts";
import type { Ground, Subject } from "./ground.ts";
import { importOf, reachOf, replacementsOf, type Reach } from "./imports.ts";
import { best } from "./telling.ts";

/** The subjects of a test file; where there is none, the reason. */
export interface Linked {
  readonly links: readonly Link[];
  readonly abstains: string | null;
}

/** A test that reaches more modules than this, and is named after none, has no single subject. */
const MANY_MODULES = 8;

/** A test that imports more files beside its subject than this is as much of these. */
const MANY_BESIDE = 4;

/** Names that a sentence lists. */
const LISTED = 3;

const abstaining = (why: string): Linked => ({ links: [], abstains: why });

const linked = (links: readonly Link[]): Linked => ({ links, abstains: null });

const covering = (marks: readonly Mark[]): readonly Mark[] => marks.filter(({ kind }) => kind === "covers");

/** The files that a remark of a test names. */
const namedBy = ({ sources, scene }: Ground, test: RepoPath, { target }: Mark): readonly RepoPath[] =>
  (scene.tree.has(target as RepoPath) ? [target as RepoPath] : sources.resolve(target, test));

/** Subjects that a remark in the test names. */
const marked = (ground: Ground, test: RepoPath, marks: readonly Mark[]): Link[] => covering(marks).flatMap((mark) =>
  namedBy(ground, test, mark).map((subject): Link => ({ test, subject, level: "explicit", why: `line ${mark.line} says so` })));

/** A path or a qualified name: a single word may be prose. */
const PATH_LIKE = /[./\\:]/;

/** Sentences about remarks in tests that say to cover what is not there, each with its line. */
export const strayMarks = (ground: Ground, tests: readonly RepoPath[]): readonly string[] => tests.flatMap((test) =>
  covering(ground.factsOf(test)?.marks ?? []).filter((mark) => PATH_LIKE.test(mark.target) && namedBy(ground, test, mark).length + ground.sources.filesOf(mark.target as RepoPath).length === 0)
    .map(({ line, target }) => `${test}:${line} says that it covers ${target}, which is nothing of the tree, so it links nothing.`));

const howReached = (ground: Ground, reach: Reach, subject: Subject): string | null => {
  const found = importOf(ground, reach, subject);
  if (found !== null) return found.via === null ? "import" : `import by way of ${found.via}`;
  return replacementsOf(reach, subject).length > 0 ? "replacement" : null;
};

/** A package's folder is what its tests stand in: that needs no further evidence. */
const isFolder = ({ scene: { tree } }: Ground, { subject }: Candidate): boolean => !tree.has(subject);

/** True where a test that bears a part of the subject's name imports many files beside it just as well. */
const isOneOfMany = ({ partly, subject }: Candidate, reach: Reach | null): boolean =>
  partly === true && [...reach?.imported.keys() ?? []].filter((path) => path !== subject && folderOf(path) === folderOf(subject)).length > MANY_BESIDE;

/** The words of a path, but for those of the folders that it lies in together with another one. */
const wordsBeside = (path: string, other: string): ReadonlySet<string> => {
  const [folders, others] = [path.replace(/\.\w+$/, "").split("/"), other.split("/")];
  const parting = folders.findIndex((folder, at) => folder !== others[at]);
  return new Set(tokensOf(folders.slice(Math.max(parting, 0)).join("/")));
};

/** A file that ran, that the test imports, and whose path holds all words of the candidate's name as well. */
const livingNamesake = (ground: Ground, { imported, replaced, astray }: Reach, subject: RepoPath): RepoPath | null => {
  if (astray.some((one) => meansSubject(one, subject))) return null;
  const sought = tokensOf(nameOf(subject));
  const fits = (path: RepoPath): boolean => {
    const words = wordsBeside(path, subject);
    return sought.every((word) => words.has(word));
  };
  return [...imported.keys()].find((path) => !replaced.has(path) && fits(path) && ground.figuresOf(ground.subjectOf(path)).state === "live") ?? null;
};

const byName = (ground: Ground, test: RepoPath, candidates: readonly Candidate[], reach: Reach | null): Linked => {
  const linkTo = (level: LinkLevel, reason: string) => (one: Candidate): Link =>
    ({ test, subject: ground.subjectOf(one.subject).path, level, why: `${one.why}${reason}` });
  const folders = candidates.filter((one) => isFolder(ground, one));
  if (folders.length > 0) return linked(folders.slice(0, 1).map(linkTo("explicit", "")));
  const reached = reach === null ? [] : candidates.flatMap((one) => {
    const how = howReached(ground, reach, ground.subjectOf(one.subject));
    return how === null ? [] : [{ ...one, how }];
  });
  if (reached.length > 0) {
    const levelOf = (one: Candidate): LinkLevel => (isOneOfMany(one, reach) ? "weak" : "strong");
    return linked(best(reached).map((one) => linkTo(levelOf(one), `, ${reached.find(({ subject }) => subject === one.subject)!.how}${isOneOfMany(one, reach) ? " among many like it" : ""}`)(one)));
  }
  const named = best(reach === null ? candidates : candidates.filter(({ onlyIfReached }) => !onlyIfReached));
  if (named.length === 0) return byReach(test, reach);
  if (named.length === 1) {
    const other = reach && livingNamesake(ground, reach, named[0]!.subject);
    return linked(named.map(other === null ? linkTo("name", "") : linkTo("weak", `, but the test runs ${other}`)));
  }
  const shown = named.slice(0, LISTED).map(({ subject }) => subject).join(", ");
  return abstaining(`${named.length} files fit its name equally well: ${shown}${named.length > LISTED ? " …" : ""}`);
};

/** Without a name that fits there is little to go by: what is said here never accuses. */
const byReach = (test: RepoPath, reach: Reach | null): Linked => {
  if (reach === null) return abstaining(`${NOTHING_FITS}, and what it imports is not known`);
  const weak = (subject: RepoPath, why: string): Linked => linked([{ test, subject, level: "weak", why }]);
  const [modules, replaced] = [[...reach.imported.keys()], [...reach.replaced.keys()]];
  const both = modules.filter((path) => reach.replaced.has(path));
  if (modules.length === 1) return weak(modules[0]!, "its only import");
  if (replaced.length === 1) return weak(replaced[0]!, "the only file that it replaces");
  if (both.length === 1) return weak(both[0]!, "imported and replaced");
  if (modules.length > MANY_MODULES) return abstaining(`it imports ${modules.length} files and is named after none of them`);
  return abstaining(NOTHING_FITS);
};

/** Tests may say themselves that they have no single subject. */
const widely = (facts: Facts | null): string | null => {
  const mark = facts?.wide?.[0];
  return mark === undefined ? null : `line ${mark.line} says that it has no single subject: ${mark.text}`;
};

/** What the configuration says of a test file. */
export type Configured = (test: RepoPath) => readonly Link[];

/** The subjects of a test file, by all that is known of it. `facts` is null where it was not understood. */
export const linksOf = (ground: Ground, test: RepoPath, configured: Configured, facts: Facts | null): Linked => {
  const settled = configured(test);
  if (settled.length > 0) return linked(settled);
  if (facts?.marks.some(({ kind }) => kind === "nothing")) return abstaining("it says that it covers nothing");
  const said = marked(ground, test, facts?.marks ?? []);
  if (said.length > 0) return linked(said);
  const why = ground.sources.abstains(test) ?? widely(facts);
  if (why !== null) return abstaining(why);
  const reach = facts && reachOf(ground, test, facts);
  const candidates = ground.candidatesOf(test).filter(({ subject }) => ground.subjectOf(subject).files.length > 0);
  return candidates.length > 0 ? byName(ground, test, candidates, reach) : byReach(test, reach);
};
