/** How the folders of a test and of a source answer to one another. Knows no language but the names of roots. */
import { folderOf, type RepoPath } from "../model/path.ts";

/** Folders that tests are kept in, below which the tree of the sources is repeated. */
export const TEST_ROOTS: ReadonlySet<string> = new Set(["test", "tests", "spec", "specs", "__tests__", "testing", "unit", "unittest", "unittests", "unit_tests", "unit-tests"]);

/** Folders that sources are kept in, which tests do not repeat. */
export const SOURCE_ROOTS: ReadonlySet<string> = new Set(["src", "lib", "source", "sources", "python", "main", "java"]);

const segmentsOf = (folder: string): readonly string[] => (folder === "" ? [] : folder.split("/"));

/** A test's folder, cut at the folder that tests are kept in. */
export interface TestPlace {
  /** What the tests and their sources have in common: the project, or the package. */
  readonly project: readonly string[];
  /** The folders below the test root: what a mirrored source repeats. Null where the test lies in no test root. */
  readonly below: readonly string[] | null;
}

/** Cuts a test's folder at its first test root; further ones are left out of what is repeated. */
export const placeOf = (test: string): TestPlace => {
  const segments = segmentsOf(folderOf(test));
  const root = segments.findIndex((segment) => TEST_ROOTS.has(segment.toLowerCase()));
  if (root === -1) return { project: segments, below: null };
  return {
    project: segments.slice(0, root),
    below: segments.slice(root + 1).filter((segment) => !TEST_ROOTS.has(segment.toLowerCase())).map((segment) => segment.replace(/^tests?_|_tests?$/g, "")),
  };
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((segment, index) => segment === other[index]);

const startsWith = (all: readonly string[], start: readonly string[]): boolean => same(all.slice(0, start.length), start);

const withoutRoots = (segments: readonly string[]): readonly string[] => segments.filter((segment) => !SOURCE_ROOTS.has(segment));

/**
 * True where a source lies where a test of its name would be looked for: beside it, in the folder above that of the tests,
 * or in the same folders below a source root, with or without the project's own package in between.
 */
export const mirrors = (test: string, source: string): boolean => {
  const folder = segmentsOf(folderOf(source));
  const { project, below } = placeOf(test);
  if (below === null) return same(folder, project);
  if (same(folder, segmentsOf(folderOf(test)))) return true;
  if (!startsWith(folder, project)) return false;
  const inner = folder.slice(project.length);
  const stripped = withoutRoots(inner);
  return [inner, stripped, inner.slice(1), stripped.slice(1)].some((rest) => same(rest, below)) || same(stripped, withoutRoots(below));
};

/** True where nothing but source roots lies in between: `a/tests/test_x.py` repeats `a/x.py` more closely than `a/b/x.py`. */
export const mirrorsExactly = (test: string, source: string): boolean => {
  const { project, below } = placeOf(test);
  const folder = segmentsOf(folderOf(source));
  return below !== null && startsWith(folder, project) && same(withoutRoots(folder.slice(project.length)), withoutRoots(below));
};

/** True where a source lies in the folder that the test root lies in: a package's own tests are not of what is outside. */
export const isOfProject = (test: string, source: string): boolean => {
  const { project, below } = placeOf(test);
  return below === null || startsWith(segmentsOf(folderOf(source)), project);
};

/** Number of folders that two paths have in common from the root on. */
const shared = (one: string, other: string): number => {
  const [a, b] = [segmentsOf(folderOf(one)), segmentsOf(folderOf(other))];
  const differs = a.findIndex((segment, index) => segment !== b[index]);
  return differs === -1 ? a.length : differs;
};

/** Those that have the most folders in common with a path: one, or as many as are equally near. */
export const nearest = (from: string, paths: readonly RepoPath[]): readonly RepoPath[] => {
  const most = Math.max(...paths.slice(0, MAX_COMPARED).map((path) => shared(from, path)), 0);
  return paths.slice(0, MAX_COMPARED).filter((path) => shared(from, path) === most);
};

/** Files of one name beyond this number tell nothing about which is meant. */
const MAX_COMPARED = 500;
