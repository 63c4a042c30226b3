/** Reads and writes small text files whole. Never waits on a pipe, never writes through a link; knows no format. */
import { randomUUID } from "node:crypto";
import {
  closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Problem, type Slug } from "../model/problem.ts";
import { isAbsent, isInside, reasonOf } from "./system.ts";

/** Configurations and baselines above this are refused. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/** Sources above this are generated, and not read. */
export const MAX_SOURCE_BYTES = 1024 * 1024;

// Windows has neither flag, where they count as 0, and no pipes among files.
const WITHOUT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK;
const WITHOUT_LINK = WITHOUT_WAITING | constants.O_NOFOLLOW;

/** A file of the project, and what to call it when it cannot be read. */
export interface TextRequest {
  readonly root: string;
  /** From the root, or absolute; shown as it is written. */
  readonly path: string;
  readonly slug: Slug;
  readonly maxBytes?: number;
}

/** Decodes UTF-8, with or without a byte order mark. Throws a Problem for anything else. */
export const decodeText = (bytes: Uint8Array, { path, slug }: Pick<TextRequest, "path" | "slug">): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(slug, `${path} is not UTF-8.`, { where: path, hint: "Save the file as UTF-8." });
  }
};

const openText = (path: string): number | null => {
  try {
    return openSync(path, WITHOUT_WAITING);
  } catch (thrown) {
    if (isAbsent(thrown)) return null;
    throw thrown;
  }
};

/** Reads a text file; null where there is none. Throws a Problem of the given slug for one that cannot be read. */
export const readText = ({ root, path, slug, maxBytes = MAX_TEXT_BYTES }: TextRequest): string | null => {
  let file: number | null = null;
  try {
    file = openText(resolve(root, path));
    if (file === null) return null;
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Problem(slug, `${path} is no regular file.`, { where: path, hint: "Name a file." });
    if (stat.size > maxBytes) {
      throw new Problem(slug, `${path} has ${stat.size} bytes, and ${maxBytes} are read at most.`, { where: path, hint: "See what filled it." });
    }
    return decodeText(readFileSync(file), { path, slug });
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw new Problem(slug, `${path} cannot be read (${reasonOf(thrown)}).`, { where: path, hint: "Let the user that runs this read the file." });
  } finally {
    if (file !== null) closeSync(file);
  }
};

/** Reads a source as text; null for what is binary, larger than MAX_SOURCE_BYTES, a link, or not to be read. */
export const readSource = (root: string, path: string): string | null => {
  let file: number | null = null;
  try {
    file = openSync(join(root, path), WITHOUT_LINK);
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > MAX_SOURCE_BYTES) return null;
    const bytes = readFileSync(file);
    return bytes.includes(0) ? null : new TextDecoder().decode(bytes);
  } catch (thrown) {
    reasonOf(thrown);
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
};

export interface TextOutput {
  /** The folder that the file must stay in; null where the user may name any place. */
  readonly root: string | null;
  /** From the root, or absolute. */
  readonly path: string;
  readonly text: string;
}

const unwritable = (path: string, why: string): Problem =>
  new Problem("output-unwritable", `${path} cannot be written: ${why}.`, { where: path, hint: "Name a file in a folder that can be written to." });

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Makes a folder and those above it. Node's own way tries for ever where the system lets nobody make one, as in /proc. */
const makeFolders = (folder: string): void => {
  if (isThere(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
};

/** Makes the folder of a file. Throws where it lies outside the root, or leaves it by a link. */
const makeFolder = (root: string, target: string, path: string): void => {
  if (!isInside(root, target)) throw unwritable(path, "it lies outside the root");
  let existing = dirname(target);
  while (!isThere(existing)) existing = dirname(existing);
  if (!isInside(realpathSync(root), realpathSync(existing))) throw unwritable(path, "a link leads out of the root");
  makeFolders(dirname(target));
};

const putInPlace = (target: string, text: string): void => {
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, target);
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw thrown;
  }
};

/** Writes a file whole or not at all, with the folders it needs. Throws output-unwritable, for a link too. */
export const writeTextAtomic = ({ root, path, text }: TextOutput): void => {
  const target = resolve(root ?? ".", path);
  try {
    if (root === null) makeFolders(dirname(target));
    else makeFolder(resolve(root), target, path);
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) throw unwritable(path, "something that is no regular file stands there");
    putInPlace(target, text);
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw unwritable(path, reasonOf(thrown));
  }
};
