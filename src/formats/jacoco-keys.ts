/** Tells the files of a JaCoCo report apart, which has packages, file names and groups instead of paths. Knows no element. */
import type { FileGroup } from "../model/coverage.ts";
import { malformed } from "./malformed.ts";
import { boundedPath } from "./pages.ts";

const NAME = "JaCoCo";

/** Between a key's group and its path: no XML document holds this character. */
const SEPARATOR = "\0";

/** Characters of all keys together: a package's name is written once, and stands in the path of each of its files. */
const MAX_KEYS = 1 << 26;

/** What tells files apart. */
export interface Keys {
  /** The path of the report, for problems. */
  readonly report: string;
  /** Names of the groups that are open, outermost first. */
  readonly groups: string[];
  /** Names of the groups that hold files. */
  readonly holders: Set<string>;
  /** The group that has a path; null where several have it. */
  readonly owners: Map<string, string | null>;
  /** Characters of the keys so far. */
  length: number;
}

/** Nothing yet, of the report at a path. */
export const newKeys = (report: string): Keys => ({ report, groups: [], holders: new Set(), owners: new Map(), length: 0 });

/** Package and file. Pester repeats the end of the package before the name of the file. */
const pathOf = (folder: string, name: string): string => {
  const at = name.lastIndexOf("/");
  const isRepeated = at > 0 && `/${folder}`.endsWith(`/${name.slice(0, at)}`);
  const file = isRepeated ? name.slice(at + 1) : name;
  return folder === "" ? file : `${folder}/${file}`;
};

/** The key of a file of the present group. Throws report-malformed where paths are too long. */
export const keyOf = (keys: Keys, folder: string, name: string): string => {
  const { report, groups, holders, owners } = keys;
  const path = boundedPath(pathOf(folder, name), report, NAME);
  const group = boundedPath(groups.join("/"), report, NAME);
  keys.length += group.length + path.length;
  if (keys.length > MAX_KEYS) throw malformed(report, NAME, `the paths of its files have more than ${MAX_KEYS} characters`);
  const holder = groups.at(-1);
  if (holder !== undefined && holder.trim() !== "") holders.add(holder);
  const owner = owners.get(path);
  owners.set(path, owner === undefined || owner === group ? group : null);
  return group + SEPARATOR + path;
};

const splitKey = (key: string): { readonly group: string; readonly path: string } => {
  const at = key.indexOf(SEPARATOR);
  return { group: key.slice(0, at), path: key.slice(at + 1) };
};

/** The path of a key: as its package has it, and behind the group's name where several groups have that path. */
export const pathOfKey = ({ owners }: Keys, key: string): string => {
  const { group, path } = splitKey(key);
  return owners.get(path) === null && group !== "" ? `${group}/${path}` : path;
};

/** The groups of files by the paths that their keys have: what of several folders with such a file is meant. */
export const groupsOf = (keys: Keys, all: Iterable<string>): ReadonlyMap<string, FileGroup> => {
  const groups = new Map<string, FileGroup>();
  const namesOf = new Map<string, readonly string[]>();
  for (const key of all) {
    const { group, path } = splitKey(key);
    if (group === "") continue;
    const names = namesOf.get(group) ?? group.split("/").filter((name) => name.trim() !== "");
    namesOf.set(group, names);
    groups.set(pathOfKey(keys, key), { names, path, shared: keys.owners.get(path) === null });
  }
  return groups;
};
