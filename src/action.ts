/** The action: the runner's environment in, one exit code out. */
import { act } from "./commands/act.ts";

/** Runs the action; sets the exit code, so that what was written still arrives. */
async function main(): Promise<void> {
  process.exitCode = await act({ env: process.env, cwd: process.cwd(), version: process.version, out: (text) => void process.stdout.write(text) });
}

void main();
