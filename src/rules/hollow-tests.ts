/** Words the findings about hollow tests: one for each subject that no test reached. Knows what was found, not how. */
import type { Cause, RawFinding } from "../model/finding.ts";
import { subjectName, type Hollow, type Idle, type Proof, type Unmeasured } from "../model/link.ts";
import type { FileScene, Scene } from "../model/scene.ts";
import { agreeing, counted, listed, sentences } from "./words.ts";

/** Proofs and lenient lines that a message or hint names. */
const NAMED = 3;

/** Where languages have words of their own for what to do, by the language of the test. */
const IN_LANGUAGE: Readonly<Record<string, Partial<Readonly<Record<Cause, string>>>>> = {
  python: {
    "subject-replaced": "Let the test import the real module, and patch only what that leans on, or wrap the real thing (`wraps=`).",
    "members-mocked": "Call the real function or class, and patch only what it leans on, or wrap it (`wraps=`); what is replaced by a mock proves the mock.",
    "subprocess": "Measure the processes that the test starts: coverage.py needs `patch = subprocess` or a start-up hook for that.",
  },
  javascript: {
    "subject-replaced": "Let the test load the real module, for instance with importActual or requireActual, and replace only what that leans on.",
    "subprocess": "Measure the processes that the test starts: c8 and nyc do so by themselves, the coverage of vitest and jest does not.",
  },
  java: {
    "subject-replaced": "Construct the real class, and mock only its collaborators.",
    "members-mocked": "Construct the real class, and mock only its collaborators; what a mock answers proves the mock.",
    "subprocess": "Measure the processes that the test starts: give them JaCoCo's agent, and merge what it writes.",
  },
  go: {
    "never-imported": "Let the tests call the package's own functions: they call none of them.",
    "subject-replaced": "Call the package's own functions, and let a fake stand only for what they lean on.",
    "members-mocked": "Call the package's own functions instead of the fake; a fake may stand only for what they lean on.",
    "subprocess": "Measure the processes that the test starts: build them with -cover, and set GOCOVERDIR.",
  },
};

/** How to say what no report does. */
const PAIRING = "Where one run wrote both reports, an entry of `expect` in the configuration that names both, under `coverage` and `tests`, settles it.";

const HINTS: Readonly<Record<Cause, string>> = {
  "never-imported": "Let the test import what it is named after and call it, or name the test after what it does exercise.",
  "subject-replaced": "Let the test load the real module, and replace only what that leans on.",
  "members-mocked": "Call the real function or class, and replace only what it leans on; what is replaced by a mock proves the mock.",
  "import-failed": "Mend the import that fails, and let the test fail, or skip itself aloud, when it does.",
  "excluded": "Take it out of what the coverage tool leaves out, or accept the finding with a reason.",
  "not-collected": `See that the coverage of the job that ran these tests is uploaded and merged. ${PAIRING}`,
  "subprocess": "Measure the processes that the test starts.",
  "discarded": "Mend what the test says that it covers: the tool threw its coverage away.",
  "unknown": "See how the test reaches its subject. Generated code, or a built or installed copy that runs in its place, is mapped or excluded.",
};

const whatDidNotRun = ({ functions, lines, subject: path, state }: Hollow): string => {
  const subject = subjectName(path);
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

const unmeasured = ({ witness, cause, level }: Hollow): string | null => {
  if (witness?.indirect === true && level !== "error") return "Other tests of the same run are known to be measured; of these, nothing shows it.";
  return witness !== null || cause === "subprocess" ? null : "Nothing shows that these tests were measured at all.";
};

const excused = ({ excuse }: Hollow): string | null => (excuse === null ? null : `This is only noted: ${excuse}.`);

/** Causes that show nothing that a test does wrong: where it has an excuse, there is nothing to do. */
const SHOWING_NOTHING = new Set<Cause>(["unknown", "never-imported"]);

/** What to do, in the words of the language that the tests are written in. */
const hintOf = ({ files }: Scene, { tests, cause, proofs, witness, level, excuse }: Hollow): string | null => {
  if (excuse !== null && SHOWING_NOTHING.has(cause)) return null;
  const language = files.find(({ path }) => path === tests[0])?.language ?? "";
  const words = Object.hasOwn(IN_LANGUAGE, language) ? IN_LANGUAGE[language]! : {};
  const hint = cause === "unknown" && proofs.length > 0 ? "Let the test skip itself aloud, or fail, where it cannot reach its subject: what returns early passes." : words[cause] ?? HINTS[cause];
  return witness?.indirect === true && level !== "error" ? `${hint} ${PAIRING}` : hint;
};

/** True where the pull request itself wrote the remark: who is judged does not acquit. */
const isOwn = ({ changes }: Scene, { path, line }: Proof): boolean =>
  line !== null && (changes?.files.get(path as FileScene["path"])?.lines.some(({ from, to }) => from <= line && line <= to) ?? false);

/** What an acceptance makes of a finding: a note once the base has it, a warning as long as it is the pull request's own word. */
const acceptanceOf = (scene: Scene, { accepted, tests, atMost }: Hollow): Pick<RawFinding, "accepted" | "atMost"> & { readonly said: string | null } => {
  if (accepted === null || !isOwn(scene, accepted)) return { accepted: accepted?.text ?? null, atMost, said: null };
  return { accepted: null, atMost: atMost === "error" ? "warning" : atMost, said: `${placeOf(accepted, tests)} accepts it in this pull request: “${accepted.text}”.` };
};

const findingOf = (scene: Scene, hollow: Hollow): RawFinding => {
  const { subject, tests, passed, functions, cause, proofs, level } = hollow;
  const { said, ...acceptance } = acceptanceOf(scene, hollow);
  const message = `${counted(passed, "test")} in ${listed(tests)} ${agreeing(passed, "passes", "pass")}, but ${whatDidNotRun(hollow)}.`;
  const first = proofs[0] ?? null;
  return {
    subject, cause, level, ...acceptance,
    module: scene.files.find(({ path }) => path === subject)?.module ?? null,
    message: sentences(message, shown(hollow), unmeasured(hollow), leniency(hollow), excused(hollow), said) ?? message,
    hint: hintOf(scene, hollow),
    at: first === null ? { path: tests[0]!, line: null } : { path: first.path, line: first.line },
    numbers: { passed, functions },
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

const unmeasuredFinding = ({ files: all }: Scene, { project, passed, files }: Unmeasured): RawFinding => ({
  subject: project, cause: "not-collected", level: "warning", atMost: "warning",
  module: all.find(({ path }) => path.startsWith(`${project}/`))?.module ?? null,
  message: `${counted(passed, "test")} of ${project} ${agreeing(passed, "passes", "pass")}, but nearly nothing of its ${counted(files, "source file")} ran.`,
  hint: "Its coverage was probably not collected, or is of other class files than those that ran: see that its own tests write the report. None of its files is accused.",
  at: null,
  numbers: { passed, files },
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
  return [
    ...accused, ...(scene.hollow?.idle ?? []).map((one) => idleFinding(scene, one)),
    ...(scene.hollow?.unmeasured ?? []).map((one) => unmeasuredFinding(scene, one)),
  ];
};
