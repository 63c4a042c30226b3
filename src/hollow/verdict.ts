/** What one test file and one subject come to: whether anything is said, at which level, and why. */
import type { Excerpt, Facts } from "../model/facts.ts";
import type { Level } from "../model/finding.ts";
import type { Chain, Figures, Link, Proof, Universe, Witness } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { Asked } from "./asked.ts";
import { explain, missedImports, type Explained } from "./cause.ts";
import { ranByItself } from "./contexts.ts";
import type { Ground, Subject, TestFile } from "./ground.ts";
import { livesThrough, ofBrokenPackage, subjectGuard, takesConstantsOnly } from "./guards.ts";
import { importOf, reachOf, replacementsOf, type Reach } from "./imports.ts";
import { ofUnmeasured } from "./projects.ts";
import { isDead } from "./state.ts";
import { universeOf } from "./universe.ts";
import { excuseOf } from "./usage.ts";
import { witnessOf, type Siblings, type Testimony } from "./witness.ts";

/** What pairs are judged by. */
export interface Judging {
  readonly ground: Ground;
  readonly siblings: Siblings;
  /** True where too few cases are known to be of any file. */
  readonly poorlyResolved: boolean;
}

interface Ruling {
  readonly level: Level | null;
  readonly atMost: Level;
  readonly why: string;
}

const nothing = (why: string): Ruling => ({ level: null, atMost: "note", why });
const note = (why: string): Ruling => ({ level: "note", atMost: "note", why });

/** A pair before it is judged. */
export interface Pair {
  readonly link: Link;
  readonly test: TestFile;
  readonly facts: Facts | null;
}

/** Cases that passed and ran: what is only announced passes with some runners, too. */
const ranOf = ({ test, facts }: Pair): number => {
  const announced = (facts?.tests ?? []).filter(({ todo }) => todo).map(({ title }) => title);
  return test.passed.filter(({ name }) => !announced.some((title) => name === title || name.endsWith(` ${title}`))).length;
};

const remarksOf = ({ factsOf }: Ground, path: RepoPath): readonly Proof[] => (factsOf(path)?.marks ?? [])
  .filter(({ kind, target }) => kind === "accepted" && target.trim() !== "")
  .map(({ line, target }) => ({ path, line, text: target.trim(), shows: "accepts it" }));

/** The remark with a reason that accepts a pair, in the test or in the subject. */
const acceptedBy = (ground: Ground, { test }: Pair, subject: Subject): Proof | null =>
  [test.path, ...subject.files].flatMap((path) => remarksOf(ground, path))[0] ?? null;

const hasChanged = ({ scene: { changes } }: Ground, paths: readonly RepoPath[]): RepoPath | undefined =>
  paths.find((path) => changes?.files.has(path));

/** What the test ran by itself, of what it is named after or imports. */
const exercised = (ground: Ground, { test, reach }: Asked): RepoPath | undefined => {
  const named = ground.candidatesOf(test.path).flatMap(({ subject }) => ground.subjectOf(subject).files);
  return ranByItself(ground, test.path, new Set([...named, ...reach?.imported.keys() ?? []]));
};

/** Where nothing beside it is measured, a subject that is left out lies outside of what was asked for. */
const liesOutside = ({ scene, fileOf }: Ground, { files }: Subject): boolean => files.every((path) => {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const language = fileOf(path)?.language;
  return !scene.files.some((file) => file.rows !== null && !file.test && file.language === language && file.path.startsWith(folder));
});

/** The level of a pair that has a witness. */
const ruled = (judging: Judging, asked: Asked, { link, explained, universe }: { readonly link: Link; readonly explained: Explained; readonly universe: Universe | null }): Ruling => {
  const { ground } = judging;
  if (explained.cause === "excluded" && explained.proofs.length === 0 && liesOutside(ground, asked.subject)) {
    return nothing("nothing beside it is measured: it lies outside of what coverage was asked for");
  }
  const missed = asked.reach === null ? [] : missedImports(asked.reach, asked);
  if (link.level === "name" && missed.length === 0) {
    return { level: "warning", atMost: "warning", why: "only its name ties the test to the subject" };
  }
  const raised = link.level === "name" ? ` (line ${missed[0]!.line} of the test swallows an import that is not there, which ties it to the subject)` : "";
  if (explained.cause === "excluded") {
    return { level: "warning", atMost: "warning", why: universe === "all files" ? "the reports hold all files but this one, so it may have run" : "it is left out of measuring, so it may have run" };
  }
  if (ground.scene.changes === null) return { level: "error", atMost: "error", why: `there is no base to compare with${raised}` };
  const changed = hasChanged(ground, [asked.test.path, ...asked.subject.files]);
  return changed === undefined
    ? { level: "warning", atMost: "error", why: `neither the test nor the subject changed${raised}` }
    : { level: "error", atMost: "error", why: `${changed} changed${raised}` };
};

const LOWER: Readonly<Record<Level, Level>> = { error: "warning", warning: "note", note: "note" };

/** What the compiler puts in the place of its calls may have run there: one level lower. */
const inlinedLower = ({ sources }: Ground, { subject: { files } }: Asked, ruling: Ruling): Ruling => {
  if (ruling.level === null || !files.every((path) => sources.isInlined(path))) return ruling;
  return { level: LOWER[ruling.level], atMost: LOWER[ruling.atMost], why: `${ruling.why}; its functions are inlined, so they may have run elsewhere` };
};

