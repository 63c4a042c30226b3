/** The rule `tests-disappeared`: test files, suites and cases of the baseline that are gone while their code is not. */
import type { Level, RawFinding } from "../model/finding.ts";
import type { RepoPath } from "../model/path.ts";
import type { Scene } from "../model/scene.ts";
import { executed } from "../model/tests.ts";
import { lostTests, netOf, type Loss } from "./lost-tests.ts";
import { excuse } from "./not-run.ts";
import { acceptedReason, reasonText, softened } from "./reasons.ts";
import { rule } from "./rule.ts";
import { noBaseline, PROJECT } from "./scopes.ts";
import { isSuite, nameOf } from "./test-subjects.ts";
import { vanished, vanishedText } from "./vanished-inputs.ts";
import { agreeing, counted, listed, sentences } from "./words.ts";

/** Percent of the baseline's tests from which on their loss is an error; a single case never is. */
const MANY_PERCENT = 2;

const REMEDY = "Run them again, or delete the code that they tested as well. A loss that is meant goes into the baseline with a reason: " +
  "`proofgate baseline --update --allow-lower SUBJECT:METRIC --reason TEXT`.";

const sum = (losses: readonly Loss[]): number => losses.reduce((tests, loss) => tests + loss.tests, 0);

const sumNet = (losses: readonly Loss[]): number => losses.reduce((tests, loss) => tests + netOf(loss), 0);

const withCounts = (losses: readonly Loss[]): string => listed(losses.map(({ key, tests }) => `${nameOf(key)} (${tests})`));

/** How a single file or suite is gone. */
const oneGone = ({ key, tests, subject }: Loss, tree: ReadonlySet<RepoPath>): string => {
  const ran = `${counted(tests, "test")} that ran in the baseline`;
  if (isSuite(key)) return `The suite ${nameOf(key)} is gone with ${ran}.`;
  if (tree.has(key as RepoPath)) return `${key} is still there, but its ${counted(tests, "test")} ${agreeing(tests, "is", "are")} in no test report any more.`;
  return `${key} is gone with ${ran}${subject === null ? "" : `, while ${subject} is still there`}.`;
};

const manyGone = (losses: readonly Loss[], of: string): string => {
  const suites = losses.filter(({ key }) => isSuite(key)).length;
  const what = suites === 0 ? "test files" : suites === losses.length ? "suites" : "test files and suites";
  return `${losses.length} ${what} of ${of} are gone from the test reports with ${sum(losses)} tests that ran in the baseline: ${withCounts(losses)}.`;
};

const someGone = (losses: readonly Loss[], of: string): string => {
  const tests = sum(losses);
  const are = agreeing(tests, "is", "are");
  if (losses.length > 1) return `${tests} tests of ${of} ${are} gone: ${withCounts(losses)}.`;
  const { key, before } = losses[0]!;
  return `${counted(tests, "test")} of ${nameOf(key)} ${are} gone: ${before} ran in the baseline.`;
};

const cameTo = (losses: readonly Loss[]): string => listed([...new Set(losses.flatMap(({ elsewhere }) => elsewhere?.keys ?? []))].map(nameOf));

/** That a part of what is gone came elsewhere; null where nothing did. */
const cameText = (losses: readonly Loss[]): string | null => {
  const came = sum(losses) - sumNet(losses);
  return came === 0 ? null : `As for ${came} of them, as many came in ${cameTo(losses)}.`;
};

/** Cases that are gone from one place, and as many that came in another of the same subject, module or folder. */
const findMoved = (scene: Scene, losses: readonly Loss[]): RawFinding => {
  const [tests, { elsewhere }] = [sum(losses), losses[0]!];
  const level = elsewhere?.proven === true ? "note" : "warning";
  return {
    ...find(scene, losses, level),
    atMost: level,
    message: `${counted(tests, "test")} of ${listed(losses.map(({ key }) => nameOf(key)))} ${agreeing(tests, "is", "are")} gone, and as many came in ${cameTo(losses)}${level === "note" ? ": what they test is covered as before" : ""}.`,
    hint: "See that they are the same, moved, and update the baseline once they are merged.",
  };
};

