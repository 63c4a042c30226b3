/** The rule `file-below-target`: each measured file against the target for every file. */
import { missing, percent, reaches, show } from "../model/ratio.ts";
import type { FileScene, Scene } from "../model/scene.ts";
import { dated, dueText } from "./missed.ts";
import { rule } from "./rule.ts";
import { counted, sentences } from "./words.ts";

const HINT = "Test it, or leave it out with `exclude` if it should not be measured.";

const isChanged = ({ changes }: Scene, { path }: FileScene): boolean => changes?.files.has(path) ?? false;

export const fileBelowTarget = rule({
  id: "file-below-target",
  summary: "A file is below the target for every file.",
  level: "warning",
  needs: "all evidence",
  docs: {
    fires: "When the line coverage of a measured file is less than `targets.file`. For a file that the pull request changes it is an error. Files without coverable lines are not asked.",
    why: "A good average hides the file that nothing tests.",
    example: "Line coverage of app/billing.py is 12.5 %, below the target of 20 % for every file: 6 more lines must be covered.",
    fix: "Test the file, or take what should not be measured out with `exclude`.",
    silence: "`by:` beside the target makes it a warning until that day, for changed files too.",
  },
  *check(scene) {
    const { file: wanted, by } = scene.settings.targets;
    if (wanted === undefined) return;
    const target = percent(wanted);
    for (const file of scene.files) {
      const lines = file.cover?.lines;
      if (!lines || reaches(lines, wanted)) continue;
      const more = missing(lines, wanted);
      yield {
        subject: file.path,
        module: file.module,
        level: isChanged(scene, file) ? "error" : "warning",
        ...dated(by, scene.today),
        message: `Line coverage of ${file.path} is ${show(lines)}, below the target of ${target} % for every file: ` +
          `${counted(more, "more line")} must be covered.`,
        hint: sentences(HINT, dueText(by, scene.today)),
        at: { path: file.path, line: null },
        numbers: { hit: lines.hit, total: lines.total, target, missing: more },
      };
    }
  },
});
