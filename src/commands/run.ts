/** What one run of the action knows, handed from step to step. */
import type { GitHub } from "../edge/github.ts";
import type { Compare } from "../edge/github-compare.ts";
import type { Recorder } from "../edge/github-record.ts";
import type { AskOverride } from "../edge/github-override.ts";
import type { Inputs } from "../edge/inputs.ts";
import type { Environment, RunnerContext } from "../edge/runner.ts";

/** The process that the action runs in. */
export interface Host {
  readonly env: Environment;
  readonly cwd: string;
  /** Node's version, for reports of bugs. */
  readonly version: string;
  /** Writes to the log, which the runner reads for commands. */
  readonly out: (text: string) => void;
}

/** What one run of the action knows. */
export interface Run {
  readonly host: Host;
  readonly runner: RunnerContext;
  readonly inputs: Inputs;
  readonly github: GitHub | null;
  /** Null where there is no token, or no repository on GitHub. */
  readonly compare: Compare | null;
  readonly askOverride: AskOverride | null;
  /** Null where there is no token, or no repository on GitHub. */
  readonly recorder: Recorder | null;
}
