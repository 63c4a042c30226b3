/** Which file a test case is in, from whatever its runner wrote down. Knows no runner by name, and reads no source. */
import { folderOf, type RepoPath } from "../model/path.ts";
import type { ReadTests } from "../model/report.ts";
import type { SourceFile } from "../model/scene.ts";
import type { ReportedCase } from "../model/tests.ts";
import { classFinder, type ClassFinder } from "./class-files.ts";
import { foldersOfReport, resolvePaths, type ForeignPaths, type PathRules } from "./paths.ts";
import { indexTree, type TreeIndex } from "./tree.ts";
import type { Resolution } from "./weigh.ts";

/** Where a case may be: in the only candidate, or in one of several. */
export interface Whereabouts {
  readonly candidates: readonly RepoPath[];
  /** The line that stands behind the path in the report, as in `a_test.exs:7`. */
  readonly line: number | null;
}

/** What cases are looked up in. */
export interface TestGround {
  readonly index: TreeIndex;
  readonly rules: PathRules;
  readonly sources: readonly SourceFile[];
}

type Resolutions = ReadonlyMap<string, Resolution>;

const SUITE_SEPARATOR = " › ";
/** Longer names hold data, not paths. */
const MAX_NAME = 500;
const GO_TEST = "_test.go";
/** Stands for "some file of this package": packages are resolved as files of this name. */
const SOME_FILE = "_";
const WITH_DOMAIN = /^[\w-]+(?:\.[\w-]+)+\//;

/** A path with what runners write behind it: `a.py::TestA::test_b`, `a.exs:7`, `a.spec.ts:3:5`. */
const WITH_PLACE = /^(.+?)(?:::.*|:(\d+)(?::\d+)?)$/s;

const placeOf = (text: string): { readonly path: string; readonly line: number | null } => {
  const place = WITH_PLACE.exec(text);
  return place ? { path: place[1]!, line: place[2] === undefined ? null : Number(place[2]) } : { path: text, line: null };
};

/** What a case is labelled with, the nearest first. */
const labelsOf = ({ classname, suite }: ReportedCase): string[] =>
  [classname ?? "", ...suite.split(SUITE_SEPARATOR).reverse()].filter((label) => label !== "");

