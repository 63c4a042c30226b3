/** The action's inputs, checked. Knows their names and values, and what they mean to nobody. */
import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "../model/problem.ts";
import { TEST_OUTCOMES, type TestOutcome } from "../model/tests.ts";
import { COMMENT_MODES, type CommentMode } from "./comment.ts";
import { isInside, reasonOf } from "./system.ts";

/** What makes the step fail. */
export type FailOn = "error" | "warning" | "never";

/** What the action is asked to do; `fail-on` apart, which holds also where another input is wrong. */
export interface Inputs {
  readonly config: string | null;
  /** Globs; null where the configuration, or the default, decides. */
  readonly coverage: readonly string[] | null;
  readonly tests: readonly string[] | null;
  readonly baseline: string | null;
  readonly base: string | null;
  /** The working directory, absolute, inside the workspace. */
  readonly root: string;
  /** One that was cancelled or skipped has proven nothing. */
  readonly testOutcome: TestOutcome | null;
  /** True where the run says of itself that it is only a part of what there is. */
  readonly partial: boolean;
  readonly token: string | null;
  readonly comment: CommentMode;
  readonly commentKey: string;
  /** Name of the commit status; null for none. */
  readonly status: string | null;
  readonly annotations: boolean;
  readonly mode: "check" | "record" | "publish";
  /** How mode record writes: onto the branch, or as a pull request to it. */
  readonly recordAs: "commit" | "pull-request";
  /** The branch that keeps baseline and history; null where the project's own tree does. */
  readonly dataBranch: string | null;
}

const FAIL_ON: readonly FailOn[] = ["error", "warning", "never"];
const MODES = ["check", "record", "publish"] as const;
const RECORD_AS = ["commit", "pull-request"] as const;
const BOOLEANS = ["true", "false"] as const;

const wrong = (name: string, message: string, hint: string): Problem => new Problem("usage", message, { where: name, hint });

type Read = (name: string) => string;

const oneOf = <Value extends string>(read: Read, name: string, values: readonly Value[]): Value | null => {
  const written = read(name);
  if (written === "") return null;
  const value = values.find((one) => one === written);
  if (value !== undefined) return value;
  throw wrong(name, `The input ${name} is “${written}”.`, `Write one of: ${values.join(", ")}.`);
};

/** What git takes for no name of a branch: https://git-scm.com/docs/git-check-ref-format */
const NO_BRANCH = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|\.lock(?:\/|$)|(?:^|\/)\.|^refs\/|^@$/u;

const branchName = (name: string, written: string | null): string | null => {
  if (written === null || !NO_BRANCH.test(written)) return written;
  throw wrong(name, `The input ${name} is “${written}”, which is no name of a branch.`, "Write a name such as proofgate-data.");
};

/** One glob a line; blank lines and comments are nothing. */
const list = (lines: readonly string[]): readonly string[] | null => {
  const globs = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return globs.length === 0 ? null : globs;
};

const rootOf = (workspace: string, written: string): string => {
  const name = "working-directory";
  const hint = "Write a folder inside the workspace, from its top.";
  const folder = resolve(workspace, written);
  try {
    const real = realpathSync(folder);
    if (!isInside(realpathSync(workspace), real)) throw wrong(name, `The ${name} ${written} lies outside the workspace.`, hint);
    if (!statSync(real).isDirectory()) throw wrong(name, `The ${name} ${written} is no folder.`, hint);
    return folder;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw wrong(name, `The ${name} ${written} cannot be read (${reasonOf(thrown)}).`, hint);
  }
};

/** Whether the run is only a part; such a run becomes no baseline. */
const partialOf = (read: Read): boolean => {
  const partial = oneOf((name) => read(name).toLowerCase(), "partial", BOOLEANS) === "true";
  if (partial && read("mode") === "record") throw wrong("partial", "A run that is only a part becomes no baseline.", "Record a run that reads all reports.");
  return partial;
};

/** Reads what makes the step fail. Throws a usage problem that says what it may be. */
export const readFailOn = async (): Promise<FailOn> => {
  const core = await import("@actions/core");
  return oneOf((name) => core.getInput(name), "fail-on", FAIL_ON) ?? "error";
};

/**
 * Reads the action's other inputs and hides the token from the log. `workspace` is absolute. Throws a usage problem that
 * names the input and what it may be.
 */
export const readInputs = async (workspace: string): Promise<Inputs> => {
  const core = await import("@actions/core");
  const read: Read = (name) => core.getInput(name);
  const text = (name: string): string | null => read(name) || null;
  const token = text("github-token");
  if (token !== null) core.setSecret(token);
  const recordAs = oneOf(read, "record-as", RECORD_AS) ?? "commit";
  const dataBranch = branchName("data-branch", text("data-branch"));
  if (recordAs === "pull-request" && dataBranch !== null) {
    throw wrong("record-as", "A pull request to a branch of data has nobody to read it.", "Leave record-as away, or data-branch.");
  }
  return {
    config: text("config"),
    coverage: list(core.getMultilineInput("coverage")),
    tests: list(core.getMultilineInput("tests")),
    baseline: text("baseline"),
    base: text("base"),
    root: rootOf(workspace, read("working-directory")),
    testOutcome: oneOf(read, "test-outcome", TEST_OUTCOMES),
    partial: partialOf(read),
    token,
    comment: oneOf(read, "comment", COMMENT_MODES) ?? "always",
    commentKey: text("comment-key") ?? "default",
    status: text("status"),
    annotations: oneOf((name) => read(name).toLowerCase(), "annotations", BOOLEANS) !== "false",
    mode: oneOf(read, "mode", MODES) ?? "check",
    recordAs,
    dataBranch,
  };
};
