/** Asks git about the project: its files, its revisions, what changed. Writes nothing and fetches nothing by itself. */
import { isAbsolute, posix, relative } from "node:path";
import { byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import { Problem } from "../model/problem.ts";
import type { ChangedFile, Changes } from "../model/scene.ts";
import { DIFF_ARGUMENTS, lineKeeper, readDiff, type Wanted } from "./git-diff.ts";
import { runGit, type GitAnswer } from "./git-run.ts";
import { withSlashes } from "./system.ts";
import { decodeText, readSource } from "./text.ts";

/** A work tree, seen from a root that may be a folder inside of it: all paths are from the root. */
export interface Repository {
  /** From the top of the work tree to the root: empty, or ends with `/`. */
  readonly prefix: string;
  /** Null where nothing is committed yet. */
  readonly headSha: string | null;
  /** Parents of the head, which a shallow clone need not have. */
  readonly parents: readonly string[];
  readonly isShallow: boolean;
  /** When the head was committed, in seconds since 1970; null where nothing is committed yet. */
  readonly headTime: () => number | null;
  /** Tracked files, and others that are not ignored, as far as they are there; sorted. Without links and submodules that git knows. */
  readonly listFiles: () => readonly RepoPath[];
  /** A file's text at a revision; null where it has none. Throws base-unreadable where this clone has no such revision. */
  readonly showFile: (ref: string, path: string) => string | null;
  /** What the work tree changed since the merge base; files that git does not know yet are added ones. Lines that are `wanted` are picked. */
  readonly changesSince: (ref: string, wanted?: Wanted) => Changes;
  /** Where files were moved since one of them was last committed, by their old paths. */
  readonly renamesSince: (path: string) => ReadonlyMap<string, string>;
  /** The same since a commit; none where this clone does not know it. */
  readonly renamesFrom: (sha: string) => ReadonlyMap<string, string>;
}

interface Files {
  readonly all: readonly RepoPath[];
  readonly untracked: readonly RepoPath[];
}

interface Head {
  readonly root: string;
  readonly prefix: string;
  readonly headSha: string | null;
  readonly parents: readonly string[];
  readonly isShallow: boolean;
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const git = (root: string, args: readonly string[], input?: string): GitAnswer => {
  const answer = runGit(root, args, input);
  if (answer === null) throw new Problem("tree-unreadable", "git is gone since it was last asked.", {
    hint: "Leave git installed until this step has ended.",
  });
  return answer;
};

const demand = (root: string, args: readonly string[]): Buffer => {
  const { status, output, complaint } = git(root, args);
  if (status === 0) return output;
  throw new Problem("tree-unreadable", `git ${args[0] ?? ""} failed: ${complaint}`, { where: root, hint: `See what git -C '${root}' ${args.join(" ")} says, and check the project out anew.` });
};

const refused = (root: string, complaint: string): Problem => /dubious ownership/.test(complaint)
  ? new Problem("tree-unreadable", `git refuses to read ${root}, since it belongs to another user.`, {
      where: root, hint: `Run git config --global --add safe.directory '${root}' in a step before this one.`,
    })
  : new Problem("tree-unreadable", `git cannot read ${root}: ${complaint}`, { where: root, hint: "Check the project out anew with actions/checkout." });

/** The parents that a commit names itself, which a shallow clone does not have. */
const writtenParents = (root: string, sha: string): readonly string[] => {
  const [header = ""] = demand(root, ["cat-file", "commit", sha]).toString().split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent!);
};

/** One process for all that is asked of every run, and one more in a shallow clone. */
const readHead = (root: string): Head | null => {
  const answer = runGit(root, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix", "--revs-only", "HEAD", "HEAD^@"]);
  if (answer === null || /not a git repository/.test(answer.complaint)) return null;
  if (answer.status !== 0) throw refused(root, answer.complaint);
  const [inside, shallow, ...rest] = answer.output.toString().split("\n").slice(0, -1);
  if (inside !== "true") return null;
  const shas = rest.slice(rest.findLastIndex((line) => !SHA.test(line)) + 1);
  const [headSha = null, ...known] = shas;
  const parents = shallow === "true" && known.length === 0 && headSha !== null ? writtenParents(root, headSha) : known;
  return { root, prefix: rest.slice(0, rest.length - shas.length).join("\n"), headSha, parents, isShallow: shallow === "true" };
};

/** A tag of `git ls-files -t`, the mode where git knows the file, and the path. */
const ENTRY = /^(.) (?:(\d{6}) [0-9a-f]+ \d\t)?(.*)$/s;
const LINK_OR_SUBMODULE = new Set(["120000", "160000"]);

const listFiles = (root: string): Files => {
  const output = demand(root, ["ls-files", "-z", "-t", "--stage", "--cached", "--deleted", "--others", "--exclude-standard"]);
  const [present, untracked, deleted] = [new Set<RepoPath>(), new Set<RepoPath>(), new Set<RepoPath>()];
  for (const entry of output.toString().split("\0")) {
    const [, tag, mode = "", name = ""] = ENTRY.exec(entry) ?? [];
    if (name === "" || name.endsWith("/") || LINK_OR_SUBMODULE.has(mode)) continue;
    const path = name as RepoPath;
    // S: left out by a sparse checkout. R: removed from the work tree.
    if (tag === "R") deleted.add(path);
    else if (tag !== "S") present.add(path);
    if (tag === "?") untracked.add(path);
  }
  return { all: [...present].filter((path) => !deleted.has(path)).sort(byText), untracked: [...untracked].sort(byText) };
};

const unreadable = ({ isShallow }: Head, ref: string, what: string): Problem => new Problem("base-unreadable", what, {
  where: ref,
  hint: isShallow ? "This clone is shallow: set fetch-depth: 0 on actions/checkout."
    : SHA.test(ref) ? "Fetch it first: set fetch-depth: 0 on actions/checkout."
    : `Fetch it first, or name it as this clone knows it, such as origin/${ref}.`,
});

/** A revision that git cannot take for an option, nor for two. */
const checkRef = (head: Head, ref: string): void => {
  if (/^-|[\0\n]/.test(ref) || ref === "") throw unreadable(head, ref, `“${ref}” is no revision.`);
};

/** An object as `git cat-file --batch` writes it, and where the next one begins. Null where it is missing. */
const readObject = (output: Buffer, from: number): { kind: string; content: Buffer; next: number } | null => {
  const end = output.indexOf("\n", from);
  const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString("utf8", from, end)) ?? [];
  if (kind === undefined) return null;
  const start = end + 1;
  return { kind, content: output.subarray(start, start + Number(size)), next: start + Number(size) + 1 };
};

const showFile = (head: Head, ref: string, path: string): string | null => {
  checkRef(head, ref);
  const fromRoot = isAbsolute(path) ? withSlashes(relative(head.root, path)) : path;
  const place = posix.join(head.prefix, fromRoot);
  const { output } = git(head.root, ["cat-file", "--batch"], `${ref}^{commit}\n${ref}:${place}\n`);
  const commit = readObject(output, 0);
  if (commit === null) throw unreadable(head, ref, `This clone has no revision ${ref}.`);
  // A line feed would end the question early, and the answer be another file's.
  const file = place.includes("\n") ? null : readObject(output, commit.next);
  return file?.kind === "blob" ? decodeText(file.content, { path: `${ref}:${path}`, slug: "base-unreadable" }) : null;
};

const headTime = ({ root, headSha }: Head): number | null => {
  if (headSha === null) return null;
  const line = /^committer .*> (\d+) [+-]\d{4}$/m.exec(demand(root, ["cat-file", "commit", headSha]).toString());
  return line === null ? null : Number(line[1]);
};

const mergeBase = (head: Head, ref: string): string => {
  checkRef(head, ref);
  const { status, output, complaint } = git(head.root, ["merge-base", ref, "HEAD"]);
  const sha = output.toString().trim();
  if (status === 0) return sha;
  throw unreadable(head, ref, complaint === "" ? `${ref} and the head have no common ancestor in this clone.` : `This clone has no revision ${ref}.`);
};

/** A file that the base does not have: all its lines are new. */
export const addedFile = (root: string, path: RepoPath, tell: LineListener): ChangedFile => {
  const text = readSource(root, path) ?? "";
  const lines = text.split("\n");
  const count = lines.length - (text === "" || text.endsWith("\n") ? 1 : 0);
  if (tell) lines.forEach((line, index) => tell(path, index + 1, line));
  return { path, status: "added", before: null, lines: count > 0 ? [{ from: 1, to: count }] : [] };
};

type LineListener = Parameters<typeof readDiff>[1];

const changesSince = (head: Head, ref: string, { untracked, wanted }: { readonly untracked: readonly RepoPath[]; readonly wanted: Wanted | undefined }): Changes => {
  const since = mergeBase(head, ref);
  const keeper = wanted && lineKeeper(wanted);
  const tell = keeper?.keep ?? null;
  const files = readDiff(demand(head.root, [...DIFF_ARGUMENTS, since, "--"]), tell);
  for (const path of untracked) files.set(path, addedFile(head.root, path, tell));
  return {
    files: new Map([...files.values()].sort((a, b) => byText(a.path, b.path)).map((file) => [file.path, file])),
    since,
    ...(keeper && { picked: keeper.picked }),
  };
};

/** Where files were moved since a commit, by their old paths; none where this clone does not know it. */
const renamesFrom = (head: Head, sha: string, untracked: readonly RepoPath[]): ReadonlyMap<string, string> => {
  if (!SHA.test(sha) || git(head.root, ["merge-base", sha, "HEAD"]).status !== 0) return new Map();
  const { files } = changesSince(head, sha, { untracked, wanted: undefined });
  return new Map([...files.values()].flatMap(({ path: now, before, status: how }) => (how === "renamed" && before !== null ? [[before, now] as const] : [])));
};

/** The same since a file was last committed; none where it never was. */
const renamesSince = (head: Head, path: string, untracked: readonly RepoPath[]): ReadonlyMap<string, string> => {
  const { status, output } = git(head.root, ["log", "-1", "--format=%H", "--", path]);
  return status === 0 ? renamesFrom(head, output.toString().trim(), untracked) : new Map();
};

/** Opens the repository that holds a folder; null without git or repository. Throws tree-unreadable where git refuses. */
export const openRepository = (root: string): Repository | null => {
  const head = readHead(root);
  if (head === null) return null;
  let listed: Files | null = null;
  const files = (): Files => (listed ??= listFiles(root));
  return {
    ...head,
    listFiles: () => files().all,
    headTime: () => headTime(head),
    showFile: (ref, path) => showFile(head, ref, path),
    renamesSince: (path) => renamesSince(head, path, files().untracked),
    renamesFrom: (sha) => renamesFrom(head, sha, files().untracked),
    changesSince: (ref, wanted) => changesSince(head, ref, { untracked: files().untracked, wanted }),
  };
};
