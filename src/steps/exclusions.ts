/** What a pull request newly leaves out of coverage and of the gate: reads the changed files in question, both versions. */
import type { Language } from "../languages/language.ts";
import { codeLines, languageFinder } from "../languages/survey.ts";
import { byKeys, byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import { asProblem } from "../model/problem.ts";
import type { Exclusion } from "../model/proposal.ts";
import type { ChangedFile, Changes } from "../model/scene.ts";
import { markIn, mayHoldMark } from "../policy/marks.ts";
import { newMarks, type MarkedSource } from "../policy/new-marks.ts";
import { grownRegions, type Growth, type SourceVersions } from "../policy/regions.ts";
import { toolChanges, type FileVersions } from "../policy/tool-changes.ts";
import { isBarFile } from "../policy/tool-files.ts";
import { workflowChanges } from "../policy/workflow-changes.ts";

/** Files now, and at a revision. */
export interface VersionReader {
  readonly readSource: (path: RepoPath) => string | null;
  readonly textAt: (ref: string, path: string) => Promise<string | null>;
  /** Workflows above the root that changed since a commit; absent where nobody can tell. */
  readonly outerWorkflows?: (since: string) => Promise<readonly FileVersions[]>;
}

export interface Exclusions {
  readonly list: readonly Exclusion[];
  /** Lines of code that marks newly reach, by path. */
  readonly hidden: ReadonlyMap<string, readonly number[]>;
}

/** More configurations of tools than these do not change at once. */
const MAX_BAR_FILES = 200;

const baseText = async (reader: VersionReader, ref: string, { path, before, status }: ChangedFile): Promise<string | null> => {
  if (status === "added") return null;
  try {
    return await reader.textAt(ref, before ?? path);
  } catch (thrown) {
    // A file that is no text is no configuration. A revision that cannot be read leaves open what it says.
    if (asProblem(thrown).where === ref) throw thrown;
    return null;
  }
};

/** Larger than any configuration that people write. */
const MAX_BAR_TEXT = 256 * 1024;

const bounded = (text: string | null): string | null => (text !== null && text.length > MAX_BAR_TEXT ? null : text);

const versionsOf = async (reader: VersionReader, changes: Changes, ref: string): Promise<FileVersions[]> => {
  const files = [...changes.files.values()].filter(({ path, before }) => isBarFile(path) || (before !== null && isBarFile(before))).slice(0, MAX_BAR_FILES);
  const versions: FileVersions[] = [];
  for (const file of files) {
    versions.push({ path: file.path, base: bounded(await baseText(reader, ref, file)), head: file.status === "deleted" ? null : bounded(reader.readSource(file.path)) });
  }
  const outer = changes.since === undefined ? [] : await reader.outerWorkflows?.(changes.since) ?? [];
  return [...versions, ...outer.map(({ path, base, head }) => ({ path, base: bounded(base), head: bounded(head) }))];
};

type LanguageOf = (path: string) => Language | null;

const markedSources = ({ picked }: Changes, languageOf: LanguageOf, reader: VersionReader): MarkedSource[] =>
  [...picked ?? []].sort(([a], [b]) => byText(a, b)).flatMap(([path, lines]): MarkedSource[] => {
    const language = languageOf(path);
    // What marks keep out of tests keeps nothing of the code out.
    return language === null || language.isTest(path, reader.readSource(path as RepoPath)) ? [] : [{ ...lines, path, language: language.id }];
  });

/** More sources with marks than these do not change at once. */
const MAX_MARKED = 500;

const holdsMark = (text: string, language: Language): boolean =>
  mayHoldMark(text) && text.split("\n").some((line) => markIn(line, language.id) !== null);

/** Both versions of the changed sources in which marks stand, or stood. Where none stands in any of them now, none keeps anything out. */
const sourceVersions = async (reader: VersionReader, { files, picked }: Changes, { ref, languageOf }: { readonly ref: string; readonly languageOf: LanguageOf }): Promise<SourceVersions[]> => {
  const sources = [...files.values()].flatMap((file) => {
    const language = languageOf(file.path);
    const head = file.status === "deleted" ? null : reader.readSource(file.path);
    if (language === null || language.isTest(file.path, head)) return [];
    const stands = head !== null && holdsMark(head, language);
    const stood = picked?.get(file.path)?.removed.some((line) => markIn(line, language.id) !== null) ?? false;
    return stands || stood ? [{ file, language: language.id, head, stands }] : [];
  }).slice(0, MAX_MARKED);
  if (!sources.some(({ stands }) => stands)) return [];
  const versions: SourceVersions[] = [];
  for (const { file, language, head } of sources) versions.push({ path: file.path, language, head, base: await baseText(reader, ref, file) });
  return versions;
};

const grownBeyond = (growths: readonly Growth[], marks: readonly Exclusion[]): Exclusion[] => {
  const told = new Set(marks.map(({ path, line }) => `${path}:${line ?? ""}`));
  return growths.filter(({ path, line }) => !told.has(`${path}:${line}`)).map(({ path, line, text, lines }) =>
    ({ path, line, text: `${text}, which reaches ${lines.length} more line${lines.length === 1 ? "" : "s"}`, place: "region" as const }));
};

const hiddenBy = (growths: readonly Growth[]): ReadonlyMap<string, readonly number[]> => {
  const hidden = new Map<string, readonly number[]>();
  for (const { path, lines } of growths) hidden.set(path, [...hidden.get(path) ?? [], ...lines].sort((a, b) => a - b));
  return hidden;
};

const inOrder = byKeys<Exclusion>(({ path }) => path, ({ line }) => line ?? 0, ({ text }) => text);

/** What reading exclusions needs to know besides the changes. */
export interface Ground {
  /** What the changes are counted from. */
  readonly ref: string;
  readonly languages: readonly Language[];
  /** True for what the policy leaves out of everything anyway. */
  readonly excluded: (path: string) => boolean;
}

/** Gathers what is newly left out. */
export async function readExclusions(reader: VersionReader, changes: Changes, { ref, languages, excluded }: Ground): Promise<Exclusions> {
  const ofAny = languageFinder(languages);
  const languageOf: LanguageOf = (path) => (excluded(path) ? null : ofAny(path));
  const versions = await versionsOf(reader, changes, ref);
  const marks = newMarks(markedSources(changes, languageOf, reader));
  const growths = grownRegions(await sourceVersions(reader, changes, { ref, languageOf }), ({ path, text }, lines) => codeLines(text, languageOf(path)!, lines));
  return {
    list: [...marks, ...grownBeyond(growths, marks), ...toolChanges(versions), ...workflowChanges(versions)].sort(inOrder),
    hidden: hiddenBy(growths),
  };
}
