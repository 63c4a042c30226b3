/** The rule `files-left-report`: what the baseline measures, no report measures now, and the tree still has. */
import type { RawFinding } from "../model/finding.ts";
import { byText } from "../model/order.ts";
import { plus, show, isBelow, type Ratio } from "../model/ratio.ts";
import type { Scene } from "../model/scene.ts";
import { groupBy } from "../model/group.ts";
import { leftReports, NOTHING, type Left } from "./left-reports.ts";
import { excuse } from "./not-run.ts";
import { acceptedReason, reasonText, softened } from "./reasons.ts";
import { rule } from "./rule.ts";
import { compareFiles } from "./comparable.ts";
import { noBaseline, PROJECT } from "./scopes.ts";
import { vanished, vanishedText } from "./vanished-inputs.ts";
import { agreeing, counted, listed, sentences } from "./words.ts";

const REMEDY = "Let the coverage tool measure them again; what is meant to stay unmeasured goes under `exclude`, by a change of the configuration.";

const sum = (lefts: readonly Left[]): Ratio => lefts.reduce((all, { lines }) => plus(all, lines), NOTHING);

const named = (lefts: readonly Left[]): string => listed(lefts.map(({ path }) => path));

const linesText = (lefts: readonly Left[], whole: Ratio): string => {
  const file = lefts.length === 1 ? lefts[0]!.path : `${lefts.length} files (${named(lefts)})`;
  return `${counted(whole.total, "line")} of ${file} left the coverage reports, though the ${agreeing(lefts.length, "file", "files")} did not change.`;
};

const filesText = (lefts: readonly Left[], { total }: Ratio): string => {
  const lines = total > 0 ? `, with ${counted(total, "coverable line")} in the baseline` : "";
  if (lefts.length === 1) return `${lefts[0]!.path} is still there, but no coverage report measures it any more${lines}.`;
  return `${lefts.length} files are still there, but no coverage report measures them any more${lines}: ${named(lefts)}.`;
};

/** That a share rose because of what left, and for no other reason; null where it did not. */
const riseText = (scene: Scene, module: string | null, gone: Ratio): string | null => {
  const { now, before } = compareFiles(scene, "lines", module);
  const [then, without] = [plus(before, gone), plus(now, gone)];
  if (gone.total === 0 || !isBelow(then, now) || isBelow(then, without)) return null;
  return `Line coverage of ${module ?? "the project"} rose from ${show(then)} to ${show(now)} by that alone.`;
};

/** The report paths that may be theirs, though nobody can tell; null where none bears their names. */
const lostText = (lefts: readonly Left[]): string | null => {
  const spelled = new Set(lefts.flatMap(({ namesakes }) => namesakes.map(({ path, report }) => `${path} of ${report}`)));
  if (spelled.size === 0) return null;
  const [fits, bears] = [agreeing(spelled.size, "fits", "fit"), agreeing(spelled.size, "bears", "bear")];
  const [its, it] = [agreeing(lefts.length, "its name", "their names"), agreeing(lefts.length, "it", "them")];
  return `${listed([...spelled].sort(byText))} ${fits} no file of the repository and ${bears} ${its}: if that is how a report spells ${it}, say with \`paths\` what to strip and to add.`;
};

const byModule = (lefts: readonly Left[]): (readonly Left[])[] =>
  [...groupBy(lefts, ({ module }) => module)].sort(([a], [b]) => byText(a, b)).map(([, group]) => group);

/** Files by module; where most of them may stand under lost paths, the paths are the reason, and it is said once. */
const groupsOf = (lefts: readonly Left[]): (readonly Left[])[] => {
  const lost = lefts.filter(({ namesakes }) => namesakes.length > 0);
  return lost.length * 2 > lefts.length ? [lefts] : byModule(lefts);
};

const find = (scene: Scene, lefts: readonly Left[]): RawFinding => {
  const { whole, path } = lefts[0]!;
  const module = lefts.every((left) => left.module === lefts[0]!.module) ? lefts[0]!.module : null;
  const name = scene.settings.modules.length === 0 ? PROJECT : module ?? PROJECT;
  const lines = sum(lefts);
  const rose = whole ? riseText(scene, name === PROJECT ? null : module, lines) : null;
  const uncovered = lines.total - lines.hit;
  const reason = whole ? acceptedReason(scene, lefts.map(({ path: name }) => ({ section: "files", name, metric: "lines" }))) : null;
  return {
    ...softened(reason),
    subject: lefts.length === 1 ? path : name,
    module,
    // Lines that were covered leave no gap that anybody could hide: a tool may only count otherwise.
    ...(whole || uncovered * 2 > lines.total ? {} : { level: "warning", atMost: "warning" } as const),
    message: sentences(whole ? filesText(lefts, lines) : linesText(lefts, lines), rose)!,
    hint: sentences(vanishedText(scene, "coverage"), lostText(lefts), reasonText(reason) ?? REMEDY),
    at: { path, line: null },
    numbers: { files: lefts.length, lines: lines.total, hit: lines.hit },
  };
};

/** A report that is gone without anything that it told. */
const reportGone = (path: string): RawFinding => ({
  subject: path,
  module: null,
  level: "note",
  atMost: "note",
  message: `The baseline was taken with the coverage report ${path}, which this run did not read; no file is missing from the others with it.`,
  hint: "Update the baseline where the report is meant to be gone.",
  at: null,
  numbers: {},
});

export const filesLeftReport = rule({
  id: "files-left-report",
  summary: "Files or lines that the baseline measures left the coverage reports and are still in the tree.",
  level: "error",
  needs: "all evidence",
  docs: {
    fires: "When a source of the baseline is still in the tree and no coverage report measures it any more, or when files that did not change have at least 1 % and 10 coverable lines fewer than in the baseline. Deleted files, renamed ones that are measured under their new name, files that are excluded, that git does not track, that say of themselves that they are generated, whose code the pull request took out, test files, and files of deprecated modules are no loss. A report path that fits no file and bears the name of one that left is named as a hint; where most of what left may stand under such paths, it is said once for all modules. Lines are judged only where the baseline is that of the merge base; where most of them were covered, it is a warning. A coverage report of the baseline that was not read is named; where nothing else is missing with it, that is a note.",
    why: "Coverage rises when badly tested code leaves the report. A glob that became narrower, a package that is no longer instrumented and a shard that was not uploaded look like progress.",
    example: "src/legacy.py is still there, but no coverage report measures it any more, with 120 coverable lines in the baseline. Line coverage of the project rose from 71.2 % to 84 % by that alone.",
    fix: "See that every report of the baseline is read and that the coverage tool still includes the files. What is meant to stay unmeasured goes under `exclude`.",
    silence: "`exclude` takes files out, from the base on; `status: deprecated` takes a module out.",
  },
  unjudged: (scene) => {
    if (scene.before === null) return noBaseline(scene);
    return scene.before.totals.coverage === null ? "the baseline holds no coverage" : excuse(scene, "coverage");
  },
  *check(scene) {
    const lefts = leftReports(scene);
    const [whole, some] = [lefts.filter((left) => left.whole), lefts.filter((left) => !left.whole)];
    for (const group of [...groupsOf(whole), ...byModule(some)]) yield find(scene, group);
    if (lefts.length === 0) for (const path of vanished(scene, "coverage")) yield reportGone(path);
  },
});
