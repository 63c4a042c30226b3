/** Turns the paths of one report into ours: each is a tracked file, or is said to be none. Knows no format, guesses nothing. */
import type { FileGroup } from "../model/coverage.ts";
import type { ImportRoot } from "../model/import-root.ts";
import { byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import type { Settings } from "../model/settings.ts";
import { clean, foldersAbove, isAbsolute, join, within, withoutAscent } from "./clean.ts";
import { groupFinder } from "./groups.ts";
import { importFinder } from "./imports.ts";
import { suffixFinder } from "./suffix.ts";
import type { Table, TreeIndex } from "./tree.ts";
import { anyOf, located, NO_EVIDENCE, NO_MATCH, oneOf, settled, sure, weigh, type Fit, type Located, type Resolution } from "./weigh.ts";

/** What holds for the paths of every report. */
export interface PathRules extends Readonly<Settings["paths"]> {
  /** The project's root as the machine knows it; "" where that is unknown. */
  readonly root: string;
  /** Folders that import paths name by a prefix of their own; absent where there are none. */
  readonly importRoots?: readonly ImportRoot[];
}

/** The paths of one report, with what it says about them. */
export interface ForeignPaths {
  /** The report's own path from the root. */
  readonly report: string;
  /** Folders that the report says its paths start from. */
  readonly bases: readonly string[];
  readonly paths: readonly string[];
  /** True where the paths are import paths, with a file's name behind them: a prefix of the tree settles whose they are. */
  readonly areImports?: boolean;
  /** The parts of the project that files belong to, by paths of the report. */
  readonly groups?: ReadonlyMap<string, FileGroup>;
}

/** What is longer is no path on any system. */
const MAX_PATH = 4_096;

const NO_GROUPS: ReadonlyMap<string, FileGroup> = new Map();

/** The path after the user's own rules, both cleaned: the first prefix that fits is dropped, and `add` stands in its place. */
export const rewritten = (path: string, { strip, add }: Settings["paths"]): string | null => {
  for (const prefix of strip) {
    const rest = within(prefix, path);
    if (rest !== null) return join(add, rest.replace(/^\//, ""));
  }
  return null;
};

/** The files that end with a path, of the nearest folder that has any: there the file of just that path, or else all of them. */
export const nearestEnding = (table: Table, path: string, folders: readonly string[]): readonly RepoPath[] => {
  const files = table.endingWith(path);
  if (files.length < 2) return files;
  for (const folder of folders) {
    const exact = table.find(join(folder, path));
    if (exact !== null) return [exact];
    const inside = files.filter((file) => within(folder, table.spell(file)) !== null);
    if (inside.length > 0) return inside;
  }
  return files;
};

/** The folders that hold a report, the nearest first, and the root last. */
export const foldersOfReport = (report: string): string[] => {
  const path = clean(report);
  return isAbsolute(path) || path.startsWith("../") ? [""] : foldersAbove(path);
};

/** What several look-ups of one path come to. */
const united = (fits: readonly (Fit | null)[]): Fit | null => {
  const known = fits.filter((fit) => fit !== null);
  const files = new Set(known.flatMap((fit) => (fit.kind === "several" ? fit.candidates : [fit.path])));
  return files.size > 1 ? { kind: "several", candidates: [...files].sort(byText) } : known[0] ?? null;
};

/** The report's folders, first those under which most of its relative paths are found; the root first among equals. */
const byYield = (table: Table, folders: readonly string[], paths: readonly string[]): readonly string[] => {
  if (folders.length < 2) return folders;
  const relative = paths.filter((path) => !isAbsolute(path));
  return ["", ...folders.slice(0, -1)]
    .map((folder) => ({ folder, found: relative.filter((path) => table.find(join(folder, path)) !== null).length }))
    .sort((a, b) => b.found - a.found).map(({ folder }) => folder);
};

/** Where one report's paths may start from. */
interface Starts {
  readonly root: string;
  readonly bases: readonly string[];
  /** The report's own folders, the nearest first. */
  readonly folders: readonly string[];
  readonly importRoots: readonly ImportRoot[];
  readonly areImports: boolean;
  readonly groups: ReadonlyMap<string, FileGroup>;
}

/** Where a report may say either, what lies in a place of the tree is meant, and only Go's files are called by imports. */
const MAY_BE_IMPORT = /\.go$/i;

/** Looks paths up: from the bases, from the report's folders, by a unique longer name, by their end. All is spelled as the table is. */
const locator = (table: Table, starts: Starts, paths: readonly string[]): ((path: string) => Located | null) => {
  const { root, bases, folders, importRoots, areImports, groups } = starts;
  const homes = byYield(table, folders, paths);
  const bySuffix = suffixFinder(table, folders);
  const byImport = importFinder(table, importRoots, folders);
  const byGroup = groupFinder(table, groups, folders);
  const inside = (path: string): string | null =>
    isAbsolute(path) ? (root === "" ? null : within(root, path)) : path;
  const fromBases = (path: string): Fit | null => {
    const joined = bases.map((base) => join(base, path));
    const places = joined.map(inside);
    return united(places.map((place) => place === null ? null : sure(table.find(place))))
      ?? united(joined.map((one, index) => places[index] === null ? bySuffix(one) : null));
  };
  const fromHomes = (path: string): Fit | null => {
    for (const home of homes) {
      const found = table.find(join(home, path));
      if (found !== null) return sure(found);
    }
    return null;
  };
  const atPlace = (path: string): boolean =>
    fromHomes(path) !== null || bases.some((base) => table.find(inside(join(base, path)) ?? "") !== null);
  return (path) => {
    const place = inside(path);
    const end = withoutAscent(place ?? path);
    if (isAbsolute(path)) {
      return located("place", place === null ? null : sure(table.find(place))) ?? located("suffix", bySuffix(end));
    }
    const grouped = byGroup(path);
    if (grouped !== null) return located("group", grouped.isNamed ? oneOf(grouped.files) : anyOf(grouped.files));
    const imported = areImports || MAY_BE_IMPORT.test(path) ? byImport(path) : null;
    if (imported !== null && (areImports || !atPlace(path))) return located("import", oneOf(imported));
    return located("base", fromBases(path)) ?? located("place", fromHomes(path))
      ?? located("ending", oneOf(nearestEnding(table, end, folders))) ?? located("suffix", bySuffix(end));
  };
};

/** Looks all paths up in the table's spelling. */
const locateAll = (table: Table, starts: Starts, paths: readonly string[]): (Located | null)[] => {
  const { root, bases, folders } = starts;
  const spelled = paths.map(table.spell);
  const spelledStarts = { ...starts, root: table.spell(root), bases: bases.map(table.spell), folders: folders.map(table.spell) };
  return spelled.map(locator(table, spelledStarts, spelled));
};

/** What the user's rules make of a path, and whether that settles it. */
const ruled = (table: Table, path: string, { strip, add }: Settings["paths"]): { readonly path: string; readonly found: RepoPath | null } => {
  const mine = rewritten(path, { strip, add });
  if (mine !== null) return { path: mine, found: table.find(mine) };
  return { path, found: strip.length === 0 && add !== "" && !isAbsolute(path) ? table.find(join(add, path)) : null };
};

/** A path that is not resolved yet: as the report writes it, and as it is looked up. */
interface Open {
  readonly raw: string;
  readonly path: string;
}

/** Resolves all paths of a report against the tree: first as they are spelled, then what is left without regard to case. */
export const resolvePaths = (
  index: TreeIndex, { root, strip, add, importRoots = [] }: PathRules, report: ForeignPaths,
): ReadonlyMap<string, Resolution> => {
  const rules = { strip: strip.map(clean), add: clean(add) };
  const resolutions = new Map<string, Resolution>();
  let open: Open[] = [];
  for (const raw of new Set(report.paths)) {
    const { path, found } = raw.length > MAX_PATH ? { path: "", found: null } : ruled(index.exact, clean(raw), rules);
    resolutions.set(raw, found === null ? NO_MATCH : { path: found });
    if (found === null && path !== "") open.push({ raw, path });
  }
  const bases = new Set(report.bases.map(clean).map((base) => rewritten(base, rules) ?? base));
  const { areImports = false, groups = NO_GROUPS } = report;
  const starts: Starts = { root: clean(root), bases: [...bases], folders: foldersOfReport(report.report), importRoots, areImports, groups };
  let evidence = NO_EVIDENCE;
  for (const tableOf of [() => index.exact, index.folded]) {
    if (open.length === 0) break;
    const found = locateAll(tableOf(), starts, open.map(({ path }) => path));
    evidence = weigh(found, evidence);
    open = open.filter(({ raw }, at) => {
      const resolution = settled(found[at]!, evidence);
      resolutions.set(raw, resolution);
      return resolution.path === null && resolution.why === "no match";
    });
  }
  return resolutions;
};
