/** Where the end of a foreign path is the whole of a tracked one, and on what that rests. Knows one report's folders. */
import type { RepoPath } from "../model/path.ts";
import { isAbsolute } from "./clean.ts";
import type { Table } from "./tree.ts";

/** A match of a path's end. */
export interface SuffixFit {
  readonly kind: "suffix";
  readonly path: RepoPath;
  /** Segments of the foreign path that the tracked one confirms. */
  readonly segments: number;
  /** What was cut off, and what stands in its place: files of one report nearly always share it. */
  readonly prefix: string;
  readonly relative: boolean;
}

/** More than one file that a path may mean. */
export interface Several {
  readonly kind: "several";
  readonly candidates: readonly RepoPath[];
}

/** A tracked folder that a foreign one may be. */
interface Place {
  readonly folder: string;
  readonly segments: number;
  readonly prefix: string;
}

/** Folders of other people's code: what lies in them is not ours, however its name ends. */
const LIBRARIES = new RegExp(`(?:^|/)(?:${[
  "node_modules", "bower_components", "site-packages", "dist-packages", "\\.venv", "\\.tox", "\\.nox", "vendor/bundle",
  "\\.cargo/registry", "\\.cargo/git", "rustlib/src", "rustc/[0-9a-f]{40}", "go/pkg/mod", "\\.m2/repository",
  "\\.gradle/caches", "\\.nuget/packages",
].join("|")})/`);

/** No tracked path is deeper than this; a longer one is looked at from its end. */
const MAX_DEPTH = 64;

const placesOf = (table: Table, homes: readonly string[], folder: string): Place[] => {
  const segments = folder === "" ? [] : folder.split("/");
  const places: Place[] = [];
  for (let cut = Math.max(0, segments.length - MAX_DEPTH); cut <= segments.length; cut++) {
    const rest = segments.slice(cut).join("/");
    const prefix = segments.slice(0, cut).map((segment) => `${segment}/`).join("");
    if (LIBRARIES.test(prefix)) continue;
    for (const home of homes) {
      const tracked = home === "" || rest === "" ? home + rest : `${home}/${rest}`;
      if (table.hasFolder(tracked)) {
        places.push({ folder: tracked, segments: segments.length - cut + 1, prefix: `${prefix} ${home}`.toLowerCase() });
      }
    }
  }
  return places;
};

/** Prepares the matching of path ends: below the root, or below one of the folders that the report lies in. */
export const suffixFinder = (table: Table, homes: readonly string[]): ((path: string) => SuffixFit | Several | null) => {
  const known = new Map<string, readonly Place[]>();
  return (path) => {
    const at = path.lastIndexOf("/");
    const [folder, name] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
    const places = known.get(folder) ?? placesOf(table, homes, folder);
    known.set(folder, places);
    let best: Place | null = null;
    let found: RepoPath | null = null;
    for (const place of places) {
      // Places stand in the order of their length: those of the first that holds the file are the best.
      if (best !== null && place.segments < best.segments) break;
      const file = table.find(place.folder === "" ? name : `${place.folder}/${name}`);
      if (file === null || file === found) continue;
      if (found !== null) return { kind: "several", candidates: [found, file] };
      [best, found] = [place, file];
    }
    if (best === null || found === null) return null;
    return { kind: "suffix", path: found, segments: best.segments, prefix: best.prefix, relative: !isAbsolute(path) };
  };
};
