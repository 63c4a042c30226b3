/** Finds report files by globs and hands over their bytes. Knows no format; opens nothing but regular files. */
import { closeSync, constants, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, posix, relative, resolve } from "node:path";
import micromatch from "micromatch";
import { byKeys } from "../model/order.ts";
import { Problem, type Slug } from "../model/problem.ts";
import { isInside, reasonOf, withSlashes } from "./system.ts";
import { filesBelow } from "./walk.ts";

/** Larger reports are refused: text that a tool wrote for one run does not come near. */
export const MAX_REPORT_BYTES = 1024 ** 3;

/** What is read at a time: little enough to stay in the cache of a processor until it is looked at. */
const CHUNK_BYTES = 128 * 1024;

/** Bytes to read. The same shape as `Source` in formats/format.ts, which this folder does not import. */
export interface Source {
  /** Path from the root; absolute for a file outside of it. */
  readonly path: string;
  readonly size: number;
  /** The content from its beginning; every chunk overwrites the one before it. */
  readonly chunks: () => Iterable<Uint8Array>;
}

export interface Found {
  /** Each file once, ordered by path. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** Globs that no file fits, and names of files that are not there, as they were written. */
  readonly unmatched: readonly string[];
}

export interface FindOptions {
  /** True where files outside the root may be named. */
  readonly outside?: boolean;
  /** MAX_REPORT_BYTES, unless a test says less. */
  readonly maxBytes?: number;
}

/** A path that a glob fits, or that was written out. */
interface Match {
  readonly path: string;
  readonly named: boolean;
}

/** A regular file, and where it really lies. */
interface File {
  readonly path: string;
  readonly real: string;
  readonly size: number;
}

/** Finds below one root; what was listed for one glob is there for the next. */
interface Search {
  readonly root: string;
  /** The root without links. */
  readonly realRoot: string;
  readonly options: FindOptions;
  readonly listed: Map<string, readonly string[]>;
}

const READABLE = "Let the user that runs this read the file.";

const problem = (slug: Slug, path: string, what: string, hint: string): Problem =>
  new Problem(slug, `${path} ${what}`, { where: path, hint });

const exists = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (thrown) {
    reasonOf(thrown);
    return false;
  }
};

/** Reads a file in chunks. Throws report-unreadable when it is not, or does not stay, what was found. */
function* chunksOf(path: string, size: number, shown: string): Generator<Uint8Array> {
  const changed = (): Problem => problem("report-unreadable", shown, "changed while it was read.", "Judge after the tools that write it have ended.");
  let file: number | null = null;
  try {
    // What was a file a moment ago may be a pipe by now, and opening one would wait for ever.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size + 1));
    let left = size;
    for (let length; (length = readSync(file, buffer)) > 0;) {
      left -= length;
      if (left < 0) throw changed();
      yield buffer.subarray(0, length);
    }
    if (left > 0) throw changed();
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw problem("report-unreadable", shown, `cannot be read (${reasonOf(thrown)}).`, READABLE);
  } finally {
    if (file !== null) closeSync(file);
  }
}

