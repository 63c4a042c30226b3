/** Whether a test's own process was measured at all: without that, nothing follows from what did not run. */
import type { Proof, Witness } from "../model/link.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import { isCoverage } from "../model/report.ts";
import type { Asked } from "./asked.ts";
import { isTold } from "./contexts.ts";
import { spawnOf } from "./elsewhere.ts";
import { hasHits, type Ground, type TestFile } from "./ground.ts";
import type { Configured } from "./link.ts";
import { loadedByTestAlone } from "./loading.ts";
import { pairingOf } from "./paired.ts";
import { PROJECT_FILES, projectOf } from "./projects.ts";
import { isOnlyRun, isPartlyMeasured, sharesRun } from "./runs.ts";
import { best } from "./telling.ts";

/** Which test files are known to have reached what they are named after. */
export interface Siblings {
  readonly reached: (test: RepoPath) => boolean;
  readonly isLinked: (test: RepoPath) => boolean;
}

/** Asks names and links only. */
export const siblingsIn = (ground: Ground, configured: Configured): Siblings => {
  const subjectsOf = (test: RepoPath): readonly RepoPath[] => {
    const links = configured(test);
    return (links.length > 0 ? links : best(ground.candidatesOf(test))).flatMap(({ subject }) => ground.subjectOf(subject).files);
  };
  const known = new Map<RepoPath, boolean>();
  const lives = (path: RepoPath): boolean => ground.lives(path) ?? ground.figuresOf({ path, files: [path] }).state === "live";
  return {
    isLinked: (test) => subjectsOf(test).length > 0,
    reached: (test) => {
      const answer = known.get(test) ?? subjectsOf(test).some(lives);
      known.set(test, answer);
      return answer;
    },
  };
};

/** The nearest test files of the same run, climbing no further than the test's own project. */
const nearest = ({ tests, scene: { tree } }: Ground, test: TestFile): readonly TestFile[] => {
  for (let folder = folderOf(test.path); ; folder = folderOf(folder)) {
    const inside = folder === "" ? "" : `${folder}/`;
    const found = [...tests.values()].filter((one) => one !== test && one.path.startsWith(inside) && sharesRun(one, test));
    const isProject = PROJECT_FILES.some((name) => tree.has(`${inside}${name}` as RepoPath));
    if (found.length > 0 || folder === "" || isProject) return found;
  }
};

const byContext = (ground: Ground, { test }: Asked): Witness | null =>
  (isTold(ground, test.path) ? { why: "the report tells what its tests ran", path: test.path } : null);

const byOwnLines = (ground: Ground, { test }: Asked): Witness | null =>
  (hasHits(ground, test.path) ? { why: "its own lines are in the report, and ran", path: test.path } : null);

const byImport = (ground: Ground, { reach, subject }: Asked): Witness | null => {
  for (const path of reach?.imported.keys() ?? []) {
    if (subject.files.includes(path) || reach!.replaced.has(path) || ground.lives(path) === false) continue;
    if (ground.figuresOf({ path, files: [path] }).state === "live") return { why: "it imports this file, which ran", path };
  }
  return null;
};

const bySiblings = (ground: Ground, { test }: Asked, siblings: Siblings): Witness | null => {
  const linked = nearest(ground, test).filter(({ path }) => siblings.isLinked(path));
  const reached = linked.filter(({ path }) => siblings.reached(path));
  if (reached.length === 0 || reached.length * 2 < linked.length) return null;
  return { why: `${reached.length} of ${linked.length} test files beside it reached what they are named after`, path: reached[0]!.path };
};

/** Where tools measure whole packages, the subject's own rows show that its package's tests were measured. */
const byPackage = ({ scene, fileOf }: Ground, { subject }: Asked): Witness | null => {
  const ofGo = scene.reports.some((report) => isCoverage(report) && report.format === "go");
  const path = subject.files.find((file) => (fileOf(file)?.rows ?? null) !== null && fileOf(file)?.language === "go");
  return ofGo && path !== undefined ? { why: "the profile holds its package", path } : null;
};

/** One entry of the configuration names the test's report and a coverage report. */
const byPairing = (ground: Ground, { test }: Asked): Witness | null => {
  const pairing = pairingOf(ground, test.reports);
  return pairing === undefined ? null : { why: `the configuration says that ${pairing.coverage} is of the same run (${pairing.name})`, path: null };
};

const languageOf = ({ fileOf }: Ground, { path }: TestFile): string => fileOf(path)?.language ?? "";

/**
 * Something of the subject ran when it was loaded, and only this test loads it. Where more runs wrote results than coverage,
 * the test may have been loaded in one of them, and have passed in another.
 */
const byLoading = (ground: Ground, asked: Asked): Witness | null => {
  if (isPartlyMeasured(ground, languageOf(ground, asked.test))) return null;
  const path = loadedByTestAlone(ground, asked);
  return path === undefined ? null : { why: "its subject was loaded, and no other file names it", path };
};

/**
 * There was one run, and another test of it reached its subject, though most beside it did not. That is no proof: of several
 * processes or projects that write one report, only some may be measured (pytest's workers under plain `coverage run`, a
 * project of vitest whose pool the provider does not know, results that were merged). A project in a folder of its own, or
 * in another language, shows nothing at all.
 */
const byRun = (ground: Ground, { test }: Asked, siblings: Siblings): Witness | null => {
  if (!isOnlyRun(ground)) return null;
  const [language, project] = [languageOf(ground, test), projectOf(ground, test.path)];
  const other = [...ground.tests.values()].find((one) => one !== test && sharesRun(one, test) && languageOf(ground, one) === language
    && projectOf(ground, one.path) === project && siblings.reached(one.path));
  return other === undefined ? null : { why: "another test of the only run reached what it is named after", path: other.path, indirect: true };
};

/** Where more runs wrote test results than coverage, a run whose tests reached nothing was not measured. */
const isOfMeasuredRun = (ground: Ground, asked: Asked, siblings: Siblings): boolean => {
  const { test } = asked;
  if (!isPartlyMeasured(ground, languageOf(ground, test))) return true;
  return hasHits(ground, test.path) || pairingOf(ground, test.reports) !== undefined
    || [...ground.tests.values()].some((one) => one !== test && sharesRun(one, test) && siblings.reached(one.path));
};

/** A witness, or why there is none; `spawn` is the line that starts another process. */
export type Testimony =
  | { readonly witness: Witness }
  | { readonly witness: null; readonly cause: "subprocess"; readonly spawn: Proof }
  | { readonly witness: null; readonly cause: "not-collected" };

/** Looks for a witness of a test's process. */
export const witnessOf = (ground: Ground, asked: Asked, siblings: Siblings): Testimony => {
  const spawn = spawnOf(ground, asked);
  if (spawn !== null) return { witness: null, cause: "subprocess", spawn };
  if (!isOfMeasuredRun(ground, asked, siblings)) return { witness: null, cause: "not-collected" };
  const witness = byOwnLines(ground, asked) ?? byContext(ground, asked) ?? byImport(ground, asked) ?? byPackage(ground, asked) ?? bySiblings(ground, asked, siblings)
    ?? byPairing(ground, asked) ?? byLoading(ground, asked) ?? byRun(ground, asked, siblings);
  return witness === null ? { witness, cause: "not-collected" } : { witness };
};
