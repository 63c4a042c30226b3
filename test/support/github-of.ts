/** GitHub's answers about a real repository: files at revisions, and what changed between two of them. */
import { contentFile, error, ok } from "./github-replies.ts";
import { sampleOf } from "./github-sample.ts";
import type { GitRepo } from "./git-repo.ts";
import type { Answer, Asked, Reply } from "./loopback.ts";

const NOT_FOUND = error(404, "Not Found");

const STATUSES: Readonly<Record<string, string>> = { A: "added", D: "removed", M: "modified", R: "renamed", T: "changed" };

/** GitHub shows no lines of what git takes for binary. */
const patchOf = (repo: GitRepo, range: readonly string[], paths: readonly string[]): Readonly<Record<string, unknown>> => {
  const lines = repo.git("diff", "--find-renames", ...range, "--", ...paths).split("\n");
  const from = lines.findIndex((line) => line.startsWith("@@"));
  if (from === -1) return { additions: 0, deletions: 0, changes: 0 };
  const [additions = 0, deletions = 0] = repo.git("diff", "--numstat", "--find-renames", ...range, "--", ...paths).split("\t").map(Number);
  return { additions, deletions, changes: additions + deletions, patch: lines.slice(from).join("\n") };
};

const entriesOf = (repo: GitRepo, range: readonly string[]): readonly Readonly<Record<string, unknown>>[] => {
  const fields = repo.git("diff", "--name-status", "-z", "--find-renames", ...range).split("\0").slice(0, -1);
  const entries: Readonly<Record<string, unknown>>[] = [];
  while (fields.length > 0) {
    const letter = fields.shift()![0]!;
    const paths = fields.splice(0, letter === "R" ? 2 : 1);
    entries.push({
      ...sampleOf("diff-entry"), sha: "f".repeat(40), filename: paths.at(-1)!, status: STATUSES[letter],
      ...(letter === "R" && { previous_filename: paths[0] }), ...patchOf(repo, range, paths),
    });
  }
  return entries;
};

const compare = (repo: GitRepo) => ({ path }: Asked): Reply => {
  const [base = "", head = ""] = path["basehead"]!.split("...");
  try {
    const since = repo.git("merge-base", base, head);
    const commit = { ...sampleOf("commit"), sha: since };
    return ok({ ...sampleOf("commit-comparison"), merge_base_commit: commit, files: entriesOf(repo, [since, head]) });
  } catch {
    return NOT_FOUND;
  }
};

const content = (repo: GitRepo) => ({ path, query }: Asked): Reply => {
  try {
    return contentFile(path["path"]!, `${repo.git("show", `${query["ref"]!}:${path["path"]!}`)}\n`);
  } catch {
    return NOT_FOUND;
  }
};

const commit = (repo: GitRepo) => ({ path }: Asked): Reply => {
  try {
    return { status: 200, page: repo.git("rev-parse", "--verify", "--quiet", `${path["ref"]!}^{commit}`) };
  } catch {
    return NOT_FOUND;
  }
};

/** What GitHub answers about a repository that was pushed to it. Texts end with a line feed. */
export const githubOf = (repo: GitRepo): Readonly<Record<string, Answer>> => ({
  "repos/compare-commits-with-basehead": compare(repo), "repos/get-content": content(repo), "repos/get-commit": commit(repo),
});
