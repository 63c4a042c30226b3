/** Hands results back to the runner: outputs and the step summary. A refusal is a value; no verdict hangs on it. */
import { appendFileSync, statSync } from "node:fs";
import { refusal, type Refusal } from "./refusal.ts";
import type { Environment } from "./runner.ts";
import { reasonOf } from "./system.ts";

/** What GitHub takes of one step's summary; above it the whole summary is dropped. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Sets the step's outputs. Null when done, or when no runner asks for any. */
export const setOutputs = async (env: Environment, outputs: Readonly<Record<string, string>>): Promise<Refusal | null> => {
  const path = env["GITHUB_OUTPUT"] ?? "";
  if (path === "") return null;
  try {
    statSync(path);
    const core = await import("@actions/core");
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return null;
  } catch (thrown) {
    return refusal("The outputs", `The step's outputs cannot be written (${reasonOf(thrown)}).`);
  }
};

/** Adds Markdown to the step summary. Null when done, or when no runner asks for it. */
export const appendSummary = (env: Environment, markdown: string): Refusal | null => {
  const path = env["GITHUB_STEP_SUMMARY"] ?? "";
  if (path === "") return null;
  try {
    const there = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const bytes = there + Buffer.byteLength(markdown);
    if (bytes > MAX_SUMMARY_BYTES) {
      return refusal("The summary", `The step summary would have ${bytes} bytes, and GitHub takes ${MAX_SUMMARY_BYTES}.`);
    }
    appendFileSync(path, markdown);
    return null;
  } catch (thrown) {
    return refusal("The summary", `The step summary cannot be written (${reasonOf(thrown)}).`);
  }
};
