/** Tells which files of the work tree are as the commit that is checked out has them. Reads none of them itself. */
import { runGit } from "./git-run.ts";

/** More files than these are not asked about. */
const MAX_PATHS = 1000;

const namesOf = (root: string, args: readonly string[]): readonly string[] => {
  const answer = runGit(root, args);
  return answer?.status === 0 ? answer.output.toString().split("\0").filter((name) => name !== "") : [];
};

/** Those of some paths, from the root, that git knows and that nothing has written since they were checked out. */
export const committedFiles = (root: string, paths: readonly string[]): ReadonlySet<string> => {
  const asked = paths.slice(0, MAX_PATHS);
  const known = new Set(namesOf(root, ["ls-tree", "-z", "--name-only", "HEAD", "--", ...asked]));
  if (known.size === 0) return known;
  const written = namesOf(root, ["diff", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", "HEAD", "--", ...asked.map((path) => `:(literal)${path}`)]);
  for (const path of written) known.delete(path);
  return known;
};
