// Runs whole processes and measures them: wall time and peak resident memory, medians of fresh processes in turn.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PEAK = fileURLToPath(new URL("peak.mjs", import.meta.url));
/** What is put before every command, such as `chrt -f 20`, which keeps a busy machine from disturbing them. */
const BEFORE = (process.env.BENCH_BEFORE ?? "").split(" ").filter((word) => word !== "");

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Node reads these certificates before anything else, whatever it is to run: with them, a process that does nothing takes three times as long. */
export const CERTIFICATES = "NODE_EXTRA_CA_CERTS";

/** The environment of a process, with the certificates or without. */
const environment = (bare) =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !bare || name !== CERTIFICATES));

/** One run of `node …args`, or of another program: milliseconds, megabytes, what it printed. Throws when it ends with another code than expected. */
export function run(args, { expected = [0], memory = false, bare = false, program = process.execPath } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "proofgate-bench-"));
  const peakFile = join(folder, "peak");
  const [first, ...rest] = [...BEFORE, program, ...(memory ? ["--import", PEAK] : []), ...args];
  const begin = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(first, rest, {
    encoding: "utf8", maxBuffer: 1 << 28, env: { ...environment(bare), PEAK_FILE: peakFile },
  });
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
  const megabytes = memory ? Number(readFileSync(peakFile, "utf8")) / 1000 : null;
  rmSync(folder, { recursive: true, force: true });
  if (!expected.includes(status)) throw new Error(`${[first, ...rest].join(" ")} ended with ${status}\n${stderr}`);
  return { milliseconds, megabytes, stdout };
}

/** Medians of several commands, run in turn so that a slow moment of the machine meets all of them. */
export function compare(commands, times) {
  const taken = commands.map(() => []);
  for (let round = 0; round < times; round++) {
    commands.forEach(([args, options], index) => taken[index].push(run(args, options).milliseconds));
  }
  return taken.map(median);
}

/** Prints each measurement; a target that is missed ends the process with code 1. */
export const printer = () => (what, measured, target, reached) => {
  console.log(`${what}: ${measured}; ${target}: ${reached ? "reached" : "MISSED"}`);
  if (!reached) process.exitCode = 1;
};
