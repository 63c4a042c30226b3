/** Reads the patch of one file as GitHub shows it: with lines of context, without a header. */
import type { LineRange } from "../model/scene.ts";

/** Hears of each changed line; a removed one has no number. */
export type LineListener = (line: number | null, text: string) => void;

/** A patch, and how many lines of it there must be. */
export interface Patch {
  readonly patch: string;
  readonly additions: number;
  readonly deletions: number;
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Gives the ranges of added and changed lines, ascending; null for a patch that is not whole. */
export const readPatch = ({ patch, additions, deletions }: Patch, tell: LineListener | null): readonly LineRange[] | null => {
  const ranges: { from: number; to: number }[] = [];
  let [old, now, next] = [0, 0, 0];
  let [added, removed] = [0, 0];
  for (const line of patch.split("\n")) {
    const sign = line[0];
    if (sign === "\\") continue;
    if (old + now === 0) {
      const [, before = "1", first, after = "1"] = HUNK.exec(line) ?? [];
      if (first !== undefined) [old, now, next] = [Number(before), Number(after), Number(first)];
      continue;
    }
    if (sign !== "+") old--;
    if (sign === "-") removed++;
    if (sign === "+" || sign === "-") tell?.(sign === "+" ? next : null, line.slice(1));
    if (sign === "-") continue;
    if (sign === "+") {
      added++;
      const last = ranges.at(-1);
      if (last?.to === next - 1) last.to = next;
      else ranges.push({ from: next, to: next });
    }
    now--;
    next++;
  }
  return old === 0 && now === 0 && added === additions && removed === deletions ? ranges : null;
};
