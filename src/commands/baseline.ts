/** `proofgate baseline`: shows the baseline, or raises it to what this run measured. */
import { openWorld, type World } from "../edge/world.ts";
import { gate } from "../gate.ts";
import { raise, type Allowance } from "../model/ratchet.ts";
import { show } from "../model/ratio.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Verdict } from "../model/verdict.ts";
import { renderBaseline } from "../render/baseline.ts";
import { BASELINE_PATH } from "../steps/policy.ts";
import { EXIT, requestOf } from "./check.ts";
import type { Io } from "./io.ts";
import { wrongUsage, type Values } from "./options.ts";

const allowances = (values: Values): Allowance[] => {
  const lowered = values["allow-lower"] ?? [];
  if (lowered.length > 0 && !values.reason?.trim()) throw wrongUsage("--allow-lower needs --reason.", "baseline");
  if (lowered.length > 0 && !values.update) throw wrongUsage("--allow-lower goes with --update.", "baseline");
  const until = values.until ?? null;
  if (until !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until)))) {
    throw wrongUsage("--until takes a date such as 2027-03-31.", "baseline");
  }
  return lowered.map((text) => {
    const at = text.lastIndexOf(":");
    if (at < 1) throw wrongUsage(`--allow-lower takes SUBJECT:METRIC, not ${JSON.stringify(text)}.`, "baseline");
    return { subject: text.slice(0, at), metric: text.slice(at + 1), reason: values.reason!.trim(), until };
  });
};

/** Coverage is compared file by file, so lowering a module lowers what it holds. */
const withFiles = (allowed: readonly Allowance[], { modules, files }: Verdict): Allowance[] => allowed.flatMap((allowance) => {
  const name = allowance.subject.replace(/^module:/, "");
  if (!modules.some((module) => module.name === name)) return [allowance];
  return [allowance, ...files.filter(({ module }) => module === name).map(({ path }) => ({ ...allowance, subject: `file:${path}` }))];
});

/** Why this run must not become the baseline; empty when it may. */
const refusals = (verdict: Verdict): string[] => {
  if (verdict.problems.length > 0) {
    return verdict.problems.map(({ where, message }) => `${where === null ? "" : `${where}: `}${message}`);
  }
  const known = new Set(verdict.before?.snapshot.knownFailing);
  return verdict.before === null ? [] : verdict.now.knownFailing.filter((name) => !known.has(name)).map((name) => `${name} fails, and the baseline does not know it.`);
};

const summary = (snapshot: Snapshot): string => {
  const modules = Object.entries(snapshot.modules).map(([name, { coverage, tests }]) =>
    `  ${name.padEnd(24)}  lines ${show(coverage?.lines ?? null).padStart(8)}  tests ${tests ? `${tests.passed} of ${tests.total - tests.skipped} pass` : "–"}`);
  const counts = `${Object.keys(snapshot.files).length} files, ${Object.keys(snapshot.tests).length} test files, ${snapshot.knownFailing.length} tests known to fail`;
  return `${[counts, ...modules].join("\n")}\n`;
};

const update = (world: World, verdict: Verdict, path: string, values: Values, io: Io): number => {
  const refused = refusals(verdict);
  if (refused.length > 0) {
    io.err(["The baseline was not written:", ...refused.map((line) => `  ${line}`), ""].join("\n"));
    return EXIT.incomplete;
  }
  const allowed = allowances(values);
  const { next, kept, unused } = raise(verdict.before?.snapshot ?? null, verdict.now, withFiles(allowed, verdict));
  const idle = allowed.filter((allowance) => unused.includes(allowance));
  if (idle.length > 0) throw wrongUsage(`--allow-lower names nothing that fell: ${idle.map(({ subject, metric }) => `${subject}:${metric}`).join(", ")}.`, "baseline");
  world.writeInRoot(path, renderBaseline(next));
  for (const { subject, metric, before, now } of kept) io.err(`${subject}: ${metric} stays at ${show(before)}; this run measured ${show(now)}.\n`);
  io.out(`${path} was written: ${summary(next)}`);
  return EXIT.passed;
};

/** Runs the command; gives the exit code. The baseline is never written from a run that could not be judged. */
export async function baseline(values: Values, io: Io): Promise<number> {
  const path = values.baseline ?? BASELINE_PATH;
  const world = openWorld(values.root ?? ".");
  allowances(values);
  // A first baseline may be named before it is there.
  const named = values.update && world.readText(path) === null ? { ...values, baseline: undefined } : values;
  const verdict = await gate(world, requestOf(named as Values));
  if (values.update) return update(world, verdict, path, values, io);
  if (verdict.before === null) {
    io.out(`There is no baseline at ${path}. proofgate baseline --update writes one.\n`);
    return verdict.problems.length === 0 ? EXIT.passed : EXIT.incomplete;
  }
  io.out(summary(verdict.before.snapshot));
  return EXIT.passed;
}