const find = (scene: Scene, losses: readonly Loss[], level: Level): RawFinding => {
  const { module, whole, key } = losses[0]!;
  const single = losses.length === 1;
  const name = scene.settings.modules.length === 0 ? PROJECT : module;
  const of = name === PROJECT ? "the project" : name;
  const place = losses.find((loss) => scene.tree.has(loss.key as RepoPath))?.key ?? null;
  const reason = acceptedReason(scene, losses.map(({ key: entry }) => ({ section: "tests", name: entry, metric: "tests" })));
  return {
    ...softened(reason),
    subject: single ? nameOf(key) : name,
    module,
    level,
    message: !whole ? someGone(losses, of) : single ? oneGone(losses[0]!, scene.tree) : manyGone(losses, of),
    hint: sentences(vanishedText(scene, "tests"), cameText(losses), reasonText(reason) ?? REMEDY),
    at: place === null ? null : { path: place, line: null },
    numbers: { tests: sum(losses), before: losses.reduce((ran, { before }) => ran + before, 0) },
  };
};

/** Whole files and suites may be of evidence that is missing for a reason, as long as nobody touched them. */
const isExcused = (scene: Scene, { whole, key }: Loss): boolean =>
  whole && excuse(scene, "tests") !== null &&
  (isSuite(key) || (scene.tree.has(key as RepoPath) && scene.changes?.files.has(key as RepoPath) !== true));

const isMany = (losses: readonly Loss[], { before }: Scene): boolean => {
  const ran = [...before?.snapshot.tests.values() ?? []].reduce((tests, entry) => tests + executed(entry), 0);
  const gone = sumNet(losses);
  return gone > 1 && gone * 100 >= MANY_PERCENT * ran;
};

/** A report that is gone without any test. */
const reportGone = (path: string): RawFinding => ({
  subject: path,
  module: null,
  level: "note",
  atMost: "note",
  message: `The baseline was taken with the test report ${path}, which this run did not read; no test is missing with it.`,
  hint: "Update the baseline where the report is meant to be gone.",
  at: null,
  numbers: {},
});

export const testsDisappeared = rule({
  id: "tests-disappeared",
  summary: "Tests of the baseline are gone while the code that they tested is still there.",
  level: "error",
  docs: {
    fires: "When a test file or suite of the baseline is in no test report any more, or cases of it are gone. Whole files and suites, and at least 2 % of all cases, are an error; single cases are a warning, and so are cases that went with at least as many coverable lines of the file that they test. Renamed and moved test files, cases that were only ever skipped, tests of deprecated modules, and a test file that was deleted together with all files of its name do not count as gone; neither do fewer parameters of one test. Cases that are gone from one place while as many came in another of the same subject, module or folder are set off: a warning, and a note where what they test is covered no worse than before; where it is covered worse, they count as gone. A test report of the baseline that was not read is named; where no test is missing with it, that is a note.",
    why: "The easiest way to a green suite is a smaller one. A shard that is not started, a glob that no longer fits and a deleted test look the same from outside: everything that ran passed.",
    example: "tests/test_billing.py is gone with 12 tests that ran in the baseline, while app/billing.py is still there.",
    fix: "Run them again; see first that every report that the baseline was taken with is there. If the tests are meant to go, lower the baseline with a reason.",
  },
  needs: "all evidence",
  excused: (scene) => (lostTests(scene).some((loss) => isExcused(scene, loss)) ? excuse(scene, "tests") : null),
  unjudged: (scene) => noBaseline(scene) ?? (scene.before?.totals.tests === null ? "the baseline holds no tests" : null),
  *check(scene) {
    const losses = lostTests(scene).filter((loss) => !isExcused(scene, loss));
    const grave = isMany(losses.filter(({ codeShrank }) => !codeShrank), scene);
    for (const module of new Set(losses.map((loss) => loss.module))) {
      const ofModule = losses.filter((loss) => loss.module === module);
      const gone = ofModule.filter((loss) => netOf(loss) > 0);
      const [whole, some] = [gone.filter((loss) => loss.whole), gone.filter((loss) => !loss.whole)];
      if (whole.length > 0) yield find(scene, whole, grave || whole.some(({ elsewhere }) => elsewhere === null) ? "error" : "warning");
      if (some.length > 0) yield find(scene, some, grave && some.some(({ codeShrank }) => !codeShrank) ? "error" : "warning");
      for (const proven of [false, true]) {
        const moved = ofModule.filter((loss) => netOf(loss) === 0 && loss.elsewhere?.proven === proven);
        if (moved.length > 0) yield findMoved(scene, moved);
      }
    }
    if (losses.length === 0) for (const path of vanished(scene, "tests")) yield reportGone(path);
  },
});
