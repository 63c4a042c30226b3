/** The rule `module-unmeasured`: modules with sources of which no report says anything. */
import type { RawFinding } from "../model/finding.ts";
import type { ModuleScene, Scene } from "../model/scene.ts";
import { dated, dueText } from "./missed.ts";
import { excuse } from "./not-run.ts";
import { rule } from "./rule.ts";
import { hasCoverage, namedModules } from "./scopes.ts";
import { agreeing, counted, sentences } from "./words.ts";

const isCritical = ({ settings }: ModuleScene): boolean => settings.priority === "critical";

const hasCoverageTarget = ({ settings: { target } }: ModuleScene): boolean =>
  (target.lines ?? target.branches ?? target.functions) !== undefined;

const unmeasured = (scene: Scene): ModuleScene[] =>
  namedModules(scene).filter((module) => module.coverage === null && (module.code.files > 0 || isCritical(module)));

/** True where coverage may be expected: some was read, or there was some in the baseline. */
const isExpected = (scene: Scene): boolean => hasCoverage(scene) || (scene.before?.totals.coverage ?? null) !== null;

/** The modules that are asked for coverage, whatever evidence there is. */
const demanding = (scene: Scene): ModuleScene[] =>
  unmeasured(scene).filter((module) => isCritical(module) || hasCoverageTarget(module));

const levelOf = (module: ModuleScene, today: string): Pick<RawFinding, "level" | "atMost"> => {
  if (isCritical(module)) return { level: "error" };
  return hasCoverageTarget(module) ? { level: "error", ...dated(module.settings.target.by, today) } : { level: "warning" };
};

const messageOf = ({ name, code: { files } }: ModuleScene): string => files === 0
  ? `No coverage report says anything about ${name}.`
  : `${name} has ${counted(files, "source file")}, and no coverage report says anything about ${agreeing(files, "it", "them")}.`;

export const moduleUnmeasured = rule({
  id: "module-unmeasured",
  summary: "A module has source files, and no report says anything about them.",
  level: "warning",
  docs: {
    fires: "When a module has source files besides tests, and no coverage report knows any of them. It is an error for a module with a coverage target (a warning until its `by:`), and for a critical one, also where its files are of no language that Proofgate knows. Where only test reports were read, and the baseline has no coverage either, only these two are asked.",
    why: "What is not measured is not 0 % and not 100 %: nothing is known. A module can lose its report and stay green for months.",
    example: "remote has 12 source files, and no coverage report says anything about them.",
    fix: "Collect its coverage, or see that the report's paths fit the repository (`paths`).",
    silence: "`status: deprecated` takes the module out; `exclude` takes files out.",
  },
  needs: "all evidence",
  unjudged: (scene) => excuse(scene, "coverage") ?? (isExpected(scene) || demanding(scene).length > 0 ? null : "no coverage report was read"),
  *check(scene) {
    for (const module of isExpected(scene) ? unmeasured(scene) : demanding(scene)) {
      const { name, code, settings } = module;
      yield {
        subject: name,
        module: name,
        ...levelOf(module, scene.today),
        message: messageOf(module),
        hint: sentences(
          "Collect its coverage and name the report, or set `status: deprecated`.",
          hasCoverageTarget(module) ? dueText(settings.target.by, scene.today) : null,
        ),
        at: null,
        numbers: { files: code.files, lines: code.lines },
      };
    }
  },
});
