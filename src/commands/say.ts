/** What is said beside what was asked for: problems and bugs, as text for standard error. */
import type { Problem } from "../model/problem.ts";
import { clean } from "../render/clean.ts";
import { VERSION } from "../version.ts";

/** A problem as lines: where and what, then what to do. Names in it may be anybody's. */
export const problemText = ({ message, where, hint }: Problem): string => {
  const said = clean(where === null ? message : `${where}: ${message}`);
  return `${said}\n  ${clean(hint)}\n`;
};

/** What is said of something thrown that is no Problem: stack, versions, where to report it. */
export const bugStory = (thrown: unknown, node: string): string =>
  `${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}\n\n` +
  `This is a bug of Proofgate ${VERSION} (Node ${node}). Please report it with the lines above; SECURITY.md says what to leave out.\n`;
