/** Which of the changed lines hold code, for sources that no report may know. Reads through the function it is given. */
import type { Language } from "../languages/language.ts";
import { codeLines, languageFinder } from "../languages/survey.ts";
import type { RepoPath } from "../model/path.ts";
import type { Changes, LineRange } from "../model/scene.ts";

function* numbersOf(ranges: readonly LineRange[]): Generator<number> {
  for (const { from, to } of ranges) for (let line = from; line <= to; line++) yield line;
}

/** Gives, for each changed source that is no test, the changed lines that are more than blank or comment. */
export const changedCode = (
  changes: Changes | null,
  languages: readonly Language[],
  read: (path: RepoPath) => string | null,
): ReadonlyMap<RepoPath, readonly number[]> => {
  const languageOf = languageFinder(languages);
  const code = new Map<RepoPath, readonly number[]>();
  for (const { path, lines, status } of changes?.files.values() ?? []) {
    const language = languageOf(path);
    if (language === null || status === "deleted" || lines.length === 0) continue;
    const text = read(path);
    if (text !== null && !language.isTest(path, text)) code.set(path, codeLines(text, language, numbersOf(lines)));
  }
  return code;
};
