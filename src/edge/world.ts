/** A project as the gate meets it: its files, its git, its day. Puts the pieces of this folder together, decides nothing. */
import { resolve } from "node:path";
import { env as environment } from "node:process";
import type { RepoPath } from "../model/path.ts";
import { asProblem, Problem, type Slug } from "../model/problem.ts";
import type { Changes } from "../model/scene.ts";
import { distantChanges, distantWorkflows, type Ground } from "./distant-changes.ts";
import { reportFinder } from "./files.ts";
import type { Found } from "./report-files.ts";
import { grammarLoader, type WithTree } from "./grammars.ts";
import { openRepository, type Repository } from "./git.ts";
import { commitsOf, type Commits } from "./git-commits.ts";
import { committedFiles } from "./git-committed.ts";
import { hasGit } from "./git-run.ts";
import type { Compare, Comparison } from "./github-compare.ts";
import { outerWorkflows, type OutsideFile } from "./git-workflows.ts";
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

/** A commit, and when it was made. */
export interface Commit {
  readonly sha: string;
  /** Seconds since 1970. */
  readonly time: number;
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
  /** Loads a grammar of a language by its name, on first use; null for one that is not shipped. */
  readonly grammar: (name: string) => Promise<WithTree | null>;
  /** Asks GitHub where the clone cannot tell, and GitHub may be asked. */
  readonly changesSince: (ref: string, wanted?: (line: string) => boolean) => Promise<Changes>;
  /** Where files were moved since one of them was last committed, by their old paths; none without git. */
  readonly renamesSince: (path: string) => ReadonlyMap<string, string>;
  /** The same since a commit; none where this clone does not know it. */
  readonly renamesFrom: (sha: string) => ReadonlyMap<string, string>;
  /** Those of some files that are as the commit has them; none without git. */
  readonly committed: (paths: readonly string[]) => ReadonlySet<string>;
  /** Workflows above the root that changed since a commit; none without git, or where the root is the top. */
  readonly outerWorkflows: (since: string) => Promise<readonly OutsideFile[]>;
  /** Writes a file that the user named, anywhere; from the current folder. */
  readonly writeText: (path: string, text: string) => void;
  /** Writes a file of the project, which must stay in the root. */
  readonly writeInRoot: (path: string, text: string) => void;
  /** The root's folder inside the repository: "" or ends with a slash. */
  readonly prefix: () => string;
  /** What git tells of the commit that is judged, and of a revision. */
  readonly commits: (ref: string | null) => Commits;
  /** Parents of the commit that is checked out. */
  readonly parents: () => readonly string[];
  /** The commit that is checked out; null without git, and before the first commit. */
  readonly head: () => Commit | null;
  /** Null outside of a runner. */
  readonly repository: () => LinkBase | null;
}

export interface WorldOptions {
  readonly env?: Environment;
  /** Asks GitHub for a file of a revision that the clone does not have; null where it has none. */
  readonly fetchText?: ((ref: string, pathInRepository: string) => Promise<string | null>) | null;
  /** Asks GitHub what changed, where the clone cannot tell. */
  readonly compare?: Compare | null;
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

/** Without a base nobody needs git, so why there is none is asked only here. */
const noRepository = (ref: string): Problem => (hasGit()
  ? new Problem("base-unreadable", `${ref} cannot be read: the root is no checkout of a git repository.`, {
      where: ref, hint: "Check the project out with git, or leave the base away.",
    })
  : new Problem("base-unreadable", `${ref} cannot be read: git is not installed, or not on the PATH.`, {
      where: ref, hint: "Install git before the project is checked out, or leave the base away.",
    }));

const NO_COMMITS: Commits = { ids: [], made: null, base: null };

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** What is only for display does without a git that refuses: the tree says why. */
const unlessRefused = (open: () => Repository | null): Repository | null => {
  try {
    return open();
  } catch (thrown) {
    asProblem(thrown);
    return null;
  }
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

/** Reads changes from git; from GitHub where git lacks the base, and what belongs to them from there as well. */
const changesReader = (root: string, repository: () => Repository | null, { compare, fetchText }: WorldOptions): Pick<World, "changesSince" | "outerWorkflows"> => {
  const distant = new Map<string, Comparison>();
  const groundOf = (known: Repository | null): Ground => ({ root, prefix: known?.prefix ?? "", textAt: fetchText ?? (() => Promise.resolve(null)) });
  return {
    changesSince: async (ref, wanted) => {
      const known = repository();
      if (known === null) throw noRepository(ref);
      try {
        return known.changesSince(ref, wanted);
      } catch (thrown) {
        if (asProblem(thrown).slug !== "base-unreadable" || !compare || !fetchText || known.headSha === null) throw thrown;
        const comparison = await compare(ref, known.headSha);
        distant.set(comparison.since, comparison);
        return distantChanges(comparison, groundOf(known), { ref, wanted, local: known.changesSince("HEAD", wanted) });
      }
    },
    outerWorkflows: async (since) => {
      const comparison = distant.get(since);
      return comparison ? distantWorkflows(comparison, groundOf(repository())) : outerWorkflows({ root, prefix: repository()?.prefix ?? "" }, since);
    },
  };
};

const headOf = (repository: Repository | null): Commit | null => {
  const time = repository?.headTime() ?? null;
  return time !== null && repository?.headSha ? { sha: repository.headSha, time } : null;
};

/** Opens a project by its root. Throws tree-unreadable, here or later, where the root is not there or git refuses. */
export const openWorld = (folder: string, options: WorldOptions = {}): World => {
  const root = resolve(folder);
  const env = options.env ?? environment;
  const repository = once(() => openRepository(root));
  const grammars = once(() => grammarLoader());
  const changes = changesReader(root, repository, options);
  return {
    root,
    today: dayOf(env),
    findReports: reportFinder(root),
    readText: (path, slug) => readText({ root, path, slug }),
    textAt: (ref, path) => readAt(repository(), options, ref, path),
    tree: () => repository()?.listFiles() ?? walkTree(root),
    readSource: (path) => readSource(root, path),
    grammar: (name) => grammars()(name),
    changesSince: changes.changesSince,
    renamesSince: (path) => repository()?.renamesSince(path) ?? new Map(),
    renamesFrom: (sha) => repository()?.renamesFrom(sha) ?? new Map(),
    committed: (paths) => (repository() === null ? new Set() : committedFiles(root, paths)),
    outerWorkflows: changes.outerWorkflows,
    writeText: (path, text) => writeTextAtomic({ root: null, path, text }),
    writeInRoot: (path, text) => writeTextAtomic({ root, path, text }),
    prefix: () => unlessRefused(repository)?.prefix ?? "",
    commits: (ref) => {
      const known = repository() === null ? NO_COMMITS : commitsOf(root, ref);
      const named = options.sha ?? env["GITHUB_SHA"];
      return named && known.ids.length > 0 ? { ...known, ids: [...known.ids, named] } : known;
    },
    parents: () => unlessRefused(repository)?.parents ?? [],
    head: () => headOf(repository()),
    repository: () => linkBaseOf(env, options.sha),
  };
};
