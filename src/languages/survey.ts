/** Which files of the tree are code, and how much of it there is. Knows paths and text, no syntax. */
import type { RepoPath } from "../model/path.ts";
import type { SourceFile } from "../model/scene.ts";
import type { Language } from "./language.ts";

/** Finds a path's language by its extension; declaration files, minified files and what its own tools leave alone are nobody's source. */
export const languageFinder = (languages: readonly Language[]): ((path: string) => Language | null) => {
  const byExtension = new Map(languages.flatMap((language) => language.extensions.map((extension) => [extension, language])));
  return (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (/\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(name)) return null;
    const language = byExtension.get(name.slice(name.lastIndexOf("."))) ?? null;
    return language?.isOutside?.(path) === true ? null : language;
  };
};

/** Number of lines as an editor counts them: one more than there are line ends, whoever wrote these. */
export const countLines = (text: string): number => {
  if (/[\r\u2028\u2029]/.test(text)) return text.split(/\r\n|[\r\n\u2028\u2029]/).length;
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
};

/** Number of lines that hold more than white space. */
export const countNonBlank = (text: string): number => {
  let count = 0;
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) blank = true;
    else if (blank && code > 32) {
      blank = false;
      count++;
    }
  }
  return count;
};

/**
 * Numbers of those lines, of the ones asked for, that hold more than white space or a comment.
 * An estimate of what a coverage tool would call coverable, for a file that no tool has looked at.
 */
export const codeLines = (text: string, language: Language, asked: Iterable<number>): number[] => {
  const lines = text.split("\n");
  return [...asked].filter((number) => {
    const line = lines[number - 1]?.trim() ?? "";
    return /[\p{L}\p{N}]/u.test(line) && !language.comments.some((comment) => line.startsWith(comment));
  });
};

/** How many of the lines asked for are blank or begin a line of comment; a mere star may begin code. */
export const emptyLines = (text: string, { comments }: Language, asked: Iterable<number>): number => {
  const marks = comments.filter((mark) => mark !== "*");
  const lines = text.split("\n");
  let empty = 0;
  for (const number of asked) {
    const line = lines[number - 1]?.trim();
    if (line === "" || (line !== undefined && marks.some((mark) => line.startsWith(mark)))) empty++;
  }
  return empty;
};

/** Surveys a tree: its sources with their sizes. `read` gives a file's text, or null for what is binary or too large. */
export const survey = (
  tree: readonly RepoPath[],
  languages: readonly Language[],
  read: (path: RepoPath) => string | null,
): SourceFile[] => {
  const languageOf = languageFinder(languages);
  const sources: SourceFile[] = [];
  for (const path of tree) {
    const language = languageOf(path);
    const text = language && read(path);
    if (language && text !== null) {
      sources.push({ path, language: language.id, test: language.isTest(path, text), nonBlank: countNonBlank(text), lines: countLines(text) });
    }
  }
  return sources;
};
