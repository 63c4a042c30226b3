/** Which modules and files are judged, and what project, modules and kinds are called. Knows no target and no rule. */
import { isTests } from "../model/report.ts";
import type { FileScene, ModuleScene, Scene } from "../model/scene.ts";
import { OTHER, PRIORITIES, type ModuleSettings, type Settings } from "../model/settings.ts";
import { groupBy } from "../model/group.ts";

/** What the project is called as a subject. */
export const PROJECT = "project";

/** Where a module stands in the order of judgement. */
export const rankOf = ({ priority }: Pick<ModuleSettings, "priority">): number => PRIORITIES.indexOf(priority);

/** The modules that are judged, by priority: all but the deprecated ones. */
export const liveModules = (scene: Scene): readonly ModuleScene[] =>
  scene.modules.filter(({ settings }) => !settings.deprecated).sort((a, b) => rankOf(a.settings) - rankOf(b.settings));

/** The same, without `other`: nobody asks for tests of what no module claims, such as settings and scripts. */
export const namedModules = (scene: Scene): readonly ModuleScene[] => liveModules(scene).filter(({ name }) => name !== OTHER);

/** The modules that are judged, but none where no module is configured: then `other` is the project again. */
export const configuredModules = (scene: Scene): readonly ModuleScene[] =>
  scene.settings.modules.length === 0 ? [] : liveModules(scene);

const deprecatedNames = new WeakMap<Settings["modules"], ReadonlySet<string>>();

/** True for modules that are shown, and never judged. */
export const isDeprecated = ({ modules }: Settings, name: string): boolean => {
  // Asked for every file: there may be thousands of both.
  const names = deprecatedNames.get(modules) ?? new Set(modules.filter(({ deprecated }) => deprecated).map((module) => module.name));
  deprecatedNames.set(modules, names);
  return names.has(name);
};

/** True for the files whose coverage is judged: all but those of a deprecated module. */
export const isJudged = ({ settings }: Scene, { module }: FileScene): boolean => !isDeprecated(settings, module);

const filesByModule = new WeakMap<Scene["files"], ReadonlyMap<string, readonly FileScene[]>>();

/** The files of a module, or of the project for null, whose coverage is judged. */
export const judgedFiles = (scene: Scene, module: string | null): readonly FileScene[] => {
  const { files, settings } = scene;
  if (module === null) return files.filter((file) => isJudged(scene, file));
  const groups = filesByModule.get(files) ?? groupBy(files, (file) => file.module);
  filesByModule.set(files, groups);
  return isDeprecated(settings, module) ? [] : groups.get(module) ?? [];
};

/** The same, without test files: code that tests are to prove. */
export const isJudgedCode = (scene: Scene, file: FileScene): boolean => !file.test && isJudged(scene, file);

/** True where a test report was read. */
export const hasTests = ({ reports }: Scene): boolean => reports.some(isTests);

/** True where a coverage report tells anything of a file. */
export const hasCoverage = ({ coverage }: Scene): boolean => coverage.files.length > 0;

/** Why there is nothing to compare with, or null. */
export const noBaseline = ({ before, baselineUnreadable = false }: Scene): string | null =>
  before !== null ? null : baselineUnreadable ? "the baseline cannot be read" : "no baseline";

/** Why nothing can be compared with the baseline's coverage, or null. */
export const noCoverageToCompare = (scene: Scene): string | null => {
  if (scene.before === null) return noBaseline(scene);
  if (scene.before.totals.coverage === null) return "the baseline holds no coverage";
  return hasCoverage(scene) ? null : "no coverage report was read";
};

/** Why nothing can be compared with the baseline's tests, or null. */
export const noTestsToCompare = (scene: Scene): string | null => {
  if (scene.before === null) return noBaseline(scene);
  if (scene.before.totals.tests === null) return "the baseline holds no tests";
  return hasTests(scene) ? null : "no test report was read";
};
