/** Asks GitHub what changed between two commits, for a clone that cannot tell. Reads no file of the project. */
import { unusable } from "./github-client.ts";
import { sessionOpener, unreadableRevision, type GitHubOptions, type Session } from "./github.ts";

/** A changed file as GitHub tells of it; paths are from the top of the repository. */
export interface ComparedFile {
  readonly path: string;
  /** Where it was before, when it was renamed. */
  readonly before: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  readonly additions: number;
  readonly deletions: number;
  /** Null for what is binary, or too large to be shown. */
  readonly patch: string | null;
}

export interface Comparison {
  /** The merge base, from which the changes are counted. */
  readonly since: string;
  readonly files: readonly ComparedFile[];
  /** False where GitHub lists no more files than it does. */
  readonly whole: boolean;
}

/** Asks what a head changed since its merge base with a revision. Throws base-unreadable. */
export type Compare = (base: string, head: string) => Promise<Comparison>;

/** So many files GitHub lists, whichever page is asked for: https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAX_FILES = 300;

const compare = async ({ client, owner, repo }: Session, base: string, head: string): Promise<Comparison> => {
  // Pages are of commits, which nobody needs; the files stand on the first.
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 });
  if (typeof data !== "object" || !Array.isArray(data.files)) throw unusable("the comparison has no files.");
  return {
    since: data.merge_base_commit.sha,
    whole: data.files.length < MAX_FILES,
    files: data.files.map(({ filename, previous_filename: before, status, additions, deletions, patch }) =>
      ({ path: filename, before: before ?? null, status, additions, deletions, patch: patch ?? null })),
  };
};

/** Opens comparisons of one repository. Nothing is loaded or asked before the function is called. */
export const openCompare = (options: GitHubOptions): Compare => {
  const open = sessionOpener(options);
  return async (base, head) => {
    try {
      return await compare(await open(), base, head);
    } catch (thrown) {
      throw unreadableRevision(base, thrown);
    }
  };
};
