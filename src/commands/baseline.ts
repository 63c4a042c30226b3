/** `proofgate baseline`: shows the baseline, or raises it to what this run measured. */
import { readBaseline } from "../config/baseline.ts";
import { openWorld, type World } from "../edge/world.ts";
import { gate } from "../gate.ts";
import { isDay } from "../model/day.ts";
import type { Problem } from "../model/problem.ts";
import type { Allowance } from "../model/ratchet.ts";
import { show, type Ratio } from "../model/ratio.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Verdict } from "../model/verdict.ts";
import { snapshotSum } from "../normalise/before.ts";
import { renderBaseline } from "../render/baseline.ts";
import { clean } from "../render/clean.ts";
import { figures, textTable, words } from "../render/columns.ts";
import { page } from "../render/terminal.ts";
import { many } from "../render/words.ts";
import { BASELINE_PATH, namedMissing, ownSettings } from "../steps/policy.ts";
import { bounded, raiseBaseline, shrunkEvidence, type Succession } from "../steps/raise-baseline.ts";
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
const allowances = ({ "allow-lower": lowered = [], reason, until, update }: Values, today: string): Allowance[] => {
  if (until !== undefined && !isDay(until)) throw wrong("--until takes a day of the calendar, such as 2027-03-31.");
  if (lowered.length === 0) {
    if (reason !== undefined || until !== undefined) throw wrong("--reason and --until go with --allow-lower.");
    return [];
  }
  const why = reason?.trim() ?? "";
  if (why === "") throw wrong("--allow-lower needs --reason.");
  if (!update) throw wrong("--allow-lower goes with --update.");
  if (until !== undefined && until < today) throw wrong(`--until names a day that has passed: today is ${today}.`);
  return lowered.map((text) => readAllowance(text, why, until ?? null));
};

/** The baseline holds files and tests alone, so lowering a module or a kind lowers what belongs to it. */
const withMembers = ({ subject, ...rest }: Allowance, { files, before }: Verdict): Allowance[] => {
  const places = [...before?.places ?? []];
  const isModule = (name: string): boolean => subject === name || subject === `module:${name}`;
  const isKind = (name: string | null): boolean => name !== null && (subject === name || subject === `kind:${name}`);
  return [
    { subject, ...rest },
    ...files.filter(({ module }) => isModule(module)).map(({ path }) => ({ subject: `file:${path}`, ...rest })),
    ...places.filter(([, { module, kind }]) => isModule(module) || isKind(kind)).map(([key]) => ({ subject: `test:${key}`, ...rest })),
  ];
};

/** What decides whether a run may become the baseline. */
interface Judged extends Succession {
  readonly problems: readonly Problem[];
  /** True for what somebody allowed, as "subject:metric"; nobody did where it is absent. */
  readonly accepts?: (allowed: string) => boolean;
}

/** Why this run must not become the baseline, as lines; empty when it may. */
export const refusals = ({ problems, accepts, ...succession }: Judged): string[] => {
  const { before, now } = succession;
  if (problems.length > 0) return problems.map(problemText);
  if (before === null) return [];
  const known = new Set(before.knownFailing);
  const failing = now.knownFailing.filter((name) => !known.has(name)).map((name) => `${clean(name)} fails, and the baseline does not know it.\n`);
  const smaller = accepts?.(EVIDENCE) === true ? null : shrunkEvidence(succession);
  return smaller === null ? failing : [...failing, `${smaller}\n  ${SMALLER_HINT}\n`];
};

/** What `--allow-lower` names where a run has less evidence on purpose. */
const EVIDENCE = "project:evidence";
const SMALLER_HINT = `See that all reports are there. Where they are meant to be fewer, add --allow-lower ${EVIDENCE} --reason TEXT to baseline --update.`;

const nameOf = ({ subject, metric }: Allowance): string => `${subject}:${metric}`;

/** What one run of the command works with. */
interface Task {
  readonly world: World;
  /** Of the baseline, from the root. */
  readonly path: string;
  readonly values: Values;
  readonly allowed: readonly Allowance[];
  readonly io: Io;
}

