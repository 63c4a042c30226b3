/** A project as the gate meets it: its files, its git, its day. Puts the pieces of this folder together, decides nothing. */
import { resolve } from "node:path";
import { env as environment } from "node:process";
import type { RepoPath } from "../model/path.ts";
import { Problem, type Slug } from "../model/problem.ts";
import type { Changes } from "../model/scene.ts";
import { reportFinder, type Found } from "./files.ts";
import { openRepository, type Repository } from "./git.ts";
import type { Environment } from "./runner.ts";
import { readSource, readText, writeTextAtomic } from "./text.ts";
import { walkTree } from "./walk.ts";

/** Where links to lines begin. */
export interface LinkBase {
  readonly server: string;
  readonly owner: string;
  readonly name: string;
  readonly sha: string;
}

export interface World {
  /** Absolute. */
  readonly root: string;
  /** ISO date: today in UTC, or the day of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/). */
  readonly today: string;
  /** A file of the root; null where there is none. Throws a Problem of the given slug for one that cannot be read. */
  readonly readText: (path: string, slug: Slug) => string | null;
  readonly textAt: (ref: string, path: string) => Promise<string | null>;
  readonly findReports: (globs: readonly string[]) => Found;
  readonly tree: () => readonly RepoPath[];
  readonly readSource: (path: RepoPath) => string | null;
  readonly changesSince: (ref: string) => Changes;
  /** Writes a file that the user named, anywhere; from the current folder. */
  readonly writeText: (path: string, text: string) => void;
  /** Writes a file of the project, which must stay in the root. */
  readonly writeInRoot: (path: string, text: string) => void;
  /** The root's folder inside the repository: "" or ends with a slash. */
  readonly prefix: () => string;
  /** Parents of the commit that is checked out. */
  readonly parents: () => readonly string[];
  /** Null outside of a runner. */
  readonly repository: () => LinkBase | null;
}

export interface WorldOptions {
  readonly env?: Environment;
  /** Asks GitHub for a file of a revision that the clone does not have; null where it has none. */
  readonly fetchText?: ((ref: string, pathInRepository: string) => Promise<string | null>) | null;
  /** The commit that links lead to, where it is not the runner's. */
  readonly sha?: string | null;
}

const SECOND = 1000;

/** Seconds of a calendar that ISO dates can write in ten characters. */
const EPOCH = /^\d{1,11}$/;

const dayOf = ({ SOURCE_DATE_EPOCH: epoch = "" }: Environment): string =>
  new Date(EPOCH.test(epoch) ? Number(epoch) * SECOND : Date.now()).toISOString().slice(0, "2026-01-01".length);

const linkBaseOf = (env: Environment, sha: string | null | undefined): LinkBase | null => {
  const [owner, name] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const commit = sha ?? env["GITHUB_SHA"];
  return owner && name && commit ? { server: env["GITHUB_SERVER_URL"] || "https://github.com", owner, name, sha: commit } : null;
};

const noRepository = (ref: string): Problem => new Problem("base-unreadable", `${ref} cannot be read: the root is in no git repository.`, {
  where: ref, hint: "Check the project out with git, or leave the base away.",
});

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

const readAt = async (repository: Repository | null, options: WorldOptions, ref: string, path: string): Promise<string | null> => {
  try {
    if (repository === null) throw noRepository(ref);
    return repository.showFile(ref, path);
  } catch (thrown) {
    if (!(thrown instanceof Problem) || !options.fetchText) throw thrown;
    return options.fetchText(ref, `${repository?.prefix ?? ""}${path}`);
  }
};

/** Opens a project by its root. Throws tree-unreadable, here or later, where the root is not there or git refuses. */
export const openWorld = (folder: string, options: WorldOptions = {}): World => {
  const root = resolve(folder);
  const env = options.env ?? environment;
  const repository = once(() => openRepository(root));
  const changesSince = (ref: string): Changes => {
    const known = repository();
    if (known === null) throw noRepository(ref);
    return known.changesSince(ref);
  };
  return {
    root,
    today: dayOf(env),
    findReports: reportFinder(root),
    readText: (path, slug) => readText({ root, path, slug }),
    textAt: (ref, path) => readAt(repository(), options, ref, path),
    tree: () => repository()?.listFiles() ?? walkTree(root),
    readSource: (path) => readSource(root, path),
    changesSince,
    writeText: (path, text) => writeTextAtomic({ root: null, path, text }),
    writeInRoot: (path, text) => writeTextAtomic({ root, path, text }),
    prefix: () => repository()?.prefix ?? "",
    parents: () => repository()?.parents ?? [],
    repository: () => linkBaseOf(env, options.sha),
  };
};
