/** The rule `files-never-measured`: sources that no report knows, of a language that reports measure; other languages once each. */
import type { RawFinding } from "../model/finding.ts";
import { byText } from "../model/order.ts";
import type { FileScene, Scene } from "../model/scene.ts";
import { groupBy } from "../model/group.ts";
import { excuse } from "./not-run.ts";
import { rule } from "./rule.ts";
import { hasCoverage, PROJECT } from "./scopes.ts";
import { unknownFiles } from "./unknown-files.ts";
import { agreeing, counted, listed } from "./words.ts";

const paths = (files: readonly FileScene[]): string => listed(files.map(({ path }) => path));

const numbers = (files: readonly FileScene[]): RawFinding["numbers"] =>
  ({ files: files.length, lines: files.reduce((lines, { nonBlank }) => lines + nonBlank, 0) });

/** Whether the pull request touches the files. */
type Age = "changed" | "old";

const messageOf = (files: readonly FileScene[], age: Age, of: string): string => {
  if (files.length === 1) return `No coverage report knows ${files[0]!.path}${age === "changed" ? ", which this change touches" : ""}.`;
  return `No coverage report knows ${files.length} source files of ${of}${age === "changed" ? " that this change touches" : ""}: ${paths(files)}.`;
};

const find = (scene: Scene, files: readonly FileScene[], age: Age): RawFinding => {
  const { module, path } = files[0]!;
  const name = scene.settings.modules.length === 0 ? PROJECT : module;
  return {
    subject: files.length === 1 ? path : name,
    module,
    level: age === "changed" ? "warning" : "note",
    message: messageOf(files, age, name === PROJECT ? "the project" : name),
    hint: "Let the coverage tool list files that no test loads (`source`, `include`, `all`), or leave them out with `exclude`.",
    at: { path, line: null },
    numbers: numbers(files),
  };
};

const ofLanguage = (language: string, files: readonly FileScene[]): RawFinding => ({
  subject: language,
  module: null,
  level: "note",
  message: `No coverage report measures any file of the language ${language}: the tree has ${counted(files.length, "source file")} of it (${paths(files)}).`,
  hint: `Name the coverage report of ${agreeing(files.length, "it", "them")}, or leave ${agreeing(files.length, "it", "them")} out with \`exclude\`.`,
  at: null,
  numbers: numbers(files),
});

export const filesNeverMeasured = rule({
  id: "files-never-measured",
  summary: "Sources of a measured language are in no coverage report.",
  level: "note",
  needs: "all evidence",
  docs: {
    fires: "When a source is in no coverage report, though reports measure other files of its language: once for each module, and apart, as a warning, for files that the pull request adds or changes. A language of which nothing is measured is said once. Not named are tests, excluded and deprecated files, files that hold nothing to run (interfaces, types, constants, re-exports), generated ones, the scripts of reports for people, tools' settings, examples and documents, and what `module-unmeasured` and `files-left-report` say.",
    why: "A file that no test loads is in many tools' reports not at 0 %, but absent, and raises the share of all others.",
    example: "No coverage report knows 3 source files of billing: src/billing/fees.py, src/billing/refund.py and src/billing/tax.py.",
    fix: "Let the coverage tool list every source, loaded or not: `source` for coverage.py, `coverage.include` for vitest, `collectCoverageFrom` for jest, `--all` for c8.",
    silence: "`exclude` takes files out.",
  },
  unjudged: (scene) => (hasCoverage(scene) ? excuse(scene, "coverage") : "no coverage report was read"),
  *check(scene) {
    const { ofMeasured, ofOthers } = unknownFiles(scene);
    const isChanged = ({ path }: FileScene): boolean => scene.changes?.files.has(path) === true;
    for (const [, files] of [...groupBy(ofMeasured, ({ module }) => module)].sort(([a], [b]) => byText(a, b))) {
      const [changed, old] = [files.filter(isChanged), files.filter((file) => !isChanged(file))];
      if (changed.length > 0) yield find(scene, changed, "changed");
      if (old.length > 0) yield find(scene, old, "old");
    }
    for (const [language, files] of [...groupBy(ofOthers, (file) => file.language!)].sort(([a], [b]) => byText(a, b))) yield ofLanguage(language, files);
  },
});
