/** Hands over the bytes of report files. Knows no glob and no format; opens nothing but regular files. */
import { closeSync, constants, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, posix, relative, resolve } from "node:path";
import { byKeys } from "../model/order.ts";
import { Problem, type Slug } from "../model/problem.ts";
import { isInside, reasonOf, withSlashes } from "./system.ts";

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
export interface Match {
  readonly path: string;
  /** True where a folder is no answer: its name was written out, or at least how it ends. */
  readonly named: boolean;
}

/** A regular file, and where it really lies. */
export interface File {
  readonly path: string;
  readonly real: string;
  readonly size: number;
}

/** Where files are looked for. */
export interface Place {
  readonly root: string;
  /** The root without links. */
  readonly realRoot: string;
  readonly options: FindOptions;
}

const READABLE = "Let the user that runs this read the file.";

/** A problem of a report file. */
export const fileProblem = (slug: Slug, path: string, what: string, hint: string): Problem =>
  new Problem(slug, `${path} ${what}`, { where: path, hint });

/** True where there is something by this name, be it a link to nothing. */
export const exists = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (thrown) {
    reasonOf(thrown);
    return false;
  }
};

/** Reads a file in chunks. Throws report-unreadable when it is not, or does not stay, what was found. */
function* chunksOf(path: string, size: number, shown: string): Generator<Uint8Array> {
  const changed = (): Problem => fileProblem("report-unreadable", shown, "changed while it was read.", "Judge after the tools that write it have ended.");
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
    throw fileProblem("report-unreadable", shown, `cannot be read (${reasonOf(thrown)}).`, READABLE);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Looks at a match without opening it. Null for a folder that a glob fits which does not ask for it. */
export const examine = ({ realRoot, options: { outside = false, maxBytes = MAX_REPORT_BYTES } }: Place, { path, named }: Match): File | Problem | null => {
  try {
    const real = realpathSync(resolve(realRoot, path));
    if (!outside && !isInside(realRoot, real)) {
      return fileProblem("report-unreadable", path, "leads out of the root by a link.", "Copy the report into the project before this step.");
    }
    const stat = lstatSync(real);
    if (stat.isDirectory()) {
      return named ? fileProblem("report-unreadable", path, "is a folder.", `Name the files in it, such as ${posix.join(path, "**/*.xml")}.`) : null;
    }
    if (!stat.isFile()) return fileProblem("report-unreadable", path, "is no regular file.", "Write the report to a file first.");
    if (stat.size > maxBytes) return fileProblem("report-too-large", path, `has ${stat.size} bytes, and ${maxBytes} are read at most.`, "Write one report for each part of the project.");
    return { path, real, size: stat.size };
  } catch (thrown) {
    return fileProblem("report-unreadable", path, `cannot be read (${reasonOf(thrown)}).`, READABLE);
  }
};

/** One file by two names is one report: the name that is no link stands for it. */
export const withoutAliases = ({ realRoot }: Place, files: readonly File[]): Source[] => {
  const isLink = ({ path, real }: File): number => Number(resolve(realRoot, path) !== real);
  const byReal = new Map<string, File>();
  for (const file of [...files].sort(byKeys(isLink, ({ path }) => path))) {
    if (!byReal.has(file.real)) byReal.set(file.real, file);
  }
  return [...byReal.values()].sort(byKeys(({ path }) => path))
    .map(({ path, real, size }) => ({ path, size, chunks: () => chunksOf(real, size, path) }));
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

/** A place to look for files in. Throws tree-unreadable where the root is not there. */
export const placeAt = (root: string, options: FindOptions): Place => ({ root: resolve(root), realRoot: realRootOf(resolve(root)), options });

/** A name, or a glob of which `baseOf` gives the plain beginning, from the root and without `./`; absolute only where it lies outside. */
export const nameFromRoot = ({ root, realRoot }: Place, name: string, baseOf: (written: string) => string): string => {
  const written = posix.normalize(withSlashes(name));
  const top = [root, realRoot].find((folder) => isAbsolute(written) && isInside(folder, baseOf(written)));
  return top === undefined ? written : withSlashes(relative(top, written));
};

/** Sorts what was examined into sources and problems, each problem once. */
export const found = (place: Place, examined: readonly (File | Problem)[], unmatched: readonly string[]): Found => {
  const problems = new Map(examined.flatMap((one) => (one instanceof Problem ? [[one.message, one] as const] : [])));
  const files = examined.filter((one): one is File => !(one instanceof Problem));
  return { sources: withoutAliases(place, files), problems: [...problems.values()], unmatched };
};

/**
 * Finds files by their names, without a look at globs: of what has their characters only what is there by that very name.
 * Throws tree-unreadable where the root is not there.
 */
export const namedReports = (root: string, names: readonly string[], options: FindOptions = {}): Found => {
  const place = placeAt(root, options);
  const paths = new Map(names.map((name) => [name, nameFromRoot(place, name, (written) => written)]));
  const isThere = (name: string): boolean => name !== "" && exists(resolve(place.realRoot, paths.get(name)!));
  const examined = names.filter(isThere).flatMap((name) => examine(place, { path: paths.get(name)!, named: true }) ?? []);
  return found(place, examined, names.filter((name) => !isThere(name)));
};
