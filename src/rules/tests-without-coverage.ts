/** The rule `tests-without-coverage`: hollow test files, and modules whose tests pass while nothing of their code runs. */
import type { RawFinding } from "../model/finding.ts";
import type { Hollow } from "../model/link.ts";
import { notCollected } from "../model/liveness.ts";
import { plus, type Ratio } from "../model/ratio.ts";
import type { FileScene, ModuleScene, Scene } from "../model/scene.ts";
import { OTHER } from "../model/settings.ts";
import { hollowFindings } from "./hollow-tests.ts";
import { rule } from "./rule.ts";
import { judgedFiles, liveModules, PROJECT } from "./scopes.ts";
import { agreeing, counted } from "./words.ts";

/** What could run in a module: bodies where functions are known, else lines. */
interface Runnable {
  readonly functions: Ratio;
  /** Of the files whose functions no report tells. */
  readonly lines: Ratio;
}

const NOTHING: Ratio = { hit: 0, total: 0 };

/** Lines run when a file is merely loaded; bodies do not, so they decide wherever they are known. */
const runnableIn = (files: readonly FileScene[]): Runnable =>
  files.reduce(({ functions, lines }, { cover }) => ({
    functions: plus(functions, cover?.functions ?? NOTHING),
    lines: plus(lines, (cover?.functions ? null : cover?.lines) ?? NOTHING),
  }), { functions: NOTHING, lines: NOTHING });

const noneRan = ({ functions, lines }: Runnable): boolean =>
  functions.total + lines.total > 0 && functions.hit + lines.hit === 0;

const whatDidNotRun = ({ functions, lines }: Runnable): string => {
  if (functions.total + lines.total === 1) return `its only ${functions.total === 1 ? "function" : "coverable line"} did not run`;
  const parts = [
    ...(functions.total > 0 ? [counted(functions.total, "function")] : []),
    ...(lines.total > 0 ? [counted(lines.total, "coverable line")] : []),
  ];
  return `none of its ${parts.join(" and ")} ran`;
};

const couldRun = (cover: FileScene["cover"]): boolean => ((cover?.functions ?? cover?.lines)?.total ?? 0) > 0;

const codeOf = (scene: Scene, { name }: ModuleScene): readonly FileScene[] => judgedFiles(scene, name).filter(({ test }) => !test);

const find = (scene: Scene, module: ModuleScene): RawFinding | null => {
  const passed = module.tests?.passed ?? 0;
  const runnable = runnableIn(codeOf(scene, module));
  if (passed === 0 || !noneRan(runnable)) return null;
  const isProject = scene.settings.modules.length === 0;
  const name = isProject ? "the project" : module.name;
  return {
    subject: isProject ? PROJECT : module.name,
    module: module.name,
    // What no configured module claims is thrown together in `other`: these tests may be of quite different code.
    ...(module.name === OTHER && !isProject ? { level: "warning", atMost: "warning" } : {}),
    cause: "unknown",
    message: `${counted(passed, "test")} of ${name} ${agreeing(passed, "passes", "pass")}, but ${whatDidNotRun(runnable)}.`,
    hint: "Either the tests do not call the code, for instance because they replace it, or their coverage was not collected: see that one command writes both reports.",
    at: null,
    numbers: { passed, functions: runnable.functions.total, lines: runnable.lines.total },
  };
};

/** True for what is only a note because little shows that its tests were measured, or that they are of this subject. */
const isThin = ({ level, excuse, witness, cause }: Hollow): boolean =>
  level === "note" && cause !== "subprocess" && (excuse === null || witness?.indirect === true);

/**
 * Tells of which modules enough is said: an error names one of their files, or something says of each file with code why
 * nothing of it ran. A note for want of evidence says that of none, and so acquits no module of what its own figures show.
 * Processes that tests start, and projects that were not measured, explain whatever lies around them.
 */
const accusation = ({ hollow }: Scene, findings: readonly RawFinding[]): ((files: readonly FileScene[]) => boolean) => {
  const all = hollow?.hollow ?? [];
  const thin = new Set<string>(all.filter(isThin).map(({ subject }) => subject));
  const named = new Map(findings.filter(({ subject }) => !thin.has(subject)).map(({ subject, level }) => [subject, level]));
  const unmeasured = new Set<string>(all.filter(({ cause }) => cause === "subprocess").map(({ subject }) => subject));
  const projects = (hollow?.unmeasured ?? []).map(({ project }) => `${project}/`);
  const settles = ({ path }: FileScene): boolean =>
    named.get(path) === "error" || unmeasured.has(path) || projects.some((project) => path.startsWith(project));
  return (files) => files.some(settles) || (files.length > 0 && files.every(({ path, cover }) => named.has(path) || !couldRun(cover)));
};

export const testsWithoutCoverage = rule({
  id: "tests-without-coverage",
  summary: "Tests pass while none of the code that they are to prove ran.",
  level: "error",
  docs: {
    fires: "When a test file passes while no function of the source file that it is meant to exercise ran, in any test, and something shows that the test's own process was measured: docs/hollow-tests.md says how that is found out. It is an error where the link between the two is certain and one of them changed, or there is no base to compare with; a warning for what was so before and for links by name alone; a note where the evidence is thin. Also when test cases of a module pass while none of the functions of its source files ran, or none of their lines where no report tells functions, unless an error accuses a file of it already, or something says of each of its files why nothing of it ran; and, as one warning, when many tests of a project in a folder of its own pass while nearly nothing of it ran: then its coverage was not collected, and none of its files is accused. Test files do not count as code. For `other`, beside configured modules, it is a warning at most: nothing ties its tests to its code.",
    why: "Green tests that never reach the code prove nothing, and a pass rate of 100 % hides it.",
    example: "18 tests in tests/test_billing.py pass, but none of the 9 functions of app/billing.py ran. Line 12 replaces app.billing with a mock.",
    fix: "See first whether coverage was collected from the process in which the tests ran; if it was, let the tests call the code instead of a double of it. `proofgate explain FILE` shows every step.",
    silence: "A remark `proofgate-ok: REASON` in the test or the subject accepts it, aloud: as a note once the base has it, as a warning in the pull request that writes it. `status: deprecated` takes the module out.",
  },
  *check(scene) {
    const findings = hollowFindings(scene);
    yield* findings;
    if (notCollected(scene) !== null) return;
    const isAccused = accusation(scene, findings);
    for (const module of liveModules(scene)) {
      const finding = isAccused(codeOf(scene, module)) ? null : find(scene, module);
      if (finding) yield finding;
    }
  },
});