/** The class of a qualified test name, as xUnit.net writes it: `Shop.Tests.CartTests.Adds(item: "a.b")`. */
const QUALIFIED = /^([^\s([]+)\.[^\s.([]+/;

const PATH_LIKE = /[\\/]|\.\w{1,5}$/;
const isPathLike = (text: string): boolean => PATH_LIKE.test(text);

/** Paths with a folder and an extension among the words of a text. */
const pathsIn = (text: string): string[] =>
  !/[\\/]/.test(text) ? [] : text.slice(0, MAX_NAME).split(/[\s"'`()[\]{}<>,;|]+/).map((word) => placeOf(word).path)
    .filter((word) => /[\\/].*\.\w{1,5}$/.test(word));

/** Packages of Go tests, which their import paths name: each is resolved as a file in its folder. */
interface GoPackages {
  readonly index: TreeIndex;
  readonly files: ReadonlyMap<string, readonly RepoPath[]>;
}

const goPackages = (sources: readonly SourceFile[]): GoPackages => {
  const files = new Map<string, RepoPath[]>();
  for (const { path } of sources) {
    if (!path.endsWith(GO_TEST)) continue;
    const [folder, known] = [folderOf(path), files.get(folderOf(path))];
    if (known) known.push(path);
    else files.set(folder, [path]);
  }
  const inFolders = [...files.keys()].map((folder) => (folder === "" ? SOME_FILE : `${folder}/${SOME_FILE}`) as RepoPath);
  return { index: indexTree(inFolders), files };
};

/** What does not change from report to report. */
interface Setting {
  readonly ground: TestGround;
  /** Sources, with whether they are tests. */
  readonly isTest: ReadonlyMap<string, boolean>;
  readonly go: GoPackages;
  readonly classesNear: (folders: readonly string[]) => ClassFinder;
}

/** The strings of one report that may tell a file, resolved together, for they vouch for each other. */
interface Clues {
  readonly attributes: Resolutions;
  readonly labels: Resolutions;
  readonly names: Resolutions;
  readonly packages: Resolutions;
  readonly classes: ClassFinder;
  /** True where the format is Go's own. */
  readonly ofGo: boolean;
}

const cluesOf = (report: ReadTests, { ground, go, classesNear }: Setting): Clues => {
  const [attributes, labels, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const one of report.cases) {
    for (const file of [one.file, one.suiteFile]) if (file !== null) attributes.add(placeOf(file).path);
    for (const label of labelsOf(one)) labels.add(label);
    for (const path of pathsIn(one.name)) names.add(path);
  }
  const resolve = (index: TreeIndex, paths: Iterable<string>, more: Partial<ForeignPaths> = {}): Resolutions =>
    resolvePaths(index, ground.rules, { report: report.path, bases: [], paths: [...paths], ...more });
  const said = [...labels];
  const ofGo = report.format.startsWith("go");
  const packages = go.files.size === 0 ? [] : said.filter((label) => /^\S+\/\S+$/.test(label) || ofGo);
  return {
    attributes: resolve(ground.index, attributes),
    labels: resolve(ground.index, new Set([...said.filter(isPathLike), ...said.flatMap(pathsIn)])),
    names: resolve(ground.index, names),
    packages: resolve(go.index, packages.map((label) => `${label}/${SOME_FILE}`), { areImports: true }),
    classes: classesNear(foldersOfReport(report.path)),
    ofGo,
  };
};

const fileOf = (resolutions: Resolutions, text: string): readonly RepoPath[] => {
  const path = resolutions.get(text)?.path ?? null;
  return path === null ? [] : [path];
};

/** Any label could be the root's package, of whose folder nothing is left to compare: it must look like one. */
const inPackage = (clues: Clues, { go }: Setting, label: string): readonly RepoPath[] =>
  fileOf(clues.packages, `${label}/${SOME_FILE}`)
    .filter((path) => path !== SOME_FILE || WITH_DOMAIN.test(label) || clues.ofGo)
    .flatMap((path) => go.files.get(folderOf(path)) ?? []);

/** A label may name what is tested: a source that is no test counts only as a class, which is no title that people write. */
const inLabel = (clues: Clues, { isTest }: Setting, label: string, classname: string | null): readonly RepoPath[] =>
  [label, ...pathsIn(label)].flatMap((path) =>
    fileOf(clues.labels, path).filter((file) => isTest.get(file) !== false || path === classname));

/** So may a name: there, a path counts at the beginning, or as that of a test. */
const inName = (clues: Clues, { isTest }: Setting, name: string): readonly RepoPath[] =>
  pathsIn(name).flatMap((path) => fileOf(clues.names, path).filter((file) => isTest.get(file) || name.startsWith(path)));

/** All that may tell the file of a case, the most telling first. */
function* searches(one: ReportedCase, clues: Clues, setting: Setting): Generator<readonly RepoPath[]> {
  for (const file of [one.file, one.suiteFile]) if (file !== null) yield fileOf(clues.attributes, placeOf(file).path);
  const labels = labelsOf(one);
  for (const label of labels) yield inLabel(clues, setting, label, one.classname);
  for (const label of labels) yield clues.classes(label);
  for (const label of labels) yield inPackage(clues, setting, label);
  yield inName(clues, setting, one.name);
  if (one.classname === null) yield clues.classes(QUALIFIED.exec(one.name)?.[1] ?? "");
}

/** The first search that finds exactly one file settles it; else those that the first of them left open. */
const whereabouts = (found: Iterable<readonly RepoPath[]>, { file }: ReportedCase): Whereabouts => {
  const line = file === null ? null : placeOf(file).line;
  let open: readonly RepoPath[] = [];
  for (const files of found) {
    if (new Set(files).size === 1) return { candidates: files.slice(0, 1), line };
    if (open.length === 0) open = files;
  }
  return { candidates: open, line };
};

/** Prepares the search in a tree; gives for each report the finder of its cases' files. */
export const caseFinder = (ground: TestGround): ((report: ReadTests) => (one: ReportedCase) => Whereabouts) => {
  const setting: Setting = {
    ground,
    isTest: new Map(ground.sources.map(({ path, test }) => [path, test])),
    go: goPackages(ground.sources),
    classesNear: classFinder(ground.index.exact, ground.sources),
  };
  return (report) => {
    const clues = cluesOf(report, setting);
    const known = new Map<string, Whereabouts>();
    return (one) => {
      const telling = one.classname === null || pathsIn(one.name).length > 0;
      const key = JSON.stringify([one.file, one.suiteFile, one.classname, one.suite, telling ? one.name : ""]);
      const where = known.get(key) ?? whereabouts(searches(one, clues, setting), one);
      known.set(key, where);
      return where;
    };
  };
};
