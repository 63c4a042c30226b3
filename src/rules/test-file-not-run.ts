/** The rule `test-file-not-run`: test files of the tree that no test report has a case of. */
import type { RawFinding } from "../model/finding.ts";
import { groupBy } from "../model/group.ts";
import { byText } from "../model/order.ts";
import type { FileScene, Scene } from "../model/scene.ts";
import { holder } from "./globs.ts";
import { excuse } from "./not-run.ts";
import { rule } from "./rule.ts";
import { hasTests, isJudged, PROJECT } from "./scopes.ts";
import { isSuite, lastName, nameOf } from "./test-subjects.ts";
import { agreeing, listed } from "./words.ts";

/** The languages of which some report names the file of every case: only there does silence tell anything. */
const toldLanguages = ({ cases, files }: Scene): ReadonlySet<string> => {
  const languageOf = new Map(files.map(({ path, language }) => [path, language]));
  const [told, untold] = [new Set<string>(), new Set<string>()];
  for (const [, ofReport] of groupBy(cases, ({ report }) => report)) {
    const complete = ofReport.every(({ file }) => file !== null);
    for (const { file } of ofReport) {
      const language = file === null ? null : languageOf.get(file) ?? null;
      if (language !== null) (complete ? told : untold).add(language);
    }
  }
  return new Set([...told].filter((language) => !untold.has(language)));
};

/** True for test files that cases without a file may be of, since they bear its name. */
const mentions = ({ cases }: Scene): ((path: string) => boolean) => {
  const texts = [...new Set(cases.filter(({ file }) => file === null).map(({ suite, name }) => `${suite} ${name}`))];
  return (path) => {
    const name = lastName(path);
    return texts.some((text) => text.includes(name));
  };
};

/** True for test files of a kind of which nothing ran, which is said of the kind. */
const isOfEmptyKind = ({ kinds }: Scene): ((path: string) => boolean) => {
  const held = kinds.map(({ settings, tests }) => ({ holds: holder(settings.tests), empty: tests.total === 0 }));
  return (path) => held.find(({ holds }) => holds(path))?.empty === true;
};

const notRun = (scene: Scene): FileScene[] => {
  const [languages, ran] = [toldLanguages(scene), new Set(scene.cases.map(({ file }) => file))];
  const [isMentioned, isEmptyKind] = [mentions(scene), isOfEmptyKind(scene)];
  const renamed = (path: FileScene["path"]): string => scene.changes?.files.get(path)?.before ?? path;
  const known = scene.before?.snapshot.tests;
  const suites = new Set([...known?.keys() ?? []].filter(isSuite).map(nameOf));
  return scene.files.filter((file) =>
    file.test && languages.has(file.language ?? "") && !ran.has(file.path) && isJudged(scene, file) && !scene.look.idle.has(file.path) &&
    !known?.has(file.path) && !known?.has(renamed(file.path)) && !suites.has(lastName(file.path)) && !isEmptyKind(file.path) && !isMentioned(file.path));
};

const find = (scene: Scene, files: readonly FileScene[], changed: "changed" | "old"): RawFinding => {
  const { module, path } = files[0]!;
  const name = scene.settings.modules.length === 0 ? PROJECT : module;
  const touched = changed === "changed" ? " that this change touches" : "";
  const many = `${files.length} test files of ${name === PROJECT ? "the project" : name}${touched} are in no test report: ${listed(files.map((file) => file.path))}.`;
  return {
    subject: files.length === 1 ? path : name,
    module,
    level: changed === "changed" ? "warning" : "note",
    message: files.length === 1 ? `${path}${touched === "" ? "" : `, which this change touches,`} is in no test report: none of its tests ran.` : many,
    hint: `See whether the runner finds ${agreeing(files.length, "it", "them")}: by name, by folder, by its own configuration; and whether each report is read.`,
    at: { path, line: null },
    numbers: { files: files.length },
  };
};

export const testFileNotRun = rule({
  id: "test-file-not-run",
  summary: "A test file of the tree has no case in any test report.",
  level: "note",
  needs: "all evidence",
  docs: {
    fires: "When a file that a runner would take for tests, and that declares some, has no case in any test report: once for each module, and apart, as a warning, for files that the pull request adds or changes. Only languages are judged of which a report names the file of each of its cases. Helpers, fixtures, set-up, benchmarks, stories and tests of types are no test files; nor is said again what `tests-disappeared` and `kind-empty` say.",
    why: "A test that the runner does not find passes for ever.",
    example: "tests/test_refund.py, which this change touches, is in no test report: none of its tests ran.",
    fix: "Name the file as the runner expects it, or widen the runner's own configuration; see that every job's report is read.",
    silence: "`exclude` takes files out.",
  },
  unjudged: (scene) => (hasTests(scene) ? excuse(scene, "tests") : "no test report was read"),
  *check(scene) {
    const isChanged = ({ path }: FileScene): boolean => scene.changes?.files.has(path) === true;
    for (const [, files] of [...groupBy(notRun(scene), ({ module }) => module)].sort(([a], [b]) => byText(a, b))) {
      const [changed, old] = [files.filter(isChanged), files.filter((file) => !isChanged(file))];
      if (changed.length > 0) yield find(scene, changed, "changed");
      if (old.length > 0) yield find(scene, old, "old");
    }
  },
});
