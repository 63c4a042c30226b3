/** Asks git which commit is judged, and when it was made. Writes nothing and fetches nothing. */
import { runGit } from "./git-run.ts";

/** The commit that is checked out, and the one that a revision means. */
export interface Commits {
  /** The commit itself, and the head of the pull request where it is a merge; empty where git does not tell. */
  readonly ids: readonly string[];
  /** In seconds since 1970. */
  readonly made: number | null;
  /** The revision's commit, which this clone may lack where the revision is its id; null where there is none. */
  readonly base: string | null;
}

const NOBODY: Commits = { ids: [], made: null, base: null };

/** A merge has two parents, of which the second is what was merged. */
const MERGE = 2;

const FORMAT = "--format=%H %ct %P";

/** One line a commit; a commit that is asked for twice is told once. Null where a revision is unknown. */
const logOf = (root: string, refs: readonly string[]): readonly string[] | null => {
  const answer = runGit(root, ["log", "--no-walk=unsorted", "--no-show-signature", FORMAT, ...refs, "--"]);
  return answer?.status === 0 ? answer.output.toString().split("\n").filter((line) => line !== "") : null;
};

const readLine = (line: string): Omit<Commits, "base"> => {
  const [id = "", made = "", ...parents] = line.split(" ");
  return { ids: parents.length === MERGE ? [id, parents[1]!] : [id], made: Number(made) };
};

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const idIn = (ref: string | null): string | null => (ref !== null && ID.test(ref) ? ref : null);

/** Tells of the head, and of a revision where one is given; in one process, or in two where there is no such revision. */
export const commitsOf = (root: string, ref: string | null): Commits => {
  const both = ref === null || ref.startsWith("-") ? null : logOf(root, ["HEAD", `${ref}^{commit}`]);
  const [head, base = head] = both ?? logOf(root, ["HEAD"]) ?? [];
  if (head === undefined) return NOBODY;
  return { ...readLine(head), base: both === null ? idIn(ref) : base!.split(" ", 1)[0]! };
};
