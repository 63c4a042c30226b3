/** Adds what a run measured to the history of the tree: what mode `record` does on GitHub, for other places. */
import { readHistory } from "../config/history.ts";
import type { World } from "../edge/world.ts";
import { entryOf, HISTORY_PATH, joined } from "../model/history.ts";
import type { Verdict } from "../model/verdict.ts";
import { renderHistory } from "../render/history.ts";
import { wrongUsage } from "./options.ts";

/**
 * Makes the history with the commit that is checked out, and gives what writes it. Throws a Problem without such a commit,
 * and for a history that cannot be read.
 */
export const historyWriter = (world: World, verdict: Verdict): (() => void) => {
  const head = world.head();
  if (head === null) throw wrongUsage("--history needs a commit that is checked out, and here is none.", "baseline");
  const text = world.readText(HISTORY_PATH, "history-malformed");
  const entries = text === null ? [] : readHistory(text, HISTORY_PATH);
  const history = renderHistory(joined(entries, [entryOf(verdict, { commit: head.sha, time: head.time })]));
  return () => world.writeInRoot(HISTORY_PATH, history);
};
