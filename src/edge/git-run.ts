/** Runs git: argument lists, no shell, no prompt, no lock, and none of the caller's own repository. Knows no command. */
import { spawnSync } from "node:child_process";
import { Problem } from "../model/problem.ts";

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
const MAX_MILLISECONDS = 120_000;

/** What git answered. `status` 0 is success. */
export interface GitAnswer {
  readonly status: number;
  readonly output: Buffer;
  /** The first line of what git says went wrong. */
  readonly complaint: string;
}

// These would turn git to another repository than the root's: hooks and aliases run with them set.
const ELSEWHERE = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE"];

const environment = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
};

// The system's configuration stays: containers allow folders of other users there (safe.directory).
const ALWAYS = ["-c", "core.quotepath=off", "-c", "core.fsmonitor=false", "--no-pager"];

const failure = (thrown: NodeJS.ErrnoException, args: readonly string[]): Problem => {
  const why = thrown.code === "ETIMEDOUT" ? `took more than ${MAX_MILLISECONDS / 1000} s`
    : thrown.code === "ENOBUFS" ? `said more than ${MAX_OUTPUT_BYTES} bytes`
    : `could not be run (${thrown.code ?? thrown.message})`;
  return new Problem("tree-unreadable", `git ${args[0] ?? ""} ${why}.`, { hint: "Run the step again; where that does not help, leave large generated folders out with .gitignore." });
};

/** False where this machine has no git at all. */
export const hasGit = (): boolean => runGit(".", ["--version"]) !== null;

/** Runs git in a folder; null where there is no git. Throws tree-unreadable when it does not come to an end. */
export const runGit = (folder: string, args: readonly string[], input = ""): GitAnswer | null => {
  const { status, stdout, stderr, error } = spawnSync("git", [...ALWAYS, ...args], {
    cwd: folder, env: environment(), input, maxBuffer: MAX_OUTPUT_BYTES, timeout: MAX_MILLISECONDS, windowsHide: true,
  });
  if (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw failure(error, args);
  }
  const complaint = stderr.toString().split("\n").find((line) => line !== "") ?? "";
  return { status: status ?? -1, output: stdout, complaint: complaint.replace(/^(?:fatal|error): /, "") };
};
