/** What changed, as GitHub tells it, in the terms of git: for a clone that lacks the base. All of it, or a Problem. */
import { lstatSync } from "node:fs";
import { join, posix } from "node:path";
import { byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import { asProblem, Problem } from "../model/problem.ts";
import type { ChangedFile, Changes, LineRange, PickedLines } from "../model/scene.ts";
import { addedFile } from "./git.ts";
import { lineKeeper, type Wanted } from "./git-diff.ts";
import type { ComparedFile, Comparison } from "./github-compare.ts";
import { readPatch } from "./github-patch.ts";
import { readSource } from "./text.ts";
import { WORKFLOWS, type OutsideFile } from "./git-workflows.ts";

/** The project, as far as it is asked. */
export interface Ground {
  readonly root: string;
  /** The root's folder in the repository: empty, or ends with `/`. */
  readonly prefix: string;
  /** A file's text at a revision, by its path in the repository; null where it has none. */
  readonly textAt: (ref: string, path: string) => Promise<string | null>;
}

/** What is asked for, besides what the work tree changed since its own commit. */
export interface DistantRequest {
  readonly ref: string;
  readonly wanted: Wanted | undefined;
  readonly local: Changes;
}

/** More files that GitHub does not show are not fetched one by one. */
const MAX_UNSHOWN = 50;

const untold = (ref: string, why: string): Problem => new Problem("base-unreadable", `GitHub does not tell all that changed since ${ref}: ${why}.`, {
  where: ref, hint: "This clone does not tell it either: set fetch-depth: 0 on actions/checkout.",
});

type Status = ChangedFile["status"];

/** A file that changed below the root. */
interface Inner {
  readonly path: RepoPath;
  readonly before: RepoPath | null;
  readonly status: Status;
  readonly of: ComparedFile;
}

const STATUSES: Readonly<Record<ComparedFile["status"], Status | null>> =
  { added: "added", copied: "added", removed: "deleted", modified: "modified", changed: "modified", renamed: "renamed", unchanged: null };

/** Below the root; what comes from elsewhere is added, and what goes elsewhere is deleted. Null for what is not ours. */
const innerOf = (of: ComparedFile, prefix: string): Inner | null => {
  const inside = (path: string | null): RepoPath | null => (path?.startsWith(prefix) ? path.slice(prefix.length) as RepoPath : null);
  const [path, status] = [inside(of.path), STATUSES[of.status]];
  const before = status === "renamed" ? inside(of.before) : null;
  if (status === null) return null;
  if (path === null) return before === null ? null : { path: before, before: null, status: "deleted", of };
  return status === "renamed" && before === null ? { path, before, status: "added", of } : { path, before, status, of };
};

/** Links, and commits of other repositories, are no files of their own. */
const isNoFile = (root: string, { path, status }: Inner): boolean => {
  const there = status === "deleted" ? undefined : lstatSync(join(root, path), { throwIfNoEntry: false });
  return there !== undefined && !there.isFile();
};

/** Null for what is no text. A revision that cannot be read leaves open what it says. */
const knownText = async (text: Promise<string | null>, since: string): Promise<string | null> => {
  try {
    return await text;
  } catch (thrown) {
    if (asProblem(thrown).where === since) throw thrown;
    return null;
  }
};

/** The lines of a file that GitHub does not show: those of one that only moved, or of which nobody can read lines. Null where they are not known. */
const unshownLines = async ({ path, status, of }: Inner, { since }: Comparison, { root, textAt }: Ground, tell: (text: string) => void): Promise<readonly LineRange[] | null> => {
  const head = status === "deleted" ? null : readSource(root, path);
  if (head === null && status !== "deleted") return of.additions + of.deletions === 0 ? [] : null;
  const base = await knownText(textAt(since, of.before ?? of.path), since);
  if (status === "deleted") base?.split("\n").forEach(tell);
  return status === "deleted" || base === head ? [] : null;
};

/** A file that is gone, or came from outside, has no lines that it lost. */
const removedOf = ({ status, of: { deletions } }: Inner): Pick<ChangedFile, "removed"> =>
  (deletions > 0 && (status === "modified" || status === "renamed") ? { removed: deletions } : {});

const isUnshown = ({ status, of }: Inner): boolean => of.patch === null && status !== "added";

const conflicting = (inner: readonly Inner[], { files }: Changes): string | null => {
  const local = new Set([...files.values()].flatMap(({ path, before }) => [path, before]));
  return inner.find(({ path, before }) => local.has(path) || (before !== null && local.has(before)))?.path ?? null;
};

/** Tells all changes since the merge base, those of the work tree included. Throws base-unreadable where GitHub shows less than all. */
export async function distantChanges(comparison: Comparison, ground: Ground, { ref, wanted, local }: DistantRequest): Promise<Changes> {
  if (!comparison.whole) throw untold(ref, `it lists no more than ${comparison.files.length} files`);
  const inner = comparison.files.map((file) => innerOf(file, ground.prefix)).filter((file) => file !== null).filter((file) => !isNoFile(ground.root, file));
  const twice = conflicting(inner, local);
  if (twice !== null) throw untold(ref, `${twice} has changes that are not committed`);
  const unshown = inner.filter(isUnshown).length;
  if (unshown > MAX_UNSHOWN) throw untold(ref, `it does not show the lines of ${unshown} files`);
  const keeper = wanted && lineKeeper(wanted);
  const files = new Map<RepoPath, ChangedFile>(local.files);
  for (const file of inner) {
    const lines = await linesOf(file, comparison, ground, keeper?.keep ?? null);
    if (lines === null) throw untold(ref, `it does not show all lines of ${file.path}`);
    files.set(file.path, { path: file.path, status: file.status, before: file.before, lines, ...removedOf(file) });
  }
  const picked = new Map<string, PickedLines>([...local.picked ?? [], ...keeper?.picked ?? []]);
  return {
    files: new Map([...files].sort(([a], [b]) => byText(a, b))), since: comparison.since,
    ...(wanted && { picked }),
  };
}

type Keep = ReturnType<typeof lineKeeper>["keep"];

/** The head's lines of a changed file; null where they are not known. */
const linesOf = async (file: Inner, comparison: Comparison, ground: Ground, keep: Keep | null): Promise<readonly LineRange[] | null> => {
  const { path, status, of } = file;
  if (status === "added" && readSource(ground.root, path) !== null) return addedFile(ground.root, path, keep).lines;
  if (of.patch === null) return unshownLines(file, comparison, ground, (text) => keep?.(path, null, text));
  return readPatch({ ...of, patch: of.patch }, keep && ((line, text) => keep(path, line, text)));
};

/** The workflows above the root that changed, both versions. */
export const distantWorkflows = async ({ files, since }: Comparison, { root, prefix, textAt }: Ground): Promise<readonly OutsideFile[]> => {
  const named = files.filter(({ status }) => status !== "unchanged").flatMap(({ path, before }) => (before === null ? [path] : [path, before]));
  const paths = [...new Set(named)].filter((path) => prefix !== "" && posix.dirname(path) === WORKFLOWS).sort(byText);
  const workflows: OutsideFile[] = [];
  for (const path of paths) {
    const fromRoot = `${"../".repeat(prefix.split("/").length - 1)}${path}`;
    workflows.push({ path: fromRoot, base: await knownText(textAt(since, path), since), head: readSource(root, fromRoot) });
  }
  return workflows;
};