const DOTTED = /(?:^|[/{,(|])\./;
const UNBOUNDED = /\*\*|\(/;

/** The files below a folder that a glob may fit. Goes into `.git`, `node_modules` and dotted folders only when asked to. */
const listBelow = ({ realRoot, listed }: Search, base: string, glob: string): readonly string[] => {
  const depth = UNBOUNDED.test(glob) ? Infinity : glob.split("/").length - 1;
  const [git, modules, dotted] = [glob.includes(".git"), glob.includes("node_modules"), DOTTED.test(glob)];
  const key = [base, depth, git, modules, dotted].join("\0");
  const enters = (name: string): boolean =>
    name === ".git" ? git : name === "node_modules" ? modules : dotted || !name.startsWith(".");
  const files = listed.get(key) ?? filesBelow(resolve(realRoot, base), { depth, enters, keeps: () => true });
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

/** A glob or name from the root, without `./`; absolute only where it lies outside. */
const fromRoot = ({ root, realRoot }: Search, glob: string): string => {
  const written = posix.normalize(withSlashes(glob));
  const top = [root, realRoot].find((folder) => isAbsolute(written) && isInside(folder, micromatch.scan(written).base));
  return top === undefined ? written : withSlashes(relative(top, written));
};

const matchesOf = (search: Search, glob: string): readonly Match[] | Problem => {
  const path = fromRoot(search, glob);
  const scan = micromatch.scan(path);
  const base = scan.isGlob ? scan.base.replaceAll(/\\(.)/g, "$1") : path;
  if (search.options.outside !== true && !isInside(search.realRoot, resolve(search.realRoot, base))) {
    return problem("report-unreadable", glob, "lies outside the root.", "Copy the report into the project before this step.");
  }
  // A name with brackets, such as [id].xml, is a name where such a file is there.
  if (exists(resolve(search.realRoot, path))) return [{ path, named: true }];
  if (!scan.isGlob) return [];
  return listBelow(search, base, scan.glob).filter(matcherOf(scan.glob)).map((name) => ({ path: posix.join(base, name), named: false }));
};

/** Looks at a match without opening it. Null for a folder that a glob fits by way of a link. */
const examine = ({ realRoot, options: { outside = false, maxBytes = MAX_REPORT_BYTES } }: Search, { path, named }: Match): File | Problem | null => {
  try {
    const real = realpathSync(resolve(realRoot, path));
    if (!outside && !isInside(realRoot, real)) {
      return problem("report-unreadable", path, "leads out of the root by a link.", "Copy the report into the project before this step.");
    }
    const stat = lstatSync(real);
    if (stat.isDirectory()) {
      return named ? problem("report-unreadable", path, "is a folder.", `Name the files in it, such as ${posix.join(path, "**/*.xml")}.`) : null;
    }
    if (!stat.isFile()) return problem("report-unreadable", path, "is no regular file.", "Write the report to a file first.");
    if (stat.size > maxBytes) return problem("report-too-large", path, `has ${stat.size} bytes, and ${maxBytes} are read at most.`, "Write one report for each part of the project.");
    return { path, real, size: stat.size };
  } catch (thrown) {
    return problem("report-unreadable", path, `cannot be read (${reasonOf(thrown)}).`, READABLE);
  }
};

/** One file by two names is one report: the name that is no link stands for it. */
const withoutAliases = ({ realRoot }: Search, files: readonly File[]): Source[] => {
  const isLink = ({ path, real }: File): number => Number(resolve(realRoot, path) !== real);
  const byReal = new Map<string, File>();
  for (const file of [...files].sort(byKeys(isLink, ({ path }) => path))) {
    if (!byReal.has(file.real)) byReal.set(file.real, file);
  }
  return [...byReal.values()].sort(byKeys(({ path }) => path))
    .map(({ path, real, size }) => ({ path, size, chunks: () => chunksOf(real, size, path) }));
};

const isNegated = (glob: string): boolean => micromatch.scan(glob).negated;

const find = (search: Search, globs: readonly string[]): Found => {
  const leftOut = globs.filter(isNegated).map((glob) => matcherOf(fromRoot(search, glob.slice(1))));
  const problems: Problem[] = [];
  const unmatched: string[] = [];
  const files: File[] = [];
  const take = (one: File | Problem): void => {
    if (!(one instanceof Problem)) files.push(one);
    else if (!problems.some(({ message }) => message === one.message)) problems.push(one);
  };
  const taking = globs.filter((glob) => glob !== "" && !isNegated(glob));
  for (const glob of taking) {
    const matches = matchesOf(search, glob);
    const found = matches instanceof Problem
      ? [matches]
      : matches.filter(({ path }) => !leftOut.some((fits) => fits(path))).flatMap((match) => examine(search, match) ?? []);
    if (found.length === 0) unmatched.push(glob);
    found.forEach(take);
  }
  // Globs that only leave out have nothing to leave it out of.
  return { sources: withoutAliases(search, files), problems, unmatched: taking.length === 0 ? globs : unmatched };
};

const unreadableRoot = (root: string, why: string): Problem =>
  new Problem("tree-unreadable", `The root ${why}.`, { where: root, hint: "Name a folder that exists." });

const realRootOf = (root: string): string => {
  try {
    const real = realpathSync(root);
    if (!lstatSync(real).isDirectory()) throw unreadableRoot(root, "is no folder");
    return real;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw unreadableRoot(root, `cannot be read (${reasonOf(thrown)})`);
  }
};

/**
 * Gives a function that finds the files that globs name below a root: braces, `**`, and `!glob` to leave out what
 * others fit. What cannot be taken is a problem; a glob or name that fits no file is the caller's to judge.
 * Folders are listed once, however often it is called. Throws tree-unreadable where the root is not there.
 */
export const reportFinder = (root: string, options: FindOptions = {}): ((globs: readonly string[]) => Found) => {
  const search = { root: resolve(root), realRoot: realRootOf(resolve(root)), options, listed: new Map() };
  return (globs) => find(search, globs);
};
