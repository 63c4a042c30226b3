/** Finds report files by globs. Knows no format. */
import { posix, resolve } from "node:path";
import micromatch from "micromatch";
import { globFault, GLOB_FAULTS } from "../model/glob.ts";
import { Problem } from "../model/problem.ts";
import { examine, exists, fileProblem, found, nameFromRoot, placeAt, type File, type FindOptions, type Found, type Match, type Place } from "./report-files.ts";
import { isInside } from "./system.ts";
import { filesBelow } from "./walk.ts";

/** Finds below one root; what was listed for one glob is there for the next. */
interface Search extends Place {
  readonly listed: Map<string, readonly string[]>;
}

const DOTTED = /(?:^|[/{,(|])\./;
const UNBOUNDED = /\*\*|\(/;

/** How reports are called. A glob that ends so asks for reports, and a folder of such a name is none; `reports/**` asks for what is in folders. */
const LIKE_REPORT = /\.(?:xml|json|jsonl|ndjson|info|lcov|out|cov|trx|tap|gz)$/i;

/** The files, and folders that are called like reports, below a folder that a glob may fit. Goes into `.git`, `node_modules` and dotted folders only when asked to. */
const listBelow = ({ realRoot, listed }: Search, base: string, glob: string): readonly string[] => {
  const depth = UNBOUNDED.test(glob) ? Infinity : glob.split("/").length - 1;
  const [git, modules, dotted] = [glob.includes(".git"), glob.includes("node_modules"), DOTTED.test(glob)];
  const key = [base, depth, git, modules, dotted].join("\0");
  const enters = (name: string): boolean =>
    name === ".git" ? git : name === "node_modules" ? modules : dotted || !name.startsWith(".");
  const files = listed.get(key) ?? filesBelow(resolve(realRoot, base), { depth, enters, keeps: () => true, keepsFolder: (name) => LIKE_REPORT.test(name) });
  listed.set(key, files);
  return files;
};

/** What a glob comes to without its braces, so that ranges such as {01..12} mean what a shell means by them. */
const alternativesOf = (glob: string): readonly string[] => {
  try {
    return glob.includes("{") ? micromatch.braces(glob, { expand: true }) : [glob];
  } catch {
    return [glob];
  }
};

// So that `**` crosses a folder with a line feed in its name. It is handed to RegExp; @types/micromatch 4.0.10 has it as a boolean.
const DOT_IS_ANY = { flags: "s" as unknown as boolean };

const matcherOf = (glob: string): ((path: string) => boolean) => {
  const matchers = alternativesOf(glob).map((one) => micromatch.matcher(one, DOT_IS_ANY));
  return (path) => matchers.some((matches) => matches(path));
};

const fromRoot = (search: Search, glob: string): string => nameFromRoot(search, glob, (written) => micromatch.scan(written).base);

const matchesOf = (search: Search, glob: string): readonly Match[] | Problem => {
  const path = fromRoot(search, glob);
  const scan = micromatch.scan(path);
  const base = scan.isGlob ? scan.base.replaceAll(/\\(.)/g, "$1") : path;
  if (search.options.outside !== true && !isInside(search.realRoot, resolve(search.realRoot, base))) {
    return fileProblem("report-unreadable", glob, "lies outside the root.", "Copy the report into the project before this step.");
  }
  // A name with brackets, such as [id].xml, is a name where such a file is there.
  if (exists(resolve(search.realRoot, path))) return [{ path, named: true }];
  if (!scan.isGlob) return [];
  return listBelow(search, base, scan.glob).filter(matcherOf(scan.glob)).map((name) => ({ path: posix.join(base, name), named: LIKE_REPORT.test(scan.glob) }));
};

/** Enough of a glob to know it by. */
const SHOWN = 60;

/** The problem of a glob that would not end, or cannot be compiled; null for others, and where a file has that very name. */
const refused = (search: Search, glob: string): Problem | null => {
  const fault = globFault(glob);
  if (fault === null || exists(resolve(search.realRoot, glob))) return null;
  const { must, hint } = GLOB_FAULTS[fault];
  return new Problem("usage", `The glob ${glob.length > SHOWN ? `${glob.slice(0, SHOWN)}…` : glob} must ${must}.`, { hint });
};

const isNegated = (glob: string): boolean => micromatch.scan(glob).negated;

const find = (search: Search, written: readonly string[]): Found => {
  const problems = written.flatMap((glob) => refused(search, glob) ?? []);
  const globs = written.filter((glob) => refused(search, glob) === null);
  const leftOut = globs.filter(isNegated).map((glob) => matcherOf(fromRoot(search, glob.slice(1))));
  const unmatched: string[] = [];
  const examined: (File | Problem)[] = problems;
  const taking = globs.filter((glob) => glob !== "" && !isNegated(glob));
  for (const glob of taking) {
    const matches = matchesOf(search, glob);
    const fitting = matches instanceof Problem
      ? [matches]
      : matches.filter(({ path }) => !leftOut.some((fits) => fits(path))).flatMap((match) => examine(search, match) ?? []);
    if (fitting.length === 0) unmatched.push(glob);
    examined.push(...fitting);
  }
  // Globs that only leave out have nothing to leave it out of.
  return found(search, examined, taking.length === 0 && problems.length === 0 ? globs : unmatched);
};

/**
 * Gives a function that finds the files that globs name below a root: braces, `**`, and `!glob` to leave out what
 * others fit. What cannot be taken is a problem; a glob or name that fits no file is the caller's to judge.
 * Folders are listed once, however often it is called. Throws tree-unreadable where the root is not there.
 */
export const reportFinder = (root: string, options: FindOptions = {}): ((globs: readonly string[]) => Found) => {
  const search: Search = { ...placeAt(root, options), listed: new Map() };
  return (globs) => find(search, globs);
};