/** Nobody saw the test's own process: only what its text shows holds in whatever process it ran. */
const indirectLower = (witness: Witness, { isCertain }: Explained, ruling: Ruling): Ruling => {
  if (ruling.level === null || witness.indirect !== true || isCertain === true) return ruling;
  return { level: LOWER[ruling.level], atMost: LOWER[ruling.atMost], why: `${ruling.why}; only other tests are known to be measured` };
};

/** A path that is read stands where an import would. */
const onlyReads = ({ facts, reach, subject }: Asked, ground: Ground): boolean => {
  if (facts === null || reach === null || facts.reads.length === 0 || replacementsOf(reach, subject).length > 0) return false;
  const found = importOf(ground, reach, subject);
  return found === null || facts.reads.some(({ line }) => line === found.by.line);
};

const WITHOUT: Readonly<Record<"subprocess" | "not-collected", string>> = {
  "subprocess": "the test starts another process, and nothing shows that it was measured",
  "not-collected": "nothing shows that the test's own process was measured",
};

const lenientOf = ({ facts, test }: Pair): readonly Proof[] =>
  (facts?.lenient ?? []).map(({ line, text }: Excerpt) => ({ path: test.path, line, text, shows: "accepts failure as success" }));

interface Found {
  readonly figures: Figures;
  readonly universe: Universe | null;
  readonly witness: Witness | null;
  readonly explained: Explained | null;
  readonly ruling: Ruling;
}

/** Guards first: they say why nothing is said. */
const spared = ({ ground }: Judging, { link }: Pair, asked: Asked, figures: Figures): string | null => {
  if (link.level === "weak") return "the link is too weak to accuse anybody";
  return subjectGuard(ground, asked.subject, figures) ?? ofBrokenPackage(ground, asked.test, asked.subject, figures) ?? ofUnmeasured(ground, asked.subject.files)
    ?? (asked.reach && (livesThrough(ground, asked.reach, asked.subject) ?? takesConstantsOnly(ground, asked.reach, asked.subject)));
};

const weigh = (judging: Judging, pair: Pair, asked: Asked): Found => {
  const { ground, siblings } = judging;
  const figures = ground.figuresOf(asked.subject);
  const language = ground.fileOf(asked.subject.files[0] ?? "")?.language ?? null;
  const universe = figures.state === "absent" ? universeOf(ground, language) : null;
  const unexplained = { figures, universe, explained: null };
  const reason = spared(judging, pair, asked, figures);
  const testimony: Testimony = reason === null || isDead(figures) ? witnessOf(ground, asked, siblings) : { witness: null, cause: "not-collected" };
  if (reason !== null) return { ...unexplained, witness: testimony.witness, ruling: nothing(reason) };
  if (ranOf(pair) === 0) return { ...unexplained, witness: testimony.witness, ruling: nothing("none of its cases that passed has a body") };
  if (testimony.witness === null) {
    return { figures, universe, witness: null, explained: { cause: testimony.cause, proofs: testimony.cause === "subprocess" ? [testimony.spawn] : [] }, ruling: note(WITHOUT[testimony.cause]) };
  }
  const explained = explain(ground, { ...asked, figures, universe });
  const found = { figures, universe, witness: testimony.witness, explained };
  const other = exercised(ground, asked);
  if (other !== undefined) return { ...found, ruling: note(`the report shows that its tests ran ${other}`) };
  if (onlyReads(asked, ground)) return { ...found, ruling: note("the test reads files as text, which may be all that it is to do") };
  const excuse = explained.cause === "import-failed" && !explained.foreign ? null : excuseOf(ground, asked);
  if (excuse !== null) return { ...found, ruling: note(excuse) };
  if (skippedInstead(ground, pair.test, explained)) return { ...found, ruling: note("others of its tests were skipped in this run, and may be those that call it") };
  const full = inlinedLower(ground, asked, ruled(judging, asked, { link: pair.link, explained, universe }));
  const ruling = indirectLower(testimony.witness, explained, full);
  return { ...found, ruling: judging.poorlyResolved ? note("too few test cases are known to be of any file") : ruling };
};

const skippingFiles = ({ once, scene }: Ground): ReadonlySet<RepoPath | null> => once("files of skipped cases", () =>
  new Set(scene.cases.filter(({ outcome }) => outcome === "skipped").map(({ file }) => file)));

/** Where nothing shows what the tests that passed do instead, those that were skipped may be the ones that call the subject. */
const skippedInstead = (ground: Ground, { path }: TestFile, { cause, proofs }: Explained): boolean =>
  cause === "unknown" && proofs.length === 0 && skippingFiles(ground).has(path);

/** Judges a pair. */
export const chainOf = (judging: Judging, pair: Pair): Chain => {
  const { ground } = judging;
  const subject = ground.subjectOf(pair.link.subject);
  const reach: Reach | null = pair.facts && reachOf(ground, pair.test.path, pair.facts);
  const { figures, universe, witness, explained, ruling } = weigh(judging, pair, { test: pair.test, subject, facts: pair.facts, reach });
  const accepted = ruling.level === null ? null : acceptedBy(ground, pair, subject);
  return {
    link: pair.link, passed: ranOf(pair), figures, universe, witness, accepted,
    cause: explained?.cause ?? null,
    proofs: explained?.proofs ?? [],
    lenient: lenientOf(pair),
    ...ruling,
  };
};
