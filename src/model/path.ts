/** Paths as Proofgate knows them. */

/** A path from the project's root, with `/`. Made once, in normalise/paths.ts; afterwards no other path exists. */
export type RepoPath = string & { readonly kind: "path from the repository root" };

/** A place that a person can open. Lines count from 1; null where only the file is known. */
export interface Place {
  readonly path: string;
  readonly line: number | null;
}

/** The folder that a path lies in; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
