/** `proofgate baseline`: shows the baseline, or raises it to what this run measured. */
import { readBaseline } from "../config/baseline.ts";
import { openWorld, type World } from "../edge/world.ts";
import { gate } from "../gate.ts";
import { isDay } from "../model/day.ts";
import type { Allowance } from "../model/ratchet.ts";
import { show, type Ratio } from "../model/ratio.ts";
import { smallerEvidence } from "../model/smaller.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { executed } from "../model/tests.ts";
import type { Verdict } from "../model/verdict.ts";
import { renderBaseline } from "../render/baseline.ts";
import { clean } from "../render/clean.ts";
import { figures, textTable, words } from "../render/columns.ts";
import { page } from "../render/terminal.ts";
import { many } from "../render/words.ts";
import { BASELINE_PATH, namedMissing } from "../steps/policy.ts";
import { raiseBaseline } from "../steps/raise-baseline.ts";
import { historyWriter } from "./append.ts";
import { requestOf } from "./check.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import { wrongUsage, type Values } from "./options.ts";
import { problemText } from "./say.ts";

const UNREADABLE = "baseline-malformed";

const wrong = (message: string) => wrongUsage(message, "baseline");

/** Reads SUBJECT:METRIC; the subject may hold colons itself. */
const readAllowance = (text: string, reason: string, until: string | null): Allowance => {
  const at = text.lastIndexOf(":");
  if (at < 1 || at === text.length - 1) throw wrong(`--allow-lower takes SUBJECT:METRIC, not ${JSON.stringify(text)}.`);
  return { subject: text.slice(0, at), metric: text.slice(at + 1), reason, until };
};

/** What may be lowered. Throws a Problem with slug `usage` for options that do not go together. */
const allowances = ({ "allow-lower": lowered = [], reason, until, update }: Values): Allowance[] => {
  if (until !== undefined && !isDay(until)) throw wrong("--until takes a day of the calendar, such as 2027-03-31.");
  if (lowered.length === 0) {
    if (reason !== undefined || until !== undefined) throw wrong("--reason and --until go with --allow-lower.");
    return [];
  }
  const why = reason?.trim() ?? "";
  if (why === "") throw wrong("--allow-lower needs --reason.");
  if (!update) throw wrong("--allow-lower goes with --update.");
  return lowered.map((text) => readAllowance(text, why, until ?? null));
};

/** Coverage is compared file by file, so lowering a module lowers what it holds. */
const withFiles = (allowed: readonly Allowance[], { modules, files }: Verdict): Allowance[] => allowed.flatMap((allowance) => {
  const name = allowance.subject.replace(/^module:/, "");
  if (!modules.some((module) => module.name === name)) return [allowance];
  return [allowance, ...files.filter(({ module }) => module === name).map(({ path }) => ({ ...allowance, subject: `file:${path}` }))];
});

/** What decides whether a run may become the baseline. */
interface Judged extends Pick<Verdict, "problems" | "now"> {
  readonly before: { readonly snapshot: Snapshot } | null;
  /** True for what somebody allowed, as "subject:metric"; nobody did where it is absent. */
  readonly accepts?: (allowed: string) => boolean;
}

/** Why this run must not become the baseline, as lines; empty when it may. */
export const refusals = ({ problems, before, now, accepts }: Judged): string[] => {
  if (problems.length > 0) return problems.map(problemText);
  if (before === null) return [];
  const known = new Set(before.snapshot.knownFailing);
  const failing = now.knownFailing.filter((name) => !known.has(name)).map((name) => `${clean(name)} fails, and the baseline does not know it.\n`);
  const smaller = accepts?.(EVIDENCE) === true ? null : smallerEvidence(before.snapshot, now);
  return smaller === null ? failing : [...failing, `${smaller}\n  ${SMALLER_HINT}\n`];
};

/** What `--allow-lower` names where a run has less evidence on purpose. */
const EVIDENCE = "project:evidence";
const SMALLER_HINT = `See that all reports are there. Where they are meant to be fewer, add --allow-lower ${EVIDENCE} --reason TEXT to baseline --update.`;

