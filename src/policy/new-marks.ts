/** Which marks a change adds to sources: moved and rewritten ones are not new. Reads no file. */
import type { Exclusion } from "../model/proposal.ts";
import type { PickedLines } from "../model/scene.ts";
import { markIn } from "./marks.ts";

/** A changed source: its language's id, and its lines that may hold marks. */
export interface MarkedSource extends PickedLines {
  readonly path: string;
  readonly language: string;
}

interface Kept {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** What is the same mark, written the same. */
  readonly mark: string;
  /** The whole line. */
  readonly whole: string;
}

/** Takes one away from a count of something; false where none is left. */
const take = (counts: Map<string, number>, key: string): boolean => {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
};

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** A start and its stop are written the same in some tools: then each second one is no mark of its own. */
const isPaired = (text: string): boolean => text.includes(":nocov:");

const addedMarks = ({ path, language, added }: MarkedSource): Kept[] => {
  const marks = added.flatMap(({ line, text }): Kept[] => {
    const found = markIn(text, language);
    return found ? [{ path, line, text: found.text, mark: `${path}\0${found.mark.pattern.source}`, whole: text.trim() }] : [];
  });
  let paired = 0;
  return marks.filter(({ text }) => !isPaired(text) || paired++ % 2 === 0);
};

/** The marks that are new: a mark that left the same file, or a line that left another, makes up for one. */
export const newMarks = (sources: readonly MarkedSource[]): readonly Exclusion[] => {
  const [gone, moved] = [new Map<string, number>(), new Map<string, number>()];
  for (const { path, language, removed } of sources) {
    for (const line of removed) {
      const found = markIn(line, language);
      if (found) add(gone, `${path}\0${found.mark.pattern.source}`);
      if (found) add(moved, line.trim());
    }
  }
  return sources.flatMap(addedMarks).filter(({ mark, whole }) => {
    // What made up for one mark must not make up for another.
    const [here, elsewhere] = [take(gone, mark), take(moved, whole)];
    return !here && !elsewhere;
  }).map(({ path, line, text }) => ({ path, line, text, place: "mark" as const }));
};
