/** Which files the tree itself marks as written by a tool: `linguist-generated` and `linguist-vendored` in .gitattributes. */
import micromatch from "micromatch";
import { globFault } from "../model/glob.ts";
import type { RepoPath } from "../model/path.ts";

const MARKED = /^(\S+)\s(?:.*\s)?linguist-(?:generated|vendored)(?:=true)?(?:\s|$)/;
const MAX_FILES = 50;
/** More patterns than this are a list of something else. */
const MAX_PATTERNS = 1000;
/** Longer patterns, or such with more stars, cost more to compare than they tell. */
const MAX_PATTERN = 200;
const MAX_STARS = 6;

const isSound = (pattern: string): boolean => pattern.length <= MAX_PATTERN && pattern.split(/\*+/).length <= MAX_STARS + 1 && globFault(pattern) === null;

const matcherIn = (folder: string, pattern: string): ((path: string) => boolean) => {
  const anywhere = pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`;
  return micromatch.matcher(`${folder}${anywhere}`, { dot: true });
};

/** Gives a function that is true for marked files. */
export const generatedIn = (tree: ReadonlySet<RepoPath>, read: (path: string) => string | null): ((path: string) => boolean) => {
  let matchers: readonly ((path: string) => boolean)[] | null = null;
  const prepare = (): readonly ((path: string) => boolean)[] =>
    [...tree].filter((path) => /(?:^|\/)\.gitattributes$/.test(path)).slice(0, MAX_FILES).flatMap((path) => {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      return (read(path) ?? "").split("\n").flatMap((line) => {
        const pattern = MARKED.exec(line.trim())?.[1];
        return pattern === undefined || !isSound(pattern) ? [] : [matcherIn(folder, pattern)];
      });
    }).slice(0, MAX_PATTERNS);
  return (path) => (matchers ??= prepare()).some((matches) => matches(path));
};
