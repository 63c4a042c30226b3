/** Which sources no report knows, though a report could: not tests, nothing idle, nothing that only looks unknown. Knows no level. */
import { groupBy } from "../model/group.ts";
import type { FileScene, Scene, Unresolved } from "../model/scene.ts";
import { isJudgedCode } from "./scopes.ts";

const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).slice(path.slice(path.lastIndexOf("/") + 1).lastIndexOf("\\") + 1);

/** Finds the report paths that fit no file and end in a file's name: it may be measured under one of them. */
export const lostPaths = ({ unresolved }: Scene): ((path: string) => readonly Unresolved[]) => {
  const byName = groupBy(unresolved, ({ path }) => baseOf(path));
  return (path) => byName.get(baseOf(path)) ?? [];
};

/** Folders of what belongs to a project and is not its product. */
const BESIDE = new Set([
  "docs", "doc", "example", "examples", "sample", "samples", "demo", "demos", "bench", "benches", "benchmark", "benchmarks", "vendor",
  "third_party", "thirdparty", "node_modules", "dist", "build", "migrations", "fixtures", "testdata", "stubs", "typings",
]);

/** Settings of tools, which nobody covers. */
const SETTINGS = /(?:^|[./_-])(?:conf|config|rc)\.\w+$|^(?:setup|noxfile|conftest|manage|__main__|fabfile|tasks)\.py$|^(?:gulp|grunt|rake)file\b|^package\.swift$|^mix\.exs$|\.gradle\.kts$/i;

/** Below here folders are packages: `org/example` is somebody's name, and no example. */
const PACKAGES = /(?:^|\/)src\/main\/\w+\/.*/;

/** What coverage tools put into their reports for people. */
const REPORT_FOLDER = /(?:^|\/)(?:lcov-report|htmlcov|jacoco-resources)\/|(?:^|\/)coverage\/(?:.*\/)?(?:block-navigation|prettify|sorter)\.js$/;

/** True for what belongs to a project and is not its product: settings of tools, examples, documents. */
export const isBeside = (path: string): boolean => {
  const folders = path.replace(PACKAGES, "/").split("/");
  folders.pop();
  const name = path.slice(path.lastIndexOf("/") + 1);
  return SETTINGS.test(name) || REPORT_FOLDER.test(path) || folders.some((folder) => folder.startsWith(".") || BESIDE.has(folder.toLowerCase()));
};

/** The languages of which reports measure at least one file. */
const measuredLanguages = ({ files }: Scene): ReadonlySet<string | null> =>
  new Set(files.filter(({ cover, test }) => cover !== null && !test).map(({ language }) => language));

/** Sources without coverage, apart by whether anything of their language is measured. */
export interface UnknownFiles {
  readonly ofMeasured: readonly FileScene[];
  readonly ofOthers: readonly FileScene[];
}

/** The sources that no report knows. What the baseline measured left, which is another matter; a module of which nothing is measured is said as a whole. */
export const unknownFiles = (scene: Scene): UnknownFiles => {
  const [languages, namesakesOf] = [measuredLanguages(scene), lostPaths(scene)];
  const blank = new Set(scene.modules.filter(({ coverage, settings }) => coverage === null && scene.settings.modules.includes(settings)).map(({ name }) => name));
  const files = scene.files.filter((file) =>
    file.cover === null && file.language !== null && isJudgedCode(scene, file) && !blank.has(file.module) && !scene.look.idle.has(file.path) &&
    namesakesOf(file.path).length === 0 && !isBeside(file.path) && scene.before?.snapshot.files.has(file.path) !== true);
  return {
    ofMeasured: files.filter(({ language }) => languages.has(language)),
    ofOthers: files.filter(({ language }) => !languages.has(language)),
  };
};
