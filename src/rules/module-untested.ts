/** The rule `module-untested`: modules of which no test case ran, or fewer than asked for. */
import type { Level, RawFinding } from "../model/finding.ts";
import type { ModuleScene, Scene } from "../model/scene.ts";
import { executed, NO_TESTS } from "../model/tests.ts";
import { missedTargets, type Missed } from "./missed.ts";
import { excuse } from "./not-run.ts";
import { rule } from "./rule.ts";
import { hasTests, namedModules } from "./scopes.ts";
import { agreeing, counted, sentences } from "./words.ts";

const HINT = "Write a test for it, or name its test files under the module's `tests`.";

const isCritical = ({ settings }: ModuleScene): boolean => settings.priority === "critical";

const hasCode = ({ code, coverage }: ModuleScene): boolean => code.files > 0 || coverage !== null;

/** Modules without a single test that ran; critical ones also where no file of theirs is known as code. */
const silentModules = (scene: Scene): ModuleScene[] =>
  namedModules(scene).filter((module) => (hasCode(module) || isCritical(module)) && executed(module.tests ?? NO_TESTS) === 0);

/** Those of which nothing is there while evidence is missing for a reason are not blamed. */
const untested = (scene: Scene): ModuleScene[] =>
  silentModules(scene).filter(({ tests }) => (tests ?? NO_TESTS).total > 0 || excuse(scene, "tests") === null);

const noneRan = ({ name, tests }: ModuleScene): string => {
  const skipped = tests?.skipped ?? 0;
  return skipped > 0 ? `No test of ${name} ran: ${counted(skipped, "test")} ${agreeing(skipped, "was", "were")} skipped.` : `No test of ${name} ran.`;
};

const silent = (module: ModuleScene, level: Level): RawFinding =>
  ({ subject: module.name, module: module.name, level, message: noneRan(module), hint: HINT, at: null, numbers: { tests: 0 } });

const tooFew = ({ row, name, about, due }: Missed): RawFinding => ({
  ...about,
  level: "error",
  message: `${counted(row.value ?? 0, "test")} of ${name} ran, fewer than its target of ${row.target}.`,
  hint: sentences(HINT, due),
  numbers: { tests: row.value ?? 0, target: row.target },
});

export const moduleUntested = rule({
  id: "module-untested",
  summary: "No test case of a module ran.",
  level: "note",
  docs: {
    fires: "When a module has source files and no test case of it ran; skipped ones do not count. It is an error for a critical module, and where fewer tests ran than the `tests` target of a module or the project.",
    why: "A module without tests may still show coverage, from other modules' tests that pass through it.",
    example: "No test of remote ran.",
    fix: "Write a test, or name the module's test files under `tests`: a test belongs to the first module whose `tests` hold its file.",
    silence: "`priority` other than `critical`; `status: deprecated`.",
  },
  needs: "all evidence",
  excused: (scene) => (silentModules(scene).length > untested(scene).length ? excuse(scene, "tests") : null),
  unjudged: (scene) => (hasTests(scene) || untested(scene).some(isCritical) ? null : "no test report was read"),
  *check(scene) {
    const none = untested(scene);
    const critical = none.filter(isCritical);
    const short = missedTargets(scene, ["tests"])
      .filter(({ row }) => (row.value ?? 0) > 0 || excuse(scene, "tests") === null)
      .filter(({ row, about }) => !row.scope.startsWith("kind:") && !critical.some(({ name }) => name === about.module));
    const others = none.filter((module) => !isCritical(module) && !short.some(({ about }) => about.module === module.name));
    for (const module of critical) yield silent(module, "error");
    for (const missed of short) yield tooFew(missed);
    if (hasTests(scene)) for (const module of others) yield silent(module, "note");
  },
});
