/** Words the findings about hollow tests: one for each subject that no test reached. Knows what was found, not how. */
import type { Cause, RawFinding } from "../model/finding.ts";
import type { Hollow, Idle, Proof } from "../model/link.ts";
import type { Scene } from "../model/scene.ts";
import { agreeing, counted, listed, sentences } from "./words.ts";

/** Proofs and lenient lines that a message or hint names. */
const NAMED = 3;

const HINTS: Readonly<Record<Cause, string>> = {
  "never-imported": "Let the test import what it is named after and call it, or name the test after what it does exercise.",
  "subject-replaced": "Let the test load the real module, for instance with importActual or requireActual, and replace only what that leans on.",
  "members-mocked": "Call the real function or class, and replace only what it leans on; what is replaced by a mock proves the mock.",
  "import-failed": "Mend the import that fails, and let the test fail, or skip itself aloud, when it does.",
  "excluded": "Take it out of what the coverage tool leaves out, or accept the finding with a reason.",
  "not-collected": "See that the coverage of the job that ran these tests is uploaded and merged.",
  "subprocess": "Measure the processes that the test starts: coverage.py needs `patch = subprocess`, c8 and nyc do so by themselves.",
  "discarded": "Mend what the test says that it covers: the tool threw its coverage away.",
  "unknown": "See how the test reaches its subject. Generated code, or a built or installed copy that runs in its place, is mapped or excluded.",
};

const whatDidNotRun = ({ functions, lines, subject, state }: Hollow): string => {
  if (functions === 1) return `the only function of ${subject} did not run`;
  if (functions > 1) return `none of the ${functions} functions of ${subject} ran`;
  if (lines === 0 || state === "absent") return `nothing of ${subject} ran`;
  return lines === 1 ? `the only coverable line of ${subject} did not run` : `none of the ${lines} coverable lines of ${subject} ran`;
};

const lineNumbers = (proofs: readonly Proof[]): string =>
  `${agreeing(proofs.length, "line", "lines")} ${listed(proofs.slice(0, NAMED).map(({ line }) => `${line}`))}`;

const placeOf = ({ path, line }: Proof, tests: readonly string[]): string => {
  if (line === null) return path;
  return tests.length === 1 && tests[0] === path ? `Line ${line}` : `Line ${line} of ${path}`;
};

/** What the proofs show, as sentences. */
const shown = ({ proofs, tests }: Hollow): string | null =>
  (proofs.length === 0 ? null : proofs.slice(0, NAMED - 1).map((proof) => `${placeOf(proof, tests)} ${proof.shows}.`).join(" "));

const leniency = ({ lenient }: Hollow): string | null => {
  const [first] = lenient;
  if (first === undefined) return null;
  const same = lenient.filter(({ path }) => path === first.path);
  const lines = lineNumbers(same);
  return `${lines.charAt(0).toUpperCase()}${lines.slice(1)} of ${first.path} ${agreeing(same.length, "accepts", "accept")} failure as success.`;
};

const unmeasured = ({ witness, cause }: Hollow): string | null => {
  if (witness !== null) return null;
  return cause === "subprocess" ? null : "Nothing shows that these tests were measured at all.";
};

const findingOf = (scene: Scene, hollow: Hollow): RawFinding => {
  const { subject, tests, passed, functions, cause, proofs, level, atMost, accepted } = hollow;
  const message = `${counted(passed, "test")} in ${listed(tests)} ${agreeing(passed, "passes", "pass")}, but ${whatDidNotRun(hollow)}.`;
  const first = proofs[0] ?? null;
  return {
    subject, cause, level, atMost,
    module: scene.files.find(({ path }) => path === subject)?.module ?? null,
    message: sentences(message, shown(hollow), unmeasured(hollow), leniency(hollow)) ?? message,
    hint: HINTS[cause],
    at: first === null ? { path: tests[0]!, line: null } : { path: first.path, line: first.line },
    numbers: { passed, functions },
    accepted: accepted === null ? null : accepted.text,
  };
};

const idleFinding = (scene: Scene, { test, passed, imported }: Idle): RawFinding => ({
  subject: test, cause: "unknown", level: "note", atMost: "warning",
  module: scene.files.find(({ path }) => path === test)?.module ?? null,
  message: `${counted(passed, "test")} in ${test} ${agreeing(passed, "passes", "pass")}, but by the report's own account ran no function of what ${agreeing(passed, "it imports", "they import")}: ${listed(imported)}.`,
  hint: "Let the tests call what they import; the report tells what each test ran, so this is about this file alone, whatever others run.",
  at: { path: test, line: null },
  numbers: { passed, functions: 0 },
});

/** The findings about hollow tests of a scene; none where nothing was examined. */
export const hollowFindings = (scene: Scene): readonly RawFinding[] => {
  const all = scene.hollow?.hollow ?? [];
  const advice = scene.hollow?.resolution.advice ?? null;
  const accused = all.map((hollow) => {
    const finding = findingOf(scene, hollow);
    const lacksFiles = advice !== null && hollow.level === "note" && hollow.witness !== null;
    return lacksFiles ? { ...finding, hint: sentences(finding.hint, advice) } : finding;
  });
  return [...accused, ...(scene.hollow?.idle ?? []).map((one) => idleFinding(scene, one))];
};
