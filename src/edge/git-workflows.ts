/** Reads the workflows that stand above a root which is only a folder of its repository: both versions of those that changed. */
import { posix } from "node:path";
import { runGit } from "./git-run.ts";
import { MAX_SOURCE_BYTES, readSource } from "./text.ts";

/** A file from the root, as "../.github/workflows/ci.yml"; null where a version is not there, or no text. */
export interface OutsideFile {
  readonly path: string;
  readonly base: string | null;
  readonly head: string | null;
}

/** Where GitHub looks for workflows, from the top of a repository. */
export const WORKFLOWS = ".github/workflows";

/** More workflows than these do not change at once. */
const MAX_WORKFLOWS = 50;

const textAt = (root: string, since: string, path: string): string | null => {
  const answer = runGit(root, ["cat-file", "blob", `${since}:${path}`]);
  return answer?.status !== 0 || answer.output.length > MAX_SOURCE_BYTES ? null : answer.output.toString();
};

/** The workflows that changed since a commit. `prefix` is the root's folder, and ends with a slash; without one the root has them itself. */
export const outerWorkflows = ({ root, prefix }: { readonly root: string; readonly prefix: string }, since: string): readonly OutsideFile[] => {
  if (prefix === "") return [];
  const answer = runGit(root, ["diff", "--name-only", "-z", "--no-relative", "--no-renames", "--no-ext-diff", "-O/dev/null", since, "--", `:(top)${WORKFLOWS}`]);
  if (answer?.status !== 0) return [];
  const paths = answer.output.toString().split("\0").filter((path) => posix.dirname(path) === WORKFLOWS).slice(0, MAX_WORKFLOWS);
  return paths.map((path) => {
    const fromRoot = `${"../".repeat(prefix.split("/").length - 1)}${path}`;
    return { path: fromRoot, base: textAt(root, since, path), head: readSource(root, fromRoot) };
  });
};