const nameOf = ({ subject, metric }: Allowance): string => `${subject}:${metric}`;

const summary = (snapshot: Snapshot, { width }: Io): string => {
  const counts = [
    many(Object.keys(snapshot.files).length, "file"), many(Object.keys(snapshot.tests).length, "test file"),
    `${many(snapshot.knownFailing.length, "test")} known to fail`,
  ];
  const modules = Object.entries(snapshot.modules).map(([name, { coverage, tests }]) =>
    [clean(name), show(coverage?.lines ?? null), tests ? `${tests.passed} of ${executed(tests)} pass` : "–"]);
  const table = modules.length === 0 ? [] : textTable([words("module"), figures("lines"), figures("tests")], modules, width);
  return page([[counts.join(", ")], table]);
};

const inCounts = (ratio: Ratio | null): string => (ratio === null ? "nothing of it" : `${ratio.hit} of ${ratio.total} (${show(ratio)})`);

/** What one run of the command works with. */
interface Task {
  readonly world: World;
  /** Of the baseline, from the root. */
  readonly path: string;
  readonly values: Values;
  readonly allowed: readonly Allowance[];
  readonly io: Io;
}

/** Raises and writes the baseline; says what of it stayed. Throws a Problem with slug `usage` for an allowance that nothing needs. */
const write = ({ world, path, allowed, io }: Task, verdict: Verdict): Snapshot => {
  const [before, now] = [verdict.before?.snapshot ?? null, verdict.now];
  const { next, kept, unused, spared } = raiseBaseline({ before, now, allowances: withFiles(allowed, verdict), renames: world.renamesSince(path) });
  const isSmaller = before !== null && smallerEvidence(before, now) !== null;
  const idle = allowed.filter((allowance) => unused.includes(allowance) && !(isSmaller && nameOf(allowance) === EVIDENCE));
  if (idle.length > 0) throw wrong(`--allow-lower names nothing that fell: ${idle.map(nameOf).join(", ")}.`);
  world.writeInRoot(path, renderBaseline(next));
  const stayed = kept.map(({ subject, metric, before, now }) =>
    clean(`${subject}: ${metric} stays at ${inCounts(before)}; this run measured ${inCounts(now)}.`));
  const said = [...stayed, ...spared.map((sentence) => clean(sentence))];
  if (said.length > 0) io.err(page([said]));
  return next;
};

const update = async (task: Task): Promise<number> => {
  const { world, path, values, io } = task;
  // A first baseline may be named before it is there.
  const verdict = await gate(world, { ...requestOf(values), baseline: world.readText(path, UNREADABLE) === null ? null : values.baseline ?? null });
  const refused = refusals({ ...verdict, accepts: (allowed) => task.allowed.some((one) => nameOf(one) === allowed) });
  if (refused.length > 0) {
    io.err(`The baseline was not written:\n${refused.join("")}`);
    return EXIT.incomplete;
  }
  const writeHistory = values.history ? historyWriter(world, verdict) : null;
  const next = write(task, verdict);
  writeHistory?.();
  io.out(`${clean(path)} was written.\n${summary(next, io)}`);
  return EXIT.passed;
};

const showBaseline = ({ world, path, values, io }: Task): number => {
  const text = world.readText(path, UNREADABLE);
  if (text === null && values.baseline !== undefined) throw namedMissing("baseline-missing", "baseline", path);
  io.out(text === null
    ? `There is no baseline at ${path}. proofgate baseline --update writes one.\n`
    : summary(readBaseline(text, path), io));
  return EXIT.passed;
};

/** Runs the command; gives the exit code. The baseline is never written from a run that could not be judged. */
export async function baseline(values: Values, io: Io): Promise<number> {
  const allowed = allowances(values);
  if (values.history && !values.update) throw wrong("--history goes with --update.");
  const task = { world: openWorld(values.root ?? "."), path: values.baseline ?? BASELINE_PATH, values, allowed, io };
  return values.update ? update(task) : showBaseline(task);
}
