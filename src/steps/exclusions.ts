/** What a pull request newly leaves out of coverage and of the gate: reads the changed files in question, both versions. */
import type { Language } from "../languages/language.ts";
import { codeLines, languageFinder } from "../languages/survey.ts";
import { byKeys, byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import { asProblem } from "../model/problem.ts";
import type { Exclusion } from "../model/proposal.ts";
import type { ChangedFile, Changes } from "../model/scene.ts";
import { newMarks, type MarkedSource } from "../policy/new-marks.ts";
import { linesReached } from "../policy/reach.ts";
import { toolChanges, type FileVersions } from "../policy/tool-changes.ts";
import { isBarFile } from "../policy/tool-files.ts";
import { workflowChanges } from "../policy/workflow-changes.ts";

/** Files now, and at a revision. */
export interface VersionReader {
  readonly readSource: (path: RepoPath) => string | null;
  readonly textAt: (ref: string, path: string) => Promise<string | null>;
  /** Workflows above the root that changed since a commit; absent where nobody can tell. */
  readonly outerWorkflows?: (since: string) => readonly FileVersions[];
}

export interface Exclusions {
  readonly list: readonly Exclusion[];
  /** Lines of code that the new marks reach, by path. */
  readonly hidden: ReadonlyMap<string, readonly number[]>;
}

/** More configurations of tools than these do not change at once. */
const MAX_BAR_FILES = 200;

const baseText = async (reader: VersionReader, ref: string, { path, before, status }: ChangedFile): Promise<string | null> => {
  if (status === "added") return null;
  try {
    return await reader.textAt(ref, before ?? path);
  } catch (thrown) {
    // A file that is no text is no configuration.
    asProblem(thrown);
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
  const outer = changes.since === undefined ? [] : reader.outerWorkflows?.(changes.since) ?? [];
  return [...versions, ...outer.map(({ path, base, head }) => ({ path, base: bounded(base), head: bounded(head) }))];
};

const markedSources = ({ picked }: Changes, languageOf: (path: string) => Language | null, reader: VersionReader): MarkedSource[] =>
  [...picked ?? []].sort(([a], [b]) => byText(a, b)).flatMap(([path, lines]): MarkedSource[] => {
    const language = languageOf(path);
    // What marks keep out of tests keeps nothing of the code out.
    return language === null || language.isTest(path, reader.readSource(path as RepoPath)) ? [] : [{ ...lines, path, language: language.id }];
  });

const hiddenBy = (marks: readonly Exclusion[], reader: VersionReader, languageOf: (path: string) => Language | null): ReadonlyMap<string, readonly number[]> => {
  const hidden = new Map<string, readonly number[]>();
  for (const path of new Set(marks.map((mark) => mark.path))) {
    const [language, text] = [languageOf(path), reader.readSource(path as RepoPath)];
    if (language === null || text === null) continue;
    const marked = marks.flatMap((mark) => (mark.path === path && mark.line !== null ? [mark.line] : []));
    hidden.set(path, codeLines(text, language, linesReached(text, language.id, marked)));
  }
  return hidden;
};

const inOrder = byKeys<Exclusion>(({ path }) => path, ({ line }) => line ?? 0, ({ text }) => text);

/** Gathers what is newly left out. `ref` is what the changes are counted from. */
export async function readExclusions(
  reader: VersionReader, changes: Changes, { ref, languages }: { readonly ref: string; readonly languages: readonly Language[] },
): Promise<Exclusions> {
  const languageOf = languageFinder(languages);
  const versions = await versionsOf(reader, changes, ref);
  const marks = newMarks(markedSources(changes, languageOf, reader));
  return {
    list: [...marks, ...toolChanges(versions), ...workflowChanges(versions)].sort(inOrder),
    hidden: hiddenBy(marks, reader, languageOf),
  };
}
