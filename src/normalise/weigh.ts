/** Weighs how a path may be a file of the tree by what the other paths of its report came to. Looks nothing up. */
import type { RepoPath } from "../model/path.ts";
import type { Several, SuffixFit } from "./suffix.ts";

/** What a foreign path turned out to be. */
export type Resolution =
  | { readonly path: RepoPath }
  | { readonly path: null; readonly why: "no match" | "ambiguous"; readonly candidates: readonly RepoPath[] };

/** A fit by the path itself. */
export interface Sure {
  readonly kind: "sure";
  readonly path: RepoPath;
}

/** How a path fits. */
export type Fit = Sure | SuffixFit | Several;

/** A fit and how it was found: from a base, at a place that the path names, by its group or import path, as the end of a longer path, by its own end. */
export interface Located {
  readonly by: "base" | "place" | "group" | "import" | "ending" | "suffix";
  readonly fit: Fit;
}

/** The most candidates that are named for an ambiguous path. */
const MAX_CANDIDATES = 5;

/** The path is no file of the tree. */
export const NO_MATCH: Resolution = { path: null, why: "no match", candidates: [] };

/** A fit that needs no other path to vouch for it; null of null. */
export const sure = (found: RepoPath | null): Sure | null => found && { kind: "sure", path: found };

/** A fit with how it was found; null of null. */
export const located = (by: Located["by"], fit: Fit | null): Located | null => fit && { by, fit };

/** Files of which nothing tells which is meant, be it only one; null of none. */
export const anyOf = (files: readonly RepoPath[]): Several | null => (files.length === 0 ? null : { kind: "several", candidates: files });

/** The only one of files, or several; null of none. */
export const oneOf = (files: readonly RepoPath[]): Fit | null => (files.length > 1 ? anyOf(files) : sure(files[0] ?? null));

/** What the other paths of a report say about a match by its end. */
export interface Evidence {
  /** True when some path needed nothing cut off. */
  readonly sure: boolean;
  /** True when some path fits a base. */
  readonly based: boolean;
  /** Prefixes that a match of more than a bare name confirmed. */
  readonly prefixes: ReadonlySet<string>;
  /** Files that bare names under different prefixes claim. */
  readonly contested: ReadonlySet<RepoPath>;
}

/** Nothing was looked at yet. */
export const NO_EVIDENCE: Evidence = { sure: false, based: false, prefixes: new Set(), contested: new Set() };

/** What is known with these fits too. */
export const weigh = (all: readonly (Located | null)[], known: Evidence): Evidence => {
  const prefixes = new Set(known.prefixes);
  const claims = new Map<RepoPath, string>();
  const contested = new Set<RepoPath>();
  for (const fit of all.map((one) => one?.fit)) {
    if (fit?.kind !== "suffix") continue;
    if (fit.segments > 1) prefixes.add(fit.prefix);
    else if ((claims.get(fit.path) ?? fit.prefix) !== fit.prefix) contested.add(fit.path);
    else claims.set(fit.path, fit.prefix);
  }
  return {
    sure: known.sure || all.some((one) => one?.fit.kind === "sure"),
    based: known.based || all.some((one) => one?.by === "base"),
    prefixes, contested,
  };
};

/** What a path is, all evidence considered. */
export const settled = (one: Located | null, { sure: others, based, prefixes, contested }: Evidence): Resolution => {
  // Where other paths fit a base, one that does not is no file that merely ends like it.
  if (one === null || (based && one.by === "ending")) return NO_MATCH;
  const { fit } = one;
  if (fit.kind === "several") return { path: null, why: "ambiguous", candidates: fit.candidates.slice(0, MAX_CANDIDATES) };
  if (fit.kind === "sure") return { path: fit.path };
  // Where the report names other files from where the tree does, a longer name is another file.
  if (fit.relative && others) return NO_MATCH;
  if (fit.segments > 1 || prefixes.has(fit.prefix)) return { path: fit.path };
  if (others || prefixes.size > 0) return NO_MATCH;
  return contested.has(fit.path) ? { path: null, why: "ambiguous", candidates: [fit.path] } : { path: fit.path };
};
