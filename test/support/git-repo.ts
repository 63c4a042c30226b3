/** Real git repositories in temporary folders, the same on every machine. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface GitRepo {
  readonly root: string;
  /** Runs git in the root and gives what it writes, without the last line feed. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files; null deletes one. */
  readonly write: (files: Readonly<Record<string, string | Uint8Array | null>>) => void;
  /** Writes files, commits everything, and gives the commit's id. */
  readonly commit: (files?: Readonly<Record<string, string | Uint8Array | null>>) => string;
}

const NOBODY = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@b.example", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@b.example" };

/** The first commit's time, a day before the one that stories are told on, in seconds since 1970; each further commit is a second later. */
const FIRST_COMMIT = Date.UTC(2026, 10, 19) / 1000;
let commits = 0;

/** An environment without the user's own git and without today's date. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_AUTHOR_DATE: `${FIRST_COMMIT + commits} +0000`, GIT_COMMITTER_DATE: `${FIRST_COMMIT + commits} +0000`, ...NOBODY, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C",
});

const folders: string[] = [];

/** A temporary folder without links in its path, removed by `removeFolders`. */
export const temporaryFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofgate-")));
  folders.push(folder);
  return folder;
};

/** Removes every temporary folder of this test file. */
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

/** A repository in a folder that has one. */
export const repoAt = (root: string): GitRepo => {
  const git = (...args: readonly string[]): string => execFileSync("git", args, {
    cwd: root, env: environment(), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"],
  }).replace(/\n$/, "");
  const write: GitRepo["write"] = (files) => {
    for (const [path, content] of Object.entries(files)) {
      const place = join(root, path);
      if (content === null) rmSync(place, { recursive: true });
      else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, content);
      }
    }
  };
  const commit: GitRepo["commit"] = (files = {}) => {
    write(files);
    commits++;
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "change");
    return git("rev-parse", "HEAD");
  };
  return { root, git, write, commit };
};

/** A new, empty repository on the branch `main`. */
export const newRepo = (root: string = temporaryFolder()): GitRepo => {
  mkdirSync(root, { recursive: true });
  const repo = repoAt(root);
  repo.git("init", "--quiet", "--initial-branch", "main");
  return repo;
};

/** A clone through file://, so that a depth counts. */
export const clone = (of: GitRepo, ...args: readonly string[]): GitRepo => {
  const root = temporaryFolder();
  of.git("clone", "--quiet", ...args, `file://${of.root}`, root);
  return repoAt(root);
};
