/** The rule `report-stale`: reports that do not fit the sources, are of another commit, or came with the change. */
import type { RawFinding } from "../model/finding.ts";
import { linesBeyond, misplaced, otherCommit } from "../model/fit.ts";
import { byKeys, byText } from "../model/order.ts";
import { isCoverage, type ReadCoverage } from "../model/report.ts";
import type { FileScene, Scene } from "../model/scene.ts";
import { rule } from "./rule.ts";
import { hasCoverage, isJudged, PROJECT } from "./scopes.ts";
import { agreeing, counted, listed, sentences } from "./words.ts";

const REMEDY = "Run the tests again on what is checked out, and delete old reports before.";

/** Seconds by which clocks may differ. */
const CLOCK_SECONDS = 60;

const nameOf = (scene: Scene): string => {
  const reports = scene.reports.filter(isCoverage).map(({ path }) => path).sort(byText);
  return reports.length === 1 ? reports[0]! : "The coverage reports";
};

const wrongLines = (scene: Scene, name: string): RawFinding[] => {
  const found = linesBeyond(scene).filter(({ file }) => isJudged(scene, file));
  if (found.length === 0) return [];
  const { file: { path, lines }, line } = found[0]!;
  const single = `${name} ${agreeing(name.startsWith("The ") ? 2 : 1, "measures", "measure")} line ${line} of ${path}, which has ${counted(lines, "line")}`;
  return [{
    subject: found.length === 1 ? path : PROJECT,
    module: found.length === 1 ? found[0]!.file.module : null,
    message: found.length === 1 ? `${single}.` : `${single}, and lines beyond the end of ${counted(found.length - 1, "other file")}: ${listed(found.slice(1).map((one) => one.file.path))}.`,
    hint: REMEDY,
    at: { path, line: null },
    numbers: { files: found.length, line, lines },
  }];
};

const wrongPlaces = (scene: Scene, name: string): RawFinding[] =>
  [...misplaced(scene)].sort(byKeys(([path]) => path)).flatMap(([path, { measured, empty }]): RawFinding[] => {
    const file = scene.files.find((one) => one.path === path);
    if (!file || !isJudged(scene, file)) return [];
    return [{
      subject: path,
      module: file.module,
      message: `Of ${counted(measured, "line")} of ${path} that ${name} ${agreeing(name.startsWith("The ") ? 2 : 1, "measures", "measure")}, ${empty} are blank or comments: the file changed after it was measured.`
        .replace("that The", "that the"),
      hint: REMEDY,
      at: { path, line: null },
      numbers: { measured, empty },
    }];
  });

/** Letters of a commit's id that are shown. */
const SHOWN = 12;

/** A report that names a commit is of that commit, and of no other. */
const wrongCommit = (scene: Scene, report: ReadCoverage): RawFinding[] => {
  const named = otherCommit(scene, report);
  return named === null ? [] : [{
    subject: report.path,
    module: null,
    message: `${report.path} is of commit ${named.slice(0, SHOWN)}, and ${scene.look.commits[0]!.slice(0, SHOWN)} is judged.`,
    hint: REMEDY,
    at: null,
    numbers: {},
  }];
};

/** How many measured sources the pull request changed: without any, an old report is as good as a new one. */
const changedSources = ({ files, changes }: Scene): number =>
  files.filter(({ path, cover, test }) => cover !== null && !test && changes?.files.has(path)).length;

const old = (scene: Scene, { path, written }: ReadCoverage): string | null => {
  const { committed } = scene.look;
  if (written && committed !== null && written + CLOCK_SECONDS < committed) return `${path} was written before the newest commit was made`;
  const tracked = scene.tree.has(path as FileScene["path"]) && !scene.changes?.files.has(path as FileScene["path"]);
  return tracked ? `${path} is tracked by git, and the same as before the change` : null;
};

/** Age alone proves nothing: caches restore old files, and examples are committed. */
const suspicious = (scene: Scene, report: ReadCoverage): RawFinding[] => {
  const changed = changedSources(scene);
  const why = changed > 0 ? old(scene, report) : null;
  return why === null ? [] : [{
    subject: report.path,
    module: null,
    level: "note",
    atMost: "note",
    message: `${why}, which touches ${counted(changed, "measured source file")}.`,
    hint: REMEDY,
    at: null,
    numbers: { changed },
  }];
};

/** A report that came with the change says what its author says: a run would have written it anew. */
const brought = ({ proposal }: Scene): RawFinding[] => (proposal?.ownReports ?? []).map((path) => ({
  subject: path,
  module: null,
  level: proposal!.ownReportsTurn ? "error" : "warning",
  message: sentences(`${path} is part of the pull request itself, so nothing shows that a run wrote it.`,
    proposal!.ownReportsTurn && `Without it the verdict would be ${proposal!.ownReportsTurn.to}, and not ${proposal!.ownReportsTurn.from}.`)!,
  hint: "Take it out of git, and let the run that is judged write it; an example that is not to be read belongs where no glob finds it.",
  at: { path, line: null },
  numbers: {},
}));

export const reportStale = rule({
  id: "report-stale",
  summary: "A report does not fit the sources, is of another commit, or came with the pull request.",
  level: "error",
  docs: {
    fires: "When a coverage report measures lines beyond the end of a file; when more than 2 %, and at least 3, of the measured lines of a changed file are blank or comments, while none or hardly any are in files that did not change; or when it names a commit (Coveralls' JSON does) that is neither the one that is checked out nor the head of the pull request. Also when a report of either kind that is read was added or changed by the pull request itself and is as it was committed: a warning, and an error where the verdict would be worse without it. That it was written before the newest commit, or that git tracks it and the pull request did not change it, is only a note, and only where measured sources changed. Kotlin, Scala, Groovy, Vue, Svelte and Cython are not judged by their lines, for their compilers give others.",
    why: "A report of an older state is green whatever the change does: a step that failed to write a new one leaves the old one behind.",
    example: "coverage/lcov.info measures line 212 of src/cart.js, which has 180 lines.",
    fix: "Delete old reports before the tests run, and read them in the run that wrote them.",
  },
  unjudged: (scene) => (hasCoverage(scene) || scene.proposal?.ownReports.length ? null : "no coverage report was read"),
  *check(scene) {
    yield* brought(scene);
    const name = nameOf(scene);
    yield* wrongLines(scene, name);
    yield* wrongPlaces(scene, name);
    for (const report of scene.reports.filter(isCoverage).sort(byKeys(({ path }) => path))) {
      const wrong = wrongCommit(scene, report);
      yield* wrong.length > 0 ? wrong : suspicious(scene, report);
    }
  },
});
