/** Takes the closer look that the reports leave a question for: at few texts, and at git once. Reads through its edge. */
import type { Language } from "../languages/language.ts";
import { countCode, generatedLine, holdsCode, holdsTests, isTestFile } from "../languages/runnable.ts";
import { emptyLines, languageFinder } from "../languages/survey.ts";
import type { RepoPath } from "../model/path.ts";
import { isCoverage } from "../model/report.ts";
import type { ChangedFile, FileScene, Look, Misfit, Scene } from "../model/scene.ts";
import { entryOf } from "../rules/comparable.ts";

/** The world, as far as it is looked at. */
export interface Looker {
  readonly readSource: (path: RepoPath) => string | null;
  /** What git tells of the head and of a revision; absent, or without ids, where there is no git. */
  readonly commits?: (ref: string | null) => { readonly ids: readonly string[]; readonly made: number | null; readonly base: string | null };
}

interface Ground extends Looker {
  readonly languageOf: (path: string) => Language | null;
  /** How many lines of a file the baseline measured, by its name before a rename; 0 where it did not. */
  readonly measuredBefore: (file: FileScene) => number;
  readonly changeOf: (path: RepoPath) => ChangedFile | undefined;
}

/** More texts than this are not looked at; what was not looked at accuses nobody. */
const MAX_TEXTS = 5_000;

/** Files that show whether the tool measures blank lines, and how much of each there must be. */
const CONTROLS = 20;
const MIN_LINES = 10;

/** More blank lines than so many percent are no slip of the tool. */
const SLIPS_PERCENT = 2;

/** True where a file says that a program wrote it; of what the baseline measured, the head does not get to say so now. */
const isMade = (file: FileScene, text: string, { measuredBefore, changeOf }: Ground): boolean => {
  const line = generatedLine(text);
  if (line === null) return false;
  return measuredBefore(file) === 0 || changeOf(file.path)?.lines.some(({ from, to }) => from <= line && line <= to) !== true;
};

/**
 * True where what the baseline counted is there still, whatever its statements look like: in a file that did not change, and
 * in one of which less than half was taken out. What is shorter than the baseline counts is another text than it measured.
 */
const keepsCode = (file: FileScene, text: string, { languageOf, measuredBefore, changeOf }: Ground): boolean => {
  const [language, total, change] = [languageOf(file.path), measuredBefore(file), changeOf(file.path)];
  const code = language === null || total === 0 ? 0 : countCode(text, language);
  if (code === 0 || file.lines < total) return false;
  const [removed, added] = [change?.removed ?? 0, change?.lines.length ?? 0];
  return removed + added === 0 || (removed * 2 < total && code * 2 >= total);
};

const isIdle = (file: FileScene, ground: Ground): boolean => {
  const { path, test, language } = file;
  if (language === null || (test && (!isTestFile(path, language) || ground.languageOf(path)?.isSupport?.(path) === true))) return true;
  const text = ground.readSource(path);
  if (text === null || isMade(file, text, ground)) return true;
  return test ? !holdsTests(text, language) : !holdsCode(text, language) && !keepsCode(file, text, ground);
};

/** Which of the files that no report knows may be left alone. */
const idleFiles = (scene: Scene, ground: Ground): ReadonlySet<RepoPath> => {
  const ran = new Set(scene.cases.map(({ file }) => file));
  const open = scene.files.filter(({ path, test, cover, language }) =>
    language !== null && (test ? scene.cases.length > 0 && !ran.has(path) : cover === null && scene.coverage.files.length > 0));
  // What the baseline measured is looked at, however much else there is.
  const unread = new Set(open.filter((file) => ground.measuredBefore(file) === 0).slice(MAX_TEXTS));
  return new Set(open.filter((file) => unread.has(file) || isIdle(file, ground)).map(({ path }) => path));
};

const misfitOf = ({ coverage: { lines } }: Scene, { path, rows }: FileScene, { readSource, languageOf }: Ground): Misfit | null => {
  const [language, text] = [languageOf(path), readSource(path)];
  if (!rows?.lines || language === null || text === null) return null;
  const measured = lines.line.subarray(rows.lines.from, rows.lines.to);
  return { measured: measured.length, empty: emptyLines(text, language, measured) };
};

const isSlip = ({ measured, empty }: Misfit): boolean => empty * 100 <= SLIPS_PERCENT * measured;

/** Some tools measure every line, blank ones too: only where files that did not change show that this one does not, others are told. */
const misfitsOf = (scene: Scene, ground: Ground): ReadonlyMap<RepoPath, Misfit> => {
  const none = new Map<RepoPath, Misfit>();
  const changed = scene.changes?.files ?? none;
  const large = scene.files.filter(({ cover, test }) => !test && (cover?.lines?.total ?? 0) >= MIN_LINES);
  const suspects = large.filter(({ path }) => changed.has(path));
  if (suspects.length === 0) return none;
  const controls = large.filter(({ path }) => !changed.has(path)).slice(0, CONTROLS)
    .map((file) => misfitOf(scene, file, ground)).filter((misfit) => misfit !== null);
  if (controls.length === 0 || !controls.every(isSlip)) return none;
  return new Map(suspects.slice(0, MAX_TEXTS).flatMap((file) => {
    const misfit = misfitOf(scene, file, ground);
    return misfit === null || isSlip(misfit) ? [] : [[file.path, misfit] as const];
  }));
};

/** Asks git only where a report names its commit or its time, or where what left the reports is to be told from what left the tree. */
const commitsOf = (scene: Scene, base: string | null, { commits }: Looker): Pick<Look, "commits" | "committed" | "sinceBaseline"> => {
  const says = scene.reports.filter(isCoverage).some(({ commit, written }) => commit || (written && scene.changes !== null));
  const compares = scene.changes !== null && scene.before?.source === "base";
  const known = (says || compares) && commits ? commits(base) : null;
  return {
    commits: known?.ids ?? [],
    committed: known?.made ?? null,
    sinceBaseline: compares && known !== null && known.base !== null && known.base === scene.changes.since,
  };
};

/** Looks closer at a scene; `base` is the revision that the baseline was read from. */
export const lookCloser = (scene: Scene, languages: readonly Language[], looker: Looker, base: string | null): Look => {
  const ground: Ground = {
    ...looker,
    languageOf: languageFinder(languages),
    measuredBefore: (file) => {
      const { lines, functions } = entryOf(scene, file) ?? {};
      return (lines ?? functions)?.total ?? 0;
    },
    changeOf: (path) => scene.changes?.files.get(path),
  };
  return { idle: idleFiles(scene, ground), misfits: misfitsOf(scene, ground), ...commitsOf(scene, base, looker) };
};
