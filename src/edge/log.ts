/** Lines for the runner's log, which takes some of them for commands. */
import { randomUUID } from "node:crypto";
import { oneLine } from "./refusal.ts";

/** Text that the runner shows and does not obey: it may hold what strangers wrote. */
export const silenced = (text: string): string => {
  const token = `proofgate-${randomUUID()}`;
  return `::stop-commands::${token}\n${text.endsWith("\n") ? text : `${text}\n`}::${token}::\n`;
};

/** A warning of the run, as one line. */
export const warn = (message: string): string => `::warning title=Proofgate::${oneLine(message).replaceAll("%", "%25")}\n`;
