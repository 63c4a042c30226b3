/** The action: the runner's environment in, one exit code out. */
import { act } from "./commands/act.ts";

process.exitCode = await act({ env: process.env, cwd: process.cwd(), version: process.version, out: (text) => void process.stdout.write(text) });