const summary = async (snapshot: Snapshot, { world, values, io: { width } }: Task): Promise<string> => {
  const { files, tests: testFiles, modules: sums } = snapshotSum(snapshot, await ownSettings(world, values.config ?? null));
  const counts = [many(files, "file"), many(testFiles, "test file"), `${many(snapshot.knownFailing.length, "test")} known to fail`];
  const modules = [...sums].map(([name, { lines, tests }]) =>
    [clean(name), show(lines), tests ? `${tests.hit} of ${tests.total} pass` : "–"]);
  const table = modules.length === 0 ? [] : textTable([words("module"), figures("lines"), figures("tests")], modules, width);
  return page([[counts.join(", ")], table]);
};

const inCounts = (ratio: Ratio | null): string => (ratio === null ? "nothing of it" : `${ratio.hit} of ${ratio.total} (${show(ratio)})`);

/** Raises and writes the baseline; says what of it stayed. Throws a Problem with slug `usage` for an allowance that nothing needs. */
const write = ({ world, path, allowed, io }: Task, verdict: Verdict, succession: Succession): Snapshot => {
  const asked = allowed.map((allowance) => ({ allowance, members: withMembers(allowance, verdict) }));
  const { next, kept, unused, spared } = raiseBaseline(succession, asked.flatMap(({ members }) => members));
  const isSmaller = shrunkEvidence(succession) !== null;
  const [left, isUsed] = [new Set(unused), (allowance: Allowance): boolean => isSmaller && nameOf(allowance) === EVIDENCE];
  const idle = asked.filter(({ allowance, members }) => !isUsed(allowance) && members.every((one) => left.has(one))).map(({ allowance }) => allowance);
  if (idle.length > 0) throw wrong(`--allow-lower names nothing that fell: ${idle.map(nameOf).join(", ")}.`);
  world.writeInRoot(path, renderBaseline(next));
  const stayed = kept.map(({ subject, metric, before, now }) =>
    clean(`${subject}: ${metric} stays at ${inCounts(before)}; this run measured ${inCounts(now)}.`));
  const said = [...bounded(stayed), ...spared.map((sentence) => clean(sentence))];
  if (said.length > 0) io.err(page([said]));
  return next;
};

const update = async (task: Task): Promise<number> => {
  const { world, path, values, io } = task;
  // A first baseline may be named before it is there.
  const verdict = await gate(world, { ...requestOf(values), baseline: world.readText(path, UNREADABLE) === null ? null : values.baseline ?? null });
  const succession: Succession = { before: verdict.before?.snapshot ?? null, now: verdict.now, whereabouts: verdict.whereabouts, renames: world.renamesSince(path) };
  const refused = refusals({ ...succession, problems: verdict.problems, accepts: (allowed) => task.allowed.some((one) => nameOf(one) === allowed) });
  if (refused.length > 0) {
    io.err(`The baseline was not written:\n${refused.join("")}`);
    return EXIT.incomplete;
  }
  const writeHistory = values.history ? historyWriter(world, verdict) : null;
  const next = write(task, verdict, succession);
  writeHistory?.();
  io.out(`${clean(path)} was written.\n${await summary(next, task)}`);
  return EXIT.passed;
};

const showBaseline = async (task: Task): Promise<number> => {
  const { world, path, values, io } = task;
  const text = world.readText(path, UNREADABLE);
  if (text === null && values.baseline !== undefined) throw namedMissing("baseline-missing", "baseline", path);
  io.out(text === null
    ? `There is no baseline at ${path}. proofgate baseline --update writes one.\n`
    : await summary(readBaseline(text, path), task));
  return EXIT.passed;
};

/** Runs the command; gives the exit code. The baseline is never written from a run that could not be judged. */
export async function baseline(values: Values, io: Io): Promise<number> {
  const world = openWorld(values.root ?? ".");
  const allowed = allowances(values, world.today);
  if (values.history && !values.update) throw wrong("--history goes with --update.");
  const task = { world, path: values.baseline ?? BASELINE_PATH, values, allowed, io };
  return values.update ? update(task) : showBaseline(task);
}
